import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainText } from "../../src/read/plain-text.ts";

const LEAD =
  "The foreign ministers of Norland and Sudania met in Port Albert on Tuesday and agreed to reopen their embassies by the end of the summer.";
const SECOND =
  "Norland's minister, Ada Quist, said the talks had been frank, and that both sides would send negotiators to the border next week.";
const THIRD = "Her counterpart, Omar Lenn, invited her to visit the capital in the autumn.";
const BODY = [LEAD, SECOND, THIRD];

describe("a page saved as text", () => {
  const dump = [
    "Harbour Times International 中文 Français",
    "World",
    "Home / World / Diplomacy",
    "",
    "Norland and Sudania to reopen embassies",
    "",
    "By ADA VANCE | HARBOUR TIMES | Updated: 2021-05-04 09:15",
    "Share",
    "Share - WeChat",
    "Ministers Ada Quist and Omar Lenn shake hands in Port Albert on May 4, 2021. [Photo/Harbour Pictures]",
    "",
    LEAD,
    "Advertisement",
    SECOND,
    "READ:",
    "Five things to know about the border dispute",
    THIRD,
    "",
    "Related Articles",
    "Fishing fleets return to the strait",
    "Top",
    "BACK TO THE TOP",
    "Copyright 2021. All rights reserved. The content published here belongs to Harbour Press.",
    "FOLLOW US",
  ].join("\n");

  test("gives title, outlet, byline and date from its header", () => {
    expect(readPlainText(dump)).toMatchObject({
      title: "Norland and Sudania to reopen embassies",
      outlet: "Harbour Times",
      byline: "Ada Vance",
      published: "2021-05-04T09:15",
    });
  });

  test("keeps captions that are sentences and drops menus, boxes and footer", () => {
    expect(readPlainText(dump).text.split("\n")).toEqual([
      "Ministers Ada Quist and Omar Lenn shake hands in Port Albert on May 4, 2021. [Photo/Harbour Pictures]",
      ...BODY,
    ]);
  });

  test("lets fields given win over those found", () => {
    const article = readPlainText(dump, { title: "Own title", published: "2020-01-01" });
    expect(article).toMatchObject({ title: "Own title", published: "2020-01-01", outlet: "Harbour Times" });
  });
});

test.each([
  ["Published: 4 May 2021", { published: "2021-05-04" }],
  ["Tue, May 4, 2021", { published: "2021-05-04" }],
  ["May 4, 2021 · Harbour News", { published: "2021-05-04", outlet: "Harbour News" }],
  ["PUBLISHED : 4 May 2021 at 07:45", { published: "2021-05-04T07:45" }],
  ["By Tom Reed and Ana Silva", { byline: "Tom Reed, Ana Silva" }],
  ["(Harbour News/WNS)", { outlet: "Harbour News" }],
  ["WRITER:\nTom Reed", { byline: "Tom Reed" }],
  ["Date: 4 May 2021\nSource: Harbour Wire", { published: "2021-05-04", outlet: "Harbour Wire" }],
])("the header line %j is understood", (line, expected) => {
  const article = readPlainText(["Embassies to reopen after long freeze", line, ...BODY].join("\n"));
  expect(article).toMatchObject({ title: "Embassies to reopen after long freeze", ...expected });
  expect(article.text).toBe(BODY.join("\n"));
});

test.each([
  ["PORT ALBERT, May 4, 2021 (Harbour News) - ", { published: "2021-05-04", outlet: "Harbour News" }],
  ["PORT ALBERT, 4 MAY 89 (REUTERS) -- ", { published: "1989-05-04" }],
  ["PORT ALBERT, May 4 (Reuters) - ", { outlet: "Reuters" }],
])("the dateline %j is understood and stays in the text", (dateline, expected) => {
  const article = readPlainText(`${dateline}${LEAD}\n${SECOND}`);
  expect(article).toMatchObject(expected);
  expect(article.text).toBe(`${dateline}${LEAD}\n${SECOND}`);
});

test("a dateline without a year gives no date", () => {
  expect(readPlainText(`PORT ALBERT, May 4 (Reuters) - ${LEAD}`).published).toBeUndefined();
});

test("a dateline on a line of its own opens the first paragraph", () => {
  expect(readPlainText(`Embassies to reopen soon\nPORT ALBERT, Norland (AP)\n${LEAD}\n${SECOND}`).text).toBe(
    `PORT ALBERT, Norland (AP) ${LEAD}\n${SECOND}`,
  );
});

test("an outlet after the title is taken off, other words after a dash are not", () => {
  const titleOf = (title: string) => readPlainText([title, ...BODY].join("\n\n")).title;
  expect(titleOf("Embassies to reopen – Harbour Times")).toBe("Embassies to reopen");
  expect(titleOf("Embassies 'to reopen' - Quist")).toBe("Embassies 'to reopen' - Quist");
});

test("the title at the head of the text is left out of it", () => {
  const title = "Embassies reopen after the ministers of both states have met.";
  expect(readPlainText([title, ...BODY].join("\n"), { title }).text).toBe(BODY.join("\n"));
});

test("text without any prose is kept, without its buttons", () => {
  expect(readPlainText("Talks in Port Albert\nShare\nEmbassies reopen").text).toBe(
    "Talks in Port Albert\nEmbassies reopen",
  );
});

test("nothing but interface leaves an empty text", () => {
  expect(readPlainText("Menu\nShare\nFollow us\n© 2021 Harbour Press").text).toBe("");
});

test("sentences that links tore apart are joined", () => {
  const torn = `${LEAD}\nThe pact joins six states, among them\nNorland\n,\nSudania\nand the islands of\nVell\n.\nForeign Minister\nAda Quist\n, who signed it, thanked her hosts for their patience.\n${THIRD}`;
  expect(readPlainText(torn).text.split("\n")).toEqual([
    LEAD,
    "The pact joins six states, among them Norland, Sudania and the islands of Vell.",
    "Foreign Minister Ada Quist, who signed it, thanked her hosts for their patience.",
    THIRD,
  ]);
});

test("a large initial joins the word it was cut from", () => {
  expect(readPlainText(`T\n${LEAD.slice(1)}\n${SECOND}`).text).toBe(`${LEAD}\n${SECOND}`);
});

test("markup left in text parts paragraphs and goes", () => {
  expect(readPlainText(`<p>${LEAD}</p><p>${SECOND.replace("Ada Quist", "<b>Ada Quist</b>")}</p>`).text).toBe(
    `${LEAD}\n${SECOND}`,
  );
});

describe("lines wrapped at a column", () => {
  const wrap = (paragraph: string, width: number, indent: string): string => {
    const lines = [indent];
    for (const word of paragraph.split(" ")) {
      const line = lines.at(-1) ?? "";
      if (line.trim() && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line.trim() ? `${line} ${word}` : line + word;
    }
    return lines.join("\n");
  };
  const wrapped = (paragraphs: string[], width: number, style: "indent" | "blank"): string =>
    paragraphs
      .map((text) => wrap(text, width, style === "indent" ? "    " : ""))
      .join(style === "indent" ? "\n" : "\n\n");

  test("are joined, whatever the column, in upper case too", () => {
    const words = fc.constantFrom(
      ..."talks ministers agreement border Norland treaty signed in of the with and a delegation capital Quist".split(
        " ",
      ),
    );
    const sentence = fc
      .array(words, { minLength: 25, maxLength: 60 })
      .map((list) => `The ${list.join(" ")} ended.`);
    const texts = fc.array(sentence, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 55, max: 85 }),
        fc.boolean(),
        fc.boolean(),
        (paragraphs, width, indent, upper) => {
          const given = upper ? paragraphs.map((text) => text.toUpperCase()) : paragraphs;
          expect(readPlainText(wrapped(given, width, indent ? "indent" : "blank")).text).toBe(
            given.join("\n"),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test("a compound broken at its hyphen closes up", () => {
    const text = [
      "The ministers spent the whole of the first afternoon on the Norland-",
      "Sudania border and on nothing else, and the delegation of the smaller",
      "state then asked for a pause so that it could call its capital, where",
      "the cabinet was meeting.",
    ].join("\n");
    expect(readPlainText(text).text).toContain("the Norland-Sudania border");
  });
});

test("prose is never lost, whatever stands around it", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "Share",
      "World",
      "READ:",
      "By Tom Reed",
      "Published: 4 May 2021",
      "Fleets return",
      "(1)",
      "Norland,",
    ),
    fc.constantFrom(...BODY),
    fc.string({ maxLength: 120 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const text = [LEAD, ...lines, SECOND].join("\n");
      const once = readPlainText(text);
      for (const paragraph of BODY.filter((prose) => text.includes(`\n${prose}\n`)))
        expect(once.text.replaceAll("\n", " ")).toContain(paragraph);
      for (const paragraph of once.text.split("\n")) {
        expect(paragraph).toBe(paragraph.trim());
        expect(paragraph).not.toBe("");
      }
    }),
    { numRuns: 300 },
  );
});

test("what was read reads the same again", () => {
  const line = fc.constantFrom(
    ...BODY,
    "Fleets return",
    "What was agreed:",
    "PORT ALBERT (AP) — The talks went on into the night, officials of both states said.",
    "The pact has three parts",
    "(1) trade",
    "Norland, Sudania and Vell will send observers to the border, according to the text of the pact",
    "“We have waited for this day for years,” she said.",
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const { text, ...fields } = readPlainText(["Embassies to reopen", LEAD, ...lines, SECOND].join("\n"));
      expect(readPlainText(text, fields)).toEqual({ text, ...fields });
    }),
    { numRuns: 300 },
  );
});
