import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { QuotingPolicy, valuesOf } from "../../domain/vocabulary.ts";
import { holds, isDay, oneOf } from "./columns.ts";

export const publisher = sqliteTable(
  "publisher",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    /** The name in lower-case ASCII with hyphens: what identifies the publisher, and its name in URLs. */
    slug: text("slug").notNull(),
    quoting: text("quoting", { enum: valuesOf(QuotingPolicy) })
      .notNull()
      .default("FULL_TEXT"),
    /** Characters that an excerpt may have; set exactly when `quoting` is EXCERPT. */
    excerptLimit: integer("excerpt_limit"),
  },
  (t) => [
    uniqueIndex("publisher_slug").on(t.slug),
    oneOf("publisher", "quoting", QuotingPolicy),
    holds(
      "publisher",
      "excerpt",
      "(quoting = 'EXCERPT') = (excerpt_limit IS NOT NULL) AND ifnull(excerpt_limit, 1) > 0",
    ),
  ],
);

export const article = sqliteTable(
  "article",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    publisher: integer("publisher").references(() => publisher.id),
    url: text("url"),
    /** The URL without what does not tell pages apart: scheme, `www.`, fragment, campaign parameters. */
    urlKey: text("url_key"),
    title: text("title"),
    byline: text("byline"),
    /** Day of publication, `YYYY-MM-DD`. */
    publishedDay: text("published_day"),
    /** The publication time as the source states it, where it states more than a day. */
    publishedAt: text("published_at"),
    /** ISO 639-1. */
    language: text("language"),
    /** What evidence counts in. */
    text: text("text").notNull(),
    /** The first 16 bytes of the text's SHA-256. */
    textHash: blob("text_hash", { mode: "buffer" }).notNull(),
    /** ISO time at which this text was first read, from the caller's clock. */
    seenAt: text("seen_at").notNull(),
    /** What extracted the claims last: index into `extractor`. */
    extractor: integer("extractor")
      .notNull()
      .references(() => extractor.id),
    /** Whose word it is: the publisher, or the agency whose text it carries; the article's own id, negative, if unknown. */
    source: integer("source").notNull().default(0),
    /** The stored article of which its text is nearly a copy. */
    copyOf: integer("copy_of").references((): AnySQLiteColumn => article.id),
    /** Its text is rows of a data set, one a line; the search for words passes it over. */
    isData: integer("is_data", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [
    uniqueIndex("article_url_key").on(t.urlKey),
    index("article_text_hash").on(t.textHash),
    index("article_publisher").on(t.publisher, t.publishedDay),
    index("article_published").on(t.publishedDay),
    index("article_extractor").on(t.extractor),
    index("article_copy_of").on(t.copyOf).where(sql`copy_of IS NOT NULL`),
    isDay("article", "published_day"),
    holds("article", "published", "published_at IS NULL OR published_day IS NOT NULL"),
    holds("article", "text", "text <> ''"),
    holds("article", "text_hash", "length(text_hash) = 16"),
    holds("article", "language", "language GLOB '[a-z][a-z]*'"),
    holds("article", "url", "(url IS NULL) = (url_key IS NULL)"),
  ],
);

/** Some hashes of each article's runs of words, by which near copies of a text are found. */
export const articlePrint = sqliteTable(
  "article_print",
  {
    hash: integer("hash").notNull(),
    article: integer("article")
      .notNull()
      .references(() => article.id),
  },
  (t) => [primaryKey({ columns: [t.hash, t.article] }), index("article_print_article").on(t.article)],
);

/** What produced claims, with its version: `cascade 0.1.0`. */
export const extractor = sqliteTable(
  "extractor",
  { id: integer("id").primaryKey(), name: text("name").notNull() },
  (t) => [uniqueIndex("extractor_name").on(t.name)],
);
