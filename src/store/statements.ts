import type { Database } from "better-sqlite3";
import { getTableColumns, type SQL, sql } from "drizzle-orm";
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

  /** Inserts a row, absent columns NULL, and answers its id. */
  insert<T extends SQLiteTable>(table: T): (row: T["$inferInsert"]) => number {
    const columns = writable(table);
    const none = Object.fromEntries(columns.map((name) => [name, null]));
    const statement = this.#db
      .insert(table)
      .values(placeholders(columns) as T["$inferInsert"])
      .prepare();
    return (row) => Number(statement.run({ ...none, ...row }).lastInsertRowid);
  }

  /** Sets all columns of the row with this id, absent ones to NULL. */
  update<T extends SQLiteTable>(table: T): (id: number, row: Omit<T["$inferInsert"], "id">) => void {
    const columns = writable(table).filter((name) => name !== "id");
    const none = Object.fromEntries(columns.map((name) => [name, null]));
    const statement = this.#db
      .update(table)
      .set(placeholders(columns) as Parameters<ReturnType<BetterSQLite3Database["update"]>["set"]>[0])
      .where(sql`id = ${sql.placeholder("id")}`)
      .prepare();
    return (id, row) => void statement.run({ ...none, ...row, id });
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

function writable(table: SQLiteTable): string[] {
  const columns = Object.entries(getTableColumns(table));
  return columns.filter(([, column]) => column.generated === undefined).map(([name]) => name);
}

const placeholders = (names: string[]): Record<string, SQL | object> =>
  Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
