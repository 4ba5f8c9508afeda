import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schema } from "../../src/api/schema.ts";
import { define } from "../../src/saved/definition.ts";
import { encoderOf } from "../../src/saved/encoders.ts";
import { chunksOf, heldPages } from "../../src/saved/export.ts";
import { SavedLibrary } from "../../src/saved/library.ts";
import { Table } from "../../src/saved/table.ts";
import { ChangeFeed } from "../../src/server/change-feed.ts";
import { NO_CORRECTIONS } from "../../src/server/corrections.ts";
import { NO_SAVING } from "../../src/server/saving.ts";
import { openReader } from "../../src/store/reader.ts";
import { openSaved } from "../helpers/saved.ts";

const MANY = 620;
const meetings = Array.from({ length: MANY }, (_, index) => ({
  day: new Date(Date.UTC(2001, 0, 1 + index * 5)).toISOString().slice(0, 10),
}));

let saved: ReturnType<typeof openSaved>;
beforeAll(() => {
  saved = openSaved([{ meetings }], {
    "rows.graphql": "{ meetings { nodes { id } } }",
    "within.graphql":
      "{ countries(where: { code: { eq: CN } }) { nodes { code meetings { nodes { id } } } } }",
    "some-within.graphql":
      "{ countries(where: { code: { eq: CN } }) { nodes { code meetings(first: 3) { nodes { id } } } } }",
    "beside.graphql": "{ countries(first: 1) { nodes { code } } meetings { nodes { id } } }",
  });
});
afterAll(() => saved.close());

test("a list within a row that is longer than a page is an error, not a part", async () => {
  for (const slug of ["within", "beside"]) {
    const response = await saved.get(`/q/${slug}.json`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]?.extensions).toEqual({ code: "INCOMPLETE" });
    expect(errors[0]?.message).toContain("meetings(first: 100)");
  }
  expect(await (await saved.get("/q/some-within.csv")).text()).toMatch(
    /^code,meetings\.id\r\nCN,\w+:\d+; \w+:\d+; \w+:\d+\r\n$/,
  );
});

test("an export is of one state of the data, whatever is written meanwhile", () => {
  const reader = openReader(saved.database.path);
  const definition = define({ document: "{ meetings { nodes { id } } }", variables: {} }, schema);
  const { plan } = definition;
  const context = {
    reader,
    follow: new ChangeFeed(reader).follow,
    saved: new SavedLibrary(reader, schema),
    corrector: NO_CORRECTIONS.corrector,
    saver: NO_SAVING.saver,
  };
  const pages = heldPages(definition, schema, context, {});
  const chunks = chunksOf(pages, () => encoderOf("jsonl", plan, new Table(plan.row)));
  let text = String(chunks.next().value) + String(chunks.next().value);
  saved.database.add([{ meetings: [{ day: "1999-01-01" }, { day: "2030-01-01" }] }]);
  for (const chunk of chunks) text += String(chunk);
  expect(text.trim().split("\n")).toHaveLength(MANY);
  expect(reader.dataset.revision()).toBe(2);
  reader.close();
});

test("a reader of a long answer who goes away leaves nothing open", async () => {
  const response = await saved.get("/q/rows.csv");
  const body = response.body?.getReader();
  await body?.read();
  await body?.cancel();
  await setTimeout(20);
  // Four such at once are the most; a fifth would be refused if the first had stayed.
  for (let time = 0; time < 5; time += 1) {
    const again = await saved.get("/q/rows.csv");
    expect(again.status).toBe(200);
    await again.body?.cancel();
    await setTimeout(20);
  }
  expect((await (await saved.get("/q/rows.csv")).text()).trim().split("\r\n")).toHaveLength(MANY + 3);
});
