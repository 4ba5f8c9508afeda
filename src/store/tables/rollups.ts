import { integer, numeric, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

// Kept by the writer with each meeting, so that walking a country's or a pair's meetings by date is one range of one
// index. `start` is the meeting's, or '' when it has no date, since a key may not be NULL. They repeat what
// participation says, so they have no foreign keys, each of which would need an index as large as the table.

/** Every country that takes part in a meeting, as such or represented by a person. */
export const meetingCountry = sqliteTable(
  "meeting_country",
  {
    country: text("country").notNull(),
    start: text("start").notNull(),
    meeting: integer("meeting").notNull(),
  },
  (t) => [primaryKey({ columns: [t.country, t.start, t.meeting] })],
);

/** Every two of a meeting's countries, `a` before `b` in the alphabet. */
export const countryPair = sqliteTable(
  "country_pair",
  {
    a: text("a").notNull(),
    b: text("b").notNull(),
    start: text("start").notNull(),
    meeting: integer("meeting").notNull(),
  },
  (t) => [primaryKey({ columns: [t.a, t.b, t.start, t.meeting] })],
);

// Counts of meetings, so that what is asked of all of them reads some thousand rows. No row counts nothing.

/** By the months, `2023-05`, of their first and of their last day, '' without date. */
export const meetingMonth = sqliteTable(
  "meeting_month",
  {
    month: text("month").notNull(),
    status: text("status").notNull(),
    kind: text("kind").notNull(),
    format: text("format").notNull(),
    precision: text("precision").notNull(),
    starts: integer("starts").notNull(),
    ends: integer("ends").notNull(),
  },
  (t) => [primaryKey({ columns: [t.month, t.status, t.kind, t.format, t.precision] })],
);

/** The same of each country's. */
export const countryMonth = sqliteTable(
  "country_month",
  {
    country: text("country").notNull(),
    month: text("month").notNull(),
    precision: text("precision").notNull(),
    starts: integer("starts").notNull(),
    ends: integer("ends").notNull(),
  },
  (t) => [primaryKey({ columns: [t.country, t.month, t.precision] })],
);

/** By what they have: a country, organization, person, place or topic; MET is a person once for each other person. */
export const meetingTotal = sqliteTable(
  "meeting_total",
  {
    facet: text("facet").notNull(),
    value: numeric("value").notNull(),
    status: text("status").notNull(),
    meetings: integer("meetings").notNull(),
  },
  (t) => [primaryKey({ columns: [t.facet, t.value, t.status] })],
);

/**
 * By two that they have: COUNTRY, ORGANIZATION and PERSON are two of these, each pair both ways, and a country with
 * itself; COUNTRY_KIND and COUNTRY_PERSON are a country and what its meetings have.
 */
export const meetingPair = sqliteTable(
  "meeting_pair",
  {
    facet: text("facet").notNull(),
    a: numeric("a").notNull(),
    b: numeric("b").notNull(),
    status: text("status").notNull(),
    meetings: integer("meetings").notNull(),
  },
  (t) => [primaryKey({ columns: [t.facet, t.a, t.b, t.status] })],
);

/** Of agreements, by what they have: a kind, country, organization or topic. */
export const agreementTotal = sqliteTable(
  "agreement_total",
  {
    facet: text("facet").notNull(),
    value: numeric("value").notNull(),
    status: text("status").notNull(),
    agreements: integer("agreements").notNull(),
  },
  (t) => [primaryKey({ columns: [t.facet, t.value, t.status] })],
);
