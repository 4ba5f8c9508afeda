import { type CountryRow, country } from "./country-row.ts";

export const ASIA: readonly CountryRow[] = [
  country("AF", "Afghanistan", {
    names:
      "Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan | Republic of Afghanistan | Democratic Republic of Afghanistan",
    demonyms: "Afghan(s) | Afghani(s) | Afghanistani(s)",
    capitals: "Kabul",
    seats: "Arg Palace",
    cities:
      "Kandahar | Herat | Mazar-i-Sharif | Mazar-e-Sharif | Jalalabad | Kunduz | Bagram | Khost | Ghazni | Lashkar Gah | Spin Boldak",
    regions: "Helmand | Panjshir | Nangarhar",
  }),
  country("AM", "Armenia", {
    names: "Republic of Armenia | Armenian SSR",
    demonyms: "Armenian(s)",
    capitals: "Yerevan | Erevan",
    cities: "Gyumri | Dilijan | Meghri | Goris | Ijevan",
    regions: "Syunik | Tavush",
  }),
  country("AZ", "Azerbaijan", {
    names: "Republic of Azerbaijan | Azerbaidzhan | Azerbaijan SSR",
    demonyms: "Azerbaijani(s) | Azeri(s)",
    capitals: "Baku",
    cities:
      "Ganja | Shusha | Shushi | Stepanakert | Khankendi | Sumgait | Gabala | Lachin | Aghdam | Agdam | Fuzuli",
    regions:
      "Nagorno-Karabakh | Nagorny Karabakh | Nagorno Karabakh | Karabakh | Artsakh | Nakhchivan | Nakhichevan | Lachin corridor",
  }),
  country("BH", "Bahrain", {
    names: "Kingdom of Bahrain | State of Bahrain | Bahrein",
    demonyms: "Bahraini(s)",
    capitals: "Manama",
    cities: "Sakhir | Riffa | Sakhir Palace",
  }),
  country("BD", "Bangladesh", {
    names: "People's Republic of Bangladesh | Bangla Desh | East Pakistan",
    demonyms: "Bangladeshi(s)",
    capitals: "Dhaka | Dacca",
    seats: "Bangabhaban | Ganabhaban",
    cities: "Chittagong | Chattogram | Cox's Bazar | Sylhet | Bhasan Char | Rangpur | Rooppur",
    regions: "Chittagong Hill Tracts",
  }),
  country("BT", "Bhutan", {
    names: "Kingdom of Bhutan",
    demonyms: "Bhutanese",
    capitals: "Thimphu",
    cities: "Paro | Phuentsholing",
  }),
  country("BN", "Brunei", {
    names: "Brunei Darussalam | State of Brunei | Nation of Brunei",
    demonyms: "Bruneian(s)",
    capitals: "Bandar Seri Begawan",
  }),
  country("KH", "Cambodia", {
    names:
      "Kingdom of Cambodia | Kampuchea | Democratic Kampuchea | People's Republic of Kampuchea | State of Cambodia | Khmer Republic",
    demonyms: "Cambodian(s) | Kampuchean(s)",
    capitals: "Phnom Penh",
    cities:
      "Siem Reap | Sihanoukville | Battambang | Poipet | Pailin | Preah Vihear | Ream | Angkor Wat | Oddar Meanchey",
  }),
  country("CN", "China", {
    names:
      "People's Republic of China | PRC | P.R.C. | P.R. China | PR China | People's Republic | Communist China | Red China | mainland China | Chinese mainland",
    demonyms: "Chinese",
    capitals: "Beijing | Peking",
    seats:
      "Zhongnanhai | Great Hall of the People | Diaoyutai | Diaoyutai State Guesthouse | Diaoyutai Guesthouse",
    cities:
      "Shanghai | Guangzhou | Canton | Shenzhen | Hangzhou | Tianjin | Chongqing | Xi'an | Xian | Nanjing | Wuhan | Chengdu | Boao | Sanya | Qingdao | Dalian | Xiamen | Kunming | Harbin | Urumqi | Lhasa | Nanning | Fuzhou | Huangshan | Tunxi | Yangzhou | Guilin | Suzhou | Zhuhai | Jinan | Zhengzhou | Changsha | Shenyang | Dandong | Guiyang | Yinchuan | Lijiang | Beidaihe | Changchun | Ningbo | Wuxi | Yiwu | Wuzhen | Kashgar | Horgos | Zhangjiajie | Anji | Jiuquan | Lanzhou | Yunnan | Guangdong | Hainan | Fujian | Sichuan",
    regions:
      "Tibet | Xinjiang | Inner Mongolia | Hubei | Hunan | Zhejiang | Jiangsu | Shandong | Liaoning | Heilongjiang | Jilin | Guangxi | Guizhou | Shaanxi | Shanxi | Gansu | Qinghai | Ningxia | Anhui | Hebei | Henan | Jiangxi | Manchuria",
  }),
  country("CX", "Christmas Island", { demonyms: "Christmas Islander(s)", capitals: "Flying Fish Cove" }),
  country("CC", "Cocos (Keeling) Islands", {
    names: "Cocos Islands | Keeling Islands",
    demonyms: "Cocos Islander(s)",
    capitals: "West Island",
  }),
  country("CY", "Cyprus", {
    names: "Republic of Cyprus",
    demonyms: "Cypriot(s) | Greek Cypriot(s) | Greek-Cypriot(s)",
    capitals: "Nicosia | Lefkosia",
    cities: "Larnaca | Limassol | Paphos | Famagusta | Varosha | Akrotiri | Kyrenia | Ayia Napa | Dhekelia",
    regions: "Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC",
  }),
  country("GE", "Georgia", {
    names: "Republic of Georgia | Georgian SSR",
    demonyms: "Georgian(s)",
    capitals: "Tbilisi",
    cities: "Batumi | Gori | Kutaisi | Poti | Sukhumi | Sukhum | Tskhinvali | Anaklia | Borjomi | Ergneti",
    regions: "Abkhazia | South Ossetia | Adjara | Ajaria | Kodori Gorge",
  }),
  country("HK", "Hong Kong", {
    names: "HKSAR | Hong Kong SAR | Hong Kong Special Administrative Region | Hongkong",
    demonyms: "Hong Konger(s) | Hongkonger(s) | Hong Kongese",
    cities: "Kowloon | Victoria Harbour",
  }),
  country("IN", "India", {
    names: "Republic of India | Bharat | Hindustan",
    demonyms: "Indian(s)",
    capitals: "New Delhi | Delhi",
    seats:
      "South Block | Rashtrapati Bhavan | Rashtrapati Bhawan | Hyderabad House | North Block | Lok Sabha | Rajya Sabha | Jawaharlal Nehru Bhawan | Sushma Swaraj Bhawan",
    cities:
      "Mumbai | Bombay | Kolkata | Calcutta | Chennai | Madras | Bengaluru | Bangalore | Hyderabad | Ahmedabad | Gandhinagar | Jaipur | Agra | Shimla | Simla | Srinagar | Varanasi | Amritsar | Udaipur | Mamallapuram | Mahabalipuram | Pune | Lucknow | Guwahati | Kumarakom | Visakhapatnam | Chandigarh | Patna | Bhopal | Kochi | Cochin | Hampi | Siliguri | Attari | Pahalgam | Dharamsala | Dharamshala | Leh | Imphal | Thiruvananthapuram | Jammu | Raisina Hill | Khajuraho",
    regions:
      "Goa | Gujarat | Kerala | Tamil Nadu | Assam | Maharashtra | Uttar Pradesh | Rajasthan | West Bengal | Bihar | Manipur | Nagaland | Arunachal Pradesh | Sikkim | Ladakh | Kashmir | Jammu and Kashmir | Punjab | Haryana | Karnataka | Telangana | Odisha | Orissa | Andhra Pradesh | Andaman and Nicobar Islands",
  }),
  country("ID", "Indonesia", {
    names: "Republic of Indonesia | Dutch East Indies",
    demonyms: "Indonesian(s)",
    capitals: "Jakarta | Djakarta | Nusantara",
    seats: "Merdeka Palace | Istana Merdeka | Pejambon",
    cities:
      "Bali | Nusa Dua | Denpasar | Bandung | Bogor | Labuan Bajo | Surabaya | Yogyakarta | Medan | Batam | Bintan | Banda Aceh | Lombok | Makassar | Solo | Semarang | Mandalika | Jimbaran | Tampaksiring | Belitung | Manado | Palembang | Balikpapan | Borobudur | Puncak | Cipanas",
    regions:
      "Aceh | Papua | West Papua | Irian Jaya | Java | Sumatra | Sulawesi | Kalimantan | Natuna Islands | Natuna | Maluku | Flores",
  }),
  country("IR", "Iran", {
    names: "Islamic Republic of Iran | Islamic Republic | Persia | Iran, Islamic Republic of",
    demonyms: "Iranian(s) | Persian(s)",
    capitals: "Tehran | Teheran",
    seats: "Majlis | Saadabad Palace | Sa'dabad Palace | Pasteur Street",
    cities:
      "Isfahan | Esfahan | Mashhad | Qom | Natanz | Fordow | Fordo | Bushehr | Arak | Tabriz | Shiraz | Chabahar | Bandar Abbas | Abadan | Khorramshahr | Kharg Island | Kish Island | Parchin | Zahedan | Ahvaz | Khondab | Asaluyeh",
    regions: "Khuzestan | Sistan and Baluchestan | Sistan-Baluchestan",
  }),
  country("IQ", "Iraq", {
    names: "Republic of Iraq",
    demonyms: "Iraqi(s)",
    capitals: "Baghdad",
    cities:
      "Basra | Basrah | Mosul | Erbil | Irbil | Arbil | Najaf | Kirkuk | Karbala | Kerbala | Sulaymaniyah | Sulaimaniya | Sulaimaniyah | Fallujah | Falluja | Ramadi | Tikrit | Dohuk | Duhok | Sinjar | Halabja | Samarra | Ain al-Asad | Umm Qasr | Nasiriyah | Faw | Green Zone | Safwan",
    regions: "Iraqi Kurdistan | Kurdistan | Kurdistan Region | Anbar",
  }),
  country("IL", "Israel", {
    names: "State of Israel | Jewish state",
    demonyms: "Israeli(s)",
    capitals: "Jerusalem | Tel Aviv | Tel-Aviv | West Jerusalem",
    seats: "Knesset | Kirya | Beit Aghion",
    cities:
      "Haifa | Sde Boker | Eilat | Elat | Beersheba | Beer Sheva | Be'er Sheva | Nahariya | Netanya | Caesarea | Herzliya | Dimona | Ashdod | Ashkelon | Nazareth | Tiberias | Yad Vashem | Kiryat Shmona | Lod | Sderot | Ben Gurion Airport | Kerem Shalom | Erez crossing | Metula | Akko | Ramat Gan | Rehovot",
    regions: "Negev | Galilee | Golan",
  }),
  country("JP", "Japan", {
    names: "Nippon",
    demonyms: "Japanese",
    capitals: "Tokyo",
    seats:
      "Kantei | Kasumigaseki | Nagatacho | Gaimusho | Akasaka Palace | Akasaka State Guest House | Japanese Diet",
    cities:
      "Osaka | Kyoto | Hiroshima | Nagasaki | Nagoya | Yokohama | Sapporo | Fukuoka | Kobe | Okinawa | Naha | Karuizawa | Hakone | Shima | Toyako | Niigata | Sendai | Kagoshima | Takamatsu | Miyazaki | Kanazawa | Hagi | Nagato | Tsukuba | Matsuyama | Shimoda | Kawasaki | Nara | Nikko | Kitakyushu | Fukushima | Futenma | Kadena | Yokosuka | Iwakuni | Oita | Narita | Ise-Shima | Lake Toya | Sasebo",
    regions:
      "Hokkaido | Kyushu | Senkaku Islands | Senkakus | Honshu | Shikoku | Northern Territories | Iwo Jima",
  }),
  country("JO", "Jordan", {
    names: "Hashemite Kingdom of Jordan | Hashemite Kingdom | Transjordan",
    demonyms: "Jordanian(s)",
    capitals: "Amman",
    seats: "Husseiniya Palace | Al Husseiniya Palace | Basman Palace | Raghadan Palace",
    cities: "Aqaba | Shuneh | Petra | Irbid | Zarqa | Zaatari | Wadi Araba | Mafraq",
  }),
  country("KZ", "Kazakhstan", {
    names: "Republic of Kazakhstan | Kazakstan | Kazakh SSR",
    demonyms: "Kazakh(s) | Kazakhstani(s) | Kazak(s)",
    capitals: "Astana | Nur-Sultan | Nursultan | Almaty | Alma-Ata | Alma Ata | Akmola",
    seats: "Akorda | Ak Orda",
    cities:
      "Aktau | Turkistan | Turkestan | Baikonur | Burabay | Borovoye | Karaganda | Shymkent | Atyrau | Aktobe | Semipalatinsk | Semey | Kyzylorda | Ust-Kamenogorsk | Khorgos",
  }),
  country("KW", "Kuwait", {
    names: "State of Kuwait | Koweit",
    demonyms: "Kuwaiti(s)",
    capitals: "Kuwait City | Kuwait",
    seats: "Bayan Palace | Dar Salwa",
  }),
  country("KG", "Kyrgyzstan", {
    names: "Kyrgyz Republic | Kirghizstan | Kirghizia | Kirgizia | Kyrgyz SSR",
    demonyms: "Kyrgyz | Kyrgyzstani(s) | Kirghiz",
    capitals: "Bishkek | Frunze",
    seats: "Ala-Archa residence | Ala Archa residence",
    cities: "Osh | Cholpon-Ata | Batken | Jalal-Abad | Manas",
  }),
  country("LA", "Laos", {
    names: "Lao People's Democratic Republic | Lao PDR | Lao P.D.R. | Lao People's Republic",
    demonyms: "Laotian(s) | Lao",
    capitals: "Vientiane",
    cities: "Luang Prabang | Pakse | Boten | Savannakhet",
  }),
  country("LB", "Lebanon", {
    names: "Lebanese Republic",
    demonyms: "Lebanese",
    capitals: "Beirut",
    seats: "Baabda | Baabda Palace | Grand Serail | Grand Serial | Ain al-Tineh | Ain el-Tineh",
    cities:
      "Sidon | Tyre | Baalbek | Naqoura | Nakoura | Zahle | Beiteddine | Jounieh | Nabatieh | Shtaura | Chtaura | Khalde | Bint Jbeil | Khiam",
    regions: "Bekaa Valley | Bekaa | Shebaa Farms",
  }),
  country("MO", "Macau", {
    names: "Macao | Macau SAR | Macao SAR | Macao Special Administrative Region",
    demonyms: "Macanese",
  }),
  country("MY", "Malaysia", {
    names: "Federation of Malaysia | Malaya",
    demonyms: "Malaysian(s)",
    capitals: "Kuala Lumpur | Putrajaya | KL",
    seats: "Wisma Putra | Seri Perdana | Perdana Putra",
    cities:
      "Langkawi | Penang | Malacca | Melaka | Johor Bahru | Kota Kinabalu | Kuching | Ipoh | Kuala Terengganu | Johor | Bukit Kayu Hitam",
    regions: "Sabah | Sarawak | Selangor | Kelantan",
  }),
  country("MV", "Maldives", {
    names: "The Maldives | Republic of Maldives | Republic of the Maldives | Maldive Islands",
    demonyms: "Maldivian(s)",
    capitals: "Male",
    cities: "Addu | Addu City | Kurumba | Bandos",
  }),
  country("MN", "Mongolia", {
    names: "Mongolian People's Republic | Outer Mongolia",
    demonyms: "Mongolian(s) | Mongol(s)",
    capitals: "Ulaanbaatar | Ulan Bator | Ulan-Bator | Ulaan Baatar",
    seats: "Ikh Tenger",
    cities: "Darkhan | Choibalsan",
  }),
  country("MM", "Myanmar", {
    names:
      "Burma | Republic of the Union of Myanmar | Union of Myanmar | Union of Burma | Socialist Republic of the Union of Burma",
    demonyms: "Burmese | Myanmarese | Myanma",
    capitals: "Naypyidaw | Nay Pyi Taw | Naypyitaw | Nay Pyi Daw | Yangon | Rangoon",
    cities: "Mandalay | Bagan | Sittwe | Kyaukphyu | Lashio | Myitkyina | Myawaddy | Maungdaw | Moulmein",
    regions: "Rakhine | Rakhine State | Arakan | Shan State | Kachin | Kachin State | Kayin State",
  }),
  country("NP", "Nepal", {
    names: "Federal Democratic Republic of Nepal | Kingdom of Nepal",
    demonyms: "Nepalese | Nepali(s)",
    capitals: "Kathmandu | Katmandu",
    seats: "Singha Durbar | Singh Durbar | Baluwatar | Sheetal Niwas",
    cities: "Pokhara | Lumbini | Janakpur | Dhulikhel | Birgunj | Biratnagar",
  }),
  country("KR", "South Korea", {
    names: "Republic of Korea | ROK | R.O.K. | Korea, Republic of | Korea | S. Korea | S Korea",
    demonyms: "South Korean(s) | Korean(s)",
    capitals: "Seoul",
    seats: "Blue House | Cheong Wa Dae",
    cities:
      "Busan | Pusan | Jeju | Cheju | Jeju Island | Incheon | Inchon | Gyeongju | Kyongju | Gwangju | Kwangju | Daegu | Taegu | Daejeon | Taejon | Pyeongchang | Songdo | Panmunjom | Panmunjeom | Paju | Pyeongtaek | Ulsan | Sejong | Gangneung | Suwon | Osan | Odusan | Seongnam | Mokpo | Humphreys",
    regions: "Dokdo | Yeonpyeong | Yeonpyeong Island",
  }),
  country("KP", "North Korea", {
    names:
      "Democratic People's Republic of Korea | DPRK | D.P.R.K. | DPR Korea | Korea, Democratic People's Republic of | N. Korea | N Korea | Korea",
    demonyms: "North Korean(s) | Korean(s)",
    capitals: "Pyongyang | P'yongyang",
    cities:
      "Yongbyon | Wonsan | Kaesong | Mount Kumgang | Mt. Kumgang | Sinuiju | Rason | Rajin | Punggye-ri | Sohae | Nampo | Panmungak | Tumangang",
  }),
  country("OM", "Oman", {
    names: "Sultanate of Oman | Muscat and Oman",
    demonyms: "Omani(s)",
    capitals: "Muscat",
    seats: "Al Alam Palace | Al Baraka Palace",
    cities: "Salalah | Duqm | Sohar | Nizwa",
    regions: "Dhofar | Musandam",
  }),
  country("PK", "Pakistan", {
    names: "Islamic Republic of Pakistan",
    demonyms: "Pakistani(s)",
    capitals: "Islamabad | Rawalpindi",
    seats: "Aiwan-e-Sadr | Aiwan-i-Sadr",
    cities:
      "Karachi | Lahore | Peshawar | Quetta | Murree | Gwadar | Multan | Faisalabad | Torkham | Chaman | Abbottabad | Wagah | Kartarpur | Sialkot | Muzaffarabad | Bhurban | Taxila | Larkana | Gilgit",
    regions:
      "Balochistan | Baluchistan | Sindh | Punjab | Khyber Pakhtunkhwa | North-West Frontier Province | Waziristan | Kashmir | Azad Kashmir | Gilgit-Baltistan",
  }),
  country("PS", "Palestine", {
    names:
      "State of Palestine | Palestinian Authority | Palestinian National Authority | Palestinian territories | Occupied Palestinian Territory | Occupied Palestinian Territories | Palestinian territory, Occupied | Gaza | Gaza Strip | West Bank",
    demonyms: "Palestinian(s)",
    capitals: "Ramallah",
    seats: "Muqata | Mukataa | Muqataa",
    cities:
      "Gaza City | Rafah | Khan Younis | Khan Yunis | Hebron | Nablus | Bethlehem | Jericho | Jenin | East Jerusalem | Tulkarm | Tulkarem | Qalqilya | Abu Dis | Jabalia | Deir al-Balah | Beit Lahiya | Huwara",
  }),
  country("PH", "Philippines", {
    names: "The Philippines | Republic of the Philippines | Philippine Islands",
    demonyms: "Filipino(s) | Filipina(s) | Philippine",
    capitals: "Manila | Quezon City | Metro Manila",
    seats: "Malacañang | Malacañang Palace",
    cities:
      "Davao | Davao City | Cebu | Subic Bay | Subic | Clark Air Base | Clark Field | Makati | Baguio | Boracay | Zamboanga | Puerto Princesa | Marawi | Angeles City | Tagaytay | Los Banos | Cagayan de Oro | Pasay | Bohol | Cotabato",
    regions:
      "Mindanao | Luzon | Palawan | Scarborough Shoal | Second Thomas Shoal | Bangsamoro | Visayas | Batanes",
  }),
  country("QA", "Qatar", {
    names: "State of Qatar",
    demonyms: "Qatari(s)",
    capitals: "Doha",
    seats: "Amiri Diwan | Lusail Palace",
    cities: "Lusail | Al Udeid | Al-Udeid | Ras Laffan",
  }),
  country("SA", "Saudi Arabia", {
    names: "Kingdom of Saudi Arabia | KSA | K.S.A.",
    demonyms: "Saudi(s) | Saudi Arabian(s) | Saudi-Arabian(s)",
    capitals: "Riyadh",
    seats: "Al-Yamamah Palace | Al Yamamah Palace | Al-Salam Palace | Al-Yamama Palace",
    cities:
      "Jeddah | Jidda | Jiddah | Mecca | Makkah | Medina | Taif | Ta'if | Neom | Diriyah | AlUla | Al-Ula | Al Ula | Dhahran | Dammam | Abha | Khobar | Al-Khobar | Abqaiq | Tabuk | Yanbu | Khafji | Hafr al-Batin",
    regions: "Najran | Hejaz | Asir",
  }),
  country("SG", "Singapore", {
    names: "Republic of Singapore",
    demonyms: "Singaporean(s)",
    capitals: "Singapore",
    seats: "Istana",
    cities: "Sentosa | Sentosa Island | Changi",
  }),
  country("LK", "Sri Lanka", {
    names: "Democratic Socialist Republic of Sri Lanka | Ceylon",
    demonyms: "Sri Lankan(s) | Lankan(s) | Ceylonese",
    capitals: "Colombo | Sri Jayawardenepura Kotte | Kotte",
    seats: "Temple Trees",
    cities: "Jaffna | Kandy | Hambantota | Trincomalee | Galle | Batticaloa | Kilinochchi",
  }),
  country("SY", "Syria", {
    names: "Syrian Arab Republic",
    demonyms: "Syrian(s)",
    capitals: "Damascus",
    seats: "Muhajirin Palace",
    cities:
      "Aleppo | Homs | Idlib | Hama | Latakia | Palmyra | Raqqa | Rakka | Deir ez-Zor | Deir al-Zor | Deir Ezzor | Daraa | Deraa | Kobani | Kobane | Tartus | Tartous | Qamishli | Manbij | Al-Tanf | Tanf | Afrin | Suwayda | Sweida | Douma | Ghouta | Eastern Ghouta | Hasakah | Hasaka | Hmeimim | Khmeimim | Quneitra | Al-Hol",
    regions: "Golan Heights | Rojava",
  }),
  country("TW", "Taiwan", {
    names:
      "Republic of China | Taiwan, Province of China | Chinese Taipei | Formosa | Nationalist China | ROC | R.O.C.",
    demonyms: "Taiwanese",
    capitals: "Taipei",
    seats: "Legislative Yuan | Executive Yuan",
    cities: "Kaohsiung | Taichung | Tainan | Hsinchu | Taoyuan | Hualien | Keelung",
    regions: "Kinmen | Quemoy | Matsu Islands | Penghu",
  }),
  country("TJ", "Tajikistan", {
    names: "Republic of Tajikistan | Tadzhikistan | Tadjikistan | Tajik SSR",
    demonyms: "Tajik(s) | Tajikistani(s) | Tadzhik(s)",
    capitals: "Dushanbe",
    cities: "Khujand | Khorog | Isfara | Rogun | Leninabad",
    regions: "Gorno-Badakhshan",
  }),
  country("TH", "Thailand", {
    names: "Kingdom of Thailand | Siam",
    demonyms: "Thai(s) | Siamese",
    capitals: "Bangkok",
    seats: "Chitralada Palace",
    cities:
      "Chiang Mai | Chiang Rai | Phuket | Pattaya | Hua Hin | Cha-am | Bang Pa-in | Krabi | Hat Yai | Mae Sot | U-Tapao | Nong Khai | Koh Samui | Aranyaprathet | Chonburi | Songkhla | Khao-I-Dang | Nonthaburi | Buriram | Surin",
    regions: "Pattani | Yala | Narathiwat",
  }),
  country("TL", "Timor-Leste", {
    names:
      "East Timor | Timor Leste | Democratic Republic of Timor-Leste | Democratic Republic of East Timor | Portuguese Timor",
    demonyms: "Timorese | East Timorese",
    capitals: "Dili",
    cities: "Baucau | Oecusse",
  }),
  country("TR", "Turkey", {
    names: "Türkiye | Republic of Turkey | Republic of Türkiye",
    demonyms: "Turkish | Turk(s)",
    capitals: "Ankara",
    seats: "Bestepe | Dolmabahce Palace | Cankaya Palace | Ak Saray | Sublime Porte | Vahdettin Mansion",
    cities:
      "Istanbul | Antalya | Izmir | Bodrum | Adana | Trabzon | Bursa | Gaziantep | Diyarbakir | Incirlik | Belek | Cesme | Erzurum | Kayseri | Konya | Sivas | Kars | Hatay | Antakya | Iskenderun | Ceyhan | Marmaris | Kahramanmaras | Dolmabahce | Sanliurfa | Van | Mersin | Akkuyu | Cappadocia | Edirne",
    regions: "Anatolia | Gallipoli | Thrace",
  }),
  country("TM", "Turkmenistan", {
    names: "Turkmenia | Turkmen SSR",
    demonyms: "Turkmen(s) | Turkmenistani(s)",
    capitals: "Ashgabat | Ashkhabad",
    cities: "Avaza | Awaza | Turkmenbashi | Krasnovodsk | Mary | Arkadag",
  }),
  country("AE", "United Arab Emirates", {
    names: "UAE | U.A.E. | Emirates | Trucial States",
    demonyms: "Emirati(s)",
    capitals: "Abu Dhabi",
    seats: "Qasr Al Watan | Qasr Al Shati | Qasr Al Bahr",
    cities:
      "Dubai | Sharjah | Fujairah | Ras Al Khaimah | Ras al-Khaimah | Al Ain | Ajman | Jebel Ali | Al Dhafra | Barakah | Expo City Dubai",
  }),
  country("UZ", "Uzbekistan", {
    names: "Republic of Uzbekistan | Uzbek SSR",
    demonyms: "Uzbek(s) | Uzbekistani(s)",
    capitals: "Tashkent",
    seats: "Kuksaroy",
    cities: "Samarkand | Bukhara | Khiva | Termez | Fergana | Namangan | Andijan | Nukus | Urgench",
    regions: "Karakalpakstan",
  }),
  country("VN", "Vietnam", {
    names:
      "Viet Nam | Socialist Republic of Vietnam | Socialist Republic of Viet Nam | North Vietnam | South Vietnam | Democratic Republic of Vietnam | Republic of Vietnam",
    demonyms: "Vietnamese | North Vietnamese | South Vietnamese",
    capitals: "Hanoi | Ha Noi",
    cities:
      "Ho Chi Minh City | HCM City | HCMC | Saigon | Da Nang | Danang | Hue | Hai Phong | Haiphong | Ha Long | Halong Bay | Cam Ranh Bay | Cam Ranh | Nha Trang | Can Tho | Dien Bien Phu | Lao Cai | Mong Cai | Lang Son | Quang Ninh | Hoi An | Nghe An | Vung Tau | Binh Duong | Quang Tri | Hai Duong | Ninh Binh | Bac Ninh | Dong Nai | Da Lat | Phu Quoc",
  }),
  country("YE", "Yemen", {
    names: "Republic of Yemen | Yemeni Republic | North Yemen | Yemen Arab Republic",
    demonyms: "Yemeni(s) | Yemenite(s) | North Yemeni(s)",
    capitals: "Sanaa | Sana'a | San'a | Sana | Aden",
    cities:
      "Hodeidah | Hodeida | Al Hudaydah | Hudaydah | Taiz | Ta'izz | Marib | Ma'rib | Mukalla | Saada | Sa'ada | Ibb | Mocha | Seiyun | Sayun | Shabwa | Ataq",
    regions: "Hadramawt | Hadramaut | Socotra",
  }),
];
