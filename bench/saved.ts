/**
 * Saved queries: requests a second of an answer that is in memory, against a bare handler that writes the same bytes;
 * and how fast, and in how much memory, a whole list is written to disk. `MEETINGS=1000000` makes the data set larger;
 * all of it is exported.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { readQueryFolder } from "../src/saved/query-file.ts";
import { startServer } from "../src/server/server.ts";
import { openWriter } from "../src/store/writer.ts";
import type { Measurement } from "./measurement.ts";

const MEETINGS = Number(process.env.MEETINGS ?? 100_000);
const ROUNDS = 3;
const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const QUERIES = {
  "latest.graphql": `{ meetings(first: 20) { nodes { id title date { start } status confidence countries { code } } } }`,
  "all.graphql": `{ meetings { nodes { id title date { start end } kind status confidence publisherCount } } }`,
};

export async function measure(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  try {
    const db = join(folder, "bench.db");
    fill(db);
    for (const [name, text] of Object.entries(QUERIES)) writeFileSync(join(folder, name), text);
    return [...(await requests(db, folder)), ...(await exportsOf(db, folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function requests(db: string, folder: string): Promise<Measurement[]> {
  const server = await startServer({ db, port: 0, host: "127.0.0.1", drafts: readQueryFolder(folder) });
  const saved = `${server.url}/q/latest.json`;
  const body = Buffer.from(await (await fetch(saved)).arrayBuffer());
  const bare = await listening((_request, response) => {
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": body.length,
    });
    response.end(body);
  });
  const rates = { saved: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.saved.push(await rate(saved));
    rates.bare.push(await rate(bare.url));
  }
  bare.close();
  await server.close();
  const [savedRate, bareRate] = [median(rates.saved), median(rates.bare)];
  return [
    {
      what: "saved: an answer in memory",
      value: savedRate,
      unit: "requests/s",
      note: `${body.length} bytes`,
    },
    { what: "saved: a bare handler of the same bytes", value: bareRate, unit: "requests/s" },
    { what: "saved: the first by the second", value: savedRate / bareRate, unit: "" },
  ];
}

function listening(listener: RequestListener): Promise<{ url: string; close: () => void }> {
  const server = createServer(listener);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

/** The client is a process of its own: in this one, its work would hide the difference. */
function rate(url: string): Promise<number> {
  return told(fork(fileURLToPath(new URL("./support/load.mjs", import.meta.url)), [url], { execArgv: [] }));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Without what the process takes to start, which is measured by an export of nothing. */
async function exportsOf(db: string, folder: string): Promise<Measurement[]> {
  const empty = join(folder, "empty.db");
  openWriter(empty).close();
  const rows: Measurement[] = [];
  for (const format of ["csv", "parquet", "jsonl", "json"]) {
    const out = join(folder, `all.${format}`);
    const run = async (from: string) => {
      const begin = performance.now();
      const args = ["query", "all", "--format", format, "--out", out, "--db", from, "--queries", folder];
      const execArgv = ["--import", fileURLToPath(new URL("./support/peak.mjs", import.meta.url))];
      const peak = await told(fork(CLI, args, { execArgv, stdio: ["ignore", "ignore", "ignore", "ipc"] }));
      return { seconds: (performance.now() - begin) / 1000, peak };
    };
    const start = await run(empty);
    const { seconds, peak } = await run(db);
    rows.push({
      what: `saved: ${format} of ${MEETINGS.toLocaleString("en")} meetings to disk`,
      value: MEETINGS / (seconds - start.seconds),
      unit: "rows/s",
      note: `${(statSync(out).size / 1e6).toFixed(1)} MB; ${(peak / 1024).toFixed(0)} MB of memory at most, ${(start.peak / 1024).toFixed(0)} MB to start`,
    });
  }
  return rows;
}

/** The number that a process tells. */
function told(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("message", (value) => resolve(Number(value)));
    child.once("exit", (code) => reject(new Error(`A process ended with exit code ${code}.`)));
  });
}

/** Straight into the tables: what is measured reads them, and the writer would take an hour. */
function fill(path: string): void {
  openWriter(path).close();
  const sqlite = new Database(path);
  sqlite.exec(`
    BEGIN;
    CREATE TEMP TABLE number AS WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < ${MEETINGS})
      SELECT value, date('1990-01-01', (value * 12000 / ${MEETINGS}) || ' days') AS day FROM n;
    INSERT INTO meeting (id, kind, format, status, start, "end", precision, basis, date_text, title, confidence, reports, publishers)
      SELECT value, 'MEETING', 'IN_PERSON', 'HELD', day, day, 'DAY', 'STATED', day,
        'Meeting of China and Japan about plan ' || value, 60 + value % 40, 1, 1 FROM number;
    INSERT INTO participation (meeting, country, role, confidence)
      SELECT value, country.code, 'PARTICIPANT', 90 FROM number, (SELECT 'CN' AS code UNION ALL SELECT 'JP') AS country;
    UPDATE dataset SET revision = 1, changed_at = '2025-01-02T03:04:05Z';
    COMMIT;
    ANALYZE;`);
  sqlite.close();
}
