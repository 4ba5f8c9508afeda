import { afterEach, describe, expect, test } from "vitest";
import type { TestArticle } from "../helpers/database.ts";
import { openGraph } from "../helpers/graph.ts";

const WANG = { name: "Wang Yi", country: "CN", title: "foreign minister" };
const MOTEGI = { name: "Toshimitsu Motegi", country: "JP", title: "foreign minister" };
const people = [WANG, MOTEGI];

const on = (day: string, outlet: string, more: object = {}): TestArticle => ({
  url: `https://${outlet}.example/${day}`,
  outlet,
  published: day,
  meetings: [{ day, people, ...more }],
});

let close: () => void = () => {};
afterEach(() => close());
function graphOf(articles: readonly TestArticle[]) {
  const graph = openGraph(articles);
  close = () => graph.close();
  return graph;
}
type Graph = ReturnType<typeof openGraph>;

/** Everything that reports make of the records. */
const STATE = `{ meetings { nodes { id title kind format status articleCount publisherCount confidence
  date { edtf } place { city country { code } } participants { country { code } person { id name } role title }
  history { article { url } } possiblySame { meeting { id } score } } }
  people(orderBy: { field: NAME }) { nodes { id name aliases firstSeen lastSeen positions { title firstSeen lastSeen } meetings { totalCount } } }
  agreements { nodes { id title kind status date { edtf } meeting { id } parties { __typename } } } }`;
async function stateOf(graph: Graph) {
  const { data, errors } = await graph.ask(STATE);
  expect(errors).toBeUndefined();
  for (const list of [data.meetings.nodes, data.people.nodes])
    list.sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
  return data;
}
const groups = async (graph: Graph) =>
  (await stateOf(graph)).meetings.nodes.map(
    ({ id, history }: { id: string; history: { article: { url: string } }[] }) =>
      `${id}: ${history.map(({ article }) => article.url.replace(/https:\/\/|\.example.*/g, "")).join(" ")}`,
  );

const MERGE = `mutation ($ids: [ID!]!) { mergeMeetings(input: { ids: $ids, reason: "the same talks" }) {
  meeting { id articleCount history { mergedBecause } corrections { id kind reason undone } } correction { id recordIds } } }`;
const SPLIT = `mutation ($id: ID!, $reports: [ID!]!) { splitMeeting(input: { id: $id, reports: $reports, reason: "two talks" }) {
  meeting { id articleCount } taken { id articleCount } correction { id } } }`;
const UNDO = `mutation ($id: ID!) { undoCorrection(input: { id: $id, reason: "I was wrong" }) { correction { undone undoneReason } } }`;
const CORRECT = `mutation ($input: CorrectMeetingInput!) { correctMeeting(input: $input) { correction { id }
  meeting { id title kind format status date { edtf text } dateAbsence place { city country { code } } participants { country { code } organization { letters } person { name } role title } } } }`;

describe("meetings put together", () => {
  test("are one, and the id that went answers by the other", async () => {
    const graph = graphOf([on("2023-05-02", "a"), on("2023-06-02", "b")]);
    const { data, errors } = await graph.correct(MERGE, { ids: ["Meeting:2", "Meeting:1"] });
    expect(errors).toBeUndefined();
    expect(data.mergeMeetings).toEqual({
      meeting: {
        id: "Meeting:1",
        articleCount: 2,
        history: [
          { mergedBecause: expect.anything() },
          { mergedBecause: "put together by correction 1: the same talks" },
        ].map((each, i) => (i === 0 ? { mergedBecause: null } : each)),
        corrections: [
          { id: "Correction:1", kind: "MERGE_MEETINGS", reason: "the same talks", undone: false },
        ],
      },
      correction: { id: "Correction:1", recordIds: ["Meeting:1", "Meeting:2"] },
    });
    expect((await graph.ask('{ meeting(id: "Meeting:2") { id } }')).data.meeting).toEqual({
      id: "Meeting:1",
    });
  });

  test("stay one whatever is read later, and take what is like either", async () => {
    const graph = graphOf([on("2023-05-02", "a"), on("2023-06-02", "b")]);
    await graph.correct(MERGE, { ids: ["Meeting:1", "Meeting:2"] });
    graph.database.add([
      on("2023-06-02", "c"),
      on("2023-05-02", "d"),
      on("2023-06-02", "e", { kind: "SUMMIT" }),
    ]);
    expect(await groups(graph)).toEqual(["Meeting:1: a d b c e"]);
  });

  test("fall apart when that is undone, as if it had never been", async () => {
    const graph = graphOf([on("2023-05-02", "a"), on("2023-06-02", "b")]);
    await graph.correct(MERGE, { ids: ["Meeting:1", "Meeting:2"] });
    graph.database.add([on("2023-06-02", "c"), on("2023-05-02", "d")]);
    const undone = await graph.correct(UNDO, { id: "Correction:1" });
    expect(undone).toEqual({
      data: { undoCorrection: { correction: { undone: true, undoneReason: "I was wrong" } } },
    });
    const never = openGraph([
      on("2023-05-02", "a"),
      on("2023-06-02", "b"),
      on("2023-06-02", "c"),
      on("2023-05-02", "d"),
    ]);
    expect(await stateOf(graph)).toEqual(await stateOf(never));
    never.close();
  });

  test("of several, each can be undone by itself", async () => {
    const graph = graphOf([on("2023-05-02", "a"), on("2023-06-02", "b"), on("2023-07-02", "c")]);
    await graph.correct(MERGE, { ids: ["Meeting:1", "Meeting:2"] });
    await graph.correct(MERGE, { ids: ["Meeting:1", "Meeting:3"] });
    expect(await groups(graph)).toEqual(["Meeting:1: a b c"]);
    await graph.correct(UNDO, { id: "Correction:1" });
    expect(await groups(graph)).toEqual(["Meeting:1: a c", "Meeting:2: b"]);
    await graph.correct(UNDO, { id: "Correction:2" });
    expect(await groups(graph)).toEqual(["Meeting:1: a", "Meeting:2: b", "Meeting:3: c"]);
  });

  test("by an id that went before are put together with what became of it", async () => {
    const graph = graphOf([on("2023-05-02", "a"), on("2023-06-02", "b"), on("2023-07-02", "c")]);
    await graph.correct(MERGE, { ids: ["Meeting:1", "Meeting:2"] });
    await graph.correct(MERGE, { ids: ["Meeting:2", "Meeting:3"] });
    expect(await groups(graph)).toEqual(["Meeting:1: a b c"]);
    await graph.correct(UNDO, { id: "Correction:1" });
    expect(await groups(graph)).toEqual(["Meeting:1: a", "Meeting:2: b c"]);
  });
});

describe("a meeting that was split", () => {
  const three = [on("2023-05-02", "a"), on("2023-05-02", "b"), on("2023-05-02", "c", { kind: "SUMMIT" })];

  test("stays two, and what is as like both goes to what was left", async () => {
    const graph = graphOf(three);
    expect(await groups(graph)).toEqual(["Meeting:1: a b c"]);
    const { data, errors } = await graph.correct(SPLIT, { id: "Meeting:1", reports: ["Article:2"] });
    expect(errors).toBeUndefined();
    expect(data.splitMeeting).toEqual({
      meeting: { id: "Meeting:1", articleCount: 2 },
      taken: { id: "Meeting:2", articleCount: 1 },
      correction: { id: "Correction:1" },
    });
    graph.database.add([on("2023-05-02", "d"), on("2023-05-02", "e", { kind: "SUMMIT" })]);
    expect(await groups(graph)).toEqual(["Meeting:1: a c d e", "Meeting:2: b"]);
    const { data: one } = await graph.ask('{ meeting(id: "Meeting:1") { possiblySame { meeting { id } } } }');
    expect(one.meeting.possiblySame).toEqual([]);
    await graph.correct(UNDO, { id: "Correction:1" });
    expect(await groups(graph)).toEqual(["Meeting:1: a b c d e"]);
    expect((await graph.ask('{ meeting(id: "Meeting:2") { id } }')).data.meeting.id).toBe("Meeting:1");
  });

  test("keeps its id where most of it is taken out", async () => {
    const graph = graphOf(three);
    await graph.correct(SPLIT, { id: "Meeting:1", reports: ["Article:2", "Article:3"] });
    expect(await groups(graph)).toEqual(["Meeting:1: a", "Meeting:2: b c"]);
  });

  test("can be put together again, and the later decision counts", async () => {
    const graph = graphOf(three);
    await graph.correct(SPLIT, { id: "Meeting:1", reports: ["Article:2"] });
    await graph.correct(MERGE, { ids: ["Meeting:1", "Meeting:2"] });
    expect(await groups(graph)).toEqual(["Meeting:1: a b c"]);
    await graph.correct(UNDO, { id: "Correction:2" });
    expect(await groups(graph)).toEqual(["Meeting:1: a c", "Meeting:2: b"]);
  });

  test("may have been put together before", async () => {
    const graph = graphOf([on("2023-05-02", "a"), on("2023-06-02", "b"), on("2023-06-02", "c")]);
    await graph.correct(MERGE, { ids: ["Meeting:1", "Meeting:2"] });
    await graph.correct(SPLIT, { id: "Meeting:1", reports: ["Article:3"] });
    expect(await groups(graph)).toEqual(["Meeting:1: a b", "Meeting:3: c"]);
    await graph.correct(UNDO, { id: "Correction:1" });
    expect(await groups(graph)).toEqual(["Meeting:1: a", "Meeting:2: b", "Meeting:3: c"]);
    await graph.correct(UNDO, { id: "Correction:2" });
    expect(await groups(graph)).toEqual(["Meeting:1: a", "Meeting:2: b c"]);
  });
});

describe("a meeting with other values", () => {
  const two = [on("2023-05-02", "a", { place: { country: "JP", city: "Tokyo" } }), on("2023-05-02", "b")];
  const input = {
    id: "Meeting:1",
    kind: "SUMMIT",
    format: "VIDEO",
    status: "CANCELLED",
    date: "2023-06-09",
    place: { country: "KR", city: "Seoul" },
    add: [
      { country: "KR", role: "HOST" },
      { person: "Person:1", title: "state councillor" },
      { organization: "ASEAN" },
    ],
    remove: [{ person: "Person:2" }],
    reason: "The ministry says so.",
  };

  test("shows them, whatever is read later, and takes reports that say either", async () => {
    const graph = graphOf(two);
    const { data, errors } = await graph.correct(CORRECT, { input });
    expect(errors).toBeUndefined();
    expect(data.correctMeeting.meeting).toMatchObject({
      kind: "SUMMIT",
      format: "VIDEO",
      status: "CANCELLED",
      date: { edtf: "2023-06-09", text: "2023-06-09" },
      place: { city: "Seoul", country: { code: "KR" } },
    });
    expect(data.correctMeeting.meeting.participants).toEqual([
      { country: { code: "CN" }, organization: null, person: null, role: "PARTICIPANT", title: null },
      { country: { code: "JP" }, organization: null, person: null, role: "PARTICIPANT", title: null },
      {
        country: { code: "CN" },
        organization: null,
        person: { name: "Wang Yi" },
        role: "PARTICIPANT",
        title: "state councillor",
      },
      { country: { code: "KR" }, organization: null, person: null, role: "HOST", title: null },
      { country: null, organization: { letters: "ASEAN" }, person: null, role: "PARTICIPANT", title: null },
    ]);
    graph.database.add([on("2023-05-02", "c"), on("2023-05-02", "d")]);
    const { data: after } = await graph.ask("{ meetings { nodes { date { edtf } kind articleCount } } }");
    expect(after.meetings.nodes).toEqual([{ date: { edtf: "2023-06-09" }, kind: "SUMMIT", articleCount: 4 }]);
    await graph.correct(UNDO, { id: "Correction:1" });
    const never = openGraph([...two, on("2023-05-02", "c"), on("2023-05-02", "d")]);
    expect(await stateOf(graph)).toEqual(await stateOf(never));
    never.close();
  });

  test("of the right day, reports of the right day join it", async () => {
    const graph = graphOf(two);
    await graph.correct(CORRECT, { input: { id: "Meeting:1", date: "2023-06-09", reason: "a slip" } });
    graph.database.add([on("2023-06-09", "c")]);
    expect(await groups(graph)).toEqual(["Meeting:1: a b c"]);
    await graph.correct(UNDO, { id: "Correction:1" });
    expect(await groups(graph)).toEqual(["Meeting:1: a b", "Meeting:2: c"]);
  });

  test("may have no date and no place that is known", async () => {
    const graph = graphOf(two);
    const { data } = await graph.correct(CORRECT, {
      input: { id: "Meeting:1", date: null, place: null, reason: "unclear" },
    });
    expect(data.correctMeeting.meeting).toMatchObject({ date: null, dateAbsence: "NOT_STATED", place: null });
  });

  test("has the later of two corrections", async () => {
    const graph = graphOf(two);
    await graph.correct(CORRECT, {
      input: { id: "Meeting:1", kind: "SUMMIT", date: "2023-05-03", reason: "x" },
    });
    const { data } = await graph.correct(CORRECT, { input: { id: "Meeting:1", kind: "VISIT", reason: "y" } });
    expect(data.correctMeeting.meeting).toMatchObject({ kind: "VISIT", date: { edtf: "2023-05-03" } });
  });
});
