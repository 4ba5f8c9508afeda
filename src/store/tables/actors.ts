import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { OrganizationKind } from "../../extract/tables/organizations.ts";
import { holds, isDay } from "./columns.ts";

/** ISO 3166-1 alpha-2, XK, and the former states SU, YU, DD, CS, YD. */
export const country = sqliteTable(
  "country",
  {
    code: text("code").primaryKey(),
    name: text("name").notNull(),
    /** Last year of a former state. */
    until: integer("until"),
  },
  () => [holds("country", "code", "code GLOB '[A-Z][A-Z]'")],
);

const ORGANIZATION_KINDS = [
  "INTERGOVERNMENTAL",
  "AGENCY",
  "GROUPING",
  "PARTY_TO_CONFLICT",
  "COURT",
] as const satisfies readonly OrganizationKind[];

export const organization = sqliteTable(
  "organization",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    /** By which it is known: ASEAN, NATO. */
    letters: text("letters"),
    /** What sort of body; NULL for one that the extractor's tables lack. */
    kind: text("kind", { enum: ORGANIZATION_KINDS }),
  },
  (t) => [
    index("organization_name").on(t.name),
    holds("organization", "kind", `kind IN (${ORGANIZATION_KINDS.map((kind) => `'${kind}'`).join(", ")})`),
  ],
);

/** Each name of an organization; a key belongs to one organization. */
export const organizationAlias = sqliteTable(
  "organization_alias",
  {
    /** The name folded: lower case, no diacritics, words only. */
    key: text("key").primaryKey(),
    organization: integer("organization")
      .notNull()
      .references(() => organization.id),
    name: text("name").notNull(),
  },
  (t) => [index("organization_alias_organization").on(t.organization)],
);

export const membership = sqliteTable(
  "membership",
  {
    organization: integer("organization")
      .notNull()
      .references(() => organization.id),
    country: text("country")
      .notNull()
      .references(() => country.code),
    /** First and last day; NULL is "from the beginning" and "still". */
    joined: text("joined"),
    departed: text("departed"),
  },
  (t) => [
    uniqueIndex("membership_joined").on(t.organization, t.country, t.joined),
    uniqueIndex("membership_ever").on(t.organization, t.country).where(sql`joined IS NULL`),
    index("membership_country").on(t.country),
    isDay("membership", "joined", "departed"),
    holds("membership", "joined_departed", "joined <= departed"),
  ],
);

export const person = sqliteTable(
  "person",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    /** The side represented at the latest of them. */
    country: text("country").references(() => country.code),
    organization: integer("organization").references(() => organization.id),
    /** First days of the earliest and the latest dated meeting that names the person. */
    firstSeen: text("first_seen"),
    lastSeen: text("last_seen"),
  },
  (t) => [
    index("person_name").on(t.name),
    index("person_country").on(t.country, t.name),
    index("person_organization").on(t.organization).where(sql`organization IS NOT NULL`),
    isDay("person", "first_seen", "last_seen"),
    holds("person", "seen", "first_seen <= last_seen"),
  ],
);

/** Each form in which articles name a person, the main one too. */
export const personAlias = sqliteTable(
  "person_alias",
  {
    id: integer("id").primaryKey(),
    person: integer("person")
      .notNull()
      .references(() => person.id),
    name: text("name").notNull(),
    /** The words of the name, each reduced to what transliterations share, sorted. Persons may share a key. */
    key: text("key").notNull(),
  },
  (t) => [uniqueIndex("person_alias_name").on(t.person, t.name), index("person_alias_key").on(t.key)],
);

/** Which words the names of a person have, each reduced as in `person_alias.key`. */
export const personWord = sqliteTable(
  "person_word",
  {
    word: text("word").notNull(),
    person: integer("person")
      .notNull()
      .references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.word, t.person] }), index("person_word_person").on(t.person)],
);

/** Titles as articles give them, once each. */
export const title = sqliteTable(
  "title",
  { id: integer("id").primaryKey(), name: text("name").notNull() },
  (t) => [uniqueIndex("title_name").on(t.name)],
);

/** An office as observed: a person took part under this title for this side from the first to the last day. */
export const position = sqliteTable(
  "position",
  {
    id: integer("id").primaryKey(),
    person: integer("person")
      .notNull()
      .references(() => person.id),
    title: integer("title")
      .notNull()
      .references(() => title.id),
    country: text("country").references(() => country.code),
    organization: integer("organization").references(() => organization.id),
    /** Days of the meetings, NULL when none of them is dated. */
    firstSeen: text("first_seen"),
    lastSeen: text("last_seen"),
  },
  (t) => [
    uniqueIndex("position_country_once").on(t.person, t.title, t.country),
    uniqueIndex("position_organization_once").on(t.person, t.title, t.organization),
    uniqueIndex("position_side_unknown_once")
      .on(t.person, t.title)
      .where(sql`country IS NULL AND organization IS NULL`),
    index("position_title").on(t.title),
    index("position_country").on(t.country),
    index("position_organization").on(t.organization).where(sql`organization IS NOT NULL`),
    isDay("position", "first_seen", "last_seen"),
    holds("position", "seen", "first_seen <= last_seen"),
  ],
);

export const place = sqliteTable(
  "place",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    city: text("city"),
    country: text("country").references(() => country.code),
  },
  (t) => [
    uniqueIndex("place_once").on(t.country, t.city),
    uniqueIndex("place_country_once").on(t.country).where(sql`city IS NULL`),
    uniqueIndex("place_city_once").on(t.city).where(sql`country IS NULL`),
    holds("place", "something", "city IS NOT NULL OR country IS NOT NULL"),
  ],
);
