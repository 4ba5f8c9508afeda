import type { Statements } from "./statements.ts";
import { anchoredMention } from "./tables/corrections.ts";

/** Whom a correction says an article means by a name. */
export interface AnchoredMention {
  article: number;
  /** The name's words, reduced. */
  key: string;
  person: number;
  /** Who it was before. */
  former: number;
}

/** Keeps whom people said that articles mean. */
export class AnchoredMentions {
  readonly #insert;
  readonly #ofArticle;
  readonly #ofCorrection;

  constructor(statements: Statements) {
    this.#insert = statements.insert(anchoredMention);
    this.#ofArticle = statements.all<[number], { key: string; person: number }>(
      `SELECT m.key, coalesce(d."into", m.person) AS person
      FROM anchored_mention m JOIN correction c ON c.id = m.correction AND c.undone_at IS NULL
      LEFT JOIN redirect d ON d.type = 'PERSON' AND d.record = m.person
      WHERE m.article = ? ORDER BY m.correction`,
    );
    this.#ofCorrection = statements.all<[number], AnchoredMention>(
      "SELECT article, key, person, former FROM anchored_mention WHERE correction = ? ORDER BY article, key",
    );
  }

  add(correction: number, mention: AnchoredMention): void {
    this.#insert({ correction, ...mention });
  }

  /** By the name's key, the person whom an article means; the newest correction counts. */
  of(article: number): ReadonlyMap<string, number> {
    return new Map(this.#ofArticle(article).map(({ key, person }) => [key, person]));
  }

  ofCorrection(correction: number): AnchoredMention[] {
    return this.#ofCorrection(correction);
  }
}
