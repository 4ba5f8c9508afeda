import type { RecordType } from "../domain/change.ts";
import type { ChangeRecord } from "./reader-changes.ts";
import type { DatasetReader } from "./reader-dataset.ts";
import { ArgumentError } from "./reader-error.ts";
import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** A change as it is told to those who follow. */
export interface LiveChange extends ChangeRecord {
  /** After which revision to go on so that nothing is missed. */
  resumeFrom: number;
}

/** Up to where changes were read. */
export interface LivePosition {
  revision: number;
  /** Of that revision, up to this record. */
  record: number;
}

const BATCH = 500;

/** Reads changes of one type of record piece by piece. */
export class LiveReader {
  private readonly statements: ReadStatements;
  private readonly dataset: DatasetReader;

  constructor(statements: ReadStatements, dataset: DatasetReader) {
    this.statements = statements;
    this.dataset = dataset;
  }

  /** After a revision, or after what is now. Throws INVALID_FILTER for one that is not yet. */
  position(since: number | null | undefined): LivePosition {
    const now = this.dataset.revision();
    if (since == null) return { revision: now, record: Number.MAX_SAFE_INTEGER };
    if (since >= 0 && since <= now) return { revision: since, record: Number.MAX_SAFE_INTEGER };
    throw new ArgumentError(
      "INVALID_FILTER",
      "since",
      since,
      `The data set is at revision ${now}.`,
      `Give 0 to ${now}, or leave it out.`,
    );
  }

  /**
   * The next changes after a position, which moves on; of what is not gone only those that `matching` names. Undefined
   * where there are none yet.
   */
  next(
    type: RecordType,
    position: LivePosition,
    matching: (keys: readonly number[]) => ReadonlySet<unknown>,
  ): LiveChange[] | undefined {
    const rows = this.statements.all<ChangeRecord>(sql`
      SELECT change.revision, revision.at, revision.cause, change.type, change.kind, change.record, change.other
      FROM change JOIN revision ON revision.id = change.revision
      WHERE change.type = ${type} AND change.revision >= ${position.revision}
        AND (change.revision, change.record) > (${position.revision}, ${position.record})
      ORDER BY change.revision, change.record LIMIT ${BATCH + 1}`);
    const found = rows.slice(0, BATCH);
    const last = found.at(-1);
    if (last === undefined) return undefined;
    position.revision = last.revision;
    position.record = last.record;
    const such = matching(found.map(({ record }) => record));
    return found.flatMap((row, index) => {
      const isGone = row.kind === "DELETED" || row.kind === "MERGED";
      if (!isGone && !such.has(row.record)) return [];
      const isLast = rows[index + 1]?.revision !== row.revision;
      return { ...row, resumeFrom: isLast ? row.revision : row.revision - 1 };
    });
  }
}
