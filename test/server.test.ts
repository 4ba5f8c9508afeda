import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../src/server/app.ts";
import { startServer } from "../src/server/server.ts";
import { openReader, type Reader } from "../src/store/reader.ts";
import { temporaryDatabase } from "./helpers/database.ts";
import { openGraph } from "./helpers/graph.ts";

const post = (query: string, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify({ query }),
});

describe("what is served", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph([{ meetings: [{ day: "2023-05-01" }] }]);
  });
  afterAll(() => graph.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    graph.app.fetch(`http://localhost${path}`, { headers });

  test("a landing page with links", async () => {
    const response = await get("/", { accept: "text/html" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    const body = await response.text();
    expect(body).toContain('href="/graphql"');
    expect(body).toContain('href="/health"');
    expect(body).not.toMatch(/(src|href)="https?:/);
  });

  test("health as JSON", async () => {
    const response = await get("/health");
    expect(await response.json()).toEqual({
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      uptime: expect.any(Number),
      revision: expect.any(Number),
      counts: expect.objectContaining({ meetings: 1, articles: 1 }),
    });
  });

  test("an icon, and nothing for unknown paths", async () => {
    expect((await get("/favicon.svg")).headers.get("content-type")).toBe("image/svg+xml");
    expect((await get("/favicon.ico")).headers.get("location")).toBe("/favicon.svg");
    expect((await get("/nowhere")).status).toBe(404);
  });

  test("GraphiQL for browsers, in one page that is sent once", async () => {
    const response = await get("/graphql", {
      accept: "text/html,application/xhtml+xml",
      "accept-encoding": "gzip",
    });
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const etag = response.headers.get("etag") ?? "";
    expect((await get("/graphql", { accept: "text/html", "if-none-match": etag })).status).toBe(304);
    const plain = await (await get("/graphql", { accept: "text/html" })).text();
    expect(plain).toContain("LatestMeetings");
    expect(plain).not.toMatch(/<(script|link|img|iframe)[^>]*(src|href)="https?:/);
  });

  test("queries by GET and by POST", async () => {
    const query = "{dataset{counts{meetings}}}";
    const expected = { data: { dataset: { counts: { meetings: 1 } } } };
    expect(await (await get(`/graphql?query=${encodeURIComponent(query)}`)).json()).toEqual(expected);
    expect(await (await graph.app.fetch("http://localhost/graphql", post(query))).json()).toEqual(expected);
  });

  test("no body over 256 kB", async () => {
    const response = await graph.app.fetch(
      "http://localhost/graphql",
      post(`{ dataset { revision } } # ${"x".repeat(300_000)}`),
    );
    expect(response.status).toBe(413);
  });

  test("no page of another site may call, unless it is named", async () => {
    const origin = "https://dashboard.example";
    const closed = await graph.app.fetch("http://localhost/graphql", post("{ __typename }", { origin }));
    expect(closed.headers.get("access-control-allow-origin")).toBeNull();
    const reader = openReader(graph.database.path);
    const open = createApp({ reader, origins: [origin] });
    const named = await open.fetch("http://localhost/graphql", post("{ __typename }", { origin }));
    expect(named.headers.get("access-control-allow-origin")).toBe(origin);
    expect(named.headers.get("access-control-allow-credentials")).not.toBe("true");
    const other = await open.fetch(
      "http://localhost/graphql",
      post("{ __typename }", { origin: "https://other.example" }),
    );
    expect(other.headers.get("access-control-allow-origin")).not.toBe("https://other.example");
    const all = await createApp({ reader, origins: ["*"] }).fetch(
      "http://localhost/graphql",
      post("{ __typename }", { origin }),
    );
    expect(all.headers.get("access-control-allow-origin")).toMatch(/^(\*|https:\/\/dashboard\.example)$/);
    expect(all.headers.get("access-control-allow-credentials")).not.toBe("true");
    reader.close();
  });

  test("what another connection writes is seen at once", async () => {
    const own = openGraph([{ meetings: [{ day: "2023-05-01" }] }]);
    const count = async () =>
      (await own.ask("{ meetings { totalCount } dataset { revision counts { meetings } } }")).data;
    const before = await count();
    own.database.add([{ meetings: [{ day: "2023-07-01", countries: ["FR", "DE"] }] }]);
    const after = await count();
    expect([before.meetings.totalCount, after.meetings.totalCount]).toEqual([1, 2]);
    expect(after.dataset.counts.meetings).toBe(2);
    expect(after.dataset.revision).toBeGreaterThan(before.dataset.revision);
    own.close();
  });
});

describe("text is shown as its publisher allows", () => {
  test.each([
    ["FULL_TEXT", null, "The ministers met for talks. They agreed.", "The ministers met for talks."],
    ["EXCERPT", 9, "The minis", "The minis"],
    ["NONE", null, null, null],
  ])("%s", async (quoting, limit, text, quote) => {
    const database = temporaryDatabase([
      { text: "The ministers met for talks. They agreed.", meetings: [{}] },
    ]);
    const { openForWriting } = await import("../src/store/connection.ts");
    const sqlite = openForWriting(database.path);
    sqlite.prepare("UPDATE publisher SET quoting = ?, excerpt_limit = ?").run(quoting, limit);
    sqlite.close();
    const reader = openReader(database.path);
    const response = await createApp({ reader }).fetch(
      "http://localhost/graphql",
      post(
        "{ articles { nodes { text publisher { quotingPolicy excerptLimit } evidence { nodes { quote start end } } } } }",
      ),
    );
    const { data } = (await response.json()) as { data: { articles: { nodes: unknown[] } } };
    expect(data.articles.nodes).toEqual([
      {
        text,
        publisher: { quotingPolicy: quoting, excerptLimit: limit },
        evidence: { nodes: [{ quote, start: 0, end: 28 }] },
      },
    ]);
    reader.close();
    database.remove();
  });
});

describe("unexpected errors", () => {
  test("are masked, and told in the log under the id that the client gets", async () => {
    const graph = openGraph([]);
    const log: string[] = [];
    const broken = new Proxy({} as Reader, {
      get: (_target, name) => {
        if (name === "snapshot") return (read: () => unknown) => read();
        throw new Error("SELECT secret FROM somewhere");
      },
    });
    const app = createApp({ reader: broken, log: (line) => log.push(line) });
    const response = await app.fetch("http://localhost/graphql", post("{ dataset { revision } }"));
    const body = await response.text();
    expect(body).not.toContain("secret");
    const { errors } = JSON.parse(body);
    expect(errors[0]).toMatchObject({
      message: "Unexpected error.",
      extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.any(String) },
    });
    expect(log.join()).toContain(errors[0].extensions.id);
    expect(log.join()).toContain("SELECT secret");
    expect((await app.fetch("http://localhost/health")).status).toBe(503);
    graph.close();
  });
});

describe("startServer", () => {
  let database: ReturnType<typeof temporaryDatabase>;
  beforeAll(() => {
    database = temporaryDatabase([{ meetings: [{ day: "2023-05-01" }] }]);
  });
  afterAll(() => database.remove());

  test("serves on a free port, and stops", async () => {
    const server = await startServer({ db: database.path, port: 0, host: "127.0.0.1" });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${server.url}/graphql`, post("{ meetings { totalCount } }"));
    expect(await response.json()).toEqual({ data: { meetings: { totalCount: 1 } } });
    await server.close();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  test("says what to do when the port is in use", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(startServer({ db: database.path, port, host: "127.0.0.1" })).rejects.toMatchObject({
      code: "PORT_UNAVAILABLE",
      message: expect.stringMatching(new RegExp(`Port ${port} .* in use.*--port`)),
    });
    await new Promise((resolve) => taken.close(resolve));
  });

  test("says what to do when there is no database", async () => {
    await expect(startServer({ db: "/nowhere/none.db", port: 0, host: "127.0.0.1" })).rejects.toMatchObject({
      code: "UNREADABLE_DATABASE",
    });
  });

  test.each(["SIGTERM", "SIGINT"] as const)(
    "on %s the process finishes what runs and ends with 0",
    async (signal) => {
      const script = `
      import { startServer, stopOnSignals } from "./src/server/server.ts";
      const server = await startServer({ db: ${JSON.stringify(database.path)}, port: 0, host: "127.0.0.1" });
      stopOnSignals(server);
      console.log(server.url);`;
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const url = await new Promise<string>((resolve) =>
        child.stdout.once("data", (line) => resolve(String(line).trim())),
      );
      expect((await fetch(`${url}/health`)).status).toBe(200);
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      child.kill(signal);
      expect(await ended).toBe(0);
    },
  );
});
