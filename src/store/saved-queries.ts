import { isDeepStrictEqual } from "node:util";
import type { QueryToSave, SavedQuery } from "../domain/saved-query.ts";
import { ChanceryError } from "../errors.ts";
import { type SavedQueryRow, savedQueryOf } from "./reader-saved.ts";
import type { Statements } from "./statements.ts";
import { savedQuery } from "./tables/history.ts";

/** Adds versions of saved queries; none is ever changed. */
export class SavedQueries {
  readonly #insert;
  readonly #latest;

  constructor(statements: Statements) {
    this.#insert = statements.insert(savedQuery);
    this.#latest = statements.get<[string], SavedQueryRow>(
      `SELECT slug, version, owner, title, description, document, variables, saved_at AS savedAt
        FROM saved_query WHERE slug = ? ORDER BY version DESC LIMIT 1`,
    );
  }

  save(query: QueryToSave, savedAt: string): SavedQuery {
    const row = this.#latest(query.slug);
    const latest = row && savedQueryOf(row);
    if (latest && latest.owner !== query.owner)
      throw new ChanceryError(
        "CONFLICT",
        `The slug "${query.slug}" belongs to the owner "${latest.owner}", not to "${query.owner}". Choose another slug, or save as that owner.`,
      );
    if (latest && sameQuery(latest, query)) return latest;
    const saved = { ...query, version: (latest?.version ?? 0) + 1, savedAt };
    this.#insert(saved);
    return saved;
  }
}

/** Whether a version says the same as what is to be saved. */
export function sameQuery(saved: SavedQuery, { slug, owner, ...query }: QueryToSave): boolean {
  const { title, description, document, variables } = saved;
  return slug === saved.slug && isDeepStrictEqual({ title, description, document, variables }, query);
}
