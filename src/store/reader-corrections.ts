import type { RecordType } from "../domain/change.ts";
import type { CorrectionWhere } from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { List, type ListArguments } from "./reader-list.ts";
import type { Key } from "./reader-loader.ts";
import { choice } from "./reader-operators.ts";
import type { Connection } from "./reader-page.ts";
import type { AgreementRecord, CorrectionRecord, MeetingRecord, PersonRecord } from "./reader-records.ts";
import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { compiler } from "./reader-where.ts";

export type CorrectionArguments = Omit<ListArguments<CorrectionWhere, "ID">, "orderBy">;

/** What people decided. */
export class CorrectionReader {
  private readonly statements: ReadStatements;
  private readonly list: List<CorrectionRecord, Omit<CorrectionRecord, "type">, CorrectionWhere, "ID">;

  constructor(statements: ReadStatements) {
    this.statements = statements;
    this.list = new List(statements, {
      name: "corrections",
      from: "correction",
      key: "correction.id",
      columns: `correction.id, correction.kind, correction.input, correction.reason, correction.author, correction.at,
        correction.revision, correction.undone_at AS undoneAt, correction.undone_revision AS undoneRevision,
        correction.undone_reason AS undoneReason, correction.undone_author AS undoneAuthor`,
      read: ({ id, kind, input, reason, author, at, revision, ...undone }) => ({
        type: "Correction",
        id,
        kind,
        input,
        reason,
        author,
        at,
        revision,
        undoneAt: undone.undoneAt,
        undoneRevision: undone.undoneRevision,
        undoneReason: undone.undoneReason,
        undoneAuthor: undone.undoneAuthor,
      }),
      where: compiler<CorrectionWhere>(() => ({
        kind: choice("correction.kind"),
        undone: (value) => sql`(correction.undone_at IS NOT NULL) = ${value ? 1 : 0}`,
      })),
      orders: { ID: { by: "correction.id", nullable: false } },
      defaultOrder: [{ field: "ID", direction: "DESC" }],
    });
  }

  /** The newest first. */
  all = (args: CorrectionArguments): Connection<CorrectionRecord> => this.list.all(args);

  byId = (id: string): CorrectionRecord | null => this.list.byKey(decodeId("Correction")(id, "id"));

  byKeys = (keys: readonly Key[]): ReadonlyMap<Key, CorrectionRecord> => this.list.byKeys(keys);

  /** Those that are about a record, or about what became part of it; the oldest first. */
  of(record: MeetingRecord | AgreementRecord | PersonRecord): CorrectionRecord[] {
    const type = record.type.toUpperCase();
    return this.list.many(record, "corrections", ({ id }) => id, {
      parent: "about.record",
      from: `(SELECT record, correction FROM correction_record WHERE type = '${type}'
        UNION SELECT d."into", r.correction FROM redirect d
        JOIN correction_record r ON r.type = d.type AND r.record = d.record WHERE d.type = '${type}') AS about
        JOIN correction ON correction.id = about.correction`,
      order: "correction.id",
    });
  }

  /** What a correction is about. */
  records({ id }: CorrectionRecord): { type: RecordType; record: number }[] {
    return this.statements.all(
      sql`SELECT type, record FROM correction_record WHERE correction = ${id} ORDER BY type, record`,
    );
  }
}
