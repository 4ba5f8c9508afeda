import type { Quote } from "../domain/facts.ts";
import type { ClaimType } from "./anchors.ts";
import { ClaimFacts } from "./claim-facts.ts";
import type { Statements } from "./statements.ts";
import { evidence } from "./tables/claims.ts";
import { rejection } from "./tables/corrections.ts";
import type { ToldOnce } from "./told-once.ts";

/** A quote that counts no more. */
export interface Rejection extends Quote {
  correction: number;
  article: number;
  type: ClaimType;
  record: number;
  told: ToldOnce;
}

/** Keeps the quotes that people rejected, and what was told by them. */
export class Rejections {
  readonly facts: ClaimFacts;
  readonly #insert;
  readonly #ofArticle;
  readonly #ofCorrection;
  readonly #retell;
  readonly #meetings;
  readonly #claimOf;
  readonly #dropQuote;
  readonly #clear;
  readonly #quote;
  readonly #byQuote;
  readonly #setOccasion;

  constructor(statements: Statements) {
    this.facts = new ClaimFacts(statements);
    this.#insert = statements.insert(rejection);
    type Row = Omit<Rejection, "told"> & { told: string };
    const all = `SELECT r.correction, r.article, r.type, r.record, r.start, r."end", r.quote, r.told
      FROM rejection r JOIN correction c ON c.id = r.correction`;
    const ofArticle = statements.all<[number], Row>(
      `${all} WHERE r.article = ? AND c.undone_at IS NULL ORDER BY r.id`,
    );
    const ofCorrection = statements.get<[number], Row>(`${all} WHERE r.correction = ?`);
    const read = ({ told, ...row }: Row): Rejection => ({ ...row, told: JSON.parse(told) });
    this.#ofArticle = (article: number) => ofArticle(article).map(read);
    this.#ofCorrection = (correction: number) => {
      const row = ofCorrection(correction);
      return row && read(row);
    };
    this.#retell = statements.run<[number, number, string, string, number]>(
      'UPDATE rejection SET start = ?, "end" = ?, quote = ?, told = ? WHERE correction = ?',
    );
    const meetings = statements.all<[number], { told: string }>(
      "SELECT told FROM rejection WHERE article = ? AND type = 'MEETING' ORDER BY id DESC",
    );
    this.#meetings = (article: number) => meetings(article).map(({ told }) => JSON.parse(told) as ToldOnce);
    this.#claimOf = statements.get<[number], { claim: number; start: number; end: number }>(
      'SELECT claim, start, "end" FROM evidence WHERE id = ?',
    );
    this.#dropQuote = statements.run<[number]>("DELETE FROM evidence WHERE id = ?");
    this.#clear = statements.run<[number]>("DELETE FROM evidence WHERE claim = ?");
    this.#quote = statements.insert(evidence);
    this.#byQuote = statements.all<[number], { id: number; type: ClaimType; start: number }>(
      `SELECT c.id, CASE WHEN c.meeting IS NULL THEN 'AGREEMENT' ELSE 'MEETING' END AS type, e.start
      FROM claim c JOIN evidence e ON e.id = (SELECT min(id) FROM evidence WHERE claim = c.id)
      WHERE c.article = ? ORDER BY c.id`,
    );
    this.#setOccasion = statements.run<[number, number]>("UPDATE claim SET occasion = ? WHERE id = ?");
  }

  add(rejected: Rejection): void {
    this.#insert(rejected);
  }

  /** Those of an article that hold. */
  of(article: number): Rejection[] {
    return this.#ofArticle(article);
  }

  ofCorrection(correction: number): Rejection | undefined {
    return this.#ofCorrection(correction);
  }

  /** Keeps what an article now tells by a rejected quote, and where that stands. */
  retell(correction: number, { start, end, quote }: Quote, told: ToldOnce): void {
    this.#retell(start, end, quote, JSON.stringify(told), correction);
  }

  /** Where the best quote begins of the meeting, ever rejected, at which an agreement was reached. */
  occasionOf(article: number, agreement: number): number | null {
    const found = this.#meetings(article).find(
      (told) => told.type === "MEETING" && told.agreements.includes(agreement),
    );
    return found?.fact.evidence[0]?.start ?? null;
  }

  /** The claim for which a quote speaks, and where the quote stands. */
  claimOf(quote: number): { claim: number; start: number; end: number } | undefined {
    return this.#claimOf(quote);
  }

  dropQuote(quote: number): void {
    this.#dropQuote(quote);
  }

  /** Gives a claim these quotes, the best first. */
  setQuotes(claim: number, quotes: readonly Quote[]): void {
    this.#clear(claim);
    for (const { start, end } of quotes) this.#quote({ claim, start, end });
  }

  /** The claim of an article whose best quote begins there. */
  claimAt(article: number, type: ClaimType, start: number): number | undefined {
    return this.#byQuote(article).find((claim) => claim.type === type && claim.start === start)?.id;
  }

  setOccasion(agreement: number, meeting: number): void {
    this.#setOccasion(meeting, agreement);
  }
}
