import type { ChangeKind, RecordType } from "../domain/change.ts";
import type { Statements } from "./statements.ts";
import { revision } from "./tables/history.ts";

/** What became of a record between two revisions. */
export interface RecordChange {
  type: RecordType;
  record: number;
  kind: ChangeKind;
  /** For MERGED: the record it became part of; for SPLIT: the one it was taken from. */
  other: number | null;
}

type Change = [type: RecordType, record: number, kind: ChangeKind, other: number | null];
/** The later tells more than the earlier; what is gone stays gone. */
const WEIGHT: Partial<Record<ChangeKind, number>> = { DELETED: 2, MERGED: 2, CORRECTED: 1 };

/** The changes of one act, told once when it is done. */
export class Changes {
  readonly #kinds = new Map<string, Change>();

  /** A record made and unmade in the same act never was. `other`: for MERGED into what, for SPLIT from what. */
  add(type: RecordType, record: number, kind: ChangeKind, other: number | null = null): void {
    const key = `${type} ${record}`;
    const before = this.#kinds.get(key)?.[2];
    const ends = kind === "DELETED" || kind === "MERGED";
    if ((before === "CREATED" || before === "SPLIT") && ends) this.#kinds.delete(key);
    else if (before === undefined || (WEIGHT[kind] ?? 0) > (WEIGHT[before] ?? 0))
      if (before !== "CREATED" && before !== "SPLIT") this.#kinds.set(key, [type, record, kind, other]);
  }

  isEmpty(): boolean {
    return this.#kinds.size === 0;
  }

  [Symbol.iterator](): Iterator<Change> {
    return this.#kinds.values();
  }
}

/** Keeps the revisions of the data set and what each changed. */
export class History {
  readonly #open;
  readonly #last;
  readonly #tell;
  readonly #publish;
  readonly #revision;
  readonly #since;

  constructor(statements: Statements) {
    this.#open = statements.insert(revision);
    this.#last = statements.get<[], { id: number | null }>("SELECT max(id) AS id FROM revision");
    this.#tell = statements.run<[number, RecordType, number, ChangeKind, number | null]>(
      "INSERT INTO change (revision, type, record, kind, other) VALUES (?, ?, ?, ?, ?)",
    );
    this.#publish = statements.run<[number, string]>(
      "UPDATE dataset SET revision = ?, changed_at = ? WHERE id = 1",
    );
    this.#revision = statements.get<[], { revision: number }>("SELECT revision FROM dataset");
    this.#since = statements.all<[number, string], RecordChange>(
      `SELECT c.type, c.record, c.kind, c.other FROM revision r JOIN change c ON c.revision = r.id
      WHERE r.id > ? AND r.cause = ? ORDER BY r.id`,
    );
  }

  /** The revision that the next act will be. */
  next(): number {
    return (this.#last()?.id ?? 0) + 1;
  }

  record(at: string, cause: string, article: number | null, changes: Changes): void {
    const id = this.#open({ at, cause, article });
    for (const [type, record, kind, other] of changes) this.#tell(id, type, record, kind, other);
    this.#publish(id, at);
  }

  /** The latest. */
  revision(): number {
    return this.#revision()?.revision ?? 0;
  }

  /** What became of each record by the revisions with this cause after another: one that came and went again is left out. */
  changesSince(revision: number, cause: string): RecordChange[] {
    const known = new Map<string, RecordChange>();
    for (const change of this.#since(revision, cause)) {
      const key = `${change.type} ${change.record}`;
      const before = known.get(key);
      const isNew = before?.kind === "CREATED" || before?.kind === "SPLIT";
      const ends = change.kind === "DELETED" || change.kind === "MERGED";
      if (isNew && ends) known.delete(key);
      else if (!isNew) known.set(key, change);
    }
    return [...known.values()];
  }
}
