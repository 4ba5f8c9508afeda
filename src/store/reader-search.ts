import { siblings } from "./batch.ts";
import { decodeCursor, encodeCursor } from "./reader-order.ts";
import { Connection, type Page, type PageArguments, pageRequest } from "./reader-page.ts";
import { matchAll } from "./reader-relations.ts";
import { type Fragment, type SqlValue, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** What a search looks through. */
export const SearchKind = {
  COUNTRY: "Names and codes of countries.",
  ORGANIZATION: "Names and letters of organizations.",
  PERSON: "Names of people.",
  MEETING: "Titles, participants, places and quotes of meetings.",
  AGREEMENT: "Titles, parties and quotes of agreements.",
  ARTICLE: "Titles and texts of articles.",
} as const;
export type SearchKind = keyof typeof SearchKind;

/** A record that was found: `key` identifies it among those of its kind. */
export interface SearchHit {
  kind: SearchKind;
  key: string | number;
  /** 1 for the best of its kind, 1/2 for the second, and so on. */
  score: number;
}

export interface SearchArguments extends PageArguments {
  kinds?: readonly SearchKind[] | null | undefined;
}

/**
 * Of the records that have all the words, so many of each kind, the latest, are ranked: ranking every match of a
 * common word takes 20 ms on a million meetings.
 */
const CANDIDATES = 300;
const MARK = "search";

const kinds = Object.keys(SearchKind) as SearchKind[];

/** Searches names, titles and texts. */
export class SearchReader {
  private readonly statements: ReadStatements;

  constructor(statements: ReadStatements) {
    this.statements = statements;
  }

  all(text: string, args: SearchArguments): Connection<SearchHit> {
    const match = matchAll(text, "text");
    let hits: SearchHit[] | undefined;
    const find = () => {
      hits ??= (args.kinds ?? kinds).flatMap((kind) => this.hits(kind, text, match)).sort(byRank);
      return hits;
    };
    return new Connection(
      () => pageOf(find(), args),
      () => find().length,
    );
  }

  private hits(kind: SearchKind, text: string, match: string): SearchHit[] {
    const rows = this.statements.all<{ key: string | number }>(this.query(kind, text, match));
    return rows.map(({ key }, index) => ({ kind, key, score: 1 / (index + 1) }));
  }

  private query(kind: SearchKind, text: string, match: string): Fragment {
    const named = `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`;
    if (kind === "COUNTRY")
      return sql`SELECT code AS key FROM country WHERE name LIKE ${named} ESCAPE '\\' OR code = ${text.trim()}
        ORDER BY length(name), code LIMIT ${CANDIDATES}`;
    if (kind === "ORGANIZATION")
      return sql`SELECT id AS key FROM organization
        WHERE name LIKE ${named} ESCAPE '\\' OR letters = ${text.trim()} COLLATE NOCASE
          OR id IN (SELECT organization FROM organization_alias WHERE name LIKE ${named} ESCAPE '\\')
        ORDER BY letters IS NOT ${text.trim()}, length(name), id LIMIT ${CANDIDATES}`;
    const index = trusted(`${kind.toLowerCase()}_text`);
    return sql`SELECT rowid AS key FROM (
        SELECT rowid, bm25(${index}) AS rank FROM ${index} WHERE ${index} MATCH ${match} ORDER BY rowid DESC LIMIT ${CANDIDATES})
      ORDER BY rank, rowid DESC`;
  }
}

function byRank(a: SearchHit, b: SearchHit): number {
  return b.score - a.score || kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

function pageOf(hits: SearchHit[], args: PageArguments): Page<SearchHit> {
  const { size, backward, beyond } = pageRequest(args);
  const at = beyond ? indexOf(hits, decodeCursor(beyond.argument, beyond.cursor, MARK, 3)) : undefined;
  const from = backward ? Math.max(0, (at ?? hits.length) - size) : (at ?? -1) + 1;
  const to = backward ? (at ?? hits.length) : from + size;
  const records = siblings(hits.slice(from, to));
  return {
    records,
    cursor: (index) => {
      const { kind, key, score } = records[index] as SearchHit;
      return encodeCursor(MARK, [score, kind, key]);
    },
    hasNextPage: to < hits.length,
    hasPreviousPage: from > 0,
  };
}

/** Where the record stands now, or the last that ranks before it if it is gone. */
function indexOf(hits: SearchHit[], [score, kind, key]: SqlValue[]): number {
  const same = hits.findIndex((hit) => hit.kind === kind && hit.key === key);
  if (same !== -1) return same;
  const next = hits.findIndex((hit) => byRank(hit, { score, kind, key } as SearchHit) > 0);
  return (next === -1 ? hits.length : next) - 1;
}
