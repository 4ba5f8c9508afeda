import fc from "fast-check";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../src/server/app.ts";
import { type RunningServer, startServer } from "../src/server/server.ts";
import { openForWriting } from "../src/store/connection.ts";
import { openReader, type Reader } from "../src/store/reader.ts";
import { temporaryDatabase } from "./helpers/database.ts";

const JSON_TYPE = { "content-type": "application/json" };

let database: ReturnType<typeof temporaryDatabase>;
let server: RunningServer;
let reader: Reader;

beforeAll(async () => {
  database = temporaryDatabase([
    { meetings: [{ day: "2023-05-01" }, { day: "2023-06-01", countries: ["FR", "DE"] }] },
  ]);
  const options = { db: database.path, port: 0, host: "127.0.0.1", origins: ["https://dashboard.example"] };
  server = await startServer({ ...options, allowCorrections: true });
  reader = openReader(database.path);
});
afterAll(async () => {
  reader.close();
  await server.close();
  database.remove();
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const get = (parameters: Record<string, string>, init: RequestInit = {}) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, init);

const read = (text: string): unknown => (text.startsWith("{") ? JSON.parse(text) : text);

describe("GraphQL over HTTP on a port, each audit as the first of its kind and as one of many", () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });
  test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    for (let time = 0; time < 3; time += 1) expect(await audit.fn()).toMatchObject({ status: "ok" });
  });
});

describe("a query on a port is answered as without one", () => {
  const requests: [string, unknown][] = [
    ["a query", { query: "{ meetings { totalCount nodes { title } } }" }],
    ["variables", { query: "query ($n: Int) { meetings(first: $n) { nodes { id } } }", variables: { n: 1 } }],
    [
      "variables of a wrong type",
      { query: "query ($n: Int) { meetings(first: $n) { nodes { id } } }", variables: { n: "x" } },
    ],
    ["variables that are none", { query: "{ __typename }", variables: [1] }],
    [
      "an operation by name",
      { query: "query A { __typename } query B { meetings { totalCount } }", operationName: "B" },
    ],
    ["an operation that is not there", { query: "query A { __typename }", operationName: "B" }],
    ["no operation", { query: "query A { __typename } query B { __typename }" }],
    ["a field that is not there", { query: "{ nothing }" }],
    ["what cannot be read", { query: "{" }],
    ["an error in one field", { query: `{ a: meetings { totalCount } b: meeting(id: "x") { id } }` }],
    [
      "an error in a field that must be there",
      { query: `{ meetings(first: 501) { totalCount nodes { id } } }` },
    ],
    ["a variable that was left out", { query: "query ($id: ID!) { meeting(id: $id) { id } }" }],
    [
      "a filter's variable that was left out",
      { query: "query ($w: MeetingFilter) { meetings(where: $w) { totalCount } }" },
    ],
    [
      "too much",
      {
        query:
          "{ meetings(first: 500) { nodes { participants { person { meetings(first: 500) { nodes { id } } } } } } }",
      },
    ],
    ["several at once", [{ query: "{ __typename }" }]],
    ["extensions", { query: "{ __typename }", extensions: { a: 1 } }],
    ["no query", { variables: {} }],
    ["no object", 7],
    ["no JSON", "{"],
    ["a subscription", { query: "subscription { nothing }" }],
    ["a correction that is none", { query: `mutation { rejectMeeting { id } }` }],
  ];
  const manners = [
    {},
    { accept: "application/json" },
    { accept: "application/graphql-response+json, application/json;q=0.9" },
    { accept: "application/json, multipart/mixed", origin: "https://dashboard.example" },
    { accept: "image/png" },
  ];

  test.each(requests)("%s", async (_what, body) => {
    const app = createApp({ reader, origins: ["https://dashboard.example"], log: () => undefined });
    for (const manner of manners) {
      const headers = { ...JSON_TYPE, accept: "*/*", ...manner };
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const expected = await app.fetch("http://localhost/graphql", { method: "POST", headers, body: text });
      const expectedText = await expected.text();
      for (let time = 0; time < 3; time += 1) {
        const found = await post(body, headers);
        // Compiled, the parts of an answer come in another order.
        expect([read(await found.text()), found.status]).toEqual([read(expectedText), expected.status]);
        for (const name of ["content-type", "access-control-allow-origin", "vary", "allow"])
          expect([name, found.headers.get(name)]).toEqual([name, expected.headers.get(name)]);
      }
    }
  });

  test("whatever the parameters and the body are", async () => {
    const app = createApp({ reader, log: () => undefined });
    const query = fc.constantFrom(
      "{ __typename }",
      "query A($a: Int) { meetings(first: $a) { totalCount } }",
      "{",
      "",
    );
    const part = fc.oneof(query, fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(
        fc.record({ query: part, operationName: part, variables: part, other: part }, { requiredKeys: [] }),
        async (body) => {
          const init = {
            method: "POST",
            headers: { ...JSON_TYPE, accept: "application/json" },
            body: JSON.stringify(body),
          };
          const expected = await app.fetch("http://localhost/graphql", init);
          const found = await post(body, { accept: "application/json" });
          expect([found.status, read(await found.text())]).toEqual([
            expected.status,
            read(await expected.text()),
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("an answer by GET", () => {
  const query = "{ meetings { totalCount } }";
  const headers = { accept: "application/json" };

  test("has a strong tag, by which it is not sent again, by HEAD neither", async () => {
    const found = await get({ query }, { headers });
    const etag = found.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(found.headers.get("cache-control")).toBe("no-cache");
    for (const method of ["GET", "HEAD"]) {
      const again = await get({ query }, { method, headers: { ...headers, "if-none-match": etag } });
      expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    }
    const head = await get({ query }, { method: "HEAD", headers });
    expect([head.status, head.headers.get("etag"), head.headers.get("content-length")]).toEqual([
      200,
      etag,
      String((await found.text()).length),
    ]);
    const other = await get(
      { query: "{ articles { totalCount } }" },
      { headers: { ...headers, "if-none-match": etag } },
    );
    expect(other.status).toBe(200);
  });

  test("to one who asks in a new way begins with a tag too", async () => {
    const init = { method: "HEAD", headers: { accept: "application/json;q=0.7" } };
    const found = await get({ query }, init);
    expect([found.status, found.headers.get("etag")]).toEqual([200, expect.stringMatching(/^".+"$/)]);
  });

  test("never carries out a correction", async () => {
    const found = await get({ query: `mutation { undoCorrection(id: "Correction:1") { id } }` }, { headers });
    expect(found.status).toBe(405);
  });
});

test("what another process writes is in the next answer, from memory or not, and the tag is another", async () => {
  const query = "{ meetings { totalCount } articles { totalCount } }";
  const headers = { accept: "application/json" };
  const seen = new Set<string>();
  for (let round = 1; round <= 3; round += 1) {
    const before = await get({ query }, { headers });
    const etag = before.headers.get("etag") ?? "";
    const { data } = (await before.json()) as { data: { articles: { totalCount: number } } };
    expect(await (await post({ query }, headers)).json()).toEqual({ data });
    database.add([{ meetings: [{ day: `2024-0${round}-01`, countries: ["KR", "VN"] }] }]);
    const after = await get({ query }, { headers: { ...headers, "if-none-match": etag } });
    expect(after.status).toBe(200);
    const { data: next } = (await after.json()) as { data: { articles: { totalCount: number } } };
    expect(next.articles.totalCount).toBe(data.articles.totalCount + 1);
    expect(await (await post({ query }, headers)).json()).toEqual({ data: next });
    seen.add(etag);
  }
  expect(seen.size).toBe(3);
});

test("what an administrator writes past Chancery is obeyed at once: a text that may not be shown is not", async () => {
  const query = "{ articles(first: 1) { nodes { text } } }";
  const ask = async () =>
    (await (await post({ query }, { accept: "application/json" })).json()) as { data: unknown };
  await ask();
  expect(JSON.stringify(await ask())).toContain("The ministers met for talks.");
  const sqlite = openForWriting(database.path);
  sqlite.prepare("UPDATE publisher SET quoting = 'NONE'").run();
  expect(await ask()).toEqual({ data: { articles: { nodes: [{ text: null }] } } });
  sqlite.prepare("UPDATE publisher SET quoting = 'FULL_TEXT'").run();
  sqlite.close();
  expect(JSON.stringify(await ask())).toContain("The ministers met for talks.");
});

test("answers are kept within the memory that they are given, and without any they are right too", async () => {
  const own = await startServer({ db: database.path, port: 0, host: "127.0.0.1", cache: 0 });
  const ask = () =>
    fetch(`${own.url}/graphql?query={meetings{totalCount}}`, { headers: { accept: "application/json" } });
  const [first, , third] = [await ask(), await ask(), await ask()];
  expect(await third.json()).toEqual(await first.json());
  expect(third.headers.get("etag")).toMatch(/^".+"$/);
  await own.close();
});
