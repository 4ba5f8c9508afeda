import type { Article } from "../domain/article.ts";
import { unpackSides } from "./claimed-sides.ts";
import type { Statements } from "./statements.ts";

/** Which articles are to be read again. */
export interface ArticleScope {
  /** The first day of publication; null for all, also those without one. */
  since: string | null;
  /** The id of the publisher; null for all. */
  publisher: number | null;
}

export interface StoredArticle {
  id: number;
  article: Article;
}

/** A claim as it is stored, in the terms of the fact that it was; ids stand for what has several names. */
export interface StoredSaying {
  claim: number;
  of: "MEETING" | "AGREEMENT";
  kind: string;
  format: string | null;
  status: string;
  start: string | null;
  end: string | null;
  precision: string | null;
  basis: string | null;
  dateText: string | null;
  dateAbsence: string | null;
  place: number | null;
  /** The claim of the meeting at which an agreement was reached. */
  occasion: number | null;
  sides: readonly StoredSide[];
  topics: readonly string[];
  hundredths: number;
  /** Start and end of each quote, the best first. */
  evidence: readonly (readonly [number, number])[];
}

export interface StoredSide {
  country: string | null;
  organization: number | null;
  names: readonly string[];
  title: string | null;
  role: string;
  hundredths: number;
}

type ArticleRow = { id: number; text: string } & {
  [column in "url" | "outlet" | "title" | "byline" | "published" | "language"]: string | null;
};
type SayingRow = Omit<StoredSaying, "sides" | "topics" | "evidence"> & {
  sides: string;
  topics: string;
  evidence: string;
};

/** Gives back stored articles, and what they were found to say. */
export class StoredArticles {
  readonly #after;
  readonly #count;
  readonly #publishers;
  readonly #extractor;
  readonly #said;
  readonly #name;
  readonly #title;
  readonly #mark;

  constructor(statements: Statements) {
    type Scope = [since: string | null, publisher: number | null];
    const within = "ifnull(a.published_day, '') >= ifnull(?, '') AND a.publisher IS ifnull(?, a.publisher)";
    this.#after = statements.all<[...Scope, number, number], ArticleRow>(
      `SELECT a.id, a.url, p.name AS outlet, a.title, a.byline, ifnull(a.published_at, a.published_day) AS published,
        a.language, a.text FROM article a LEFT JOIN publisher p ON p.id = a.publisher
      WHERE ${within} AND NOT a.is_data AND a.id > ? ORDER BY a.id LIMIT ?`,
    );
    this.#count = statements.get<Scope, { count: number }>(
      `SELECT count(*) AS count FROM article a WHERE ${within} AND NOT a.is_data`,
    );
    this.#publishers = statements.all<[], { name: string }>("SELECT name FROM publisher ORDER BY name");
    this.#extractor = statements.get<[number], { name: string }>(
      "SELECT e.name FROM article a JOIN extractor e ON e.id = a.extractor WHERE a.id = ?",
    );
    this.#said = statements.all<[number], SayingRow>(
      `SELECT c.id AS claim, iif(c.meeting IS NULL, 'AGREEMENT', 'MEETING') AS "of", c.kind, c.format, c.status,
        c.start, c."end", c.precision, c.basis, c.date_text AS dateText, c.date_absence AS dateAbsence, c.place,
        c.occasion, c.sides, c.topics, c.confidence AS hundredths, (SELECT json_group_array(json_array(start, "end"))
          FROM (SELECT start, "end" FROM evidence WHERE claim = c.id ORDER BY id)) AS evidence
      FROM claim c WHERE c.article = ? ORDER BY c.id`,
    );
    this.#name = statements.get<[number], { name: string }>("SELECT name FROM person_alias WHERE id = ?");
    this.#title = statements.get<[number], { name: string }>("SELECT name FROM title WHERE id = ?");
    this.#mark = [
      statements.run<[number, number]>("UPDATE article SET extractor = ? WHERE id = ?"),
      statements.run<[number, number]>("UPDATE claim SET extractor = ? WHERE article = ?"),
    ];
  }

  /** The next articles by id. */
  after(id: number, { since, publisher }: ArticleScope, most: number): StoredArticle[] {
    return this.#after(since, publisher, id, most).map(({ id, text, ...header }) => {
      const given = Object.entries(header).filter(([, value]) => value !== null);
      return { id, article: { ...Object.fromEntries(given), text } };
    });
  }

  count({ since, publisher }: ArticleScope): number {
    return this.#count(since, publisher)?.count ?? 0;
  }

  /** The names of all publishers. */
  publishers(): string[] {
    return this.#publishers().map(({ name }) => name);
  }

  /** What read an article last. */
  extractor(article: number): string {
    return this.#extractor(article)?.name ?? "";
  }

  /** What an article was found to say, in the order in which it was. */
  said(article: number): StoredSaying[] {
    return this.#said(article).map((row) => ({
      ...row,
      sides: unpackSides(row.sides).map(({ country, organization, names, title, role, confidence }) => ({
        country,
        organization,
        names: names.map((name) => this.#name(name)?.name ?? ""),
        title: title === null ? null : (this.#title(title)?.name ?? ""),
        role,
        hundredths: Math.round(confidence * 100),
      })),
      topics: JSON.parse(row.topics),
      evidence: JSON.parse(row.evidence),
    }));
  }

  /** Notes what read an article, and found what is stored. */
  mark(article: number, extractor: number): void {
    for (const mark of this.#mark) mark(extractor, article);
  }
}
