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

  constructor(statements: Statements) {
    this.#tables = new Map(ROLLUPS.map((definition) => [definition.table, prepared(statements, definition)]));
  }

  /** Takes away what a record counted in, and adds what it counts in now. */
  move(was: Iterable<Cell>, is: Iterable<Cell>): void {
    const rows = new Map<string, { cell: Cell; by: number[] }>();
    const add = (cell: Cell, by: number): void => {
      const id = `${cell.table} ${cell.key.join(" ")}`;
      const row = rows.get(id) ?? { cell, by: this.#table(cell).counts.map(() => 0) };
      row.by[cell.count] = (row.by[cell.count] ?? 0) + by;
      rows.set(id, row);
    };
    for (const cell of was) add(cell, -1);
    for (const cell of is) add(cell, 1);
    for (const { cell, by } of rows.values()) {
      if (by.every((each) => each === 0)) continue;
      const { put, drop } = this.#table(cell);
      put(...cell.key, ...by);
      if (by.some((each) => each < 0)) drop(...cell.key);
    }
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
