import { ROLLUPS, type RollupDefinition } from "./rollup-definitions.ts";
import type { Statements } from "./statements.ts";

/** A row of a table of counts: its key, and whether it counts a first or a last day; nothing elsewhere. */
export interface Cell {
  table: string;
  key: readonly (string | number)[];
  /** Which of the table's counts. */
  count: number;
}

type Values = (string | number)[];

/** Keeps the tables of counts as records come and go. */
export class Counters {
  readonly #tables;
  /** What is still to be written: within one act the same rows count again and again. */
  readonly #moved = new Map<string, { cell: Cell; by: number[] }>();

  constructor(statements: Statements) {
    this.#tables = new Map(ROLLUPS.map((definition) => [definition.table, prepared(statements, definition)]));
  }

  /** Takes away what a record counted in, and adds what it counts in now, to be written by `flush`. */
  move(was: Iterable<Cell>, is: Iterable<Cell>): void {
    for (const cell of was) this.#add(cell, -1);
    for (const cell of is) this.#add(cell, 1);
  }

  /** Writes what moved; to be called when all records of an act are settled. */
  flush(): void {
    for (const { cell, by } of this.#moved.values()) {
      if (by.every((each) => each === 0)) continue;
      const { put, drop } = this.#table(cell);
      put(...cell.key, ...by);
      if (by.some((each) => each < 0)) drop(...cell.key);
    }
    this.leave();
  }

  /** Leaves unwritten what moved. */
  leave(): void {
    this.#moved.clear();
  }

  #add(cell: Cell, by: number): void {
    const id = `${cell.table} ${cell.key.join(" ")}`;
    let row = this.#moved.get(id);
    if (!row) {
      row = { cell, by: this.#table(cell).counts.map(() => 0) };
      this.#moved.set(id, row);
    }
    row.by[cell.count] = (row.by[cell.count] ?? 0) + by;
  }

  #table({ table }: Cell): Table {
    return this.#tables.get(table) as Table;
  }
}

interface Table {
  put: (...values: Values) => void;
  drop: (...values: Values) => void;
  counts: readonly string[];
}

function prepared(statements: Statements, { table, keys, counts }: RollupDefinition): Table {
  const columns = [...keys, ...counts];
  const sums = counts.map((count) => `${count} = ${count} + excluded.${count}`);
  const isKey = keys.map((key) => `${key} = ?`).join(" AND ");
  return {
    put: statements.run<Values>(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})
      ON CONFLICT DO UPDATE SET ${sums.join(", ")}`,
    ),
    drop: statements.run<Values>(
      `DELETE FROM ${table} WHERE ${isKey} AND ${counts.map((count) => `${count} = 0`).join(" AND ")}`,
    ),
    counts,
  };
}
