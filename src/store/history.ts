import type { ChangeKind, RecordType } from "../domain/change.ts";
import type { Statements } from "./statements.ts";
import { revision } from "./tables/history.ts";

/** The changes of one act, told once when it is done. */
export class Changes {
  readonly #kinds = new Map<string, [RecordType, number, ChangeKind]>();

  /** A record made and unmade in the same act never was. */
  add(type: RecordType, record: number, kind: ChangeKind): void {
    const key = `${type} ${record}`;
    const before = this.#kinds.get(key)?.[2];
    if (before === "CREATED" && kind === "DELETED") this.#kinds.delete(key);
    else if (before === undefined || kind === "DELETED") this.#kinds.set(key, [type, record, kind]);
  }

  [Symbol.iterator](): Iterator<[RecordType, number, ChangeKind]> {
    return this.#kinds.values();
  }
}

/** Keeps the revisions of the data set and what each changed. */
export class History {
  readonly #open;
  readonly #tell;
  readonly #publish;

  constructor(statements: Statements) {
    this.#open = statements.insert(revision);
    this.#tell = statements.run<[number, RecordType, number, ChangeKind]>(
      "INSERT INTO change (revision, type, record, kind) VALUES (?, ?, ?, ?)",
    );
    this.#publish = statements.run<[number, string]>(
      "UPDATE dataset SET revision = ?, changed_at = ? WHERE id = 1",
    );
  }

  record(at: string, cause: string, article: number | null, changes: Changes): void {
    const id = this.#open({ at, cause, article });
    for (const [type, record, kind] of changes) this.#tell(id, type, record, kind);
    this.#publish(id, at);
  }
}
