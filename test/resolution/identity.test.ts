import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { openGraph } from "../helpers/graph.ts";
import { article, facts, met, temporaryStore } from "../store/database.ts";

/** A store of these reports, in both orders, asked the same question. */
function inBothOrders(
  reports: readonly (readonly [published: string, text: string])[],
  query: string,
): Record<string, unknown>[][] {
  return [reports, [...reports].reverse()].map((order) => {
    const { ingester, rows } = temporaryStore(":memory:");
    for (const [published, text] of order) {
      const given = article(text, { published, outlet: published });
      ingester.add(given, extract(given));
    }
    return rows(query);
  });
}

describe("a place is one under all spellings", () => {
  const talks = (city: string, a: string, b: string) =>
    `${a} Foreign Minister Taro Mori met ${b} Foreign Minister Ivan Bondar in ${city} on Monday.`;
  test.each([
    ["Kiev", "Kyiv", "Japanese", "Ukrainian", "Kyiv"],
    ["Peking", "Beijing", "Japanese", "Chinese", "Beijing"],
    ["Brasilia", "Brasília", "Argentine", "Brazilian", "Brasília"],
    ["Bombay", "Mumbai", "Japanese", "Indian", "Mumbai"],
    ["Xian", "Xi'an", "Japanese", "Chinese", undefined],
  ])("%s and %s", (one, other, a, b, name) => {
    const query = "SELECT city FROM place WHERE city IS NOT NULL";
    const reports = [
      ["2024-05-06", talks(one, a, b)],
      ["2024-06-03", talks(other, a, b)],
    ] as const;
    for (const places of inBothOrders(reports, query)) {
      expect(places).toHaveLength(1);
      if (name) expect(places).toEqual([{ city: name }]);
    }
  });

  test("and reports that spell it in two ways are of one meeting", () => {
    const reports = [
      ["2024-05-06", talks("Kiev", "Japanese", "Ukrainian")],
      ["2024-05-07", talks("Kyiv", "Japanese", "Ukrainian").replace("Monday", "May 6")],
    ] as const;
    for (const meetings of inBothOrders(reports, "SELECT reports FROM meeting"))
      expect(meetings).toEqual([{ reports: 2 }]);
  });

  test("which the graph tells, and finds it by", async () => {
    const meetings = [{ day: "2023-05-02", countries: ["JP", "UA"], place: { city: "Kiev", country: "UA" } }];
    const graph = openGraph([{ meetings }]);
    const { data } = await graph.ask(`{
      old: places(where: { city: { eq: "Kiev" } }) { nodes { city aliases } }
      new: places(where: { city: { in: ["Kyiv"] } }) { nodes { city aliases } }
    }`);
    const kyiv = { nodes: [{ city: "Kyiv", aliases: ["Kiev"] }] };
    expect(data).toEqual({ old: kyiv, new: kyiv });
    graph.close();
  });
});

describe("an organization is one under its letters and its names", () => {
  const withBody = (body: string) =>
    `Japanese Foreign Minister Taro Mori met officials of ${body} in Tokyo on Monday.`;
  test.each([
    ["NATO", "the North Atlantic Treaty Organization"],
    ["the Arab League", "the League of Arab States"],
    ["ASEAN", "the Association of Southeast Asian Nations"],
    ["the EU", "the European Union"],
    ["the SCO", "the Shanghai Cooperation Organisation"],
    ["the GCC", "the Gulf Cooperation Council"],
  ])("%s and %s", (one, other) => {
    const reports = [
      ["2024-05-06", withBody(one)],
      ["2024-05-06", withBody(other)],
    ] as const;
    const query =
      "SELECT DISTINCT organization FROM participation WHERE organization IS NOT NULL AND person IS NULL";
    for (const organizations of inBothOrders(reports, query)) expect(organizations).toHaveLength(1);
  });
});

describe("a body that an article introduces with its letters", () => {
  const FULL = "Southern Rivers Compact";
  const told = (reports: readonly (readonly [text: string, body: string])[]) => {
    const { ingester, rows } = temporaryStore(":memory:");
    for (const [i, [text, body]] of reports.entries())
      ingester.add(article(`${text} ${i}`), facts([met(text, `2020-1${i}-01`, ["CN", body])]));
    return rows(
      "SELECT name, letters FROM organization WHERE kind IS NULL AND id IN (SELECT organization FROM participation)",
    );
  };
  const introduced = [`China met the ${FULL} (SRC).`, FULL] as const;
  const byLetters = ["China met the SRC.", "SRC"] as const;
  const one = [{ name: FULL, letters: "SRC" }];

  test("is one with what has these letters, before and after", () => {
    expect(told([introduced, byLetters])).toEqual(one);
    expect(told([byLetters, introduced])).toEqual(one);
    expect(told([[`China met the ${FULL}.`, FULL], introduced, byLetters])).toEqual(one);
  });

  test("is another than the one that has them already", () => {
    expect(told([introduced, ["China met the Sea Route Council (SRC).", "Sea Route Council"]])).toEqual([
      ...one,
      { name: "Sea Route Council", letters: null },
    ]);
    expect(told([["China met the North Asia Trade Office (NATO).", "North Asia Trade Office"]])).toEqual([
      { name: "North Asia Trade Office", letters: null },
    ]);
  });
});

describe("an agreement is one from its proposal on", () => {
  const STAGES = [
    [
      "2023-02-06",
      "France and Chile are negotiating a treaty on sea fishing, the French foreign ministry said on Monday.",
    ],
    ["2023-09-04", "France and Chile signed a treaty on sea fishing in Paris on Monday, officials said."],
    [
      "2024-03-04",
      "France and Chile have ratified the sea fishing treaty, the two governments said on Monday.",
    ],
  ] as const;
  test("through signature to ratification, in whatever order it is told", () => {
    for (const agreements of inBothOrders(STAGES, "SELECT status FROM agreement"))
      expect(agreements).toEqual([{ status: "RATIFIED" }]);
  });

  test("and another between the same two is another", () => {
    const other = [
      "2024-04-01",
      "France and Chile signed a treaty on extradition in Paris on Monday.",
    ] as const;
    for (const agreements of inBothOrders([...STAGES, other], "SELECT status FROM agreement ORDER BY status"))
      expect(agreements).toEqual([{ status: "RATIFIED" }, { status: "SIGNED" }]);
  });
});
