import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestArticle } from "../helpers/database.ts";
import { openGraph } from "../helpers/graph.ts";

const codes = ["CN", "JP", "KR", "FR", "DE"];

interface Drawn {
  day: string | undefined;
  sides: string[];
  kind: "MEETING" | "SUMMIT" | "VISIT";
  outlet: number;
}

/** Random meetings, each with a person of its own, so that none is taken for another. */
const drawn: Drawn[] = fc.sample(
  fc.record<Drawn>({
    day: fc.option(
      fc
        .integer({ min: 0, max: 900 })
        .map((days) => new Date(Date.UTC(2020, 11, 20 + days)).toISOString().slice(0, 10)),
      { nil: undefined, freq: 6 },
    ),
    sides: fc.subarray(codes, { minLength: 2, maxLength: 4 }),
    kind: fc.constantFrom("MEETING", "SUMMIT", "VISIT"),
    outlet: fc.integer({ min: 0, max: 3 }),
  }),
  { numRuns: 60, seed: 11 },
);

const articles: TestArticle[] = drawn.map(({ day, sides, kind, outlet }, index) => ({
  outlet: `Paper ${outlet}`,
  meetings: [
    {
      countries: sides,
      kind,
      people: [{ name: `Envoy Number${index}`, country: sides[0] as string, title: "Envoy" }],
      topics: index % 2 === 0 ? ["TRADE"] : ["TRADE", "ENERGY"],
      ...(day === undefined ? {} : { day }),
      ...(index % 3 === 0 ? { place: { city: "Geneva", country: "CH" } } : {}),
    },
  ],
  agreements: index % 4 === 0 ? [{ meeting: 0, parties: sides, ...(day === undefined ? {} : { day }) }] : [],
}));

interface Count {
  value: string;
  count: number;
}

const counts = (values: string[]): Count[] => {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

describe("counting", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph(articles);
  });
  afterAll(() => graph.close());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await graph.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  test("facets count a list's records by what they have", async () => {
    const { meetings } = await ask(`{ meetings { totalCount
      country: facets(by: COUNTRY) { value count } kind: facets(by: KIND) { value label count }
      format: facets(by: FORMAT) { value count } status: facets(by: STATUS) { value count }
      topic: facets(by: TOPIC) { value count } place: facets(by: PLACE) { value label count }
      publisher: facets(by: PUBLISHER) { label count } person: facets(by: PERSON, first: 500) { value label count }
      organization: facets(by: ORGANIZATION) { value } } }`);
    expect(meetings.totalCount).toBe(60);
    expect(meetings.country).toEqual(counts(drawn.flatMap(({ sides }) => sides)));
    expect(meetings.kind.map(({ value, count }: Count) => ({ value, count }))).toEqual(
      counts(drawn.map(({ kind }) => kind)),
    );
    expect(meetings.kind.map(({ label }: { label: string }) => label).sort()).toEqual([
      "Meeting",
      "Summit",
      "Visit",
    ]);
    expect(meetings.format).toEqual([{ value: "IN_PERSON", count: 60 }]);
    expect(meetings.status).toEqual([{ value: "HELD", count: 60 }]);
    expect(meetings.topic).toEqual([
      { value: "TRADE", count: 60 },
      { value: "ENERGY", count: 30 },
    ]);
    expect(meetings.place).toEqual([
      { value: expect.stringMatching(/^Place:\d+$/), label: "Geneva, Switzerland", count: 20 },
    ]);
    expect(
      meetings.publisher.map(({ label, count }: { label: string; count: number }) => [label, count]).sort(),
    ).toEqual(
      counts(drawn.map(({ outlet }) => `Paper ${outlet}`))
        .map(({ value, count }) => [value, count])
        .sort(),
    );
    const attendances = meetings.person.map(({ count }: Count) => count);
    expect(attendances.reduce((sum: number, count: number) => sum + count)).toBe(60);
    expect(meetings.person[0]).toEqual({
      value: expect.stringMatching(/^Person:\d+$/),
      label: expect.stringMatching(/^Envoy Number\d+$/),
      count: Math.max(...attendances),
    });
    expect(meetings.organization).toEqual([]);
  });

  test("facets obey the filter, the parent, and first, whatever the page", async () => {
    const { country, agreements } = await ask(`{
      country(code: JP) { meetings(first: 1, where: { kind: { eq: SUMMIT } }) { facets(by: COUNTRY, first: 2) { value count } } }
      agreements(first: 1) { facets(by: COUNTRY) { value count } kind: facets(by: KIND) { value label count }
        publisher: facets(by: PUBLISHER, first: 1) { count } } }`);
    const summits = drawn.filter(({ kind, sides }) => kind === "SUMMIT" && sides.includes("JP"));
    expect(country.meetings.facets).toEqual(counts(summits.flatMap(({ sides }) => sides)).slice(0, 2));
    const parties = drawn.filter((_, index) => index % 4 === 0);
    expect(agreements.facets).toEqual(counts(parties.flatMap(({ sides }) => sides)));
    expect(agreements.kind).toEqual([{ value: "MEMORANDUM", label: "Memorandum", count: 15 }]);
    expect(agreements.publisher).toHaveLength(1);
  });

  const buckets = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
  const query = `query ($bucket: TimeBucket!) { timeline(bucket: $bucket, by: KIND, first: 500) { label start end count imprecise parts { value count } } }`;

  test.each(buckets)("a timeline by %s has every dated meeting once, and no gap", async (bucket) => {
    const { timeline } = await ask(query, { bucket });
    const days = drawn.flatMap(({ day }) => day ?? []).sort();
    expect(timeline[0].count).toBeGreaterThan(0);
    expect(timeline.at(-1).count).toBeGreaterThan(0);
    for (const [index, { start, end, count, imprecise, parts }] of timeline.entries()) {
      const next = timeline[index + 1];
      if (next) expect(Date.parse(next.start) - Date.parse(end)).toBe(86_400_000);
      const inside = drawn.filter(({ day }) => day !== undefined && day >= start && day <= end);
      expect(count).toBe(inside.length);
      expect(imprecise).toBe(0);
      expect(parts).toEqual(counts(inside.map(({ kind }) => kind)));
    }
    expect(timeline[0].start <= (days[0] as string)).toBe(true);
    if (bucket !== "DAY") expect(timeline.length).toBeLessThan(200);
  });

  test("spans have the names that ISO 8601 gives them", async () => {
    const label = async (bucket: string, day: string) =>
      (
        await ask(
          "query ($bucket: TimeBucket!, $during: DateRange!) { timeline(bucket: $bucket, during: $during) { label start end } }",
          { bucket, during: { from: day, to: day } },
        )
      ).timeline[0];
    expect(await label("WEEK", "2021-01-03")).toEqual({
      label: "2020-W53",
      start: "2020-12-28",
      end: "2021-01-03",
    });
    expect(await label("WEEK", "2021-01-04")).toMatchObject({ label: "2021-W01" });
    expect(await label("WEEK", "2024-12-30")).toMatchObject({ label: "2025-W01" });
    expect(await label("MONTH", "2024-02-10")).toEqual({
      label: "2024-02",
      start: "2024-02-01",
      end: "2024-02-29",
    });
    expect(await label("QUARTER", "2023-11-30")).toEqual({
      label: "2023-Q4",
      start: "2023-10-01",
      end: "2023-12-31",
    });
    expect(await label("YEAR", "2023-11-30")).toEqual({
      label: "2023",
      start: "2023-01-01",
      end: "2023-12-31",
    });
    expect(await label("DAY", "2023-11-30")).toMatchObject({ label: "2023-11-30" });
  });

  test("a timeline of a time has all its spans and what has a day in it", async () => {
    const during = { from: "2021-02-10", to: "2021-12-31" };
    const { timeline, meetings, agreements, country, none } = await ask(
      `query ($during: DateRange!) {
        timeline(where: { countries: { any: [CN] } }, during: $during, bucket: MONTH) { label count parts { value } }
        meetings(where: { during: $during, countries: { any: [CN] } }) { totalCount }
        agreements { timeline(bucket: YEAR, by: COUNTRY, first: 1) { count parts { value count } } }
        country(code: CN) { meetings { timeline(bucket: MONTH, during: $during) { label count } } }
        none: timeline(where: { countries: { any: [BR] } }, bucket: DAY) { label } }`,
      { during },
    );
    expect(timeline).toHaveLength(11);
    expect(timeline[0].label).toBe("2021-02");
    expect(timeline.every(({ parts }: { parts: unknown[] }) => parts.length === 0)).toBe(true);
    const sum = (spans: { count: number }[]) => spans.reduce((total, { count }) => total + count, 0);
    expect(sum(timeline)).toBe(meetings.totalCount);
    expect(country.meetings.timeline).toEqual(
      timeline.map(({ label, count }: { label: string; count: number }) => ({ label, count })),
    );
    const dated = drawn.filter(({ day }, index) => day !== undefined && index % 4 === 0);
    expect(sum(agreements.timeline)).toBe(dated.length);
    const [most] = counts(dated.flatMap(({ sides }) => sides));
    const values = agreements.timeline.flatMap(({ parts }: { parts: Count[] }) => parts);
    expect(new Set(values.map(({ value }: Count) => value))).toEqual(new Set([most?.value]));
    expect(sum(values)).toBe(most?.count);
    expect(none).toEqual([]);
  });

  test("orders by related counts are walked to their end", async () => {
    const where = { kind: { eq: "SUMMIT" }, during: { from: "2021-01-01" } };
    const orderBy = [{ field: "MEETINGS", direction: "DESC", meetings: where }, { field: "CODE" }];
    const page = `query ($first: Int, $after: String, $orderBy: [CountryOrder!], $where: MeetingFilter) { countries(first: $first, after: $after, orderBy: $orderBy) {
      nodes { code meetings(where: $where) { totalCount } } pageInfo { endCursor hasNextPage } } }`;
    const found: [string, number][] = [];
    let after: string | null = null;
    do {
      const { countries } = await ask(page, { first: 60, after, orderBy, where });
      for (const { code, meetings } of countries.nodes) found.push([code, meetings.totalCount]);
      after = countries.pageInfo.hasNextPage ? countries.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(found.map(([code]) => code)).size).toBe(found.length);
    expect(found).toEqual([...found].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)));
    const summits = drawn.filter(({ kind, day }) => kind === "SUMMIT" && (day ?? "") >= "2021-01-01");
    expect(found.filter(([, count]) => count > 0)).toEqual(
      counts(summits.flatMap(({ sides }) => sides)).map(({ value, count }) => [value, count]),
    );
  });

  test("every list of those who meet has such an order, within a record too", async () => {
    const data = await ask(`{
      people(first: 2, orderBy: [{ field: MEETINGS, direction: DESC }, { field: NAME }]) { nodes { meetings { totalCount } } }
      organizations(first: 1, orderBy: [{ field: AGREEMENTS }, { field: MEETINGS }]) { nodes { name } }
      places(first: 1, orderBy: [{ field: MEETINGS, direction: DESC, meetings: { kind: { not: VISIT } } }]) { nodes { city } }
      topics(first: 2, orderBy: [{ field: MEETINGS, direction: DESC }]) { nodes { code } }
      topic: topics(last: 1, orderBy: [{ field: AGREEMENTS, agreements: { kind: { eq: TREATY } } }, { field: CODE }]) { nodes { code } }
      countries(first: 1, orderBy: [{ field: AGREEMENTS, direction: DESC, agreements: { minConfidence: 0.5 } }]) { nodes { code } }
      country(code: CN) { people(first: 2, orderBy: [{ field: MEETINGS, direction: DESC, meetings: { kind: { eq: VISIT } } }]) { nodes { meetings { nodes { kind } } } } } }`);
    expect(data.places.nodes).toEqual([{ city: "Geneva" }]);
    expect(data.topics.nodes).toEqual([{ code: "TRADE" }, { code: "ENERGY" }]);
    expect(
      data.country.people.nodes.map(({ meetings }: { meetings: { nodes: object[] } }) => meetings.nodes),
    ).toEqual([[{ kind: "VISIT" }], [{ kind: "VISIT" }]]);
  });

  test("statements depend on what is asked, not on how much is found", async () => {
    const nested = `query ($n: Int!) { countries(first: $n, orderBy: [{ field: MEETINGS, direction: DESC }]) { nodes {
      meetings { facets(by: PERSON) { label } timeline(bucket: MONTH, by: PLACE) { count } } } } }`;
    const few = await graph.statementsOf(nested, { n: 1 });
    expect(few).toHaveLength(4);
    expect(await graph.statementsOf(nested, { n: 5 })).toEqual(few);
  });

  test.each([
    ["meetings { facets(by: KIND, first: 0) { count } }", "INVALID_PAGE", "first"],
    ["meetings { facets(by: KIND, first: 501) { count } }", "INVALID_PAGE", "first"],
    ["timeline(bucket: DAY, during: {}) { count }", "INVALID_FILTER", "during"],
    ["timeline(bucket: DAY, during: null) { count }", "INVALID_FILTER", "during"],
    [
      'timeline(bucket: DAY, during: { from: "2000-01-01", to: "2020-01-01" }) { count }',
      "INVALID_FILTER",
      "bucket",
    ],
    ["timeline(bucket: DAY, where: {}) { count }", "INVALID_FILTER", "where"],
    [
      "countries(orderBy: [{ field: CODE, meetings: { minConfidence: 0 } }]) { totalCount nodes { code } }",
      "INVALID_FILTER",
      "orderBy[0].meetings",
    ],
    [
      "countries(orderBy: [{ field: MEETINGS, meetings: {} }]) { nodes { code } }",
      "INVALID_FILTER",
      "orderBy[0].meetings",
    ],
  ])("%s is refused", async (query, code, argument) => {
    const { errors } = await graph.ask(`{ ${query} }`);
    expect(errors?.[0]).toMatchObject({
      extensions: { code, argument, allowed: expect.stringMatching(/[.]$/) },
    });
  });
});
