import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { madeArticle } from "../bench/made-articles.ts";
import { ExtractionPool } from "../src/commands/extraction-pool.ts";
import { chancery, ended, start, temporaryFolder } from "./support/chancery.ts";

const folder = temporaryFolder();
const file = (name: string) => join(folder.path, name);
afterAll(folder.remove);

const articles = Array.from({ length: 400 }, (_, serial) => madeArticle(serial));
const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
writeFileSync(file("all.jsonl"), lines(articles));

/** When something was written. */
const TIMES = new Set(["at", "seen_at", "changed_at", "created_at"]);

/** The rows of all tables, without the times, and without what SQLite keeps for itself. */
function contents(db: string): Record<string, unknown[]> {
  const sqlite = new Database(db, { readonly: true });
  const tables = sqlite
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
        AND name NOT GLOB '*_text_*' AND name NOT GLOB 'sqlite_*' ORDER BY name`,
    )
    .pluck()
    .all();
  const rows = tables.map((table) => {
    const all = sqlite.prepare<[], object>(`SELECT * FROM "${table}"`).all();
    return [
      table,
      all.map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !TIMES.has(name)))).sort(),
    ] as const;
  });
  sqlite.close();
  return Object.fromEntries(rows);
}

async function storedArticles(db: string): Promise<number> {
  try {
    const sqlite = new Database(db, { readonly: true, timeout: 1000 });
    const count = sqlite.prepare<[], number>("SELECT count(*) FROM article").pluck().get();
    sqlite.close();
    return count ?? 0;
  } catch {
    return 0; // not made yet
  }
}

async function ingested(db: string, input: string): Promise<string> {
  const { stderr, code } = await chancery(["ingest", "-", "--db", db], { input });
  expect(code).toBe(0);
  return stderr;
}

test("many articles at once are stored as they are in small parts, and as after being killed twice", async () => {
  expect(await ingested(file("once.db"), readFileSync(file("all.jsonl"), "utf8"))).toMatch(
    /^400 read in [\d.]+ s: 400 added, 0 replaced, 0 unchanged; 0 failed\./,
  );
  const once = contents(file("once.db"));
  expect(once.article).toHaveLength(400);
  expect(once.meeting?.length).toBeGreaterThan(200);
  expect(once.meeting?.length).toBeLessThan(350);

  for (let from = 0; from < articles.length; from += 200)
    await ingested(file("parts.db"), lines(articles.slice(from, from + 200)));
  expect(contents(file("parts.db"))).toEqual(once);

  for (const enough of [1, 220]) {
    const child = start(["ingest", "-", "--db", file("killed.db")]);
    const end = ended(child);
    child.stdin?.on("error", () => {}); // what it had no time to read
    child.stdin?.write(lines(articles.slice(0, 380)));
    while ((await storedArticles(file("killed.db"))) < enough) await wait(5);
    child.kill("SIGKILL");
    await end;
  }
  expect(await storedArticles(file("killed.db"))).toBeLessThan(400);
  const { stderr } = await chancery(["ingest", file("all.jsonl"), "--db", file("killed.db")]);
  expect(stderr).toMatch(/ \d+ added, 0 replaced, [1-9]\d* unchanged; 0 failed\./);
  expect(contents(file("killed.db"))).toEqual(once);
}, 300_000);

test("an article that comes again in another wording, and once more as it was, stays as it came last", async () => {
  const [first, second] = articles as [(typeof articles)[0], (typeof articles)[0]];
  const again = {
    ...first,
    text: `${first.text}\nThe price of cork fell as well, and that of salt rose by 40 per cent.`,
  };
  await ingested(file("again.db"), lines([first, second]));
  expect(await ingested(file("again.db"), lines([again, first]))).toContain(
    "0 added, 2 replaced, 0 unchanged",
  );
  expect(await ingested(file("again.db"), lines([first, first]))).toContain(
    "0 added, 0 replaced, 2 unchanged",
  );
});

test("an article is stored soon, though the next is long in coming", async () => {
  const child = start(["ingest", "-", "--db", file("slow.db")]);
  const end = ended(child);
  // Reading begins once there are 64 kB, by which the format is told.
  child.stdin?.write(`${lines(articles.slice(0, 40))}{`);
  while ((await storedArticles(file("slow.db"))) < 40) await wait(20);
  child.stdin?.end("}\n");
  expect((await end).stderr).toContain(" 40 added, 0 replaced, 0 unchanged; 1 failed.");
});

test("an article that its thread breaks at is given up; those behind it are extracted", async () => {
  const pool = new ExtractionPool(2, new URL("./support/breaking-worker.mjs", import.meta.url));
  const texts = ["a", "break", "b", "c", "break", "d", "e", "f"];
  const answers = await Promise.all(texts.map((text) => pool.extract({ text })));
  await pool.close();
  expect(answers.map((answer) => ("facts" in answer ? "extracted" : answer.problem))).toEqual(
    texts.map((text) => (text === "break" ? "the extraction broke off: its thread ended" : "extracted")),
  );
});

test("where threads do not start, articles are extracted all the same", async () => {
  const pool = new ExtractionPool(2, new URL("./support/no-such-worker.mjs", import.meta.url));
  const answers = await Promise.all(articles.slice(0, 5).map((article) => pool.extract(article)));
  const later = await pool.extract(articles[5] as (typeof articles)[0]);
  await pool.close();
  expect([...answers, later].map((answer) => "facts" in answer && answer.facts.meetings.length)).toEqual(
    Array(6).fill(1),
  );
});
