import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chancery, ended, start, temporaryFolder } from "./support/chancery.ts";

const folder = temporaryFolder();
const db = join(folder.path, "chancery.db");
const run = (...args: string[]) => chancery([...args, "--db", db]);
const articles = ["Espen Haugland", "Birna Steinsdottir"].map((name, i) => ({
  url: `https://tagus.example/${i}`,
  outlet: "The Tagus Herald",
  title: `Talks ${i}`,
  published: `2024-03-${12 + 7 * i}`,
  text: `Portuguese Foreign Minister Joana Duarte met ${i === 0 ? "her Norwegian counterpart" : "Icelandic Foreign Minister"}${i === 0 ? "," : ""} ${name}${i === 0 ? "," : ""} in Lisbon on Tuesday.`,
}));

beforeAll(async () => {
  writeFileSync(
    join(folder.path, "a.jsonl"),
    articles.map((article) => `${JSON.stringify(article)}\n`).join(""),
  );
  const { stderr } = await run("ingest", join(folder.path, "a.jsonl"));
  expect(stderr).toContain("Found 2 meetings");
});
afterAll(folder.remove);

test("records are corrected, listed, explained and brought back", async () => {
  const merged = await run(
    "correct",
    "merge-meetings",
    "1",
    "Meeting:2",
    "--reason",
    "one stay",
    "--author",
    "Ana",
  );
  expect(merged).toMatchObject({
    stdout: "Correction:1 is kept. Meeting:1. Take it back with: chancery undo 1\n",
    stderr: "",
    code: 0,
  });
  const valued = await run(
    ...["correct", "meeting", "2", "--status", "CANCELLED", "--date", "2024-03-20", "--place", "Porto, PT"],
    ...["--add", "ES:HOST", "ASEAN", "--remove", "IS", "--reason", "the ministry"],
  );
  expect(valued.code, valued.stderr).toBe(0);
  const explained = await run("explain", "meeting", "2");
  expect(explained.stdout).toContain("Meeting:2 became part of it.");
  expect(explained.stdout).toContain("CANCELLED, 2024-03-20");
  expect(explained.stdout).toContain("the same because: put together by correction 1: one stay (1)");
  const day = "\\d{4}-\\d\\d-\\d\\d";
  expect(explained.stdout).toMatch(
    new RegExp(
      `Corrections\n {2}Correction:1 {2}${day} {2}MERGE_MEETINGS Meeting:1, Meeting:2: one stay \\(Ana\\)\n {2}Correction:2 {2}${day} {2}CORRECT_MEETING Meeting:2: the ministry\n`,
    ),
  );
  expect(await run("undo", "1", "--reason", "two stays")).toMatchObject({
    stdout: "Correction:1 is undone.\n",
    code: 0,
  });
  const listed = await run("corrections", "--format", "jsonl");
  expect(
    listed.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: "Correction:1", undoneReason: "two stays", records: ["Meeting:1", "Meeting:2"] },
    { id: "Correction:2", undoneAt: null, input: { id: "Meeting:2", status: "CANCELLED" } },
  ]);
  expect((await run("explain", "meeting", "2")).stdout).toContain("CANCELLED, 2024-03-20");
});

test.each([
  [["correct", "merge-meetings", "1", "2"], 2, "--reason"],
  [["correct", "merge-meetings", "1", "1", "--reason", "x"], 1, "one already"],
  [["correct", "split-meeting", "1", "--reason", "x"], 2, "--reports"],
  [["correct", "split-meeting", "1", "--reports", "1", "--reason", "x"], 1, "all 1 reports"],
  [["correct", "merge-people", "1", "900", "--reason", "x"], 1, "no record Person:900"],
  [["correct", "split-person", "1", "--mentions", "900", "--reason", "x"], 1, "does not name Person:1"],
  [["correct", "meeting", "1", "--date", "2024-02-31", "--reason", "x"], 1, "names no days that exist"],
  [["correct", "meeting", "1", "--add", "QZ", "--reason", "x"], 1, "ISO 3166"],
  [["correct", "meeting", "1", "--add", "ES:GUEST", "--reason", "x"], 2, "is no role"],
  [["correct", "meeting", "1", "--kind", "PARTY", "--reason", "x"], 2, "Allowed choices are"],
  [["correct", "agreement", "1", "--add", "Person:1", "--reason", "x"], 1, "no record Agreement:1"],
  [["correct", "reject-evidence", "900", "--reason", "x"], 1, "no record Evidence:900"],
  [["undo", "1"], 1, "undone already"],
  [["undo", "Meeting:1"], 1, "of type Correction"],
])("%j is an error that says what is allowed", async (args, code, words) => {
  const before = (await run("corrections", "--format", "jsonl")).stdout;
  const { stderr, stdout, ...end } = await run(...args);
  expect(stderr).toContain(words);
  expect(end.code).toBe(code);
  expect(stdout).toBe("");
  expect((await run("corrections", "--format", "jsonl")).stdout).toBe(before);
});

test("a database that is not there is not made", async () => {
  const { stderr, code } = await chancery(["undo", "1", "--db", join(folder.path, "none.db")]);
  expect(stderr).toContain("There is no database");
  expect(code).toBe(1);
});

test("a server takes corrections if it is told so", async () => {
  for (const [args, env, code] of [
    [[], {}, "CORRECTIONS_REFUSED"],
    [["--allow-corrections"], {}, "NOT_FOUND"],
    [[], { CHANCERY_ALLOW_CORRECTIONS: "no" }, "CORRECTIONS_REFUSED"],
    [[], { CHANCERY_ALLOW_CORRECTIONS: "yes" }, "NOT_FOUND"],
  ] as const) {
    const server = start(["serve", "--port", "0", "--db", db, ...args], env);
    const url = await new Promise<string>((resolve) => {
      server.stdout?.on("data", (data) => {
        const found = /GraphiQL\s+(\S+)/.exec(String(data))?.[1];
        if (found) resolve(found);
      });
    });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: 'mutation { undoCorrection(input: { id: "Correction:99" }) { correction { id } } }',
      }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(code);
    const end = ended(server);
    server.kill("SIGTERM");
    expect((await end).code).toBe(0);
  }
}, 120_000);
