import type { CorrectionKind, RecordType } from "../domain/change.ts";
import { type BlockMention, Constraints } from "./constraints.ts";
import type { Statements } from "./statements.ts";
import { correction } from "./tables/corrections.ts";

export interface NewCorrection {
  kind: CorrectionKind;
  input: Record<string, unknown>;
  reason: string;
  author: string | null;
}

export interface StoredCorrection {
  id: number;
  kind: CorrectionKind;
  input: Record<string, unknown>;
  undone: boolean;
}

/** What is written with a correction, and with its undoing. */
export interface Undoing {
  reason: string | null;
  author: string | null;
}

/** Keeps what people decided. */
export class Corrections {
  readonly #insert;
  readonly #undo;
  readonly #get;
  readonly #about;
  readonly #records;
  readonly #mentions;
  readonly #state;
  readonly #splits;
  readonly #merged;
  #known = "";
  /** Of the transaction at hand, within which nobody else corrects. */
  #now: string | undefined;
  #constraints = new Constraints([]);
  #people: readonly (readonly [number, number])[] = [];

  constructor(statements: Statements) {
    this.#insert = statements.insert(correction);
    this.#undo = statements.run<[number, string, string | null, string | null, number]>(
      `UPDATE correction SET undone_revision = ?, undone_at = ?, undone_reason = ?, undone_author = ? WHERE id = ?`,
    );
    this.#get = statements.get<
      [number],
      Omit<StoredCorrection, "input" | "undone"> & { input: string; undone: number }
    >("SELECT id, kind, input, undone_at IS NOT NULL AS undone FROM correction WHERE id = ?");
    this.#about = statements.run<[number, RecordType, number]>(
      "INSERT OR IGNORE INTO correction_record (correction, type, record) VALUES (?, ?, ?)",
    );
    this.#records = statements.all<[number], { type: RecordType; record: number }>(
      "SELECT type, record FROM correction_record WHERE correction = ? ORDER BY type, record",
    );
    this.#mentions = statements.all<[], BlockMention>(
      `SELECT c.id AS correction, c.kind, c.reason, b.part, b.block
      FROM correction c JOIN correction_block b ON b.correction = c.id
      WHERE c.undone_at IS NULL ORDER BY c.id, b.part, b.block`,
    );
    this.#state = statements.get<[], { state: string }>(
      `SELECT ifnull((SELECT max(id) FROM correction), 0) || ' ' ||
        ifnull((SELECT max(undone_revision) FROM correction WHERE undone_revision IS NOT NULL), 0) AS state`,
    );
    const people = (kind: CorrectionKind) =>
      statements.all<[], { correction: number; record: number }>(
        `SELECT r.correction, coalesce(d."into", r.record) AS record
        FROM correction c JOIN correction_record r ON r.correction = c.id AND r.type = 'PERSON'
        LEFT JOIN redirect d ON d.type = 'PERSON' AND d.record = r.record
        WHERE c.kind = '${kind}' AND c.undone_at IS NULL ORDER BY r.correction`,
      );
    this.#splits = people("SPLIT_PERSON");
    this.#merged = people("MERGE_PEOPLE");
  }

  /** Answers its id. */
  add({ kind, input, reason, author }: NewCorrection, at: string, revision: number): number {
    this.#now = undefined;
    return this.#insert({ kind, input, reason, author, at, revision });
  }

  undo(id: number, { reason, author }: Undoing, at: string, revision: number): void {
    this.#undo(revision, at, reason, author, id);
    this.changed();
  }

  get(id: number): StoredCorrection | undefined {
    const row = this.#get(id);
    return row && { ...row, input: JSON.parse(row.input), undone: row.undone === 1 };
  }

  /** Notes that a correction is about a record. */
  about(id: number, type: RecordType, record: number): void {
    this.#about(id, type, record);
    this.changed();
  }

  records(id: number): { type: RecordType; record: number }[] {
    return this.#records(id);
  }

  /** What all corrections that hold say of claims, brought up to date with those that others made. */
  constraints(): Constraints {
    this.#refresh();
    return this.#constraints;
  }

  /** To be called when blocks changed. */
  changed(): void {
    this.#known = "";
    this.#now = undefined;
  }

  /** To be called when a transaction begins, and when it is taken back. */
  forget(): void {
    this.#now = undefined;
  }

  /** Whether people were parted by a correction. */
  keepsApart(a: number, b: number): boolean {
    this.#refresh();
    return this.#people.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  }

  /** Whether a person was put together by a correction. */
  isMerged(person: number): boolean {
    return !this.#isEmpty() && this.#merged().some(({ record }) => record === person);
  }

  #isEmpty(): boolean {
    return this.#stateNow() === "0 0";
  }

  #stateNow(): string {
    this.#now ??= this.#state()?.state ?? "";
    return this.#now;
  }

  #refresh(): void {
    const state = this.#stateNow();
    if (state === this.#known) return;
    this.#constraints = new Constraints(this.#mentions());
    const parted = new Map<number, number[]>();
    for (const { correction: id, record } of this.#splits())
      parted.set(id, [...(parted.get(id) ?? []), record]);
    this.#people = [...parted.values()].flatMap(([a, b]) =>
      a !== undefined && b !== undefined && a !== b ? [[a, b] as const] : [],
    );
    this.#known = state;
  }
}
