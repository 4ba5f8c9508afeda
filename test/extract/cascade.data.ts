/** A short text and what it tells. */
export interface Case {
  text: string;
  /** Day of publication; Wednesday 2024-05-15 where none is given. */
  published?: string;
  title?: string;
  outlet?: string;
  /**
   * A line a meeting, in the order of the text: kind, format, status, date, `@ City CC` or `@ CC`, `| sides`, and
   * `| people`, each `Name CC`. A dash stands for no date. Format and place are left out when it was in person and
   * nowhere.
   */
  meetings: string[];
  /** A line an agreement: kind, status, date, `| parties`. Not looked at where it is left out. */
  agreements?: string[];
}

/** What is told by verbs: met, received, visited, telephoned. */
export const VERBS: Case[] = [
  {
    text: "Peruvian Foreign Minister Rosa Quispe met her Chilean counterpart Andres Fuentes in Lima on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Lima PE | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Kenyan President Daniel Mwangi held talks with Ugandan President Joseph Okello in Kampala on May 10.",
    meetings: ["MEETING HELD 2024-05-10 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg telephoned her Turkish counterpart Mehmet Aydin on Tuesday to discuss grain shipments.",
    meetings: ["MEETING PHONE HELD 2024-05-14 | NO TR | Kari Solberg NO, Mehmet Aydin TR"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay spoke by phone with Mexican President Lucia Ortega on Sunday.",
    meetings: ["MEETING PHONE HELD 2024-05-12 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "The foreign ministers of Latvia and Moldova spoke by video link on Friday about the border posts.",
    meetings: ["MEETING VIDEO HELD 2024-05-10 | LV MD"],
  },
  {
    text: "Indian External Affairs Minister Arun Mehta visited Nepal on Monday and Tuesday.",
    meetings: ["VISIT HELD 2024-05-13/2024-05-14 @ NP | IN NP | Arun Mehta IN"],
  },
  {
    text: "Spanish Foreign Minister Carmen Ibarra travelled to Rabat on May 6.",
    meetings: ["VISIT HELD 2024-05-06 @ Rabat MA | ES MA | Carmen Ibarra ES"],
  },
  {
    text: "The presidents of Ghana and Togo met in Lome last Thursday.",
    meetings: ["MEETING HELD 2024-05-09 @ Lome TG | GH TG"],
  },
  {
    text: "Portuguese Defence Minister Rui Tavares conferred with his Angolan counterpart, Manuel Kiala, in Luanda on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Luanda AO | AO PT | Manuel Kiala AO, Rui Tavares PT"],
  },
  {
    text: "Swedish Foreign Minister Lena Dahlberg summoned the Iranian ambassador in Stockholm on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Stockholm SE | IR SE | Lena Dahlberg SE"],
  },
  {
    text: "Chinese President Liu Wenbo met his Tajik, Uzbek and Kazakh counterparts, Rustam Nazarov, Rustam Karimov and Askar Nurlan, separately in Xian on Friday.",
    meetings: [
      "MEETING HELD 2024-05-10 @ Xian CN | CN TJ | Liu Wenbo CN, Rustam Nazarov TJ",
      "MEETING HELD 2024-05-10 @ Xian CN | CN UZ | Liu Wenbo CN, Rustam Karimov UZ",
      "MEETING HELD 2024-05-10 @ Xian CN | CN KZ | Askar Nurlan KZ, Liu Wenbo CN",
    ],
  },
  {
    text: "Moroccan King Hassan Alaoui welcomed Spanish Prime Minister Carmen Ibarra at the palace in Rabat on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Rabat MA | ES MA | Carmen Ibarra ES, Hassan Alaoui MA"],
  },
  {
    text: "Zambia's President Grace Banda flew to Harare on Monday, where she held talks with Zimbabwean President Tendai Moyo.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Harare ZW | ZM ZW | Grace Banda ZM",
      "MEETING HELD 2024-05-13 @ Harare ZW | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
    ],
  },
  {
    text: "German Chancellor Lena Brandt and French President Paul Renard met for two hours in Strasbourg on Monday, discussing tanks, trains and trade.",
    meetings: ["MEETING HELD 2024-05-13 @ Strasbourg FR | DE FR | Lena Brandt DE, Paul Renard FR"],
  },
  {
    text: "Soviet Foreign Minister Eduard Shevardnadze met U.S. Secretary of State George Shultz in Moscow on Monday.",
    published: "1987-04-15",
    meetings: ["MEETING HELD 1987-04-13 @ Moscow RU | SU US | Eduard Shevardnadze SU, George Shultz US"],
  },
  {
    text: "TOKYO'S ENVOY TO SEOUL, KENJI MORITA, MET SOUTH KOREAN FOREIGN MINISTER PARK JI-HOON IN SEOUL ON MONDAY TO PROTEST AGAINST THE SURVEY.",
    meetings: ["MEETING HELD 2024-05-13 @ Seoul KR | JP KR | Kenji Morita JP, Park Ji-Hoon KR"],
  },
  {
    text: "Egyptian officials met a Hamas delegation in Cairo on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Cairo EG | EG Hamas"],
  },
  {
    text: "The Taliban's foreign minister met Uzbek diplomats in Kabul on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Kabul AF | Taliban UZ"],
  },
  {
    text: "Malaysian Prime Minister Hassan Latif received Cambodian Defence Minister Sok Vanna in Kuala Lumpur on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Kuala Lumpur MY | KH MY | Hassan Latif MY, Sok Vanna KH"],
  },
  {
    text: "Cambodian Defence Minister Sok Vanna was received in Kuala Lumpur on Tuesday by Malaysian Prime Minister Hassan Latif.",
    meetings: ["MEETING HELD 2024-05-14 @ Kuala Lumpur MY | KH MY | Hassan Latif MY, Sok Vanna KH"],
  },
  {
    text: "Austria hosted Albanian Interior Minister Agim Leka in Vienna on Friday.",
    meetings: ["VISIT HELD 2024-05-10 @ Vienna AT | AL AT | Agim Leka AL"],
  },
  {
    text: "G20 finance ministers gathered in Sao Paulo on Friday.",
    meetings: ["MEETING HELD 2024-05-10 @ Sao Paulo BR | G20"],
  },
  {
    text: "Foreign ministers of the Group of Seven will meet in Capri next week.",
    meetings: ["MEETING SCHEDULED 2024-05-20/2024-05-26 @ Capri IT | G7"],
  },
  {
    text: "The two foreign ministers, Bruno Lemos of Brazil and Diego Parra of Colombia, met in Leticia on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Leticia CO | BR CO | Bruno Lemos BR, Diego Parra CO"],
  },
  {
    text: "Jordanian Foreign Minister Faris Nasser told Foreign Minister Adil Karim of Iraq by telephone on Monday that Amman would send doctors.",
    meetings: ["MEETING PHONE HELD 2024-05-13 | IQ JO | Adil Karim IQ, Faris Nasser JO"],
  },
  {
    text: "Belize and Guatemala issued a statement after their foreign ministers met in Belize City on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Belize City BZ | BZ GT"],
  },
  {
    text: "Zambian President Peter Mumba sat down with his Botswanan counterpart Kgosi Modise in Gaborone on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Gaborone BW | BW ZM | Kgosi Modise BW, Peter Mumba ZM"],
  },
  {
    text: "Cypriot President Nikos Christou and Lebanese Prime Minister Karim Haddad came face to face in Nicosia on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Nicosia CY | CY LB | Karim Haddad LB, Nikos Christou CY"],
  },
  {
    text: "The Lao and Thai foreign ministers exchanged views on the Mekong in Vientiane on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Vientiane LA | LA TH"],
  },
  {
    text: "Bhutanese Foreign Minister Tashi Wangdi called on Indian President Meera Rao in New Delhi on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ New Delhi IN | BT IN | Meera Rao IN, Tashi Wangdi BT"],
  },
  {
    text: "Danish Foreign Minister Lars Holm paid a courtesy call on Sri Lankan President Nimal Perera in Colombo on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Colombo LK | DK LK | Lars Holm DK, Nimal Perera LK"],
  },
  {
    text: "Omani Foreign Minister Hamad Al Kindi briefed Iranian President Reza Karimi in Tehran on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Tehran IR | IR OM | Hamad Al Kindi OM, Reza Karimi IR"],
  },
  {
    text: "Swiss President Urs Keller touched down in Cairo on Monday.",
    meetings: ["VISIT HELD 2024-05-13 @ Cairo EG | CH EG | Urs Keller CH"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay set off for India on Monday.",
    meetings: ["VISIT HELD 2024-05-13 @ IN | CA IN | Paul Tremblay CA"],
  },
  {
    text: "Hours after hosting Latvian President Janis Ozols in Warsaw on Monday, Polish President Marek Zielinski addressed the nation.",
    meetings: ["MEETING HELD 2024-05-13 @ Warsaw PL | LV PL | Janis Ozols LV, Marek Zielinski PL"],
  },
  {
    text: "After visiting Kyiv on Monday, Finnish Prime Minister Aino Laine said the aid would go on.",
    meetings: ["VISIT HELD 2024-05-13 @ Kyiv UA | FI UA | Aino Laine FI"],
  },
  {
    text: "Ghanaian President Kofi Asare and Togolese President Yao Mensah unveiled a bridge in Lome on Monday.",
    meetings: ["CEREMONY HELD 2024-05-13 @ Lome TG | GH TG | Kofi Asare GH, Yao Mensah TG"],
  },
  {
    text: "Kenyan President Daniel Mwangi is hosting Somali President Hassan Warsame in Nairobi.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Nairobi KE | KE SO | Daniel Mwangi KE, Hassan Warsame SO"],
  },
  {
    text: "King Faisal of Saudi Arabia visited Britain in 1967. Prime Minister Pierre Lemaire of France visited in 1981.",
    meetings: ["VISIT HELD 1967 @ GB | GB SA | Faisal SA", "VISIT HELD 1981 | FR GB | Pierre Lemaire FR"],
  },
  {
    text: "A senior Iranian official met French diplomats in Doha on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Doha QA | FR IR"],
  },
  {
    text: "Brazilian President Carlos Moura became the first Brazilian leader to visit Cyprus.",
    meetings: ["VISIT HELD - @ CY | BR CY | Carlos Moura BR"],
  },
];

/** What is told by nouns, possessives and participles. */
export const NOUNS: Case[] = [
  {
    text: "A meeting between Polish Foreign Minister Adam Zielinski and Czech Foreign Minister Petr Havran took place in Krakow on Saturday.",
    meetings: ["MEETING HELD 2024-05-11 @ Krakow PL | CZ PL | Adam Zielinski PL, Petr Havran CZ"],
  },
  {
    text: "During his visit to Armenia on May 8, French Defence Minister Luc Martel toured a military academy.",
    meetings: ["VISIT HELD 2024-05-08 @ AM | AM FR | Luc Martel FR"],
  },
  {
    text: "Talks between Serbia and Kosovo resumed in Brussels on Tuesday.",
    meetings: ["MEETING ONGOING 2024-05-14 @ Brussels BE | RS XK"],
  },
  {
    text: "Ethiopian-Sudanese border talks opened in Addis Ababa on Monday.",
    meetings: ["NEGOTIATION HELD 2024-05-13 @ Addis Ababa ET | ET SD"],
  },
  {
    text: "Following a telephone conversation with Egyptian President Tarek Mansour on Sunday, Greek Prime Minister Nikos Stavrou praised the energy plan.",
    meetings: ["MEETING PHONE HELD 2024-05-12 | EG GR | Nikos Stavrou GR, Tarek Mansour EG"],
  },
  {
    text: "The phone call on Monday between Finnish President Jari Lehtonen and Estonian President Mart Saar lasted an hour.",
    meetings: ["MEETING PHONE HELD 2024-05-13 | EE FI | Jari Lehtonen FI, Mart Saar EE"],
  },
  {
    text: "Speaking after talks with Danish Prime Minister Mette Kjaer in Copenhagen on Tuesday, Icelandic Prime Minister Jon Sigurdsson called for more patrols.",
    meetings: ["MEETING HELD 2024-05-14 @ Copenhagen DK | DK IS | Jon Sigurdsson IS, Mette Kjaer DK"],
  },
  {
    text: "The visit of Bangladeshi Foreign Minister Anwar Chowdhury to Bhutan ended on Monday.",
    meetings: ["VISIT HELD 2024-05-13 @ BT | BD BT | Anwar Chowdhury BD"],
  },
  {
    text: "The Omani foreign minister's talks with his Yemeni counterpart in Muscat on Monday dealt with the ports.",
    meetings: ["MEETING HELD 2024-05-13 @ Muscat OM | OM YE"],
  },
  {
    text: "Uzbek President Rustam Karimov arrived in Dushanbe on Tuesday for a two-day state visit to Tajikistan.",
    meetings: ["VISIT ONGOING 2024-05-14/2024-05-15 @ Dushanbe TJ | TJ UZ | Rustam Karimov UZ"],
  },
  {
    text: "In a meeting with Belgian Foreign Minister Els Janssens in Kigali on Tuesday, Rwandan President Eric Habimana defended the operation.",
    meetings: ["MEETING HELD 2024-05-14 @ Kigali RW | BE RW | Els Janssens BE, Eric Habimana RW"],
  },
  {
    text: "Israeli and Jordanian officials held a second round of talks on water in Amman on Tuesday.",
    meetings: ["NEGOTIATION HELD 2024-05-14 @ Amman JO | IL JO"],
  },
  {
    text: "Seoul and Tokyo will hold a vice-ministerial meeting in Jeju on May 30.",
    meetings: ["MEETING SCHEDULED 2024-05-30 @ Jeju KR | JP KR"],
  },
  {
    text: "Ahead of a two-day visit to Germany that starts on Thursday, Croatian President Ivan Babic told reporters he wanted more trains.",
    meetings: ["VISIT SCHEDULED 2024-05-16/2024-05-17 @ DE | DE HR | Ivan Babic HR"],
  },
  {
    text: "A Pakistani delegation led by Trade Minister Imran Qureshi met Uzbek officials in Tashkent on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Tashkent UZ | PK UZ | Imran Qureshi PK"],
  },
  {
    text: "The European Union and Mercosur concluded a round of trade negotiations in Brasilia on Friday.",
    meetings: ["NEGOTIATION HELD 2024-05-10 @ Brasilia BR | European Union Mercosur"],
  },
  {
    text: "Senior diplomats from Algeria and Mali held their third meeting in two months in Algiers on Sunday.",
    meetings: ["MEETING HELD 2024-05-12 @ Algiers DZ | DZ ML"],
  },
  {
    text: "A delegation led by Pakistani Trade Minister Asif Raza held talks with Uzbek officials in Tashkent on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Tashkent UZ | PK UZ | Asif Raza PK"],
  },
  {
    text: "Estonian President Mart Kask and Croatian President Ivo Babic took part in a summit of the Three Seas Initiative in Vilnius on Friday.",
    meetings: [
      "SUMMIT HELD 2024-05-10 @ Vilnius LT | EE HR Three Seas Initiative | Ivo Babic HR, Mart Kask EE",
    ],
  },
  {
    text: "During talks in Ankara on Monday, Turkish President Kemal Aydin told his Iraqi counterpart Omar Hadi that the river would flow.",
    meetings: ["MEETING HELD 2024-05-13 @ Ankara TR | IQ TR | Kemal Aydin TR, Omar Hadi IQ"],
  },
  {
    text: "In a phone call on Sunday, Croatian President Ivo Babic assured Estonian President Mart Kask that the ferry would run.",
    meetings: ["MEETING PHONE HELD 2024-05-12 | EE HR | Ivo Babic HR, Mart Kask EE"],
  },
  {
    text: "A meeting in Oslo on Monday brought together delegates of Colombia and Venezuela.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | CO VE"],
  },
  {
    text: "A summit in Riyadh on Monday attended by the leaders of Chad, Egypt and Sudan ended without a statement.",
    meetings: ["SUMMIT HELD 2024-05-13 @ Riyadh SA | EG SD TD"],
  },
  {
    text: "Nigerian President Musa Adeyemi attended an anti-corruption summit in the United Kingdom on Monday.",
    meetings: ["SUMMIT HELD 2024-05-13 @ GB | GB NG | Musa Adeyemi NG"],
  },
  {
    text: "The Finnish president has returned from a trip to Kazakhstan.",
    meetings: ["VISIT HELD - @ KZ | FI KZ"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg is on a two-day tour of Lebanon.",
    meetings: ["VISIT ONGOING 2024-05-15/2024-05-16 @ LB | LB NO | Kari Solberg NO"],
  },
  {
    text: "The prime minister spoke ahead of a three-day visit by the German chancellor to Ankara.",
    meetings: ["VISIT SCHEDULED - @ Ankara TR | DE TR"],
  },
  {
    text: "France's president, prime minister and defence minister held talks with Algerian leaders in Oran on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Oran DZ | DZ FR"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg looks forward to hosting Omani Foreign Minister Hamad Al Kindi in Oslo.",
    meetings: ["MEETING SCHEDULED - @ Oslo NO | NO OM | Hamad Al Kindi OM, Kari Solberg NO"],
  },
  {
    text: "Asean and Nato officials held frank, in-depth talks in Jakarta on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Jakarta ID | ASEAN NATO"],
  },
  {
    text: "Mexican Foreign Minister Lucia Ortega joined Cuban Foreign Minister Raul Perez for a meeting in Havana on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Havana CU | CU MX | Lucia Ortega MX, Raul Perez CU"],
  },
];

/** Who is told of in a following sentence or by another word. */
export const FOLLOWING: Case[] = [
  {
    text: "Irish Prime Minister Aoife Brennan met Dutch Prime Minister Pieter Visser in Dublin on Monday. Also present was Irish Foreign Minister Sean Doyle.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Dublin IE | IE NL | Aoife Brennan IE, Pieter Visser NL, Sean Doyle IE",
    ],
  },
  {
    text: "Cambodian Prime Minister Sok Dara met Thai Prime Minister Anan Suwan in Bangkok on Friday. He was accompanied by Cambodian Foreign Minister Chea Rith.",
    meetings: ["MEETING HELD 2024-05-10 @ Bangkok TH | KH TH | Anan Suwan TH, Chea Rith KH, Sok Dara KH"],
  },
  {
    text: "Zambian President Grace Banda met Malawian President Peter Chirwa in Lusaka on Monday. The two leaders agreed to reopen the border post at Mwami.",
    meetings: ["MEETING HELD 2024-05-13 @ Lusaka ZM | MW ZM | Grace Banda ZM, Peter Chirwa MW"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | MW ZM"],
  },
  {
    text: "Officials of Azerbaijan and Georgia met in Tbilisi on Monday. The two sides agreed to modernise the rail link.",
    meetings: ["MEETING HELD 2024-05-13 @ Tbilisi GE | AZ GE"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | AZ GE"],
  },
  {
    text: "Argentine Foreign Minister Diego Funes arrived in Montevideo on Monday. He met Uruguayan President Laura Pereyra in Colonia on Tuesday.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Montevideo UY | AR UY | Diego Funes AR",
      "MEETING HELD 2024-05-14 @ Colonia UY | AR UY | Diego Funes AR, Laura Pereyra UY",
    ],
  },
  {
    text: "Hungarian Foreign Minister Gabor Nemeth met Slovak Foreign Minister Jana Kovacova in Bratislava on Tuesday. They discussed gas transit. They agreed to double the capacity of the pipeline.",
    meetings: ["MEETING HELD 2024-05-14 @ Bratislava SK | HU SK | Gabor Nemeth HU, Jana Kovacova SK"],
    agreements: ["COMMITMENT AGREED 2024-05-14 | HU SK"],
  },
  {
    text: "Qatari Prime Minister Khalid Al Thani met Kuwaiti Foreign Minister Yusuf Al Sabah in Doha on Sunday. The talks were attended by Qatari Energy Minister Hamad Al Kaabi.",
    meetings: [
      "MEETING HELD 2024-05-12 @ Doha QA | KW QA | Hamad Al Kaabi QA, Khalid Al Thani QA, Yusuf Al Sabah KW",
    ],
  },
  {
    text: "The foreign ministers of Brazil, Colombia and Venezuela met in Bogota on Monday. Brazilian Foreign Minister Joao Prado said the three countries wanted calm.",
    meetings: ["MEETING HELD 2024-05-13 @ Bogota CO | BR CO VE | Joao Prado BR"],
  },
  {
    text: "Tajik President Rustam Nazarov met Kyrgyz President Aibek Osmonov in Osh on Monday. Also attending were Tajik Energy Minister Daler Juma and Kyrgyz Transport Minister Bakyt Asanov.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Osh KG | KG TJ | Aibek Osmonov KG, Bakyt Asanov KG, Daler Juma TJ, Rustam Nazarov TJ",
    ],
  },
  {
    text: "Tajik President Rustam Nazarov met Kyrgyz President Aibek Osmonov in Osh on Monday. The Tajik delegation included Energy Minister Daler Juma.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Osh KG | KG TJ | Aibek Osmonov KG, Daler Juma TJ, Rustam Nazarov TJ",
    ],
  },
  {
    text: "Jordan and Egypt welcomed the talks their foreign ministers held in Amman on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Amman JO | EG JO"],
  },
];

/** Whether it was, is, will be, may be or will not be. */
export const STATUSES: Case[] = [
  {
    text: "Mongolian President Bat Erdene will meet Kazakh President Askar Nurlan in Astana on Thursday.",
    meetings: ["MEETING SCHEDULED 2024-05-16 @ Astana KZ | KZ MN | Askar Nurlan KZ, Bat Erdene MN"],
  },
  {
    text: "Romanian Foreign Minister Ioana Dobre is to visit Moldova next Monday.",
    meetings: ["VISIT SCHEDULED 2024-05-20 @ MD | MD RO | Ioana Dobre RO"],
  },
  {
    text: "Croatian Prime Minister Ivan Babic is expected to hold talks with Slovenian Prime Minister Matej Kranjc in Ljubljana on May 21.",
    meetings: ["MEETING SCHEDULED 2024-05-21 @ Ljubljana SI | HR SI | Ivan Babic HR, Matej Kranjc SI"],
  },
  {
    text: "Talks between Greece and Albania due on Monday have been postponed, the Greek government said.",
    meetings: ["MEETING POSTPONED 2024-05-20 | AL GR"],
  },
  {
    text: "Philippine President Elena Santos postponed her visit to Japan, officials said on Tuesday.",
    meetings: ["VISIT POSTPONED - @ JP | JP PH | Elena Santos PH"],
  },
  {
    text: "Bolivia offered to hold talks with Chile about access to the sea.",
    meetings: ["MEETING PROPOSED - | BO CL"],
  },
  {
    text: "Swiss President Karin Ammann is meeting Austrian Chancellor Georg Huber in Vienna.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Vienna AT | AT CH | Georg Huber AT, Karin Ammann CH"],
  },
  {
    text: "A summit between the presidents of Guyana and Suriname, planned for May 22 in Paramaribo, was cancelled.",
    meetings: ["SUMMIT CANCELLED 2024-05-22 @ Paramaribo SR | GY SR"],
  },
  {
    text: "Tunisian President Nadia Jlassi did not meet Libyan Prime Minister Salem Zway in Tunis on Monday.",
    meetings: [],
  },
  {
    text: "Burundi refused to hold talks with Rwanda.",
    meetings: ["MEETING PROPOSED - | BI RW"],
  },
  {
    text: "Cuban Foreign Minister Raul Cespedes began a three-day visit to Vietnam on Monday.",
    meetings: ["VISIT ONGOING 2024-05-13/2024-05-15 @ VN | CU VN | Raul Cespedes CU"],
  },
  {
    text: "Serbian President Milan Petrovic cancelled his visit to Croatia.",
    meetings: ["VISIT CANCELLED - @ HR | HR RS | Milan Petrovic RS"],
  },
  {
    text: "India proposed talks with Pakistan on the river waters.",
    meetings: ["MEETING PROPOSED - | IN PK"],
  },
  {
    text: "No meeting between Kenyan President Daniel Mwangi and Somali President Ali Farah is planned.",
    meetings: [],
  },
  {
    text: "Ethiopia, Sudan and Egypt will resume their negotiations in Cairo on May 20.",
    meetings: ["NEGOTIATION SCHEDULED 2024-05-20 @ Cairo EG | EG ET SD"],
  },
  {
    text: "President Stefan Kolev of Bulgaria called off a meeting with Serbian President Milan Savic that was due on Friday.",
    meetings: ["MEETING CANCELLED 2024-05-17 | BG RS | Milan Savic RS, Stefan Kolev BG"],
  },
  {
    text: "Greek Prime Minister Nikos Pappas cancelled talks with his Albanian counterpart Ilir Basha.",
    meetings: ["MEETING CANCELLED - | AL GR | Ilir Basha AL, Nikos Pappas GR"],
  },
  {
    text: "Peru put off talks with Chile until June.",
    meetings: ["MEETING POSTPONED 2024-06 | CL PE"],
  },
  {
    text: "Kenyan President Daniel Mwangi called for talks between Sudan and South Sudan.",
    meetings: ["MEETING PROPOSED - | SD SS"],
  },
  {
    text: "Kenyan President Daniel Mwangi is due in Kampala on Friday.",
    meetings: ["VISIT SCHEDULED 2024-05-17 @ Kampala UG | KE UG | Daniel Mwangi KE"],
  },
  {
    text: "Peru and Chile broke off negotiations on Monday.",
    meetings: ["NEGOTIATION HELD 2024-05-13 | CL PE"],
  },
  {
    text: "Turkish President Kemal Aslan has accepted an invitation to visit Pakistan.",
    meetings: ["VISIT SCHEDULED - @ PK | PK TR | Kemal Aslan TR"],
  },
  {
    text: "Thai Prime Minister Somchai Prasert has invited Lao Prime Minister Bounmy Siphan to visit Bangkok.",
    meetings: ["VISIT PROPOSED - @ Bangkok TH | LA TH | Bounmy Siphan LA"],
  },
  {
    text: "The summit of the leaders of Kenya, Uganda and Rwanda opens in Kigali on Friday.",
    meetings: ["SUMMIT SCHEDULED 2024-05-17 @ Kigali RW | KE RW UG"],
  },
  {
    text: "Togolese Foreign Minister Koffi Mensah is currently on a visit to Ghana.",
    meetings: ["VISIT ONGOING 2024-05-15 @ GH | GH TG | Koffi Mensah TG"],
  },
  {
    text: "President Daniel Mwangi of Kenya called for talks between Sudan and South Sudan.",
    meetings: ["MEETING PROPOSED - | SD SS"],
  },
  {
    text: "A second round of border talks between Chad and Niger, which was to be held in Niamey on Saturday, has been postponed.",
    meetings: ["NEGOTIATION POSTPONED 2024-05-18 @ Niamey NE | NE TD"],
  },
  {
    text: "Zambian President Grace Banda came to Harare on Tuesday for talks with Zimbabwean President Tendai Moyo.",
    meetings: ["MEETING ONGOING 2024-05-14 @ Harare ZW | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "Zambian President Grace Banda is in Harare for talks with Zimbabwean President Tendai Moyo.",
    meetings: [
      "VISIT ONGOING 2024-05-15 @ Harare ZW | ZM ZW | Grace Banda ZM",
      "MEETING ONGOING 2024-05-15 @ Harare ZW | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
    ],
  },
  {
    text: "Zambian President Grace Banda arrived in Harare on Tuesday on an official visit.",
    meetings: ["VISIT ONGOING 2024-05-14 @ Harare ZW | ZM ZW | Grace Banda ZM"],
  },
  {
    text: "Zambian President Grace Banda travelled to Harare in March.",
    meetings: ["VISIT HELD 2024-03 @ Harare ZW | ZM ZW | Grace Banda ZM"],
  },
  {
    text: "Leaders of Latvia, Moldova and Malta gathered in Riga on Tuesday for a summit on grain.",
    meetings: ["SUMMIT ONGOING 2024-05-14 @ Riga LV | LV MD MT"],
  },
  {
    text: "Negotiations between Serbia and Kosovo spilled into a second day on Tuesday.",
    meetings: ["NEGOTIATION ONGOING 2024-05-14 | RS XK"],
  },
  {
    text: "Talks between Sudan and Ethiopia have been going on for ten years.",
    meetings: ["MEETING ONGOING 2024-05-15 | ET SD"],
  },
  {
    text: "Ongoing negotiations between India and Nepal have made progress, officials said.",
    meetings: ["NEGOTIATION ONGOING 2024-05-15 | IN NP"],
  },
  {
    text: "Togo and Benin are in talks over the border.",
    meetings: ["MEETING ONGOING 2024-05-15 | BJ TG"],
  },
  {
    text: "Togo and Benin started talks last year but they collapsed.",
    meetings: ["MEETING HELD 2023 | BJ TG"],
  },
  {
    text: "The presidents of Togo and Benin opened talks in Lome on Tuesday. After the talks, they signed nothing.",
    meetings: ["MEETING HELD 2024-05-14 @ Lome TG | BJ TG"],
  },
  {
    text: "Chilean President Andres Fuentes agreed at talks with Peruvian President Rosa Quispe on Monday to open the border.",
    meetings: ["MEETING HELD 2024-05-13 | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Chilean President Andres Fuentes said at a meeting with Peruvian President Rosa Quispe on Monday that Chile would open the border.",
    meetings: ["MEETING HELD 2024-05-13 | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "There is a possibility that the presidents of Ghana and Togo will meet in Accra next week.",
    meetings: ["MEETING PROPOSED 2024-05-20/2024-05-26 @ Accra GH | GH TG"],
  },
  {
    text: "A meeting between Ghanaian President Kofi Asante and Togolese President Yao Mensah is being considered.",
    meetings: ["MEETING PROPOSED - | GH TG | Kofi Asante GH, Yao Mensah TG"],
  },
  {
    text: "A meeting between Ghanaian President Kofi Asante and Togolese President Yao Mensah has not been ruled out.",
    meetings: ["MEETING PROPOSED - | GH TG | Kofi Asante GH, Yao Mensah TG"],
  },
  {
    text: "A meeting between Ghanaian President Kofi Asante and Togolese President Yao Mensah is possible, his office said.",
    meetings: ["MEETING PROPOSED - | GH TG | Kofi Asante GH, Yao Mensah TG"],
  },
  {
    text: "If the talks succeed, Ghanaian President Kofi Asante will visit Togo.",
    meetings: ["VISIT PROPOSED - @ TG | GH TG | Kofi Asante GH"],
  },
  {
    text: "Ghanaian President Kofi Asante would meet Togolese President Yao Mensah if the border was opened, an aide said.",
    meetings: ["MEETING PROPOSED - | GH TG | Kofi Asante GH, Yao Mensah TG"],
  },
  {
    text: "Ghanaian President Kofi Asante extended an invitation to Togolese President Yao Mensah to visit Accra.",
    meetings: ["VISIT PROPOSED - @ Accra GH | GH TG | Yao Mensah TG"],
  },
  {
    text: "Ghanaian President Kofi Asante invited Togolese President Yao Mensah to visit Accra. The invitation was accepted with pleasure.",
    meetings: ["VISIT SCHEDULED - @ Accra GH | GH TG | Yao Mensah TG"],
  },
  {
    text: "Ghana said it was ready for talks with Togo.",
    meetings: ["MEETING PROPOSED - | GH TG"],
  },
  {
    text: "Ghanaian President Kofi Asante is tipped to visit Togo next month.",
    meetings: ["VISIT PROPOSED 2024-06 @ TG | GH TG | Kofi Asante GH"],
  },
  {
    text: "Preparations are under way for a summit between Ghanaian President Kofi Asante and Togolese President Yao Mensah in June.",
    meetings: ["SUMMIT SCHEDULED 2024-06 | GH TG | Kofi Asante GH, Yao Mensah TG"],
  },
  {
    text: "Ghanaian President Kofi Asante arrives in Lome on Friday for talks with Togolese President Yao Mensah.",
    meetings: [
      "VISIT SCHEDULED 2024-05-17 @ Lome TG | GH TG | Kofi Asante GH",
      "MEETING SCHEDULED 2024-05-17 @ Lome TG | GH TG | Kofi Asante GH, Yao Mensah TG",
    ],
  },
  {
    text: "Ghanaian President Kofi Asante left for Lome on Wednesday for talks with Togolese President Yao Mensah.",
    meetings: [
      "VISIT ONGOING 2024-05-15 @ Lome TG | GH TG | Kofi Asante GH",
      "MEETING SCHEDULED 2024-05-15 @ Lome TG | GH TG | Kofi Asante GH, Yao Mensah TG",
    ],
  },
  {
    text: "Ghanaian President Kofi Asante announced on Sunday that he was postponing a scheduled visit to Togo because of a flood.",
    meetings: ["VISIT POSTPONED - @ TG | GH TG | Kofi Asante GH"],
  },
  {
    text: "Ghanaian President Kofi Asante's visit to Togo, planned for Friday, has been put off.",
    meetings: ["VISIT POSTPONED 2024-05-17 @ TG | GH TG | Kofi Asante GH"],
  },
  {
    text: "Ghanaian President Kofi Asante's first visit after his inauguration was to Togo, in 2014.",
    meetings: ["VISIT HELD 2014 @ TG | GH TG | Kofi Asante GH"],
  },
  {
    text: "Ghanaian President Kofi Asante was to have met Togolese President Yao Mensah.",
    meetings: ["MEETING CANCELLED - | GH TG | Kofi Asante GH, Yao Mensah TG"],
  },
  {
    text: "Zambian Foreign Minister Grace Banda flew to Lilongwe on Tuesday and met Malawian President Peter Phiri. In Harare on Wednesday she met Zimbabwean President Tendai Moyo.",
    meetings: [
      "VISIT HELD 2024-05-14 @ Lilongwe MW | MW ZM | Grace Banda ZM",
      "MEETING HELD 2024-05-14 @ Lilongwe MW | MW ZM | Grace Banda ZM, Peter Phiri MW",
      "MEETING HELD 2024-05-15 @ Harare ZW | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
    ],
  },
];

/** Which day, by the tense and the day of publication. */
export const DATES: Case[] = [
  {
    text: "Peruvian Foreign Minister Rosa Quispe will meet Chilean Foreign Minister Andres Fuentes, in office from March 2022, in Lima.",
    meetings: ["MEETING SCHEDULED - @ Lima PE | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Peruvian Foreign Minister Rosa Quispe was to meet Chilean Foreign Minister Andres Fuentes in Lima on May 13.",
    meetings: ["MEETING SCHEDULED 2024-05-13 @ Lima PE | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Finnish Foreign Minister Ville Koski met Swedish Foreign Minister Lena Dahlberg in Turku on Thursday.",
    meetings: ["MEETING HELD 2024-05-09 @ Turku FI | FI SE | Lena Dahlberg SE, Ville Koski FI"],
  },
  {
    text: "Finnish Foreign Minister Ville Koski will meet Swedish Foreign Minister Lena Dahlberg in Turku on Monday.",
    meetings: ["MEETING SCHEDULED 2024-05-20 @ Turku FI | FI SE | Lena Dahlberg SE, Ville Koski FI"],
  },
  {
    text: "Ecuador's President Marta Salinas met Peruvian President Raul Condori in Quito yesterday.",
    meetings: ["MEETING HELD 2024-05-14 @ Quito EC | EC PE | Marta Salinas EC, Raul Condori PE"],
  },
  {
    text: "Ecuador's President Marta Salinas will meet Peruvian President Raul Condori in Quito tomorrow.",
    meetings: ["MEETING SCHEDULED 2024-05-16 @ Quito EC | EC PE | Marta Salinas EC, Raul Condori PE"],
  },
  {
    text: "The defence ministers of Italy and Libya met in Tripoli last week.",
    meetings: ["MEETING HELD 2024-05-06/2024-05-12 @ Tripoli LY | IT LY"],
  },
  {
    text: "The defence ministers of Italy and Libya met in Tripoli in March.",
    meetings: ["MEETING HELD 2024-03 @ Tripoli LY | IT LY"],
  },
  {
    text: "The defence ministers of Italy and Libya met in Tripoli in November.",
    meetings: ["MEETING HELD 2023-11 @ Tripoli LY | IT LY"],
  },
  {
    text: "The Nigerian and Beninese presidents met in Abuja in 2019.",
    meetings: ["MEETING HELD 2019 @ Abuja NG | BJ NG"],
  },
  {
    text: "Singapore's Foreign Minister Tan Wei Ming will visit Brunei from May 20 to 22.",
    meetings: ["VISIT SCHEDULED 2024-05-20/2024-05-22 @ BN | BN SG | Tan Wei Ming SG"],
  },
  {
    text: "Envoys of Eritrea and Djibouti met in Riyadh on December 28.",
    published: "2024-01-03",
    meetings: ["MEETING HELD 2023-12-28 @ Riyadh SA | DJ ER"],
  },
  {
    text: "VIENNA, May 14 (Alpine News) - Austrian Chancellor Georg Huber met Italian Prime Minister Chiara Fontana here on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Vienna AT | AT IT | Chiara Fontana IT, Georg Huber AT"],
  },
  {
    text: "Paraguay's President Ruben Acosta said on Tuesday that he would meet Brazilian President Helena Matos in Asuncion on May 24.",
    meetings: ["MEETING SCHEDULED 2024-05-24 @ Asuncion PY | BR PY | Helena Matos BR, Ruben Acosta PY"],
  },
  {
    text: "Envoys from Russia, Turkey and Iran meet in Astana on Thursday and Friday for the 22nd round of talks on Syria.",
    meetings: ["NEGOTIATION SCHEDULED 2024-05-16/2024-05-17 @ Astana KZ | IR RU TR"],
  },
  {
    text: "President Wolski said on Tuesday he had met Ukrainian President Taras Bondar in Lviv last week. Marek Wolski, Poland's president, returned on Sunday.",
    meetings: ["MEETING HELD 2024-05-06/2024-05-12 @ Lviv UA | PL UA | Marek Wolski PL, Taras Bondar UA"],
  },
  {
    text: "Brazilian President Paulo Andrade's trip to Japan, his first since 2019, begins on Sunday.",
    meetings: ["VISIT SCHEDULED 2024-05-19 @ JP | BR JP | Paulo Andrade BR"],
  },
  {
    text: "Negotiators from Armenia and Turkey concluded three days of negotiations in Vienna on Tuesday.",
    meetings: ["NEGOTIATION HELD 2024-05-12/2024-05-14 @ Vienna AT | AM TR"],
  },
  {
    text: "Swiss President Anna Keller flew home on Monday after a two-day visit to Slovenia.",
    meetings: ["VISIT HELD 2024-05-12/2024-05-13 @ SI | CH SI | Anna Keller CH"],
  },
  {
    text: "The three-day talks between Chad and Niger ended in Niamey on Friday.",
    meetings: ["MEETING HELD 2024-05-08/2024-05-10 @ Niamey NE | NE TD"],
  },
  {
    text: "Zambian President Grace Banda arrived in Harare on Tuesday for a four-day visit.",
    meetings: ["VISIT ONGOING 2024-05-14/2024-05-17 @ Harare ZW | ZM ZW | Grace Banda ZM"],
  },
  {
    text: "Zambian President Grace Banda said on Tuesday after two days of talks with Zimbabwean President Tendai Moyo that the border would open.",
    meetings: ["MEETING HELD 2024-05-13/2024-05-14 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "Zambian President Grace Banda met Zimbabwean President Tendai Moyo on Monday. A day earlier she met Malawian President Peter Phiri.",
    meetings: [
      "MEETING HELD 2024-05-13 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
      "MEETING HELD 2024-05-12 | MW ZM | Grace Banda ZM, Peter Phiri MW",
    ],
  },
  {
    text: "Zambian President Grace Banda met Zimbabwean President Tendai Moyo on Thursday. Two days later she met Malawian President Peter Phiri.",
    meetings: [
      "MEETING HELD 2024-05-09 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
      "MEETING HELD 2024-05-11 | MW ZM | Grace Banda ZM, Peter Phiri MW",
    ],
  },
  {
    text: "Zambian President Grace Banda met Zimbabwean President Tendai Moyo on Monday, a day after she met Malawian President Peter Phiri.",
    meetings: [
      "MEETING HELD 2024-05-13 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
      "MEETING HELD 2024-05-12 | MW ZM | Grace Banda ZM, Peter Phiri MW",
    ],
  },
  {
    text: "Zambian President Grace Banda met Zimbabwean President Tendai Moyo on Tuesday and will meet Malawian President Peter Phiri the next day.",
    meetings: [
      "MEETING HELD 2024-05-14 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
      "MEETING SCHEDULED 2024-05-15 | MW ZM | Grace Banda ZM, Peter Phiri MW",
    ],
  },
  {
    text: "Zambian President Grace Banda hailed the recent meeting between the Serbian and Montenegrin foreign ministers in Belgrade.",
    meetings: ["MEETING HELD - @ Belgrade RS | ME RS"],
  },
  {
    text: "Zambian President Grace Banda called on Sunday for a meeting with Zimbabwean President Tendai Moyo.",
    meetings: ["MEETING PROPOSED - | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "On Sunday, Zambian President Grace Banda invited Zimbabwean President Tendai Moyo to visit Lusaka.",
    meetings: ["VISIT PROPOSED - @ Lusaka ZM | ZM ZW | Tendai Moyo ZW"],
  },
  {
    text: "On Sunday, Zambian President Grace Banda will meet Zimbabwean President Tendai Moyo.",
    meetings: ["MEETING SCHEDULED 2024-05-19 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "Zambian President Grace Banda will raise the matter when she visits Harare next week.",
    meetings: ["VISIT SCHEDULED 2024-05-20/2024-05-26 @ Harare ZW | ZM ZW | Grace Banda ZM"],
  },
  {
    text: "Zambian President Grace Banda may have a meeting with Zimbabwean President Tendai Moyo when she pays a two-day visit to Harare on Friday and Saturday.",
    meetings: [
      "MEETING PROPOSED 2024-05-17/2024-05-18 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW",
      "VISIT SCHEDULED 2024-05-17/2024-05-18 @ Harare ZW | ZM ZW | Grace Banda ZM",
    ],
  },
  {
    text: "Zambian President Grace Banda will visit Zimbabwe next month. Her visit to Zimbabwe, June 3 to June 5, is the first in ten years.",
    meetings: ["VISIT SCHEDULED 2024-06-03/2024-06-05 @ ZW | ZM ZW | Grace Banda ZM"],
  },
  {
    text: "Zambian Foreign Minister Grace Banda met Zimbabwean Foreign Minister Tendai Moyo on Tuesday during a five-day conference on mines.",
    meetings: ["MEETING HELD 2024-05-14 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "Zambian Foreign Minister Grace Banda will meet Zimbabwean Foreign Minister Tendai Moyo after coordinating with Malawi on Sunday.",
    meetings: ["MEETING SCHEDULED - | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "Zambian President Grace Banda, who arrived on Sunday, met Zimbabwean President Tendai Moyo on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "The talks between Zambia and Zimbabwe take place in Lusaka on Friday.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ Lusaka ZM | ZM ZW"],
  },
  {
    text: "Zambian President Grace Banda met Zimbabwean President Tendai Moyo in Lusaka on the first day of his four-day visit to Zambia.",
    meetings: ["MEETING HELD 2024-05-15 @ Lusaka ZM | ZM ZW | Grace Banda ZM, Tendai Moyo ZW"],
  },
  {
    text: "It is possible that the foreign ministers of Ghana and Togo will meet in Accra on the eve of the meeting.",
    meetings: ["MEETING PROPOSED - @ Accra GH | GH TG"],
  },
  {
    text: "Zambian President Grace Banda returned home on Monday after a three-day visit to Zimbabwe.",
    meetings: ["VISIT HELD 2024-05-11/2024-05-13 @ ZW | ZM ZW | Grace Banda ZM"],
  },
];

/** In what form, where, and what kind of occasion. */
export const FORMS: Case[] = [
  {
    text: "Chilean Foreign Minister Andres Fuentes met his Peruvian counterpart Rosa Quispe in the Ecuadorian resort of Salinas, Ecuador, on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ EC | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Chilean Foreign Minister Andres Fuentes met his Peruvian counterpart Rosa Quispe in Quito, Ecuador, on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Quito EC | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "The defence ministers of Japan, Australia and India held a video conference on Friday.",
    meetings: ["MEETING VIDEO HELD 2024-05-10 | AU IN JP"],
  },
  {
    text: "The 14 members of the Pacific bloc gathered in Suva. Fijian Prime Minister Jone Ratu and Tongan Prime Minister Sione Taufa met virtually on Monday.",
    meetings: ["MEETING VIDEO HELD 2024-05-13 | FJ TO | Jone Ratu FJ, Sione Taufa TO"],
  },
  {
    text: "A summit of the African Union opened in Addis Ababa on Saturday.",
    meetings: ["SUMMIT HELD 2024-05-11 @ Addis Ababa ET | African Union"],
  },
  {
    text: "ASEAN foreign ministers and their Chinese counterpart Liu Wenbo met in Vientiane on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Vientiane LA | ASEAN CN | Liu Wenbo CN"],
  },
  {
    text: "On the sidelines of the G20 summit in Rio de Janeiro, South African President Thabo Dlamini met Turkish President Cem Arslan on Tuesday.",
    meetings: [
      "SUMMIT HELD 2024-05-14 @ Rio de Janeiro BR | G20",
      "MEETING HELD 2024-05-14 @ Rio de Janeiro BR | TR ZA | Cem Arslan TR, Thabo Dlamini ZA",
    ],
  },
  {
    text: "Oman mediated talks between Iranian and American officials in Muscat on Monday.",
    meetings: ["MEDIATION HELD 2024-05-13 @ Muscat OM | IR OM US"],
  },
  {
    text: "The foreign ministers of Armenia and Azerbaijan met in Almaty on Friday in talks mediated by Kazakhstan.",
    meetings: ["MEDIATION HELD 2024-05-10 @ Almaty KZ | AM AZ KZ"],
  },
  {
    text: "The trade ministers of Chile and Indonesia signed a free trade agreement in Jakarta on Monday.",
    meetings: ["CEREMONY HELD 2024-05-13 @ Jakarta ID | CL ID"],
    agreements: ["TREATY SIGNED 2024-05-13 | CL ID"],
  },
  {
    text: "Peru's Congress on Monday ratified a fisheries treaty with Norway.",
    meetings: [],
    agreements: ["TREATY RATIFIED 2024-05-13 | NO PE"],
  },
  {
    text: "Armenia's National Assembly has ratified a border treaty with Georgia.",
    meetings: [],
    agreements: ["TREATY RATIFIED - | AM GE"],
  },
  {
    text: "The parliament of Mongolia on Friday approved a customs agreement with Laos.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-10 | LA MN"],
  },
  {
    text: "Bolivia on Monday signed with Paraguay and the European Union a pact on river traffic.",
    meetings: [],
    agreements: ["TREATY SIGNED 2024-05-13 | BO European Union PY"],
  },
  {
    text: "The defence ministers of North and South Korea met at a mountain resort on Friday.",
    meetings: ["MEETING HELD 2024-05-10 | KP KR"],
  },
  {
    text: "Lesotho brought together the foreign ministers of Botswana and Zambia in Maseru on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Maseru LS | BW LS ZM"],
  },
  {
    text: "Finnish Foreign Minister Aino Korhonen told Ukrainian Foreign Minister Oleh Bondar in a call on Sunday that aid would go on.",
    meetings: ["MEETING PHONE HELD 2024-05-12 | FI UA | Aino Korhonen FI, Oleh Bondar UA"],
  },
  {
    text: "Kenyan President Daniel Mwangi left Nairobi for Rome on Sunday.",
    meetings: ["VISIT HELD 2024-05-12 @ Rome IT | IT KE | Daniel Mwangi KE"],
  },
  {
    text: "The visit of the Emir of Qatar to Bangladesh took place last week.",
    meetings: ["VISIT HELD 2024-05-06/2024-05-12 @ BD | BD QA"],
  },
  {
    text: "Plans for Kenyan President Daniel Mwangi to visit Peru in June were dropped.",
    meetings: ["VISIT CANCELLED 2024-06 @ PE | KE PE | Daniel Mwangi KE"],
  },
  {
    text: "A high-level team from Estonia is in Hanoi for negotiations on ferries.",
    meetings: ["VISIT ONGOING 2024-05-15 @ Hanoi VN | EE VN"],
  },
  {
    text: "Latvian and Moldovan officials held talks in Riga on Friday. Deputy Foreign Minister Anna Berzina led the Latvian delegation.",
    meetings: ["MEETING HELD 2024-05-10 @ Riga LV | LV MD | Anna Berzina LV"],
  },
  {
    text: "The first direct talks between Colombian guerrilla fighters and Norway were held on Friday.",
    meetings: ["MEETING HELD 2024-05-10 | CO NO"],
  },
  {
    text: "The two Sudans initialled a pact on cattle routes on Friday.",
    meetings: [],
    agreements: ["TREATY SIGNED 2024-05-10 | SD SS"],
  },
  {
    text: "European Union foreign policy chief Anna Lindqvist met Georgian Prime Minister Levan Beridze in Tbilisi on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Tbilisi GE | European Union GE | Anna Lindqvist European Union, Levan Beridze GE",
    ],
  },
  {
    text: "United Nations Secretary-General Antonio Guterres met Colombian President Elena Rojas in Bogota on Sunday.",
    meetings: [
      "MEETING HELD 2024-05-12 @ Bogota CO | CO United Nations | Antonio Guterres United Nations, Elena Rojas CO",
    ],
  },
  {
    text: "China held a video conference with officials from 17 Latin American countries on Monday.",
    meetings: ["MEETING VIDEO HELD 2024-05-13 | CN"],
  },
  {
    text: "Beijing and Canberra held talks on fisheries in Sydney on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Sydney AU | AU CN"],
  },
  {
    text: "Vatican Secretary of State Cardinal Paolo Ricci met Lebanese President Michel Khoury in Beirut on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Beirut LB | LB VA | Michel Khoury LB, Paolo Ricci VA"],
  },
  {
    text: "The leaders of Serbia and Kosovo will sit down in Ohrid on Saturday for talks brokered by the European Union.",
    meetings: ["MEDIATION SCHEDULED 2024-05-18 @ Ohrid MK | European Union RS XK"],
  },
  {
    text: "Italian Prime Minister Chiara Fontana and Albanian Prime Minister Ilir Kola signed a protocol on migrants in Rome on Monday.",
    meetings: ["CEREMONY HELD 2024-05-13 @ Rome IT | AL IT | Chiara Fontana IT, Ilir Kola AL"],
    agreements: ["TREATY SIGNED 2024-05-13 | AL IT"],
  },
  {
    text: "New Malaysian Ambassador Ahmad Razak presented his credentials to Indonesian President Budi Santoso in Jakarta on Monday.",
    meetings: ["CEREMONY HELD 2024-05-13 @ Jakarta ID | ID MY | Ahmad Razak MY, Budi Santoso ID"],
  },
  {
    text: "Indonesian President Budi Santoso accepted the credentials of Malaysian Ambassador Ahmad Razak on Monday.",
    meetings: ["CEREMONY HELD 2024-05-13 | ID MY | Ahmad Razak MY, Budi Santoso ID"],
  },
  {
    text: "Leaders of Japan, Australia and India held a video conference on Monday.",
    meetings: ["SUMMIT VIDEO HELD 2024-05-13 | AU IN JP"],
  },
  {
    text: "Danish Climate Minister Lars Holm met Kenyan Environment Minister Grace Njeri in Nairobi on Monday. The two ministers signed a climate agreement during the meeting.",
    meetings: ["MEETING HELD 2024-05-13 @ Nairobi KE | DK KE | Grace Njeri KE, Lars Holm DK"],
    agreements: ["TREATY SIGNED 2024-05-13 | DK KE"],
  },
  {
    text: "Kenyan President Daniel Mwangi met Ugandan President Joseph Okello at the African Union summit in Addis Ababa on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Addis Ababa ET | KE UG | Daniel Mwangi KE, Joseph Okello UG",
      "SUMMIT HELD 2024-05-13 @ Addis Ababa ET | African Union KE | Daniel Mwangi KE",
    ],
  },
  {
    text: "In another session with the leaders of Japan and South Korea, U.S. President Barack Obama called for sanctions.",
    meetings: ["SUMMIT HELD 2024-05-15 | JP KR US | Barack Obama US"],
  },
  {
    text: "Kenyan President Daniel Mwangi met Ugandan and Rwandan ministers in Havana on Monday to sign an aviation agreement.",
    meetings: ["CEREMONY HELD 2024-05-13 @ Havana CU | KE RW UG | Daniel Mwangi KE"],
  },
  {
    text: "Kenyan President Daniel Mwangi hosted the leaders of Uganda and Rwanda for talks on Monday.",
    meetings: ["SUMMIT HELD 2024-05-13 | KE RW UG | Daniel Mwangi KE"],
  },
  {
    text: "Kenyan President Daniel Mwangi flew to Kampala on Monday to attend a summit on grain.",
    meetings: ["SUMMIT HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE"],
  },
  {
    text: "Kenyan Foreign Minister Daniel Mwangi arrived in Kampala on Monday to take part in a conference on refugees.",
    meetings: ["CONFERENCE HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE"],
  },
  {
    text: "Kenyan Foreign Minister Daniel Mwangi will travel to Kampala on Friday for talks on the border.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ Kampala UG | KE UG | Daniel Mwangi KE"],
  },
  {
    text: "Kenyan Foreign Minister Daniel Mwangi will travel to Kampala on Friday for consultations.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ Kampala UG | KE UG | Daniel Mwangi KE"],
  },
  {
    text: "Kenyan Foreign Minister Daniel Mwangi will travel to Kampala on Friday for talks with Ugandan Foreign Minister Joseph Okello.",
    meetings: [
      "VISIT SCHEDULED 2024-05-17 @ Kampala UG | KE UG | Daniel Mwangi KE",
      "MEETING SCHEDULED 2024-05-17 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
    ],
  },
  {
    text: "Kenyan Foreign Minister Daniel Mwangi is in Kampala for the peace talks.",
    meetings: ["NEGOTIATION ONGOING 2024-05-15 @ Kampala UG | KE UG | Daniel Mwangi KE"],
  },
];

/** What speaks the language of diplomacy and is none. */
export const NOTHING: Case[] = [
  { text: "The Danish cabinet met on Tuesday to discuss the budget.", meetings: [], agreements: [] },
  {
    text: "Italian Prime Minister Chiara Fontana met her economy minister, Bruno Gallo, in Rome on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "The two airlines held merger talks in London on Monday and hope for a deal by June.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Brazil met Argentina in the final on Sunday, and the visitors won 2-1.",
    meetings: [],
    agreements: [],
  },
  {
    text: "The coalition parties held a summit in Berlin on pensions and reached an agreement late on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Union leaders met the transport minister in Paris on Tuesday after talks on pay had stalled.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Relations between Canada and India have been strained since last year.",
    meetings: [],
    agreements: [],
  },
  {
    text: "The United States condemned the attack and called on Iran to release the crew.",
    meetings: [],
    agreements: [],
  },
  {
    text: "French President Paul Renard said he would meet farmers in Lyon on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "The Kenyan carmaker signed a supply contract with a firm in Nairobi on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Police in Lisbon held a meeting with shopkeepers on Friday about thefts in the Alfama district.",
    meetings: [],
    agreements: [],
  },
  {
    text: "The court in The Hague will hold a hearing on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Kenyan President Daniel Mwangi wrote to Somali President Ali Farah on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Speaking to reporters in Ottawa, Canadian Foreign Minister Claire Roy said she would raise the matter with Beijing.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Jamaica pledged to plant two million trees.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Turkmen Foreign Minister Serdar Annayev met Japanese businessmen in Ashgabat on Monday.",
    meetings: [],
  },
  {
    text: "Police in Kenya and Uganda gathered evidence against the smugglers on Monday.",
    meetings: [],
  },
  {
    text: "Ukrainian President Ivan Bondar told reporters by telephone that the bridge would reopen.",
    meetings: [],
  },
  {
    text: "At a meeting in Vienna on Monday, Austrian Chancellor Karl Huber told reporters that taxes would fall.",
    meetings: [],
  },
  {
    text: "Turkish President Kemal Aydin received a letter from Greek Prime Minister Nikos Pappas on Monday.",
    meetings: [],
  },
  {
    text: "Nigerian President Musa Bello was born in Ghana.",
    meetings: [],
  },
  {
    text: "Iranian and Saudi pilgrims gathered in Medina on Monday.",
    meetings: [],
  },
  {
    text: "Bulgarian President Stefan Kolev met a delegation of American businessmen in Sofia on Monday.",
    meetings: [],
  },
  {
    text: "Irish President Maeve Byrne called on Hungarian Prime Minister Ferenc Balla on Monday to release the journalists.",
    meetings: [],
  },
  {
    text: "Greek Foreign Minister Eleni Pappas supports the early signing of a trade agreement between Serbia and Albania.",
    meetings: [],
  },
  {
    text: "The Foreign Office of Pakistan on Monday welcomed Russian President Viktor Orlov to mediate between Pakistan and India.",
    meetings: [],
  },
  {
    text: "The Security Council extended the United Nations Mission in South Sudan and Sudan's political mission in Chad on Monday.",
    meetings: [],
  },
];

/** Who only speaks took no part. */
export const SPEAKERS: Case[] = [
  {
    text: "Turkish President Cem Arslan met Greek Prime Minister Nikos Stavrou in Ankara on Monday. Government spokeswoman Eleni Pappas said the talks were frank.",
    meetings: ["MEETING HELD 2024-05-13 @ Ankara TR | GR TR | Cem Arslan TR, Nikos Stavrou GR"],
  },
  {
    text: "The foreign ministers of Egypt and Sudan met in Cairo on Monday. Hassan Farouk, a professor of politics at Cairo University, called the meeting overdue.",
    meetings: ["MEETING HELD 2024-05-13 @ Cairo EG | EG SD"],
  },
  {
    text: "State Department spokesman Peter Lowell said US Secretary of State Mark Ellis met Polish Foreign Minister Adam Zielinski in Warsaw on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Warsaw PL | PL US | Adam Zielinski PL, Mark Ellis US"],
  },
  {
    text: "Malaysian Prime Minister Farid Ismail met Indonesian President Budi Hartono in Jakarta on Tuesday. Mei Chen, an analyst at the Straits Institute, said the visit would please investors.",
    meetings: ["MEETING HELD 2024-05-14 @ Jakarta ID | ID MY | Budi Hartono ID, Farid Ismail MY"],
  },
];

/** One occasion told of several times, and several occasions of the same people. */
export const IDENTITY: Case[] = [
  {
    text: "Assistant Secretary of State for Oceans, Energy, and Polar Affairs (OEP) Dana R. Holloway will travel to Reykjavik on May 20 to attend talks with Icelandic officials. The Assistant Secretary will meet with Icelandic Foreign Minister Jon Sigurdsson.",
    meetings: [
      "VISIT SCHEDULED 2024-05-20 @ Reykjavik IS | IS US | Dana R. Holloway US",
      "MEETING SCHEDULED 2024-05-20 @ Reykjavik IS | IS US | Dana R. Holloway US, Jon Sigurdsson IS",
    ],
  },
  {
    text: "The prime minister, Amara Diallo of Guinea, arrived in Accra on Monday. She met with President Kofi Asante of Ghana.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Accra GH | GH GN | Amara Diallo GN",
      "MEETING HELD 2024-05-13 @ Accra GH | GH GN | Amara Diallo GN, Kofi Asante GH",
    ],
  },
  {
    text: "Ukrainian President Taras Bondar met Polish President Marek Wolski in Lviv on Monday. The meeting lasted three hours. Bondar and Wolski discussed grain, and their talks ended with a joint news conference.",
    meetings: ["MEETING HELD 2024-05-13 @ Lviv UA | PL UA | Marek Wolski PL, Taras Bondar UA"],
  },
  {
    text: "Ukrainian President Taras Bondar met Polish President Marek Wolski in Lviv on Monday. Bondar and Wolski also spoke by phone on May 3.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Lviv UA | PL UA | Marek Wolski PL, Taras Bondar UA",
      "MEETING PHONE HELD 2024-05-03 | PL UA | Marek Wolski PL, Taras Bondar UA",
    ],
  },
  {
    text: "The foreign ministers of Kenya and Somalia met in Nairobi on Monday. They will meet again in Mogadishu on May 27.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Nairobi KE | KE SO",
      "MEETING SCHEDULED 2024-05-27 @ Mogadishu SO | KE SO",
    ],
  },
  {
    text: "Belgian Prime Minister Tom De Smet met Luxembourg's Prime Minister Claude Weber and Dutch Prime Minister Pieter Visser separately in Brussels on Tuesday.",
    meetings: [
      "MEETING HELD 2024-05-14 @ Brussels BE | BE LU | Claude Weber LU, Tom De Smet BE",
      "MEETING HELD 2024-05-14 @ Brussels BE | BE NL | Pieter Visser NL, Tom De Smet BE",
    ],
  },
  {
    text: "Thai Foreign Minister Anan Suwan visited Laos on May 6. He visited Cambodia on May 9.",
    meetings: [
      "VISIT HELD 2024-05-06 @ LA | LA TH | Anan Suwan TH",
      "VISIT HELD 2024-05-09 @ KH | KH TH | Anan Suwan TH",
    ],
  },
  {
    text: "New Zealand Foreign Minister Ruth Parata met Samoan Prime Minister Tavita Leota in Apia on Monday. Mr Leota and Ms Parata agreed to share weather data, and he called their talks useful.",
    meetings: ["MEETING HELD 2024-05-13 @ Apia WS | NZ WS | Ruth Parata NZ, Tavita Leota WS"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NZ WS"],
  },
  {
    text: "Egyptian Foreign Minister Hany Farouk held separate meetings with the ambassadors of France and Saudi Arabia in Cairo on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Cairo EG | EG FR | Hany Farouk EG",
      "MEETING HELD 2024-05-13 @ Cairo EG | EG SA | Hany Farouk EG",
    ],
  },
  {
    text: "Zambian President Peter Mumba held talks with Malawian President James Phiri in Lusaka on Monday. Mr Mumba and Mr Phiri signed a transport treaty on Tuesday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Lusaka ZM | MW ZM | James Phiri MW, Peter Mumba ZM",
      "CEREMONY HELD 2024-05-14 | MW ZM | James Phiri MW, Peter Mumba ZM",
    ],
  },
  {
    text: "Maltese Foreign Minister Ruth Vella visited Tunisia in March. Tunisian Foreign Minister Sami Trabelsi made a visit to Malta in April.",
    meetings: [
      "VISIT HELD 2024-03 @ TN | MT TN | Ruth Vella MT",
      "VISIT HELD 2024-04 @ MT | MT TN | Sami Trabelsi TN",
    ],
  },
  {
    text: "If the talks on fishing go well, Senegalese President Ousmane Diop is to hold a meeting with Gambian President Lamin Jallow in Banjul on Friday.",
    meetings: ["MEETING PROPOSED 2024-05-17 @ Banjul GM | GM SN | Lamin Jallow GM, Ousmane Diop SN"],
  },
  {
    text: "The presidents of Chad, Niger and Togo signed a transit treaty on Monday. Togolese President Yao Mensah received Chadian President Idriss Saleh and Nigerien President Ali Moussa in Lome for the first summit of the three. It was at a meeting in Niamey on March 13 that Saleh and Moussa signed the treaty on the border between Chad and Niger.",
    meetings: [
      "SUMMIT HELD 2024-05-13 @ Lome TG | NE TD TG | Ali Moussa NE, Idriss Saleh TD, Yao Mensah TG",
      "CEREMONY HELD 2024-03-13 @ Niamey NE | NE TD | Ali Moussa NE, Idriss Saleh TD",
    ],
  },
  {
    text: "The foreign ministers of Chile and Peru met in Lima for talks on water. At a meeting in Santiago on May 3 the ministers of Chile and Peru had discussed fishing.",
    meetings: ["MEETING HELD 2024-05-15 @ Lima PE | CL PE", "MEETING HELD 2024-05-03 @ Santiago CL | CL PE"],
  },
];

/** What sides conclude, and how far it has come. */
export const AGREEMENTS: Case[] = [
  {
    text: "Belize and Guatemala reached an agreement on fishing on Monday.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-13 | BZ GT"],
  },
  {
    text: "Chile and Peru have signed a trade and investment agreement.",
    meetings: [],
    agreements: ["TREATY SIGNED 2024-05-15 | CL PE"],
  },
  {
    text: "Greece ratified its maritime agreement with Egypt on Monday.",
    meetings: [],
    agreements: ["TREATY RATIFIED 2024-05-13 | EG GR"],
  },
  {
    text: "Armenia and Azerbaijan agreed to a ceasefire on Tuesday.",
    meetings: [],
    agreements: ["CEASEFIRE AGREED 2024-05-14 | AM AZ"],
  },
  {
    text: "Norway and Iceland created a search and rescue mechanism in 2019.",
    meetings: [],
    agreements: ["MECHANISM IN_FORCE 2019 | IS NO"],
  },
  {
    text: "Iran and Oman agreed on Monday to set up a joint committee on shipping.",
    meetings: [],
    agreements: ["MECHANISM AGREED 2024-05-13 | IR OM"],
  },
  {
    text: "The presidents of Kenya and Uganda met in Entebbe on Friday. The two leaders pledged to drop visa fees.",
    meetings: ["MEETING HELD 2024-05-10 @ Entebbe UG | KE UG"],
    agreements: ["COMMITMENT AGREED 2024-05-10 | KE UG"],
  },
  {
    text: "The foreign ministers of Chile and Peru met in Lima on Monday. They agreed to hold regular consultations.",
    meetings: ["MEETING HELD 2024-05-13 @ Lima PE | CL PE"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | CL PE"],
  },
  {
    text: "The foreign ministers of Chile and Peru met in Lima on Monday. They will resume their negotiations in June.",
    meetings: ["MEETING HELD 2024-05-13 @ Lima PE | CL PE", "NEGOTIATION SCHEDULED 2024-06 | CL PE"],
    agreements: [],
  },
  {
    text: "Tanzania and Malawi will set up an early warning mechanism on their shared lake.",
    meetings: [],
    agreements: ["MECHANISM AGREED 2024-05-15 | MW TZ"],
  },
  {
    text: "Under a treaty signed in 1998, Ecuador and Peru share a park.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 1998 | EC PE"],
  },
  {
    text: "Under a deal signed on Monday, Ecuador and Peru will share the river's water.",
    meetings: [],
    agreements: ["TREATY SIGNED 2024-05-13 | EC PE"],
  },
  {
    text: "The treaty between Chad and Niger was never ratified.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Norway and Iceland entered a defence pact on Monday.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-13 | IS NO"],
  },
  {
    text: "Chile and Vietnam wrapped up a free trade agreement on Tuesday.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-14 | CL VN"],
  },
  {
    text: "Canada and Mexico are finalising an extradition treaty.",
    meetings: [],
    agreements: ["TREATY NEGOTIATING - | CA MX"],
  },
  {
    text: "Israel and Cyprus reached an understanding on gas fields on Monday.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-13 | CY IL"],
  },
  {
    text: "Vietnam and Laos concluded an arrangement on customs on Monday.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-13 | LA VN"],
  },
  {
    text: "South Korea and Mongolia adopted an action plan on trade on Monday.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-13 | KR MN"],
  },
  {
    text: "The truce between Armenia and Azerbaijan broke down on Monday.",
    meetings: [],
    agreements: ["CEASEFIRE TERMINATED 2024-05-13 | AM AZ"],
  },
  {
    text: "Both sides agreed to a 72-hour humanitarian pause in fighting between Armenia and Azerbaijan.",
    meetings: [],
    agreements: ["CEASEFIRE AGREED 2024-05-15 | AM AZ"],
  },
  {
    text: "Russia has suspended its participation in the arms control treaty with the United States.",
    meetings: [],
    agreements: ["TREATY SUSPENDED - | RU US"],
  },
  {
    text: "Russia pulled out of the arms control treaty with the United States.",
    meetings: [],
    agreements: ["TREATY TERMINATED - | RU US"],
  },
  {
    text: "Russia plans to pull out of the arms control treaty with the United States.",
    meetings: [],
    agreements: ["TREATY IN_FORCE - | RU US"],
  },
  {
    text: "A border treaty between Bulgaria and Greece, signed in 1987, ended years of quarrels.",
    meetings: [],
    agreements: ["TREATY SIGNED 1987 | BG GR"],
  },
  {
    text: "The foreign ministers of Brazil and Argentina met in Brasilia on Monday. It was agreed that customs would be simplified.",
    meetings: ["MEETING HELD 2024-05-13 @ Brasilia BR | AR BR"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | AR BR"],
  },
  {
    text: "In a joint statement on Monday, Kenya and Uganda condemned the raid.",
    meetings: [],
    agreements: ["JOINT_STATEMENT AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya and Uganda said in a joint statement on Monday that the border would be reopened.",
    meetings: [],
    agreements: ["JOINT_STATEMENT AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Talks between Kenya and Uganda produced a deal on grazing land on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | KE UG"],
    agreements: ["TREATY AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya and Uganda have concluded negotiations on a free trade agreement.",
    meetings: ["NEGOTIATION HELD 2024-05-15 | KE UG"],
    agreements: ["TREATY AGREED 2024-05-15 | KE UG"],
  },
  {
    text: "The pact will be signed by Kenya and Uganda in June.",
    meetings: ["CEREMONY SCHEDULED 2024-06 | KE UG"],
    agreements: ["TREATY AGREED 2024-06 | KE UG"],
  },
  {
    text: "Kenya and Uganda upgraded their relations to a strategic partnership on Monday.",
    meetings: [],
    agreements: ["MECHANISM AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "The presidents of Kenya and Uganda met in Entebbe on Friday. The two countries will abolish visa fees.",
    meetings: ["MEETING HELD 2024-05-10 @ Entebbe UG | KE UG"],
    agreements: ["COMMITMENT AGREED 2024-05-10 | KE UG"],
  },
  {
    text: "The presidents of Kenya and Uganda met in Entebbe on Friday. They will face many problems.",
    meetings: ["MEETING HELD 2024-05-10 @ Entebbe UG | KE UG"],
    agreements: [],
  },
  {
    text: "The presidents of Kenya and Uganda met in Entebbe on Friday. Both countries are to lower tariffs.",
    meetings: ["MEETING HELD 2024-05-10 @ Entebbe UG | KE UG"],
    agreements: ["COMMITMENT AGREED 2024-05-10 | KE UG"],
  },
  {
    text: "Norwegian Prime Minister Jonas Gahr Store discussed Russian gas supplies during a meeting with French President Emmanuel Macron on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | FR NO | Emmanuel Macron FR, Jonas Gahr Store NO"],
    agreements: [],
  },
  {
    text: "Kenya's and Uganda's foreign ministers met in Entebbe on Friday.",
    meetings: ["MEETING HELD 2024-05-10 @ Entebbe UG | KE UG"],
    agreements: [],
  },
  {
    text: "Chinese President Xi Jinping visited Russia in April. The two countries' foreign ministers met in Moscow on Monday.",
    meetings: [
      "VISIT HELD 2024-04 @ RU | CN RU | Xi Jinping CN",
      "MEETING HELD 2024-05-13 @ Moscow RU | CN RU",
    ],
  },
  {
    text: "French President Emmanuel Macron held talks on Monday with his counterpart from China, Xi Jinping.",
    meetings: ["MEETING HELD 2024-05-13 | CN FR | Emmanuel Macron FR, Xi Jinping CN"],
  },
];
