import type { RecordType } from "../domain/change.ts";
import type { Statements } from "./statements.ts";

/** Keeps the ids of records that became part of others answering. */
export class Redirects {
  readonly #add;
  readonly #follow;
  readonly #drop;
  readonly #of;

  constructor(statements: Statements) {
    this.#add = statements.run<[RecordType, number, number]>(
      'INSERT OR REPLACE INTO redirect (type, record, "into") VALUES (?, ?, ?)',
    );
    this.#follow = statements.run<[number, RecordType, number]>(
      'UPDATE redirect SET "into" = ? WHERE type = ? AND "into" = ?',
    );
    this.#drop = statements.run<[RecordType, number]>("DELETE FROM redirect WHERE type = ? AND record = ?");
    this.#of = statements.get<[RecordType, number], { into: number }>(
      'SELECT "into" FROM redirect WHERE type = ? AND record = ?',
    );
  }

  /** From now on `record` is answered by `into`, and so is what it answered for. */
  add(type: RecordType, record: number, into: number): void {
    this.#follow(into, type, record);
    this.#add(type, record, into);
  }

  /** The record is one of its own again. */
  drop(type: RecordType, record: number): void {
    this.#drop(type, record);
  }

  /** What a record is now: itself, unless it became part of another. */
  current(type: RecordType, record: number): number {
    return this.#of(type, record)?.into ?? record;
  }
}
