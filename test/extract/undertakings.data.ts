import type { Case } from "./cascade.data.ts";

/** Agreements told of in passing, of those named before, by what became of them. */
export const UNDERTAKINGS: Case[] = [
  {
    text: "Kenyan President Daniel Mwangi met Ugandan President Joseph Okello in Kampala on Monday. Both sides agreed to reopen the border posts.",
    meetings: ["MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya and Uganda signed a memorandum of understanding on fisheries on Monday.",
    meetings: ["CEREMONY HELD 2024-05-13 | KE UG"],
    agreements: ["MEMORANDUM SIGNED 2024-05-13 | KE UG"],
  },
  {
    text: "A memorandum on fisheries was exchanged between Kenya and Uganda on Monday.",
    meetings: [],
    agreements: ["MEMORANDUM SIGNED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya and Uganda exchanged notes on a 2 million dollar grant on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "The signing of a fisheries treaty between Kenya and Uganda took place on Monday in Kampala.",
    meetings: ["CEREMONY HELD 2024-05-13 @ Kampala UG | KE UG"],
    agreements: ["TREATY SIGNED 2024-05-13 | KE UG"],
  },
  {
    text: "The signing by Kenya and Uganda of a fisheries treaty is planned for June.",
    meetings: ["CEREMONY SCHEDULED 2024-06 | KE UG"],
    agreements: ["TREATY AGREED 2024-06 | KE UG"],
  },
  {
    text: "Under a deal reached in April between Kenya and Uganda, lorries may cross without a visa.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-04 | KE UG"],
  },
  {
    text: "Under a 1994 treaty, Kenya and Uganda share the waters of the lake.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 1994 | KE UG"],
  },
  {
    text: "Kenya and Uganda are bound by a 1994 water treaty.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 1994 | KE UG"],
  },
  {
    text: "A 1994 treaty between Kenya and Uganda governs the use of the lake.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 1994 | KE UG"],
  },
  {
    text: "Kenya and Uganda amended their 1994 lake treaty on Monday.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 1994 | KE UG"],
  },
  {
    text: "Kenya and Uganda extended their fisheries agreement for five years on Monday.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya and Uganda renewed a defence pact on Monday.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 2024-05-13 | KE UG"],
  },
  {
    text: "The fisheries agreement between Kenya and Uganda lapsed in December.",
    meetings: [],
    agreements: ["TREATY TERMINATED 2023-12 | KE UG"],
  },
  {
    text: "The fisheries agreement between Kenya and Uganda, which expired last year, has not been renewed.",
    meetings: [],
    agreements: ["TREATY TERMINATED 2023 | KE UG"],
  },
  {
    text: "Kenya suspended its fisheries agreement with Uganda on Monday.",
    meetings: [],
    agreements: ["TREATY SUSPENDED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya withdrew from the lake treaty with Uganda in 2019.",
    meetings: [],
    agreements: ["TREATY TERMINATED 2019 | KE UG"],
  },
  {
    text: "Kenya and Uganda are negotiating a free trade agreement.",
    meetings: ["MEETING ONGOING 2024-05-15 | KE UG"],
    agreements: ["TREATY NEGOTIATING - | KE UG"],
  },
  {
    text: "Kenya and Uganda have begun negotiations on a free trade agreement.",
    meetings: ["NEGOTIATION HELD 2024-05-15 | KE UG"],
    agreements: ["TREATY NEGOTIATING - | KE UG"],
  },
  {
    text: "Kenya has proposed a free trade agreement to Uganda.",
    meetings: [],
    agreements: ["TREATY PROPOSED - | KE UG"],
  },
  {
    text: "Kenya and Uganda agreed in principle on Monday to a free trade agreement.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya and Uganda reached an agreement in principle on water sharing on Monday.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenya pledged to open its border with Uganda.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Kenyan President Daniel Mwangi promised Ugandan President Joseph Okello to open the border.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Kenya's parliament ratified the lake treaty with Uganda on Monday.",
    meetings: [],
    agreements: ["TREATY RATIFIED 2024-05-13 | KE UG"],
  },
  {
    text: "The lake treaty between Kenya and Uganda entered into force on 1 May.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 2024-05-01 | KE UG"],
  },
  {
    text: "Kenya and Uganda will sign a lake treaty next week.",
    meetings: ["CEREMONY SCHEDULED 2024-05-20/2024-05-26 | KE UG"],
    agreements: ["TREATY AGREED 2024-05-20/2024-05-26 | KE UG"],
  },
  {
    text: "Kenya and Uganda are expected to sign a lake treaty during the president's visit on Friday.",
    meetings: ["CEREMONY SCHEDULED 2024-05-17 | KE UG"],
    agreements: ["TREATY AGREED 2024-05-17 | KE UG"],
  },
  {
    text: "Kenya and Uganda are due to sign an accord on lake traffic.",
    meetings: [],
    agreements: ["TREATY AGREED - | KE UG"],
  },
  {
    text: "Kenya rejected a lake treaty proposed by Uganda.",
    meetings: [],
    agreements: ["TREATY REJECTED - | KE UG"],
  },
  {
    text: "Kenya and Uganda issued a joint statement on Monday condemning the attack.",
    meetings: [],
    agreements: ["JOINT_STATEMENT AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "In a joint statement released on Monday, Kenya and Uganda condemned the attack.",
    meetings: [],
    agreements: ["JOINT_STATEMENT AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met in Kampala on Monday. In a joint statement after the talks they condemned the attack.",
    meetings: ["MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG"],
    agreements: ["JOINT_STATEMENT AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met in Kampala on Monday. At the end of the talks, four agreements were signed on trade, health and education.",
    meetings: ["MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG"],
    agreements: ["TREATY SIGNED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met in Kampala on Monday and witnessed the signing of two memoranda of understanding.",
    meetings: [
      "MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
      "CEREMONY HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG",
    ],
    agreements: ["MEMORANDUM SIGNED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met in Kampala on Monday. It was decided that a joint commission would meet twice a year.",
    meetings: ["MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Kenyan President Daniel Mwangi and Ugandan President Joseph Okello met in Kampala on Monday. An agreement was reached to demarcate the border.",
    meetings: ["MEETING HELD 2024-05-13 @ Kampala UG | KE UG | Daniel Mwangi KE, Joseph Okello UG"],
    agreements: ["TREATY AGREED 2024-05-13 | KE UG"],
  },
  {
    text: "Chad and Libya agreed a ceasefire on Monday after talks in Tunis.",
    meetings: ["MEETING HELD 2024-05-13 @ Tunis TN | LY TD"],
    agreements: ["CEASEFIRE AGREED 2024-05-13 | LY TD"],
  },
  {
    text: "A ceasefire between Chad and Libya took effect at midnight on Monday.",
    meetings: [],
    agreements: ["CEASEFIRE IN_FORCE 2024-05-13 | LY TD"],
  },
  {
    text: "The ceasefire between Chad and Libya, brokered by Egypt, collapsed on Monday.",
    meetings: [],
    agreements: ["CEASEFIRE TERMINATED 2024-05-13 | LY TD"],
  },
  {
    text: "Egypt called for a ceasefire between Chad and Libya.",
    meetings: [],
    agreements: ["CEASEFIRE PROPOSED - | LY TD"],
  },
  {
    text: "Chad and Libya have agreed to restore diplomatic ties.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-15 | LY TD"],
  },
  {
    text: "Chad and Libya upgraded their ties to a strategic partnership on Monday.",
    meetings: [],
    agreements: ["MECHANISM AGREED 2024-05-13 | LY TD"],
  },
  {
    text: "Chad signed a contract with Turkey on Monday for the purchase of drones.",
    meetings: [],
    agreements: ["CONTRACT SIGNED 2024-05-13 | TD TR"],
  },
  {
    text: "Chad agreed to buy drones from Turkey.",
    meetings: [],
    agreements: ["CONTRACT AGREED 2024-05-15 | TD TR"],
  },
  {
    text: "Turkey and Chad inked a 300 million dollar loan agreement on Monday.",
    meetings: [],
    agreements: ["CONTRACT SIGNED 2024-05-13 | TD TR"],
  },
  {
    text: "The foreign ministers of Chad and Libya put their signatures to a border protocol on Monday.",
    meetings: [],
    agreements: ["TREATY SIGNED 2024-05-13 | LY TD"],
  },
  {
    text: "The two leaders signed a border protocol.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Chad and Libya vowed on Monday to step up cooperation against smuggling.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-13 | LY TD"],
  },
  {
    text: "Chad and Libya undertook on Monday to exchange prisoners.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-13 | LY TD"],
  },
  {
    text: "No agreement was reached between Chad and Libya on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Chad and Libya failed to reach an agreement on Monday.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Chad and Libya have yet to sign a border accord.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Chad and Libya adopted a roadmap for normalising relations on Monday.",
    meetings: [],
    agreements: ["TREATY AGREED 2024-05-13 | LY TD"],
  },
  {
    text: "Libya and Chad finalised a border agreement on Monday and will sign it in June.",
    meetings: ["CEREMONY SCHEDULED 2024-06 | LY TD"],
    agreements: ["TREATY AGREED 2024-05-13 | LY TD"],
  },
  {
    text: "Leaders of Chad, Libya and Niger meeting in Tunis on Monday agreed to form a joint force.",
    meetings: ["SUMMIT HELD 2024-05-13 @ Tunis TN | LY NE TD"],
    agreements: ["MECHANISM AGREED 2024-05-13 | LY NE TD"],
  },
  {
    text: "Chad and Libya established a joint committee on Monday to monitor the border.",
    meetings: [],
    agreements: ["MECHANISM AGREED 2024-05-13 | LY TD"],
  },
  {
    text: "The agreement, signed on Monday by the foreign ministers of Chad and Libya, abolishes visas.",
    meetings: ["CEREMONY HELD 2024-05-13 | LY TD"],
    agreements: ["TREATY SIGNED 2024-05-13 | LY TD"],
  },
  {
    text: "Chad and Libya have a mutual defence treaty dating from 1987.",
    meetings: [],
    agreements: ["TREATY IN_FORCE 1987 | LY TD"],
  },
  {
    text: "A visa-free regime between Chad and Libya takes effect on 1 June.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Chadian and Libyan officials initialled a draft accord on Monday.",
    meetings: [],
    agreements: ["TREATY SIGNED 2024-05-13 | LY TD"],
  },
  {
    text: "Chad terminated a 2010 military accord with France last week.",
    meetings: [],
    agreements: ["TREATY TERMINATED 2010 | FR TD"],
  },
  {
    text: "Chad and France scrapped a 2010 military accord.",
    meetings: [],
    agreements: ["TREATY TERMINATED 2010 | FR TD"],
  },
  {
    text: "Norway and Poland signed a fisheries accord on Monday. The accord replaces the 1998 agreement.",
    meetings: ["CEREMONY HELD 2024-05-13 | NO PL"],
    agreements: ["TREATY SIGNED 2024-05-13 | NO PL", "TREATY IN_FORCE 1998 | NO PL"],
  },
  {
    text: "Norway and Poland are close to signing a gas deal.",
    meetings: [],
    agreements: ["CONTRACT NEGOTIATING - | NO PL"],
  },
  {
    text: "Norway and Poland hope to conclude a gas deal by June.",
    meetings: [],
    agreements: ["CONTRACT PROPOSED - | NO PL"],
  },
  {
    text: "Norway and Poland have a visa agreement.",
    meetings: [],
    agreements: ["TREATY IN_FORCE - | NO PL"],
  },
  {
    text: "Norway, which has a defence pact with Poland, sent ships.",
    meetings: [],
    agreements: ["TREATY IN_FORCE - | NO PL"],
  },
  {
    text: "Norway pulled out of a fisheries treaty with Poland on Monday.",
    meetings: [],
    agreements: ["TREATY TERMINATED 2024-05-13 | NO PL"],
  },
  {
    text: "Norway froze its fisheries treaty with Poland.",
    meetings: [],
    agreements: ["TREATY SUSPENDED - | NO PL"],
  },
  {
    text: "Poland refused to sign the fisheries treaty with Norway.",
    meetings: [],
    agreements: ["TREATY REJECTED - | NO PL"],
  },
  {
    text: "Norwegian lawmakers voted down a fisheries treaty with Poland.",
    meetings: [],
    agreements: ["TREATY REJECTED - | NO PL"],
  },
  {
    text: "Norway and Poland exchanged the instruments of ratification of their fisheries treaty on Monday.",
    meetings: [],
    agreements: ["TREATY RATIFIED 2024-05-13 | NO PL"],
  },
  {
    text: "Norway's foreign minister and his Polish counterpart signed a joint declaration in Oslo on Monday.",
    meetings: ["CEREMONY HELD 2024-05-13 @ Oslo NO | NO PL"],
    agreements: ["JOINT_STATEMENT SIGNED 2024-05-13 | NO PL"],
  },
  {
    text: "A joint communique was issued at the end of the talks between Norway and Poland on Monday.",
    meetings: ["MEETING HELD 2024-05-13 | NO PL"],
    agreements: ["JOINT_STATEMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norway and Poland said in a joint statement on Monday that they would build a cable.",
    meetings: [],
    agreements: ["JOINT_STATEMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday. The two leaders pledged to deepen cooperation in energy.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday. Both leaders underlined the need for peace.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: [],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday. The sides decided to double trade by 2030.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday. They resolved to work together against smuggling.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday. The two countries are to open a ferry line.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg told Polish Prime Minister Jan Kowal in Oslo on Monday that Norway would send aid.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday. Kowal pledged to buy more gas.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: [],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday. Kowal said Poland would respect the treaty.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: [],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday and agreed on closer military ties.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norwegian Prime Minister Kari Solberg and Polish Prime Minister Jan Kowal met in Oslo on Monday, agreeing to boost trade.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL | Jan Kowal PL, Kari Solberg NO"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "The talks between Norway and Poland ended with an agreement to boost trade.",
    meetings: ["MEETING HELD 2024-05-15 | NO PL"],
    agreements: ["COMMITMENT AGREED 2024-05-15 | NO PL"],
  },
  {
    text: "The talks between Norway and Poland in Oslo on Monday resulted in a promise to boost trade.",
    meetings: ["MEETING HELD 2024-05-13 @ Oslo NO | NO PL"],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norway and Poland agreed on Monday that fishing should stop.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norway agreed with Poland on Monday to limit fishing.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "An understanding was reached between Norway and Poland on Monday to limit fishing.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norway and Poland, meeting in Riga on Monday, settled a dispute over fishing.",
    meetings: ["MEETING HELD 2024-05-13 @ Riga LV | NO PL"],
    agreements: [],
  },
  {
    text: "Norway and Poland committed themselves on Monday to limiting fishing.",
    meetings: [],
    agreements: ["COMMITMENT AGREED 2024-05-13 | NO PL"],
  },
  {
    text: "Norwegian officials said a deal with Poland had been agreed in principle.",
    meetings: [],
    agreements: ["TREATY AGREED - | NO PL"],
  },
  {
    text: "Chad accused Libya of violating the ceasefire.",
    meetings: [],
    agreements: ["CEASEFIRE IN_FORCE - | LY TD"],
  },
  {
    text: "The ceasefire between Chad and Libya expired at midnight on Monday.",
    meetings: [],
    agreements: ["CEASEFIRE TERMINATED 2024-05-13 | LY TD"],
  },
  {
    text: "Chad and Libya opened consulates in each other's cities.",
    meetings: [],
    agreements: [],
  },
  {
    text: "Chad broke off diplomatic relations with Libya on Monday.",
    meetings: [],
    agreements: ["COMMITMENT TERMINATED 2024-05-13 | LY TD"],
  },
];
