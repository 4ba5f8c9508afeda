import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

interface Row {
  id: string;
  date: { start: string } | null;
  confidence: number;
}
interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}
interface Order {
  field: "DATE" | "CONFIDENCE" | "ADDED";
  direction: "ASC" | "DESC";
  nulls: "FIRST" | "LAST";
}

const order = fc.record<Order>({
  field: fc.constantFrom("DATE", "CONFIDENCE", "ADDED"),
  direction: fc.constantFrom("ASC", "DESC"),
  nulls: fc.constantFrom("FIRST", "LAST"),
});
const orders = fc.uniqueArray(order, { minLength: 1, maxLength: 3, selector: ({ field }) => field });

const page =
  "nodes { id confidence date { start } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const listed = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [MeetingOrder!]) {
  meetings(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { ${page} } }`;
const nested = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [MeetingOrder!]) {
  country(code: CN) { meetings(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { ${page} } } }`;

const pick = fc.sample(
  fc.record({
    day: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    confidence: fc.integer({ min: 5, max: 9 }),
  }),
  { numRuns: 45, seed: 7 },
);

function articleOf({ day, confidence }: (typeof pick)[number], index: number) {
  // Different pairs keep the meetings apart; China is in all.
  const other = String.fromCharCode(65 + (index % 26));
  return {
    meetings: [
      {
        countries: ["CN"],
        people: [{ name: `Person ${other}${index} Alone${index}` }],
        confidence: confidence / 10,
        ...(day === undefined ? {} : { day: `2023-0${day}-01` }),
      },
    ],
  };
}

describe("paging", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph(pick.map(articleOf));
  });
  afterAll(() => graph.close());

  async function pageOf(query: string, variables: object): Promise<{ nodes: Row[]; pageInfo: PageInfo }> {
    const { data, errors } = await graph.ask(query, { ...variables });
    expect(errors).toBeUndefined();
    return data.meetings ?? data.country.meetings;
  }

  async function walk(query: string, size: number, orderBy: Order[], backward: boolean): Promise<Row[]> {
    const rows: Row[] = [];
    let cursor: string | null = null;
    for (;;) {
      const paging: object = backward ? { last: size, before: cursor } : { first: size, after: cursor };
      const { nodes, pageInfo } = await pageOf(query, { ...paging, orderBy });
      if (backward) rows.unshift(...nodes);
      else rows.push(...nodes);
      expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
      if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return rows;
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    }
  }

  /** What the orders mean, told by a sort in JavaScript. */
  function sorted(rows: Row[], orderBy: Order[]): Row[] {
    const number = (row: Row) => Number(row.id.split(":")[1]);
    const value = (row: Row, { field }: Order) =>
      field === "DATE" ? (row.date?.start ?? null) : field === "CONFIDENCE" ? row.confidence : number(row);
    const last = orderBy.at(-1) as Order;
    const keys: Order[] = [...orderBy, { field: "ADDED", direction: last.direction, nulls: "LAST" }];
    return [...rows].sort((a, b) => {
      for (const key of keys) {
        const [x, y] = [value(a, key), value(b, key)];
        if (x === y) continue;
        if (x === null || y === null) return (x === null) === (key.nulls === "FIRST") ? -1 : 1;
        return x < y === (key.direction === "ASC") ? -1 : 1;
      }
      return 0;
    });
  }

  test("every order is walked to its end, no record lost or repeated, either way, in a list and within a record", async () => {
    const all = (await pageOf(listed, { first: 500 })).nodes;
    expect(all).toHaveLength(pick.length);
    expect(all.some(({ date }) => date === null)).toBe(true);
    await fc.assert(
      fc.asyncProperty(
        orders,
        fc.integer({ min: 3, max: 20 }),
        fc.boolean(),
        fc.boolean(),
        async (orderBy, size, backward, within) => {
          const expected = sorted(all, orderBy).map(({ id }) => id);
          expect((await walk(within ? nested : listed, size, orderBy, backward)).map(({ id }) => id)).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test("partners are walked too", async () => {
    graph.database.add([
      {
        meetings: [
          {
            countries: ["CN"],
            people: ["Anton Alpha", "Berta Beta", "Carl Gamma", "Dora Delta", "Emil Epsilon"].map((name) => ({
              name,
            })),
          },
        ],
      },
    ]);
    const { data } = await graph.ask('{ people(where: { text: "Alpha" }) { nodes { id } } }');
    const own = `query ($id: ID!, $first: Int, $after: String) { person(id: $id) { counterparts(first: $first, after: $after) { totalCount nodes { person { name } } pageInfo { hasNextPage endCursor } } } }`;
    const names: string[] = [];
    let after: string | null = null;
    do {
      const answer = await graph.ask(own, { id: data.people.nodes[0].id, first: 3, after });
      const { totalCount, nodes, pageInfo } = answer.data.person.counterparts;
      expect(totalCount).toBe(4);
      names.push(...nodes.map(({ person }: { person: { name: string } }) => person.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(names.sort()).toEqual(["Berta Beta", "Carl Gamma", "Dora Delta", "Emil Epsilon"]);
  });

  test("a cursor keeps its place when records are added before it", async () => {
    const orderBy: Order[] = [{ field: "DATE", direction: "DESC", nulls: "LAST" }];
    const first = await pageOf(listed, { first: 5, orderBy });
    const next = await pageOf(listed, { first: 5, after: first.pageInfo.endCursor, orderBy });
    graph.database.add([
      { meetings: [{ day: "2024-12-31", countries: ["CN"], people: [{ name: "Zed Latest" }] }] },
    ]);
    const again = await pageOf(listed, { first: 5, after: first.pageInfo.endCursor, orderBy });
    expect(again).toEqual(next);
  });

  test("a page of none tells only that there is more", async () => {
    const { nodes, pageInfo } = await pageOf(listed, { first: 0 });
    expect({ nodes, pageInfo }).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test("edges carry the cursors of their records", async () => {
    const { data } = await graph.ask(
      "{ meetings(first: 3) { edges { cursor node { id } } nodes { id } pageInfo { startCursor endCursor } } }",
    );
    const { edges, nodes, pageInfo } = data.meetings;
    expect(edges.map(({ node }: { node: object }) => node)).toEqual(nodes);
    expect([edges[0].cursor, edges[2].cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
  });
});
