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
];
