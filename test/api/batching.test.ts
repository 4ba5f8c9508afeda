import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestArticle } from "../helpers/database.ts";
import { openGraph } from "../helpers/graph.ts";

const codes = ["CN", "JP", "KR", "FR", "DE", "BR", "IN", "ZA", "KE", "PE"];

/** Meetings that each have people, a place, topics and an agreement, told by one article each. */
function articles(count: number): TestArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [codes[index % codes.length] as string, codes[(index + 3) % codes.length] as string];
    const day = `2023-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, "0")}`;
    return {
      outlet: `Paper ${index % 7}`,
      meetings: [
        {
          day,
          countries: [a, b],
          organizations: [`Council of ${index % 4}`],
          people: [
            { name: `Anna Number${index}`, country: a, title: "Foreign Minister" },
            { name: `Boris Number${index}`, country: b, title: "President" },
          ],
          topics: ["TRADE", "ENERGY"],
          place: { city: `Town ${index % 5}`, country: a },
        },
      ],
      agreements: [{ meeting: 0, day, parties: [a, b], topics: ["TRADE"] }],
    };
  });
}

const queries = {
  "meetings with all their records": `query ($n: Int!) { meetings(first: $n) { totalCount nodes {
    participants { person { name } country { name } organization { name } title }
    countries { name } organizations { name aliases } people { name aliases positions { title country { code } } }
    topics { code } place { city country { name } }
    agreements { totalCount nodes { title parties { country { name } organization { name } } topics { code } } }
    evidence(first: 1) { nodes { quote article { title publisher { name } } } }
    articles(first: 2) { totalCount nodes { title text publisher { name } } } } } }`,
  "people and whom they met": `query ($n: Int!) { people(first: $n) { nodes { name
    counterparts(first: 3) { totalCount nodes { meetingCount person { name country { name } } meetings(first: 2) { totalCount nodes { title } } } }
    meetings(first: 2, where: { status: { eq: HELD } }) { totalCount nodes { title evidence(first: 1) { nodes { quote } } } } } } }`,
  "agreements and where they come from": `query ($n: Int!) { agreements(first: $n) { nodes {
    meeting { title countries { code } place { city } } evidence { nodes { quote meeting { title } article { url } } } countries { name } } } }`,
  "articles and what they report": `query ($n: Int!) { articles(first: $n) { nodes { publisher { name articles(first: 1) { totalCount nodes { title } } }
    meetings { nodes { title } } agreements { nodes { title } } evidence { totalCount nodes { quote agreement { title } } } } } }`,
  "countries with a page of meetings each": `query ($n: Int!) { countries(first: $n, where: { meetings: { some: { status: { eq: HELD } } } }) { nodes {
    meetings(first: 2) { totalCount pageInfo { endCursor } nodes { title participants { person { name } } } }
    partners(first: 2) { totalCount nodes { meetingCount country { name } meetings(first: 1) { nodes { title } } } }
    agreements(first: 1) { nodes { title } } people(first: 2) { nodes { name } } memberships { joined } } } }`,
  changes: `query ($n: Int!) { changes(since: 0, first: $n, where: { type: { eq: MEETING } }) { nodes { recordId record { ... on Meeting { title countries { code } } } } } }`,
  "hits of a search": `query ($n: Int!) { search(text: "report", first: $n) { nodes { label record { ... on Article { publisher { name } } } } } }`,
};

describe("the number of statements depends on the depth of a query, not on its rows", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph(articles(60));
  });
  afterAll(() => graph.close());

  test.each(Object.entries(queries))("%s", async (_name, query) => {
    const few = await graph.statementsOf(query, { n: 5 });
    const many = await graph.statementsOf(query, { n: 50 });
    expect(few.length).toBeGreaterThan(0);
    expect(many).toEqual(few);
  });

  test("a count is only made when it is asked for", async () => {
    const statements = await graph.statementsOf("{ meetings(first: 2) { nodes { title } } }");
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toContain("count(");
    expect(await graph.statementsOf("{ meetings(first: 2) { totalCount } }")).toEqual([
      "SELECT (SELECT ifnull(sum(starts), 0) FROM meeting_month WHERE 1) AS count",
    ]);
  });
});
