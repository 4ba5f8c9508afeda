import { afterAll, describe, expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

const ann = { name: "Ann Ames", country: "VN" };
const report = (published: string, day: string | undefined, name: string) => ({
  outlet: `Outlet of ${published}`,
  published,
  meetings: [{ ...(day && { day }), countries: ["FR", "VN"], people: [{ name, country: "FR" }, ann] }],
});

/** Two who become one when a third report has both given names; and two meetings that one between them makes one. */
const graph = openGraph([
  report("2022-03-02", "2022-03-01", "Jean Dupont"),
  report("2022-05-02", "2022-05-01", "Claude Dupont"),
  report("2022-11-24", undefined, "Jean Dupont"),
  report("2022-12-03", undefined, "Jean Dupont"),
]);
afterAll(() => graph.close());

const PEOPLE =
  "{ people(where: { country: { eq: FR } }, orderBy: { field: ADDED, direction: ASC }) { nodes { id } } }";
const MEETINGS =
  "{ meetings(where: { date: { isNull: true } }, orderBy: { field: ADDED, direction: ASC }) { nodes { id } edges { cursor } } }";
const idsOf = (answer: { data?: Record<string, { nodes: { id: string }[] }> }, field: string) =>
  answer.data?.[field]?.nodes.map(({ id }) => id) ?? [];

describe("an id of before a merge", async () => {
  const [jean = "", claude = ""] = idsOf(await graph.ask(PEOPLE), "people");
  const before = await graph.ask(MEETINGS);
  const [first = "", second = ""] = idsOf(before, "meetings");
  const cursor: string = before.data?.meetings.edges[1].cursor;
  graph.database.add([
    report("2022-07-02", "2022-07-01", "Jean Claude Dupont"),
    report("2022-11-28", undefined, "Jean Dupont"),
  ]);

  test("is of two that are one now", async () => {
    expect(idsOf(await graph.ask(PEOPLE), "people")).toEqual([jean]);
    expect(idsOf(await graph.ask(MEETINGS), "meetings")).toEqual([first]);
    const { data } = await graph.ask(
      "query($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } }",
      {
        a: claude,
        b: second,
      },
    );
    expect(data).toEqual({ a: { id: jean }, b: { id: first } });
  });

  test("finds what it is now by filters", async () => {
    const { data } = await graph.ask(
      `query($person: ID!, $name: PartyName!, $meeting: ID!) {
        eq: people(where: { id: { eq: $person } }) { nodes { id } }
        in: people(where: { id: { in: [$person] } }) { nodes { id } }
        not: people(where: { country: { eq: FR }, id: { not: $person } }) { totalCount }
        attended: meetings(where: { attendedBy: { id: { eq: $person } } }) { totalCount }
        participants: meetings(where: { participants: { some: { person: { id: { eq: $person } } } } }) { totalCount }
        between: meetings(where: { between: ["VN", $name] }) { totalCount }
        meetings(where: { id: { in: [$meeting] } }) { nodes { id } }
        evidence: articles(where: { meetings: { some: { id: { eq: $meeting } } } }) { totalCount }
      }`,
      { person: claude, name: claude, meeting: second },
    );
    expect(data).toEqual({
      eq: { nodes: [{ id: jean }] },
      in: { nodes: [{ id: jean }] },
      not: { totalCount: 0 },
      attended: { totalCount: 4 },
      participants: { totalCount: 4 },
      between: { totalCount: 4 },
      meetings: { nodes: [{ id: first }] },
      evidence: { totalCount: 3 },
    });
  });

  test("leads relationships, paths and networks to what it is now", async () => {
    const people = "{ people(where: { country: { eq: VN } }) { nodes { id } } }";
    const [other = ""] = idsOf(await graph.ask(people), "people");
    const { data } = await graph.ask(
      `query($a: PartyName!, $b: PartyName!, $id: ID!) {
        relationship(between: [$a, $b]) { meetings { totalCount } }
        path(from: $a, to: $b) { from { ... on Person { id } } }
        network(of: PERSON, where: { attendedBy: { id: { eq: $id } } }) { nodeCount }
      }`,
      { a: claude, b: other, id: claude },
    );
    expect(data).toEqual({
      relationship: { meetings: { totalCount: 4 } },
      path: [{ from: { id: jean } }],
      network: { nodeCount: 2 },
    });
  });

  test("is the same as the id of today where two are wanted", async () => {
    const { errors } = await graph.ask(
      "query($a: PartyName!, $b: PartyName!) { relationship(between: [$a, $b]) { days: longestSilence { days } } }",
      {
        a: claude,
        b: jean,
      },
    );
    expect(errors?.[0]?.message).toContain("One of them is given twice.");
  });

  test("and a cursor that was saved before goes on where it was", async () => {
    const { data } = await graph.ask(
      "query($after: String) { meetings(where: { date: { isNull: true } }, orderBy: { field: ADDED, direction: ASC }, after: $after) { nodes { id } } }",
      { after: cursor },
    );
    expect(data?.meetings.nodes).toEqual([]);
    const rest = await graph.ask(
      "query($before: String) { meetings(where: { date: { isNull: true } }, orderBy: { field: ADDED, direction: ASC }, last: 5, before: $before) { nodes { id } } }",
      { before: cursor },
    );
    expect(idsOf(rest, "meetings")).toEqual([first]);
  });
});
