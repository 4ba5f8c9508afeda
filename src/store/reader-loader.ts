import { forSiblings, siblings } from "./batch.ts";
import { type Fragment, inList, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

export type Key = string | number;

/** How a kind of record is read. */
export interface LoaderDefinition<R, Row> {
  /** What stands after FROM, such as `meeting`. */
  from: string;
  /** The column that identifies a record, such as `meeting.id`. */
  key: string;
  /** What is selected for a record. */
  columns: string;
  read(row: Row): R;
}

/** Rows of a record, found from those of a parent. */
export interface Path {
  /** The column that holds the parent's key. */
  parent: string;
  from: string;
  where?: string;
  order: string;
}

/** Loads records by key, and those that belong to other records; always for all siblings at once. */
export class Loader<R extends object, Row extends object> {
  protected readonly statements: ReadStatements;
  protected readonly definition: LoaderDefinition<R, Row>;
  protected readonly from: Fragment;
  protected readonly ownKey: Fragment;

  constructor(statements: ReadStatements, definition: LoaderDefinition<R, Row>) {
    this.statements = statements;
    this.definition = definition;
    this.from = trusted(definition.from);
    this.ownKey = trusted(definition.key);
  }

  byKey(key: Key): R | null {
    return this.byKeys([key]).get(key) ?? null;
  }

  byKeys(keys: readonly Key[]): ReadonlyMap<Key, R> {
    const columns = trusted(`${this.definition.columns}, ${this.definition.key} AS ownKey`);
    const rows = this.statements.all<Row & { ownKey: Key }>(
      sql`SELECT ${columns} FROM ${this.from} WHERE ${this.ownKey} ${inList(keys)}`,
    );
    const records = siblings(rows.map((row) => this.definition.read(row)));
    return new Map(rows.map(({ ownKey }, index) => [ownKey, records[index] as R]));
  }

  /** The record that `parent` names by key under `edge`. */
  one<P extends object>(parent: P, edge: string, keyOf: (parent: P) => Key | null): R | null {
    return forSiblings(parent, edge, keyOf, (keys) => this.byKeys(keys)) ?? null;
  }

  /** As `one`, where a foreign key makes sure that there is one. */
  the<P extends object>(parent: P, edge: string, keyOf: (parent: P) => Key): R {
    const record = this.one(parent, edge, keyOf);
    if (record === null)
      throw new Error(`No record in ${this.definition.from} has the key ${keyOf(parent)}.`);
    return record;
  }

  /** The records, few by nature, that are found from `parent` under `edge`. */
  many<P extends object>(parent: P, edge: string, keyOf: (parent: P) => Key | null, path: Path): R[] {
    return forSiblings(parent, edge, keyOf, (keys) => this.byParents(keys, path)) ?? [];
  }

  private byParents(keys: readonly Key[], { parent, from, where = "1", order }: Path): ReadonlyMap<Key, R[]> {
    const rows = this.statements.all<Row & { parent: Key }>(sql`
      SELECT ${trusted(`${parent} AS parent, ${this.definition.columns}`)} FROM ${trusted(from)}
      WHERE ${trusted(parent)} ${inList(keys)} AND ${trusted(where)} ORDER BY ${trusted(order)}`);
    const records = siblings(rows.map((row) => this.definition.read(row)));
    const byParent = new Map<Key, R[]>();
    for (const [index, row] of rows.entries()) {
      const own = byParent.get(row.parent);
      if (own) own.push(records[index] as R);
      else byParent.set(row.parent, [records[index] as R]);
    }
    return byParent;
  }
}
