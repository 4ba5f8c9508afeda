import { type CountryRow, country } from "./country-row.ts";

export const AFRICA: readonly CountryRow[] = [
  country("DZ", "Algeria", {
    names: "People's Democratic Republic of Algeria | Algerian Republic",
    demonyms: "Algerian(s)",
    capitals: "Algiers",
    seats: "El Mouradia",
    cities: "Oran | Constantine | Annaba | Tindouf | Tamanrasset | Ghardaia",
    regions: "Kabylie | Kabylia",
  }),
  country("AO", "Angola", {
    names: "Republic of Angola | People's Republic of Angola",
    demonyms: "Angolan(s)",
    capitals: "Luanda",
    cities: "Huambo | Lobito | Benguela | Cuito Cuanavale | Jamba | Lubango",
    regions: "Cabinda",
  }),
  country("BJ", "Benin", {
    names: "Republic of Benin | People's Republic of Benin | Dahomey",
    demonyms: "Beninese | Beninois",
    capitals: "Porto-Novo | Porto Novo | Cotonou",
    cities: "Parakou | Ouidah",
  }),
  country("BW", "Botswana", {
    names: "Republic of Botswana | Bechuanaland",
    demonyms: "Botswanan(s) | Motswana | Batswana | Tswana",
    capitals: "Gaborone",
    cities: "Francistown | Kasane | Maun",
  }),
  country("BF", "Burkina Faso", {
    names: "Burkina | Upper Volta",
    demonyms: "Burkinabe | Burkinabé | Burkinabes | Burkinese",
    capitals: "Ouagadougou",
    cities: "Bobo-Dioulasso | Bobo Dioulasso | Djibo",
  }),
  country("BI", "Burundi", {
    names: "Republic of Burundi",
    demonyms: "Burundian(s)",
    capitals: "Gitega | Bujumbura",
    cities: "Ngozi",
  }),
  country("CM", "Cameroon", {
    names: "Republic of Cameroon | Cameroun | United Republic of Cameroon",
    demonyms: "Cameroonian(s)",
    capitals: "Yaounde | Yaoundé",
    cities: "Douala | Bamenda | Buea | Garoua | Maroua",
    regions: "Ambazonia | Bakassi | Bakassi Peninsula",
  }),
  country("CV", "Cape Verde", {
    names: "Cabo Verde | Republic of Cape Verde | Republic of Cabo Verde",
    demonyms: "Cape Verdean(s) | Cabo Verdean(s)",
    capitals: "Praia",
    cities: "Mindelo",
  }),
  country("CF", "Central African Republic", {
    names: "CAR | Central African Empire",
    demonyms: "Central African(s)",
    capitals: "Bangui",
    cities: "Bambari | Bria | Birao",
  }),
  country("TD", "Chad", {
    names: "Republic of Chad | Tchad",
    demonyms: "Chadian(s)",
    capitals: "N'Djamena | Ndjamena | N'djamena | N'Djaména",
    cities: "Abeche | Adre | Faya-Largeau",
    regions: "Aouzou Strip",
  }),
  country("KM", "Comoros", {
    names:
      "Union of the Comoros | Comoro Islands | Comoros Islands | Federal Islamic Republic of the Comoros",
    demonyms: "Comorian(s) | Comoran(s)",
    capitals: "Moroni",
    regions: "Anjouan | Moheli | Grande Comore",
  }),
  country("CG", "Republic of the Congo", {
    names:
      "Congo | Congo-Brazzaville | Congo Brazzaville | Congo Republic | Republic of Congo | People's Republic of the Congo",
    demonyms: "Congolese",
    capitals: "Brazzaville",
    cities: "Pointe-Noire | Pointe Noire | Oyo",
  }),
  country("CD", "Democratic Republic of the Congo", {
    names:
      "Congo | Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | D.R.C. | Congo-Kinshasa | Congo Kinshasa | Zaire | Zaïre | Republic of Zaire | Belgian Congo",
    demonyms: "Congolese | Zairian(s) | Zairean(s) | Zairois",
    capitals: "Kinshasa",
    cities:
      "Goma | Bukavu | Lubumbashi | Kisangani | Mbuji-Mayi | Bunia | Beni | Gbadolite | Uvira | Kolwezi | Butembo | Walikale",
    regions: "North Kivu | South Kivu | Kivu | Ituri | Katanga | Kasai",
  }),
  country("CI", "Ivory Coast", {
    names:
      "Cote d'Ivoire | Côte d'Ivoire | Republic of Cote d'Ivoire | Republic of Ivory Coast | Cote D'Ivoire",
    demonyms: "Ivorian(s) | Ivoirian(s)",
    capitals: "Yamoussoukro | Abidjan",
    cities: "Bouake | Korhogo | San Pedro | Grand-Bassam",
  }),
  country("DJ", "Djibouti", {
    names: "Republic of Djibouti",
    demonyms: "Djiboutian(s)",
    capitals: "Djibouti | Djibouti City",
    cities: "Camp Lemonnier | Arta | Obock",
  }),
  country("EG", "Egypt", {
    names: "Arab Republic of Egypt | United Arab Republic",
    demonyms: "Egyptian(s)",
    capitals: "Cairo",
    seats: "Ittihadiya Palace | Al-Ittihadiya Palace | Heliopolis Palace | Abdeen Palace",
    cities:
      "Alexandria | Sharm el-Sheikh | Sharm el Sheikh | Sharm El-Sheikh | Sharm al-Sheikh | Sharm-el-Sheikh | Sharm el-Sheik | Sharm el Sheik | Taba | El Arish | El-Arish | Arish | Rafah crossing | Port Said | Suez | Ismailia | Ismailiya | Luxor | Aswan | Hurghada | El Alamein | New Alamein | Giza | Borg el-Arab | Marsa Matrouh | New Administrative Capital | Al-Azhar",
    regions: "Sinai | Sinai Peninsula",
  }),
  country("GQ", "Equatorial Guinea", {
    names: "Republic of Equatorial Guinea",
    demonyms: "Equatorial Guinean(s) | Equatoguinean(s)",
    capitals: "Malabo | Ciudad de la Paz",
    cities: "Bata | Sipopo | Mongomo",
    regions: "Bioko | Rio Muni",
  }),
  country("ER", "Eritrea", {
    names: "State of Eritrea",
    demonyms: "Eritrean(s)",
    capitals: "Asmara | Asmera",
    cities: "Massawa | Assab | Keren | Badme",
  }),
  country("SZ", "Eswatini", {
    names: "Swaziland | eSwatini | Kingdom of Eswatini | Kingdom of Swaziland",
    demonyms: "Swazi(s) | Liswati | Emaswati",
    capitals: "Mbabane | Lobamba",
    cities: "Manzini | Ezulwini",
  }),
  country("ET", "Ethiopia", {
    names: "Federal Democratic Republic of Ethiopia | Abyssinia | People's Democratic Republic of Ethiopia",
    demonyms: "Ethiopian(s)",
    capitals: "Addis Ababa | Addis Abeba | Addis",
    cities: "Mekelle | Mekele | Gondar | Bahir Dar | Dire Dawa | Jijiga | Lalibela | Hawassa | Bishoftu",
    regions: "Tigray | Oromia | Amhara region | Ogaden | Afar region",
  }),
  country("GA", "Gabon", {
    names: "Gabonese Republic",
    demonyms: "Gabonese",
    capitals: "Libreville",
    cities: "Franceville | Port-Gentil",
  }),
  country("GM", "Gambia", {
    names: "The Gambia | Republic of The Gambia | Republic of the Gambia | Islamic Republic of The Gambia",
    demonyms: "Gambian(s)",
    capitals: "Banjul",
    cities: "Serrekunda | Bakau",
  }),
  country("GH", "Ghana", {
    names: "Republic of Ghana | Gold Coast",
    demonyms: "Ghanaian(s) | Ghanian(s)",
    capitals: "Accra",
    seats: "Jubilee House | Flagstaff House",
    cities: "Kumasi | Tamale | Akosombo | Takoradi",
  }),
  country("GN", "Guinea", {
    names: "Republic of Guinea | Guinea-Conakry | Guinea Conakry | Guinée",
    demonyms: "Guinean(s)",
    capitals: "Conakry",
    cities: "Nzerekore | Kankan | Labe",
  }),
  country("GW", "Guinea-Bissau", {
    names: "Guinea Bissau | Republic of Guinea-Bissau | Portuguese Guinea",
    demonyms: "Bissau-Guinean(s) | Guinea-Bissauan(s) | Bissau Guinean(s)",
    capitals: "Bissau",
  }),
  country("KE", "Kenya", {
    names: "Republic of Kenya",
    demonyms: "Kenyan(s)",
    capitals: "Nairobi",
    cities:
      "Mombasa | Naivasha | Kisumu | Machakos | Nakuru | Garissa | Eldoret | Lamu | Dadaab | Kakuma | Nanyuki | Gigiri",
  }),
  country("LS", "Lesotho", {
    names: "Kingdom of Lesotho | Basutoland",
    demonyms: "Basotho | Mosotho | Lesothan(s)",
    capitals: "Maseru",
  }),
  country("LR", "Liberia", {
    names: "Republic of Liberia",
    demonyms: "Liberian(s)",
    capitals: "Monrovia",
    cities: "Buchanan | Gbarnga",
  }),
  country("LY", "Libya", {
    names:
      "State of Libya | Libyan Arab Jamahiriya | Jamahiriya | Great Socialist People's Libyan Arab Jamahiriya",
    demonyms: "Libyan(s)",
    capitals: "Tripoli",
    cities:
      "Benghazi | Tobruk | Misrata | Misurata | Sirte | Sabha | Sebha | Derna | Ghadames | Zintan | Al-Bayda | Bani Walid | Surt",
    regions: "Cyrenaica | Tripolitania | Fezzan",
  }),
  country("MG", "Madagascar", {
    names: "Republic of Madagascar | Malagasy Republic",
    demonyms: "Malagasy | Madagascan(s)",
    capitals: "Antananarivo | Tananarive",
    seats: "Iavoloha Palace",
    cities: "Toamasina | Antsiranana",
  }),
  country("MW", "Malawi", {
    names: "Republic of Malawi | Nyasaland",
    demonyms: "Malawian(s)",
    capitals: "Lilongwe",
    cities: "Blantyre | Zomba | Mzuzu",
  }),
  country("ML", "Mali", {
    names: "Republic of Mali",
    demonyms: "Malian(s)",
    capitals: "Bamako",
    seats: "Koulouba",
    cities: "Timbuktu | Gao | Kidal | Mopti | Sikasso | Kati | Segou",
    regions: "Azawad",
  }),
  country("MR", "Mauritania", {
    names: "Islamic Republic of Mauritania",
    demonyms: "Mauritanian(s)",
    capitals: "Nouakchott",
    cities: "Nouadhibou",
  }),
  country("MU", "Mauritius", {
    names: "Republic of Mauritius",
    demonyms: "Mauritian(s)",
    capitals: "Port Louis",
    cities: "Grand Baie",
    regions: "Rodrigues Island | Agalega",
  }),
  country("YT", "Mayotte", { demonyms: "Mahoran(s) | Mahorais", capitals: "Mamoudzou" }),
  country("MA", "Morocco", {
    names: "Kingdom of Morocco",
    demonyms: "Moroccan(s)",
    capitals: "Rabat",
    cities:
      "Marrakech | Marrakesh | Casablanca | Fez | Fes | Tangier | Tangiers | Agadir | Skhirat | Ifrane | Meknes | Oujda | Ouarzazate | Bouznika | Mohammedia | Tetouan | Essaouira",
    regions: "Rif",
  }),
  country("MZ", "Mozambique", {
    names: "Republic of Mozambique | People's Republic of Mozambique | Moçambique",
    demonyms: "Mozambican(s)",
    capitals: "Maputo | Lourenco Marques",
    cities: "Beira | Nampula | Pemba | Palma | Nacala | Gorongosa | Songo",
    regions: "Cabo Delgado",
  }),
  country("NA", "Namibia", {
    names: "Republic of Namibia | South-West Africa | South West Africa",
    demonyms: "Namibian(s)",
    capitals: "Windhoek",
    cities: "Walvis Bay | Swakopmund | Oshakati | Luderitz | Ruacana",
    regions: "Caprivi Strip",
  }),
  country("NE", "Niger", {
    names: "Republic of Niger | Republic of the Niger",
    demonyms: "Nigerien(s) | Nigerois",
    capitals: "Niamey",
    cities: "Agadez | Diffa | Zinder | Tahoua | Maradi | Tillaberi",
  }),
  country("NG", "Nigeria", {
    names: "Federal Republic of Nigeria",
    demonyms: "Nigerian(s)",
    capitals: "Abuja",
    seats: "Aso Rock | Aso Villa",
    cities:
      "Lagos | Kano | Kaduna | Maiduguri | Port Harcourt | Ibadan | Calabar | Jos | Enugu | Benin City | Sokoto | Chibok | Dapchi",
    regions: "Biafra | Niger Delta | Borno | Borno State",
  }),
  country("RE", "Réunion", {
    names: "Reunion | La Réunion | La Reunion | Reunion Island | Réunion Island",
    demonyms: "Réunionese | Reunionese | Réunionnais",
    capitals: "Saint-Denis | Saint Denis",
  }),
  country("RW", "Rwanda", {
    names: "Republic of Rwanda | Rwandese Republic",
    demonyms: "Rwandan(s) | Rwandese",
    capitals: "Kigali",
    seats: "Urugwiro Village | Village Urugwiro",
    cities: "Gisenyi | Butare | Rubavu | Musanze",
  }),
  country("SH", "Saint Helena", {
    names:
      "St. Helena | St Helena | Saint Helena, Ascension and Tristan da Cunha | Ascension Island | Tristan da Cunha",
    demonyms: "Saint Helenian(s)",
    capitals: "Jamestown",
  }),
  country("ST", "Sao Tome and Principe", {
    names:
      "São Tomé and Príncipe | Sao Tome & Principe | Sao Tome | Democratic Republic of Sao Tome and Principe",
    demonyms: "Sao Tomean(s) | Santomean(s) | São Toméan(s)",
    capitals: "São Tomé",
  }),
  country("SN", "Senegal", {
    names: "Republic of Senegal | Senegambia",
    demonyms: "Senegalese",
    capitals: "Dakar",
    cities: "Diamniadio | Saint-Louis | Thies | Touba | Ziguinchor | Goree",
    regions: "Casamance",
  }),
  country("SC", "Seychelles", {
    names: "Republic of Seychelles | Seychelles Islands",
    demonyms: "Seychellois | Seychelloise",
    capitals: "Victoria",
    regions: "Mahe",
  }),
  country("SL", "Sierra Leone", {
    names: "Republic of Sierra Leone",
    demonyms: "Sierra Leonean(s) | Sierra Leonian(s)",
    capitals: "Freetown",
    cities: "Kenema",
  }),
  country("SO", "Somalia", {
    names: "Federal Republic of Somalia | Somali Republic | Somali Democratic Republic",
    demonyms: "Somali(s) | Somalian(s)",
    capitals: "Mogadishu",
    seats: "Villa Somalia",
    cities:
      "Kismayo | Kismayu | Baidoa | Hargeisa | Berbera | Bosaso | Garowe | Galkayo | Beledweyne | Dhusamareb",
    regions: "Somaliland | Puntland | Jubaland",
  }),
  country("ZA", "South Africa", {
    names: "Republic of South Africa | RSA | Union of South Africa",
    demonyms: "South African(s)",
    capitals: "Pretoria | Tshwane",
    seats: "Union Buildings | Tuynhuys",
    cities:
      "Cape Town | Johannesburg | Durban | Sandton | Bloemfontein | Sun City | Stellenbosch | Port Elizabeth | Gqeberha | Soweto | Mpumalanga | Polokwane | East London | Skukuza | Kimberley | Gauteng",
    regions: "KwaZulu-Natal | Western Cape | Eastern Cape | Transkei | Bophuthatswana | Ciskei",
  }),
  country("SS", "South Sudan", {
    names: "Republic of South Sudan",
    demonyms: "South Sudanese",
    capitals: "Juba",
    cities: "Bor | Malakal | Bentiu | Torit",
  }),
  country("SD", "Sudan", {
    names: "Republic of the Sudan | Republic of Sudan | Democratic Republic of the Sudan",
    demonyms: "Sudanese",
    capitals: "Khartoum",
    cities:
      "Port Sudan | Omdurman | El Fasher | El-Fasher | Al-Fashir | Nyala | Geneina | El Geneina | El Obeid | Kassala | Wad Madani | Merowe",
    regions: "Darfur | Southern Sudan | South Kordofan | Kordofan | Blue Nile State | Abyei | Nuba Mountains",
  }),
  country("TZ", "Tanzania", {
    names: "United Republic of Tanzania | Tanganyika",
    demonyms: "Tanzanian(s)",
    capitals: "Dodoma | Dar es Salaam | Dar es-Salaam | Dar-es-Salaam",
    cities: "Arusha | Mwanza | Moshi | Bagamoyo | Kigoma",
    regions: "Zanzibar | Pemba Island",
  }),
  country("TG", "Togo", {
    names: "Togolese Republic | Republic of Togo",
    demonyms: "Togolese",
    capitals: "Lome | Lomé",
    cities: "Kara | Sokode",
  }),
  country("TN", "Tunisia", {
    names: "Republic of Tunisia | Tunisian Republic",
    demonyms: "Tunisian(s)",
    capitals: "Tunis",
    seats: "Carthage Palace",
    cities:
      "Sfax | Sousse | Gammarth | Hammamet | Djerba | Carthage | Monastir | Bizerte | Gafsa | Sidi Bouzid",
  }),
  country("UG", "Uganda", {
    names: "Republic of Uganda",
    demonyms: "Ugandan(s)",
    capitals: "Kampala",
    cities: "Entebbe | Munyonyo | Gulu | Jinja | Mbarara",
  }),
  country("EH", "Western Sahara", {
    names: "Sahrawi Arab Democratic Republic | Saharan Arab Democratic Republic | SADR | Spanish Sahara",
    demonyms: "Sahrawi(s) | Saharawi(s) | Sahraoui",
    capitals: "Laayoune | El Aaiun | El Aaiún | Laâyoune | El-Ayoun | Tifariti",
    cities: "Dakhla | Smara | Guerguerat",
  }),
  country("ZM", "Zambia", {
    names: "Republic of Zambia | Northern Rhodesia",
    demonyms: "Zambian(s)",
    capitals: "Lusaka",
    cities: "Livingstone | Ndola | Kitwe",
  }),
  country("ZW", "Zimbabwe", {
    names: "Republic of Zimbabwe | Rhodesia | Southern Rhodesia | Zimbabwe Rhodesia",
    demonyms: "Zimbabwean(s) | Rhodesian(s)",
    capitals: "Harare | Salisbury",
    cities: "Bulawayo | Victoria Falls | Mutare | Masvingo | Hwange",
    regions: "Matabeleland",
  }),
];
