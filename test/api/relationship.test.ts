import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestArticle } from "../helpers/database.ts";
import { openGraph } from "../helpers/graph.ts";

describe("a relationship", () => {
  let graph: ReturnType<typeof openGraph>;
  const anna = { name: "Anna Berg", country: "SE", title: "Foreign Minister" };
  const kimi = { name: "Kimi Virtanen", country: "FI", title: "Foreign Minister" };
  const otto = { name: "Otto Salo", country: "FI", title: "President" };
  beforeAll(() => {
    graph = openGraph([
      {
        meetings: [
          { day: "2020-01-10", countries: ["SE", "FI"], people: [anna, kimi] },
          { day: "2020-02-01", countries: ["SE", "FI", "NO"], people: [anna, otto], kind: "SUMMIT" },
          { day: "2022-03-01", countries: ["SE", "FI"], people: [anna, kimi], organizations: ["NATO"] },
          { day: "2022-06-01", countries: ["SE", "FI"], status: "SCHEDULED" },
          { countries: ["SE", "FI"], people: [otto] },
          { day: "2021-01-01", countries: ["SE", "NO"], people: [anna] },
        ],
        agreements: [
          { meeting: 0, parties: ["SE", "FI"], day: "2020-01-10" },
          { meeting: 2, parties: ["SE", "FI", "NATO"], day: "2022-03-01", kind: "TREATY" },
          { meeting: 5, parties: ["SE", "NO"], day: "2021-01-01" },
        ],
      },
    ]);
  });
  afterAll(() => graph.close());

  const of = async (between: string[], fields: string, during?: object) => {
    const { data, errors } = await graph.ask(
      during === undefined
        ? `query ($between: [PartyName!]!) { relationship(between: $between) { ${fields} } }`
        : `query ($between: [PartyName!]!, $during: DateRange) { relationship(between: $between, during: $during) { ${fields} } }`,
      during === undefined ? { between } : { between, during },
    );
    expect(errors).toBeUndefined();
    return data.relationship;
  };
  const idOf = async (name: string): Promise<string> =>
    (
      await graph.ask("query ($name: String!) { people(where: { name: { eq: $name } }) { nodes { id } } }", {
        name,
      })
    ).data.people.nodes[0].id;

  test("of two countries", async () => {
    expect(
      await of(
        ["SE", "FI"],
        `between { ... on Country { code } } meetings { totalCount } agreements { totalCount }
        firstContact { date { start } } lastContact { date { start } }
        longestSilence { days from to before { kind } after { date { start } } }
        whoMetMost(first: 2) { one { name } other { name } meetingCount firstDay lastDay meetings { totalCount } }
        timeline(bucket: YEAR, by: STATUS) { label count parts { value count } }`,
      ),
    ).toEqual({
      between: [{ code: "SE" }, { code: "FI" }],
      meetings: { totalCount: 5 },
      agreements: { totalCount: 2 },
      firstContact: { date: { start: "2020-01-10" } },
      lastContact: { date: { start: "2022-03-01" } },
      longestSilence: {
        days: 759,
        from: "2020-02-01",
        to: "2022-03-01",
        before: { kind: "SUMMIT" },
        after: { date: { start: "2022-03-01" } },
      },
      whoMetMost: [
        {
          one: { name: "Anna Berg" },
          other: { name: "Kimi Virtanen" },
          meetingCount: 2,
          firstDay: "2020-01-10",
          lastDay: "2022-03-01",
          meetings: { totalCount: 2 },
        },
        {
          one: { name: "Anna Berg" },
          other: { name: "Otto Salo" },
          meetingCount: 1,
          firstDay: "2020-02-01",
          lastDay: "2020-02-01",
          meetings: { totalCount: 1 },
        },
      ],
      timeline: [
        { label: "2020", count: 2, parts: [{ value: "HELD", count: 2 }] },
        { label: "2021", count: 0, parts: [] },
        {
          label: "2022",
          count: 2,
          parts: [
            { value: "HELD", count: 1 },
            { value: "SCHEDULED", count: 1 },
          ],
        },
      ],
    });
  });

  test("of a time", async () => {
    const during = { from: "2020-01-15", to: "2021-12-31" };
    expect(
      await of(
        ["SE", "FI"],
        "meetings { totalCount } agreements { totalCount } firstContact { kind } longestSilence { days } timeline(bucket: YEAR) { label count }",
        during,
      ),
    ).toEqual({
      meetings: { totalCount: 1 },
      agreements: { totalCount: 0 },
      firstContact: { kind: "SUMMIT" },
      longestSilence: null,
      timeline: [
        { label: "2020", count: 1 },
        { label: "2021", count: 0 },
      ],
    });
  });

  test("of three, of organizations, and of people", async () => {
    expect(await of(["SE", "FI", "NO"], "meetings { nodes { kind } }")).toEqual({
      meetings: { nodes: [{ kind: "SUMMIT" }] },
    });
    expect(
      await of(
        ["SE", "NATO"],
        "meetings { totalCount } agreements { nodes { kind } } between { __typename }",
      ),
    ).toEqual({
      meetings: { totalCount: 1 },
      agreements: { nodes: [{ kind: "TREATY" }] },
      between: [{ __typename: "Country" }, { __typename: "Organization" }],
    });
    const [one, other] = [await idOf("Anna Berg"), await idOf("Kimi Virtanen")];
    expect(
      await of(
        [one, other],
        "between { ... on Person { name } } meetings { totalCount } agreements { totalCount } whoMetMost { meetingCount }",
      ),
    ).toEqual({
      between: [{ name: "Anna Berg" }, { name: "Kimi Virtanen" }],
      meetings: { totalCount: 2 },
      agreements: { totalCount: 2 },
      whoMetMost: [{ meetingCount: 2 }],
    });
    expect(
      await of([one, "NO"], "meetings { totalCount } whoMetMost { meetingCount } lastContact { kind }"),
    ).toEqual({ meetings: { totalCount: 2 }, whoMetMost: [], lastContact: { kind: "MEETING" } });
    expect(
      await of(["BR", "NO"], "meetings { totalCount } firstContact { id } longestSilence { days }"),
    ).toEqual({
      meetings: { totalCount: 0 },
      firstContact: null,
      longestSilence: null,
    });
  });

  test.each([
    ["between: [SE]", "INVALID_FILTER", "between"],
    ["between: [SE, SE]", "INVALID_FILTER", "between"],
    ["between: [SE, QQ]", "UNKNOWN_VALUE", "between[1]"],
    ['between: [SE, "Nobody\'s Club"]', "UNKNOWN_VALUE", "between[1]"],
    ['between: [SE, "Person:0"]', "INVALID_ID", "between[1]"],
    ["between: [SE, FI], during: {}", "INVALID_FILTER", "during"],
  ])("(%s) is refused", async (args, code, argument) => {
    const { errors } = await graph.ask(`{ relationship(${args}) { meetings { totalCount } } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code, argument } });
  });

  test("partners and counterparts can be those of a time", async () => {
    const { data, errors } = await graph.ask(
      `query ($during: DateRange!) {
        country(code: SE) { partners(during: $during) { totalCount nodes { country { code } meetingCount } } }
        people(where: { name: { eq: "Anna Berg" } }) { nodes { counterparts(during: $during, where: { kind: { eq: SUMMIT } }) { nodes { person { name } } } } } }`,
      { during: { from: "2020-01-15", to: "2021-12-31" } },
    );
    expect(errors).toBeUndefined();
    expect(data.country.partners).toEqual({
      totalCount: 2,
      nodes: [
        { country: { code: "NO" }, meetingCount: 2 },
        { country: { code: "FI" }, meetingCount: 1 },
      ],
    });
    expect(data.people.nodes).toEqual([{ counterparts: { nodes: [{ person: { name: "Otto Salo" } }] } }]);
  });
});

describe("the meetings before and after between the same sides", () => {
  interface Drawn {
    day: number | undefined;
    sides: string[];
    organization: boolean;
    summit: boolean;
  }
  const drawn: Drawn[] = fc.sample(
    fc.record<Drawn>({
      day: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined, freq: 8 }),
      sides: fc.subarray(["CN", "JP", "KR", "FR"], { minLength: 1, maxLength: 3 }),
      organization: fc.boolean(),
      summit: fc.boolean(),
    }),
    { numRuns: 70, seed: 5 },
  );
  const articles: TestArticle[] = drawn.map(({ day, sides, organization, summit }, index) => ({
    meetings: [
      {
        countries: sides,
        organizations: organization ? ["ASEAN"] : [],
        people: [
          {
            name: `Envoy Letter${String.fromCharCode(97 + (index % 26)).repeat(2 + index / 26)}`,
            country: sides[0] as string,
          },
        ],
        kind: summit ? "SUMMIT" : "MEETING",
        ...(day === undefined ? {} : { day: `2022-05-${String(day).padStart(2, "0")}` }),
      },
    ],
  }));
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph(articles);
  });
  afterAll(() => graph.close());

  interface Row {
    id: string;
    kind: string;
    date: { start: string } | null;
    countries: { code: string }[];
    organizations: { letters: string }[];
    previous: { id: string } | null;
    next: { id: string } | null;
    summit: { id: string } | null;
  }
  const query = `query ($n: Int!) { meetings(first: $n) { nodes { id kind date { start } countries { code } organizations { letters }
    previous { id } next { id } summit: previous(where: { kind: { eq: SUMMIT } }) { id } } } }`;

  test("are those that a search through all of them finds", async () => {
    const { data, errors } = await graph.ask(query, { n: 500 });
    expect(errors).toBeUndefined();
    const rows: Row[] = data.meetings.nodes;
    expect(rows.length).toBeGreaterThan(60);
    const place = ({ date, id }: Row) => [date?.start ?? "", Number(id.split(":")[1])] as const;
    const order = (a: Row, b: Row) => {
      const [[dayA, idA], [dayB, idB]] = [place(a), place(b)];
      return dayA === dayB ? idA - idB : dayA < dayB ? -1 : 1;
    };
    const sides = (row: Row) => [
      ...row.countries.map(({ code }) => code),
      ...row.organizations.map(({ letters }) => letters),
    ];
    const dated = rows.filter(({ date }) => date !== null).sort(order);
    const hasAll = (own: Row) => (other: Row) => sides(own).every((side) => sides(other).includes(side));
    let found = 0;
    for (const own of rows) {
      const before = own.date ? dated.filter((other) => order(other, own) < 0).filter(hasAll(own)) : [];
      const later = own.date ? dated.filter((other) => order(other, own) > 0).filter(hasAll(own)) : [];
      expect(own.previous?.id, own.id).toBe(before.at(-1)?.id);
      expect(own.next?.id, own.id).toBe(later[0]?.id);
      expect(own.summit?.id, own.id).toBe(before.filter(({ kind }) => kind === "SUMMIT").at(-1)?.id);
      if (own.previous) found += 1;
    }
    expect(found).toBeGreaterThan(20);
  });

  test("take as many statements for many meetings as for few", async () => {
    const few = await graph.statementsOf(query, { n: 5 });
    expect(await graph.statementsOf(query, { n: 60 })).toEqual(few);
  });
});

describe("a history", () => {
  test("tells what each article said, in the order of publication, with its quotes", async () => {
    const common = {
      countries: ["SE", "NO"],
      people: [{ name: "Anna Berg", country: "SE" }],
      day: "2023-05-04",
    };
    const graph = openGraph([
      {
        outlet: "Late Post",
        published: "2023-05-05",
        meetings: [{ ...common, place: { city: "Oslo", country: "NO" } }],
        agreements: [{ meeting: 0, parties: ["SE", "NO"], day: "2023-05-04" }],
      },
      { outlet: "Early Post", published: "2023-05-01", meetings: [{ ...common, status: "SCHEDULED" }] },
    ]);
    try {
      const query = `{
        meetings { nodes { status history { article { published publisher { name } } kind format status date { edtf } dateAbsence place { city } confidence evidence { nodes { quote } } } } }
        agreements { nodes { history { kind status date { edtf } dateAbsence confidence article { title } evidence { totalCount nodes { agreement { title } } } } } } }`;
      const { data, errors } = await graph.ask(query);
      expect(errors).toBeUndefined();
      expect(data.meetings.nodes).toHaveLength(1);
      expect(data.meetings.nodes[0].history).toMatchObject([
        { article: { publisher: { name: "Early Post" } }, status: "SCHEDULED", place: null },
        {
          article: { publisher: { name: "Late Post" } },
          status: "HELD",
          place: { city: "Oslo" },
          date: { edtf: "2023-05-04" },
          evidence: { nodes: [{ quote: "The ministers met for talks." }] },
        },
      ]);
      expect(data.agreements.nodes[0].history).toMatchObject([
        {
          kind: "MEMORANDUM",
          status: "SIGNED",
          date: { edtf: "2023-05-04" },
          confidence: 0.8,
          evidence: { totalCount: 1 },
        },
      ]);
    } finally {
      graph.close();
    }
  });
});
