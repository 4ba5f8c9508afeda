import type { ChangeKind, RecordType } from "../domain/change.ts";
import type { ChangeWhere } from "./reader-filters.ts";
import { List, type ListArguments } from "./reader-list.ts";
import { choice } from "./reader-operators.ts";
import type { Connection } from "./reader-page.ts";
import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { compiler } from "./reader-where.ts";

export interface ChangeRecord {
  revision: number;
  /** ISO time. */
  at: string;
  cause: string;
  type: RecordType;
  kind: ChangeKind;
  /** The key of the record, which may be gone. */
  record: number;
  /** The key of the record that it became part of, or was taken from. */
  other: number | null;
}

export interface ChangeArguments extends Omit<ListArguments<ChangeWhere, "REVISION">, "orderBy"> {
  /** Only what a later revision changed. */
  since: number;
}

/** What changed, in the order in which it did. */
export class ChangeReader {
  private readonly statements: ReadStatements;

  constructor(statements: ReadStatements) {
    this.statements = statements;
  }

  all({ since, ...args }: ChangeArguments): Connection<ChangeRecord> {
    const where = compiler<ChangeWhere>(() => ({
      type: choice("change.type"),
      kind: choice("change.kind"),
    }));
    const list = new List<ChangeRecord, ChangeRecord, ChangeWhere, "REVISION">(this.statements, {
      name: "changes",
      from: "change CROSS JOIN revision ON revision.id = change.revision",
      key: "(change.type || change.record)",
      columns:
        "change.revision, revision.at, revision.cause, change.type, change.kind, change.record, change.other",
      read: ({ revision, at, cause, type, kind, record, other }) => ({
        revision,
        at,
        cause,
        type,
        kind,
        record,
        other,
      }),
      where: (given, path) => sql`change.revision > ${since} AND ${where(given, path)}`,
      orders: { REVISION: { by: "change.revision", nullable: false } },
      defaultOrder: [{ field: "REVISION" }],
    });
    return list.all(args);
  }
}
