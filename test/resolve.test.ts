import { describe, expect, test } from "vitest";
import type { Article } from "../src/domain/article.ts";
import type { MeetingFact } from "../src/domain/facts.ts";
import { nameKey } from "../src/resolve/name-key.ts";
import { agreed, article, facts, met, participant, type Store, temporaryStore } from "./store/database.ts";

/** Adds one article a meeting, from outlets of different names, and answers the store. */
function told(
  ...reports: [date: string | null, sides: string[], given?: Partial<MeetingFact>, from?: Partial<Article>][]
) {
  const store = temporaryStore();
  for (const [i, [date, sides, given, from]] of reports.entries()) {
    const text = `Report ${i} of talks.`;
    store.ingester.add(
      article(text, { outlet: `Outlet ${i}`, published: "2020-11-25", ...from }),
      facts([met(text, date, sides, given)]),
    );
  }
  return store;
}
const meetings = ({ rows }: Store) =>
  rows("SELECT kind, format, status, edtf, reports, publishers FROM meeting ORDER BY id");
const count = ({ column }: Store) => column("SELECT count(*) FROM meeting")[0];
const people = ({ column }: Store) => column("SELECT name FROM person ORDER BY id");
const WANG = "Wang Yi (CN, foreign minister)";
const MOTEGI = "Toshimitsu Motegi (JP, foreign minister)";

describe("one meeting", () => {
  test("is what two outlets report of one day, the same sides and people", () => {
    const store = told(
      ["2020-11-24", ["CN", "JP", WANG, MOTEGI], { confidence: 0.8 }],
      ["2020-11-24", ["JP", "CN", "Motegi Toshimitsu (JP)", "Wang Yi (CN)"], { confidence: 0.5 }],
    );
    expect(meetings(store)).toEqual([
      { kind: "MEETING", format: "IN_PERSON", status: "HELD", edtf: "2020-11-24", reports: 2, publishers: 2 },
    ]);
    expect(store.column("SELECT confidence FROM meeting")).toEqual([90]);
    expect(people(store)).toEqual(["Wang Yi", "Toshimitsu Motegi"]);
    expect(store.rows("SELECT score, reason FROM claim ORDER BY id")).toEqual([
      { score: null, reason: null },
      {
        score: 96,
        reason: "same day 2020-11-24; same sides CN, JP, 2 of the same people; same kind",
      },
    ]);
  });

  test("counts its publishers, not its articles", () => {
    const sides = ["CN", "JP", WANG];
    const store = told(
      ["2020-11-24", sides, {}, { outlet: "The Herald" }],
      ["2020-11-24", sides, {}, { outlet: "the herald" }],
      ["2020-11-24", sides, {}, { outlet: "The Other" }],
    );
    expect(meetings(store)).toMatchObject([{ reports: 3, publishers: 2 }]);
  });

  test("is announced and then held", () => {
    const sides = ["CN", "JP", WANG, MOTEGI];
    const store = told(
      ["2020-11-24", sides, { status: "SCHEDULED" }, { published: "2020-11-20" }],
      ["2020-11-24", sides, { status: "HELD" }, { published: "2020-11-25" }],
    );
    expect(meetings(store)).toMatchObject([{ status: "HELD", reports: 2 }]);
  });

  test("stays held when an older announcement arrives late", () => {
    const sides = ["CN", "JP", WANG, MOTEGI];
    const store = told(
      ["2020-11-24", sides, { status: "HELD" }, { published: "2020-11-25" }],
      ["2020-11-24", sides, { status: "SCHEDULED" }, { published: "2020-11-20" }],
    );
    expect(meetings(store)).toMatchObject([{ status: "HELD", reports: 2 }]);
  });

  test.each([
    ["CANCELLED", "2020-11-23"],
    ["POSTPONED", "2020-11-23"],
  ] as const)("is announced and then %s, whichever report arrives first", (status, published) => {
    const sides = ["CN", "JP", WANG, MOTEGI];
    const reports = [
      ["2020-11-24", sides, { status: "SCHEDULED" }, { published: "2020-11-20" }],
      ["2020-11-24", sides, { status }, { published }],
    ] as const;
    for (const [first, second] of [reports, [reports[1], reports[0]] as const])
      expect(meetings(told([...first], [...second]))).toMatchObject([{ status, reports: 2 }]);
  });

  test("keeps its day when one report knows but the month", () => {
    const store = told(
      ["2020-11", ["CN", "JP", WANG, MOTEGI], { confidence: 0.9 }],
      ["2020-11-24", ["CN", "JP", WANG, MOTEGI], { confidence: 0.5 }],
    );
    expect(meetings(store)).toMatchObject([{ edtf: "2020-11-24", reports: 2 }]);
  });

  test("is joined by a report without day on the morrow", () => {
    const store = told(
      ["2020-11-24", ["CN", "JP", WANG, MOTEGI]],
      [null, ["CN", "JP", WANG, MOTEGI], {}, { published: "2020-11-25" }],
    );
    expect(meetings(store)).toMatchObject([{ edtf: "2020-11-24", reports: 2 }]);
  });

  test("is by video when one report does not say how", () => {
    const store = told(
      ["2020-11-24", ["CN", "JP", WANG, MOTEGI]],
      ["2020-11-24", ["CN", "JP", WANG, MOTEGI], { format: "VIDEO" }],
    );
    expect(meetings(store)).toMatchObject([{ format: "VIDEO", reports: 2 }]);
  });

  test("is where most reports have it when they disagree", () => {
    const sides = ["AM", "AZ", "Nikol Pashinyan (AM)", "Ilham Aliyev (AZ)"];
    const store = told(
      ["2020-11-24", sides, { place: { city: "Washington", country: "US" }, confidence: 0.9 }],
      ["2020-11-24", sides, { place: { city: "Baku", country: "AZ" }, confidence: 0.7 }],
      ["2020-11-24", sides, { place: { country: "US" }, confidence: 0.4 }],
    );
    expect(store.rows("SELECT p.city, m.reports FROM meeting m JOIN place p ON p.id = m.place")).toEqual([
      { city: "Washington", reports: 3 },
    ]);
  });

  test("is a gathering of which reports name different guests", () => {
    const store = told(
      ["2020-11-21", ["SA", "US", "CN", "RU", "IN"], { kind: "SUMMIT" }],
      ["2020-11-21", ["SA", "US", "CN", "RU", "IN", "FR"], { kind: "SUMMIT" }],
    );
    expect(meetings(store)).toMatchObject([{ kind: "SUMMIT", reports: 2 }]);
    expect(store.column("SELECT count(*) FROM meeting_country")).toEqual([6]);
  });
});

test("of a country and organizations is one by them, and by two organizations alone", () => {
  const store = told(
    ["2020-11-24", ["JP", "ASEAN", "United Nations"]],
    ["2020-11-24", ["ASEAN", "United Nations", "JP"]],
    ["2020-11-25", ["ASEAN", "United Nations"]],
    ["2020-11-25", ["United Nations", "ASEAN"]],
    ["2020-11-25", ["JP", "ASEAN"]],
  );
  expect(meetings(store)).toMatchObject([{ reports: 2 }, { reports: 2 }, { reports: 1 }]);
  expect(store.rows("SELECT reason FROM claim WHERE meeting = 1 AND reason IS NOT NULL")).toEqual([
    { reason: "same day 2020-11-24; same sides JP, 2 organizations; same kind" },
  ]);
});

describe("two meetings", () => {
  test.each<[why: string, ...reports: Parameters<typeof told>]>([
    ["days", ["2020-11-24", ["CN", "JP", WANG, MOTEGI]], ["2020-11-26", ["CN", "JP", WANG, MOTEGI]]],
    [
      "people of one side",
      ["2020-11-24", ["CN", "JP", WANG]],
      ["2020-11-24", ["CN", "JP", "Xi Jinping (CN, president)"]],
    ],
    [
      "offices of unnamed people",
      ["2020-11-24", ["CN", "JP", WANG]],
      [
        "2020-11-24",
        ["CN", "JP"],
        { participants: [{ ...participant("CN"), title: "president" }, participant("JP")] },
      ],
    ],
    ["sides", ["2020-11-24", ["CN", "JP"]], ["2020-11-24", ["CN", "KR"]]],
    [
      "a third side",
      ["2020-11-24", ["CN", "JP", WANG, MOTEGI]],
      ["2020-11-24", ["CN", "JP", "KR", WANG, MOTEGI]],
    ],
    [
      "a visit and the talks",
      ["2020-11-24", ["CN", "JP", WANG], { kind: "VISIT" }],
      ["2020-11-24", ["CN", "JP", WANG]],
    ],
    [
      "places",
      ["2020-11-24", ["CN", "JP"], { place: { city: "Tokyo", country: "JP" } }],
      ["2020-11-24", ["CN", "JP"], { place: { city: "Beijing", country: "CN" } }],
    ],
    [
      "a call and a video meeting",
      ["2020-11-24", ["CN", "JP"], { format: "PHONE" }],
      ["2020-11-24", ["CN", "JP"], { format: "VIDEO" }],
    ],
    ["nobody named in a month", ["2020-11", ["CN", "JP"]], ["2020-11-24", ["CN", "JP"]]],
  ])("are told apart by %s", (_why, ...reports) => {
    expect(count(told(...reports))).toBe(2);
  });

  test("of one article stay two", () => {
    const { ingester, column } = temporaryStore();
    const text = "They met in the morning and again at night.";
    const one = met(text, "2020-11-24", ["CN", "JP", WANG, MOTEGI]);
    ingester.add(article(text), facts([one, one]));
    expect(column("SELECT count(*) FROM meeting")).toEqual([2]);
  });
});

describe("a person", () => {
  const named = (first: string, second: string, years: [string, string] = ["2020-11-24", "2021-05-02"]) =>
    people(told([years[0], ["US", first]], [years[1], ["US", second]])).length;

  test.each([
    ["Wang Yi (CN)", "Yi Wang (CN)"],
    ["Kang Kyung-wha (KR)", "Kang Kyung Wha (KR)"],
    ["Kang Kyung-wha (KR)", "Kang Kyungwha (KR)"],
    ["Sergey Lavrov (RU)", "Sergei Lavrov (RU)"],
    ["Sergey Lavrov (RU)", "Сергей Лавров (RU)"],
    ["Sergey Lavrov (RU)", "S. Lavrov (RU)"],
    ["Sergey Lavrov (RU)", "Sergey Viktorovich Lavrov (RU)"],
    ["Sergey Lavrov (RU)", "Lavrov (RU)"],
    ["Lavrov (RU)", "Sergey Lavrov (RU)"],
    ["Volodymyr Zelensky (UA)", "Volodymyr Zelenskyy (UA)"],
    ["Mohammed bin Salman (SA)", "Muhammad bin Salman (SA)"],
    ["Bashar al-Assad (SY)", "Bashar Assad (SY)"],
    ["Recep Tayyip Erdoğan (TR)", "Tayyip Erdogan (TR)"],
    ["Nikos Dendias (GR)", "Νίκος Δένδιας (GR)"],
    ["Aleksandr Lukashenko (BY)", "Alexander Lukashenko (BY)"],
    ["Luiz Inácio Lula da Silva (BR)", "Luiz Inacio Lula da Silva (BR)"],
    ["António Guterres (United Nations)", "Antonio Guterres (United Nations)"],
  ])("is one as %s and %s", (first, second) => {
    expect(named(first, second)).toBe(1);
  });

  test.each([
    ["Li Keqiang (CN, premier)", "Li Qiang (CN, premier)"],
    ["Wang Yi (CN)", "Wang Yu (CN)"],
    ["Kim Jong Un (KP)", "Kim Jong Il (KP)"],
    ["Kim Jong Un (KP)", "Kim Yong Nam (KP)"],
    ["George Papandreou (GR)", "Andreas Papandreou (GR)"],
    ["Michel Aoun (LB)", "Michel Aoun (CA)"],
    ["Juan Moreno (MX)", "Juan Marino (MX)"],
  ])("is two as %s and %s", (first, second) => {
    expect(named(first, second)).toBe(2);
  });

  test("is not known by a family name that two of the side have, nor after many years", () => {
    expect(
      people(
        told(
          ["2020-01-05", ["US", "Anna Novak (CZ)"]],
          ["2020-02-05", ["US", "Petr Novak (CZ)"]],
          ["2020-03-05", ["US", "Novak (CZ)"]],
        ),
      ),
    ).toEqual(["Anna Novak", "Petr Novak", "Novak"]);
    expect(named("Anna Novak (CZ)", "Novak (CZ)", ["1999-05-01", "2020-05-01"])).toBe(2);
  });

  test("has the fullest name, all forms, and titles with the days on which they were seen", () => {
    const store = told(
      ["2019-03-01", ["US", "Lavrov (RU)"]],
      ["2019-05-01", ["US", "Sergey Lavrov (RU, foreign minister)"]],
      ["2020-11-24", ["US", "Sergei Lavrov (RU, foreign minister)"]],
    );
    expect(store.rows("SELECT name, country, first_seen, last_seen FROM person")).toEqual([
      { name: "Sergey Lavrov", country: "RU", first_seen: "2019-03-01", last_seen: "2020-11-24" },
    ]);
    expect(store.column("SELECT name FROM person_alias ORDER BY id")).toEqual([
      "Lavrov",
      "Sergey Lavrov",
      "Sergei Lavrov",
    ]);
    expect(store.rows("SELECT first_seen, last_seen FROM position")).toEqual([
      { first_seen: "2019-05-01", last_seen: "2020-11-24" },
    ]);
  });
});

test("a name's key is the same in any order and script", () => {
  expect(nameKey("Lavrov, Sergey")).toBe(nameKey("Сергей Лавров"));
  expect(nameKey("Li Keqiang")).not.toBe(nameKey("Li Qiang"));
});

test("an organization is one by its name, its letters and with or without the article", () => {
  const { ingester, column } = temporaryStore();
  const text = "Parties agreed.";
  ingester.add(
    article(text),
    facts(
      [],
      [
        agreed(text, "2020-11-24", [
          "ASEAN",
          "Association of Southeast Asian Nations",
          "the River League",
          "River League",
        ]),
      ],
    ),
  );
  expect(
    column("SELECT o.name FROM agreement_party p JOIN organization o ON o.id = p.organization ORDER BY p.id"),
  ).toEqual(["ASEAN", "the River League"]);
});

describe("an agreement", () => {
  const meeting = (text: string) => met(text, "2020-11-24", ["CN", "JP", WANG, MOTEGI]);

  test("is one in two reports of the meeting at which it was reached", () => {
    const { ingester, rows } = temporaryStore();
    for (const text of [
      "Both signed a memorandum on fisheries.",
      "A fisheries memorandum was signed by both.",
    ])
      ingester.add(
        article(text, { outlet: text.slice(0, 6) }),
        facts([meeting(text)], [agreed(text, "2020-11-24", ["CN", "JP"], { meeting: 0 })]),
      );
    expect(rows("SELECT reports, publishers, meeting FROM agreement")).toEqual([
      { reports: 2, publishers: 2, meeting: 1 },
    ]);
    expect(rows("SELECT reason FROM claim WHERE agreement IS NOT NULL AND reason IS NOT NULL")).toEqual([
      { reason: "same kind; 2 of 2 parties the same; reached at the same meeting; 100 % of the words alike" },
    ]);
  });

  test.each<[string, Parameters<typeof agreed>[3], string[], string]>([
    ["kind", { kind: "TREATY" }, ["CN", "JP"], "Both signed a memorandum on fisheries."],
    ["party", {}, ["CN", "KR"], "Both signed a memorandum on fisheries."],
    ["words", {}, ["CN", "JP"], "A paper about nuclear energy was initialled."],
  ])("is another by its %s", (_what, given, parties, text) => {
    const { ingester, column } = temporaryStore();
    const first = "Both signed a memorandum on fisheries.";
    ingester.add(article(first), facts([], [agreed(first, "2020-11-24", ["CN", "JP"])]));
    const second = `${text} `;
    ingester.add(article(second), facts([], [agreed(second, "2020-11-24", parties, given)]));
    expect(column("SELECT count(*) FROM agreement")).toEqual([2]);
  });

  test("moves on from signed to ratified and not back", () => {
    const { ingester, rows } = temporaryStore();
    for (const [published, status] of [
      ["2020-11-25", "SIGNED"],
      ["2020-12-20", "RATIFIED"],
      ["2021-01-10", "SIGNED"],
    ] as const) {
      const text = `The treaty of November 24 as told on ${published}.`;
      const one = agreed(text, "2020-11-24", ["CN", "JP"], { kind: "TREATY", status });
      ingester.add(article(text, { published }), facts([], [one]));
    }
    expect(rows("SELECT status, reports FROM agreement")).toEqual([{ status: "RATIFIED", reports: 3 }]);
  });
});
