import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillStore } from "../../bench/big-store.ts";
import { cookbook } from "../../bench/cookbook-queries.ts";
import { createApp } from "../../src/server/app.ts";
import { Deadline } from "../../src/store/deadline.ts";
import { openReader } from "../../src/store/reader.ts";
import type { TestArticle } from "../helpers/database.ts";
import { pagesOf } from "../helpers/filter-shapes.ts";
import { openGraph } from "../helpers/graph.ts";
import { scansOf } from "../helpers/plans.ts";

const codes = ["CN", "JP", "KR", "FR", "DE", "BR", "IN", "ZA", "KE", "PE"];

/** Enough of each record that a scan of the table would not be the quickest way. */
const articles: TestArticle[] = Array.from({ length: 400 }, (_, index) => {
  const [a, b] = [codes[index % 10] as string, codes[(index + 1 + (index % 7)) % 10] as string];
  const day = new Date(Date.UTC(2015, 0, 1 + index * 5)).toISOString().slice(0, 10);
  return {
    outlet: `Paper ${index % 9}`,
    meetings: [
      {
        day,
        countries: [a, b],
        organizations: index % 5 === 0 ? ["ASEAN"] : [],
        people: [
          { name: `Anna Letter${index % 40}`, country: a, title: "Foreign Minister" },
          { name: `Boris Letter${index % 30}`, country: b, title: "President" },
        ],
        topics: ["TRADE"],
        place: { city: `Town ${index % 50}`, country: a },
      },
    ],
    agreements: index % 2 === 0 ? [{ meeting: 0, day, parties: [a, b] }] : [],
  };
});

/** What an index and a page bound: each reads a part of the store that does not grow with it. */
const bounded = {
  "a page of meetings with all that belongs to them": `{ meetings(first: 5) { nodes {
    participants { person { name } organization { name } } countries { name } topics { code } place { city }
    agreements { nodes { parties { country { code } } } } evidence { nodes { quote article { title publisher { name } } } }
    previous { title } next { title } history { status article { title } } } } }`,
  "a page of agreements": `{ agreements(first: 5) { nodes { meeting { title } evidence { nodes { quote } } history { status } } } }`,
  "a country's meetings": `{ country(code: CN) { meetings(first: 5) { nodes { title } } } }`,
  "two countries in a time": `{ meetings(first: 5, where: { between: [CN, JP], during: { from: "2016-01-01", to: "2017-01-01" } }) { totalCount nodes { title } } }`,
  "a relationship": `{ relationship(between: [CN, JP]) { meetings { totalCount facets(by: PERSON) { label } } agreements { totalCount }
    firstContact { title } lastContact { title } longestSilence { days } whoMetMost { meetingCount } timeline(bucket: YEAR) { count } } }`,
  "a person": `{ person(id: "Person:1") { name aliases positions { title } meetings(first: 3) { totalCount nodes { title } }
    counterparts(first: 3) { nodes { meetingCount meetings(first: 1) { nodes { title } } } } } }`,
  "an organization's meetings, counted": `{ organization(name: "ASEAN") { meetings(first: 3) { totalCount facets(by: COUNTRY) { count } timeline(bucket: YEAR, by: KIND) { count } } } }`,
  "a path": `{ path(from: CN, to: PE) { meeting { title } } }`,
  "a search": `{ search(text: "report", first: 5) { nodes { label snippet { text } } } }`,
  "a search for a name spelt otherwise": `{ search(text: "Anna Lettr1", kinds: [PERSON]) { nodes { label snippet { text } } } }`,
  "an article": `{ article(id: "Article:1") { text meetings { nodes { title } } agreements { nodes { title } } evidence { nodes { quote } } } }`,
  changes: `{ changes(since: 390, first: 5) { nodes { record { id } } } }`,
};

/** A connection on which statements are planned as on a reader's, with statistics. */
function analyzed(path: string): Database.Database {
  const database = new Database(path);
  database.exec("ANALYZE");
  new Deadline(database);
  return database;
}

describe("no question that an index bounds reads a whole table", () => {
  let graph: ReturnType<typeof openGraph>;
  let database: Database.Database;
  beforeAll(() => {
    graph = openGraph(articles);
    database = analyzed(graph.database.path);
  });
  afterAll(() => {
    database.close();
    graph.close();
  });

  test.each(Object.entries(bounded))("%s", async (_name, query) => {
    const statements = await graph.statementsOf(query);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(scansOf(database, statement), statement).toEqual([]);
  });

  test("this check sees a scan", () => {
    expect(scansOf(database, "SELECT * FROM meeting WHERE kind = ?")).toEqual(["SCAN meeting"]);
    expect(scansOf(database, "SELECT count(*) FROM meeting WHERE end > ?")).toHaveLength(1);
    expect(scansOf(database, "SELECT * FROM meeting ORDER BY start LIMIT 5")).toEqual([]);
  });
});

/** What may read a table from end to end, by how its statement begins. */
const EXCEPTIONS = [
  // The size of the data set is counted once for each revision, by the smallest index of each table.
  "SELECT revision, changed_at AS changedAt, release, (SELECT count(*) FROM main.meeting)",
];

/** A store of 3,000 meetings, a graph over it, and the statements that its questions run. */
function openFilled() {
  const folder = mkdtempSync(join(tmpdir(), "chancery-plans-"));
  const path = join(folder, "filled.db");
  fillStore(path, 3000);
  const statements = new Set<string>();
  const reader = openReader(path, { trace: (statement) => statements.add(statement) });
  const app = createApp({ reader });
  const database = analyzed(path);
  return {
    statements,
    database,
    async ask(query: string): Promise<string> {
      const response = await app.fetch("http://localhost/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      return response.text();
    },
    close() {
      reader.close();
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

describe("no question of the cookbook reads a whole table", () => {
  let filled: ReturnType<typeof openFilled>;
  const answers = new Map<string, string>();

  beforeAll(async () => {
    filled = openFilled();
    for (const { question, query } of cookbook()) answers.set(question, await filled.ask(query));
  }, 60_000);
  afterAll(() => filled.close());

  test("all are answered", () => {
    expect(answers.size).toBeGreaterThan(30);
    for (const [question, answer] of answers) expect(answer, question).not.toContain('"errors"');
  });

  test("all statements", () => {
    expect(filled.statements.size).toBeGreaterThan(60);
    for (const statement of filled.statements) {
      const text = statement.trim().replace(/\s+/g, " ");
      if (EXCEPTIONS.some((start) => text.startsWith(start))) continue;
      expect(scansOf(filled.database, statement), text).toEqual([]);
    }
  });
});

/** By what an index does not tell, the pages that read a table from end to end; UPDATE_GOLDEN=1 writes it anew. */
const GOLDEN = new URL("./scans.txt", import.meta.url);

test("of all filters and orders, only the listed ones read a whole table", async () => {
  const filled = openFilled();
  const pages = pagesOf(buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8")));
  expect(pages.length).toBeGreaterThan(1000);
  const scanning: string[] = [];
  for (const page of pages) {
    filled.statements.clear();
    const answer = await filled.ask(page);
    expect(answer, page).not.toContain('"errors"');
    if ([...filled.statements].some((statement) => scansOf(filled.database, statement).length > 0))
      scanning.push(page);
  }
  filled.close();
  const listed = `${scanning.join("\n")}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, listed);
  expect(listed).toBe(readFileSync(GOLDEN, "utf8"));
}, 120_000);
