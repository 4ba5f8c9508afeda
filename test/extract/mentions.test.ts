import { describe, expect, it } from "vitest";
import { analyse } from "../../src/extract/analysis.ts";
import type { Mention } from "../../src/extract/mentions.ts";

function mentionsIn(text: string): (Mention & { words: string })[] {
  return analyse({ text, published: "1999-03-04" }).sentences.flatMap(({ tokens, mentions }) =>
    mentions.map((mention) => ({
      ...mention,
      words: text.slice(tokens[mention.first]?.start, tokens[mention.last]?.end),
    })),
  );
}

/** Words and sides of each mention; a + for more sides than are named. */
function shown(text: string): string[] {
  return mentionsIn(text).map(
    ({ words, sides, unnamed }) => `${words}${sides.length ? ` [${sides}]` : ""}${unnamed ? " +" : ""}`,
  );
}

describe("groups", () => {
  it.each([
    ["Chinese officials left.", ["Chinese officials [CN]"]],
    ["The Israeli delegation left.", ["The Israeli delegation [IL]"]],
    ["Chinese trade officials left.", ["Chinese trade officials [CN]"]],
    [
      "A delegation from the Polisario Front left.",
      ["A delegation from the Polisario Front [Polisario Front]"],
    ],
    ["Representatives of China and Japan left.", ["Representatives of China and Japan [CN,JP]"]],
    ["The Japanese government left.", ["The Japanese government [JP]"]],
    ["Officials from 18 European countries left.", ["Officials from 18 European countries +"]],
    ["African leaders left.", ["African leaders +"]],
    ["Arab and Islamic states left.", ["Arab and Islamic states +"]],
    ["Five West African presidents left.", ["Five West African presidents +"]],
    ["European foreign ministers left.", ["European foreign ministers +"]],
    ["EU leaders left.", ["EU leaders [European Union]"]],
    ["The foreign ministers of Chad and Togo left.", ["The foreign ministers of Chad and Togo [TD,TG]"]],
    ["Chadian and Togolese ministers left.", ["Chadian and Togolese ministers [TD,TG]"]],
    ["Taliban negotiators left.", ["Taliban negotiators [Taliban]"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("offices without a name", () => {
  it.each([
    ["The French president left.", "HEAD_OF_STATE", ["FR"]],
    ["The president of Mali left.", "HEAD_OF_STATE", ["ML"]],
    ["Japan's prime minister left.", "HEAD_OF_GOVERNMENT", ["JP"]],
    ["The Thai deputy foreign minister left.", "MINISTER", ["TH"]],
    ["The former Kenyan foreign minister left.", "FOREIGN_MINISTER", ["KE"]],
    ["The Russian ambassador to Chile left.", "AMBASSADOR", ["RU"]],
    ["The EU envoy left.", "ENVOY", []],
    ["The Saudi crown prince left.", "ROYAL", ["SA"]],
  ])("%s", (text, rank, sides) => {
    expect(mentionsIn(text).map((mention) => [mention.kind, mention.rank, mention.sides])).toEqual([
      ["OFFICE", rank, sides],
    ]);
  });

  it("count among mentions only where they are no ordinary words", () => {
    expect(shown("The head, the chair and the author left.")).toEqual([]);
  });

  it("know the body they belong to", () => {
    expect(mentionsIn("The EU envoy left.")[0]?.officeSide).toBe("European Union");
  });
});

describe("words that stand for others", () => {
  it.each([
    ["He left.", "HE", undefined],
    ["She left.", "HE", undefined],
    ["They left.", "THEY", undefined],
    ["The two sides left.", "TWO", undefined],
    ["Both leaders left.", "TWO", undefined],
    ["The leaders left.", "TWO", undefined],
    ["They thanked each other.", "THEY", undefined],
    ["The two foreign ministers left.", "TWO", undefined],
    ["The five presidents left.", "TWO", 5],
    ["These three countries left.", "TWO", 3],
  ])("%s", (text, anaphor, count) => {
    expect(mentionsIn(text)[0]).toMatchObject({ kind: "ANAPHOR", anaphor });
    expect(mentionsIn(text)[0]?.count).toBe(count);
  });

  it.each(["The leaders of Chad left.", "The ministers Anna Lind sent left."])("but not %s", (text) => {
    expect(mentionsIn(text)[0]?.kind).not.toBe("ANAPHOR");
  });

  it("are counterparts of a side", () => {
    expect(mentionsIn("He thanked his Greek counterpart, Nikos Pappas.")[1]).toMatchObject({
      kind: "PERSON",
      anaphor: "COUNTERPART",
      sides: ["GR"],
    });
    expect(mentionsIn("He thanked his Greek and Cypriot counterparts.")[1]).toMatchObject({
      kind: "OFFICE",
      anaphor: "COUNTERPART",
      plural: true,
      sides: ["GR", "CY"],
    });
  });
});

describe("a person and the office beside the name are one mention", () => {
  it.each([
    "Anna Lind, the Swedish foreign minister,",
    "Anna Lind, foreign minister of Sweden,",
    "Swedish Foreign Minister Anna Lind",
    "Sweden's foreign minister, Anna Lind,",
    "the foreign minister of Sweden, Anna Lind,",
    "Foreign Minister Anna Lind of Sweden",
    "Swedish Deputy Prime Minister and Foreign Minister Anna Lind",
    "Anna Lind, who is Sweden's foreign minister,",
    "Anna Lind (Sweden)",
  ])("%s", (words) => {
    const found = mentionsIn(`On Monday ${words} spoke.`);
    expect(found.map(({ kind, person }) => [kind, person?.name, person?.side])).toEqual([
      ["PERSON", "Anna Lind", "SE"],
    ]);
  });
});
