import { afterEach, expect, test } from "vitest";
import type { TestArticle } from "../helpers/database.ts";
import { openGraph } from "../helpers/graph.ts";

const people = [
  { name: "Li Wen", country: "CN", title: "foreign minister" },
  { name: "Aki Sato", country: "JP", title: "foreign minister" },
];
const report = (outlet: string, more: Partial<TestArticle> = {}): TestArticle => ({
  url: `https://${outlet}.example/1`,
  outlet,
  text: `This is what ${outlet} says. The ministers met for talks. Both sides agreed on a plan.`,
  meetings: [{ day: "2023-05-02", people, topics: ["TRADE"] }],
  agreements: [{ day: "2023-05-02", meeting: 0 }],
  ...more,
});

let close: () => void = () => {};
afterEach(() => close());
function graphOf(articles: readonly TestArticle[]) {
  const graph = openGraph(articles);
  close = () => graph.close();
  return graph;
}
type Graph = ReturnType<typeof openGraph>;
async function stateOf(graph: Graph) {
  const { data, errors } =
    await graph.ask(`{ meetings { nodes { id title articleCount confidence topics { code }
    participants { person { id name } title country { code } } agreements { nodes { id } }
    history { article { id } evidence { nodes { quote } } } } }
    agreements { nodes { id title articleCount meeting { id } history { article { id } evidence { nodes { quote } } } } }
    people { nodes { id name aliases meetings { totalCount } } } }`);
  expect(errors).toBeUndefined();
  return data;
}
const REJECT = `mutation ($id: ID!) { rejectEvidence(input: { id: $id, reason: "a memoir" }) { correction { id records { id } } } }`;
const UNDO = `mutation ($id: ID!) { undoCorrection(input: { id: $id }) { correction { undone } } }`;

test("a report whose quote is rejected counts no more, nor when its article is read again; and again when undone", async () => {
  const graph = graphOf([report("a"), report("b")]);
  const before = await stateOf(graph);
  const { data, errors } = await graph.correct(REJECT, { id: "Evidence:3" });
  expect(errors).toBeUndefined();
  expect(data.rejectEvidence.correction.records).toContainEqual({ id: "Meeting:1" });
  const history = async () =>
    (await stateOf(graph)).meetings.nodes.map((meeting: { history: { article: { id: string } }[] }) =>
      meeting.history.map(({ article }) => article.id),
    );
  expect(await history()).toEqual([["Article:1"]]);
  graph.database.add([report("b", { title: "Another headline" })]);
  expect(await history()).toEqual([["Article:1"]]);
  graph.database.add([report("b", { text: `A word before. ${report("b").text}` })]);
  expect(await history()).toEqual([["Article:1"]]);
  expect((await graph.correct(UNDO, { id: "Correction:1" })).errors).toBeUndefined();
  expect(await stateOf(graph)).toEqual(before);
});

test("a record without reports is gone, and there again under its id", async () => {
  const graph = graphOf([report("a")]);
  const before = await stateOf(graph);
  await graph.correct(REJECT, { id: "Evidence:1" });
  expect((await stateOf(graph)).meetings.nodes).toEqual([]);
  expect((await stateOf(graph)).agreements.nodes).toMatchObject([{ id: "Agreement:1", meeting: null }]);
  await graph.correct(REJECT, { id: "Evidence:2" });
  expect((await stateOf(graph)).agreements.nodes).toEqual([]);
  await graph.correct(UNDO, { id: "Correction:1" });
  await graph.correct(UNDO, { id: "Correction:2" });
  const after = await stateOf(graph);
  expect(after.meetings).toEqual(before.meetings);
  expect(after.agreements).toEqual(before.agreements);
  expect(after.people.nodes.map(({ name }: { name: string }) => name)).toEqual(["Aki Sato", "Li Wen"]);
});
