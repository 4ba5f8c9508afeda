import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fillStore } from "../bench/big-store.ts";
import { cookbook } from "../bench/cookbook-queries.ts";
import { createApp } from "../src/server/app.ts";
import { type PoolOptions, QueryPool } from "../src/server/query-pool.ts";
import { startServer } from "../src/server/server.ts";
import { TimeOver } from "../src/store/deadline.ts";
import { openReader, type Reader } from "../src/store/reader.ts";

const HEAVY = `{ ${[30, 31, 32, 33, 34, 35]
  .map(
    (least) =>
      `n${least}: network(of: PERSON, first: 500, where: { minConfidence: 0.${least} }) { nodes { label } }`,
  )
  .join(" ")} }`;
const LIGHT = "{ meetings(first: 1) { nodes { title } } }";
const OPTIONS = { workers: 1, queue: 10, limitMs: 60_000 };

let folder: string;
let db: string;
let reader: Reader;
const pools: QueryPool[] = [];
const log: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-pool-"));
  db = join(folder, "filled.db");
  fillStore(db, 5000);
  reader = openReader(db);
});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

function poolOf(options: Partial<PoolOptions> = {}): QueryPool {
  const pool = new QueryPool({ ...OPTIONS, db, ...options });
  pools.push(pool);
  return pool;
}

/** Its thread has started and is free, which takes longer than the shortest limits. */
async function started(pool: QueryPool): Promise<void> {
  const light = { document: LIGHT, operationName: null, variables: {} };
  while ((await pool.ask(light).catch(() => undefined)) === undefined);
}

/** Asks a server without a port. */
function asking(pool?: QueryPool) {
  const app = createApp({ reader, log: (line) => log.push(line), ...(pool && { pool }) });
  return async (query: string, variables: object = {}, signal?: AbortSignal) => {
    const response = await app.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
    const { status, headers } = response;
    return { status, retryAfter: headers.get("retry-after"), text: await response.text() };
  };
}

describe("a thread answers what is answered here", () => {
  let pool: QueryPool;
  beforeAll(() => {
    pool = new QueryPool({ ...OPTIONS, db });
  });
  afterAll(() => pool.close());
  const REFUSED = `query ($code: CountryCode!) { country(code: $code) { name } path(from: "Nowhere", to: "CN") { of: meeting { title } } }`;

  test("every question of the cookbook", async () => {
    const here = asking();
    for (const { question, query } of cookbook()) {
      const { text } = await pool.ask({ document: query, operationName: null, variables: {} });
      expect(text, question).toBe((await here(query)).text);
    }
  });

  test("whatever the variables, errors too", async () => {
    const [there, here] = [asking(pool), asking()];
    const query = `query ($of: NetworkOf!, $first: Int, $from: Date, $weight: Int) {
      network(of: $of, first: $first, minWeight: $weight, where: { during: { from: $from } }) {
        nodes { label degree } edges { weight lastMeeting { title } } } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          of: fc.constantFrom("COUNTRY", "ORGANIZATION", "PERSON", "SHIP"),
          first: fc.constantFrom(1, 30, 500, 501),
          from: fc.constantFrom("2003-04-05", "2020-01-01", "soon", null),
          weight: fc.constantFrom(0, 1, 3),
        }),
        async (variables) => {
          expect(await there(query, variables)).toEqual(await here(query, variables));
        },
      ),
      { numRuns: 20 },
    );
  });

  test("an error in one field", async () => {
    const variables = { code: "CN" };
    const [there, here] = [await asking(pool)(REFUSED, variables), await asking()(REFUSED, variables)];
    expect(there).toEqual(here);
    expect(there.text).toContain('"path":["path"]');
  });

  test("what turns out to be long is asked of the pool", async () => {
    const [there, here] = [asking(pool), asking()];
    const query = `{ meetings(where: { minConfidence: 0.3 }) { totalCount ${Array.from({ length: 40 }, (_, i) => `a${i}: facets(by: PERSON, first: ${100 + i}) { label count }`).join(" ")} } }`;
    for (let time = 0; time < 3; time += 1) expect(await there(query)).toEqual(await here(query));
  });
});

describe("the time limit", () => {
  test("is told to who is over it, and the thread lives on", async () => {
    const pool = poolOf({ limitMs: 10 });
    const ask = asking(pool);
    for (let time = 0; time < 3; time += 1) {
      // Who is told late may be told before the thread is free.
      await started(pool);
      const { status, text } = await ask(HEAVY);
      expect(status).toBe(504);
      const { data, errors } = JSON.parse(text);
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        {
          message: expect.stringMatching(/longer than 0.01 seconds.*Ask for less.*--time-limit/),
          extensions: { code: "TIME_LIMIT_EXCEEDED" },
        },
      ]);
    }
    expect((await ask(LIGHT)).status).toBe(200);
  });

  test("is seen by every statement that reads many rows", () => {
    let asked = 0;
    const after = (checks: number) => () => {
      asked += 1;
      return asked > checks;
    };
    for (const checks of [0, 1, 5, 10]) {
      asked = 0;
      const read = () =>
        reader.networks.read({
          of: "PERSON",
          minWeight: 1,
          first: 50,
          where: { minConfidence: 0.3 },
        });
      expect(() => reader.within(after(checks), read)).toThrow(TimeOver);
      expect(asked).toBe(checks + 1);
    }
    expect(
      reader.within(
        () => false,
        () => reader.dataset.summary().counts.meetings,
      ),
    ).toBe(5000);
  });

  test("holds whatever is made of the statement that failed", () => {
    const swallow = () => {
      try {
        reader.dataset.revision();
      } catch {}
      return "an answer";
    };
    expect(() => reader.within(() => true, swallow)).toThrow(TimeOver);
    expect(reader.within(() => false, swallow)).toBe("an answer");
  });
});

describe("the queue", () => {
  test("what is light does not wait", async () => {
    const ask = asking(poolOf());
    const order: string[] = [];
    const heavy = ask(HEAVY).then(() => order.push("heavy"));
    await ask(LIGHT).then(() => order.push("light"));
    await heavy;
    expect(order).toEqual(["light", "heavy"]);
  });

  test("has a limit, which who comes then is told", async () => {
    const ask = asking(poolOf({ queue: 1 }));
    const answers = await Promise.all([ask(HEAVY), ask(HEAVY), ask(HEAVY)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 503]);
    expect(answers[2]?.retryAfter).toBe("60");
    expect(JSON.parse(answers[2]?.text ?? "").errors[0]).toEqual({
      message: expect.stringMatching(/^1 long queries are waiting.*Ask again.*--heavy-queue/),
      extensions: { code: "TOO_BUSY" },
    });
  });

  test("who went away is not waited for", async () => {
    const ask = asking(poolOf({ queue: 1 }));
    const [running, gone] = [ask(HEAVY), new AbortController()];
    const dropped = ask(HEAVY, {}, gone.signal);
    gone.abort();
    await expect(dropped).rejects.toThrow();
    const next = await ask(HEAVY);
    expect([(await running).status, next.status]).toEqual([200, 200]);
  });

  test("who went away while it ran frees the thread", async () => {
    const pool = poolOf();
    await started(pool);
    const gone = new AbortController();
    const running = pool.ask({ document: HEAVY, operationName: null, variables: {} }, gone.signal);
    setImmediate(() => gone.abort());
    await expect(running).rejects.toThrow();
    expect((await pool.ask({ document: LIGHT, operationName: null, variables: {} })).text).toContain("data");
  });
});

test("a thread that ends is followed by another", async () => {
  const away = `${db}.away`;
  const ask = asking(poolOf());
  renameSync(db, away);
  const { text } = await ask(HEAVY);
  renameSync(away, db);
  expect(JSON.parse(text).errors[0].extensions.code).toBe("INTERNAL_SERVER_ERROR");
  expect(log.join()).toContain("There is no database");
  expect((await ask(HEAVY)).text).toContain('"data"');
});

test("a server with a port answers from its pool, and stops", async () => {
  const server = await startServer({ db, port: 0, host: "127.0.0.1", timeLimit: 60 });
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(HEAVY)}`);
  expect(await response.text()).toBe((await asking()(HEAVY)).text);
  await server.close();
});
