import { siblings } from "./batch.ts";
import { foldedWords } from "./fold.ts";
import type { Key } from "./reader-loader.ts";
import { decodeCursor, encodeCursor } from "./reader-order.ts";
import { Connection, type Page, type PageArguments, pageRequest } from "./reader-page.ts";
import { wordsOf } from "./reader-relations.ts";
import { type Fragment, type SqlValue, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { likeness } from "./spelling.ts";
import { wordForms } from "./word-forms.ts";

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

/** What was looked for. */
export interface SearchedWords {
  /** As they were typed, folded. */
  given: readonly string[];
  /** Each with its other forms. */
  forms: ReadonlySet<string>;
}

/** A record that was found: `key` identifies it among those of its kind. */
export interface SearchHit {
  kind: SearchKind;
  key: Key;
  /** 1 for the best of its kind, 1/2 for the second, and so on; of names spelt otherwise, less by how unlike they are. */
  score: number;
  words: SearchedWords;
}

export interface SearchArguments extends PageArguments {
  kinds?: readonly SearchKind[] | null | undefined;
}

interface Found {
  key: Key;
  likeness?: number;
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
    const given = wordsOf(text, "text");
    const folded = foldedWords(text);
    const words = { given: folded, forms: new Set(folded.flatMap(wordForms)) };
    let hits: SearchHit[] | undefined;
    const find = () => {
      hits ??= (args.kinds ?? kinds)
        .flatMap((kind) => this.hits(kind, text.trim(), given, words))
        .sort(byRank);
      return hits;
    };
    return new Connection(
      () => pageOf(find(), args),
      () => find().length,
    );
  }

  private hits(kind: SearchKind, text: string, given: readonly string[], words: SearchedWords): SearchHit[] {
    return this.found(kind, text, given, words).map(({ key, likeness = 1 }, index) => ({
      kind,
      key,
      score: likeness / (index + 1),
      words,
    }));
  }

  /** Names that are spelt otherwise are only looked for where none has the words as they are. */
  private found(kind: SearchKind, text: string, given: readonly string[], words: SearchedWords): Found[] {
    const rows = this.statements.all<Found>(this.query(kind, text, given));
    if (rows.length > 0) return rows;
    const similar = similarNames(kind, words.given);
    if (similar === undefined) return [];
    const names = this.statements.all<{ key: Key; name: string }>(similar);
    const alike = names.flatMap(({ key, name }) => {
      const found = likeness(words.given, name);
      return found === undefined ? [] : { key, name, likeness: found * SPELT_OTHERWISE };
    });
    alike.sort((a, b) => b.likeness - a.likeness || a.name.length - b.name.length);
    const best = new Map<Key, Found>();
    for (const found of alike) if (!best.has(found.key)) best.set(found.key, found);
    return [...best.values()].slice(0, CANDIDATES);
  }

  private query(kind: SearchKind, text: string, given: readonly string[]): Fragment {
    const named = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
    if (kind === "COUNTRY")
      return sql`SELECT code AS key FROM country WHERE name LIKE ${named} ESCAPE '\\' OR code = ${text}
        ORDER BY length(name), code LIMIT ${CANDIDATES}`;
    if (kind === "ORGANIZATION")
      return sql`SELECT id AS key FROM organization
        WHERE name LIKE ${named} ESCAPE '\\' OR letters = ${text} COLLATE NOCASE
          OR id IN (SELECT organization FROM organization_alias WHERE name LIKE ${named} ESCAPE '\\')
        ORDER BY letters IS NOT ${text}, length(name), id LIMIT ${CANDIDATES}`;
    const index = trusted(`${kind.toLowerCase()}_text`);
    const match = kind === "PERSON" ? exactly(given) : inAnyForm(given);
    return sql`SELECT rowid AS key FROM (
        SELECT rowid, bm25(${index}) AS rank FROM ${index} WHERE ${index} MATCH ${match} ORDER BY rowid DESC LIMIT ${CANDIDATES})
      ORDER BY rank, rowid DESC`;
  }
}

/** How much less a name counts that has the words only in another spelling. */
const SPELT_OTHERWISE = 0.5;

const exactly = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

/** Each word as it is, or in another form of English. */
const inAnyForm = (words: readonly string[]): string =>
  words
    .map((word) => {
      const forms = [word, ...wordForms(foldedWords(word).join("")).slice(1)];
      return `(${forms.map((form) => `"${form}"`).join(" OR ")})`;
    })
    .join(" AND ");

/** Names that can be meant; of people those that have most in common with what was typed, three letters at a time. */
function similarNames(kind: SearchKind, given: readonly string[]): Fragment | undefined {
  if (kind === "COUNTRY") return sql`SELECT code AS key, name FROM country`;
  if (kind === "ORGANIZATION") return sql`SELECT organization AS key, name FROM organization_alias`;
  if (kind !== "PERSON") return undefined;
  const trigrams = given.flatMap((word) =>
    Array.from({ length: Math.max(word.length - 2, 0) }, (_, index) => word.slice(index, index + 3)),
  );
  if (trigrams.length === 0) return undefined;
  const any = [...new Set(trigrams)].map((trigram) => `"${trigram}"`).join(" OR ");
  return sql`SELECT person_alias.person AS key, person_alias.name FROM (
      SELECT rowid FROM person_spelling WHERE person_spelling MATCH ${any} ORDER BY rank LIMIT ${CANDIDATES}) AS near
    JOIN person_alias ON person_alias.id = near.rowid`;
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
