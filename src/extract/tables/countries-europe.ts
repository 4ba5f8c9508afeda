import { type CountryRow, country } from "./country-row.ts";

export const EUROPE: readonly CountryRow[] = [
  country("AX", "Åland Islands", {
    names: "Åland | Aaland Islands",
    demonyms: "Ålander(s)",
    capitals: "Mariehamn",
  }),
  country("AL", "Albania", {
    names: "Republic of Albania | People's Socialist Republic of Albania",
    demonyms: "Albanian(s)",
    capitals: "Tirana",
    cities: "Durres | Vlore | Vlora | Shkoder | Saranda | Lezhe | Shengjin | Gjader",
  }),
  country("AD", "Andorra", {
    names: "Principality of Andorra",
    demonyms: "Andorran(s)",
    capitals: "Andorra la Vella",
    cities: "Soldeu",
  }),
  country("AT", "Austria", {
    names: "Republic of Austria",
    demonyms: "Austrian(s)",
    capitals: "Vienna",
    seats: "Ballhausplatz | Hofburg | Hofburg Palace",
    cities:
      "Salzburg | Graz | Innsbruck | Linz | Alpbach | Baden bei Wien | Palais Coburg | Klagenfurt | Bregenz | Kitzbuhel",
    regions: "Tyrol | Carinthia | Styria",
  }),
  country("BY", "Belarus", {
    names: "Republic of Belarus | Byelorussia | Belorussia | Byelorussian SSR | Bielorussia",
    demonyms: "Belarusian(s) | Belarussian(s) | Byelorussian(s) | Belorussian(s)",
    capitals: "Minsk",
    seats: "Palace of Independence",
    cities: "Gomel | Grodno | Vitebsk | Mogilev | Belovezhskaya Pushcha | Belavezha | Bobruisk | Zaslavl",
  }),
  country("BE", "Belgium", {
    names: "Kingdom of Belgium",
    demonyms: "Belgian(s) | Flemish | Walloon(s)",
    capitals: "Brussels | Bruxelles",
    seats: "Egmont Palace | Val Duchesse",
    cities:
      "Antwerp | Ghent | Bruges | Liege | Ypres | Mons | Laeken | Ostend | Leuven | Namur | Zeebrugge | Evere | Genval | Charleroi | La Hulpe | Alden Biesen",
    regions: "Flanders | Wallonia",
  }),
  country("BA", "Bosnia and Herzegovina", {
    names:
      "Bosnia | Bosnia-Herzegovina | Bosnia-Hercegovina | Bosnia & Herzegovina | Bosnia Herzegovina | BiH | Republic of Bosnia and Herzegovina",
    demonyms: "Bosnian(s) | Herzegovinian(s) | Bosnian-Herzegovinian",
    capitals: "Sarajevo",
    cities:
      "Banja Luka | Mostar | Tuzla | Srebrenica | Pale | Bihac | Brcko | Gorazde | Zepa | Medjugorje | Zenica | Jahorina | Prijedor",
    regions: "Republika Srpska | Herzegovina",
  }),
  country("BG", "Bulgaria", {
    names: "Republic of Bulgaria | People's Republic of Bulgaria",
    demonyms: "Bulgarian(s)",
    capitals: "Sofia",
    seats: "Boyana Residence | Boyana",
    cities: "Varna | Plovdiv | Burgas | Euxinograd | Evksinograd | Ruse | Bansko | Sandanski",
  }),
  country("HR", "Croatia", {
    names: "Republic of Croatia",
    demonyms: "Croatian(s) | Croat(s)",
    capitals: "Zagreb",
    seats: "Banski Dvori | Pantovcak",
    cities:
      "Dubrovnik | Split | Vukovar | Osijek | Zadar | Rijeka | Opatija | Brijuni | Brioni | Pula | Knin | Erdut | Sibenik | Vinkovci | Cavtat",
    regions: "Krajina | Slavonia | Dalmatia | Istria",
  }),
  country("CZ", "Czechia", {
    names: "Czech Republic",
    demonyms: "Czech(s)",
    capitals: "Prague | Praha",
    seats: "Prague Castle | Cernin Palace | Czernin Palace | Hradcany",
    cities: "Brno | Ostrava | Karlovy Vary | Lany | Kroměříž | Plzen | Pilsen | Olomouc | Stirin | Kolodeje",
    regions: "Bohemia | Moravia",
  }),
  country("DK", "Denmark", {
    names: "Kingdom of Denmark",
    demonyms: "Danish | Dane(s)",
    capitals: "Copenhagen",
    seats: "Christiansborg | Marienborg | Asiatisk Plads | Folketing | Amalienborg",
    cities: "Aarhus | Odense | Elsinore | Helsingor | Aalborg | Esbjerg | Bornholm | Karup",
  }),
  country("EE", "Estonia", {
    names: "Republic of Estonia | Estonian SSR",
    demonyms: "Estonian(s)",
    capitals: "Tallinn",
    seats: "Stenbock House | Kadriorg | Riigikogu",
    cities: "Tartu | Narva | Parnu | Tapa | Amari",
  }),
  country("FO", "Faroe Islands", {
    names: "Faroes | Faeroe Islands | Faeroes",
    demonyms: "Faroese | Faeroese",
    capitals: "Torshavn | Thorshavn",
  }),
  country("FI", "Finland", {
    names: "Republic of Finland",
    demonyms: "Finnish | Finn(s)",
    capitals: "Helsinki",
    seats: "Kesaranta | Kultaranta | Eduskunta | House of the Estates",
    cities:
      "Turku | Tampere | Rovaniemi | Oulu | Espoo | Lahti | Porvoo | Naantali | Saariselka | Inari | Vaasa",
    regions: "Lapland | Karelia",
  }),
  country("FR", "France", {
    names: "French Republic",
    demonyms: "French | Frenchman | Frenchmen | Frenchwoman | Frenchwomen",
    capitals: "Paris",
    seats:
      "Elysee | Elysee Palace | Quai d'Orsay | Matignon | Hotel Matignon | Palais Bourbon | Bercy | Luxembourg Palace",
    cities:
      "Marseille | Marseilles | Lyon | Lyons | Nice | Cannes | Strasbourg | Bordeaux | Toulouse | Biarritz | Versailles | Deauville | Evian | Evian-les-Bains | Rambouillet | Verdun | Caen | Consenvoye | Bayeux | Lille | Nantes | Montpellier | Toulon | Rennes | Avignon | Arcachon | Grenoble | Fontainebleau | Lourdes | Calais | Dunkirk | Le Touquet | Saint-Germain-en-Laye | Celle-Saint-Cloud | La Celle-Saint-Cloud | Le Bourget | Omaha Beach | Colleville-sur-Mer | Compiegne | Latche | Ajaccio | Fort de Bregancon | Bregancon | Chantilly | Reims | Le Havre | Ouistreham | Metz | Cherbourg | Grande-Synthe",
    regions: "Normandy | Corsica | Brittany | Alsace | Provence | Savoy | Burgundy | Lorraine",
  }),
  country("DE", "Germany", {
    names: "Federal Republic of Germany | West Germany | FRG | F.R.G. | Federal Republic",
    demonyms: "German(s) | West German(s)",
    capitals: "Berlin | Bonn | West Berlin",
    seats:
      "Bundestag | Bundesrat | Federal Chancellery | Bellevue Palace | Schloss Bellevue | Werderscher Markt | Federal Foreign Office | Bundesbank | Bendlerblock | Reichstag",
    cities:
      "Munich | München | Hamburg | Frankfurt | Cologne | Dresden | Leipzig | Stuttgart | Düsseldorf | Duesseldorf | Potsdam | Elmau | Schloss Elmau | Heiligendamm | Meseberg | Petersberg | Koenigswinter | Königswinter | Ramstein | Ramstein Air Base | Garmisch-Partenkirchen | Garmisch | Nuremberg | Hanover | Hannover | Bremen | Lübeck | Luebeck | Weimar | Essen | Dortmund | Baden-Baden | Aachen | Heidelberg | Wiesbaden | Rostock | Stralsund | Mainz | Karlsruhe | Regensburg | Landstuhl | Duisburg | Gymnich | Weissenhaus | Wandlitz | Saarbrücken | Saarbruecken | Ingolstadt | Lubmin | Friedrichshafen | Wolfsburg | Tutzing",
    regions:
      "Bavaria | Saxony | Hesse | Baden-Württemberg | Baden-Wuerttemberg | North Rhine-Westphalia | Brandenburg | Thuringia | Lower Saxony | Schleswig-Holstein | Saarland | Rhineland-Palatinate",
  }),
  country("GI", "Gibraltar", { demonyms: "Gibraltarian(s)" }),
  country("GR", "Greece", {
    names: "Hellenic Republic | Hellas",
    demonyms: "Greek(s) | Hellenic",
    capitals: "Athens",
    seats: "Maximos Mansion | Maximou Mansion | Megaro Maximou",
    cities:
      "Thessaloniki | Salonika | Salonica | Corfu | Piraeus | Rhodes | Alexandroupolis | Alexandroupoli | Delphi | Heraklion | Souda Bay | Chania | Patras | Vouliagmeni | Porto Carras | Kavouri | Mycenae | Kos | Lesbos | Mytilene | Samos",
    regions: "Crete | Kastellorizo",
  }),
  country("GG", "Guernsey", {
    names: "Bailiwick of Guernsey",
    capitals: "St Peter Port | St. Peter Port | Saint Peter Port",
  }),
  country("HU", "Hungary", {
    names: "Republic of Hungary | Hungarian People's Republic",
    demonyms: "Hungarian(s) | Magyar(s)",
    capitals: "Budapest",
    seats: "Carmelite Monastery | Sandor Palace | Karmelita",
    cities: "Debrecen | Szeged | Godollo | Pecs | Esztergom | Miskolc | Paks | Győr | Zahony",
  }),
  country("IS", "Iceland", {
    names: "Republic of Iceland",
    demonyms: "Icelandic | Icelander(s)",
    capitals: "Reykjavik",
    seats: "Althing | Hofdi House | Höfði House | Bessastadir",
    cities: "Keflavik | Akureyri | Thingvellir | Vestmannaeyjar",
  }),
  country("IE", "Ireland", {
    names: "Republic of Ireland | Irish Republic | Eire | Irish Free State",
    demonyms: "Irish | Irishman | Irishmen | Irishwoman",
    capitals: "Dublin",
    seats:
      "Leinster House | Iveagh House | Government Buildings | Dail | Farmleigh | Aras an Uachtarain | Oireachtas",
    cities: "Cork | Galway | Limerick | Shannon | Dundalk | Sligo | Waterford | Kildare | Adare | Dromoland",
  }),
  country("IM", "Isle of Man", { demonyms: "Manx | Manxman | Manxmen", capitals: "Douglas" }),
  country("IT", "Italy", {
    names: "Italian Republic",
    demonyms: "Italian(s)",
    capitals: "Rome | Roma",
    seats:
      "Palazzo Chigi | Chigi | Chigi Palace | Farnesina | Quirinale | Quirinal | Quirinal Palace | Montecitorio | Palazzo Madama | Villa Madama | Villa Doria Pamphilj",
    cities:
      "Milan | Milano | Venice | Naples | Florence | Turin | Torino | Genoa | Palermo | Taormina | Bari | Trieste | L'Aquila | Capri | Borgo Egnazia | Fasano | Cernobbio | Castel Gandolfo | Stresa | Bologna | Brindisi | Catania | Assisi | Bergamo | Lampedusa | Siena | Aviano | Pratica di Mare | Verona | Erice | Gaeta | Rimini | Puglia | Ischia | Fiuggi | Matera | Caserta | Savona | Sigonella | Pescara | Ravello",
    regions: "Sicily | Sardinia | Tuscany | Lombardy | South Tyrol | Apulia | Piedmont | Veneto | Calabria",
  }),
  country("JE", "Jersey", {
    names: "Bailiwick of Jersey",
    capitals: "St Helier | St. Helier | Saint Helier",
  }),
  country("XK", "Kosovo", {
    names: "Kosova | Republic of Kosovo | Republic of Kosova",
    demonyms: "Kosovar(s) | Kosovan(s) | Kosovo Albanian(s) | Kosovar Albanian(s)",
    capitals: "Pristina | Prishtina",
    cities:
      "Mitrovica | Prizren | Pec | Peja | Camp Bondsteel | North Mitrovica | Gjakova | Racak | Leposavic | Zvecan",
  }),
  country("LV", "Latvia", {
    names: "Republic of Latvia | Latvian SSR",
    demonyms: "Latvian(s) | Lett(s)",
    capitals: "Riga",
    seats: "Saeima | Riga Castle",
    cities: "Jurmala | Daugavpils | Adazi | Liepaja | Ventspils | Rundale",
  }),
  country("LI", "Liechtenstein", {
    names: "Principality of Liechtenstein",
    demonyms: "Liechtensteiner(s)",
    capitals: "Vaduz",
  }),
  country("LT", "Lithuania", {
    names: "Republic of Lithuania | Lithuanian SSR",
    demonyms: "Lithuanian(s)",
    capitals: "Vilnius",
    seats: "Seimas | Daukantas Palace",
    cities: "Kaunas | Klaipeda | Palanga | Nida | Siauliai | Rukla | Trakai",
  }),
  country("LU", "Luxembourg", {
    names: "Luxemburg | Grand Duchy of Luxembourg | Grand Duchy",
    demonyms: "Luxembourger(s) | Luxembourgish | Luxembourgeois",
    capitals: "Luxembourg | Luxembourg City",
    cities: "Schengen | Senningen | Esch-sur-Alzette | Echternach",
  }),
  country("MT", "Malta", {
    names: "Republic of Malta",
    demonyms: "Maltese",
    capitals: "Valletta | La Valletta",
    seats: "Auberge de Castille",
    cities: "Gozo | Marsaxlokk | Sliema",
  }),
  country("MD", "Moldova", {
    names: "Republic of Moldova | Moldova, Republic of | Moldavia | Moldavian SSR | Moldovan SSR",
    demonyms: "Moldovan(s) | Moldavian(s)",
    capitals: "Chisinau | Kishinev",
    cities: "Tiraspol | Balti | Bulboaca | Mimi Castle | Bender | Comrat | Cahul | Ungheni | Giurgiulesti",
    regions: "Transnistria | Transdniestria | Trans-Dniester | Transdniester | Pridnestrovie | Gagauzia",
  }),
  country("MC", "Monaco", {
    names: "Principality of Monaco",
    demonyms: "Monegasque(s) | Monacan(s)",
    capitals: "Monaco | Monaco-Ville",
    cities: "Monte Carlo | Monte-Carlo",
  }),
  country("ME", "Montenegro", {
    names: "Republic of Montenegro | Crna Gora",
    demonyms: "Montenegrin(s)",
    capitals: "Podgorica | Cetinje | Titograd",
    cities: "Budva | Kotor | Tivat | Sveti Stefan | Becici | Niksic | Herceg Novi | Igalo",
  }),
  country("NL", "Netherlands", {
    names:
      "The Netherlands | Holland | Kingdom of the Netherlands | Netherlands (Kingdom of the) | Nederland",
    demonyms: "Dutch | Dutchman | Dutchmen | Dutchwoman | Netherlander(s)",
    capitals: "Amsterdam",
    seats: "Binnenhof | Catshuis | Huis ten Bosch",
    cities:
      "The Hague | Peace Palace | Den Haag | 's-Gravenhage | Rotterdam | Maastricht | Utrecht | Eindhoven | Noordwijk | Scheveningen | Leiden | Delft | Groningen | Breda | Nijmegen | Arnhem | Camp Zeist | Haarlem | Schiphol | Apeldoorn | Noordwijk aan Zee | Veldhoven | Brunssum",
    regions: "Limburg",
  }),
  country("MK", "North Macedonia", {
    names:
      "Macedonia | The Republic of North Macedonia | Republic of North Macedonia | Republic of Macedonia | Former Yugoslav Republic of Macedonia | FYROM | F.Y.R.O.M.",
    demonyms: "Macedonian(s) | North Macedonian(s)",
    capitals: "Skopje",
    cities: "Ohrid | Tetovo | Bitola | Prespa | Kumanovo | Gevgelija | Strumica",
  }),
  country("NO", "Norway", {
    names: "Kingdom of Norway",
    demonyms: "Norwegian(s)",
    capitals: "Oslo",
    seats: "Storting | Stortinget | Holmenkollen",
    cities:
      "Bergen | Trondheim | Stavanger | Tromso | Kirkenes | Bodo | Narvik | Lillehammer | Losby | Soria Moria | Gardermoen | Alta | Haugesund",
    regions: "Finnmark",
  }),
  country("PL", "Poland", {
    names: "Republic of Poland | Polish People's Republic",
    demonyms: "Polish | Pole(s)",
    capitals: "Warsaw | Warszawa",
    seats: "Sejm | Belweder | Belvedere Palace | Belweder Palace",
    cities:
      "Krakow | Cracow | Gdansk | Lodz | Poznan | Wroclaw | Sopot | Szczecin | Lublin | Katowice | Rzeszow | Auschwitz | Oświęcim | Magdalenka | Bialystok | Krynica | Przemysl | Bialowieza | Wieliczka | Redzikowo | Gdynia | Wisla",
    regions: "Silesia | Pomerania",
  }),
  country("PT", "Portugal", {
    names: "Portuguese Republic | Republic of Portugal",
    demonyms: "Portuguese",
    capitals: "Lisbon | Lisboa",
    seats: "Sao Bento Palace | Belem Palace | Necessidades Palace | Palacio das Necessidades",
    cities:
      "Porto | Oporto | Cascais | Sintra | Estoril | Funchal | Faro | Braga | Coimbra | Guimaraes | Lajes | Bicesse | Alvor | Evora | Vilamoura",
    regions: "Azores | Madeira | Algarve",
  }),
  country("RO", "Romania", {
    names: "Rumania | Roumania | Socialist Republic of Romania",
    demonyms: "Romanian(s) | Rumanian(s) | Roumanian(s)",
    capitals: "Bucharest",
    seats: "Cotroceni | Cotroceni Palace | Victoria Palace | Snagov Palace",
    cities:
      "Timisoara | Constanta | Cluj | Cluj-Napoca | Sibiu | Deveselu | Iasi | Brasov | Snagov | Sinaia | Neptun | Mihail Kogalniceanu | Craiova | Galati | Oradea | Cincu",
    regions: "Transylvania",
  }),
  country("RU", "Russia", {
    names: "Russian Federation | Russian Soviet Federative Socialist Republic | RSFSR | Russian Republic",
    demonyms: "Russian(s)",
    capitals: "Moscow | Moskva",
    seats:
      "Kremlin | State Duma | Russian White House | Smolenskaya Square | Novo-Ogaryovo | Novo-Ogarevo | Lubyanka | Federation Council | Duma | Staraya Square",
    cities:
      "St. Petersburg | St Petersburg | Saint Petersburg | Petersburg | Leningrad | Sochi | Kazan | Vladivostok | Yekaterinburg | Ekaterinburg | Ufa | Novosibirsk | Kaliningrad | Grozny | Murmansk | Arkhangelsk | Rostov-on-Don | Volgograd | Krasnoyarsk | Khabarovsk | Irkutsk | Yakutsk | Valdai | Barvikha | Strelna | Astrakhan | Samara | Nizhny Novgorod | Khanty-Mansiysk | Zavidovo | Gorki | Vostochny Cosmodrome | Vostochny | Belgorod | Kursk | Ulan-Ude | Blagoveshchensk | Makhachkala | Chita | Orenburg | Perm | Kizlyar | Svetlogorsk | Derbent | Beslan | Nalchik | Nazran | Magas | Khasavyurt | Bocharov Ruchei | Pskov | Tomsk | Chelyabinsk | Omsk | Severomorsk | Engels | Petropavlovsk-Kamchatsky | Sarov | Izborsk",
    regions:
      "Chechnya | Dagestan | Ingushetia | Tatarstan | Bashkortostan | Siberia | Kamchatka | Sakhalin | Kuril Islands | Kurils | Kurile Islands | Russian Far East | North Ossetia | Buryatia | Kalmykia | Chukotka | Yakutia | North Caucasus | Altai Republic",
  }),
  country("SM", "San Marino", {
    names: "Republic of San Marino",
    demonyms: "Sammarinese | San Marinese",
    capitals: "San Marino | City of San Marino",
  }),
  country("RS", "Serbia", {
    names: "Republic of Serbia",
    demonyms: "Serbian(s) | Serb(s)",
    capitals: "Belgrade | Beograd",
    seats: "Nemanjina",
    cities:
      "Novi Sad | Nis | Subotica | Kragujevac | Presevo | Karadjordjevo | Zlatibor | Smederevo | Kopaonik | Pozarevac",
    regions: "Vojvodina | Sandzak | Presevo Valley",
  }),
  country("SK", "Slovakia", {
    names: "Slovak Republic",
    demonyms: "Slovak(s) | Slovakian(s)",
    capitals: "Bratislava",
    cities:
      "Kosice | Piestany | Tatranska Lomnica | Poprad | Sliac | Tatranska Javorina | Trencin | Michalovce",
    regions: "High Tatras",
  }),
  country("SI", "Slovenia", {
    names: "Republic of Slovenia",
    demonyms: "Slovenian(s) | Slovene(s)",
    capitals: "Ljubljana",
    seats: "Cankarjev Dom",
    cities: "Bled | Brdo | Brdo pri Kranju | Maribor | Koper | Portoroz | Kranj | Piran | Strunjan",
  }),
  country("ES", "Spain", {
    names: "Kingdom of Spain",
    demonyms: "Spanish | Spaniard(s)",
    capitals: "Madrid",
    seats:
      "Moncloa | Moncloa Palace | Zarzuela | Zarzuela Palace | Palacio de la Moncloa | Santa Cruz Palace",
    cities:
      "Barcelona | Seville | Sevilla | Valencia | Granada | Malaga | Bilbao | Zaragoza | Saragossa | Toledo | Salamanca | San Sebastian | Santiago de Compostela | Palma de Mallorca | Palma | Ceuta | Melilla | Rota | Marbella | Alicante | Avila | Las Palmas | Tenerife | Cadiz | Torremolinos | Palomares | Lanzarote | La Mareta | Badajoz | Gijon | Torrejon",
    regions:
      "Catalonia | Andalusia | Basque Country | Canary Islands | Canaries | Mallorca | Majorca | Balearic Islands | Galicia | Ibiza",
  }),
  country("SJ", "Svalbard and Jan Mayen", {
    names: "Svalbard | Jan Mayen | Spitsbergen | Spitzbergen",
    capitals: "Longyearbyen",
    cities: "Barentsburg | Ny-Alesund",
  }),
  country("SE", "Sweden", {
    names: "Kingdom of Sweden",
    demonyms: "Swedish | Swede(s)",
    capitals: "Stockholm",
    seats: "Rosenbad | Riksdag | Arvfurstens Palats | Harpsund",
    cities:
      "Gothenburg | Goteborg | Malmo | Uppsala | Kiruna | Visby | Saltsjobaden | Lulea | Helsingborg | Sigtuna | Linkoping | Karlskrona",
    regions: "Gotland | Scania",
  }),
  country("CH", "Switzerland", {
    names: "Swiss Confederation | Helvetia",
    demonyms: "Swiss",
    capitals: "Bern | Berne",
    seats: "Bundeshaus",
    cities:
      "Geneva | Genève | Davos | Zurich | Zuerich | Lausanne | Montreux | Basel | Basle | Lugano | Bürgenstock | Buergenstock | Lucerne | Crans-Montana | Crans Montana | Mont Pelerin | Locarno | Interlaken | St. Gallen | St Gallen | Gstaad | St. Moritz | Vevey | Glion | Murten | Palais des Nations | Caux | Lutry | Zug | Neuchatel",
  }),
  country("UA", "Ukraine", {
    names: "the Ukraine | Ukrainian SSR",
    demonyms: "Ukrainian(s)",
    capitals: "Kyiv | Kiev",
    seats: "Bankova | Verkhovna Rada | Mariinsky Palace | Mariyinsky Palace",
    cities:
      "Odesa | Odessa | Lviv | Lvov | Kharkiv | Kharkov | Kherson | Mariupol | Donetsk | Luhansk | Lugansk | Yalta | Sevastopol | Simferopol | Zaporizhzhia | Zaporizhia | Zaporozhye | Chernobyl | Chornobyl | Dnipro | Dnepropetrovsk | Bakhmut | Bucha | Chernivtsi | Chernihiv | Sumy | Uzhhorod | Mykolaiv | Nikolayev | Massandra | Livadia | Enerhodar | Izium | Debaltseve | Irpin | Ivano-Frankivsk | Foros | Avdiivka | Avdeyevka | Pokrovsk | Poltava | Zhytomyr | Vinnytsia | Dnipropetrovsk | Kramatorsk | Stanytsia Luhanska",
    regions: "Crimea | Donbas | Donbass | Transcarpathia | Zakarpattia | Snake Island | Azovstal",
  }),
  country("GB", "United Kingdom", {
    names:
      "UK | U.K. | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland | British Isles | UK of Great Britain and Northern Ireland",
    demonyms:
      "British | Briton(s) | Brit(s) | Britisher(s) | English | Englishman | Englishmen | Scottish | Scot(s) | Scotsman | Welsh | Northern Irish",
    capitals: "London",
    seats:
      "Downing Street | 10 Downing Street | Number 10 | Number Ten | Whitehall | Westminster | Foreign Office | Foreign and Commonwealth Office | Foreign, Commonwealth and Development Office | FCDO | Buckingham Palace | Chequers | Lancaster House | House of Commons | House of Lords | Carlton Gardens | Chevening | Chevening House | Windsor Castle | Bank of England | Foreign & Commonwealth Office | St James's Palace | Mansion House",
    cities:
      "Birmingham | Manchester | Liverpool | Edinburgh | Glasgow | Belfast | Cardiff | Oxford | Cambridge | Gleneagles | Carbis Bay | St Ives | Lough Erne | Enniskillen | Leeds Castle | Leeds | Bristol | Windsor | Blenheim Palace | Bletchley Park | Sandhurst | Hillsborough Castle | Hillsborough | Stormont | St Andrews | St. Andrews | Watford | Turnberry | Aberdeen | Londonderry | Derry | Newport | Celtic Manor | Brighton | Bath | Reading | Southampton | Portsmouth | Plymouth | Greenham Common | Wilton Park | Ditchley Park | Harrogate | Sheffield | Newcastle | Nottingham | Falmouth | Cornwall | Balmoral | Sandringham | Heathrow | Chatham House | Prestwick | Lossiemouth | Lakenheath | Dover | Norwich | Blackpool | Winfield House | Canterbury | Coventry | Ditchley | Leicester | Farnborough",
    regions: "England | Scotland | Wales | Northern Ireland | Ulster",
  }),
  country("VA", "Holy See", {
    names: "Vatican | Vatican City | Vatican City State | Holy See (Vatican City State) | Apostolic See",
    demonyms: "Papal",
    capitals: "Vatican City",
    seats:
      "Apostolic Palace | Roman Curia | Curia | Saint Peter's Basilica | St. Peter's Basilica | St Peter's Basilica",
    cities:
      "St. Peter's Square | St Peter's Square | Saint Peter's Square | Casa Santa Marta | Domus Sanctae Marthae",
  }),
];
