import { afterAll, describe, expect, test } from "vitest";
import { meetingExplanation } from "../../src/commands/meeting-explanation.ts";
import { openGraph } from "../helpers/graph.ts";

const people = [
  { name: "Ann Ames", country: "CN", title: "foreign minister" },
  { name: "Bo Berg", country: "JP", title: "foreign minister" },
];
const [ames] = people;
const graph = openGraph([
  {
    outlet: "One",
    published: "2023-05-03",
    meetings: [{ day: "2023-05-02", people, place: { country: "JP", city: "Tokyo" } }],
  },
  {
    outlet: "Two",
    published: "2023-05-03",
    meetings: [{ day: "2023-05-02", people, place: { country: "JP", city: "Osaka" }, confidence: 0.5 }],
  },
  { outlet: "Three", published: "2023-05-04", meetings: [{ day: "2023-05-03", people }] },
  {
    outlet: "Four",
    published: "2023-05-04",
    meetings: [{ day: "2023-05-02", kind: "VISIT", people: ames ? [ames] : [], place: { country: "JP" } }],
  },
  {
    outlet: "Five",
    published: "2023-05-04",
    meetings: [{ day: "2023-05-20", status: "SCHEDULED", countries: ["FR", "DE"] }],
  },
  {
    outlet: "Six",
    published: "2023-05-29",
    meetings: [{ day: "2023-05-29", status: "SCHEDULED", countries: ["FR", "BE"] }],
  },
  // Two accounts without day, and the one between them that makes one meeting of them.
  {
    outlet: "A",
    published: "2022-11-24",
    meetings: [{ countries: ["KR", "VN"], people: [{ name: "Cy Cole", country: "KR" }] }],
  },
  {
    outlet: "B",
    published: "2022-12-03",
    meetings: [{ countries: ["KR", "VN"], people: [{ name: "Cy Cole", country: "KR" }] }],
  },
  {
    outlet: "C",
    published: "2022-11-28",
    meetings: [{ countries: ["KR", "VN"], people: [{ name: "Cy Cole", country: "KR" }] }],
  },
]);
afterAll(() => graph.close());

const TALKS =
  "meetings(where: { countries: { only: [CN, JP] }, kind: { eq: MEETING } }, orderBy: { field: DATE, direction: ASC })";

describe("a meeting", () => {
  test("tells why its reports are of it, and what they say otherwise", async () => {
    const { data } = await graph.ask(
      `{ ${TALKS} { nodes { history { mergedBecause mergeScore } claims { about value shown articleCount publisherCount } } } }`,
    );
    const [first] = data.meetings.nodes;
    expect(first.history).toEqual([
      { mergedBecause: null, mergeScore: null },
      {
        mergedBecause: "same day 2023-05-02; same sides CN, JP, 2 of the same people; same kind",
        mergeScore: 0.93,
      },
    ]);
    expect(first.claims.filter(({ about }: { about: string }) => about === "PLACE")).toEqual([
      { about: "PLACE", value: "Tokyo, Japan", shown: true, articleCount: 1, publisherCount: 1 },
      { about: "PLACE", value: "Osaka, Japan", shown: false, articleCount: 1, publisherCount: 1 },
    ]);
    expect(first.claims.filter(({ about }: { about: string }) => about === "PARTICIPANT")).toHaveLength(4);
  });

  test("names what may be the same and what it is part of", async () => {
    const { data } = await graph.ask(`{ ${TALKS} { nodes {
      possiblySame { meeting { date { edtf } } score reason }
      partOf { meeting { kind } reason } parts { reason }
    } } }`);
    expect(data.meetings.nodes[0]).toEqual({
      possiblySame: [
        {
          meeting: { date: { edtf: "2023-05-03" } },
          score: 0.6,
          reason: "days 2023-05-02 and 2023-05-03; same sides CN, JP, 2 of the same people; same kind",
        },
      ],
      partOf: [
        {
          meeting: { kind: "VISIT" },
          reason: "on its day 2023-05-02, between the same sides, 1 of the same people",
        },
      ],
      parts: [],
    });
    const visits = await graph.ask(
      "{ meetings(where: { kind: { eq: VISIT } }) { nodes { parts { meeting { kind } score } } } }",
    );
    expect(visits.data.meetings.nodes).toEqual([{ parts: [{ meeting: { kind: "MEETING" }, score: 0.9 }] }]);
  });

  test("that was to be and was not heard of since is unconfirmed, though its status stays", async () => {
    const { data } = await graph.ask(
      "{ meetings(where: { status: { eq: SCHEDULED } }, orderBy: { field: DATE, direction: ASC }) { nodes { status standing } } }",
    );
    expect(data.meetings.nodes).toEqual([
      { status: "SCHEDULED", standing: "UNCONFIRMED" },
      { status: "SCHEDULED", standing: "SCHEDULED" },
    ]);
  });

  test("answers by the id of one that became part of it", async () => {
    const { data } = await graph.ask(
      "{ changes(since: 0, where: { kind: { eq: MERGED } }) { nodes { recordId otherId record { id } } } }",
    );
    const [{ recordId, otherId, record }] = data.changes.nodes;
    expect(record.id).toBe(otherId);
    const again = await graph.ask(
      "query ($id: ID!) { meeting(id: $id) { id articleCount } node(id: $id) { id } nodes(ids: [$id]) { id } }",
      { id: recordId },
    );
    expect(again.data).toEqual({
      meeting: { id: otherId, articleCount: 3 },
      node: { id: otherId },
      nodes: [{ id: otherId }],
    });
    expect(meetingExplanation(graph.database.path, recordId)).toContain(`${recordId} became part of it.`);
  });

  test("asks as many statements for ten as for one", async () => {
    const fields =
      "{ nodes { standing claims { value } possiblySame { meeting { title } } parts { meeting { title } } } }";
    const one = await graph.statementsOf(`{ meetings(first: 1) ${fields} }`);
    const many = await graph.statementsOf(`{ meetings(first: 10) ${fields} }`);
    expect(many.length - one.length).toBeLessThanOrEqual(2);
  });
});

describe("explain", () => {
  test("prints the reports with their reasons, the rest of what they say, and related meetings", () => {
    const text = meetingExplanation(graph.database.path, "1");
    expect(text).toMatch(
      /^Meeting:1 {2}Meeting of China and Japan\n {2}HELD, 2023-05-02, 2 articles of 2 independent publishers/,
    );
    expect(text).toContain("the first to tell of it");
    expect(text).toContain("the same because: same day 2023-05-02");
    expect(text).toContain("place Osaka, Japan (1 article)");
    expect(text).toContain("Possibly the same\n  Meeting:2 ");
    expect(text).toContain("Part of\n  Meeting:3 ");
  });

  test.each([
    ["99", "There is no meeting 99"],
    ["Person:1", '"Person:1" is the id of a record of another type'],
    ["twelve", '"twelve" is not an id'],
  ])("says of %s what is wrong", (id, message) => {
    expect(() => meetingExplanation(graph.database.path, id)).toThrow(message);
  });
});
