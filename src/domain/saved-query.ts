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
