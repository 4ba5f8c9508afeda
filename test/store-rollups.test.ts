import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { migrate } from "../src/store/migrations.ts";
import { countsOf, ROLLUPS } from "../src/store/rollup-definitions.ts";
import { agreed, article, facts, met, temporaryStore } from "./store/database.ts";
import { withMigration } from "./store/later-migration.ts";

const country = fc.constantFrom("CN", "JP", "KR", "US", "RU", "FR");
const side = fc.oneof(
  country,
  fc
    .tuple(fc.constantFrom("Ann Ames", "Bo Berg", "Cy Cole"), country)
    .map(([name, code]) => `${name} (${code}, minister)`),
  fc.constantFrom("ASEAN", "River League"),
);
const report = fc.record({
  /** Few URLs, so that many reports replace others. */
  url: fc.integer({ min: 1, max: 6 }),
  meetings: fc.array(
    fc.record({
      date: fc.constantFrom("2020-03-20", "2020-03-21", "2020-03", "2020", "2020-03-19/2020-03-22", null),
      sides: fc.uniqueArray(side, { minLength: 2, maxLength: 5 }),
      kind: fc.constantFrom("MEETING", "SUMMIT", "VISIT"),
      status: fc.constantFrom("HELD", "SCHEDULED", "CANCELLED"),
      city: fc.constantFrom("Rome", "Oslo", undefined),
      topics: fc.subarray(["TRADE", "ENERGY", "BORDER"] as const),
    }),
    { maxLength: 3 },
  ),
  agreements: fc.array(
    fc.record({
      date: fc.constantFrom("2020-03-20", "2020-03", null),
      parties: fc.uniqueArray(fc.constantFrom("CN", "JP", "KR", "ASEAN"), { minLength: 2, maxLength: 3 }),
      kind: fc.constantFrom("TREATY", "MEMORANDUM"),
      status: fc.constantFrom("SIGNED", "AGREED", "RATIFIED"),
      topics: fc.subarray(["TRADE", "ENERGY"] as const),
    }),
    { maxLength: 2 },
  ),
});

/** Two agreements that turn out to be one when a third report comes: a case that the property itself found. */
const signed = (url: number, date: "2020-03-20" | null, parties: ("CN" | "JP" | "KR")[]) => ({
  url,
  meetings: [],
  agreements: [{ date, parties, kind: "TREATY" as const, status: "SIGNED" as const, topics: [] }],
});
const merging = [
  signed(1, "2020-03-20", ["CN", "KR"]),
  signed(2, null, ["JP", "CN", "KR"]),
  signed(3, "2020-03-20", ["KR", "CN"]),
];

test("after any reports and replacements, all that is kept beside the claims is what they say", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 20 }), (reports) => {
      const { ingester, writer, rows: all } = temporaryStore(":memory:");
      for (const [i, { url, meetings, agreements }] of reports.entries()) {
        const text = `Report ${i}.`;
        ingester.add(
          article(text, { url: `https://news.example/${url}`, published: "2020-03-22" }),
          facts(
            meetings.map(({ date, sides, city, kind, status, topics }) =>
              met(text, date, sides, { kind, status, topics, place: city ? { city } : null }),
            ),
            agreements.map(({ date, parties, ...given }) => agreed(text, date, parties, given)),
          ),
        );
      }
      for (const { kind } of all("SELECT DISTINCT kind FROM change")) kinds.add(kind as string);
      const none = (query: string) => expect(all(query)).toEqual([]);
      const countries = `SELECT DISTINCT p.country, ifnull(m.start, '') AS start, m.id AS meeting
        FROM participation p JOIN meeting m ON m.id = p.meeting WHERE p.country IS NOT NULL`;
      expect(all("SELECT * FROM meeting_country ORDER BY 1, 2, 3")).toEqual(
        all(`${countries} ORDER BY 1, 2, 3`),
      );
      expect(all("SELECT * FROM country_pair ORDER BY 1, 2, 3, 4")).toEqual(
        all(`SELECT a.country AS a, b.country AS b, a.start, a.meeting FROM (${countries}) a JOIN (${countries}) b
          ON a.meeting = b.meeting AND a.country < b.country ORDER BY 1, 2, 3, 4`),
      );
      for (const definition of ROLLUPS) {
        const columns = [...definition.keys, ...definition.counts].join(", ");
        const order = definition.keys.map((_, index) => index + 1).join(", ");
        expect(all(`SELECT ${columns} FROM ${definition.table} ORDER BY ${order}`), definition.table).toEqual(
          all(`${countsOf(definition)} ORDER BY ${order}`),
        );
      }
      expect(
        all("SELECT person, title, country, first_seen, last_seen FROM position ORDER BY 1, 2, 3"),
      ).toEqual(
        all(`SELECT person, p.title, country, min(m.start) AS first_seen, max(m.start) AS last_seen
          FROM participation p JOIN meeting m ON m.id = p.meeting WHERE person IS NOT NULL AND p.title IS NOT NULL
          GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`),
      );
      expect(all("SELECT id, first_seen, last_seen FROM person ORDER BY 1")).toEqual(
        all(`SELECT person AS id, min(m.start) AS first_seen, max(m.start) AS last_seen
          FROM participation p JOIN meeting m ON m.id = p.meeting WHERE person IS NOT NULL GROUP BY 1 ORDER BY 1`),
      );
      none("SELECT id FROM meeting WHERE id NOT IN (SELECT meeting FROM claim)");
      none("SELECT id FROM place WHERE id NOT IN (SELECT place FROM claim WHERE place IS NOT NULL)");
      none(
        "SELECT id FROM organization WHERE kind IS NULL AND id NOT IN (SELECT organization FROM participation WHERE organization IS NOT NULL)",
      );
      none("SELECT id FROM person_alias WHERE name NOT IN ('Ann Ames', 'Bo Berg', 'Cy Cole')");
      none("SELECT id FROM meeting m WHERE reports <> (SELECT count(*) FROM claim WHERE meeting = m.id)");
      none("SELECT claim FROM evidence WHERE claim NOT IN (SELECT id FROM claim)");
      none("PRAGMA foreign_key_check");
      expect(
        all("SELECT rowid FROM meeting_text WHERE meeting_text MATCH 'of OR between' ORDER BY rowid"),
      ).toEqual(all("SELECT id AS rowid FROM meeting ORDER BY id"));
      expect(
        all("SELECT rowid FROM person_text WHERE person_text MATCH 'Ames OR Berg OR Cole' ORDER BY rowid"),
      ).toEqual(all("SELECT id AS rowid FROM person ORDER BY id"));
      writer.statements.sqlite.exec(
        "INSERT INTO article_text (article_text, rank) VALUES ('integrity-check', 1)",
      );
    }),
    { numRuns: 40, examples: [[merging]] },
  );
  // What was tried is more than adding.
  expect([...kinds]).toEqual(expect.arrayContaining(["UPDATED", "DELETED", "MERGED", "SPLIT"]));
});

test("a store of before there were counts has them when it is opened", () => {
  const { path, ingester, writer } = temporaryStore();
  const text = "China and Japan met.";
  ingester.add(
    article(text),
    facts([met(text, "2020-11-24", ["CN", "JP"])], [agreed(text, null, ["CN", "JP"])]),
  );
  const { sqlite } = writer.statements;
  for (const { table } of ROLLUPS) sqlite.exec(`DELETE FROM ${table}`);
  writer.close();
  const older = new Database(path);
  migrate(older, withMigration(["CREATE TABLE later (id INTEGER)"]));
  const rows = (sql: string) => older.prepare(sql).all();
  for (const definition of ROLLUPS) {
    const counted = rows(`SELECT * FROM ${definition.table} ORDER BY 1, 2, 3, 4`);
    expect(counted.length).toBeGreaterThan(0);
    expect(counted).toEqual(rows(`${countsOf(definition)} ORDER BY 1, 2, 3, 4`));
  }
});

test("what is told of a record follows from its changes: made once, gone once", () => {
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 12 }), (reports) => {
      const { ingester, writer } = temporaryStore(":memory:");
      for (const [i, { url, meetings }] of reports.entries()) {
        const text = `Report ${i}.`;
        const told = meetings.map(({ date, sides, kind, status }) =>
          met(text, date, sides, { kind, status }),
        );
        ingester.add(article(text, { url: `https://news.example/${url}` }), facts(told));
      }
      const alive = new Set<string>();
      type Change = { type: string; record: number; kind: string };
      for (const { type, record, kind } of writer.statements.all<[], Change>(
        "SELECT type, record, kind FROM change ORDER BY revision",
      )()) {
        const key = `${type} ${record}`;
        expect(alive.has(key)).toBe(kind !== "CREATED" && kind !== "SPLIT");
        if (kind === "DELETED" || kind === "MERGED") alive.delete(key);
        else alive.add(key);
      }
      const left = writer.statements.all<[], { key: string }>(
        `SELECT 'MEETING ' || id AS key FROM meeting UNION ALL SELECT 'PERSON ' || id FROM person
        UNION ALL SELECT 'ARTICLE ' || id FROM article
        UNION ALL SELECT 'ORGANIZATION ' || id FROM organization WHERE kind IS NULL`,
      )();
      expect([...alive].sort()).toEqual(left.map(({ key }) => key).sort());
    }),
    { numRuns: 40 },
  );
});
