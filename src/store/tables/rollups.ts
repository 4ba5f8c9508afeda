import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

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
