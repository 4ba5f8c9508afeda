import type { Case } from "./cascade.data.ts";

/** Days and statuses as outlets tell them: tense, aspect, plans that fell through, days beside other days. */
export const TIMING: Case[] = [
  {
    text: "Ghanaian President Kofi Mensah is due to meet Togolese President Yao Agbeko in Lome on Thursday.",
    meetings: ["MEETING SCHEDULED 2024-05-16 @ Lome TG | GH TG | Kofi Mensah GH, Yao Agbeko TG"],
  },
  {
    text: "Ghanaian President Kofi Mensah was to have met Togolese President Yao Agbeko in Lome on Monday, but the talks were called off.",
    meetings: ["MEETING CANCELLED 2024-05-13 @ Lome TG | GH TG | Kofi Mensah GH, Yao Agbeko TG"],
  },
  {
    text: "Ghanaian President Kofi Mensah had met Togolese President Yao Agbeko in Lome two weeks earlier.",
    meetings: ["MEETING HELD - @ Lome TG | GH TG | Kofi Mensah GH, Yao Agbeko TG"],
  },
  {
    text: "Chilean Foreign Minister Andres Fuentes will be received by Peruvian President Rosa Quispe on the 20th.",
    meetings: ["MEETING SCHEDULED 2024-05-20 | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Chilean Foreign Minister Andres Fuentes was received by Peruvian President Rosa Quispe on the 4th.",
    meetings: ["MEETING HELD 2024-05-04 | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Chilean Foreign Minister Andres Fuentes met Peruvian President Rosa Quispe in early April.",
    meetings: ["MEETING HELD 2024-04 | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Chilean Foreign Minister Andres Fuentes is expected to meet Peruvian President Rosa Quispe in late June or early July.",
    meetings: ["MEETING SCHEDULED 2024-06/2024-07 | CL PE | Andres Fuentes CL, Rosa Quispe PE"],
  },
  {
    text: "Kenyan President Daniel Mwangi will visit Uganda in late June or early July.",
    meetings: ["VISIT SCHEDULED 2024-06/2024-07 @ UG | KE UG | Daniel Mwangi KE"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met over the weekend in Kampala.",
    meetings: [
      "MEETING HELD 2024-05-11/2024-05-12 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello will meet at the weekend in Kampala.",
    meetings: [
      "MEETING SCHEDULED 2024-05-18/2024-05-19 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello held talks in Kampala on Friday and Saturday.",
    meetings: [
      "MEETING HELD 2024-05-10/2024-05-11 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello hold talks in Kampala on Friday and Saturday.",
    meetings: [
      "MEETING SCHEDULED 2024-05-17/2024-05-18 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello agreed on this at the 20-21 March meeting in Kampala.",
    meetings: [
      "MEETING HELD 2024-03-20/2024-03-21 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi leaves for Paris on May 27 for a two-day visit to France.",
    meetings: ["VISIT SCHEDULED 2024-05-27/2024-05-28 @ Paris FR | FR KE | Daniel Mwangi KE"],
  },
  {
    text: "A two-day meeting of the foreign ministers of Latvia, Estonia and Moldova opened in Riga on Tuesday.",
    meetings: ["MEETING ONGOING 2024-05-14/2024-05-15 @ Riga LV | EE LV MD"],
  },
  {
    text: "A two-day meeting of the foreign ministers of Latvia, Estonia and Moldova opened in Riga on Wednesday.",
    meetings: ["MEETING ONGOING 2024-05-15/2024-05-16 @ Riga LV | EE LV MD"],
  },
  {
    text: "A two-day meeting of the foreign ministers of Latvia, Estonia and Moldova opened in Riga on Monday.",
    meetings: ["MEETING HELD 2024-05-13/2024-05-14 @ Riga LV | EE LV MD"],
  },
  {
    text: "Talks between India and Nepal on border trade resumed on Tuesday in Delhi.",
    meetings: ["MEETING ONGOING 2024-05-14 @ Delhi IN | IN NP"],
  },
  {
    text: "Indian Prime Minister Arun Mehta told reporters on Tuesday that he would travel to Nepal next week.",
    meetings: ["VISIT SCHEDULED 2024-05-20/2024-05-26 @ NP | IN NP | Arun Mehta IN"],
  },
  {
    text: "Indian Foreign Minister Arun Mehta said he had discussed the matter with his Nepalese counterpart Gopal Rana when they met in Kathmandu last month.",
    meetings: ["MEETING HELD 2024-04 @ Kathmandu NP | IN NP | Arun Mehta IN, Gopal Rana NP"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg flew to Ankara on Sunday before meeting her Turkish counterpart Mehmet Aydin on Monday.",
    meetings: [
      "VISIT HELD 2024-05-12 @ Ankara TR | NO TR | Kari Solberg NO",
      "MEETING HELD 2024-05-13 @ Ankara TR | NO TR | Kari Solberg NO, Mehmet Aydin TR",
    ],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg will visit Warsaw on Thursday before travelling to Prague on Friday.",
    meetings: [
      "VISIT SCHEDULED 2024-05-16 @ Warsaw PL | NO PL | Kari Solberg NO",
      "VISIT SCHEDULED 2024-05-17 @ Prague CZ | CZ NO | Kari Solberg NO",
    ],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg visited Warsaw last week to meet her Polish counterpart Jan Kowal.",
    meetings: [
      "VISIT HELD 2024-05-06/2024-05-12 @ Warsaw PL | NO PL | Kari Solberg NO",
      "MEETING HELD 2024-05-06/2024-05-12 @ Warsaw PL | NO PL | Jan Kowal PL, Kari Solberg NO",
    ],
  },
  {
    text: "French President Paul Renard met German Chancellor Anna Vogt in Berlin on December 28.",
    published: "2024-01-03",
    meetings: ["MEETING HELD 2023-12-28 @ Berlin DE | DE FR | Anna Vogt DE, Paul Renard FR"],
  },
  {
    text: "French President Paul Renard will meet German Chancellor Anna Vogt in Berlin on January 12.",
    published: "2024-12-29",
    meetings: ["MEETING SCHEDULED 2025-01-12 @ Berlin DE | DE FR | Anna Vogt DE, Paul Renard FR"],
  },
  {
    text: "French President Paul Renard will host German Chancellor Anna Vogt in Paris in February.",
    published: "2024-12-20",
    meetings: ["MEETING SCHEDULED 2025-02 @ Paris FR | DE FR | Anna Vogt DE, Paul Renard FR"],
  },
  {
    text: "French President Paul Renard hosted German Chancellor Anna Vogt in Paris in November.",
    published: "2024-01-10",
    meetings: ["MEETING HELD 2023-11 @ Paris FR | DE FR | Anna Vogt DE, Paul Renard FR"],
  },
  {
    text: "French President Paul Renard is to host German Chancellor Anna Vogt in Paris on Bastille Day.",
    meetings: ["MEETING SCHEDULED 2024-07-14 @ Paris FR | DE FR | Anna Vogt DE, Paul Renard FR"],
  },
  {
    text: "French President Paul Renard will meet German Chancellor Anna Vogt in Paris the day after tomorrow.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ Paris FR | DE FR | Anna Vogt DE, Paul Renard FR"],
  },
  {
    text: "French President Paul Renard met German Chancellor Anna Vogt on Monday, a day after talks with Italian Prime Minister Marco Bianchi in Rome.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Rome IT | DE FR | Anna Vogt DE, Paul Renard FR",
      "MEETING HELD 2024-05-12 @ Rome IT | FR IT | Marco Bianchi IT, Paul Renard FR",
    ],
  },
  {
    text: "French President Paul Renard met German Chancellor Anna Vogt on Monday. The following day he received Italian Prime Minister Marco Bianchi at the Elysee Palace.",
    meetings: [
      "MEETING HELD 2024-05-13 | DE FR | Anna Vogt DE, Paul Renard FR",
      "MEETING HELD 2024-05-14 @ FR | FR IT | Marco Bianchi IT, Paul Renard FR",
    ],
  },
  {
    text: "Spanish Foreign Minister Carmen Ibarra is in Rabat on a three-day official visit that began on Monday.",
    meetings: ["VISIT ONGOING 2024-05-13/2024-05-15 @ Rabat MA | ES MA | Carmen Ibarra ES"],
  },
  {
    text: "Spanish Foreign Minister Carmen Ibarra wraps up a three-day visit to Morocco on Wednesday.",
    meetings: ["VISIT ONGOING 2024-05-13/2024-05-15 @ MA | ES MA | Carmen Ibarra ES"],
  },
  {
    text: "Spanish Foreign Minister Carmen Ibarra concluded a three-day visit to Morocco on Tuesday.",
    meetings: ["VISIT HELD 2024-05-12/2024-05-14 @ MA | ES MA | Carmen Ibarra ES"],
  },
  {
    text: "Spanish Foreign Minister Carmen Ibarra begins a three-day visit to Morocco on Thursday.",
    meetings: ["VISIT SCHEDULED 2024-05-16/2024-05-18 @ MA | ES MA | Carmen Ibarra ES"],
  },
  {
    text: "Spanish Foreign Minister Carmen Ibarra began a three-day visit to Morocco on Tuesday.",
    meetings: ["VISIT ONGOING 2024-05-14/2024-05-16 @ MA | ES MA | Carmen Ibarra ES"],
  },
  {
    text: "Spanish Foreign Minister Carmen Ibarra, visiting Rabat this week, met King Hassan on Tuesday.",
    meetings: [
      "VISIT ONGOING 2024-05-13/2024-05-19 @ Rabat MA | ES MA | Carmen Ibarra ES",
      "MEETING HELD 2024-05-14 @ Rabat MA | ES MA | Carmen Ibarra ES, Hassan MA",
    ],
  },
  {
    text: "The talks between Egypt and Sudan, originally scheduled for Tuesday, have been pushed back to May 21.",
    meetings: ["MEETING POSTPONED 2024-05-21 | EG SD"],
  },
  {
    text: "Talks between Egypt and Sudan planned for next week have been postponed indefinitely.",
    meetings: ["MEETING POSTPONED 2024-05-20/2024-05-26 | EG SD"],
  },
  {
    text: "Egypt has called off a meeting with Sudan that had been set for Thursday.",
    meetings: ["MEETING CANCELLED 2024-05-16 | EG SD"],
  },
  {
    text: "Egyptian President Hany Fahmy has accepted an invitation to visit Sudan.",
    meetings: ["VISIT SCHEDULED - @ SD | EG SD | Hany Fahmy EG"],
  },
  {
    text: "Egyptian President Hany Fahmy has been invited to visit Sudan in June.",
    meetings: ["VISIT PROPOSED 2024-06 @ SD | EG SD | Hany Fahmy EG"],
  },
  {
    text: "Egyptian President Hany Fahmy plans to visit Sudan in June.",
    meetings: ["VISIT SCHEDULED 2024-06 @ SD | EG SD | Hany Fahmy EG"],
  },
  {
    text: "Egyptian President Hany Fahmy is considering a trip to Sudan in June.",
    meetings: ["VISIT PROPOSED 2024-06 @ SD | EG SD | Hany Fahmy EG"],
  },
  {
    text: "Egyptian President Hany Fahmy is likely to visit Sudan next month.",
    meetings: ["VISIT PROPOSED 2024-06 @ SD | EG SD | Hany Fahmy EG"],
  },
  {
    text: "Sudan has offered to host talks between Chad and Libya in June.",
    meetings: ["MEETING PROPOSED 2024-06 | LY SD TD"],
  },
  {
    text: "The foreign ministers of Chad and Libya have been meeting in Khartoum since Monday.",
    meetings: ["MEETING ONGOING 2024-05-13/2024-05-15 @ Khartoum SD | LY TD"],
  },
  {
    text: "The foreign ministers of Chad and Libya are meeting in Khartoum.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Khartoum SD | LY TD"],
  },
  {
    text: "The foreign ministers of Chad and Libya are meeting in Khartoum on Thursday.",
    meetings: ["MEETING SCHEDULED 2024-05-16 @ Khartoum SD | LY TD"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay, speaking after talks with Mexican President Lucia Ortega on Tuesday, said the deal was close.",
    meetings: ["MEETING HELD 2024-05-14 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay said on Tuesday after meeting Mexican President Lucia Ortega that the deal was close.",
    meetings: ["MEETING HELD 2024-05-14 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "During a Tuesday meeting with Mexican President Lucia Ortega, Canadian Prime Minister Paul Tremblay raised tariffs.",
    meetings: ["MEETING HELD 2024-05-14 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay's Friday meeting with Mexican President Lucia Ortega will focus on tariffs.",
    meetings: ["MEETING SCHEDULED 2024-05-17 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay's meeting with Mexican President Lucia Ortega, scheduled for 4 p.m. on Friday, will focus on tariffs.",
    meetings: ["MEETING SCHEDULED 2024-05-17 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay last met Mexican President Lucia Ortega in November 2023.",
    meetings: ["MEETING HELD 2023-11 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay met Mexican President Lucia Ortega three times last year.",
    meetings: ["MEETING HELD 2023 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Ahead of his meeting with Mexican President Lucia Ortega on Thursday, Canadian Prime Minister Paul Tremblay said the deal was close.",
    meetings: ["MEETING SCHEDULED 2024-05-16 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay arrived in Mexico City on Tuesday, where he will meet President Lucia Ortega on Wednesday.",
    meetings: [
      "VISIT ONGOING 2024-05-14 @ Mexico City MX | CA MX | Paul Tremblay CA",
      "MEETING SCHEDULED 2024-05-15 @ Mexico City MX | CA MX | Lucia Ortega MX, Paul Tremblay CA",
    ],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay is expected in Mexico City on Monday for talks with President Lucia Ortega.",
    meetings: [
      "VISIT SCHEDULED 2024-05-20 @ Mexico City MX | CA MX | Paul Tremblay CA",
      "MEETING SCHEDULED 2024-05-20 @ Mexico City MX | CA MX | Lucia Ortega MX, Paul Tremblay CA",
    ],
  },
  {
    text: "Canadian Prime Minister Paul Tremblay would meet Mexican President Lucia Ortega on Friday, the ministry said on Tuesday.",
    meetings: ["MEETING SCHEDULED 2024-05-17 | CA MX | Lucia Ortega MX, Paul Tremblay CA"],
  },
  {
    text: "Mexican President Lucia Ortega announced on Monday that she would fly to Ottawa on May 22 to sign the deal with Prime Minister Paul Tremblay.",
    meetings: ["VISIT SCHEDULED 2024-05-22 @ Ottawa CA | CA MX | Lucia Ortega MX"],
  },
  {
    text: "The summit between Canada and Mexico will take place from May 22 to 24 in Ottawa.",
    meetings: ["SUMMIT SCHEDULED 2024-05-22/2024-05-24 @ Ottawa CA | CA MX"],
  },
  {
    text: "The summit between Canada and Mexico took place between April 22 and 24 in Ottawa.",
    meetings: ["SUMMIT HELD 2024-04-22/2024-04-24 @ Ottawa CA | CA MX"],
  },
  {
    text: "The leaders of Canada and Mexico will hold their next summit in the second half of this year.",
    meetings: ["SUMMIT SCHEDULED 2024-07/2024-12 | CA MX"],
  },
  {
    text: "Envoys from Chad and Libya met for three hours on Tuesday in Tunis.",
    meetings: ["MEETING HELD 2024-05-14 @ Tunis TN | LY TD"],
  },
  {
    text: "Envoys from Chad and Libya meeting in Tunis on Tuesday failed to agree.",
    meetings: ["MEETING HELD 2024-05-14 @ Tunis TN | LY TD"],
  },
  {
    text: "The meeting, held on Tuesday in Tunis between envoys from Chad and Libya, ended without agreement.",
    meetings: ["MEETING HELD 2024-05-14 @ Tunis TN | LY TD"],
  },
  {
    text: "The visit to Chad by Libyan Prime Minister Omar Salem, the first since 2011, started on Tuesday.",
    meetings: ["VISIT ONGOING 2024-05-14 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem is paying a visit to Chad from Tuesday to Thursday.",
    meetings: ["VISIT ONGOING 2024-05-14/2024-05-16 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem, on a tour of West Africa, met Malian President Ali Toure in Bamako on 13 May.",
    meetings: ["MEETING HELD 2024-05-13 @ Bamako ML | LY ML | Ali Toure ML, Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem will on Thursday travel to Chad for a two-day working visit.",
    meetings: ["VISIT SCHEDULED 2024-05-16/2024-05-17 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem left Tripoli on Tuesday for Chad.",
    meetings: ["VISIT ONGOING 2024-05-14 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem postponed a visit to Chad that he was to make on Monday.",
    meetings: ["VISIT POSTPONED 2024-05-13 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem and Chadian President Idriss Abakar spoke by telephone late Tuesday.",
    meetings: ["MEETING PHONE HELD 2024-05-14 | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem and Chadian President Idriss Abakar spoke by telephone on the night of May 12.",
    meetings: ["MEETING PHONE HELD 2024-05-12 | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem and Chadian President Idriss Abakar discussed the border in a telephone call in the early hours of Wednesday.",
    meetings: ["MEETING PHONE HELD 2024-05-15 | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem will arrive in Chad this Saturday.",
    meetings: ["VISIT SCHEDULED 2024-05-18 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem will arrive in Chad next Monday.",
    meetings: ["VISIT SCHEDULED 2024-05-20 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem will arrive in Chad on Monday next.",
    meetings: ["VISIT SCHEDULED 2024-05-20 @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem has just returned from a visit to Chad.",
    meetings: ["VISIT HELD - @ TD | LY TD | Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem could meet Chadian President Idriss Abakar as early as next week.",
    meetings: ["MEETING PROPOSED 2024-05-20/2024-05-26 | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem hopes to meet Chadian President Idriss Abakar soon.",
    meetings: ["MEETING PROPOSED - | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem said he is ready to meet Chadian President Idriss Abakar at any time.",
    meetings: ["MEETING PROPOSED - | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "Preparations are under way for a meeting in June between Libyan Prime Minister Omar Salem and Chadian President Idriss Abakar.",
    meetings: ["MEETING SCHEDULED 2024-06 | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "Libyan Prime Minister Omar Salem and Chadian President Idriss Abakar agreed to meet again in September.",
    meetings: ["MEETING SCHEDULED 2024-09 | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "The meeting between Libya and Chad has been rescheduled for 3 June.",
    meetings: ["MEETING POSTPONED 2024-06-03 | LY TD"],
  },
  {
    text: "Libyan Prime Minister Omar Salem today received Chadian Foreign Minister Idriss Abakar in Tripoli.",
    meetings: ["MEETING HELD 2024-05-15 @ Tripoli LY | LY TD | Idriss Abakar TD, Omar Salem LY"],
  },
  {
    text: "A meeting between Libya and Chad is taking place in Tripoli today.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Tripoli LY | LY TD"],
  },
  {
    text: "A meeting between Norwegian Foreign Minister Kari Solberg and Polish Foreign Minister Jan Kowal planned for April fell through.",
    meetings: ["MEETING CANCELLED 2024-04 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "A meeting between Norwegian Foreign Minister Kari Solberg and Polish Foreign Minister Jan Kowal planned for April never took place.",
    meetings: ["MEETING CANCELLED 2024-04 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg's talks with Polish Foreign Minister Jan Kowal were to have been held on May 12.",
    meetings: ["MEETING CANCELLED 2024-05-12 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg was to have met Polish Foreign Minister Jan Kowal on May 12.",
    meetings: ["MEETING CANCELLED 2024-05-12 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg arrived in Warsaw on Tuesday. She had met Lithuanian Foreign Minister Jonas Petraitis in Vilnius earlier in the day.",
    meetings: [
      "VISIT ONGOING 2024-05-14 @ Warsaw PL | NO PL | Kari Solberg NO",
      "MEETING HELD 2024-05-14 @ Vilnius LT | LT NO | Jonas Petraitis LT, Kari Solberg NO",
    ],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal shook hands late on Wednesday night. The two leaders held talks on the border. They also discussed fisheries.",
    published: "2024-05-16",
    meetings: ["MEETING HELD 2024-05-15 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg on Wednesday praised Poland's help. Her talks with Polish Prime Minister Jan Kowal lasted two hours.",
    published: "2024-05-16",
    meetings: ["MEETING HELD 2024-05-15 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Leaders of Norway and Poland came together on Tuesday in Oslo.",
    meetings: ["MEETING HELD 2024-05-14 @ Oslo NO | NO PL"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg will meet Polish Prime Minister Jan Kowal on Thursday (16th).",
    meetings: ["MEETING SCHEDULED 2024-05-16 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "A meeting of Norwegian and Polish officials has been arranged for Friday in Oslo.",
    meetings: ["MEETING SCHEDULED 2024-05-17 @ Oslo NO | NO PL"],
  },
  {
    text: "A date of 3 June has been set for talks between Norway and Poland.",
    meetings: ["MEETING SCHEDULED 2024-06-03 | NO PL"],
  },
  {
    text: "Talks between Norway and Poland have begun in Oslo.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Oslo NO | NO PL"],
  },
  {
    text: "Talks between Norway and Poland have resumed in Oslo after a break of two months.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Oslo NO | NO PL"],
  },
  {
    text: "Talks between Norway and Poland were under way on Tuesday night in Oslo.",
    meetings: ["MEETING HELD 2024-05-14 @ Oslo NO | NO PL"],
  },
  {
    text: "Talks between Norway and Poland broke off on Monday without result.",
    meetings: ["MEETING HELD 2024-05-13 | NO PL"],
  },
  {
    text: "Talks between Norway and Poland went into a third day on Wednesday.",
    meetings: ["MEETING ONGOING 2024-05-15 | NO PL"],
  },
  {
    text: "Talks between Norway and Poland got under way in Oslo on Wednesday.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Oslo NO | NO PL"],
  },
  {
    text: "Talks between Norway and Poland get under way in Oslo on Thursday.",
    meetings: ["MEETING SCHEDULED 2024-05-16 @ Oslo NO | NO PL"],
  },
  {
    text: "Talks between Norway and Poland are set to resume in Oslo on 20 May.",
    meetings: ["MEETING SCHEDULED 2024-05-20 @ Oslo NO | NO PL"],
  },
  {
    text: "Talks between Norway and Poland have been delayed until June.",
    meetings: ["MEETING POSTPONED 2024-06 | NO PL"],
  },
  {
    text: "Norway has put off talks with Poland until June.",
    meetings: ["MEETING POSTPONED 2024-06 | NO PL"],
  },
  {
    text: "Norwegian President Kari Solberg has shelved plans to visit Poland in June.",
    meetings: ["VISIT CANCELLED 2024-06 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg has dropped plans to travel to Poland.",
    meetings: ["VISIT CANCELLED - @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg cut short a visit to Poland on Tuesday.",
    meetings: ["VISIT HELD 2024-05-14 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg's visit to Poland, due to begin on Sunday, is off.",
    meetings: ["VISIT CANCELLED 2024-05-19 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "A visit by Norwegian President Kari Solberg to Poland is in the works.",
    meetings: ["VISIT PROPOSED - @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "A visit by Norwegian President Kari Solberg to Poland is being prepared.",
    meetings: ["VISIT SCHEDULED - @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "A visit by Norwegian President Kari Solberg to Poland is on the cards.",
    meetings: ["VISIT PROPOSED - @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "A visit by Norwegian President Kari Solberg to Poland is slated for the autumn.",
    meetings: ["VISIT SCHEDULED 2024-09/2024-11 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg looks forward to meeting Polish President Jan Kowal in Oslo.",
    meetings: ["MEETING SCHEDULED - @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg looks forward to welcoming Polish President Jan Kowal in Oslo in June.",
    meetings: ["MEETING SCHEDULED 2024-06 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg has been meeting Polish President Jan Kowal in Oslo.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg, who is currently visiting Poland, said trade would grow.",
    meetings: ["VISIT ONGOING 2024-05-15 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "On the second day of her visit to Poland, Norwegian President Kari Solberg toured a shipyard.",
    meetings: ["VISIT ONGOING 2024-05-15 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg returned home on Tuesday after a three-day visit to Poland.",
    meetings: ["VISIT HELD 2024-05-12/2024-05-14 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "Norwegian President Kari Solberg paid a visit to Poland from 6 to 8 May.",
    meetings: ["VISIT HELD 2024-05-06/2024-05-08 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "At the invitation of Polish President Jan Kowal, Norwegian President Kari Solberg will pay a state visit to Poland from May 20 to 23.",
    meetings: ["VISIT SCHEDULED 2024-05-20/2024-05-23 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "At the invitation of Polish President Jan Kowal, Norwegian President Kari Solberg is paying a state visit to Poland on May 14-16, 2024.",
    meetings: ["VISIT ONGOING 2024-05-14/2024-05-16 @ PL | NO PL | Kari Solberg NO"],
  },
  {
    text: "This morning, Polish President Jan Kowal received Norwegian Foreign Minister Kari Solberg.",
    meetings: ["MEETING HELD 2024-05-15 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "On 13.05.2024, Polish President Jan Kowal met with Norwegian Foreign Minister Kari Solberg.",
    meetings: ["MEETING HELD 2024-05-13 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Tuesday's meeting between Norwegian Foreign Minister Kari Solberg and Polish President Jan Kowal was the third this year.",
    meetings: ["MEETING HELD 2024-05-14 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "The first meeting between Norwegian Foreign Minister Kari Solberg and Polish President Jan Kowal in five years took place on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg met Polish President Jan Kowal on Monday, ahead of Thursday's summit.",
    meetings: ["MEETING HELD 2024-05-13 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg, who met Polish President Jan Kowal on Monday, will travel to Riga on Thursday.",
    meetings: [
      "MEETING HELD 2024-05-13 | NO PL | Jan Kowal PL, Kari Solberg NO",
      "VISIT SCHEDULED 2024-05-16 @ Riga LV | LV NO | Kari Solberg NO",
    ],
  },
  {
    text: "Since meeting Polish President Jan Kowal in March, Norwegian Foreign Minister Kari Solberg has said little.",
    meetings: ["MEETING HELD 2024-03 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg will hold talks with Polish President Jan Kowal in Warsaw later today.",
    meetings: ["MEETING SCHEDULED 2024-05-15 @ Warsaw PL | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg will hold talks with Polish President Jan Kowal in the coming days.",
    meetings: ["MEETING SCHEDULED - | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg and Polish President Jan Kowal met on the evening of Sunday, May 12.",
    meetings: ["MEETING HELD 2024-05-12 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg and Polish President Jan Kowal met last Sunday.",
    meetings: ["MEETING HELD 2024-05-12 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg and Polish President Jan Kowal met on Sunday last.",
    meetings: ["MEETING HELD 2024-05-12 | NO PL | Jan Kowal PL, Kari Solberg NO"],
  },
  {
    text: "Danish Prime Minister Lars Holm begins a two-day trip to Iceland on Sunday.",
    meetings: ["VISIT SCHEDULED 2024-05-19/2024-05-20 @ IS | DK IS | Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm was in Reykjavik last week for talks with Icelandic Prime Minister Jon Arnason.",
    meetings: [
      "VISIT HELD 2024-05-06/2024-05-12 @ Reykjavik IS | DK IS | Lars Holm DK",
      "MEETING HELD 2024-05-06/2024-05-12 @ Reykjavik IS | DK IS | Jon Arnason IS, Lars Holm DK",
    ],
  },
  {
    text: "Danish Prime Minister Lars Holm, who visited Reykjavik in March, met Icelandic Prime Minister Jon Arnason in Copenhagen on Monday.",
    meetings: [
      "VISIT HELD 2024-03 @ Reykjavik IS | DK IS | Lars Holm DK",
      "MEETING HELD 2024-05-13 @ Copenhagen DK | DK IS | Jon Arnason IS, Lars Holm DK",
    ],
  },
  {
    text: "On Monday Danish Prime Minister Lars Holm met Icelandic Prime Minister Jon Arnason; on Tuesday he received the Latvian president, Janis Ozols.",
    meetings: [
      "MEETING HELD 2024-05-13 | DK IS | Jon Arnason IS, Lars Holm DK",
      "MEETING HELD 2024-05-14 | DK LV | Janis Ozols LV, Lars Holm DK",
    ],
  },
  {
    text: "Danish Prime Minister Lars Holm's talks with Icelandic Prime Minister Jon Arnason, which had been planned for Monday, were put off by a week.",
    meetings: ["MEETING POSTPONED 2024-05-13 | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm accepted an invitation from Icelandic Prime Minister Jon Arnason to visit Reykjavik in the autumn.",
    meetings: ["VISIT SCHEDULED 2024-09/2024-11 @ Reykjavik IS | DK IS | Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm met Icelandic Prime Minister Jon Arnason on the eve of the summit.",
    meetings: ["MEETING HELD 2024-05-15 | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "The Danish and Icelandic foreign ministers met for the first time in two years on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers will meet again within two weeks.",
    meetings: ["MEETING SCHEDULED - | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers meet in Oslo next Tuesday.",
    meetings: ["MEETING SCHEDULED 2024-05-21 @ Oslo NO | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers were meeting in Oslo on Wednesday.",
    meetings: ["MEETING ONGOING 2024-05-15 @ Oslo NO | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers held a second day of talks in Oslo on Tuesday.",
    meetings: ["MEETING HELD 2024-05-14 @ Oslo NO | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers wrapped up two days of talks in Oslo on Tuesday.",
    meetings: ["MEETING HELD 2024-05-13/2024-05-14 @ Oslo NO | DK IS"],
  },
  {
    text: "Denmark's foreign minister postponed Thursday's trip to Iceland.",
    meetings: ["VISIT POSTPONED 2024-05-16 @ IS | DK IS"],
  },
  {
    text: "A planned meeting between the Danish and Icelandic foreign ministers has been cancelled.",
    meetings: ["MEETING CANCELLED - | DK IS"],
  },
  {
    text: "The Danish foreign minister called off a meeting with his Icelandic counterpart at the last minute.",
    meetings: ["MEETING CANCELLED - | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers would meet in June if the deal was ratified, he said.",
    meetings: ["MEETING PROPOSED 2024-06 | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers may meet on the sidelines of the summit next week.",
    meetings: ["MEETING PROPOSED 2024-05-20/2024-05-26 | DK IS"],
  },
  {
    text: "The Danish and Icelandic foreign ministers should meet soon, the spokesman said.",
    meetings: ["MEETING PROPOSED - | DK IS"],
  },
  {
    text: "The Danish foreign minister urged his Icelandic counterpart to visit Copenhagen.",
    meetings: ["VISIT PROPOSED - @ Copenhagen DK | DK IS"],
  },
  {
    text: "Denmark has suggested a meeting with Iceland in July.",
    meetings: ["MEETING PROPOSED 2024-07 | DK IS"],
  },
  {
    text: "Danish Prime Minister Lars Holm left Reykjavik on Tuesday after a two-day visit to Iceland.",
    meetings: ["VISIT HELD 2024-05-13/2024-05-14 @ IS | DK IS | Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm left Copenhagen for Reykjavik on Wednesday.",
    meetings: ["VISIT ONGOING 2024-05-15 @ Reykjavik IS | DK IS | Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm headed to Iceland on Wednesday for a meeting with Icelandic Prime Minister Jon Arnason.",
    meetings: [
      "VISIT ONGOING 2024-05-15 @ IS | DK IS | Lars Holm DK",
      "MEETING SCHEDULED 2024-05-15 @ IS | DK IS | Jon Arnason IS, Lars Holm DK",
    ],
  },
  {
    text: "Danish Prime Minister Lars Holm was greeted at the airport in Reykjavik on Tuesday by Icelandic Prime Minister Jon Arnason.",
    meetings: ["MEETING HELD 2024-05-14 @ Reykjavik IS | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "During his stay in Iceland, which ends on Thursday, Danish Prime Minister Lars Holm met Prime Minister Jon Arnason.",
    meetings: ["MEETING HELD 2024-05-15 @ IS | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm met Icelandic Prime Minister Jon Arnason in Reykjavik on 13-14 May.",
    meetings: ["MEETING HELD 2024-05-13/2024-05-14 @ Reykjavik IS | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm met Icelandic Prime Minister Jon Arnason in Reykjavik in mid-April.",
    meetings: ["MEETING HELD 2024-04 @ Reykjavik IS | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm met Icelandic Prime Minister Jon Arnason in Reykjavik two days ago.",
    meetings: ["MEETING HELD 2024-05-13 @ Reykjavik IS | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm met Icelandic Prime Minister Jon Arnason in Reykjavik last year.",
    meetings: ["MEETING HELD 2023 @ Reykjavik IS | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "The next round of talks between Denmark and Iceland is scheduled for the first half of July.",
    meetings: ["NEGOTIATION SCHEDULED 2024-07 | DK IS"],
  },
  {
    text: "The next round of talks between Denmark and Iceland will take place in Oslo at the end of May.",
    meetings: ["NEGOTIATION SCHEDULED 2024-05 @ Oslo NO | DK IS"],
  },
  {
    text: "Danish Prime Minister Lars Holm will meet Icelandic Prime Minister Jon Arnason on Friday, January 3.",
    published: "2024-12-30",
    meetings: ["MEETING SCHEDULED 2025-01-03 | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
  {
    text: "Danish Prime Minister Lars Holm met Icelandic Prime Minister Jon Arnason on Monday, December 30.",
    published: "2025-01-02",
    meetings: ["MEETING HELD 2024-12-30 | DK IS | Jon Arnason IS, Lars Holm DK"],
  },
];
