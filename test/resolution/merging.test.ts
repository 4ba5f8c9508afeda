import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import type { AgreementFact, MeetingFact } from "../../src/domain/facts.ts";
import { agreed, article, facts, met, temporaryStore } from "../store/database.ts";

const WANG = "Wang Yi (CN, foreign minister)";
const MOTEGI = "Toshimitsu Motegi (JP, foreign minister)";
const BOTH = ["CN", "JP", WANG, MOTEGI];
type Report = [
  date: string | null,
  sides: string[],
  given?: Partial<MeetingFact> | undefined,
  from?: Partial<Article> & { url: string },
];

/** Reads the reports and answers which of them share a meeting, each meeting as the numbers of its reports. */
function meetingsOf(reports: readonly Report[], order: readonly number[]): string[] {
  const { ingester, rows } = temporaryStore(":memory:");
  for (const i of order) {
    const [date, sides, given, from] = reports[i] as Report;
    const text = `Report ${i} of talks.`;
    const about = {
      url: `https://news.example/${i}`,
      outlet: `Outlet ${i}`,
      published: "2020-11-25",
      ...from,
    };
    ingester.add(article(text, about), facts([met(text, date, sides, given)]));
  }
  return rows(
    `SELECT meeting, group_concat(substr(a.text, 8, instr(a.text, ' of') - 8)) AS told FROM claim c
    JOIN article a ON a.id = c.article GROUP BY meeting`,
  )
    .map(({ told }) => String(told).split(",").sort().join(" "))
    .sort();
}

/** Accounts from few values, so that many are alike, some contradict each other and some fit several. */
const report = fc
  .record({
    date: fc.constantFrom(null, "2020-11", "2020-11-23", "2020-11-24", "2020-11-25", "2020-11-24/2020-11-25"),
    sides: fc.constantFrom(
      ["CN", "JP"],
      BOTH,
      ["CN", "JP", WANG],
      ["CN", "JP", "Xi Jinping (CN, president)"],
      ["CN", "JP", "KR", WANG],
    ),
    status: fc.constantFrom("HELD" as const, "SCHEDULED" as const, "POSTPONED" as const),
    format: fc.constantFrom("IN_PERSON" as const, "PHONE" as const),
    kind: fc.constantFrom("MEETING" as const, "VISIT" as const),
    published: fc.constantFrom("2020-11-20", "2020-11-25", "2020-11-26"),
  })
  .map(({ date, sides, published, ...given }): Report => [date, sides, given, { url: "", published }]);

test("whichever order reports arrive in, the same ones are of one meeting", () => {
  fc.assert(
    fc.property(
      fc
        .array(report, { minLength: 2, maxLength: 9 })
        .chain((reports) =>
          fc.tuple(
            fc.constant(
              reports.map(
                ([date, sides, given, from], i): Report => [
                  date,
                  sides,
                  given,
                  { ...from, url: `https://news.example/${i}` },
                ],
              ),
            ),
            fc.shuffledSubarray([...reports.keys()], { minLength: reports.length }),
          ),
        ),
      ([reports, order]) => {
        expect(meetingsOf(reports, order)).toEqual(meetingsOf(reports, [...reports.keys()]));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test("meetings become one when a report connects them, and the id that went answers by the other", () => {
  const { ingester, rows } = temporaryStore();
  const tell = (text: string, date: string | null, sides: string[], published: string) =>
    ingester.add(article(text, { outlet: text, published }), facts([met(text, date, sides)]));
  // Two accounts without day, twelve days apart, that the account of a day between them connects.
  tell("one", null, ["CN", "JP", WANG], "2020-11-24");
  tell("other", null, BOTH, "2020-12-03");
  expect(rows("SELECT id FROM meeting")).toHaveLength(2);
  tell("between", null, BOTH, "2020-11-28");
  expect(rows("SELECT id, reports FROM meeting")).toEqual([{ id: 1, reports: 3 }]);
  expect(rows('SELECT type, record, "into" FROM redirect')).toEqual([
    { type: "MEETING", record: 2, into: 1 },
  ]);
  expect(rows("SELECT record, kind, other FROM change WHERE revision = 3 AND type = 'MEETING'")).toEqual([
    { record: 1, kind: "UPDATED", other: null },
    { record: 2, kind: "MERGED", other: 1 },
  ]);
  expect(rows("SELECT meeting FROM meeting_country")).toEqual([{ meeting: 1 }, { meeting: 1 }]);
});

test("a meeting that is put off keeps its record when it is held on its new day", () => {
  const reports: Report[] = [
    ["2020-11-24", BOTH, { status: "SCHEDULED" }, { url: "a", published: "2020-11-18" }],
    ["2020-12-02", BOTH, { status: "POSTPONED" }, { url: "b", published: "2020-11-22" }],
    ["2020-12-02", BOTH, { status: "HELD" }, { url: "c", published: "2020-12-02" }],
  ];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [2, 0, 1],
  ])
    expect(meetingsOf(reports, order)).toEqual(["0 1 2"]);
  expect(meetingsOf([reports[0] as Report, reports[2] as Report], [0, 1])).toEqual(["0", "1"]);
});

test("a dateline may be a day late where the same people met", () => {
  const dateline = { edtf: "2020-11-25", start: "2020-11-25", end: "2020-11-25", precision: "DAY" } as const;
  const late = { date: { ...dateline, basis: "DATELINE", text: "Nov. 25" } } as const;
  expect(
    meetingsOf(
      [
        ["2020-11-24", BOTH],
        ["2020-11-25", BOTH, late],
      ],
      [0, 1],
    ),
  ).toEqual(["0 1"]);
  expect(
    meetingsOf(
      [
        ["2020-11-24", BOTH],
        ["2020-11-25", BOTH],
      ],
      [0, 1],
    ),
  ).toEqual(["0", "1"]);
});

describe("a link", () => {
  const links = (...reports: Report[]) => {
    const { ingester, rows } = temporaryStore();
    for (const [i, [date, sides, given]] of reports.entries()) {
      const text = `Report ${i} of talks.`;
      ingester.add(
        article(text, { outlet: text, published: "2020-11-27" }),
        facts([met(text, date, sides, given)]),
      );
    }
    return rows("SELECT a, b, kind FROM meeting_link");
  };

  test("ties the talks to the visit during which they took place", () => {
    const visit = { kind: "VISIT", place: { country: "JP" } } as const;
    expect(links(["2020-11-24/2020-11-25", ["CN", "JP", WANG], visit], ["2020-11-24", BOTH])).toEqual([
      { a: 2, b: 1, kind: "PART_OF" },
    ]);
    expect(links(["2020-11-24", BOTH], ["2020-11-24/2020-11-25", ["CN", "JP", WANG], visit])).toEqual([
      { a: 1, b: 2, kind: "PART_OF" },
    ]);
    expect(links(["2020-11-26", BOTH], ["2020-11-24/2020-11-25", ["CN", "JP", WANG], visit])).toEqual([]);
  });

  test("says of two meetings on neighbouring days that they may be one", () => {
    expect(links(["2020-11-24", BOTH], ["2020-11-25", BOTH])).toEqual([
      { a: 1, b: 2, kind: "POSSIBLY_SAME" },
    ]);
    expect(links(["2020-11-24", BOTH], ["2020-11-27", BOTH])).toEqual([]);
  });
});

describe("publishers are counted by whose text it is", () => {
  const WIRE =
    "The foreign ministers of China and Japan met in Tokyo on Tuesday and agreed to resume business travel by the end of the month, the first such step since the borders were closed in spring.";
  const published = (...articles: Partial<Article>[]) => {
    const { ingester, rows } = temporaryStore();
    for (const [i, given] of articles.entries()) {
      const text = given.text ?? `${i} ${WIRE}`;
      const told = met(text, "2020-11-24", BOTH);
      ingester.add(
        article(text, { outlet: `Outlet ${i}`, published: "2020-11-25", ...given }),
        facts([told]),
      );
    }
    return rows("SELECT reports, publishers FROM meeting");
  };

  test("near copies count once, but not what others wrote", () => {
    const own =
      "Tokyo hosted China's chief diplomat for talks in which both ministers reopened travel for traders and engineers, people close to the ministry said late in the evening after hours of debate.";
    expect(published({ text: WIRE }, { text: `${WIRE} Shares rose.` }, { text: own })).toEqual([
      { reports: 3, publishers: 2 },
    ]);
  });

  test("a text cut short is a copy, one of last year is not", () => {
    const cut = WIRE.slice(0, WIRE.indexOf(", the first"));
    expect(published({ text: WIRE }, { text: cut })).toEqual([{ reports: 2, publishers: 1 }]);
    expect(published({ text: WIRE, published: "2019-11-25" }, { text: cut })).toEqual([
      { reports: 2, publishers: 2 },
    ]);
  });

  test.each([
    [{ byline: "Xinhua" }, { byline: "By Li Na, Xinhua" }],
    [{ text: "BEIJING, Nov. 25 (Xinhua) -- Talks were held." }, { outlet: "Xinhua" }],
    [{ text: "TOKYO (AP) — Talks were held." }, { byline: "The Associated Press" }],
    [{ text: "MOSCOW, November 25. /TASS/. Talks were held." }, { byline: "TASS" }],
  ])("what names one agency counts once: %j", (...two) => {
    expect(published(...two.map((given, i) => ({ text: `Talks, told ${i} times.`, ...given })))).toEqual([
      { reports: 2, publishers: 1 },
    ]);
  });

  test("whoever only speaks of an agency is none", () => {
    const text = "TOKYO - The minister told Reuters that talks were held.";
    expect(published({ text, byline: "Ann Ames" }, { byline: "Reuters" })).toEqual([
      { reports: 2, publishers: 2 },
    ]);
  });
});

describe("an agreement", () => {
  const told = (
    ...reports: [text: string, date: string | null, given: Partial<AgreementFact>, published: string][]
  ) => {
    const outcomes = [reports, [...reports].reverse()].map((order) => {
      const { ingester, rows } = temporaryStore();
      for (const [text, date, given, published] of order)
        ingester.add(
          article(text, { outlet: text.slice(0, 9), published }),
          facts([], [agreed(text, date, ["CN", "JP"], { kind: "TREATY", ...given })]),
        );
      return rows("SELECT status, edtf, reports FROM agreement ORDER BY start");
    });
    expect(outcomes[0]).toEqual(outcomes[1]);
    return outcomes[0];
  };

  test("is one when it is proposed, signed and ratified on days of their own", () => {
    expect(
      told(
        [
          "Tokyo proposed an extradition treaty to Beijing.",
          "2019-03-02",
          { status: "PROPOSED" },
          "2019-03-03",
        ],
        ["The extradition treaty was signed by both.", "2020-05-11", { status: "SIGNED" }, "2020-05-11"],
        ["Parliament ratified the extradition treaty.", "2021-02-01", { status: "RATIFIED" }, "2021-02-02"],
      ),
    ).toEqual([{ status: "RATIFIED", edtf: "2021-02-01", reports: 3 }]);
  });

  test("is another when it is of another matter, or signed again", () => {
    expect(
      told(
        ["The extradition treaty was signed by both.", "2020-05-11", {}, "2020-05-11"],
        ["Parliament ratified the fisheries treaty.", "2021-02-01", { status: "RATIFIED" }, "2021-02-02"],
        ["A new extradition treaty was signed by both.", "2022-05-11", {}, "2022-05-11"],
      ),
    ).toHaveLength(3);
  });

  test("without date is that of the news", () => {
    expect(
      told(
        ["The extradition treaty was signed by both.", "2020-05-11", {}, "2020-05-11"],
        ["An extradition treaty has been signed.", null, {}, "2020-05-13"],
        ["An extradition treaty has been signed, at last.", null, {}, "2020-08-13"],
      ),
    ).toMatchObject([{ reports: 1 }, { reports: 2 }]);
  });
});

test("the work for a report does not grow with the reports that say the same", () => {
  const { ingester, writer } = temporaryStore(":memory:");
  const { sqlite } = writer.statements;
  const changes = () => sqlite.prepare("SELECT total_changes()").pluck().get() as number;
  /** Rows written for each of forty reports, of eight outlets in turn. */
  const work = (first: number): number => {
    const before = changes();
    for (let i = first; i < first + 40; i++) {
      const text = `Report ${i} of talks.`;
      const agreement = agreed(text, "2020-11-24", ["CN", "JP"], { meeting: 0 });
      ingester.add(
        article(text, { outlet: `Outlet ${i % 8}`, published: "2020-11-25" }),
        facts([met(text, "2020-11-24", BOTH)], [agreement]),
      );
    }
    return (changes() - before) / 40;
  };
  work(0);
  const early = work(40);
  for (let first = 80; first < 400; first += 40) work(first);
  expect(work(400)).toBeLessThanOrEqual(early);
  // The article with its index, a claim and a quote for each of the two facts, the count of reports of each, the
  // revision with its changes: nothing is computed anew.
  expect(early).toBeLessThan(25);
});
