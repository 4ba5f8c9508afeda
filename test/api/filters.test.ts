import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

/** Seven meetings, told apart by the confidence that tests name them by: 0.1 is "1", and so on. */
describe("filters", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph([
      {
        outlet: "North Wire",
        published: "2021-02-01",
        text: "Presidents of France and Germany held talks in Paris about nuclear energy. They signed a treaty. The ministers met for talks.",
        meetings: [
          {
            confidence: 0.1,
            day: "2021-01-10",
            countries: ["FR", "DE"],
            people: [{ name: "Élise Moreau", country: "FR", title: "President" }],
            topics: ["ENERGY"],
            place: { city: "Paris", country: "FR" },
            quote: "Presidents of France and Germany held talks in Paris about nuclear energy.",
          },
        ],
        agreements: [
          {
            meeting: 0,
            kind: "TREATY",
            parties: ["FR", "DE"],
            day: "2021-01-10",
            confidence: 0.5,
            quote: "They signed a treaty.",
          },
        ],
      },
      {
        outlet: "North Wire",
        meetings: [
          {
            confidence: 0.2,
            day: "2021-06-15",
            countries: ["FR", "DE", "IT"],
            kind: "SUMMIT",
            topics: ["ENERGY", "TRADE"],
          },
          {
            confidence: 0.3,
            day: "2022-03-01",
            countries: ["CN", "JP"],
            format: "VIDEO",
            people: [{ name: "Hana Sato", country: "JP", title: "Foreign Minister" }],
          },
          { confidence: 0.4, day: "2022-04-02", countries: ["CN", "KR"], format: "PHONE" },
        ],
        agreements: [
          { meeting: 1, parties: ["CN", "JP", "ASEAN"], kind: "JOINT_STATEMENT", confidence: 0.6 },
        ],
      },
      {
        outlet: "South Post",
        meetings: [
          { confidence: 0.5, countries: ["CN", "US"], status: "SCHEDULED" },
          {
            confidence: 0.6,
            day: "2022-08-08",
            countries: ["CN"],
            organizations: ["ASEAN"],
            place: { country: "KH" },
          },
          { confidence: 0.7, day: "2022-12-24", countries: ["IN", "PK"], status: "CANCELLED" },
        ],
      },
    ]);
  });
  afterAll(() => graph.close());

  const meetings = async (where: string): Promise<number[]> => {
    const { data, errors } = await graph.ask(
      `{ meetings(where: ${where}, orderBy: [{ field: CONFIDENCE }]) { totalCount nodes { confidence } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.meetings.totalCount).toBe(data.meetings.nodes.length);
    return data.meetings.nodes.map(({ confidence }: { confidence: number }) => Math.round(confidence * 10));
  };

  test.each([
    ["{ kind: { eq: SUMMIT } }", [2]],
    ["{ kind: { not: MEETING } }", [2]],
    ["{ kind: { in: [] } }", []],
    ["{ format: { in: [VIDEO, PHONE] } }", [3, 4]],
    ["{ status: { eq: SCHEDULED } }", [5]],
    ["{ date: { isNull: true } }", [5]],
    ['{ date: { gt: "2022-03-01", lte: "2022-08-08" } }', [4, 6]],
    ['{ during: { from: "2021-06-15", to: "2022-03-01" } }', [2, 3]],
    ['{ during: { to: "2021-01-10" } }', [1]],
    ["{ countries: { all: [FR, DE] } }", [1, 2]],
    ["{ countries: { all: [CN, JP] } }", [3]],
    ['{ countries: { any: ["IT", "kr"] } }', [2, 4]],
    ["{ countries: { any: [] } }", []],
    ["{ countries: { none: [CN] } }", [1, 2, 7]],
    ["{ countries: { any: [CN], none: [JP, KR] } }", [5, 6]],
    ["{ organizations: { any: [ASEAN] } }", [6]],
    ['{ organizations: { any: ["Association of Southeast Asian Nations"] } }', [6]],
    ["{ topics: { all: [ENERGY, TRADE] } }", [2]],
    ["{ topics: { none: [ENERGY] } }", [3, 4, 5, 6, 7]],
    ['{ attendedBy: { name: { contains: "sato" } } }', [3]],
    ['{ attendedBy: { text: "moreau elise" } }', [1]],
    ['{ participants: { some: { person: { name: { startsWith: "Hana" } }, country: { eq: JP } } } }', [3]],
    ['{ participants: { some: { title: { eq: "President" } } } }', [1]],
    ['{ participants: { some: { organization: { letters: { eq: "ASEAN" } } } } }', [6]],
    ["{ participants: { none: { country: { in: [CN, FR] } } } }", [7]],
    ["{ participants: { every: { country: { in: [CN, KR, JP] } } } }", [3, 4]],
    ['{ place: { city: { eq: "Paris" } } }', [1]],
    ["{ place: { country: { eq: KH } } }", [6]],
    ["{ not: { place: { country: { eq: FR } } } }", [2, 3, 4, 5, 6, 7]],
    ["{ place: { city: { isNull: true } } }", [6]],
    ["{ agreements: { some: { kind: { eq: TREATY } } } }", [1]],
    ["{ agreements: { none: { minConfidence: 0 } } }", [2, 4, 5, 6, 7]],
    ['{ articles: { some: { publisher: { name: { eq: "South Post" } } } } }', [5, 6, 7]],
    ['{ text: "nuclear PARIS" }', [1]],
    ['{ text: "nuclear moon" }', []],
    ['{ text: "talks" }', [1, 2, 3, 4, 5, 6, 7]],
    ["{ minConfidence: 0.55 }", [6, 7]],
    ["{ countries: { only: [FR, DE] } }", [1]],
    ["{ countries: { only: [CN, JP, KR] } }", [3, 4, 6]],
    ["{ topics: { only: [ENERGY] } }", [1]],
    ["{ organizations: { only: [ASEAN] } }", [6]],
    ["{ between: [DE, FR] }", [1, 2]],
    ["{ between: [CN, ASEAN] }", [6]],
    ["{ between: [IT, FR, DE] }", [2]],
    ['{ date: { in: ["2021-01-10", "2022-04-02"] } }', [1, 4]],
    ['{ date: { not: "2021-01-10" } }', [2, 3, 4, 5, 6, 7]],
    ['{ date: { between: { from: "2022-03-01", to: "2022-08-08" } } }', [3, 4, 6]],
    ["{ dateAbsence: { eq: NOT_STATED } }", [5]],
    ["{ precision: { isNull: true } }", [5]],
    ["{ precision: { in: [DAY] }, kind: { eq: SUMMIT } }", [2]],
    ["{ confidence: { gte: 0.2, lt: 0.4 } }", [2, 3]],
    ["{ confidence: { between: { from: 0.6 } } }", [6, 7]],
    ["{ confidence: { in: [0.1, 0.7, 0.75] } }", [1, 7]],
    ["{ confidence: { not: 0.1 } }", [2, 3, 4, 5, 6, 7]],
    ["{ publisherCount: { eq: 1 }, articleCount: { lte: 1 }, minConfidence: 0.7 }", [7]],
    ['{ evidence: { some: { article: { publisher: { name: { eq: "South Post" } } } } } }', [5, 6, 7]],
    ["{ evidence: { every: { confidence: { gt: 0.55 } } } }", [6, 7]],
    ["{ participants: { some: { confidence: { lt: 0.85 } } } }", [1, 3]],
    ["{ place: { country: { isNull: true } } }", []],
    ["{ minPublishers: 2 }", []],
    ["{ or: [{ kind: { eq: SUMMIT } }, { format: { eq: VIDEO } }] }", [2, 3]],
    ["{ or: [] }", []],
    [
      "{ and: [{ countries: { any: [CN] } }, { status: { eq: HELD } }], not: { format: { eq: PHONE } } }",
      [3, 6],
    ],
  ])("meetings where %s", async (where, expected) => {
    expect(await meetings(where)).toEqual(expected);
  });

  test.each([
    ["{ parties: { all: [CN, ASEAN] } }", [6]],
    ["{ parties: { any: [FR, ASEAN] } }", [5, 6]],
    ["{ parties: { none: [ASEAN] } }", [5]],
    ["{ parties: { only: [FR, DE, ASEAN] } }", [5]],
    ["{ parties: { only: [CN, JP, ASEAN] } }", [6]],
    ["{ countries: { only: [CN, JP] } }", [6]],
    ["{ between: [ASEAN, CN] }", [6]],
    ["{ confidence: { between: { from: 0.5, to: 0.55 } } }", [5]],
    ["{ countries: { any: [DE] } }", [5]],
    ["{ organizations: { any: [ASEAN] } }", [6]],
    ["{ meeting: { format: { eq: VIDEO } } }", [6]],
    ['{ meeting: { place: { city: { eq: "Paris" } } } }', [5]],
    ['{ kind: { eq: TREATY }, during: { from: "2021-01-01", to: "2021-12-31" } }', [5]],
    ['{ text: "treaty" }', [5]],
  ])("agreements where %s", async (where, expected) => {
    const { data } = await graph.ask(
      `{ agreements(where: ${where}, orderBy: [{ field: CONFIDENCE }]) { nodes { confidence } } }`,
    );
    expect(
      data.agreements.nodes.map(({ confidence }: { confidence: number }) => Math.round(confidence * 10)),
    ).toEqual(expected);
  });

  test("other records are filtered too, and through their relations", async () => {
    const { data } = await graph.ask(`{
      people(where: { title: { contains: "minister" }, meetings: { some: { format: { eq: VIDEO } } } }) { nodes { name } }
      countries(where: { meetings: { some: { topics: { any: [ENERGY] } } }, code: { not: IT } }) { nodes { code } }
      former: countries(where: { former: true, name: { contains: "soviet" } }) { nodes { code until } }
      places(where: { country: { in: [FR] } }) { nodes { city } }
      topics(where: { code: { in: [TRADE, WAR] } }) { nodes { code } }
      articles(where: { publisher: { name: { startsWith: "north" } }, published: { lt: "2022-01-01" } }) { nodes { published } }
      publishers(where: { name: { not: "North Wire" } }) { nodes { name } }
      organizations(where: { meetings: { some: { minConfidence: 0.6 } } }) { nodes { letters } }
      country(code: CN) { meetings(where: { format: { eq: PHONE } }) { totalCount nodes { format } } } }`);
    expect(data).toMatchObject({
      people: { nodes: [{ name: "Hana Sato" }] },
      countries: { nodes: [{ code: "FR" }, { code: "DE" }] },
      former: { nodes: [{ code: "SU", until: 1991 }] },
      places: { nodes: [{ city: "Paris" }] },
      topics: { nodes: [{ code: "TRADE" }, { code: "WAR" }] },
      articles: { nodes: [{ published: "2021-02-01" }] },
      publishers: { nodes: [{ name: "South Post" }] },
      organizations: { nodes: [{ letters: "ASEAN" }] },
      country: { meetings: { totalCount: 1, nodes: [{ format: "PHONE" }] } },
    });
  });

  test("sides are told by code, letters, name or id, people by id", async () => {
    const { data } = await graph.ask(
      '{ people { nodes { id name } } organizations(where: { letters: { eq: "ASEAN" } }) { nodes { id } } }',
    );
    const sato = data.people.nodes.find(({ name }: { name: string }) => name === "Hana Sato").id;
    const asean = data.organizations.nodes[0].id;
    const between = async (sides: string[]) =>
      (
        await graph.ask(
          "query ($sides: [PartyName!]!) { meetings(where: { between: $sides }) { nodes { format } } }",
          { sides },
        )
      ).data.meetings.nodes;
    expect(await between([sato, "CN"])).toEqual([{ format: "VIDEO" }]);
    expect(await between(["Country:CN", "JP"])).toEqual([{ format: "VIDEO" }]);
    expect(await between(["CN", asean])).toHaveLength(1);
    expect(await between([sato, "KR"])).toEqual([]);
  });

  test("every record has the filters that make sense for it", async () => {
    const { data } = await graph.ask(`{
      people(where: { met: { name: { eq: "Hana Sato" } } }) { nodes { name } }
      seen: people(where: { lastSeen: { lt: "2022-01-01" }, firstSeen: { isNull: false } }) { nodes { name } }
      organizations(where: { agreements: { some: { kind: { eq: JOINT_STATEMENT } } } }) { nodes { letters } }
      countries(where: { organizations: { some: { letters: { eq: "ASEAN" } } }, meetings: { none: { minConfidence: 0 } }, name: { startsWith: "viet" } }) { nodes { code } }
      topics(where: { meetings: { some: { kind: { eq: SUMMIT } } } }) { nodes { code } }
      publishers(where: { articles: { some: { meetings: { some: { kind: { eq: SUMMIT } } } } } }) { nodes { name } }
      articles(where: { firstReadAt: { between: { from: "2025-01-02T04:04:05+01:00" } }, published: { in: ["2021-02-01"] } }) { totalCount }
      later: articles(where: { firstReadAt: { gt: "2025-01-02T03:04:05Z" } }) { totalCount }
      meeting: meetings(where: { kind: { eq: SUMMIT } }) { nodes {
        evidence(where: { meeting: { kind: { eq: SUMMIT } } }) { totalCount }
        none: evidence(where: { agreement: { minConfidence: 0 } }) { totalCount } } } }`);
    expect(data).toEqual({
      people: { nodes: [] },
      seen: { nodes: [{ name: "Élise Moreau" }] },
      organizations: { nodes: [{ letters: "ASEAN" }] },
      countries: { nodes: [{ code: "VN" }] },
      topics: { nodes: [{ code: "ENERGY" }, { code: "TRADE" }] },
      publishers: { nodes: [{ name: "North Wire" }] },
      articles: { totalCount: 1 },
      later: { totalCount: 0 },
      meeting: { nodes: [{ evidence: { totalCount: 1 }, none: { totalCount: 0 } }] },
    });
  });

  test("ids filter, and an id of another type is refused", async () => {
    const { data } = await graph.ask("{ meetings(where: { kind: { eq: SUMMIT } }) { nodes { id } } }");
    const [{ id }] = data.meetings.nodes;
    const same = await graph.ask(
      "query ($id: ID!) { meetings(where: { id: { in: [$id] } }) { nodes { kind } } }",
      { id },
    );
    expect(same.data.meetings.nodes).toEqual([{ kind: "SUMMIT" }]);
    const { errors } = await graph.ask('{ meetings(where: { id: { eq: "Person:1" } }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: "INVALID_ID", argument: "where.id.eq", given: "Person:1" },
    });
  });

  test("any filter and its opposite divide all meetings between them", async () => {
    const leaf = fc.constantFrom<object>(
      { kind: { eq: "SUMMIT" } },
      { format: { not: "PHONE" } },
      { status: { in: ["HELD", "CANCELLED"] } },
      { date: { gte: "2022-01-01" } },
      { date: { isNull: true } },
      { during: { to: "2022-04-02" } },
      { countries: { any: ["CN", "FR"] } },
      { countries: { all: ["FR", "DE"] } },
      { organizations: { none: ["ASEAN"] } },
      { topics: { any: ["TRADE"] } },
      { place: { city: { contains: "par" } } },
      { place: { country: { not: "FR" } } },
      { attendedBy: { organization: { letters: { isNull: true } } } },
      { participants: { every: { person: { country: { eq: "FR" } } } } },
      { participants: { none: { title: { startsWith: "pres" } } } },
      { agreements: { every: { meeting: { kind: { eq: "MEETING" } } } } },
      { articles: { some: { published: { lt: "2022-01-01" } } } },
      { text: "talks" },
      { minConfidence: 0.45 },
      { countries: { only: ["CN", "JP", "FR", "DE"] } },
      { topics: { only: ["ENERGY"] } },
      { between: ["CN", "JP"] },
      { date: { not: "2022-03-01" } },
      { date: { between: { from: "2022-01-01", to: "2022-06-01" } } },
      { precision: { isNull: true } },
      { confidence: { in: [0.1, 0.2] } },
      { evidence: { every: { article: { published: { lt: "2022-01-01" } } } } },
    );
    const { where } = fc.letrec<{ where: object }>((tie) => ({
      where: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.tuple(leaf, leaf).map(([a, b]) => ({ ...a, ...b })),
        fc.array(tie("where"), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
        fc.array(tie("where"), { maxLength: 3 }).map((or) => ({ or })),
        tie("where").map((not) => ({ not })),
      ),
    }));
    const query = `query ($where: MeetingFilter!) {
      such: meetings(where: $where) { totalCount nodes { id } } others: meetings(where: { not: $where }) { totalCount nodes { id } } }`;
    await fc.assert(
      fc.asyncProperty(where, async (where) => {
        const { data, errors } = await graph.ask(query, { where });
        expect(errors).toBeUndefined();
        const { such, others } = data;
        expect(such.totalCount + others.totalCount).toBe(7);
        expect(new Set([...such.nodes, ...others.nodes].map(({ id }) => id)).size).toBe(7);
      }),
      { numRuns: 100 },
    );
  });
});
