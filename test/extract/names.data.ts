/**
 * A sentence, and the people whom it names: without title, with the country that the sentence says they represent
 * (null for an organization's officials) and the office in its words: in the singular, without the country but with
 * the organization.
 */
export interface NameRow {
  text: string;
  people: { name: string; country: string | null; title: string | null }[];
}

type PersonCells = readonly [name: string, country: string | null, title?: string];

function row(text: string, ...people: PersonCells[]): NameRow {
  return { text, people: people.map(([name, country, title]) => ({ name, country, title: title ?? null })) };
}

const BEFORE_THE_NAME: readonly NameRow[] = [
  row("Japanese Foreign Minister Toshimitsu Motegi flew to Hanoi for two days of talks.", [
    "Toshimitsu Motegi",
    "JP",
    "Foreign Minister",
  ]),
  row("French President Emmanuel Macron telephoned his Iranian counterpart on Sunday.", [
    "Emmanuel Macron",
    "FR",
    "President",
  ]),
  row("Kenyan Cabinet Secretary for Foreign Affairs Raychelle Omamo welcomed the delegation.", [
    "Raychelle Omamo",
    "KE",
    "Cabinet Secretary for Foreign Affairs",
  ]),
  row("U.S. Secretary of State Antony Blinken left Andrews air base before dawn.", [
    "Antony Blinken",
    "US",
    "Secretary of State",
  ]),
  row("British Prime Minister Rishi Sunak thanked his hosts for the warm reception.", [
    "Rishi Sunak",
    "GB",
    "Prime Minister",
  ]),
  row("Chilean Foreign Minister Antonia Urrejola opened the session in Santiago.", [
    "Antonia Urrejola",
    "CL",
    "Foreign Minister",
  ]),
  row("New Zealand Prime Minister Jacinda Ardern spoke to reporters after the dinner.", [
    "Jacinda Ardern",
    "NZ",
    "Prime Minister",
  ]),
  row("South African President Cyril Ramaphosa received the mediators in Pretoria.", [
    "Cyril Ramaphosa",
    "ZA",
    "President",
  ]),
  row("Papua New Guinea Prime Minister James Marape signed the pact at noon.", [
    "James Marape",
    "PG",
    "Prime Minister",
  ]),
  row("Tongan Prime Minister Siaosi Sovaleni chaired the closing session.", [
    "Siaosi Sovaleni",
    "TO",
    "Prime Minister",
  ]),
  row("Uzbek President Shavkat Mirziyoyev met the visitors in Samarkand.", [
    "Shavkat Mirziyoyev",
    "UZ",
    "President",
  ]),
  row("Israeli Defense Minister Benny Gantz held talks behind closed doors.", [
    "Benny Gantz",
    "IL",
    "Defense Minister",
  ]),
  row("Former Finnish President Martti Ahtisaari briefed the envoys on his plan.", [
    "Martti Ahtisaari",
    "FI",
    "President",
  ]),
  row("Acting Foreign Minister Osman Saleh of Eritrea arrived by car.", [
    "Osman Saleh",
    "ER",
    "Acting Foreign Minister",
  ]),
  row("Deputy Foreign Minister Andrei Rudenko of Russia presented the draft.", [
    "Andrei Rudenko",
    "RU",
    "Deputy Foreign Minister",
  ]),
  row("Foreign Minister Retno Marsudi of Indonesia called for restraint.", [
    "Retno Marsudi",
    "ID",
    "Foreign Minister",
  ]),
  row("President Mokgweetsi Masisi of Botswana is to travel to Lusaka next week.", [
    "Mokgweetsi Masisi",
    "BW",
    "President",
  ]),
  row("Prime Minister Mia Mottley of Barbados urged lenders to act.", [
    "Mia Mottley",
    "BB",
    "Prime Minister",
  ]),
  row("Foreign Secretary David Lammy of Britain will host the round in June.", [
    "David Lammy",
    "GB",
    "Foreign Secretary",
  ]),
  row("State Councilor and Foreign Minister Wang Yi of China joined by video link.", [
    "Wang Yi",
    "CN",
    "State Councilor and Foreign Minister",
  ]),
];

const AFTER_THE_NAME: readonly NameRow[] = [
  row("Naledi Pandor, the foreign minister of South Africa, met the group on Monday.", [
    "Naledi Pandor",
    "ZA",
    "foreign minister",
  ]),
  row("Lazarus Chakwera, president of Malawi, took over the chair of the bloc.", [
    "Lazarus Chakwera",
    "MW",
    "president",
  ]),
  row("Enrique Manalo, the Philippine foreign secretary, rejected the claim.", [
    "Enrique Manalo",
    "PH",
    "foreign secretary",
  ]),
  row("The visitors were received by Sheikh Hasina, prime minister of Bangladesh.", [
    "Sheikh Hasina",
    "BD",
    "prime minister",
  ]),
  row("Mauro Vieira, Brazil's foreign minister, proposed a date in April.", [
    "Mauro Vieira",
    "BR",
    "foreign minister",
  ]),
  row("Talks were led by Katherine Tai, the United States Trade Representative.", [
    "Katherine Tai",
    "US",
    "Trade Representative",
  ]),
  row("Ayman Safadi, Jordan's deputy prime minister and foreign minister, flew to Cairo.", [
    "Ayman Safadi",
    "JO",
    "deputy prime minister and foreign minister",
  ]),
  row("Penny Wong, who is Australia's foreign minister, visited Honiara in May.", [
    "Penny Wong",
    "AU",
    "foreign minister",
  ]),
  row("Jose Ramos-Horta, the president of Timor-Leste, praised the accord.", [
    "Jose Ramos-Horta",
    "TL",
    "president",
  ]),
  row("Marcelo Ebrard, then foreign minister of Mexico, signed for his government.", [
    "Marcelo Ebrard",
    "MX",
    "foreign minister",
  ]),
];

const POSSESSIVES: readonly NameRow[] = [
  row("Germany's Angela Merkel stayed for the second day of the summit.", ["Angela Merkel", "DE"]),
  row(
    "Talks between Turkey's Recep Tayyip Erdogan and Egypt's Abdel Fattah el-Sisi lasted three hours.",
    ["Recep Tayyip Erdogan", "TR"],
    ["Abdel Fattah el-Sisi", "EG"],
  ),
  row("India's External Affairs Minister S. Jaishankar was in Colombo for the signing.", [
    "S. Jaishankar",
    "IN",
    "External Affairs Minister",
  ]),
  row("Canada’s Foreign Minister Mélanie Joly spoke with the ambassadors.", [
    "Mélanie Joly",
    "CA",
    "Foreign Minister",
  ]),
  row("Rwanda's Paul Kagame accepted an invitation to Luanda.", ["Paul Kagame", "RW"]),
  row(
    "Peru's President Dina Boluarte and Chile's Gabriel Boric agreed to reopen the crossing.",
    ["Dina Boluarte", "PE", "President"],
    ["Gabriel Boric", "CL"],
  ),
];

const SEVERAL: readonly NameRow[] = [
  row(
    "Presidents Joe Biden and Xi Jinping shook hands in front of the cameras.",
    ["Joe Biden", null, "President"],
    ["Xi Jinping", null, "President"],
  ),
  row(
    "Foreign Ministers Sergei Lavrov of Russia and Hakan Fidan of Turkey met in Antalya.",
    ["Sergei Lavrov", "RU", "Foreign Minister"],
    ["Hakan Fidan", "TR", "Foreign Minister"],
  ),
  row(
    "Prime Ministers Narendra Modi of India and Tshering Tobgay of Bhutan opened the dam.",
    ["Narendra Modi", "IN", "Prime Minister"],
    ["Tshering Tobgay", "BT", "Prime Minister"],
  ),
  row(
    "The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov respectively, sat down at noon.",
    ["Ararat Mirzoyan", "AM", "foreign minister"],
    ["Jeyhun Bayramov", "AZ", "foreign minister"],
  ),
  row(
    "Wang Yi met his Japanese and South Korean counterparts, Yoko Kamikawa and Cho Tae-yul, in Seoul.",
    ["Wang Yi", null],
    ["Yoko Kamikawa", "JP"],
    ["Cho Tae-yul", "KR"],
  ),
  row(
    "Finnish President Sauli Niinisto and Swedish Prime Minister Magdalena Andersson dined together.",
    ["Sauli Niinisto", "FI", "President"],
    ["Magdalena Andersson", "SE", "Prime Minister"],
  ),
  row(
    "Present were Felix Tshisekedi of the Democratic Republic of the Congo, Evariste Ndayishimiye of Burundi and Yoweri Museveni of Uganda.",
    ["Felix Tshisekedi", "CD"],
    ["Evariste Ndayishimiye", "BI"],
    ["Yoweri Museveni", "UG"],
  ),
  row(
    "The defense ministers of Sweden and Norway, Pal Jonson and Tore Sandvik, toured the base.",
    ["Pal Jonson", "SE", "defense minister"],
    ["Tore Sandvik", "NO", "defense minister"],
  ),
  row(
    "Spanish Foreign Minister José Manuel Albares and his Moroccan counterpart Nasser Bourita spoke by telephone.",
    ["José Manuel Albares", "ES", "Foreign Minister"],
    ["Nasser Bourita", "MA"],
  ),
  row(
    "Chancellors Karl Nehammer of Austria and Olaf Scholz of Germany issued a joint paper.",
    ["Karl Nehammer", "AT", "Chancellor"],
    ["Olaf Scholz", "DE", "Chancellor"],
  ),
];

const PARTICLES_AND_INITIALS: readonly NameRow[] = [
  row("Belgian Prime Minister Alexander De Croo came from Leuven.", [
    "Alexander De Croo",
    "BE",
    "Prime Minister",
  ]),
  row("Dutch Foreign Minister Hanke Bruins Slot left early.", [
    "Hanke Bruins Slot",
    "NL",
    "Foreign Minister",
  ]),
  row("Austrian President Alexander Van der Bellen hosted the guests in the Hofburg.", [
    "Alexander Van der Bellen",
    "AT",
    "President",
  ]),
  row("Portuguese President Marcelo Rebelo de Sousa went on to Maputo.", [
    "Marcelo Rebelo de Sousa",
    "PT",
    "President",
  ]),
  row("Brazilian President Luiz Inácio Lula da Silva accepted the invitation.", [
    "Luiz Inácio Lula da Silva",
    "BR",
    "President",
  ]),
  row("Italian Foreign Minister Luigi Di Maio landed in Tripoli.", [
    "Luigi Di Maio",
    "IT",
    "Foreign Minister",
  ]),
  row("European Commission President Ursula von der Leyen read the statement.", [
    "Ursula von der Leyen",
    null,
    "European Commission President",
  ]),
  row("Peruvian envoy Gonzalo Sánchez y Robles was not at home.", [
    "Gonzalo Sánchez y Robles",
    "PE",
    "envoy",
  ]),
  row("U.S. President George W. Bush phoned the king from his ranch.", ["George W. Bush", "US", "President"]),
  row("American envoy Martin S. Indyk shuttled between the two cities.", ["Martin S. Indyk", "US", "envoy"]),
  row("Sri Lankan Foreign Minister G.L. Peiris handed over the note.", [
    "G.L. Peiris",
    "LK",
    "Foreign Minister",
  ]),
  row("South African President F.W. de Klerk met the front-line leaders in Livingstone.", [
    "F.W. de Klerk",
    "ZA",
    "President",
  ]),
  row("Philippine President Ferdinand Marcos Jr. sailed on the patrol boat.", [
    "Ferdinand Marcos Jr.",
    "PH",
    "President",
  ]),
  row("Philippine President Benigno Aquino III wrote to the tribunal.", [
    "Benigno Aquino III",
    "PH",
    "President",
  ]),
];

const HYPHENS_APOSTROPHES_DIACRITICS: readonly NameRow[] = [
  row("Iranian Foreign Minister Hossein Amir-Abdollahian arrived in Muscat.", [
    "Hossein Amir-Abdollahian",
    "IR",
    "Foreign Minister",
  ]),
  row("Liberian President Ellen Johnson-Sirleaf paid a short visit to Freetown.", [
    "Ellen Johnson-Sirleaf",
    "LR",
    "President",
  ]),
  row("French Foreign Minister Jean-Yves Le Drian was expected in Beirut.", [
    "Jean-Yves Le Drian",
    "FR",
    "Foreign Minister",
  ]),
  row("Samoan Prime Minister Fiame Naomi Mata'afa welcomed the leaders to Apia.", [
    "Fiame Naomi Mata'afa",
    "WS",
    "Prime Minister",
  ]),
  row("Malian Foreign Minister Fatou N’Diaye spoke in Bamako.", ["Fatou N’Diaye", "ML", "Foreign Minister"]),
  row("Nigerian President Umaru Yar'Adua sent a message of support.", ["Umaru Yar'Adua", "NG", "President"]),
  row("Papuan separatists were not on the list of Prime Minister Peter O'Neill of Papua New Guinea.", [
    "Peter O'Neill",
    "PG",
    "Prime Minister",
  ]),
  row("Polish Foreign Minister Radosław Sikorski wrote the first draft.", [
    "Radosław Sikorski",
    "PL",
    "Foreign Minister",
  ]),
  row("Czech Foreign Minister Tomáš Petříček travelled to Kyiv.", [
    "Tomáš Petříček",
    "CZ",
    "Foreign Minister",
  ]),
  row("Icelandic Foreign Minister Þórdís Gylfadóttir chaired the council.", [
    "Þórdís Gylfadóttir",
    "IS",
    "Foreign Minister",
  ]),
  row("Turkish Foreign Minister Mevlüt Çavuşoğlu called both sides.", [
    "Mevlüt Çavuşoğlu",
    "TR",
    "Foreign Minister",
  ]),
  row("Croatian President Kolinda Grabar-Kitarović toured the border.", [
    "Kolinda Grabar-Kitarović",
    "HR",
    "President",
  ]),
];

const EAST_ASIAN: readonly NameRow[] = [
  row("North Korean leader Kim Jong Un crossed the line on foot.", ["Kim Jong Un", "KP", "leader"]),
  row("South Korean President Yoon Suk Yeol hosted the three-way dinner.", [
    "Yoon Suk Yeol",
    "KR",
    "President",
  ]),
  row("South Korean Foreign Minister Kang Kyung-wha sat opposite.", [
    "Kang Kyung-wha",
    "KR",
    "Foreign Minister",
  ]),
  row("Chinese Foreign Minister WANG Yi received the delegation in Tianjin.", [
    "WANG Yi",
    "CN",
    "Foreign Minister",
  ]),
  row("Japanese Foreign Minister IWAYA Takeshi paid a courtesy call.", [
    "IWAYA Takeshi",
    "JP",
    "Foreign Minister",
  ]),
  row("French Minister for Europe and Foreign Affairs Jean-Noël BARROT replied at once.", [
    "Jean-Noël BARROT",
    "FR",
    "Minister for Europe and Foreign Affairs",
  ]),
  row("Vietnamese Prime Minister Pham Minh Chinh flew in from Vientiane.", [
    "Pham Minh Chinh",
    "VN",
    "Prime Minister",
  ]),
  row("Vietnamese President Nguyễn Xuân Phúc greeted him at the palace.", [
    "Nguyễn Xuân Phúc",
    "VN",
    "President",
  ]),
  row("Singapore Prime Minister Lee Hsien Loong spoke last.", ["Lee Hsien Loong", "SG", "Prime Minister"]),
  row("Mongolian President Ukhnaagiin Khurelsukh toasted the guests.", [
    "Ukhnaagiin Khurelsukh",
    "MN",
    "President",
  ]),
  row(
    "Chinese Premier Li Qiang inspected the line with Laotian Prime Minister Sonexay Siphandone.",
    ["Li Qiang", "CN", "Premier"],
    ["Sonexay Siphandone", "LA", "Prime Minister"],
  ),
  row("Cambodian Prime Minister Hun Sen lent his aircraft.", ["Hun Sen", "KH", "Prime Minister"]),
];

const SINGLE_NAMES: readonly NameRow[] = [
  row("Indonesian President Suharto opened the conference in Bogor.", ["Suharto", "ID", "President"]),
  row("Indonesian Foreign Minister Sugiono was the first to speak.", ["Sugiono", "ID", "Foreign Minister"]),
  row("Afghan President Najibullah offered a truce.", ["Najibullah", "AF", "President"]),
  row("Burmese Prime Minister U Nu travelled by train.", ["U Nu", "MM", "Prime Minister"]),
  row("Myanmar President Thein Sein released the fishermen.", ["Thein Sein", "MM", "President"]),
  row("Myanmar's State Counsellor Aung San Suu Kyi came to the Bali forum.", [
    "Aung San Suu Kyi",
    "MM",
    "State Counsellor",
  ]),
  row("President Lungu said that Zambia had no quarrel with its neighbour.", ["Lungu", null, "President"]),
];

const SPANISH_DOUBLE: readonly NameRow[] = [
  row("Mexican President Andrés Manuel López Obrador declined to travel.", [
    "Andrés Manuel López Obrador",
    "MX",
    "President",
  ]),
  row("Cuban Foreign Minister Bruno Rodríguez Parrilla denounced the embargo.", [
    "Bruno Rodríguez Parrilla",
    "CU",
    "Foreign Minister",
  ]),
  row("Spanish Prime Minister José Luis Rodríguez Zapatero proposed an alliance.", [
    "José Luis Rodríguez Zapatero",
    "ES",
    "Prime Minister",
  ]),
  row("Paraguayan Foreign Minister Rubén Ramírez Lezcano signed in Asunción.", [
    "Rubén Ramírez Lezcano",
    "PY",
    "Foreign Minister",
  ]),
  row("Argentine President Cristina Fernández de Kirchner held a video call.", [
    "Cristina Fernández de Kirchner",
    "AR",
    "President",
  ]),
];

const ARABIC_AND_ROYAL: readonly NameRow[] = [
  row("Jordan's King Abdullah II received the envoy at his palace.", ["Abdullah II", "JO", "King"]),
  row("Saudi Crown Prince Mohammed bin Salman hosted the mediators in Jeddah.", [
    "Mohammed bin Salman",
    "SA",
    "Crown Prince",
  ]),
  row("King Felipe VI of Spain gave a lunch for the guests.", ["Felipe VI", "ES", "King"]),
  row("Morocco's King Mohammed VI sent his greetings.", ["Mohammed VI", "MA", "King"]),
  row("Omani Foreign Minister Badr al-Busaidi carried the message.", [
    "Badr al-Busaidi",
    "OM",
    "Foreign Minister",
  ]),
  row("Qatari Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani met the negotiators.", [
    "Mohammed bin Abdulrahman Al Thani",
    "QA",
    "Prime Minister",
  ]),
  row("Kuwaiti Emir Sabah al-Ahmad al-Sabah offered his mediation.", [
    "Sabah al-Ahmad al-Sabah",
    "KW",
    "Emir",
  ]),
  row("Mauritanian President Mohamed Ould Abdel Aziz was in the chair.", [
    "Mohamed Ould Abdel Aziz",
    "MR",
    "President",
  ]),
  row("Sudanese army chief Abdel Fattah al-Burhan left Port Sudan at night.", [
    "Abdel Fattah al-Burhan",
    "SD",
    "army chief",
  ]),
  row(
    "Iraqi Foreign Minister Hoshyar Zebari and Emirati Foreign Minister Abdullah bin Zayed met in Baghdad.",
    ["Hoshyar Zebari", "IQ", "Foreign Minister"],
    ["Abdullah bin Zayed", "AE", "Foreign Minister"],
  ),
  row("Thailand's Queen Sirikit toured the gardens.", ["Sirikit", "TH", "Queen"]),
  row("Tunisian President Zine El Abidine Ben Ali opened the summit.", [
    "Zine El Abidine Ben Ali",
    "TN",
    "President",
  ]),
];

const ORGANIZATIONS_OFFICIALS: readonly NameRow[] = [
  row("U.N. Secretary-General Antonio Guterres appealed to both governments.", [
    "Antonio Guterres",
    null,
    "U.N. Secretary-General",
  ]),
  row("NATO Secretary General Jens Stoltenberg welcomed the vote in Skopje.", [
    "Jens Stoltenberg",
    null,
    "NATO Secretary General",
  ]),
  row("EU foreign policy chief Josep Borrell will travel to Belgrade.", [
    "Josep Borrell",
    null,
    "EU foreign policy chief",
  ]),
  row("African Union Commission Chairperson Moussa Faki Mahamat condemned the raid.", [
    "Moussa Faki Mahamat",
    null,
    "African Union Commission Chairperson",
  ]),
  row("Tedros Adhanom Ghebreyesus, director-general of the World Health Organization, flew to Geneva.", [
    "Tedros Adhanom Ghebreyesus",
    null,
    "director-general of the World Health Organization",
  ]),
];

const AMBIGUOUS: readonly NameRow[] = [
  row("Prime Minister Theresa May will be in Washington in May.", ["Theresa May", null, "Prime Minister"]),
  row("Foreign Secretary William Hague flew to The Hague.", ["William Hague", null, "Foreign Secretary"]),
  row("Jordan Bardella has never been to Jordan.", ["Jordan Bardella", null]),
  row(
    "Senegalese President Macky Sall thanked the city of Paris, and Paris Bordon for her help.",
    ["Macky Sall", "SN", "President"],
    ["Paris Bordon", null],
  ),
  row("Ambassador Chad Wolfram presented his credentials in N'Djamena.", [
    "Chad Wolfram",
    null,
    "Ambassador",
  ]),
  row("Defense Secretary Lloyd Austin landed in Austin, Texas.", ["Lloyd Austin", null, "Defense Secretary"]),
];

/** Sentences that name nobody, however many capitals they have. */
const NOBODY: readonly NameRow[] = [
  row("Negotiators from both countries will meet in Buenos Aires on Tuesday."),
  row("San Jose and Santo Domingo signed a protocol on fisheries."),
  row("The White House confirmed the date of the call."),
  row("The Foreign Ministry summoned the ambassador on Friday."),
  row("Russia's Ministry of Foreign Affairs published the text of the note."),
  row("The United Nations Security Council met for five hours."),
  row("The European Commission and the African Development Bank signed two loans."),
  row("The New York Times and Le Monde first reported the offer."),
  row("Xinhua News Agency carried the statement in full."),
  row("Rolls-Royce and General Electric will bid for the engines."),
  row("Volkswagen, Samsung Electronics and Boeing sent observers."),
  row("The destroyer USS John Paul Jones anchored off Cam Ranh Bay."),
  row("HMS Queen Elizabeth called at the port of Yokosuka."),
  row("In January and February the two sides held four rounds."),
  row("On Good Friday they initialled a draft of the Belfast Agreement."),
  row("Meanwhile, Cairo and Addis Ababa traded accusations."),
  row("Several ministers stayed away; Others sent their deputies."),
  row("The Camp David Accords were signed in 1978."),
  row("The Treaty of Maastricht entered into force in November."),
  row("Both leaders flew home from Charles de Gaulle Airport."),
  row("The talks took place at the Palais des Nations near Lake Geneva."),
  row("Cape Verde and Saint Lucia opened embassies in each other's capitals."),
  row("The Gulf of Aden and the Red Sea were on the agenda."),
  row("Bayern Munich played Manchester United the same evening."),
  row("The Belt and Road Forum opens on Wednesday in Beijing."),
  row("The Northern Ireland Protocol remained in force."),
  row("The Supreme Court of Argentina upheld the extradition treaty."),
  row("The Lower House approved the Free Trade Agreement by a wide margin."),
  row("West Point cadets exchanged visits with the Royal Thai Army."),
  row("Asked about the visit, the Kremlin said nothing had been decided."),
];

export const NAMES: readonly NameRow[] = [
  ...BEFORE_THE_NAME,
  ...AFTER_THE_NAME,
  ...POSSESSIVES,
  ...SEVERAL,
  ...PARTICLES_AND_INITIALS,
  ...HYPHENS_APOSTROPHES_DIACRITICS,
  ...EAST_ASIAN,
  ...SINGLE_NAMES,
  ...SPANISH_DOUBLE,
  ...ARABIC_AND_ROYAL,
  ...ORGANIZATIONS_OFFICIALS,
  ...AMBIGUOUS,
  ...NOBODY,
];
