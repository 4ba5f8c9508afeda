import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

/** Two groups of four who all met each other, and one meeting between the groups; Iceland met nobody of them. */
const NORTH = ["SE", "NO", "DK", "FI"];
const SOUTH = ["BR", "AR", "CL", "PE"];
const pairs = (codes: string[]) =>
  codes.flatMap((a, index) => codes.slice(index + 1).map((b) => [a, b] as [string, string]));
const people: Record<string, string> = {
  SE: "Anna Berg",
  NO: "Nils Dahl",
  DK: "Karen Holm",
  FI: "Kimi Salo",
  BR: "Paulo Lima",
  AR: "Rosa Funes",
  CL: "Diego Rojas",
  PE: "Lucia Quispe",
  IS: "Jon Arnason",
  FO: "Marta Djurhuus",
};

describe("networks and paths", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    const links: [string, string][] = [...pairs(NORTH), ...pairs(SOUTH), ["SE", "BR"], ["IS", "FO"]];
    graph = openGraph([
      ...links.map(([a, b], index) => ({
        meetings: [
          {
            day: `2021-${String(1 + (index % 12)).padStart(2, "0")}-05`,
            countries: [a, b],
            people: [a, b].map((country) => ({ name: people[country] as string, country })),
          },
        ],
      })),
      {
        meetings: [
          { day: "2022-06-07", countries: ["SE", "NO"], organizations: ["NATO", "EU"] },
          { countries: ["SE", "NO"], format: "PHONE", people: [{ name: "Anna Berg", country: "SE" }] },
          { day: "2022-08-01", countries: ["SE", "IS"], status: "CANCELLED" },
          { day: "2023-01-01", countries: ["PE", "IS"] },
        ],
      },
    ]);
  });
  afterAll(() => graph.close());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await graph.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  test("a network has nodes and edges, measured", async () => {
    const { network } = await ask(
      `query ($during: DateRange!) { network(of: COUNTRY, where: { during: $during }) {
      nodeCount edgeCount nodes { id label side { ... on Country { code } } degree strength betweenness community }
      edges { source target weight } } }`,
      { during: { from: "2021-01-01", to: "2021-12-31" } },
    );
    expect(network).toMatchObject({ nodeCount: 10, edgeCount: 14 });
    const node = (code: string) => network.nodes.find(({ id }: { id: string }) => id === `Country:${code}`);
    expect(node("SE")).toEqual({
      id: "Country:SE",
      label: "Sweden",
      side: { code: "SE" },
      degree: 4,
      strength: 4,
      // On the ways of 3 northern countries to 4 southern ones: 12 of the 36 pairs of others.
      betweenness: expect.closeTo(12 / 36, 10),
      community: expect.any(Number),
    });
    expect(node("FI")).toMatchObject({ degree: 3, betweenness: 0 });
    const community = (code: string) => node(code).community;
    expect(new Set(NORTH.map(community)).size).toBe(1);
    expect(new Set(SOUTH.map(community)).size).toBe(1);
    expect(new Set(["SE", "BR", "IS"].map(community))).toEqual(new Set([1, 2, 3]));
    expect(community("IS")).toBe(3);
    expect(network.edges).toContainEqual({ source: "Country:BR", target: "Country:SE", weight: 1 });
  });

  test("weights count meetings, of which the first and last are known", async () => {
    const { network, strong, two, organizations, people, none } = await ask(`{
      network(of: COUNTRY) { nodeCount edgeCount edges { source target weight firstMeeting { date { start } } lastMeeting { date { start } } } }
      strong: network(of: COUNTRY, minWeight: 2) { nodeCount edgeCount nodes { id strength } edges { weight } }
      two: network(of: COUNTRY, first: 1) { nodeCount edgeCount nodes { label } edges { weight } }
      organizations: network(of: ORGANIZATION) { nodes { label side { __typename } } edges { weight lastMeeting { date { start } } } }
      people: network(of: PERSON, first: 500) { nodeCount edgeCount nodes { id label degree } }
      none: network(of: PERSON, where: { kind: { eq: MEDIATION } }) { nodeCount edgeCount nodes { id } edges { weight } } }`);
    expect(network.edges[0]).toEqual({
      source: "Country:NO",
      target: "Country:SE",
      weight: 3,
      firstMeeting: { date: { start: "2021-01-05" } },
      lastMeeting: { date: { start: "2022-06-07" } },
    });
    expect(network).toMatchObject({ nodeCount: 10, edgeCount: 16 });
    expect(strong).toEqual({
      nodeCount: 2,
      edgeCount: 1,
      nodes: [
        { id: "Country:NO", strength: 3 },
        { id: "Country:SE", strength: 3 },
      ],
      edges: [{ weight: 3 }],
    });
    expect(two).toEqual({ nodeCount: 10, edgeCount: 16, nodes: [{ label: "Sweden" }], edges: [] });
    expect(organizations.nodes).toHaveLength(2);
    expect(organizations.edges).toEqual([{ weight: 1, lastMeeting: { date: { start: "2022-06-07" } } }]);
    expect(people).toMatchObject({ nodeCount: 10, edgeCount: 14 });
    expect(people.nodes[0]).toEqual({
      id: expect.stringMatching(/^Person:/),
      label: expect.any(String),
      degree: 4,
    });
    expect(none).toEqual({ nodeCount: 0, edgeCount: 0, nodes: [], edges: [] });
  });

  test("communities and measures are the same whenever they are asked for", async () => {
    const query = "{ network(of: PERSON) { nodes { id community betweenness } } }";
    expect(await ask(query)).toEqual(await ask(query));
  });

  test("a path leads by meetings that took place", async () => {
    const { path, none, later } = await ask(`{
      path(from: FI, to: CL) { from { ... on Country { code } } to { ... on Country { code } } meeting { status countries { code } } }
      none: path(from: FO, to: CL, during: { to: "2022-12-31" }) { meeting { id } }
      later: path(from: FO, to: CL) { to { ... on Country { code } } } }`);
    expect(path.map(({ from, to }: { from: object; to: object }) => [from, to])).toEqual([
      [{ code: "FI" }, { code: "SE" }],
      [{ code: "SE" }, { code: "BR" }],
      [{ code: "BR" }, { code: "CL" }],
    ]);
    for (const { from, to, meeting } of path) {
      expect(meeting.countries).toEqual(expect.arrayContaining([from, to]));
      expect(meeting.status).toBe("HELD");
    }
    expect(none).toBeNull();
    expect(later).toEqual([{ to: { code: "IS" } }, { to: { code: "PE" } }, { to: { code: "CL" } }]);
  });

  test("the shortest path of two people is as long as a search through all edges finds", async () => {
    const { network } = await ask(
      "{ network(of: PERSON, first: 500) { nodes { id } edges { source target } } }",
    );
    const ids: string[] = network.nodes.map(({ id }: { id: string }) => id);
    const met = (id: string): string[] =>
      network.edges.flatMap(({ source, target }: { source: string; target: string }) =>
        source === id ? [target] : target === id ? [source] : [],
      );
    const distance = (from: string, to: string): number | undefined => {
      let frontier = [from];
      const seen = new Set(frontier);
      for (let steps = 0; frontier.length > 0; steps += 1) {
        if (frontier.includes(to)) return steps;
        frontier = [...new Set(frontier.flatMap(met))].filter((id) => !seen.has(id));
        for (const id of frontier) seen.add(id);
      }
      return undefined;
    };
    const query = `query ($from: PartyName!, $to: PartyName!) { path(from: $from, to: $to) {
      from { ... on Person { id } } to { ... on Person { id } } meeting { people { id } } } }`;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ids), fc.constantFrom(...ids), async (from, to) => {
        fc.pre(from !== to);
        const { path } = await ask(query, { from, to });
        expect(path?.length).toBe(distance(from, to));
        let at = from;
        for (const step of path ?? []) {
          expect(step.from.id).toBe(at);
          expect(step.meeting.people).toEqual(expect.arrayContaining([step.from, step.to]));
          at = step.to.id;
        }
        if (path) expect(at).toBe(to);
      }),
      { numRuns: 30 },
    );
  });

  test("statements depend on what is asked, not on how much is found", async () => {
    const query = `query ($n: Int!) { network(of: PERSON, first: $n) { nodes { label betweenness community } edges { firstMeeting { title } lastMeeting { title } } } }`;
    const few = await graph.statementsOf(query, { n: 3 });
    expect(few).toHaveLength(6);
    expect(await graph.statementsOf(query, { n: 10 })).toEqual(few);
  });

  test.each([
    ["network(of: COUNTRY, first: 0) { nodeCount }", "INVALID_PAGE", "first"],
    ["network(of: COUNTRY, minWeight: 0) { nodeCount }", "INVALID_FILTER", "minWeight"],
    ["network(of: COUNTRY, where: {}) { nodeCount }", "INVALID_FILTER", "where"],
    ["path(from: SE, to: SE) { meeting { id } }", "INVALID_FILTER", "to"],
    ["path(from: SE, to: NATO) { meeting { id } }", "INVALID_FILTER", "to"],
    ["path(from: QQ, to: SE) { meeting { id } }", "UNKNOWN_VALUE", "from"],
    ['path(from: "Person:999", to: SE) { meeting { id } }', "UNKNOWN_VALUE", "from"],
    ["path(from: SE, to: NO, during: {}) { meeting { id } }", "INVALID_FILTER", "during"],
  ])("%s is refused", async (query, code, argument) => {
    const { errors } = await graph.ask(`{ ${query} }`);
    expect(errors?.[0]).toMatchObject({
      extensions: { code, argument, allowed: expect.stringMatching(/[.]$/) },
    });
  });
});
