import { forSiblings } from "./batch.ts";
import { type ExcerptPart, excerpt, matchCount } from "./excerpt.ts";
import { foldedWords } from "./fold.ts";
import type { Key } from "./reader-loader.ts";
import type { SearchHit, SearchKind } from "./reader-search.ts";
import { type Quotable, shown } from "./reader-sources.ts";
import { type Fragment, inList, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { mistakes } from "./spelling.ts";

/** A text of a record: the stretch of an article, or a name. */
interface TextRow extends Quotable {
  key: Key;
  text: string;
  /** Of a quote; the whole text if NULL. */
  start: number | null;
  end: number | null;
}

/** Quotes that are looked at for each record. */
const QUOTES = 5;

/** What of a record has the words that were looked for. */
export class ExcerptReader {
  private readonly statements: ReadStatements;

  constructor(statements: ReadStatements) {
    this.statements = statements;
  }

  /** Of the record's texts that may be shown the one with most of the words; else of its label. */
  of(hit: SearchHit, label: string): ExcerptPart[] {
    const { kind, words } = hit;
    const rows = forSiblings(
      hit,
      `texts of ${kind}`,
      (other) => (other.kind === kind ? other.key : null),
      (keys) => this.texts(kind, keys),
    );
    const isNamed = kind === "PERSON" || kind === "ORGANIZATION" || kind === "COUNTRY";
    const matches = (written: string) =>
      foldedWords(written).some(
        (word) =>
          words.forms.has(word) ||
          (isNamed && words.given.some((given) => mistakes(given, word) !== undefined)),
      );
    const texts = [label, ...(rows ?? []).flatMap((row) => readable(row) ?? [])];
    const best = texts.reduce((best, text) =>
      matchCount(text, matches) > matchCount(best, matches) ? text : best,
    );
    return excerpt(best, matches);
  }

  private texts(kind: SearchKind, keys: readonly Key[]): ReadonlyMap<Key, TextRow[]> {
    const found = new Map<Key, TextRow[]>();
    for (const row of this.statements.all<TextRow>(textsOf(kind, keys)))
      found.set(row.key, [...(found.get(row.key) ?? []), row]);
    return found;
  }
}

function textsOf(kind: SearchKind, keys: readonly Key[]): Fragment {
  if (kind === "COUNTRY")
    return names(sql`SELECT code AS key, name AS text FROM country WHERE code ${inList(keys)}`);
  if (kind === "ORGANIZATION")
    return names(
      sql`SELECT organization AS key, name AS text FROM organization_alias WHERE organization ${inList(keys)}`,
    );
  if (kind === "PERSON")
    return names(sql`SELECT person AS key, name AS text FROM person_alias WHERE person ${inList(keys)}`);
  const quotable = sql`publisher.quoting, publisher.excerpt_limit AS excerptLimit`;
  if (kind === "ARTICLE")
    return sql`SELECT article.id AS key, article.text, NULL AS start, NULL AS "end", ${quotable}
      FROM article LEFT JOIN publisher ON publisher.id = article.publisher WHERE article.id ${inList(keys)}`;
  const record = trusted(`claim.${kind.toLowerCase()}`);
  return sql`SELECT key, article.text, start, "end", ${quotable} FROM (
      SELECT ${record} AS key, claim.article, evidence.start, evidence."end",
        row_number() OVER (PARTITION BY ${record} ORDER BY claim.confidence DESC, evidence.id) AS place
      FROM claim JOIN evidence ON evidence.claim = claim.id WHERE ${record} ${inList(keys)}) AS quote
    JOIN article ON article.id = quote.article LEFT JOIN publisher ON publisher.id = article.publisher
    WHERE place <= ${QUOTES} ORDER BY key, place`;
}

const names = (select: Fragment): Fragment =>
  sql`SELECT key, text, NULL AS start, NULL AS "end", NULL AS quoting, NULL AS excerptLimit FROM (${select})`;

function readable(row: TextRow): string | null {
  const { text, start, end } = row;
  return shown(row, start === null ? text : text.slice(start, end ?? undefined));
}
