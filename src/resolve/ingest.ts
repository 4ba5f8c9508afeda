import type { Article } from "../domain/article.ts";
import type { Facts } from "../domain/facts.ts";
import { ChanceryError } from "../errors.ts";
import type { Origin } from "../store/articles.ts";
import { Candidates } from "../store/candidates.ts";
import type { Entry } from "../store/entry.ts";
import type { Writer } from "../store/writer.ts";
import { agencyOf } from "./agency.ts";
import { isCopy, runsOf } from "./copies.ts";
import { daysBetween } from "./days.ts";
import { type Lost, lostOf, renew } from "./renewal.ts";
import { Resolution } from "./resolution.ts";

/** What became of an article. */
export interface Outcome {
  outcome: "added" | "unchanged" | "replaced";
  articleId: number;
  /** What the article tells of. */
  meetings: number;
  agreements: number;
  /** How many of these other articles had told of before. */
  merged: number;
}

/** Why an article of a batch was not stored; the others are. */
export interface Failure {
  outcome: "failed";
  error: unknown;
}

/** An article with what it tells, or how that is found should it turn out to be new. */
export interface Extracted {
  article: Article;
  facts: Facts | (() => Facts);
}

export interface Ingester {
  /** Whether `add` would find nothing new, so that the article need not be extracted. */
  known(article: Article): boolean;
  /** Stores an article and what it tells, whole or, when it throws, not at all. */
  add(article: Article, facts: Facts): Outcome;
  /** Stores a batch in one transaction, which is faster; what fails is left out and the rest stays. */
  addAll(batch: readonly Extracted[]): (Outcome | Failure)[];
  /** To be called when no more articles come. */
  finish(): void;
}

/**
 * Stores articles with what was extracted from them, finding out who and what is known already.
 *
 * ```ts
 * const ingester = createIngester(openWriter("data/chancery.db"), "cascade 0.1.0");
 * if (!ingester.known(article)) ingester.add(article, extract(article));
 * ingester.finish();
 * ```
 */
export function createIngester(writer: Writer, extractor: string): Ingester {
  const candidates = new Candidates(writer.statements);

  function add({ article, facts: given }: Extracted): Outcome {
    const reading = writer.reading(article);
    if (reading.state === "known")
      return { outcome: "unchanged", articleId: reading.article, meetings: 0, agreements: 0, merged: 0 };
    const facts = typeof given === "function" ? given() : given;
    checkQuotes(article, facts);
    let merged = 0;
    let lost: Lost | undefined;
    const own = reading.state === "changed" ? reading.article : null;
    const fill = (entry: Entry) => {
      lost = lostOf(entry, candidates);
      merged = new Resolution(candidates, entry).store(article, facts);
    };
    const articleId = writer.transaction(() => {
      const id = writer.write(article, reading, extractor, fill, originOf(article, own, candidates));
      if (lost && own !== null) renew(writer, candidates, lost);
      return id;
    });
    return {
      outcome: reading.state === "new" ? "added" : "replaced",
      articleId,
      meetings: facts.meetings.length,
      agreements: facts.agreements.length,
      merged,
    };
  }

  function attempt(extracted: Extracted): Outcome | Failure {
    try {
      return add(extracted);
    } catch (error) {
      return { outcome: "failed", error };
    }
  }

  return {
    known: (article) => writer.reading(article).state === "known",
    add: (article, facts) => add({ article, facts }),
    addAll: (batch) => {
      try {
        return writer.together(() => batch.map(add));
      } catch (error) {
        if (error instanceof ChanceryError || batch.length === 0) throw error;
        return writer.transaction(() => batch.map(attempt));
      }
    },
    finish: () => writer.analyze(),
  };
}

/** A fact without a quote, or with one that the text does not have, is not stored. */
export function checkQuotes({ text }: Article, { meetings, agreements }: Facts): void {
  for (const { evidence } of [...meetings, ...agreements]) {
    if (evidence.length === 0) throw new Error("A fact without evidence cannot be stored.");
    for (const { start, end, quote } of evidence)
      if (text.slice(start, end) !== quote)
        throw new Error(
          `The text does not have "${quote}" from ${start} to ${end}, so what it supports cannot be stored.`,
        );
  }
}

/** Whose text it is, and of which stored article it is nearly a copy. */
function originOf(article: Article, own: number | null, candidates: Candidates): Origin {
  const runs = runsOf(article.text);
  const agency = agencyOf(article);
  const { prints } = runs;
  const day = article.published?.slice(0, 10) ?? null;
  const original =
    prints.length === 0
      ? undefined
      : candidates
          .copies(prints)
          .find(
            ({ id, text, published }) =>
              id !== own && ofTheSameDays(day, published) && isCopy(runs, runsOf(text)),
          );
  return { agency, prints, copyOf: original?.id ?? null };
}

/** Days after which a text told again is another's. */
const COPIED_WITHIN = 7;

function ofTheSameDays(a: string | null, b: string | null): boolean {
  return a === null || b === null || Math.abs(daysBetween(a, b)) <= COPIED_WITHIN;
}
