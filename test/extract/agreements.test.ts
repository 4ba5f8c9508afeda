import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

const PUBLISHED = "2024-05-08";
const TALKS =
  "Ghanaian President Nana Akufo-Addo met Togolese President Faure Gnassingbe in Accra on Monday. ";

/** "KIND STATUS date PARTIES", the parties in alphabetical order. */
function agreementsIn(text: string): string[] {
  return extract({ text, published: PUBLISHED }).agreements.map(
    ({ kind, status, date, parties }) =>
      `${kind} ${status} ${date?.edtf ?? "-"} ${[...parties].sort().join("+")}`,
  );
}

describe("instruments", () => {
  it.each([
    ["Brazil and Paraguay signed a treaty on river traffic on Monday.", "TREATY SIGNED 2024-05-06 BR+PY"],
    [
      "Morocco signed a fisheries accord with Portugal last week.",
      "TREATY SIGNED 2024-04-29/2024-05-05 MA+PT",
    ],
    [
      "A trade agreement between India and Nepal was signed in Kathmandu on Tuesday.",
      "TREATY SIGNED 2024-05-07 IN+NP",
    ],
    [
      "Under the pact, signed by Poland and Ukraine in June, Warsaw will train pilots.",
      "TREATY SIGNED 2023-06 PL+UA",
    ],
    [
      "The pact between Poland and Ukraine, which was signed in June, covers pilot training.",
      "TREATY SIGNED 2023-06 PL+UA",
    ],
    [
      "The security pact that Japan and Australia signed in 2007 is to be renewed.",
      "TREATY SIGNED 2007 AU+JP",
    ],
    ["Serbia and Kosovo initialled an accord on number plates on Tuesday.", "TREATY SIGNED 2024-05-07 RS+XK"],
    ["Vietnam and Laos signed 14 documents on Monday.", "TREATY SIGNED 2024-05-06 LA+VN"],
    ["Water is shared under a 1994 treaty between Jordan and Israel.", "TREATY IN_FORCE 1994 IL+JO"],
    ["Cuba and Venezuela renewed their oil agreement.", "TREATY IN_FORCE - CU+VE"],
    ["Finland and Estonia ratified a tax treaty on Thursday.", "TREATY RATIFIED 2024-05-02 EE+FI"],
    ["Norway's parliament ratified the agreement with Russia on the Barents Sea.", "TREATY RATIFIED - NO+RU"],
    [
      "Russia withdrew from the grain agreement with Ukraine on Monday.",
      "TREATY TERMINATED 2024-05-06 RU+UA",
    ],
    ["The treaty between Greece and Albania expired last year.", "TREATY TERMINATED 2023 AL+GR"],
    ["Algeria suspended its friendship treaty with Spain on Tuesday.", "TREATY SUSPENDED 2024-05-07 DZ+ES"],
    ["Serbia rejected the draft agreement with Kosovo.", "TREATY REJECTED - RS+XK"],
    ["Iran proposed a new agreement with the United States.", "TREATY PROPOSED - IR+US"],
    ["Turkey wants to sign a gas agreement with Iraq.", "TREATY PROPOSED - IQ+TR"],
    ["Australia and India are negotiating a free trade agreement.", "TREATY NEGOTIATING - AU+IN"],
    [
      "Ethiopia and Egypt are close to a deal on the dam, officials said on Sunday.",
      "TREATY NEGOTIATING - EG+ET",
    ],
    [
      "Negotiators from Japan and Mexico are trying to reach an agreement on beef.",
      "TREATY NEGOTIATING - JP+MX",
    ],
    [
      "Uzbekistan and Kazakhstan are expected to sign a border treaty on Friday.",
      "TREATY AGREED 2024-05-10 KZ+UZ",
    ],
    ["Canada and Indonesia concluded a trade agreement in November.", "TREATY AGREED 2023-11 CA+ID"],
    [
      "Sudan and South Sudan signed a peace deal brokered by the African Union on Monday.",
      "TREATY SIGNED 2024-05-06 SD+SS",
    ],
    [
      "A memorandum of understanding on grain was signed by the Russian and Syrian trade ministers on Tuesday.",
      "MEMORANDUM SIGNED 2024-05-07 RU+SY",
    ],
    [
      "Georgia signed MoUs with Azerbaijan, Hungary and Romania on Monday.",
      "MEMORANDUM SIGNED 2024-05-06 AZ+GE+HU+RO",
    ],
    ["Armenia and Azerbaijan agreed to a ceasefire on Saturday.", "CEASEFIRE AGREED 2024-05-04 AM+AZ"],
    ["A truce between Israel and Hamas took effect on Sunday.", "CEASEFIRE IN_FORCE 2024-05-05 Hamas+IL"],
    ["India accused Pakistan of violating the ceasefire.", "CEASEFIRE IN_FORCE - IN+PK"],
    ["The ceasefire between Sudan and Chad collapsed on Monday.", "CEASEFIRE TERMINATED 2024-05-06 SD+TD"],
    ["Indonesia agreed on Monday to buy 42 fighter jets from France.", "CONTRACT AGREED 2024-05-06 FR+ID"],
    ["India signed a contract with France for 26 naval jets on Monday.", "CONTRACT SIGNED 2024-05-06 FR+IN"],
    [
      "The Czech Republic cancelled a contract with Russia for a nuclear plant.",
      "CONTRACT TERMINATED - CZ+RU",
    ],
    ["Greece and Turkey set up a hotline in April.", "MECHANISM AGREED 2024-04 GR+TR"],
    ["The Saudi-Iraqi Coordination Council held its fifth session.", "MECHANISM IN_FORCE - IQ+SA"],
    [
      "Honduras established diplomatic relations with China on Sunday.",
      "COMMITMENT IN_FORCE 2024-05-05 CN+HN",
    ],
    [
      "Israel and Sudan agreed to restore diplomatic relations on Friday.",
      "COMMITMENT AGREED 2024-05-03 IL+SD",
    ],
    ["Iran broke off diplomatic relations with Morocco.", "COMMITMENT TERMINATED - IR+MA"],
  ])("%s", (text, agreement) => {
    expect(agreementsIn(text)).toEqual([agreement]);
  });

  it("are as many as a sentence lists", () => {
    expect(
      agreementsIn("Vietnam and Laos signed a treaty on extradition and a memorandum on tourism on Monday."),
    ).toEqual(["TREATY SIGNED 2024-05-06 LA+VN", "MEMORANDUM SIGNED 2024-05-06 LA+VN"]);
  });

  it("told of again are one entry with every sentence", () => {
    const { agreements } = extract({
      text: "Peru and Ecuador signed a peace treaty on Monday. The treaty was signed in Brasilia by the two presidents. The accord ends a long dispute.",
      published: PUBLISHED,
    });
    expect(agreements.map(({ kind, evidence }) => [kind, evidence.length])).toEqual([["TREATY", 3]]);
  });
});

describe("joint statements", () => {
  it.each([
    [
      "Germany and France issued a joint statement on energy on Monday.",
      "JOINT_STATEMENT AGREED 2024-05-06 DE+FR",
    ],
    [
      "The summit of Egypt, Cyprus and Greece ended with a joint declaration.",
      "JOINT_STATEMENT AGREED 2024-05-08 CY+EG+GR",
    ],
    [
      "The following joint statement was released by the governments of Canada, Mexico and the United States of America:",
      "JOINT_STATEMENT AGREED 2024-05-08 CA+MX+US",
    ],
    [
      `${TALKS}They issued a joint communique at the end of the visit.`,
      "JOINT_STATEMENT AGREED 2024-05-06 GH+TG",
    ],
    [`${TALKS}A joint statement was issued after the meeting.`, "JOINT_STATEMENT AGREED 2024-05-06 GH+TG"],
    [
      "Joint Statement of Japan and Australia\nThe prime ministers met in Tokyo on May 4, 2024.",
      "JOINT_STATEMENT AGREED 2024-05-08 AU+JP",
    ],
  ])("%s", (text, agreement) => {
    expect(agreementsIn(text)).toEqual([agreement]);
  });
});

describe("commitments", () => {
  it.each([
    [
      "Officials from Chile and Bolivia agreed on Tuesday to resume talks on the river.",
      "COMMITMENT AGREED 2024-05-07 BO+CL",
    ],
    ["Norway agreed with Sweden on Monday to share radar data.", "COMMITMENT AGREED 2024-05-06 NO+SE"],
    [
      "Iran and the United States exchanged prisoners in Doha on Monday.",
      "COMMITMENT AGREED 2024-05-06 IR+US",
    ],
    [`${TALKS}They also agreed to share electricity.`, "COMMITMENT AGREED 2024-05-06 GH+TG"],
    [
      `${TALKS}The leaders agreed to cut tariffs and to reopen the border.`,
      "COMMITMENT AGREED 2024-05-06 GH+TG",
    ],
    [
      `${TALKS}Both sides concurred that the road should be finished by 2026.`,
      "COMMITMENT AGREED 2024-05-06 GH+TG",
    ],
    [`${TALKS}The two sides will strengthen cooperation on security.`, "COMMITMENT AGREED 2024-05-06 GH+TG"],
    [`${TALKS}Both leaders reaffirmed their commitment to free trade.`, "COMMITMENT AGREED 2024-05-06 GH+TG"],
    [
      `${TALKS}"We have agreed to reopen the border," Akufo-Addo told reporters.`,
      "COMMITMENT AGREED 2024-05-06 GH+TG",
    ],
    [
      `${TALKS}The two presidents decided to create a joint committee on trade.`,
      "MECHANISM AGREED 2024-05-06 GH+TG",
    ],
  ])("%s", (text, agreement) => {
    expect(agreementsIn(text)).toEqual([agreement]);
  });

  it("belong to the meeting at which they were made", () => {
    const { agreements } = extract({
      text: `${TALKS}They agreed to share electricity.`,
      published: PUBLISHED,
    });
    expect(agreements.map(({ meeting }) => meeting)).toEqual([0]);
  });
});

describe("what is no agreement of states", () => {
  it.each([
    "France promised to send more aid to Niger.",
    "Apple signed an agreement with a Chinese supplier.",
    "Germany's coalition parties agreed to raise the minimum wage.",
    "Spain hopes to reach an agreement.",
    "India and Pakistan failed to agree on the agenda.",
    "India and Pakistan have no extradition treaty.",
    "The Foreign Ministry issued a statement on Monday.",
    "Liverpool signed the Brazilian striker on a contract until 2027.",
    "China and India have not agreed on a date.",
    "Farmers in Lyon and Turin have promised to protest.",
    "If Iran and Iraq agree to a truce, oil prices will fall.",
    "Mexico reached a deal with its creditors.",
    "Russia's foreign ministry said in a statement that Ukraine had fired first.",
    "British and French police agreed that the suspect had fled.",
    "The Egyptian and Sudanese football federations signed an agreement on referees.",
    "Pakistan and India would have to agree to any change.",
    "Diplomatic relations between Sweden and Iraq are strained.",
    "The bank, owned by France and Italy, issued a statement.",
    "The Senate approved the budget deal on Friday.",
    `${TALKS}They will then visit a school.`,
  ])("%s", (text) => {
    expect(agreementsIn(text)).toEqual([]);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    ...'France Japan Hamas agreed signed will the a treaty truce deal joint statement between with and , . of to not they both leaders in 1979 Monday « " - working group diplomatic relations'.split(
      " ",
    ),
  );

  it("parties are known, quotes stand in it, and meetings exist", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(" ");
        const { agreements, meetings } = extract({ text, published: PUBLISHED });
        for (const { parties, evidence, meeting } of agreements) {
          expect(new Set(parties).size).toBe(parties.length);
          expect(parties.length).toBeGreaterThan(0);
          expect(meeting === null || meetings[meeting] !== undefined).toBe(true);
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });
});
