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
];
