import { forSiblings, siblings } from "./batch.ts";
import { COUNT_IN_TIME } from "./deadline.ts";
import type { TallyWhere } from "./reader-filters.ts";
import type { Key } from "./reader-loader.ts";
import type { DayRange } from "./reader-operators.ts";
import { after, decodeCursor, encodeCursor, orderBy, reversed, type SortKey } from "./reader-order.ts";
import { Connection, type Page, type PageArguments, pageRequest } from "./reader-page.ts";
import type { TallyRecord } from "./reader-records.ts";
import { type Fragment, inList, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** Most meetings first. */
const KEYS: readonly SortKey[] = [
  { by: "tally.meetings", nullable: false, descending: true, nullsFirst: false },
  { by: "tally.other", nullable: false, descending: false, nullsFirst: false },
];

interface TallyDefinition {
  /** Its name in cursors. */
  name: string;
  /** Rows of `own`, `other` and `meeting` for those whose keys are given, each encounter once. */
  encounters(keys: readonly Key[], during: DayRange | null | undefined): Fragment;
  /** Whether these are those of the time alone, and have their `start`, '' without date. */
  dated: boolean;
  /** Where all of them are counted already: rows of `own`, `other` and `meetings`, and the days of such a row. */
  counted?: {
    rows(keys: readonly Key[]): Fragment;
    firstDay: Fragment;
    lastDay: Fragment;
  };
}

/** With whom one took part in meetings, and in how many: for a country its partners, for a person the counterparts. */
export class Tally<K extends Key> {
  private readonly statements: ReadStatements;
  private readonly definition: TallyDefinition;

  constructor(statements: ReadStatements, definition: TallyDefinition) {
    this.statements = statements;
    this.definition = definition;
  }

  /** `filter` is a condition on the meetings that count; `mark` identifies it among siblings. */
  of<P extends object>(
    parent: P,
    keyOf: (parent: P) => K,
    filter: () => Fragment,
    args: PageArguments & TallyWhere,
  ): Connection<TallyRecord<K>> {
    const name = `${this.definition.name}:${JSON.stringify(args)}`;
    const found = () => forSiblings(parent, name, keyOf, (keys) => this.pages(keys, filter(), args));
    return new Connection(
      () => found()?.page ?? EMPTY_PAGE,
      () =>
        found()?.total ??
        forSiblings(parent, `#${name}`, keyOf, (keys) => this.counts(keys, filter(), args)) ??
        0,
    );
  }

  private tally(keys: readonly K[], filter: Fragment, { where, during }: TallyWhere): Fragment {
    const { counted } = this.definition;
    if (where === undefined && during === undefined && counted) return sql`tally AS (${counted.rows(keys)})`;
    if (where === undefined && this.definition.dated)
      return sql`tally AS (
        SELECT own, other, ${trusted(COUNT_IN_TIME)} AS meetings, min(nullif(start, '')) AS firstDay, max(nullif(start, '')) AS lastDay
        FROM (${this.definition.encounters(keys, during)}) GROUP BY 1, 2)`;
    return sql`tally AS (
      SELECT encounter.own, encounter.other, ${trusted(COUNT_IN_TIME)} AS meetings, min(meeting.start) AS firstDay, max(meeting.start) AS lastDay
      FROM (${this.definition.encounters(keys, during)}) AS encounter
      CROSS JOIN meeting ON meeting.id = encounter.meeting
      WHERE ${filter}
      GROUP BY 1, 2)`;
  }

  private pages(
    keys: readonly K[],
    filter: Fragment,
    args: PageArguments & TallyWhere,
  ): ReadonlyMap<K, { page: Page<TallyRecord<K>>; total: number | undefined }> {
    const { size, backward, beyond } = pageRequest(args);
    const order = backward ? reversed(KEYS) : KEYS;
    const values = beyond && decodeCursor(beyond.argument, beyond.cursor, this.definition.name, KEYS.length);
    const stretch = values ? after(order, values) : sql`1`;
    const { counted } = this.definition;
    const days =
      args.where === undefined && args.during === undefined && counted
        ? sql`${counted.firstDay} AS firstDay, ${counted.lastDay} AS lastDay`
        : sql`firstDay, lastDay`;
    const rows = this.statements.all<TallyRecord<K> & { total: number }>(sql`
      WITH ${this.tally(keys, filter, args)}
      SELECT own, other, meetings, ${days}, total FROM (
        SELECT tally.*, row_number() OVER (PARTITION BY own ORDER BY ${orderBy(order)}) AS place
        FROM (SELECT *, count(*) OVER (PARTITION BY own) AS total FROM tally) AS tally WHERE ${stretch})
      WHERE place <= ${size + 1} ORDER BY own, place`);
    const totals = new Map(rows.map(({ own, total }) => [own, total]));
    const byOwn = new Map<K, TallyRecord<K>[]>();
    for (const { total: _, ...row } of rows)
      byOwn.set(row.own as K, [...(byOwn.get(row.own as K) ?? []), row as TallyRecord<K>]);
    const pages = new Map<K, { page: Page<TallyRecord<K>>; total: number | undefined }>();
    for (const [own, found] of byOwn) {
      const more = found.length > size;
      const records = found.slice(0, size);
      if (backward) records.reverse();
      const page: Page<TallyRecord<K>> = {
        records,
        cursor: (index) => {
          const { meetings, other } = records[index] as TallyRecord<K>;
          return encodeCursor(this.definition.name, [meetings, other]);
        },
        hasNextPage: backward ? beyond !== undefined : more,
        hasPreviousPage: backward ? more : beyond !== undefined,
      };
      pages.set(own, { page, total: totals.get(own) });
    }
    siblings([...pages.values()].flatMap(({ page }) => page.records));
    return pages;
  }

  /** For pages without a record. */
  private counts(keys: readonly K[], filter: Fragment, args: TallyWhere): ReadonlyMap<K, number> {
    const rows = this.statements.all<{ own: K; count: number }>(
      sql`WITH ${this.tally(keys, filter, args)} SELECT own, count(*) AS count FROM tally GROUP BY own`,
    );
    return new Map(rows.map(({ own, count }) => [own, count]));
  }
}

const EMPTY_PAGE: Page<never> = { records: [], cursor: () => "", hasNextPage: false, hasPreviousPage: false };

/** People take part in few meetings each. */
export function encountersOfPeople(keys: readonly Key[]): Fragment {
  return sql`SELECT own.person AS own, other.person AS other, own.meeting AS meeting
    FROM participation AS own JOIN participation AS other ON other.meeting = own.meeting AND other.person <> own.person
    WHERE own.person ${inList(keys)}`;
}

const dayOfCountries = (least: "min" | "max"): Fragment =>
  sql`(SELECT ${trusted(least)}(start) FROM country_pair WHERE a = min(own, other) AND b = max(own, other) AND start > '')`;

/** All of a country's partners, of which only those that are shown are asked for their days. */
export const countsOfCountries = {
  rows: (keys: readonly Key[]): Fragment =>
    sql`SELECT own.value AS own, pair.b AS other, sum(pair.meetings) AS meetings
      FROM json_each(${JSON.stringify(keys)}) AS own
      CROSS JOIN meeting_pair AS pair ON pair.facet = 'COUNTRY' AND pair.a = own.value AND pair.b <> own.value
      GROUP BY 1, 2 HAVING sum(pair.meetings) > 0`,
  firstDay: dayOfCountries("min"),
  lastDay: dayOfCountries("max"),
};

/** Countries take part in many: those of a time are one range for each partner, and those few that go on for long. */
export function encountersOfCountries(keys: readonly Key[], during: DayRange | null | undefined): Fragment {
  const all = sql`SELECT own.value AS own, partner.code AS other, pair.meeting AS meeting, pair.start AS start
    FROM json_each(${JSON.stringify(keys)}) AS own CROSS JOIN country AS partner ON partner.code <> own.value
    CROSS JOIN country_pair AS pair ON pair.a = min(own.value, partner.code) AND pair.b = max(own.value, partner.code)`;
  const { from, to } = during ?? {};
  const until = to == null ? sql`1` : sql`pair.start <= ${to}`;
  if (from == null) return to == null ? all : sql`${all} AND pair.start > '' AND ${until}`;
  const yearBefore = sql`date(${from}, '-366 days')`;
  return sql`${all} AND pair.start >= ${from} AND ${until}
    UNION ALL ${all} AND pair.start >= ${yearBefore} AND pair.start < ${from}
      CROSS JOIN meeting ON meeting.id = pair.meeting AND meeting."end" >= ${from}
    UNION ALL SELECT own.country, other.country, long.id, long.start FROM meeting AS long
      CROSS JOIN participation AS own ON own.meeting = long.id AND own.person IS NULL AND own.country ${inList(keys)}
      CROSS JOIN participation AS other ON other.meeting = long.id AND other.person IS NULL AND other.country <> own.country
      WHERE julianday(long."end") - julianday(long.start) > 366 AND long.start < ${yearBefore} AND long."end" >= ${from}`;
}
