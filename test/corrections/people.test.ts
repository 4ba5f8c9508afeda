import { afterEach, describe, expect, test } from "vitest";
import type { TestArticle } from "../helpers/database.ts";
import { openGraph } from "../helpers/graph.ts";

const day = (number: number) => `2023-05-${String(number).padStart(2, "0")}`;
/** A meeting of this person with a minister of Japan. */
const named = (name: string, number: number, title = "foreign minister"): TestArticle => ({
  url: `https://paper.example/${number}`,
  outlet: "Paper",
  published: day(number),
  meetings: [
    {
      day: day(number),
      people: [
        { name, country: "CN", title },
        { name: "Aki Sato", country: "JP", title: "trade minister" },
      ],
    },
  ],
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
    await graph.ask(`{ people(orderBy: { field: NAME }) { nodes { id name aliases firstSeen lastSeen
    country { code } positions { title firstSeen lastSeen } meetings { totalCount } } }
    meetings { nodes { id title articleCount participants { person { id } title } } } }`);
  expect(errors).toBeUndefined();
  data.people.nodes.sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
  for (const { participants } of data.meetings.nodes)
    participants.sort((a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return data;
}
const counts = async (graph: Graph) =>
  (await stateOf(graph)).people.nodes
    .filter(({ name }: { name: string }) => name !== "Aki Sato")
    .map(
      ({
        id,
        name,
        aliases,
        meetings,
      }: {
        id: string;
        name: string;
        aliases: string[];
        meetings: { totalCount: number };
      }) => `${id} ${[name, ...aliases].sort().join("/")} ${meetings.totalCount}`,
    );

const MERGE = `mutation ($ids: [ID!]!) { mergePeople(input: { ids: $ids, reason: "one person" }) {
  person { id corrections { id kind reason } } correction { id } } }`;
const SPLIT = `mutation ($id: ID!, $mentions: [ID!]!) { splitPerson(input: { id: $id, mentions: $mentions, reason: "two people" }) {
  person { id } taken { id } correction { id } } }`;
const UNDO = `mutation ($id: ID!) { undoCorrection(input: { id: $id }) { correction { undone } } }`;

describe("people put together", () => {
  const two = [named("Li Wen", 2), named("Vincent Lee", 9)];

  test("are one, under both names, whatever is read later", async () => {
    const graph = graphOf(two);
    expect(await counts(graph)).toEqual(["Person:1 Li Wen 1", "Person:3 Vincent Lee 1"]);
    const { data, errors } = await graph.correct(MERGE, { ids: ["Person:3", "Person:1"] });
    expect(errors).toBeUndefined();
    expect(data.mergePeople.person).toEqual({
      id: "Person:1",
      corrections: [{ id: "Correction:1", kind: "MERGE_PEOPLE", reason: "one person" }],
    });
    graph.database.add([named("Vincent Lee", 16), named("Li Wen", 23, "ambassador to Japan")]);
    expect(await counts(graph)).toEqual(["Person:1 Li Wen/Vincent Lee 4"]);
    expect((await graph.ask('{ person(id: "Person:3") { id } }')).data.person.id).toBe("Person:1");
  });

  test("are two again when that is undone", async () => {
    const graph = graphOf(two);
    await graph.correct(MERGE, { ids: ["Person:1", "Person:3"] });
    const later = [named("Vincent Lee", 16), named("Li Wen", 23)];
    graph.database.add(later);
    expect((await graph.correct(UNDO, { id: "Correction:1" })).errors).toBeUndefined();
    const never = openGraph([...two, ...later]);
    expect(await stateOf(graph)).toEqual(await stateOf(never));
    never.close();
  });

  test("stay one when their articles are read again with other words", async () => {
    const graph = graphOf(two);
    await graph.correct(MERGE, { ids: ["Person:1", "Person:3"] });
    graph.database.add([{ ...named("Vincent Lee", 9), title: "A new headline" }]);
    expect(await counts(graph)).toEqual(["Person:1 Li Wen/Vincent Lee 2"]);
  });
});

describe("a person who was split", () => {
  const three = [named("Li Wen", 2), named("Li Wen", 9), named("Li Wen", 16)];

  test("is two, whatever is read later, and one when that is undone", async () => {
    const graph = graphOf(three);
    const { data, errors } = await graph.correct(SPLIT, { id: "Person:1", mentions: ["Meeting:2"] });
    expect(errors).toBeUndefined();
    expect(data.splitPerson).toMatchObject({ person: { id: "Person:1" }, taken: { id: "Person:3" } });
    expect(await counts(graph)).toEqual(["Person:1 Li Wen 2", "Person:3 Li Wen 1"]);
    graph.database.add([{ ...named("Li Wen", 9), title: "A new headline" }]);
    expect(await counts(graph)).toEqual(["Person:1 Li Wen 2", "Person:3 Li Wen 1"]);
    expect((await graph.correct(UNDO, { id: "Correction:1" })).errors).toBeUndefined();
    expect(await counts(graph)).toEqual(["Person:1 Li Wen 3"]);
    expect((await graph.ask('{ person(id: "Person:3") { id } }')).data.person.id).toBe("Person:1");
  });

  test("may be put together again", async () => {
    const graph = graphOf(three);
    await graph.correct(SPLIT, { id: "Person:1", mentions: ["Article:3"] });
    await graph.correct(MERGE, { ids: ["Person:1", "Person:3"] });
    expect(await counts(graph)).toEqual(["Person:1 Li Wen 3"]);
    await graph.correct(UNDO, { id: "Correction:2" });
    expect(await counts(graph)).toEqual(["Person:1 Li Wen 2", "Person:3 Li Wen 1"]);
    await graph.correct(UNDO, { id: "Correction:1" });
    expect(await counts(graph)).toEqual(["Person:1 Li Wen 3"]);
  });
});
