import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

describe("a question that cannot be answered gets an error that says what to do", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph([
      { meetings: [{ day: "2023-05-01" }, { day: "2023-06-01", countries: ["FR", "DE"] }] },
    ]);
  });
  afterAll(() => graph.close());

  test.each([
    ["where: null", "INVALID_FILTER", "where"],
    ["where: {}", "INVALID_FILTER", "where"],
    ["where: { kind: {} }", "INVALID_FILTER", "where.kind"],
    ["where: { kind: null }", "INVALID_FILTER", "where.kind"],
    ["where: { kind: { eq: null } }", "INVALID_FILTER", "where.kind.eq"],
    ["where: { and: [] }", "INVALID_FILTER", "where.and"],
    ["where: { or: [{}] }", "INVALID_FILTER", "where.or[0]"],
    ["where: { countries: { all: [] } }", "INVALID_FILTER", "where.countries.all"],
    ["where: { countries: { none: [] } }", "INVALID_FILTER", "where.countries.none"],
    ["where: { countries: { all: [CN, ZZ] } }", "UNKNOWN_VALUE", "where.countries.all[1]"],
    ['where: { organizations: { any: ["Club of Nobody"] } }', "UNKNOWN_VALUE", "where.organizations.any[0]"],
    ["where: { during: {} }", "INVALID_FILTER", "where.during"],
    ['where: { during: { from: "2024-01-01", to: "2023-01-01" } }', "INVALID_FILTER", "where.during"],
    ['where: { text: " - " }', "INVALID_FILTER", "where.text"],
    ['where: { attendedBy: { name: { contains: "" } } }', "INVALID_FILTER", "where.attendedBy.name.contains"],
    ['where: { id: { eq: "x" } }', "INVALID_ID", "where.id.eq"],
    ["where: { countries: { only: [] } }", "INVALID_FILTER", "where.countries.only"],
    ["where: { between: [CN] }", "INVALID_FILTER", "where.between"],
    ["where: { between: [CN, CN] }", "INVALID_FILTER", "where.between"],
    ["where: { between: [CN, ZZ] }", "UNKNOWN_VALUE", "where.between[1]"],
    ['where: { between: [CN, "Person:999"] }', "UNKNOWN_VALUE", "where.between[1]"],
    ["where: { minConfidence: 7 }", "INVALID_FILTER", "where.minConfidence"],
    ["where: { minPublishers: -1 }", "INVALID_FILTER", "where.minPublishers"],
    ["where: { confidence: { lt: -0.1 } }", "INVALID_FILTER", "where.confidence.lt"],
    [
      "where: { confidence: { between: { from: 0.9, to: 0.1 } } }",
      "INVALID_FILTER",
      "where.confidence.between",
    ],
    ["where: { date: { between: {} } }", "INVALID_FILTER", "where.date.between"],
    [
      "where: { participants: { some: { country: { eq: ZZ } } } }",
      "UNKNOWN_VALUE",
      "where.participants.some.country.eq",
    ],
    [
      'where: { agreements: { some: { between: [CN, "Person:1"] } } }',
      "UNKNOWN_VALUE",
      "where.agreements.some.between[1]",
    ],
    ["first: -1", "INVALID_PAGE", "first"],
    ["first: 501", "INVALID_PAGE", "first"],
    ["last: 1000000", "INVALID_PAGE", "last"],
    ["first: 1, last: 1", "INVALID_PAGE", "last"],
    ['last: 1, after: "x"', "INVALID_PAGE", "after"],
    ['after: "nonsense"', "INVALID_CURSOR", "after"],
  ])("meetings(%s)", async (args, code, argument) => {
    const { data, errors } = await graph.ask(`{ meetings(${args}) { nodes { title } } }`);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      path: expect.arrayContaining(["meetings"]),
      extensions: { code, argument, allowed: expect.stringMatching(/[.]$/) },
    });
    expect(errors?.[0]?.message).toContain(argument);
  });

  test.each([
    ['{ meetings(where: { during: { from: "2023-02-30" } }) { totalCount } }', /"2023-02-30" is no Date/],
    ['{ meetings(where: { countries: { any: ["China"] } }) { totalCount } }', /"China" is no CountryCode/],
    [
      "{ meetings(where: { kind: { eq: PARTY } }) { totalCount } }",
      /"PARTY" does not exist in "MeetingKind"/,
    ],
    ['{ node(id: "nonsense") { id } }', /is not an id/],
    ["{ organization { name } }", /Neither was given/],
    ['{ organization(id: "Organization:1", name: "ASEAN") { name } }', /Both were given/],
  ])("%s", async (query, message) => {
    const { errors } = await graph.ask(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      locations: [expect.anything()],
      extensions: { code: expect.stringMatching(/^(INVALID_ID|INVALID_VALUE|GRAPHQL_VALIDATION_FAILED)$/) },
    });
  });

  test.each([
    [
      "query ($kind: MeetingKind) { meetings(where: { kind: { eq: $kind } }) { totalCount } }",
      "VARIABLE_MISSING",
    ],
    ["{ meetings(first: 500) { nodes { articles(first: 500) { nodes { title } } } } }", "TOO_COSTLY"],
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
  ])("%s is a bad request to a client that tells by status", async (query, code) => {
    const response = await graph.app.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test("a cursor of another list or order", async () => {
    const { data } = await graph.ask(
      "{ meetings(first: 1) { pageInfo { endCursor } } people { totalCount } }",
    );
    const after = data.meetings.pageInfo.endCursor;
    for (const query of [
      "query ($after: String) { agreements(after: $after) { totalCount nodes { id } } }",
      "query ($after: String) { meetings(after: $after, orderBy: [{ field: CONFIDENCE }]) { nodes { id } } }",
      "query ($after: String) { country(code: CN) { partners(after: $after) { nodes { meetingCount } } } }",
      'query ($after: String) { search(text: "ministers", after: $after) { nodes { label } } }',
    ]) {
      const { errors } = await graph.ask(query, { after });
      expect(errors?.[0]?.extensions, query).toMatchObject({ code: "INVALID_CURSOR", argument: "after" });
    }
  });

  test("a variable in a filter that was left out is no filter at all, which is refused", async () => {
    for (const [query, variables] of [
      ["query ($where: MeetingFilter) { meetings(where: $where) { totalCount } }", {}],
      ["query ($kind: MeetingKind) { meetings(where: { kind: { eq: $kind } }) { totalCount } }", {}],
      [
        "query ($codes: [CountryCode!]) { meetings(where: { countries: { all: $codes }, kind: { eq: MEETING } }) { totalCount } }",
        {},
      ],
      [
        'query ($from: Date) { ...F } fragment F on Query { meetings(where: { during: { from: $from, to: "2024-01-01" } }) { totalCount } }',
        {},
      ],
    ] as const) {
      const { data, errors } = await graph.ask(query, variables);
      expect(data ?? null, query).toBeNull();
      expect(errors?.[0]?.extensions?.code, query).toBe("VARIABLE_MISSING");
    }
    const nulls = await graph.ask(
      "query ($where: MeetingFilter) { meetings(where: $where) { totalCount } }",
      { where: null },
    );
    expect(nulls.errors?.[0]?.extensions?.code).toBe("INVALID_FILTER");
    const given = await graph.ask(
      "query ($kind: MeetingKind = MEETING, $first: Int) { meetings(first: $first, where: { kind: { eq: $kind } }) { totalCount } }",
    );
    expect(given.data.meetings.totalCount).toBe(2);
  });

  test("a query of too many words", async () => {
    const { errors } = await graph.ask(`{ ${"__typename ".repeat(10_001)} }`);
    expect(errors?.[0]?.message).toContain("10000 tokens");
  });

  test("a query that costs too much or is too deep", async () => {
    const costly = await graph.ask(
      "{ meetings(first: 500) { nodes { articles(first: 500) { nodes { title } } } } }",
    );
    expect(costly.errors?.[0]).toMatchObject({
      message: expect.stringContaining("at most 100000"),
      extensions: { code: "TOO_COSTLY" },
    });
    const sizes =
      "query ($n: Int) { meetings(first: $n) { nodes { articles(first: $n) { nodes { title } } } } }";
    expect((await graph.ask(sizes, { n: 500 })).errors?.[0]?.extensions?.code).toBe("TOO_COSTLY");
    expect((await graph.ask(sizes, { n: 10 })).errors).toBeUndefined();
    const nodes =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Meeting { articles(first: 400) { nodes { title } } } } }";
    expect((await graph.ask(nodes, { ids: ["Meeting:1"] })).errors).toBeUndefined();
    expect(
      (await graph.ask(nodes, { ids: Array(400).fill("Meeting:1") })).errors?.[0]?.extensions?.code,
    ).toBe("TOO_COSTLY");
    const deep = `{ country(code: CN) { ${"meetings(first: 1) { nodes { place { country { ".repeat(8)} code ${"} } } }".repeat(8)} } }`;
    expect((await graph.ask(deep)).errors?.[0]).toMatchObject({
      message: expect.stringContaining("levels deep"),
      extensions: { code: "TOO_COSTLY" },
    });
  });
});
