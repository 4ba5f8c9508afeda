import { readdirSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, test } from "vitest";
import { openForWriting } from "../src/store/connection.ts";
import { migrate } from "../src/store/migrations.ts";
import { article, facts, met, temporaryStore } from "./store/database.ts";
import { withMigration } from "./store/later-migration.ts";

const FOLDER = new URL("../src/store/tables/", import.meta.url);
const modules = await Promise.all(readdirSync(FOLDER).map((file) => import(new URL(file, FOLDER).href)));
const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, SQLiteTable));

const text = "China and Japan met.";
function filled() {
  const store = temporaryStore();
  store.ingester.add(
    article(text, { published: "2020-11-24" }),
    facts([met(text, "2020-11-24", ["CN", "JP"])]),
  );
  return { ...store, sqlite: store.writer.statements.sqlite };
}

describe("a migrated database", () => {
  test("has the tables of the schema with their columns, keys and checks", () => {
    const { rows, column } = temporaryStore();
    expect(tables).toHaveLength(41);
    for (const table of tables) {
      const name = getTableName(table);
      const columns = Object.values(getTableColumns(table)).map((one) => ({
        name: one.name,
        type: one.getSQLType().toUpperCase(),
        required: Number(one.notNull),
      }));
      expect(
        rows('SELECT name, upper(type) AS type, "notnull" AS required FROM pragma_table_xinfo(?)', name),
      ).toEqual(columns);
      const { indexes, checks, foreignKeys } = getTableConfig(table);
      const sql = String(column("SELECT sql FROM sqlite_schema WHERE name = ?", name)[0]);
      for (const check of checks) expect(sql).toContain(`CONSTRAINT "${check.name}" CHECK`);
      expect(column("SELECT count(DISTINCT id) FROM pragma_foreign_key_list(?)", name)).toEqual([
        foreignKeys.length,
      ]);
      const made = column("SELECT name FROM pragma_index_list(?) WHERE origin = 'c' ORDER BY name", name);
      expect(made).toEqual(indexes.map(({ config }) => config.name).sort());
    }
  });

  test("has an index that begins with each foreign key", () => {
    const { rows, column } = temporaryStore();
    const keys = tables.flatMap((table) =>
      rows(
        'SELECT ? AS "table", "from" FROM pragma_foreign_key_list(?)',
        getTableName(table),
        getTableName(table),
      ),
    );
    expect(keys.length).toBeGreaterThan(30);
    const bare = keys.filter(({ table, from }) => {
      const leading = column(
        `SELECT c.name FROM pragma_index_list(?) i JOIN pragma_index_info(i.name) c ON c.seqno = 0
        WHERE i.partial = 0 OR (SELECT sql FROM sqlite_schema WHERE name = i.name) LIKE '%WHERE ' || ? || ' IS NOT NULL'`,
        table,
        from,
      );
      return !leading.includes(from);
    });
    expect(bare).toEqual([]);
  });

  test("deletes nothing on its own account", () => {
    const { column } = temporaryStore();
    for (const table of tables)
      for (const action of column("SELECT on_delete FROM pragma_foreign_key_list(?)", getTableName(table)))
        expect(action).toBe("NO ACTION");
  });

  test("has the last migration's snapshot of all tables", () => {
    const meta = new URL("../migrations/meta/", import.meta.url);
    const last = readdirSync(meta)
      .filter((file) => file.endsWith("_snapshot.json"))
      .sort()
      .at(-1) as string;
    const snapshot = JSON.parse(readFileSync(new URL(last, meta), "utf8")) as {
      tables: Record<string, { checkConstraints: Record<string, { value: string }>; columns: object }>;
    };
    expect(Object.keys(snapshot.tables).sort()).toEqual(tables.map(getTableName).sort());
    for (const table of tables) {
      const known = snapshot.tables[getTableName(table)];
      expect(Object.keys(known?.columns ?? {})).toEqual(
        Object.values(getTableColumns(table)).map(({ name }) => name),
      );
      const checks = getTableConfig(table).checks.map(({ name, value }) => [
        name,
        value.queryChunks
          .map((chunk) => ("value" in (chunk as object) ? (chunk as { value: string[] }).value.join("") : ""))
          .join(""),
      ]);
      expect(
        Object.entries(known?.checkConstraints ?? {})
          .map(([name, { value }]) => [name, value])
          .sort(),
      ).toEqual(checks.sort());
    }
  });

  test("keeps its rows and keys when it is opened and filled again", () => {
    const { path, rows } = filled();
    const before = rows("SELECT * FROM organization");
    openForWriting(path).close();
    expect(rows("SELECT * FROM organization")).toEqual(before);
    expect(rows("SELECT title FROM meeting")).toEqual([{ title: "Meeting of China and Japan" }]);
    expect(rows("PRAGMA foreign_key_check")).toEqual([]);
  });

  test("loses no row when a later migration rebuilds a table that others point at", () => {
    const { sqlite, rows } = filled();
    const made = String(rows("SELECT sql FROM sqlite_schema WHERE name = 'meeting'")[0]?.sql);
    const columns = `id, kind, format, status, start, "end", precision, basis, date_text, date_absence, place, title,
      confidence, reports, publishers`;
    const statements = [
      made.replace("`meeting`", "`__new_meeting`"),
      `INSERT INTO __new_meeting (${columns}) SELECT ${columns} FROM meeting`,
      "DROP TABLE meeting",
      "ALTER TABLE __new_meeting RENAME TO meeting",
    ];
    migrate(sqlite, withMigration(statements));
    expect(rows("SELECT title FROM meeting")).toEqual([{ title: "Meeting of China and Japan" }]);
    expect(rows("SELECT count(*) AS n FROM participation")).toEqual([{ n: 2 }]);
    expect(rows("SELECT count(*) AS n FROM claim")).toEqual([{ n: 1 }]);
    expect(rows("PRAGMA foreign_key_check")).toEqual([]);
    expect(() => sqlite.exec("DELETE FROM meeting")).toThrow("FOREIGN KEY constraint failed");
  });

  test("is left as it was by a migration that fails", () => {
    const { sqlite, rows } = filled();
    const folder = withMigration(["DELETE FROM participation", "DELETE FROM meeting"]);
    expect(() => migrate(sqlite, folder)).toThrow("rows of claim");
    expect(rows("SELECT count(*) AS n FROM participation")).toEqual([{ n: 2 }]);
  });
});

describe("the tables refuse", () => {
  test.each([
    ["a kind that is none", "UPDATE meeting SET kind = 'PICNIC'", "meeting_kind"],
    ["a format that is none", "UPDATE meeting SET format = 'LETTER'", "meeting_format"],
    ["a status that is none", "UPDATE meeting SET status = 'DONE'", "meeting_status"],
    [
      "a day that does not exist",
      "UPDATE meeting SET start = '2020-02-30', end = '2020-03-01'",
      "meeting_start_day",
    ],
    ["a day written otherwise", "UPDATE meeting SET start = '20201124'", "meeting_start_day"],
    ["an end before the start", "UPDATE meeting SET end = '2020-11-23'", "meeting_start_end"],
    ["half a date", "UPDATE meeting SET precision = NULL", "meeting_date_or_absence"],
    [
      "a date and the reason for none",
      "UPDATE meeting SET date_absence = 'NOT_STATED'",
      "meeting_date_or_absence",
    ],
    ["a basis that is none", "UPDATE meeting SET basis = 'GUESS'", "meeting_basis"],
    ["more than certainty", "UPDATE meeting SET confidence = 101", "meeting_confidence"],
    ["less than nothing", "UPDATE participation SET confidence = -1", "participation_confidence"],
    ["a role that is none", "UPDATE participation SET role = 'GUEST'", "participation_role"],
    ["a participant of two sides", "UPDATE participation SET organization = 1", "participation_who"],
    ["a participant who is nobody", "UPDATE participation SET country = NULL", "participation_who"],
    ["a claim about nothing", "UPDATE claim SET meeting = NULL", "claim_about"],
    ["a claim of an agreement's kind about a meeting", "UPDATE claim SET kind = 'TREATY'", "claim_about"],
    ["a reason without score", "UPDATE claim SET reason = 'same day'", "claim_reason_score"],
    ["a quote of no characters", "UPDATE evidence SET end = start", "evidence_span"],
    ["a quote before the text", "UPDATE evidence SET start = -1", "evidence_span"],
    ["a topic that is none", "INSERT INTO meeting_topic VALUES ('WEATHER', 1)", "meeting_topic_topic"],
    ["an empty text", "UPDATE article SET text = ''", "article_text"],
    [
      "a publication day that is none",
      "UPDATE article SET published_day = 'yesterday'",
      "article_published_day",
    ],
    ["an excerpt without limit", "UPDATE publisher SET quoting = 'EXCERPT'", "publisher_excerpt"],
    [
      "a country code in small letters",
      "INSERT INTO country (code, name) VALUES ('xx', 'X')",
      "country_code",
    ],
    ["a place that is nowhere", "INSERT INTO place (city) VALUES (NULL)", "place_something"],
    ["a kind of change that is none", "UPDATE change SET kind = 'LOST'", "change_kind"],
    ["a second data set", "INSERT INTO dataset (id, revision) VALUES (2, 0)", "dataset_single"],
    [
      "a slug with blanks",
      "INSERT INTO saved_query (slug, version, title, document, variables, saved_at) VALUES ('a b', 1, '', '', '{}', '')",
      "saved_query_slug",
    ],
  ])("%s", (_what, statement, constraint) => {
    const { sqlite } = filled();
    expect(() => sqlite.exec(statement)).toThrow(`CHECK constraint failed: ${constraint}`);
  });

  test("a participant in a meeting that is not there", () => {
    const { sqlite } = filled();
    expect(() => sqlite.exec("UPDATE participation SET meeting = 99")).toThrow(
      "FOREIGN KEY constraint failed",
    );
  });

  test("a second place of one name", () => {
    const { sqlite } = filled();
    for (const values of ["('Tokyo', 'JP')", "('Tokyo', NULL)", "(NULL, 'JP')"]) {
      const insert = `INSERT INTO place (city, country) VALUES ${values}`;
      sqlite.exec(insert);
      expect(() => sqlite.exec(insert)).toThrow("UNIQUE constraint failed");
    }
  });
});

test("the EDTF form of a date follows from its days and precision", () => {
  const { sqlite } = filled();
  const set = sqlite.prepare("UPDATE meeting SET start = ?, end = ?, precision = ?");
  const edtf = sqlite.prepare("SELECT edtf FROM meeting").pluck();
  for (const [start, end, precision, expected] of [
    ["2020-11-24", "2020-11-24", "DAY", "2020-11-24"],
    ["2020-11-01", "2020-11-30", "MONTH", "2020-11"],
    ["2020-01-01", "2020-12-31", "YEAR", "2020"],
    ["2020-11-24", "2020-11-26", "INTERVAL", "2020-11-24/2020-11-26"],
    ["2020-04-01", "2020-06-30", "QUARTER", "2020-34"],
    ["2020-03-01", "2020-05-31", "QUARTER", "2020-21"],
    ["2020-12-01", "2021-02-28", "QUARTER", "2020-24"],
  ]) {
    set.run(start, end, precision);
    expect(edtf.get()).toBe(expected);
  }
});

test("every process sees what another has committed", () => {
  const { path } = filled();
  const other = new Database(path, { readonly: true });
  expect(other.prepare("SELECT revision FROM dataset").pluck().get()).toBe(1);
  other.close();
});
