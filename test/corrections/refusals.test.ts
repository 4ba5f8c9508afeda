import { afterAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { correctionsOf } from "../../src/server/corrections.ts";
import { openReader } from "../../src/store/reader.ts";
import { openGraph } from "../helpers/graph.ts";

const people = [
  { name: "Li Wen", country: "CN" },
  { name: "Aki Sato", country: "JP" },
];
const graph = openGraph([
  { outlet: "a", meetings: [{ day: "2023-05-02", people }], agreements: [{ meeting: 0 }] },
  { outlet: "b", meetings: [{ day: "2023-06-02", people }] },
]);
afterAll(() => graph.close());

const MERGE =
  "mutation ($ids: [ID!]!) { mergeMeetings(input: { ids: $ids, reason: $reason }) { correction { id } } }";
const send = (field: string, input: object) =>
  graph.correct(
    `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { correction { id } } }`,
    { input },
  );
const reason = "why not";

describe("a correction that cannot be", () => {
  test.each([
    [
      "mergeMeetings",
      { ids: ["Meeting:1", "Meeting:1"] },
      "INVALID_CORRECTION",
      "input.ids[1]",
      "one already",
    ],
    ["mergeMeetings", { ids: ["Meeting:1"] }, "INVALID_CORRECTION", "input.ids", "two records or more"],
    ["mergeMeetings", { ids: [] }, "INVALID_CORRECTION", "input.ids", "two records or more"],
    [
      "mergeMeetings",
      { ids: ["Meeting:1", "Meeting:99"] },
      "NOT_FOUND",
      "input.ids[1]",
      "no record Meeting:99",
    ],
    ["mergeMeetings", { ids: ["Meeting:1", "Person:1"] }, "INVALID_ID", "input.ids[1]", "of type Meeting"],
    ["mergeMeetings", { ids: ["Meeting:1", "2"] }, "INVALID_ID", "input.ids[1]", "not an id"],
    [
      "mergeMeetings",
      { ids: ["Meeting:1", "Meeting:2"], reason: " " },
      "INVALID_CORRECTION",
      "input.reason",
      "empty",
    ],
    [
      "splitMeeting",
      { id: "Meeting:1", reports: ["Article:1"] },
      "INVALID_CORRECTION",
      "input.reports",
      "all 1",
    ],
    ["splitMeeting", { id: "Meeting:1", reports: [] }, "INVALID_CORRECTION", "input.reports", "None"],
    [
      "splitMeeting",
      { id: "Meeting:1", reports: ["Article:2"] },
      "INVALID_CORRECTION",
      "input.reports[0]",
      "nothing",
    ],
    [
      "splitMeeting",
      { id: "Meeting:1", reports: ["Country:JP"] },
      "INVALID_ID",
      "input.reports[0]",
      "Article or Evidence",
    ],
    ["splitMeeting", { id: "Meeting:9", reports: ["Article:2"] }, "NOT_FOUND", "input.id", "Meeting:9"],
    ["mergePeople", { ids: ["Person:1", "Person:1"] }, "INVALID_CORRECTION", "input.ids[1]", "one already"],
    ["mergePeople", { ids: ["Person:1", "Person:77"] }, "NOT_FOUND", "input.ids[1]", "Person:77"],
    [
      "splitPerson",
      { id: "Person:1", mentions: ["Meeting:1", "Article:2"] },
      "INVALID_CORRECTION",
      "input.mentions",
      "left",
    ],
    ["splitPerson", { id: "Person:1", mentions: [] }, "INVALID_CORRECTION", "input.mentions", "None"],
    [
      "splitPerson",
      { id: "Person:1", mentions: ["Meeting:7"] },
      "INVALID_CORRECTION",
      "input.mentions[0]",
      "not name",
    ],
    ["correctMeeting", { id: "Meeting:1" }, "INVALID_CORRECTION", "input", "at least one of"],
    ["correctMeeting", { id: "Meeting:1", date: "2023-02-30" }, "INVALID_VALUE", "input.date", "2020-03-20"],
    [
      "correctMeeting",
      { id: "Meeting:1", date: "2023-05-04/2023-05-02" },
      "INVALID_VALUE",
      "input.date",
      "exist",
    ],
    ["correctMeeting", { id: "Meeting:1", date: "yesterday" }, "INVALID_VALUE", "input.date", "exist"],
    [
      "correctMeeting",
      { id: "Meeting:1", place: { country: "QZ" } },
      "UNKNOWN_VALUE",
      "input.place.country",
      "ISO 3166",
    ],
    [
      "correctMeeting",
      { id: "Meeting:1", add: [{ country: "QZ" }] },
      "UNKNOWN_VALUE",
      "input.add[0].country",
      "ISO 3166",
    ],
    [
      "correctMeeting",
      { id: "Meeting:1", add: [{ organization: "Nobody" }] },
      "UNKNOWN_VALUE",
      "input.add[0].organization",
      "letters",
    ],
    [
      "correctMeeting",
      { id: "Meeting:1", add: [{ organization: "Organization:99999" }] },
      "UNKNOWN_VALUE",
      "input.add[0].organization",
      "letters",
    ],
    [
      "correctMeeting",
      { id: "Meeting:1", add: [{ person: "Person:99" }] },
      "NOT_FOUND",
      "input.add[0].person",
      "Person:99",
    ],
    ["correctMeeting", { id: "Meeting:1", add: [{}] }, "INVALID_CORRECTION", "input.add[0]", "nobody"],
    [
      "correctMeeting",
      { id: "Meeting:1", remove: [{ country: "CN" }, { country: "JP" }] },
      "INVALID_CORRECTION",
      "input.remove",
      "Nobody",
    ],
    ["correctMeeting", { id: "Meeting:99", kind: "VISIT" }, "NOT_FOUND", "input.id", "Meeting:99"],
    ["correctAgreement", { id: "Agreement:1", date: "2023-13" }, "INVALID_VALUE", "input.date", "exist"],
    [
      "correctAgreement",
      { id: "Agreement:1", add: [{ country: "QZ" }] },
      "UNKNOWN_VALUE",
      "input.add[0].country",
      "ISO",
    ],
    [
      "correctAgreement",
      { id: "Agreement:1", remove: [{ country: "CN" }, { country: "JP" }] },
      "INVALID_CORRECTION",
      "input.remove",
      "Nobody",
    ],
    ["correctAgreement", { id: "Agreement:5", kind: "TREATY" }, "NOT_FOUND", "input.id", "Agreement:5"],
    ["rejectEvidence", { id: "Evidence:999" }, "NOT_FOUND", "input.id", "Evidence:999"],
    ["rejectEvidence", { id: "Meeting:1" }, "INVALID_ID", "input.id", "of type Evidence"],
    ["undoCorrection", { id: "Correction:1" }, "NOT_FOUND", "input.id", "Correction:1"],
  ])("%s %j", async (field, input, code, argument, words) => {
    const before = (await graph.ask("{ dataset { revision } corrections { totalCount } }")).data;
    const { errors } = await send(field, { reason, ...input });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain(words);
    expect(errors?.[0]?.path).toEqual([field]);
    expect(errors?.[0]?.extensions).toMatchObject({
      code,
      argument,
      given: expect.anything(),
      allowed: expect.any(String),
    });
    expect((await graph.ask("{ dataset { revision } corrections { totalCount } }")).data).toEqual(before);
    expect(graph.log).toEqual([]);
  });

  test("is refused for values that the schema does not have", async () => {
    for (const input of [
      { id: "Meeting:1", kind: "PARTY", reason },
      { id: "Meeting:1", kind: "VISIT" },
    ]) {
      const { errors } = await send("correctMeeting", input);
      expect(errors?.[0]?.message).toMatch(/PARTY|reason/);
    }
  });
});

describe("who may correct", () => {
  const body = JSON.stringify({
    query: MERGE.replace("$reason", '"x"'),
    variables: { ids: ["Meeting:1", "Meeting:1"] },
  });
  const json = { "content-type": "application/json" };
  async function post(
    headers: Record<string, string>,
    options: { origins?: string[]; allowed?: boolean } = {},
    sent = body,
  ) {
    const reader = openReader(graph.database.path);
    const corrections = correctionsOf(graph.database.path);
    const { origins = [], allowed = true } = options;
    const app = createApp({ reader, origins, ...(allowed && { corrections }) });
    const response = await app.fetch("http://localhost:4000/graphql", {
      method: "POST",
      headers,
      body: sent,
    });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    corrections.close();
    reader.close();
    return errors[0] as { message: string; extensions: { code: string } };
  }

  test("nobody, unless the server was told so", async () => {
    const { message, extensions } = await post(json, { allowed: false });
    expect(extensions.code).toBe("CORRECTIONS_REFUSED");
    expect(message).toContain("--allow-corrections");
  });

  test("a program, and a page of the same site or of one that is named", async () => {
    for (const [headers, origins] of [
      [json, []],
      [{ ...json, origin: "http://localhost:4000" }, []],
      [{ ...json, origin: "https://a.example" }, ["https://a.example"]],
    ] as const)
      expect((await post(headers, { origins: [...origins] })).extensions.code).toBe("INVALID_CORRECTION");
  });

  test("not a page of another site, however it sends", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" };
    const query = new URLSearchParams({
      query: 'mutation { undoCorrection(input: { id: "Correction:1" }) { correction { id } } }',
    });
    for (const [headers, sent, origins] of [
      [{ ...json, origin: "https://evil.example" }, body, []],
      [{ ...json, origin: "https://evil.example" }, body, ["*"]],
      [{ ...json, origin: "null" }, body, []],
      [form, String(query), []],
      [{ "content-type": "application/x-www-form-urlencoded" }, String(query), []],
    ] as const) {
      const { message, extensions } = await post(headers, { origins: [...origins] }, sent);
      expect(extensions?.code, message).toBe("CORRECTIONS_REFUSED");
    }
    const got = await graph.app.fetch(`http://localhost/graphql?${query}`);
    expect(got.status).toBe(405);
  });
});
