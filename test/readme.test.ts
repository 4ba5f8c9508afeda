import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../src/api/schema.ts";
import { createProgram } from "../src/commands/program.ts";
import { createApp } from "../src/server/app.ts";
import { openReader, type Reader } from "../src/store/reader.ts";
import { chancery, temporaryFolder } from "./support/chancery.ts";
import {
  agreementCodesTable,
  commandsTable,
  explanationExample,
  meetingCodesTable,
  queriesIn,
  regenerated,
  settingsTable,
} from "./support/documentation.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith(".md"),
);
const tables = {
  settings: settingsTable(),
  commands: commandsTable(createProgram()),
  explanation: explanationExample(),
  "meeting codes": meetingCodesTable(),
  "agreement codes": agreementCodesTable(),
};

/** `npm run docs` writes what these tests compare. */
describe("documentation, with answers from the seed", () => {
  const folder = temporaryFolder();
  const db = join(folder.path, "seed.db");
  let reader: Reader;

  beforeAll(async () => {
    const { code, stderr } = await chancery(["ingest", join(root, "seed/articles"), "--db", db]);
    expect(stderr).toContain(" 0 failed.");
    expect(code).toBe(0);
    reader = openReader(db);
  });
  afterAll(() => {
    reader.close();
    folder.remove();
  });

  async function answer(query: string): Promise<unknown> {
    const response = await createApp({ reader }).fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    expect(errors, query).toBeUndefined();
    return data;
  }

  test.each(pages)("%s says what is", async (name) => {
    const page = readFileSync(join(root, name), "utf8");
    await expect(await regenerated(page, tables, answer)).toMatchFileSnapshot(join(root, name));
  });

  test.each(pages)("%s has no query that the schema refuses", (name) => {
    const queries = queriesIn(readFileSync(join(root, name), "utf8"));
    expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  });
});

test.each(pages)("%s links to files that exist", (name) => {
  const links = [...readFileSync(join(root, name), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
  const missing = links
    .map(([, target = ""]) => join(root, dirname(name), target))
    .filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});
