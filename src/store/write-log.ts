import { statSync } from "node:fs";
import type { Database } from "better-sqlite3";

/** Bytes after which the log is emptied. */
const LONG = 64 * 1024 ** 2;

/** SQLite's log of writes, which grows without end where at any time somebody reads. */
export class WriteLog {
  readonly #sqlite: Database;
  #limit = LONG;

  constructor(sqlite: Database) {
    this.#sqlite = sqlite;
  }

  /** Empties a long log, for which it waits for those who read; where they take too long, it is tried again later. */
  shorten(): void {
    if (this.#size() < this.#limit) return;
    this.#sqlite.pragma("wal_checkpoint(TRUNCATE)");
    this.#limit = this.#size() + LONG;
  }

  #size(): number {
    return statSync(`${this.#sqlite.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  }
}
