/** What is said of a query's variable beside its type, which the document has. */
export interface SavedVariable {
  /** What a form calls it; its name if absent. */
  label?: string;
  /** The value that it has where none is given, as JSON; wins over the document's. */
  default?: unknown;
}

export type SavedVariables = Record<string, SavedVariable>;

/** A query with a name, as it is given to be saved. */
export interface QueryToSave {
  /** Lower-case letters, digits and hyphens: what its address ends with. */
  slug: string;
  /** Who may save the next version. */
  owner: string;
  title: string;
  description: string;
  /** The GraphQL document: one query, with its fragments. */
  document: string;
  variables: SavedVariables;
}

/** One version of it. A version never changes. */
export interface SavedQuery extends QueryToSave {
  version: number;
  /** ISO time; null for what a file says and the database does not have yet. */
  savedAt: string | null;
}

/** A variable as those who ask see it. */
export interface QueryParameter {
  name: string;
  /** As GraphQL writes it, such as `CountryCode!`. */
  type: string;
  label: string;
  required: boolean;
  /** Undefined where there is none. */
  default: unknown;
}

/** A version with what the schema of today makes of it. */
export interface SavedQueryEntry extends SavedQuery {
  /** Why it cannot be answered; null where it can. */
  problem: string | null;
  /** None where there is a problem. */
  parameters: readonly QueryParameter[];
}

/** Whose a query is that is saved without saying by whom. */
export const DEFAULT_OWNER = "local";

/** Checks queries and saves them. */
export interface QuerySaver {
  /**
   * The next version of its slug, or the latest where that says the same. `types` are those that the variables are said
   * to have. Throws an error that says what is wrong, and saves nothing then.
   */
  save(query: QueryToSave, types: Readonly<Record<string, string>>): SavedQueryEntry;
}

/** The saved queries that can be asked. */
export interface SavedQueryList {
  /** The latest version of each, by slug. */
  latest(): readonly SavedQueryEntry[];
  /** All versions of one, the oldest first; none where there is no such slug. */
  versions(slug: string): readonly SavedQueryEntry[];
}
