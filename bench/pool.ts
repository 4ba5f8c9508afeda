/**
 * Short queries beside long ones, over HTTP, on a store of a million meetings: the 99th percentile of a short one alone
 * and beside one of five seconds; and how long after the limit long ones of several kinds are cut, and their thread is
 * free for the next. Needs `npm run build`.
 */
import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { millionStore } from "./big-store.ts";
import type { Measurement } from "./measurement.ts";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const ROUNDS = 5;
const LONG_SECONDS = 5;
/** Short, so that they are cut in all that they do. */
const LIMIT_SECONDS = [1, 2, 3];
/** Between two short queries, as of people who look at pages. */
const PAUSE_MS = 5;

const SHORT = `{ country(code: CN) { meetings(first: 20) { nodes { title date { edtf }
  participants { person { name } country { name } title role } agreements { nodes { title status } } } } } }`;
const IN_POOL = `{ path(from: "CN", to: "JP") { meeting { title } } }`;
const LONG: Record<string, string> = {
  "a network of people":
    "{ network(of: PERSON, first: 500, where: { minConfidence: 0.3 }) { nodes { label } edges { weight } } }",
  "a network of countries":
    "{ network(of: COUNTRY, first: 100, where: { minConfidence: 0.3 }) { nodes { label } edges { weight } } }",
  betweenness:
    "{ a: network(of: PERSON, first: 500) { nodes { betweenness } } b: network(of: COUNTRY, first: 500) { nodes { betweenness } } c: network(of: PERSON, first: 499) { nodes { betweenness } } d: network(of: COUNTRY, first: 499) { nodes { betweenness } } }",
  "facets of most": `{ meetings(where: { minConfidence: 0.3 }) { ${["PERSON", "COUNTRY", "PUBLISHER", "TOPIC", "PLACE", "KIND"].map((by) => `${by}: facets(by: ${by}, first: 100) { count }`).join(" ")} } }`,
  "timelines of most": `{ meetings(where: { minConfidence: 0.3 }) { ${["YEAR", "QUARTER", "MONTH"].map((bucket) => `${bucket}: timeline(bucket: ${bucket}, by: COUNTRY) { count parts { count } }`).join(" ")} } }`,
  counts: `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: meetings(where: { minConfidence: 0.${30 + i} }) { totalCount }`).join(" ")} }`,
};

interface Served {
  ask(query: string): Promise<{ ms: number; status: number; text: string }>;
  stop(): Promise<void>;
}

export async function measure(): Promise<Measurement[]> {
  const db = millionStore();
  return [...(await beside(db)), ...(await cuts(db))];
}

async function beside(db: string): Promise<Measurement[]> {
  const { ask, stop } = await served(db, 2 * LONG_SECONDS);
  const long = await longOf(ask);
  await shorts(ask, delay(1000));
  const quiet: number[] = [];
  const besides: number[] = [];
  const lasted: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet.push(...(await shorts(ask, delay(LONG_SECONDS * 1000))));
    const heavy = ask(long).then(({ ms }) => lasted.push(ms));
    besides.push(...(await shorts(ask, heavy)));
  }
  await stop();
  const [alone, shared] = [quantile(quiet, 0.99), quantile(besides, 0.99)];
  const of = (times: readonly number[]) =>
    `median ${quantile(times, 0.5).toFixed(1)}, longest ${quantile(times, 1).toFixed(1)}, of ${times.length}`;
  return [
    { what: "pool: a short query alone, p99", value: alone, unit: "ms", note: of(quiet) },
    {
      what: "pool: the same beside a long one, p99",
      value: shared,
      unit: "ms",
      note: `${of(besides)}; the long one ${(quantile(lasted, 0.5) / 1000).toFixed(1)} s`,
    },
    { what: "pool: the second by the first", value: shared / alone, unit: "" },
  ];
}

/** A query that takes some five seconds here: so many of the same. */
async function longOf(ask: Served["ask"]): Promise<string> {
  const part = (i: number) =>
    `n${i}: meetings(where: { minConfidence: ${0.3 + i / 1000} }) { facets(by: PERSON, first: 100) { count } }`;
  const query = (count: number) => `{ ${Array.from({ length: count }, (_, i) => part(i)).join(" ")} }`;
  await ask(query(2));
  const { ms } = await ask(query(2));
  return query(Math.max(1, Math.round((2 * LONG_SECONDS * 1000) / ms)));
}

async function cuts(db: string): Promise<Measurement[]> {
  const over: { name: string; ms: number }[] = [];
  const free: { name: string; ms: number }[] = [];
  for (const limit of LIMIT_SECONDS) {
    const { ask, stop } = await served(db, limit);
    while ((await ask(IN_POOL)).status !== 200);
    const { ms: usual } = await ask(IN_POOL);
    for (const [name, query] of Object.entries(LONG)) {
      const { ms, status } = await ask(query);
      if (status !== 504) continue;
      over.push({ name: `${name} at ${limit} s`, ms: ms - limit * 1000 });
      free.push({ name: `${name} at ${limit} s`, ms: (await ask(IN_POOL)).ms - usual });
    }
    await stop();
  }
  const row = (what: string, times: typeof over): Measurement => {
    const sorted = [...times].sort((a, b) => b.ms - a.ms);
    const note = sorted.slice(0, 3).map(({ name, ms }) => `${name} ${ms.toFixed(0)}`);
    return {
      what,
      value: sorted[0]?.ms ?? 0,
      unit: "ms",
      note: `of ${times.length} cut; ${note.join(", ")}`,
    };
  };
  return [
    row("pool: over the limit until it is told, longest", over),
    row("pool: and until the next is asked, longest", free),
  ];
}

/** Asks for the short one over and over; how long each took. */
async function shorts(ask: Served["ask"], until: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let goesOn = true;
  void until.then(() => {
    goesOn = false;
  });
  while (goesOn) {
    times.push((await ask(SHORT)).ms);
    await delay(PAUSE_MS);
  }
  return times;
}

async function served(db: string, limit: number): Promise<Served> {
  const options = [
    "--db",
    db,
    "--port",
    "0",
    "--read-only",
    "--time-limit",
    String(limit),
    "--heavy-workers",
    "1",
    // What is kept would come from memory the second time, and be neither long nor in the pool.
    "--cache",
    "0",
  ];
  const child = spawn(process.execPath, [CLI, "serve", ...options], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve) => {
    child.stdout.on("data", (text) => {
      const found = /http:\/\/\S+\/graphql/.exec(String(text));
      if (found) resolve(found[0]);
    });
  });
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (query) => asked(url, agent, query),
    async stop() {
      agent.destroy();
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function asked(url: string, agent: Agent, query: string): ReturnType<Served["ask"]> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    request(url, { agent, method: "POST", headers: { "content-type": "application/json" } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.once("end", () =>
        resolve({ ms: performance.now() - began, status: response.statusCode ?? 0, text }),
      );
    })
      .once("error", reject)
      .end(JSON.stringify({ query }));
  });
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
