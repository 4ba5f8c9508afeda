import { createHash } from "node:crypto";
import type { Article } from "../domain/article.ts";
import { foldedWords } from "./fold.ts";
import type { Statements } from "./statements.ts";
import { article, extractor, publisher } from "./tables/sources.ts";

/** An article as it is stored, as far as it tells whether a reading is new. */
interface Stored {
  id: number;
  publisher: string | null;
  title: string | null;
  byline: string | null;
  published: string | null;
  language: string | null;
  textHash: Buffer;
}

/** What a reading of an article means: nothing new, an article never seen, or one whose text or header changed. */
export type Reading = { state: "known" | "changed"; article: number } | { state: "new" };

/** Where an article's text comes from. */
export interface Origin {
  /** The agency whose text it is, by the name under which it publishes itself. */
  agency: string | null;
  /** The stored article of which it is nearly a copy. */
  copyOf: number | null;
  /** By what near copies of it are found. */
  prints: readonly number[];
}
export const NO_ORIGIN: Origin = { agency: null, copyOf: null, prints: [] };

/** Writes articles, their publishers and what extracted from them. */
export class Articles {
  readonly #byUrl;
  readonly #byHash;
  readonly #insert;
  readonly #rewrite;
  readonly #index;
  readonly #unindex;
  readonly #source;
  readonly #stored;
  readonly #setSource;
  readonly #print;
  readonly #dropPrints;
  readonly #publisherOf;
  readonly #insertPublisher;
  readonly #extractorOf;
  readonly #insertExtractor;
  readonly #text;
  /** Ids of publishers by name, and of extractors: the same few, again and again. */
  readonly #publishers = new Map<string, number | null>();
  readonly #extractors = new Map<string, number>();

  constructor(statements: Statements) {
    const columns = `a.id, p.name AS publisher, a.title, a.byline, ifnull(a.published_at, a.published_day) AS published,
      a.language, a.text_hash AS textHash FROM article a LEFT JOIN publisher p ON p.id = a.publisher`;
    this.#byUrl = statements.get<[string], Stored>(`SELECT ${columns} WHERE a.url_key = ?`);
    this.#byHash = statements.get<[Buffer], { id: number }>(
      "SELECT id FROM article WHERE text_hash = ? LIMIT 1",
    );
    this.#insert = statements.insert(article);
    this.#rewrite = statements.update(article);
    this.#index = statements.run<[number, string | null, string]>(
      "INSERT INTO article_text (rowid, title, text) VALUES (?, ?, ?)",
    );
    this.#unindex = statements.run<[number]>(
      `INSERT INTO article_text (article_text, rowid, title, text)
       SELECT 'delete', id, title, text FROM article WHERE id = ?`,
    );
    this.#source = statements.get<[number], { source: number }>("SELECT source FROM article WHERE id = ?");
    this.#stored = statements.get<[number], { extractor: number; published: string | null; text: string }>(
      "SELECT extractor, published_day AS published, text FROM article WHERE id = ?",
    );
    this.#setSource = statements.run<[number, number]>("UPDATE article SET source = ? WHERE id = ?");
    this.#print = statements.run<[number, number]>(
      "INSERT OR IGNORE INTO article_print (hash, article) VALUES (?, ?)",
    );
    this.#dropPrints = statements.run<[number]>("DELETE FROM article_print WHERE article = ?");
    this.#publisherOf = statements.get<[string], { id: number }>("SELECT id FROM publisher WHERE slug = ?");
    this.#insertPublisher = statements.insert(publisher);
    this.#extractorOf = statements.get<[string], { id: number }>("SELECT id FROM extractor WHERE name = ?");
    this.#insertExtractor = statements.insert(extractor);
    this.#text = statements.get<[string], { text: string }>("SELECT text FROM article WHERE url_key = ?");
  }

  /** The text under this URL. */
  textAt(url: string): string | undefined {
    return this.#text(urlKey(url))?.text;
  }

  /** Compares with what is stored: the same URL is the same article, and so is the same text under any URL. */
  reading(given: Article): Reading {
    const stored = given.url === undefined ? undefined : this.#byUrl(urlKey(given.url));
    if (!stored && given.isData) return { state: "new" };
    const hash = textHash(given.text);
    if (!stored) {
      const copy = this.#byHash(hash);
      return copy ? { state: "known", article: copy.id } : { state: "new" };
    }
    const same =
      stored.textHash.equals(hash) &&
      slugOf(stored.publisher ?? "") === slugOf(given.outlet ?? "") &&
      stored.title === (given.title ?? null) &&
      stored.byline === (given.byline ?? null) &&
      stored.published === (given.published ?? null) &&
      stored.language === (given.language ?? null);
    return { state: same ? "known" : "changed", article: stored.id };
  }

  /** Stores an article, in place of the one with the id `instead` where given; answers its id and whose word it is. */
  put(
    given: Article,
    extractor: number,
    seenAt: string,
    origin: Origin,
    instead?: number,
  ): { id: number; source: number } {
    const { url, title, byline, published, language, isData = false, text } = given;
    const day = published?.slice(0, 10);
    const publisher = this.#publisher(given.outlet ?? "");
    // A text that was rewritten may now be like one that copied it.
    const copyOf = origin.copyOf === instead ? null : origin.copyOf;
    const source =
      origin.agency !== null
        ? this.#publisher(origin.agency)
        : copyOf !== null
          ? this.source(copyOf)
          : publisher;
    const row = {
      publisher,
      source: source ?? 0,
      copyOf,
      url: url ?? null,
      urlKey: url === undefined ? null : urlKey(url),
      title: title ?? null,
      byline: byline ?? null,
      publishedDay: day ?? null,
      publishedAt: published !== day ? (published ?? null) : null,
      language: language ?? null,
      isData,
      text,
      textHash: textHash(text),
      seenAt,
      extractor,
    };
    if (instead !== undefined) {
      if (!isData) this.#unindex(instead);
      this.#rewrite(instead, { ...row, source: source ?? -instead });
      if (!isData) this.#index(instead, row.title, text);
      this.#dropPrints(instead);
      for (const hash of origin.prints) this.#print(hash, instead);
      return { id: instead, source: source ?? -instead };
    }
    const id = this.#insert(row);
    if (source === null) this.#setSource(-id, id);
    if (!isData) this.#index(id, row.title, text);
    for (const hash of origin.prints) this.#print(hash, id);
    return { id, source: source ?? -id };
  }

  /** Whose word an article is, as `article.source` has it. */
  source(article: number): number {
    return this.#source(article)?.source ?? -article;
  }

  /** What extracted a stored article, its day of publication and its text. */
  stored(article: number): { extractor: number; published: string | null; text: string } | undefined {
    return this.#stored(article);
  }

  /** The id of what extracts, by its name and version. */
  extractor(name: string): number {
    return kept(this.#extractors, name, () => this.#extractorOf(name)?.id ?? this.#insertExtractor({ name }));
  }

  /** To be called when what was written has been taken back: ids that were given may not be there any more. */
  forget(): void {
    this.#publishers.clear();
    this.#extractors.clear();
  }

  /** The id of a publisher, under any spelling of its name that has the same letters. */
  publisherId(name: string): number | undefined {
    return this.#publisherOf(slugOf(name))?.id;
  }

  #publisher(name: string): number | null {
    return kept(this.#publishers, name, () => {
      const slug = slugOf(name);
      if (slug === "") return null;
      return this.#publisherOf(slug)?.id ?? this.#insertPublisher({ name, slug });
    });
  }
}

function kept<V>(known: Map<string, V>, key: string, find: () => V): V {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

function textHash(text: string): Buffer {
  return createHash("sha256").update(text).digest().subarray(0, 16);
}

/** A publisher's name in lower-case letters and digits with hyphens. */
const slugOf = (name: string): string => foldedWords(name).join("-");

/** Parameters that tell where a reader came from, not what the page is. */
const CAMPAIGN = /^(utm_|fbclid$|gclid$|mc_[ce]id$|cmpid$|ref$|smid$)/i;

/** What tells pages apart: `host/path?query`. A text that is no URL of a page stands for itself. */
export function urlKey(url: string): string {
  if (!url.includes("//") || !URL.canParse(url)) return url.trim();
  const { host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (CAMPAIGN.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size > 0 ? `?${searchParams}` : "";
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${query}`;
}
