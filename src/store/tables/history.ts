import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { ChangeKind, RecordType } from "../../domain/change.ts";
import type { SavedVariables } from "../../domain/saved-query.ts";
import { valuesOf } from "../../domain/vocabulary.ts";
import { holds, oneOf } from "./columns.ts";

/** One row: what holds for the whole data set. */
export const dataset = sqliteTable(
  "dataset",
  {
    id: integer("id").primaryKey(),
    /** The id of the latest `revision`, 0 before the first. */
    revision: integer("revision").notNull(),
    changedAt: text("changed_at"),
    /** The name of the release that this file is; null where the data may still change. */
    release: text("release"),
  },
  () => [holds("dataset", "single", "id = 1")],
);

/** One act that changed records: an article read, a correction, an import. */
export const revision = sqliteTable("revision", {
  id: integer("id").primaryKey(),
  /** ISO time, from the caller's clock. */
  at: text("at").notNull(),
  /** By what and why, in words: `article added`, `article replaced`. */
  cause: text("cause").notNull(),
  /** The article read; kept when that article is gone, so no foreign key. */
  article: integer("article"),
});

/** Which records a revision changed. Ids stay when their records are gone. */
export const change = sqliteTable(
  "change",
  {
    revision: integer("revision")
      .notNull()
      .references(() => revision.id),
    type: text("type", { enum: valuesOf(RecordType) }).notNull(),
    record: integer("record").notNull(),
    kind: text("kind", { enum: valuesOf(ChangeKind) }).notNull(),
    /** For MERGED: the record it became part of; for SPLIT: the one it was taken from. */
    other: integer("other"),
  },
  (t) => [
    primaryKey({ columns: [t.revision, t.type, t.record] }),
    oneOf("change", "type", RecordType),
    oneOf("change", "kind", ChangeKind),
  ],
);

/** What became of the id of a record that is part of another now; always the last of a chain. */
export const redirect = sqliteTable(
  "redirect",
  {
    type: text("type", { enum: valuesOf(RecordType) }).notNull(),
    record: integer("record").notNull(),
    into: integer("into").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.type, t.record] }),
    index("redirect_into").on(t.type, t.into),
    oneOf("redirect", "type", RecordType),
  ],
);

export const savedQuery = sqliteTable(
  "saved_query",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    slug: text("slug").notNull(),
    version: integer("version").notNull(),
    title: text("title").notNull(),
    description: text("description").notNull().default(""),
    /** The GraphQL document. */
    document: text("document").notNull(),
    /** Labels and default values of its variables, by their names. */
    variables: text("variables", { mode: "json" }).$type<SavedVariables>().notNull(),
    savedAt: text("saved_at").notNull(),
    /** Who may save the next version. */
    owner: text("owner").notNull().default("local"),
  },
  (t) => [
    uniqueIndex("saved_query_version").on(t.slug, t.version),
    holds("saved_query", "version", "version > 0"),
    holds("saved_query", "slug", "slug GLOB '[a-z0-9]*' AND NOT slug GLOB '*[^a-z0-9-]*'"),
    holds("saved_query", "variables", "json_valid(variables)"),
  ],
);
