import type { Case } from "./cascade.data.ts";

/** Offices with long names, and offices, guests and pronouns whose holders were named before. */
export const OFFICIALS: Case[] = [
  {
    text: "Peruvian Foreign Minister Rosa Quispe met with Minister of Foreign Affairs and Human Mobility Marco Montes of Ecuador in Lima on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Lima PE | EC PE | Marco Montes EC, Rosa Quispe PE"],
  },
  {
    text: "Omani Foreign Minister Badr Busaidi received the Minister of Foreign Affairs, African Cooperation and Expatriates of the Kingdom of Morocco, Nasser Alaoui, on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | MA OM | Badr Busaidi OM, Nasser Alaoui MA"],
  },
  {
    text: "The Turkmen president met with the Leader of the Islamic Revolution, Ayatollah Ali Hashemi of Iran, on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | IR TM | Ali Hashemi IR"],
  },
  {
    text: "Russian Deputy Foreign Minister Oleg Petrov received Ambassador Extraordinary and Plenipotentiary of the Republic of India to the Russian Federation Vinay Sharma on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | IN RU | Oleg Petrov RU, Vinay Sharma IN"],
  },
  {
    text: "Minister of Foreign Affairs Rui Tavares and Egyptian President Ahmed Mansour discussed Libya in Cairo on Monday.",
    outlet: "Portugal News",
    meetings: ["MEETING HELD 2024-05-13 @ Cairo EG | EG PT | Ahmed Mansour EG, Rui Tavares PT"],
  },
  {
    text: "Nigerian President Bola Adewale left Abuja on Monday. The Senior Special Assistant to the President on Media, Garba Musa, said the President would hold discussions with British Prime Minister Jane Ashdown.",
    meetings: ["MEETING SCHEDULED - | GB NG | Bola Adewale NG, Jane Ashdown GB"],
  },
  {
    text: "Kenyan President Daniel Mwangi opened a road in Nakuru. Ugandan President Joseph Okello had been invited. On Monday the President met Tanzanian President John Mushi.",
    outlet: "Kenya Times",
    meetings: ["MEETING HELD 2024-05-13 | KE TZ | Daniel Mwangi KE, John Mushi TZ"],
  },
  {
    text: "The Foreign Minister of Norway, Kari Solberg, opened the seminar. On Monday the Foreign Minister met with Estonian Foreign Minister Mart Saar.",
    meetings: ["MEETING HELD 2024-05-13 | EE NO | Kari Solberg NO, Mart Saar EE"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello cut ribbons at two fairs. On Monday the president of the chamber of commerce met Tanzanian Trade Minister John Mushi.",
    meetings: [],
  },
  {
    text: "Portuguese Foreign Minister Rui Tavares arrived in Luanda on Monday. On Tuesday the visitor was received by Angolan President Joao Neto.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Luanda AO | AO PT | Rui Tavares PT",
      "MEETING HELD 2024-05-14 @ Luanda AO | AO PT | Joao Neto AO, Rui Tavares PT",
    ],
  },
  {
    text: "Vietnamese President Tran Quang received Slovak parliament speaker Peter Novak in Hanoi on Monday. On Tuesday the guest held talks with Vietnamese Foreign Minister Bui Minh.",
    outlet: "Viet Nam News",
    meetings: [
      "MEETING HELD 2024-05-13 @ Hanoi VN | SK VN | Peter Novak SK, Tran Quang VN",
      "MEETING HELD 2024-05-14 | SK VN | Bui Minh VN, Peter Novak SK",
    ],
  },
  {
    text: "Chairman of the National Assembly Tran Van Binh received Danish Ambassador Lars Holm on Monday.",
    outlet: "Viet Nam News",
    meetings: ["MEETING HELD 2024-05-13 | DK VN | Lars Holm DK, Tran Van Binh VN"],
  },
  {
    text: "Egyptian Foreign Minister Sameh Fawzi delivered a written message from President Hassan Amer to Saudi Foreign Minister Faisal Turki in Jeddah on Sunday.",
    meetings: ["MEETING HELD 2024-05-12 @ Jeddah SA | EG SA | Faisal Turki SA, Sameh Fawzi EG"],
  },
  {
    text: "Angolan Foreign Minister Tete Antunes handed over a letter to his Rwandan counterpart Paul Karemera on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | AO RW | Paul Karemera RW, Tete Antunes AO"],
  },
  {
    text: "Students delivered a letter to Foreign Minister Rui Tavares of Portugal on Monday, and he delivered a message to the voters.",
    meetings: [],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay praised Mexican President Lucia Ortega, with whom he met in Ottawa on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Ottawa CA | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg thanked Finnish President Matti Laine, with whom she spoke by telephone on Sunday.",
    meetings: ["MEETING PHONE HELD 2024-05-12 | FI NO | Kari Solberg NO, Matti Laine FI"],
  },
  {
    text: "British Foreign Secretary Tom Blake, 61, and Indian Foreign Minister Arun Mehta, 70, talked for two hours on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | GB IN | Arun Mehta IN, Tom Blake GB"],
  },
  {
    text: "Angola and Cuba ended three days of talks in New York on Monday. A further round is set for August.",
    meetings: [
      "MEETING HELD 2024-05-11/2024-05-13 @ New York US | AO CU",
      "NEGOTIATION SCHEDULED 2024-08 | AO CU",
    ],
  },
  {
    text: "Kenyan Foreign Minister Daniel Mwangi held bilateral meetings with Ugandan Foreign Minister Joseph Okello and Tanzanian Foreign Minister John Mushi on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 | KE UG | Daniel Mwangi KE, Joseph Okello UG",
      "MEETING HELD 2024-05-13 | KE TZ | Daniel Mwangi KE, John Mushi TZ",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi hopes for a bilateral pact with Uganda.",
    meetings: [],
  },
  {
    text: "Israeli minister Dan Peretz spoke after Jordanian King Abdullah said that his meeting with Egyptian President Ahmed Mansour would be held in Aqaba on Friday.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ Aqaba JO | EG JO | Abdullah JO, Ahmed Mansour EG"],
  },
  {
    text: "US envoy Robert Lane brought up the incidents with Kyrgyz Foreign Minister Ruslan Osmonov in Bishkek on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Bishkek KG | KG US | Robert Lane US, Ruslan Osmonov KG"],
  },
  {
    text: "Envoys of Turkey and Armenia will come together in Vienna on Friday.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ Vienna AT | AM TR"],
  },
  {
    text: "The British prime minister flew in for a day. She met Mr Okello on Monday, the Ugandan foreign minister.",
    meetings: ["MEETING HELD 2024-05-13 | GB UG | Okello UG"],
  },
  {
    text: "The Association Council between the European Union and Georgia held its third meeting in Brussels on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Brussels BE | European Union GE"],
  },
  {
    text: "The Kyrgyz-Uzbek Intergovernmental Commission held its fifth session in Osh on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Osh KG | KG UZ"],
  },
  {
    text: "The EU-Armenia Partnership Council convened in Yerevan on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Yerevan AM | AM European Union"],
  },
  {
    text: "The city council between the river and the park met on Monday, and the British Museum's board held its annual meeting.",
    meetings: [],
  },
  {
    text: "Delegations headed by Deputy Foreign Minister Oleg Petrov of Russia and Vice Minister Le Cong of Vietnam met in Hanoi on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Hanoi VN | RU VN | Le Cong VN, Oleg Petrov RU"],
  },
  {
    text: "Estonian Foreign Minister Mart Saar and his Ukrainian counterpart Andriy Bondar spoke in Kyiv on Monday. The two will meet again in Tallinn in June.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Kyiv UA | EE UA | Andriy Bondar UA, Mart Saar EE",
      "MEETING SCHEDULED 2024-06 @ Tallinn EE | EE UA | Andriy Bondar UA, Mart Saar EE",
    ],
  },
  {
    text: "Zambian leader Hakainde Banda was met in Harare on Monday by protesters, and on Tuesday he was met by President Emmerson Moyo of Zimbabwe.",
    meetings: ["MEETING HELD 2024-05-14 @ Harare ZW | ZM ZW | Emmerson Moyo ZW, Hakainde Banda ZM"],
  },
  {
    text: "Polish President Jan Kowal held a one-on-one with Kazakh President Kassym Abenov in Astana on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Astana KZ | KZ PL | Jan Kowal PL, Kassym Abenov KZ"],
  },
  {
    text: "Cuban President Miguel Reyes concluded on Sunday a visit to Algeria.",
    meetings: ["VISIT HELD 2024-05-12 @ DZ | CU DZ | Miguel Reyes CU"],
  },
  {
    text: "Foreign Minister Rui Tavares of Portugal held on Monday talks with Angolan President Joao Neto.",
    meetings: ["MEETING HELD 2024-05-13 | AO PT | Joao Neto AO, Rui Tavares PT"],
  },
  {
    text: "King Hamad of Bahrain received on Monday the credentials of the new Ambassador of Japan, Naomi Ito.",
    meetings: ["CEREMONY HELD 2024-05-13 | BH JP | Hamad BH, Naomi Ito JP"],
  },
  {
    text: "Ethiopian Prime Minister Abiy Tesfaye, Eritrean President Isaias Habte hold talks in Asmara.",
    meetings: ["MEETING HELD 2024-05-15 @ Asmara ER | ER ET | Abiy Tesfaye ET, Isaias Habte ER"],
  },
  {
    text: "Nigerian Foreign Minister Ahmed Okafor will see British Foreign Secretary David Lamb in London on Friday.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ London GB | GB NG | Ahmed Okafor NG, David Lamb GB"],
  },
  {
    text: "Nigerian Foreign Minister Ahmed Okafor wants to see British Foreign Secretary David Lamb resign and saw the American ambassador's car.",
    meetings: [],
  },
  {
    text: "AU Commission Chairperson Moussa Diallo opened the session. On Monday the Chairperson held a meeting with the President of Togo, Faure Agbo.",
    meetings: ["MEETING HELD 2024-05-13 | African Union TG | Faure Agbo TG, Moussa Diallo African Union"],
  },
];
