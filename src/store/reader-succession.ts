import { type Fragment, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

export type Way = "previous" | "next";

/** Every side of `own` takes part in `meeting`: a country or organization as such, or a person who speaks for none. */
const SAME_SIDES = `NOT EXISTS (
  SELECT 1 FROM participation AS side
  WHERE side.meeting = own.id AND (side.person IS NULL OR (side.country IS NULL AND side.organization IS NULL))
    AND NOT EXISTS (
      SELECT 1 FROM participation AS there WHERE there.meeting = meeting.id AND (there.person = side.person
        OR (side.person IS NULL AND there.person IS NULL AND there.country IS side.country
          AND there.organization IS side.organization))))`;

const sideOf = (column: string, where: string, place = 0): string =>
  `(SELECT ${column} FROM participation WHERE participation.meeting = meeting.id AND ${column} IS NOT NULL
    AND ${where} ORDER BY ${column} LIMIT 1 OFFSET ${place})`;

/** Finds the meetings before and after between the same sides. */
export class Succession {
  private readonly statements: ReadStatements;

  constructor(statements: ReadStatements) {
    this.statements = statements;
  }

  /**
   * For each of these meetings the key of its neighbour, where it has a date and there is one. Walks the dates of two
   * of its countries, or else of one, or else all meetings of an organization or a person.
   */
  find(meetings: readonly number[], way: Way, filter: Fragment): ReadonlyMap<number, number> {
    const [beyond, direction] = way === "previous" ? ["<", "DESC"] : [">", "ASC"];
    const nearest = (walk: string, where: string, start: string): Fragment => sql`(
      SELECT meeting.id FROM ${trusted(walk)} AS walk CROSS JOIN meeting ON meeting.id = walk.meeting
      WHERE ${trusted(`${where} AND (${start}, walk.meeting) ${beyond} (own.start, own.id) AND ${start} <> '' AND ${SAME_SIDES}`)}
        AND ${filter}
      ORDER BY ${trusted(`${start} ${direction}, walk.meeting ${direction}`)} LIMIT 1)`;
    const rows = this.statements.all<{ own: number; other: number }>(sql`
      SELECT own, other FROM (
        SELECT own.id AS own, CASE
          WHEN own.b IS NOT NULL THEN ${nearest("country_pair", "walk.a = own.a AND walk.b = own.b", "walk.start")}
          WHEN own.a IS NOT NULL THEN ${nearest("meeting_country", "walk.country = own.a", "walk.start")}
          WHEN own.organization IS NOT NULL
            THEN ${nearest("participation", "walk.organization = own.organization", "meeting.start")}
          ELSE ${nearest("participation", "walk.person = own.person", "meeting.start")} END AS other
        FROM (
          SELECT meeting.id, meeting.start, ${trusted(sideOf("country", "person IS NULL"))} AS a,
            ${trusted(sideOf("country", "person IS NULL", 1))} AS b,
            ${trusted(sideOf("organization", "person IS NULL"))} AS organization,
            ${trusted(sideOf("person", "country IS NULL AND organization IS NULL"))} AS person
          FROM json_each(${JSON.stringify(meetings)}) AS key JOIN meeting ON meeting.id = key.value
          WHERE meeting.start IS NOT NULL) AS own)
      WHERE other IS NOT NULL`);
    return new Map(rows.map(({ own, other }) => [own, other]));
  }
}
