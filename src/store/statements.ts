import type { Database } from "better-sqlite3";
import { Column, getTableColumns, sql } from "drizzle-orm";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** Prepares the statements of one connection. */
export class Statements {
  readonly sqlite: Database;
  readonly #db: BetterSQLite3Database;

  constructor(sqlite: Database) {
    this.sqlite = sqlite;
    this.#db = drizzle(sqlite);
  }

  /** Inserts a row, absent columns at their default, and answers its id. */
  insert<T extends SQLiteTable>(table: T): (row: T["$inferInsert"]) => number {
    const absent = defaults(table);
    const text = this.#db
      .insert(table)
      .values(placeholders(absent) as T["$inferInsert"])
      .toSQL().sql;
    const statement = this.sqlite.prepare(text);
    const written = writtenColumns(table, absent);
    return (row) => Number(statement.run(driverValues(written, row)).lastInsertRowid);
  }

  /** Sets all columns of the row with this id, absent ones to their default; or only the columns given. */
  update<T extends SQLiteTable>(
    table: T,
    columns?: readonly (keyof T["$inferInsert"])[],
  ): (id: number, row: Omit<T["$inferInsert"], "id">) => void {
    const { id: _, ...all } = defaults(table);
    const absent = columns
      ? Object.fromEntries(Object.entries(all).filter(([name]) => columns.includes(name)))
      : all;
    const text = this.#db
      .update(table)
      .set(placeholders(absent) as Parameters<ReturnType<BetterSQLite3Database["update"]>["set"]>[0])
      .where(sql`id = ${sql.placeholder("id")}`)
      .toSQL().sql;
    const statement = this.sqlite.prepare(text);
    const written = writtenColumns(table, absent);
    return (id, row) => void statement.run(...driverValues(written, row), id);
  }

  /** A statement that changes rows, in SQL. */
  run<P extends unknown[]>(text: string): (...parameters: P) => void {
    const statement = this.sqlite.prepare(text);
    return (...parameters) => void statement.run(...parameters);
  }

  /** All rows of a query, in SQL. */
  all<P extends unknown[], R>(text: string): (...parameters: P) => R[] {
    const statement = this.sqlite.prepare(text);
    return (...parameters) => statement.all(...parameters) as R[];
  }

  /** The first row of a query, in SQL. */
  get<P extends unknown[], R>(text: string): (...parameters: P) => R | undefined {
    const statement = this.sqlite.prepare(text);
    return (...parameters) => statement.get(...parameters) as R | undefined;
  }
}

interface Written {
  name: string;
  /** The value of a row that does not give it. */
  absent: unknown;
  /** None where SQLite takes the value as it is. */
  map: ((value: unknown) => unknown) | undefined;
}

/** Drizzle's own running of what it prepared takes longer than SQLite's; so it writes the SQL, and its columns the values. */
function writtenColumns(table: SQLiteTable, absent: Record<string, unknown>): Written[] {
  const columns: Record<string, Column> = getTableColumns(table);
  return Object.entries(absent).map(([name, value]) => {
    const column = columns[name] as Column;
    const isPlain = column.mapToDriverValue === Column.prototype.mapToDriverValue;
    return { name, absent: value, map: isPlain ? undefined : (given) => column.mapToDriverValue(given) };
  });
}

function driverValues(written: readonly Written[], row: Record<string, unknown>): unknown[] {
  return written.map(({ name, absent, map }) => {
    const value = row[name] === undefined ? absent : row[name];
    return value === null || map === undefined ? value : map(value);
  });
}

/** The columns that can be written, each with the value of a row that does not give it. */
function defaults(table: SQLiteTable): Record<string, unknown> {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([, column]) => column.generated === undefined,
  );
  return Object.fromEntries(columns.map(([name, column]) => [name, column.default ?? null]));
}

const placeholders = (columns: Record<string, unknown>): Record<string, object> =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, sql.placeholder(name)]));
