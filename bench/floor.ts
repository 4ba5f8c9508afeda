/**
 * Time of the processor that a request takes of the server, by its own account, on a store of a million meetings made
 * once and kept in the folder for temporary files: through the product, and through a floor that sends the same bytes.
 * The two take turns; each figure is the median of the rounds. Then what the product takes on smaller stores, and how
 * long it takes to start.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openWriter } from "../src/store/writer.ts";
import { fillStore } from "./big-store.ts";
import { FLOOR_QUERIES, type FloorQuery } from "./floor-queries.ts";
import type { Measurement } from "./measurement.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 5;
const REQUESTS = 120;
const CONCURRENCIES = [1, 32];
const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const FLOOR = fileURLToPath(new URL("./support/floor.mjs", import.meta.url));
const CPU = fileURLToPath(new URL("./support/cpu.mjs", import.meta.url));

interface Server {
  url: string;
  /** Microseconds of the processor that it has used so far. */
  used(): Promise<number>;
  stop(): Promise<void>;
}

interface Ask {
  url: string;
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** Ways in which the same is asked, each by its name: the requests take turns. */
type Ways = Record<string, { server: Server; asks: readonly Ask[] }>;

export async function measure(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const running: Server[] = [];
  try {
    for (const { name, query } of FLOOR_QUERIES)
      writeFileSync(join(folder, `${name.toLowerCase()}.graphql`), query);
    const start = async (script: string, ...args: string[]) => {
      const server = await started(script, args);
      running.push(server);
      return server;
    };
    const serve = (db: string, cache: string) =>
      start(CLI, "serve", "--port", "0", "--db", db, "--queries", folder, "--cache", cache);
    const paths = SIZES.map(storeOf);
    const largest = paths.at(-1) as string;
    const servers = {
      floor: await start(FLOOR, largest),
      cold: await serve(largest, "0"),
      warm: await serve(largest, "64"),
    };
    return [
      ...(await ratios(servers)),
      ...(await growth(await Promise.all(paths.map((path) => serve(path, "0"))))),
      await startUp(largest, folder),
    ];
  } finally {
    for (const server of running) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function storeOf(meetings: number): string {
  const path = join(tmpdir(), `chancery-bench-${meetings}.db`);
  if (existsSync(path)) openWriter(path).close();
  else fillStore(path, meetings);
  return path;
}

async function started(script: string, args: readonly string[]): Promise<Server> {
  const child: ChildProcess = fork(script, [...args], {
    execArgv: ["--import", CPU],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  let printed = "";
  let url: string | undefined;
  child.stdout?.setEncoding("utf8");
  for await (const chunk of child.stdout ?? []) {
    printed += chunk;
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (url !== undefined) break;
  }
  if (url === undefined) throw new Error(`A server ended before it began: ${printed}`);
  return {
    url,
    async used() {
      child.send("cpu");
      const [used] = await once(child, "message");
      return Number(used);
    },
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}

async function ratios(servers: Record<"floor" | "cold" | "warm", Server>): Promise<Measurement[]> {
  const { floor, cold, warm } = servers;
  const found: { query: FloorQuery; concurrency: number; cpu: Record<string, number>; bytes: number }[] = [];
  for (const query of FLOOR_QUERIES) {
    const plain = query.variants.map((variables) => ({
      url: `${floor.url}/${query.name}?${new URLSearchParams(variables)}`,
    }));
    const asked = (server: Server) =>
      query.variants.map((variables) => posted(server.url, query.query, variables));
    const saved = query.variants.map((variables) => ({
      url: `${warm.url}/q/${query.name.toLowerCase()}.json?${new URLSearchParams(variables)}`,
    }));
    const gets = query.variants.map((variables) => ({
      url: `${warm.url}/graphql?${new URLSearchParams({ query: query.query, variables: JSON.stringify(variables) })}`,
    }));
    const bodies = await same(plain, asked(cold), query.name);
    const known = await Promise.all(
      gets.map(async (ask) => {
        const { headers } = await answerOf(ask);
        return { ...ask, headers: { "if-none-match": String(headers.etag) } };
      }),
    );
    const ways: Ways = {
      floor: { server: floor, asks: plain },
      cold: { server: cold, asks: asked(cold) },
      bare: { server: floor, asks: await kept(floor, query.name, bodies) },
      cached: { server: warm, asks: asked(warm) },
      unchanged: { server: warm, asks: known },
      bareSaved: { server: floor, asks: await kept(floor, `${query.name}/saved`, await bodiesOf(saved)) },
      saved: { server: warm, asks: saved },
    };
    for (const concurrency of CONCURRENCIES) {
      const cpu = await turns(ways, concurrency);
      found.push({ query, concurrency, cpu, bytes: Math.round(mean(bodies.map(({ length }) => length))) });
    }
  }
  const rows: Measurement[] = found.map(({ query, concurrency, cpu, bytes }) => ({
    what: `floor: ${query.what}, ${concurrency} at once`,
    value: (cpu.cold ?? 0) / (cpu.floor ?? 1),
    unit: "× the floor",
    note: `${bytes} bytes; µs of the processor: ${Object.entries(cpu)
      .map(([name, value]) => `${name} ${value.toFixed(0)}`)
      .join(", ")}`,
  }));
  const first = found.filter(({ query }) => query.name !== "search");
  for (const [way, against, what] of [
    ["cold", "floor", "first five, not cached"],
    ["cached", "floor", "first five, cached, through GraphQL"],
    ["unchanged", "floor", "first five, unchanged (304)"],
    ["saved", "floor", "first five, cached, through /q/"],
    ["cached", "bare", "first five, cached, through GraphQL, against the same bytes from memory"],
    ["saved", "bareSaved", "first five, cached, through /q/, against the same bytes from memory"],
  ] as const)
    for (const concurrency of CONCURRENCIES)
      rows.push({
        what: `floor: ${what}, ${concurrency} at once`,
        value: geometricMean(
          first
            .filter((each) => each.concurrency === concurrency)
            .map(({ cpu }) => (cpu[way] as number) / (cpu[against] as number)),
        ),
        unit: against === "floor" ? "× the floor" : "× bare",
      });
  return rows;
}

/** The same by GraphQL, of stores of several sizes. */
async function growth(servers: readonly Server[]): Promise<Measurement[]> {
  const rows: Measurement[] = [];
  const factors: number[] = [];
  for (const { name, what, query, variants } of FLOOR_QUERIES) {
    const ways: Ways = Object.fromEntries(
      servers.map((server, index) => [
        SIZES[index],
        { server, asks: variants.map((variables) => posted(server.url, query, variables)) },
      ]),
    );
    const cpu = await turns(ways, 1);
    const times = SIZES.map((size) => cpu[size] as number);
    const factor = (times.at(-1) as number) / (times[0] as number);
    if (name !== "search") factors.push(factor);
    rows.push({
      what: `floor: growth of ${what}`,
      value: factor,
      unit: "×",
      note: `from ${SIZES[0]} to ${SIZES.at(-1)} meetings; µs ${times.map((time) => time.toFixed(0)).join(", ")}`,
    });
  }
  rows.push({ what: "floor: growth of the first five", value: geometricMean(factors), unit: "×" });
  return rows;
}

/** From the start of the process to the first answer. */
async function startUp(db: string, folder: string): Promise<Measurement> {
  const [{ query, variants }] = FLOOR_QUERIES as [FloorQuery];
  const times: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const server = await started(CLI, ["serve", "--port", "0", "--db", db, "--queries", folder]);
    await answerOf(posted(server.url, query, variants[0] as Record<string, string>));
    times.push(performance.now() - began);
    busy.push((await server.used()) / 1000);
    await server.stop();
  }
  return {
    what: "floor: start of serve to the first answer",
    value: median(times),
    unit: "ms",
    note: `${median(busy).toFixed(0)} ms of the processor, with ${loadavg()[0]?.toFixed(1)} processes on ${cpus().length} cores`,
  };
}

function posted(url: string, query: string, variables: Record<string, string>): Ask {
  const headers = { "content-type": "application/json", accept: "application/json" };
  return { url: `${url}/graphql`, method: "POST", headers, body: JSON.stringify({ query, variables }) };
}

/** What both answer; throws where it is not the same. */
async function same(one: readonly Ask[], other: readonly Ask[], name: string): Promise<Buffer[]> {
  const [bodies, others] = [await bodiesOf(one), await bodiesOf(other)];
  for (const [index, body] of bodies.entries())
    if (!body.equals(others[index] as Buffer))
      throw new Error(`${name}: the floor sends\n${body}\nand the product\n${others[index]}`);
  return bodies;
}

const bodiesOf = (asks: readonly Ask[]): Promise<Buffer[]> =>
  Promise.all(asks.map(async (ask) => (await answerOf(ask)).body));

/** Addresses at which the floor sends these bytes from memory. */
function kept({ url }: Server, name: string, bodies: readonly Buffer[]): Promise<Ask[]> {
  return Promise.all(
    bodies.map(async (body, index) => {
      const ask = { url: `${url}/${name}/${index}` };
      await answerOf({ ...ask, method: "PUT", body: body.toString() });
      return ask;
    }),
  );
}

/** Microseconds of the processor a request, by way. */
async function turns(ways: Ways, concurrency: number): Promise<Record<string, number>> {
  const samples = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [name, { server, asks }] of Object.entries(ways)) {
      const before = await server.used();
      await load(asks, concurrency);
      const used = ((await server.used()) - before) / REQUESTS;
      // The first round warms both up.
      if (round >= 0) samples.get(name)?.push(used);
    }
  return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]));
}

async function load(asks: readonly Ask[], concurrency: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  let next = 0;
  const client = async () => {
    for (; next < REQUESTS; ) {
      const ask = asks[next % asks.length] as Ask;
      next += 1;
      await answerOf(ask, agent);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  agent.destroy();
}

interface Answer {
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function answerOf({ url, method = "GET", headers, body }: Ask, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers, ...lengthOf(body) }, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        const answer = Buffer.concat(chunks);
        const status = response.statusCode ?? 0;
        if ((status !== 200 && status !== 304) || answer.subarray(0, 10).includes('"errors"'))
          reject(new Error(`${status} ${url}: ${answer}`));
        else resolve({ headers: response.headers, body: answer });
      });
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

function lengthOf(body: string | undefined): Record<string, string> {
  return body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const geometricMean = (values: readonly number[]): number => Math.exp(mean(values.map(Math.log)));
