import { type ChildProcess, execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { temporaryDatabase } from "./helpers/database.ts";
import { chancery, ended, start } from "./support/chancery.ts";

// Each starts several processes, which takes long where others are at work.
vi.setConfig({ testTimeout: 120_000 });

let database: ReturnType<typeof temporaryDatabase>;
const running: ChildProcess[] = [];

beforeEach(() => {
  database = temporaryDatabase([{ meetings: [{ day: "2023-05-01" }] }]);
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill();
    await ended(child);
  }
  database.remove();
});

/** A server of two processes, and all that it has printed so far. */
async function serve(...args: string[]) {
  const child = start([
    "serve",
    "--workers",
    "2",
    "--port",
    "0",
    "--db",
    database.path,
    "--queries",
    "none",
    ...args,
  ]);
  running.push(child);
  const printed = { out: "", err: "" };
  child.stderr?.on("data", (text) => {
    printed.err += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`It ended with ${code}: ${printed.err}`)));
    child.stdout?.on("data", (text) => {
      printed.out += text;
      const found = /Health +(http:\S+)\/health/.exec(printed.out)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url, printed };
}

/** Each on a connection of its own, so that all processes get some. */
async function ask(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      connection: "close",
      ...headers,
    },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  return (await response.json()) as any;
}

async function eventually<T>(action: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const value = await action().catch((error) => error);
    if (isSo(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function processesOf({ pid }: ChildProcess): number[] {
  try {
    return execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map(Number);
  } catch {
    return [];
  }
}

test("several processes answer on one port, say so once, and see at once what is written", async () => {
  const { child, url, printed } = await serve();
  expect(printed.out.match(/Chancery serves/g)).toHaveLength(1);
  expect(processesOf(child)).toHaveLength(2);
  const query = "{ articles { totalCount } }";
  for (let round = 1; round <= 3; round += 1) {
    const counts = await Promise.all(Array.from({ length: 9 }, () => ask(url, { query })));
    expect(counts).toEqual(Array(9).fill({ data: { articles: { totalCount: round } } }));
    database.add([{ meetings: [{ day: `2024-0${round}-01`, countries: ["KR", "VN"] }] }]);
  }
});

test("corrections are taken by all, and all see them; who follows is told", async () => {
  const { url } = await serve("--allow-corrections");
  const follow = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query: "subscription { meetingChanged { kind } }" }),
  });
  const told = (async () => {
    let text = "";
    for await (const chunk of follow.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.includes("meetingChanged")) return text;
    }
    return text;
  })();
  const query = "{ meetings { nodes { id status } } }";
  const [{ id }] = (await ask(url, { query })).data.meetings.nodes;
  const mutation = `mutation ($id: ID!, $status: MeetingStatus!) {
    correctMeeting(input: { id: $id, status: $status, reason: "The ministry says so." }) { meeting { status } } }`;
  for (const status of ["CANCELLED", "POSTPONED", "HELD", "CANCELLED", "SCHEDULED", "PROPOSED"]) {
    const { data, errors } = await ask(url, { query: mutation, variables: { id, status } });
    expect([data?.correctMeeting.meeting.status, errors]).toEqual([status, undefined]);
    const seen = await Promise.all(Array.from({ length: 6 }, () => ask(url, { query })));
    expect(seen.map(({ data }) => data.meetings.nodes[0].status)).toEqual(Array(6).fill(status));
  }
  expect(await told).toContain("CORRECTED");
  const foreign = await ask(
    url,
    { query: mutation, variables: { id, status: "HELD" } },
    { origin: "https://other.example" },
  );
  expect(foreign.errors[0].extensions.code).toBe("CORRECTIONS_REFUSED");
});

test("a process that is killed is replaced, the writer too; told to end, all end with 0", async () => {
  const { url, child, printed } = await serve("--allow-corrections");
  const before = processesOf(child);
  for (const pid of before) process.kill(pid, "SIGKILL");
  const query = `mutation { undoCorrection(input: { id: "Correction:1" }) { correction { id } } }`;
  const codes = await eventually(
    () =>
      Promise.all(
        Array.from({ length: 6 }, async () => (await ask(url, { query })).errors[0].extensions?.code),
      ),
    (found) => Array.isArray(found) && !found.includes("TOO_BUSY") && processesOf(child).length === 2,
  );
  expect(new Set(codes)).toEqual(new Set(["NOT_FOUND"]));
  const after = processesOf(child);
  expect(after.filter((pid) => before.includes(pid))).toEqual([]);
  expect(printed.err.match(/another takes its place/g)).toHaveLength(2);
  const end = ended(child);
  child.kill("SIGTERM");
  expect((await end).code).toBe(0);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  for (const pid of after) expect(() => process.kill(pid, 0)).toThrow();
});

test("what stands in the way of all is told once", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const inUse = await chancery(["serve", "--workers", "2", "--port", String(port), "--db", database.path]);
  expect([inUse.code, inUse.stderr.match(/error:/g)]).toEqual([1, ["error:"]]);
  expect(inUse.stderr).toContain(`Port ${port} on 127.0.0.1 is in use`);
  taken.close();
  const missing = await chancery(["serve", "--workers", "2", "--db", "/nowhere/none.db"]);
  expect([missing.code, missing.stderr.match(/error:/g)]).toEqual([1, ["error:"]]);
  const none = await chancery(["serve", "--workers", "0"]);
  expect(none.stderr).toContain("It must be a whole number from 1 to 256.");
});
