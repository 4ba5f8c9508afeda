import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { CorrectionKind, RecordType } from "../../domain/change.ts";
import { valuesOf } from "../../domain/vocabulary.ts";
import type { ToldOnce } from "../told-once.ts";
import { claim } from "./claims.ts";
import { holds, oneOf } from "./columns.ts";
import { article } from "./sources.ts";

/** What a person decided about records; it stays when it is undone. */
export const correction = sqliteTable(
  "correction",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: valuesOf(CorrectionKind) }).notNull(),
    /** As it was given, with ids as the graph has them. */
    input: text("input", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    reason: text("reason").notNull(),
    author: text("author"),
    /** ISO time. */
    at: text("at").notNull(),
    /** Of this and the next: no foreign keys, since a revision is written when its changes are known. */
    revision: integer("revision").notNull(),
    undoneRevision: integer("undone_revision"),
    undoneAt: text("undone_at"),
    undoneReason: text("undone_reason"),
    undoneAuthor: text("undone_author"),
  },
  (t) => [
    index("correction_undone").on(t.undoneRevision).where(sql`undone_revision IS NOT NULL`),
    oneOf("correction", "kind", CorrectionKind),
    holds("correction", "input", "json_valid(input)"),
    holds("correction", "reason", "reason <> ''"),
    holds("correction", "undone", "(undone_revision IS NULL) = (undone_at IS NULL)"),
  ],
);

/** The records that a correction is about, those that it made too. Ids stay when their records are gone. */
export const correctionRecord = sqliteTable(
  "correction_record",
  {
    correction: integer("correction")
      .notNull()
      .references(() => correction.id),
    type: text("type", { enum: valuesOf(RecordType) }).notNull(),
    record: integer("record").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.correction, t.type, t.record] }),
    index("correction_record_record").on(t.type, t.record),
    oneOf("correction_record", "type", RecordType),
  ],
);

/**
 * Which claims a correction speaks of, as blocks, in parts. The parts of a split are those of `constraints.ts`; those of
 * others are the ids of the records that were named.
 */
export const correctionBlock = sqliteTable(
  "correction_block",
  {
    correction: integer("correction")
      .notNull()
      .references(() => correction.id),
    part: integer("part").notNull(),
    block: integer("block").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.correction, t.part, t.block] }),
    index("correction_block_block").on(t.block),
  ],
);

/** By what a claim that a correction speaks of is known again when its article is extracted anew. */
export const anchor = sqliteTable(
  "anchor",
  {
    id: integer("id").primaryKey(),
    block: integer("block").notNull(),
    article: integer("article")
      .notNull()
      .references(() => article.id),
    type: text("type", { enum: ["MEETING", "AGREEMENT"] }).notNull(),
    /** Its best quote. */
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    /** What it said when it was anchored, hashed: tells apart those of one quote. */
    signature: integer("signature").notNull(),
    /** The claim; NULL while the article does not say so. */
    claim: integer("claim").references(() => claim.id),
  },
  (t) => [
    index("anchor_claim").on(t.claim).where(sql`claim IS NOT NULL`),
    index("anchor_article").on(t.article),
    index("anchor_block").on(t.block),
    holds("anchor", "type", "type IN ('MEETING', 'AGREEMENT')"),
    holds("anchor", "span", "start >= 0 AND start < end"),
  ],
);

/** Whom a correction says an article means by a name. */
export const anchoredMention = sqliteTable(
  "anchored_mention",
  {
    correction: integer("correction")
      .notNull()
      .references(() => correction.id),
    article: integer("article")
      .notNull()
      .references(() => article.id),
    /** The name's words, as in `person_alias.key`. */
    key: text("key").notNull(),
    /** The person meant, and the one to whom reports alone gave the mention. */
    person: integer("person").notNull(),
    former: integer("former").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.correction, t.article, t.key] }),
    index("anchored_mention_article").on(t.article),
    index("anchored_mention_former").on(t.former),
  ],
);

/** A quote that a person rejected, with what the article told by it, to be told again when that is undone. */
export const rejection = sqliteTable(
  "rejection",
  {
    id: integer("id").primaryKey(),
    correction: integer("correction")
      .notNull()
      .references(() => correction.id),
    article: integer("article")
      .notNull()
      .references(() => article.id),
    type: text("type", { enum: ["MEETING", "AGREEMENT"] }).notNull(),
    /** The record that the quote spoke for. */
    record: integer("record").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    /** What the article told by it, and with what it hangs together. */
    told: text("told", { mode: "json" }).$type<ToldOnce>().notNull(),
  },
  (t) => [
    uniqueIndex("rejection_correction").on(t.correction),
    index("rejection_article").on(t.article),
    holds("rejection", "type", "type IN ('MEETING', 'AGREEMENT')"),
    holds("rejection", "span", "start >= 0 AND start < end"),
  ],
);
