import { expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

const li = { name: "Li Wen", country: "CN", title: "foreign minister" };
const lee = { name: "Vincent Lee", country: "CN", title: "foreign minister" };
const sato = { name: "Aki Sato", country: "JP", title: "foreign minister" };
const report = (outlet: string, day: string, people: (typeof li)[]) => ({
  url: `https://${outlet}.example/${day}`,
  outlet,
  published: day,
  meetings: [{ day, people }],
  agreements: [{ day, meeting: 0, quote: "Both sides agreed on a plan." }],
});

const FIELDS = `__typename id
  ... on Meeting { title kind format status articleCount date { edtf } participants { person { id } country { code } role title } possiblySame { meeting { id } } }
  ... on Agreement { title agreementKind: kind agreementStatus: status articleCount date { edtf } meeting { id } parties { __typename } }
  ... on Person { name aliases firstSeen lastSeen positions { title firstSeen lastSeen } country { code } }`;

test("a mirror that follows the changes has the same records after every correction and undoing", async () => {
  const graph = openGraph([
    report("a", "2023-05-02", [li, sato]),
    report("b", "2023-05-02", [li, sato]),
    report("c", "2023-06-02", [lee, sato]),
    report("d", "2023-07-02", [li, sato]),
  ]);
  const mirror = new Map<string, unknown>();
  let since = 0;
  async function follow() {
    const { data, errors } = await graph.ask(
      `query ($since: Int!) { dataset { revision } changes(since: $since, first: 500) {
        nodes { kind cause recordId otherId record { ${FIELDS} } } pageInfo { hasNextPage } } }`,
      { since },
    );
    expect(errors).toBeUndefined();
    for (const { kind, recordId, record } of data.changes.nodes)
      if (kind === "DELETED" || kind === "MERGED" || record === null) mirror.delete(recordId);
      else mirror.set(recordId, record);
    since = data.dataset.revision;
    return data.changes.nodes as { cause: string; kind: string; recordId: string }[];
  }
  async function compare() {
    const changes = await follow();
    const { data: now } = await graph.ask(
      "{ meetings { nodes { id } } agreements { nodes { id } } people { nodes { id } } }",
    );
    const lists = [now.meetings.nodes, now.agreements.nodes, now.people.nodes].flat() as { id: string }[];
    const { data } = await graph.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${FIELDS} } }`, {
      ids: lists.map(({ id }) => id),
    });
    const all = data.nodes as { id: string }[];
    const byId = (list: { id: string }[]) => Object.fromEntries(list.map((each) => [each.id, each]));
    const mirrored = [...mirror.values()].filter(
      (each) => (each as { __typename: string }).__typename !== "Article",
    ) as { id: string }[];
    expect(byId(mirrored)).toEqual(byId(all));
    return changes;
  }
  const correct = async (field: string, input: string) => {
    const { errors } = await graph.correct(
      `mutation { ${field}(input: { ${input}, reason: "because" }) { correction { id } } }`,
    );
    expect(errors, field).toBeUndefined();
    return compare();
  };
  await compare();
  const merged = await correct("mergeMeetings", 'ids: ["Meeting:1", "Meeting:2"]');
  expect(merged).toContainEqual(
    expect.objectContaining({
      kind: "MERGED",
      recordId: "Meeting:2",
      otherId: "Meeting:1",
      cause: "meetings merged by correction 1: because",
    }),
  );
  await correct("splitMeeting", 'id: "Meeting:1", reports: ["Article:2"]');
  await correct("mergePeople", 'ids: ["Person:1", "Person:3"]');
  await correct("splitPerson", 'id: "Person:1", mentions: ["Article:4"]');
  await correct(
    "correctMeeting",
    'id: "Meeting:3", date: "2023-07-09", status: CANCELLED, add: [{ country: "KR" }], remove: [{ person: "Person:2" }]',
  );
  await correct(
    "correctAgreement",
    'id: "Agreement:1", kind: TREATY, date: null, add: [{ country: "KR" }], remove: [{ country: "JP" }]',
  );
  await correct("rejectEvidence", 'id: "Evidence:1"');
  graph.database.add([report("e", "2023-05-02", [li, sato]), report("f", "2023-07-02", [lee, sato])]);
  await compare();
  for (const id of [4, 1, 7, 2, 6, 3, 5]) {
    const changes = await correct("undoCorrection", `id: "Correction:${id}"`);
    expect(changes.every(({ cause }) => cause === `correction ${id} undone: because`)).toBe(true);
  }
  graph.close();
});
