import type { Article } from "../domain/article.ts";
import type { Facts } from "../domain/facts.ts";
import { Candidates } from "../store/candidates.ts";
import type { ArticleScope, StoredArticle } from "../store/stored-articles.ts";
import type { Writer } from "../store/writer.ts";
import { checkQuotes } from "./ingest.ts";
import { type Lost, lostOf, renew } from "./renewal.ts";
import { Resolution } from "./resolution.ts";
import { isSaid } from "./sayings.ts";

/** What became of one stored article. */
export type Rereading =
  | { outcome: "changed" | "unchanged" | "skipped"; article: number }
  | { outcome: "failed"; article: number; error: unknown };

export interface Reextraction {
  /** The extractor's name and version. */
  extractor: string;
  extract: (article: Article) => Facts;
  /** Why an article is not to be read, if it is not. */
  faultOf: (article: Article) => string | undefined;
}

/** Articles in one transaction: what a process that is killed loses. */
const BATCH = 100;

/**
 * Reads stored articles again and puts what is now found in place of what was, batch by batch. Records keep their ids
 * where what is said is the same, or has the same quote and sides; what reads as before stays untouched.
 *
 * ```ts
 * const all = { since: null, publisher: null };
 * for (const batch of reextract(writer, all, { extractor: "cascade 0.2.0", extract, faultOf })) show(batch);
 * ```
 */
export function* reextract(
  writer: Writer,
  scope: ArticleScope,
  { extractor, extract, faultOf }: Reextraction,
): Generator<Rereading[]> {
  const candidates = new Candidates(writer.statements);

  function read({ id, article }: StoredArticle): Rereading {
    if (faultOf(article) !== undefined) return { outcome: "skipped", article: id };
    try {
      const facts = extract(article);
      checkQuotes(article, facts);
      if (isSaid(writer, id, facts)) return { outcome: "unchanged", article: id };
      replace(id, article, facts);
      return { outcome: "changed", article: id };
    } catch (error) {
      return { outcome: "failed", article: id, error };
    }
  }

  function replace(id: number, article: Article, facts: Facts): void {
    writer.transaction(() => {
      let lost: Lost | undefined;
      writer.reread(id, extractor, (entry) => {
        lost = lostOf(entry, candidates);
        new Resolution(candidates, entry).store(article, facts);
      });
      if (lost) renew(writer, candidates, lost);
    });
  }

  let last = 0;
  for (;;) {
    const batch = writer.stored.after(last, scope, BATCH);
    if (batch.length === 0) return;
    last = batch.at(-1)?.id ?? last;
    yield writer.transaction(() => {
      const readings = batch.map(read);
      const confirmed = readings
        .filter(
          ({ outcome, article }) => outcome === "unchanged" && writer.stored.extractor(article) !== extractor,
        )
        .map(({ article }) => article);
      if (confirmed.length > 0) writer.confirm(confirmed, extractor);
      return readings;
    });
  }
}
