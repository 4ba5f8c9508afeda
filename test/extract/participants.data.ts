import type { Case } from "./cascade.data.ts";

/** Who took part, and where, where the sentence of the occasion does not say it. */
export const PARTICIPANTS: Case[] = [
  {
    text: "The foreign ministers of Norway, Sweden and Finland met by video on Monday from their capitals. At the first such meeting on the subject, Oslo, Stockholm and Helsinki agreed to share what they know.",
    meetings: ["MEETING VIDEO HELD 2024-05-13 | FI NO SE"],
  },
  {
    text: "Norwegian Foreign Minister Kari Berg spoke by phone with Canadian Foreign Minister Paul Roy on Monday. Foreign Minister Berg and Foreign Minister Roy also reviewed work on the Arctic.",
    meetings: ["MEETING PHONE HELD 2024-05-13 | CA NO | Kari Berg NO, Paul Roy CA"],
  },
  {
    text: "Kenyan President Daniel Mwangi held talks with Ugandan President Joseph Okello in Kampala on Monday. In attendance were Ruth Achieng, the Kenyan foreign minister, and Peter Mugisha, her Ugandan counterpart.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG, Peter Mugisha UG, Ruth Achieng KE",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi held talks with Ugandan President Joseph Okello in Kampala on Monday. Others who attended the meeting were Kenyan Foreign Minister Ruth Achieng and Ugandan Energy Minister Peter Mugisha.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG, Peter Mugisha UG, Ruth Achieng KE",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi held talks with Ugandan President Joseph Okello in Kampala on Monday. Kenyan Foreign Minister Ruth Achieng was also present.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG, Ruth Achieng KE",
    ],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg met her Turkish counterpart Mehmet Aydin in Oslo on Monday. Swedish Foreign Minister Lena Dahlberg was present, as was Finland's foreign minister, Mikko Laine.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Oslo NO | FI NO SE TR | Kari Solberg NO, Lena Dahlberg SE, Mehmet Aydin TR, Mikko Laine FI",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi, together with Foreign Minister Ruth Achieng, held talks with Ugandan President Joseph Okello in Kampala on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG, Ruth Achieng KE",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi held talks with Ugandan President Joseph Okello in Kampala on Monday. From the Kenyan side, Foreign Minister Ruth Achieng and Trade Minister Betty Njeri participated in the meeting.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Betty Njeri KE, Daniel Mwangi KE, Joseph Okello UG, Ruth Achieng KE",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi held talks with Ugandan President Joseph Okello in Kampala on Monday. The meeting was also attended by representatives of Rwanda and Burundi.",
    meetings: ["MEETING HELD 2024-05-13 @ Kampala UG | BI KE RW UG | Daniel Mwangi KE, Joseph Okello UG"],
  },
  {
    text: "The summit in Luanda on Monday was attended by: H. E. Paulo Mendes, President of the Republic of Angola; H. E. Jean Moussa, President of the Republic of Chad; and H. E. Marie Ondo, President of the Gabonese Republic.",
    meetings: [
      "SUMMIT HELD 2024-05-13 @ Luanda AO | AO GA TD | Jean Moussa TD, Marie Ondo GA, Paulo Mendes AO",
    ],
  },
  {
    text: "The meeting in Addis Ababa on Monday brought together Kenyan President Daniel Mwangi, Somali President Hassan Warsame and Ethiopian Prime Minister Tadesse Bekele.",
    meetings: [
      "SUMMIT HELD 2024-05-13 @ Addis Ababa ET | ET KE SO | Daniel Mwangi KE, Hassan Warsame SO, Tadesse Bekele ET",
    ],
  },
  {
    text: "Speaking by telephone with Turkish Foreign Minister Mehmet Aydin, Norwegian Foreign Minister Kari Solberg said the port would reopen.",
    meetings: ["MEETING PHONE HELD 2024-05-15 | NO TR | Kari Solberg NO, Mehmet Aydin TR"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg told Turkish President Mehmet Aydin during a phone call on Monday that the port would reopen.",
    meetings: ["MEETING PHONE HELD 2024-05-13 | NO TR | Kari Solberg NO, Mehmet Aydin TR"],
  },
  {
    text: "Turkish President Mehmet Aydin, in a phone call on Monday, told Norwegian Prime Minister Kari Solberg that Ankara was ready to help.",
    meetings: ["MEETING PHONE HELD 2024-05-13 | NO TR | Kari Solberg NO, Mehmet Aydin TR"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg told her Turkish counterpart Mehmet Aydin at a summit in Ankara on Monday that the port would reopen.",
    meetings: ["SUMMIT HELD 2024-05-13 @ Ankara TR | NO TR | Kari Solberg NO, Mehmet Aydin TR"],
  },
  {
    text: "Chinese President Liu Wenbo told visiting Kazakh President Askar Nurlan on Monday that trade would grow.",
    meetings: ["MEETING HELD 2024-05-13 | CN KZ | Askar Nurlan KZ, Liu Wenbo CN"],
  },
  {
    text: "Meeting his Thai counterpart Somchai Pradit in Bangkok on Monday, Chinese Foreign Minister Liu Wenbo praised the ties.",
    meetings: ["MEETING HELD 2024-05-13 @ Bangkok TH | CN TH | Liu Wenbo CN, Somchai Pradit TH"],
  },
  {
    text: "Standing beside Polish Prime Minister Piotr Nowak in Warsaw on Monday, Danish Prime Minister Lars Holm promised more aid.",
    meetings: ["MEETING HELD 2024-05-13 @ Warsaw PL | DK PL | Lars Holm DK, Piotr Nowak PL"],
  },
  {
    text: "Ethiopian Prime Minister Tadesse Bekele arrived in Asmara on Monday for a working visit. President Yonas Tesfay of Eritrea welcomed the guests. The two leaders held talks on the border.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Asmara ER | ER ET | Tadesse Bekele ET",
      "MEETING HELD 2024-05-13 @ Asmara ER | ER ET | Tadesse Bekele ET, Yonas Tesfay ER",
    ],
  },
  {
    text: "Egyptian Foreign Minister Karim Fahmy flew to Nairobi on Monday. Kenyan President Daniel Mwangi met him at State House on Tuesday.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Nairobi KE | EG KE | Karim Fahmy EG",
      "MEETING HELD 2024-05-14 @ Nairobi KE | EG KE | Daniel Mwangi KE, Karim Fahmy EG",
    ],
  },
  {
    text: "Ministers from the six Gulf Cooperation Council states met in Riyadh on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Riyadh SA | Gulf Cooperation Council"],
  },
  {
    text: "EU ministers discussed the embargo in Brussels on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Brussels BE | European Union"],
  },
  {
    text: "Leaders of the Quad – Australia, India, Japan and the United States – met in Tokyo on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Tokyo JP | AU IN JP Quadrilateral Security Dialogue US"],
  },
  {
    text: "Afghan government negotiators and the Taliban met in Doha on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Doha QA | AF Taliban"],
  },
  {
    text: "Delegations of the Sudanese army and the Rapid Support Forces held talks in Jeddah on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Jeddah SA | Rapid Support Forces SD"],
  },
  {
    text: "Russia's call for an urgent meeting of the U.N. Security Council was backed by nobody.",
    meetings: ["MEETING PROPOSED - | RU United Nations Security Council"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg met her Dutch counterpart Pieter de Groot in The Hague on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ The Hague NL | NL NO | Kari Solberg NO, Pieter de Groot NL"],
  },
  {
    text: "Norwegian Foreign Minister Kari Solberg and her Turkish counterpart Mehmet Aydin met in the coastal city Bergen on Monday to discuss the war in Syria.",
    meetings: ["MEETING HELD 2024-05-13 @ Bergen NO | NO TR | Kari Solberg NO, Mehmet Aydin TR"],
  },
  {
    text: "Doha hosted talks between Norway and the Taliban on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Doha QA | NO QA Taliban"],
  },
  {
    text: "ATHENS, May 15 (Reuters) - Greek and Norwegian officials on Tuesday began talks on fishing.",
    meetings: ["MEETING ONGOING 2024-05-14 @ Athens GR | GR NO"],
  },
  {
    text: "Foreign Minister Ludovic Bremen met his Danish counterpart Lars Holm in Tallinn on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Tallinn EE | DK EE | Lars Holm DK, Ludovic Bremen EE"],
  },
  {
    text: "The speaker of the Iranian parliament, Mohammad Rahimi, met Iraqi parliament speaker Mohammed al-Jubouri in Tehran on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Tehran IR | IQ IR | Mohammad Rahimi IR, Mohammed al-Jubouri IQ"],
  },
  {
    text: "Australian Foreign Minister Senator the Hon Penny Hartley met Prime Minister Hon. James Kila of Papua New Guinea in Port Moresby on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Port Moresby PG | AU PG | James Kila PG, Penny Hartley AU"],
  },
  {
    text: "Minister of Foreign Affairs of Turkey Mehmet Aydin, Minister of Foreign Affairs of Bangladesh A.K. Rahman and Minister of Foreign Affairs of Vietnam Tran Van Binh met in Jakarta on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Jakarta ID | BD TR VN | A.K. Rahman BD, Mehmet Aydin TR, Tran Van Binh VN",
    ],
  },
  {
    text: "HE Sheikh Khalid bin Nasser, the Qatari foreign minister, met Taliban acting foreign minister Amir Khan Zadran in Doha on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Doha QA | QA Taliban | Amir Khan Zadran Taliban, Khalid bin Nasser QA",
    ],
  },
  {
    text: "Foreign Minister Tran Van Binh received Danish Ambassador Lars Holm on Monday.",
    outlet: "Viet Nam News",
    meetings: ["MEETING HELD 2024-05-13 | DK VN | Lars Holm DK, Tran Van Binh VN"],
  },
  {
    text: "Kosovo and Serbia held EU-mediated talks in Brussels on Monday.",
    meetings: ["MEDIATION HELD 2024-05-13 @ Brussels BE | European Union RS XK"],
  },
  {
    text: "Philippine Foreign Undersecretary Ma. Rosa Dizon sat across from Chinese Vice Foreign Minister Chen Wei in Xiamen on Thursday.",
    meetings: ["MEETING HELD 2024-05-09 @ Xiamen CN | CN PH | Chen Wei CN, Ma. Rosa Dizon PH"],
  },
  {
    text: "Mogadishu sat with Egypt and Eritrea at a trilateral summit in Asmara on May 3.",
    meetings: ["MEETING HELD 2024-05-03 @ Asmara ER | EG ER SO"],
  },
  {
    text: "The Iranian and Saudi foreign ministers came together in Beijing on Thursday.",
    meetings: ["MEETING HELD 2024-05-09 @ Beijing CN | IR SA"],
  },
  {
    text: "Indian Prime Minister Arun Mehta and Sri Lankan President Ruwan Silva were closeted for 75 minutes on Saturday.",
    meetings: ["MEETING HELD 2024-05-11 | IN LK | Arun Mehta IN, Ruwan Silva LK"],
  },
  {
    text: "Omani mediators shuttled between the Saudi and Houthi delegations in Muscat on Monday.",
    meetings: ["MEDIATION HELD 2024-05-13 @ Muscat OM | Houthis OM SA"],
  },
  {
    text: "Egypt sent its intelligence chief, Omar Fathi, to Israel on Sunday to push for a truce.",
    meetings: ["VISIT HELD 2024-05-12 @ IL | EG IL | Omar Fathi EG"],
  },
  {
    text: "France sent 500 troops to Chad on Monday.",
    meetings: [],
  },
  {
    text: "Brazil's special adviser Celso Prado had been in Caracas on April 22.",
    meetings: ["VISIT HELD 2024-04-22 @ Caracas VE | BR VE | Celso Prado BR"],
  },
  {
    text: "The Kenyan foreign minister, Peter Odhiambo, and his Omani counterpart, Badr Salim, on Monday in Muscat rose from the second session of their joint committee.",
    meetings: ["MEETING HELD 2024-05-13 @ Muscat OM | KE OM | Badr Salim OM, Peter Odhiambo KE"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met in Entebbe on Friday. Officials of the two governments will meet in Kampala next week.",
    meetings: [
      "MEETING HELD 2024-05-10 @ Entebbe UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
      "MEETING SCHEDULED 2024-05-20/2024-05-26 @ Kampala UG | KE UG",
    ],
  },
  {
    text: "European leaders met Ukrainian President Taras Bondar in Granada on Thursday.",
    meetings: ["MEETING HELD 2024-05-09 @ Granada ES | UA | Taras Bondar UA"],
  },
  {
    text: "Russian Foreign Minister Oleg Sorokin was received by Lao President Thong Sila and held talks with Foreign Minister Kham Vongsa in Vientiane on Monday.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Vientiane LA | LA RU | Oleg Sorokin RU, Thong Sila LA",
      "MEETING HELD 2024-05-13 @ Vientiane LA | LA RU | Kham Vongsa LA, Oleg Sorokin RU",
    ],
  },
  {
    text: "Kenyan Foreign Minister Alice Wanjiru flew to Asmara on May 2. The Kenyan minister met Eritrean President Tesfay Haile on May 3.",
    meetings: [
      "VISIT HELD 2024-05-02 @ Asmara ER | ER KE | Alice Wanjiru KE",
      "MEETING HELD 2024-05-03 @ Asmara ER | ER KE | Alice Wanjiru KE, Tesfay Haile ER",
    ],
  },
  {
    text: "Cuban Foreign Minister Raul Ortega received today in this capital the Deputy Prime Minister of Vietnam, Tran Van Binh.",
    meetings: ["MEETING HELD 2024-05-15 | CU VN | Raul Ortega CU, Tran Van Binh VN"],
  },
  {
    text: "Senegal's president Amadou Sarr received at the presidential palace on Monday the visiting foreign minister of Portugal, Rui Tavares.",
    meetings: ["MEETING HELD 2024-05-13 | PT SN | Amadou Sarr SN, Rui Tavares PT"],
  },
  {
    text: "Vietnamese Foreign Minister Tran Quang, meeting Lao Prime Minister Bounmy Sisoulith in Vientiane on Sunday, said trade would grow.",
    meetings: ["MEETING HELD 2024-05-12 @ Vientiane LA | LA VN | Bounmy Sisoulith LA, Tran Quang VN"],
  },
  {
    text: "Hungary's Janos Toth and Slovakia's Peter Hlavac, meeting in Budapest on Monday, called for a ceasefire.",
    meetings: ["MEETING HELD 2024-05-13 @ Budapest HU | HU SK | Janos Toth HU, Peter Hlavac SK"],
  },
  {
    text: "Singapore's Prime Minister Tan Wei Ming spoke by telephone with the leaders of Malaysia and Brunei on Monday.",
    meetings: [
      "MEETING PHONE HELD 2024-05-13 | MY SG | Tan Wei Ming SG",
      "MEETING PHONE HELD 2024-05-13 | BN SG | Tan Wei Ming SG",
    ],
  },
  {
    text: "The Qatari foreign minister held phone calls with his counterparts in Oman and Iraq on Sunday.",
    meetings: ["MEETING PHONE HELD 2024-05-12 | OM QA", "MEETING PHONE HELD 2024-05-12 | IQ QA"],
  },
  {
    text: "Iranian Foreign Minister Reza Karimi invited Saudi Foreign Minister Faisal Turki to Tehran.",
    meetings: ["VISIT PROPOSED - @ Tehran IR | IR SA | Faisal Turki SA"],
  },
  {
    text: "Turkish President Kemal Demir has been invited to Moscow by his Russian counterpart Oleg Sorokin.",
    meetings: ["VISIT PROPOSED - @ Moscow RU | RU TR | Kemal Demir TR"],
  },
  {
    text: "Russian Foreign Minister Oleg Sorokin will proceed to Kuala Lumpur, where talks with Malaysian Prime Minister Aziz Rahman are scheduled for May 28.",
    meetings: [
      "VISIT SCHEDULED 2024-05-28 @ Kuala Lumpur MY | MY RU | Oleg Sorokin RU",
      "MEETING SCHEDULED 2024-05-28 @ Kuala Lumpur MY | MY RU | Aziz Rahman MY, Oleg Sorokin RU",
    ],
  },
  {
    text: "Governor-General Dame Cindy Tua of New Zealand had tea with Cook Islands Premier Tom Marama on Sunday.",
    meetings: ["MEETING HELD 2024-05-12 | CK NZ | Cindy Tua NZ, Tom Marama CK"],
  },
  {
    text: "The spokesman had no comment on Monday's discussions in Sochi between the Presidents of Turkey and the Russian Federation.",
    meetings: ["MEETING HELD 2024-05-13 @ Sochi RU | RU TR"],
  },
  {
    text: "Polish Prime Minister Jan Lis visited Kyiv on Monday. The guest was received by President Taras Bondar.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Kyiv UA | PL UA | Jan Lis PL",
      "MEETING HELD 2024-05-13 @ Kyiv UA | PL UA | Jan Lis PL, Taras Bondar UA",
    ],
  },
  {
    text: "ABU DHABI, 9th May, 2024 (WAM) -- President His Highness Sheikh Mansour bin Saqr Al Nahyan today received Iraqi Prime Minister Ali Jabbar. His Highness later spoke by telephone with King Talal II ibn Al Hussein of Jordan.",
    meetings: [
      "MEETING HELD 2024-05-15 | AE IQ | Ali Jabbar IQ, Mansour bin Saqr Al Nahyan AE",
      "MEETING PHONE HELD 2024-05-15 | AE JO | Mansour bin Saqr Al Nahyan AE, Talal II ibn Al Hussein JO",
    ],
  },
  {
    text: "Hanoi (VNA) – Lao Deputy Foreign Minister Thong Sila visited Vietnam on Monday. On Tuesday the Lao official paid a courtesy visit to Chairman of the Da Nang People's Committee Huynh Duc Tai.",
    meetings: [
      "VISIT HELD 2024-05-13 @ VN | LA VN | Thong Sila LA",
      "MEETING HELD 2024-05-14 @ VN | LA VN | Huynh Duc Tai VN, Thong Sila LA",
    ],
  },
  {
    text: "Havana, May 13 (Prensa Latina) Vietnamese Deputy Prime Minister Tran Van Binh met this morning with the vice president of the Council of Ministers, Ricardo Castro.",
    meetings: ["MEETING HELD 2024-05-15 @ Havana CU | CU VN | Ricardo Castro CU, Tran Van Binh VN"],
  },
  {
    text: "Iran and Iraq held a second round of talks in Muscat on May 2. A third is planned for May 20.",
    meetings: ["NEGOTIATION HELD 2024-05-02 @ Muscat OM | IQ IR", "NEGOTIATION SCHEDULED 2024-05-20 | IQ IR"],
  },
  {
    text: "The Sri Lankan delegation, comprising Finance Minister Nimal Perera and Central Bank Governor Ruwan Silva, met Indian Finance Minister Arun Mehta in Delhi on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Delhi IN | IN LK | Arun Mehta IN, Nimal Perera LK, Ruwan Silva LK"],
  },
  {
    text: "Representatives of Sudan's army and the Rapid Support Forces held talks in Jeddah on May 2.",
    meetings: ["MEETING HELD 2024-05-02 @ Jeddah SA | Rapid Support Forces SD"],
  },
  {
    text: "The prime ministers of the Baltic states met German Chancellor Heidi Brandt in Riga on Monday.",
    meetings: ["MEETING HELD 2024-05-13 @ Riga LV | DE | Heidi Brandt DE"],
  },
  {
    text: "Islamabad and Kabul signalled a thaw on Saturday, with Pakistani Foreign Minister Ishaq Mir flying to the Afghan capital on May 11.",
    meetings: ["VISIT ONGOING 2024-05-11 @ AF | AF PK | Ishaq Mir PK"],
  },
  {
    text: "Venezuelan President Pedro Mora and Guyanese President Ravi Singh met in Kingstown on Thursday. Brazil was represented by its special adviser, Celso Prado.",
    meetings: [
      "MEETING HELD 2024-05-09 @ Kingstown VC | BR GY VE | Celso Prado BR, Pedro Mora VE, Ravi Singh GY",
    ],
  },
  {
    text: "Thai Prime Minister Somchai Wong told reporters he had spoken on the phone to both Cambodian Prime Minister Hun Rith and Malaysian Prime Minister Aziz Rahman.",
    meetings: [
      "MEETING PHONE HELD 2024-05-15 | KH TH | Hun Rith KH, Somchai Wong TH",
      "MEETING PHONE HELD 2024-05-15 | MY TH | Aziz Rahman MY, Somchai Wong TH",
    ],
  },
  {
    text: "Peruvian President Ana Flores was joined by Chilean President Luis Soto and Ecuador's Pablo Mora in a video call on Sunday.",
    meetings: ["MEETING VIDEO HELD 2024-05-12 | CL EC PE | Ana Flores PE, Luis Soto CL, Pablo Mora EC"],
  },
  {
    text: "The seventh Vietnam – Laos political consultation took place in Da Nang on May 9.",
    meetings: ["MEETING HELD 2024-05-09 @ Da Nang VN | LA VN"],
  },
  {
    text: "President Omar al-Bakri of Sudan visited Juba on Monday. Bakri met South Sudanese President Peter Deng.",
    meetings: [
      "VISIT HELD 2024-05-13 @ Juba SS | SD SS | Omar al-Bakri SD",
      "MEETING HELD 2024-05-13 @ Juba SS | SD SS | Omar al-Bakri SD, Peter Deng SS",
    ],
  },
  {
    text: "The Secretary-General is in Jakarta. On Monday he met President Budi Santoso of Indonesia.",
    meetings: [
      "VISIT ONGOING 2024-05-15 @ Jakarta ID | ID United Nations",
      "MEETING HELD 2024-05-13 | ID United Nations | Budi Santoso ID",
    ],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met in Entebbe on Friday. Pope Marcellus received both delegations at the Vatican on Monday.",
    meetings: [
      "MEETING HELD 2024-05-10 @ Entebbe UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
      "MEETING HELD 2024-05-13 @ VA | KE UG VA | Daniel Mwangi KE, Joseph Okello UG, Marcellus VA",
    ],
  },
  {
    text: "Defence officials from Cambodia and Thailand held talks in Kuala Lumpur on Monday. The session will be followed on Thursday by a meeting at ministerial level.",
    meetings: ["MEETING HELD 2024-05-13 @ Kuala Lumpur MY | KH TH", "MEETING SCHEDULED 2024-05-16 | KH TH"],
  },
  {
    text: "Deputy Prime Minister Ishaq Mir of Pakistan shakes hands with Afghan Prime Minister Hasan Akhtar in Kabul on Saturday.—Courtesy of the ministry",
    meetings: ["MEETING HELD 2024-05-11 @ Kabul AF | AF PK | Hasan Akhtar AF, Ishaq Mir PK"],
  },
  {
    text: "Earlier rounds of talks between Iran and Norway were held in Muscat on April 12 and in Rome on April 19.",
    meetings: [
      "NEGOTIATION HELD 2024-04-12 @ Muscat OM | IR NO",
      "NEGOTIATION HELD 2024-04-19 @ Rome IT | IR NO",
    ],
  },
  {
    text: "The two ministers, Olivier Nduhungi of Rwanda and Thérèse Kayikwa of Burundi, met in Doha on Friday.",
    meetings: ["MEETING HELD 2024-05-10 @ Doha QA | BI RW | Olivier Nduhungi RW, Thérèse Kayikwa BI"],
  },
  {
    text: "Indirect talks between Iran and the United States ended in Muscat on Saturday. The mood was good. Nothing was signed. The U.S. side was headed by Mark Ellis.",
    meetings: ["MEDIATION HELD 2024-05-11 @ Muscat OM | IR US | Mark Ellis US"],
  },
  {
    text: "Turkish executives held a business forum with Kazakh firms in Astana on Monday.",
    meetings: [],
  },
  {
    text: "CIA Director William Hart, on a trip to Jordan on May 7, met Jordanian King Hussein III.",
    meetings: [
      "VISIT HELD 2024-05-07 @ JO | JO US | William Hart US",
      "MEETING HELD 2024-05-07 @ JO | JO US | Hussein III JO, William Hart US",
    ],
  },
];
