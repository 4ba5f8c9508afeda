import { forSiblings, siblings } from "./batch.ts";
import type { TallyWhere } from "./reader-filters.ts";
import type { Key } from "./reader-loader.ts";
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
  /** The column of `participation` that names those who are counted. */
  column: "country" | "person";
  /** Which rows of `participation` count: on `own` and on `other`. */
  where: string;
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
    return new Connection(
      () => forSiblings(parent, name, keyOf, (keys) => this.pages(keys, filter(), args)) ?? EMPTY_PAGE,
      () => forSiblings(parent, `#${name}`, keyOf, (keys) => this.counts(keys, filter())) ?? 0,
    );
  }

  private tally(keys: readonly K[], filter: Fragment): Fragment {
    const { column, where } = this.definition;
    return sql`tally AS (
      SELECT own.${trusted(column)} AS own, other.${trusted(column)} AS other, count(DISTINCT meeting.id) AS meetings,
        min(meeting.start) AS firstDay, max(meeting.start) AS lastDay
      FROM participation AS own
      JOIN participation AS other ON other.meeting = own.meeting AND other.${trusted(column)} <> own.${trusted(column)}
      JOIN meeting ON meeting.id = own.meeting
      WHERE own.${trusted(column)} ${inList(keys)} AND ${trusted(where)} AND ${filter}
      GROUP BY 1, 2)`;
  }

  private pages(
    keys: readonly K[],
    filter: Fragment,
    args: PageArguments,
  ): ReadonlyMap<K, Page<TallyRecord<K>>> {
    const { size, backward, beyond } = pageRequest(args);
    const order = backward ? reversed(KEYS) : KEYS;
    const values = beyond && decodeCursor(beyond.argument, beyond.cursor, this.definition.name, KEYS.length);
    const stretch = values ? after(order, values) : sql`1`;
    const rows = this.statements.all<TallyRecord<K>>(sql`
      WITH ${this.tally(keys, filter)}
      SELECT own, other, meetings, firstDay, lastDay FROM (
        SELECT tally.*, row_number() OVER (PARTITION BY own ORDER BY ${orderBy(order)}) AS place
        FROM tally WHERE ${stretch})
      WHERE place <= ${size + 1} ORDER BY own, place`);
    const byOwn = new Map<K, TallyRecord<K>[]>();
    for (const row of rows) byOwn.set(row.own, [...(byOwn.get(row.own) ?? []), row]);
    const pages = new Map<K, Page<TallyRecord<K>>>();
    for (const [own, found] of byOwn) {
      const more = found.length > size;
      const records = found.slice(0, size);
      if (backward) records.reverse();
      pages.set(own, {
        records,
        cursor: (index) => {
          const { meetings, other } = records[index] as TallyRecord<K>;
          return encodeCursor(this.definition.name, [meetings, other]);
        },
        hasNextPage: backward ? beyond !== undefined : more,
        hasPreviousPage: backward ? more : beyond !== undefined,
      });
    }
    siblings([...pages.values()].flatMap(({ records }) => records));
    return pages;
  }

  private counts(keys: readonly K[], filter: Fragment): ReadonlyMap<K, number> {
    const rows = this.statements.all<{ own: K; count: number }>(
      sql`WITH ${this.tally(keys, filter)} SELECT own, count(*) AS count FROM tally GROUP BY own`,
    );
    return new Map(rows.map(({ own, count }) => [own, count]));
  }
}

const EMPTY_PAGE: Page<never> = { records: [], cursor: () => "", hasNextPage: false, hasPreviousPage: false };
