import { COUNT_IN_TIME, IN_TIME } from "./deadline.ts";
import { ArgumentError } from "./reader-error.ts";
import { encodeId, type RecordTypeName } from "./reader-id.ts";
import type { Key } from "./reader-loader.ts";
import { type Connection, MAX_PAGE_SIZE, type Rows } from "./reader-page.ts";
import { facetCounts } from "./reader-rollups.ts";
import { sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** How many of a list's records have a value in common. */
export interface FacetValue {
  /** As filters take it: a code, a value of an enumeration, or an id. */
  value: string;
  /** What to show for it. */
  label: string;
  count: number;
}

/** By what records can be counted, as SQL written in this program. */
export interface FacetSource {
  /** Tables with the values of a record, joined to the list's own. */
  join?: string;
  value: string;
  /** A query of what to show for `found.value`; the value in words if there is none. */
  label?: string;
  /** The type of record that the value is the key of. */
  type?: RecordTypeName;
  /** What tells one record from another, where `join` may repeat it. */
  distinct?: string;
}

export type FacetSources<Facet extends string> = Readonly<Record<Facet, FacetSource>>;

export interface FacetArguments<Facet extends string> {
  by: Facet;
  /** The most frequent so many. */
  first: number;
}

export interface FacetRow {
  parent: Key;
  value: Key;
  label: string | null;
  count: number;
}

/** Counts the records of lists by what they have. */
export class Facets<Facet extends string> {
  private readonly statements: ReadStatements;
  private readonly record: "meeting" | "agreement";
  private readonly sources: FacetSources<Facet>;

  constructor(statements: ReadStatements, record: "meeting" | "agreement", sources: FacetSources<Facet>) {
    this.statements = statements;
    this.record = record;
    this.sources = sources;
  }

  /** The most frequent first. */
  of(list: Connection<object>, { by, first }: FacetArguments<Facet>): FacetValue[] {
    checkFirst(first);
    return list.survey?.(`facets:${by}:${first}`, (rows) => this.read(rows, by, first)) ?? [];
  }

  private read(
    { from, where, parents, scope }: Rows,
    by: Facet,
    first: number,
  ): ReadonlyMap<Key, FacetValue[]> {
    const source = this.sources[by];
    const { join = "", value, label = "NULL" } = source;
    const counts =
      (scope && facetCounts(scope, this.record, by, parents)) ??
      sql`SELECT parent.value AS parent, ${trusted(value)} AS value, ${trusted(countedBy(source))} AS count
        FROM ${from} ${trusted(join)} WHERE ${where} AND ${trusted(value)} IS NOT NULL GROUP BY 1, 2`;
    const rows = this.statements.all<FacetRow>(sql`
      SELECT parent, value, count, (${trusted(label)}) AS label FROM (
        SELECT parent, value, count, row_number() OVER (PARTITION BY parent ORDER BY count DESC, value) AS place FROM (
          ${counts})) AS found
      WHERE place <= ${first} ORDER BY parent, place`);
    return new Map(
      [...byParent(rows)].map(([parent, own]) => [parent, own.map((row) => facetValue(source, row))]),
    );
  }
}

/** Rows of the same parent together, in their order. */
export function byParent<Row extends { parent: Key }>(rows: readonly Row[]): Map<Key, Row[]> {
  const found = new Map<Key, Row[]>();
  for (const row of rows) {
    const own = found.get(row.parent);
    if (own) own.push(row);
    else found.set(row.parent, [row]);
  }
  return found;
}

export function countedBy({ distinct }: FacetSource): string {
  return distinct === undefined ? COUNT_IN_TIME : `count(DISTINCT ${distinct}) FILTER (WHERE ${IN_TIME})`;
}

export function facetValue(
  { type }: FacetSource,
  { value, label, count }: Omit<FacetRow, "parent">,
): FacetValue {
  const text = String(value);
  const inWords = text.charAt(0) + text.slice(1).toLowerCase().replaceAll("_", " ");
  return {
    value: type === undefined ? text : encodeId(type, value),
    label: label ?? (type === undefined ? inWords : text),
    count,
  };
}

export function checkFirst(first: number): void {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return;
  throw new ArgumentError(
    "INVALID_PAGE",
    "first",
    first,
    `${first} was given.`,
    `Give 1 to ${MAX_PAGE_SIZE} values.`,
  );
}
