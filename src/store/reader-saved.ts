import type { SavedQuery } from "../domain/saved-query.ts";
import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

export type SavedQueryRow = Omit<SavedQuery, "variables"> & { variables: string };

/** Saved queries in all their versions. */
export class SavedQueryReader {
  private readonly statements: ReadStatements;

  constructor(statements: ReadStatements) {
    this.statements = statements;
  }

  /** By slug, the oldest version first. */
  all(): SavedQuery[] {
    return this.statements
      .all<SavedQueryRow>(
        sql`SELECT slug, version, owner, title, description, document, variables, saved_at AS savedAt
          FROM saved_query ORDER BY slug, version`,
      )
      .map(savedQueryOf);
  }

  /** Another text whenever the data or the saved queries are others than before. */
  mark(): string {
    return (
      this.statements.first<{ mark: string }>(
        sql`SELECT revision || '.' || (SELECT ifnull(max(id), 0) FROM saved_query) AS mark FROM dataset`,
      )?.mark ?? ""
    );
  }
}

export function savedQueryOf({ variables, ...row }: SavedQueryRow): SavedQuery {
  return { ...row, variables: JSON.parse(variables) };
}
