import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chancery, ended, start, temporaryFolder } from "./support/chancery.ts";

const folder = temporaryFolder();
const db = join(folder.path, "new", "chancery.db");
const file = (name: string) => join(folder.path, name);

const articles = [
  {
    url: "https://tagus.example/lisbon",
    outlet: "The Tagus Herald",
    title: "Ministers meet in Lisbon",
    published: "2024-03-12",
    text: "Portuguese Foreign Minister Joana Duarte met her Norwegian counterpart, Espen Haugland, in Lisbon on Tuesday.",
  },
  {
    url: "https://tagus.example/call",
    outlet: "The Tagus Herald",
    title: "A call about fish",
    published: "2024-04-02",
    text: "Portuguese Foreign Minister Joana Duarte spoke by phone with Icelandic Foreign Minister Birna Steinsdottir on Monday.",
  },
];
const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

const query = `query Meetings($country: CountryCode!) {
  meetings(where: { countries: { all: [$country] } }) { totalCount nodes { format date { edtf } } }
}`;

beforeAll(async () => {
  writeFileSync(file("meetings.graphql"), query);
  writeFileSync(file("articles.jsonl"), lines(articles));
  const { stderr, stdout, code } = await chancery(["ingest", file("articles.jsonl"), "--db", db]);
  expect(stderr).toMatch(
    /^2 read in [\d.]+ s: 2 added, 0 replaced, 0 unchanged; 0 failed\. Found 2 meetings and 0 agreements\.\n$/,
  );
  expect({ stdout, code }).toEqual({ stdout: "", code: 0 });
});
afterAll(folder.remove);

describe("ingest", () => {
  test("leaves known articles alone, replaces changed ones, and takes the database from the environment", async () => {
    const changed = { ...articles[1], text: `${articles[1]?.text} It was their first call.` };
    const { stderr, code } = await chancery(["ingest", "-"], {
      input: lines([articles[0] as object, changed]),
      env: { CHANCERY_DB: db },
    });
    expect(stderr).toContain("s: 0 added, 1 replaced, 1 unchanged; 0 failed.");
    expect(code).toBe(0);
  });

  test("stores what is good among what is bad, and ends with 1", async () => {
    const mixed = file("mixed.db");
    const input = `${lines(articles)}{"text":\n`;
    const { stderr, code } = await chancery(["ingest", "-", "--db", mixed], { input });
    expect(stderr).toMatch(/^-:3: .*JSON/);
    expect(stderr).toContain("s: 2 added, 0 replaced, 0 unchanged; 1 failed.");
    expect(code).toBe(1);
  });

  test("ends in good order on Ctrl+C, with what it had read stored", async () => {
    const stopped = file("stopped.db");
    writeFileSync(file("one.jsonl"), `${lines(articles.slice(0, 1))}{"text":\n`);
    const child = start(["ingest", file("one.jsonl"), "-", "--db", stopped]);
    const end = ended(child);
    await once(child.stderr as NodeJS.ReadableStream, "data");
    child.kill("SIGINT");
    const { stderr, code } = await end;
    expect(stderr).toMatch(
      /one\.jsonl:2: .*\n1 read in [\d.]+ s: 1 added, 0 replaced, 0 unchanged; 1 failed\./,
    );
    expect(code).toBe(130);
    const again = await chancery(["ingest", "-", "--db", stopped], { input: lines(articles) });
    expect(again.stderr).toContain("1 added, 0 replaced, 1 unchanged");
  });
});

describe("query", () => {
  const ask = (...args: string[]) => chancery(["query", file("meetings.graphql"), "--db", db, ...args]);

  test("answers as the server would", async () => {
    const { stdout, stderr, code } = await ask("--var", "country=NO");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      data: { meetings: { totalCount: 1, nodes: [{ format: "IN_PERSON", date: { edtf: "2024-03-12" } }] } },
    });
    expect(code).toBe(0);
  });

  test("prints rows as CSV and as JSON Lines", async () => {
    const csv = await ask("--var", "country=IS", "--format", "csv");
    expect(csv.stdout).toBe("format,date.edtf\r\nPHONE,2024-04-01\r\n");
    const jsonl = await ask("--var", "country=IS", "--format", "jsonl");
    expect(jsonl.stdout).toBe('{"format":"PHONE","date":{"edtf":"2024-04-01"}}\n');
  });

  test("reads the query from standard input", async () => {
    const { stdout } = await chancery(["query", "-", "--db", db], { input: "{ meetings { totalCount } }" });
    expect(JSON.parse(stdout)).toEqual({ data: { meetings: { totalCount: 2 } } });
  });

  test.each([
    ["a file that is not there", ["metings.graphql"], "", /query file metings\.graphql is not there/, 1],
    ["text that is no query", ["-"], "{ meetings {", /^error: -:1:\d+: Syntax Error/, 1],
    ["two queries", ["-"], "query A { __typename } query B { __typename }", /holds 2 operations/, 1],
    [
      "a field that there is not",
      ["-"],
      "{ meetngs { totalCount } }",
      /^-:1:3: .*Did you mean "meetings"/,
      1,
    ],
    [
      "a variable that there is not",
      ["-", "--var", "a=1"],
      "{ __typename }",
      /no variable "a"\. It has none\./,
      2,
    ],
    ["a variable without value", ["-", "--var", "a"], "{ __typename }", /--var name=value/, 2],
    [
      "a number that is none",
      ["-", "--var", "n=x"],
      "query($n: Int) { meetings(first: $n) { totalCount } }",
      /Int/,
      2,
    ],
  ])("%s", async (_what, args, input, said, exit) => {
    const { stdout, stderr, code } = await chancery(["query", ...args, "--db", db], { input });
    expect(stderr).toMatch(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(exit);
  });
});

describe("a database that cannot be used is told with what to do", () => {
  test("no database", async () => {
    const missing = file("missing.db");
    const { stderr, code } = await chancery(["serve", "--db", missing, "--port", "0"]);
    expect(stderr).toContain(`no database at ${missing}`);
    expect(stderr).toContain("chancery ingest");
    expect(code).toBe(1);
    expect(existsSync(missing)).toBe(false);
  });

  test.each(["ingest", "query", "serve"])("a text file, by %s", async (command) => {
    const text = file("notes.db");
    writeFileSync(
      text,
      "These are notes, long enough that nobody takes them for a database header.\n".repeat(20),
    );
    const before = readFileSync(text);
    const source = {
      ingest: [file("articles.jsonl")],
      query: [file("meetings.graphql"), "--var", "country=NO"],
    };
    const { stderr, code } = await chancery([command, ...(source[command as "ingest"] ?? []), "--db", text]);
    expect(stderr).toMatch(/^error: .*notes\.db is not an SQLite database\. .*\n$/);
    expect(code).toBe(1);
    expect(readFileSync(text)).toEqual(before);
  });

  test("one of a newer version", async () => {
    const newer = file("newer.db");
    await chancery(["ingest", file("articles.jsonl"), "--db", newer]);
    const sqlite = new Database(newer);
    sqlite.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9e15)").run();
    sqlite.close();
    for (const args of [
      ["ingest", file("articles.jsonl")],
      ["serve", "--port", "0"],
    ]) {
      const { stderr, code } = await chancery([...args, "--db", newer]);
      expect(stderr).toMatch(/^error: .*newer version of Chancery\. .*\n$/);
      expect(code).toBe(1);
    }
  });
});

describe("serve", () => {
  test("tells a port in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { stderr, code } = await chancery(["serve", "--db", db, "--port", String(port)]);
    other.close();
    expect(stderr).toMatch(new RegExp(`^error: Port ${port} .* in use\\. .*--port`));
    expect(code).toBe(1);
  });

  test("prints its addresses, answers there, and stops on SIGTERM", async () => {
    const child = start(["serve", "--db", db, "--port", "0"]);
    const end = ended(child);
    const [text] = await once(child.stdout as NodeJS.ReadableStream, "data");
    const graphql = /http:\S+\/graphql/.exec(String(text))?.[0] ?? "";
    const health = /http:\S+\/health/.exec(String(text))?.[0] ?? "";
    expect((await fetch(health)).status).toBe(200);
    const answer = await fetch(`${graphql}?query=${encodeURIComponent("{ meetings { totalCount } }")}`);
    expect(await answer.json()).toEqual({ data: { meetings: { totalCount: 2 } } });
    child.kill("SIGTERM");
    expect((await end).code).toBe(0);
  });
});

test("schema prints the committed schema, to a file as well", async () => {
  const committed = readFileSync(new URL("../schema.graphql", import.meta.url), "utf8");
  const { stdout } = await chancery(["schema"]);
  expect(stdout).toBe(committed);
  await chancery(["schema", "--out", file("schema.graphql")]);
  expect(readFileSync(file("schema.graphql"), "utf8")).toBe(committed);
});
