import type { MeetingWhere } from "./reader-filters.ts";
import { type DayRange, type Days, daysWithin } from "./reader-operators.ts";
import { type Fragment, sql, trusted } from "./reader-sql.ts";

/** An index that has the records of a filter in the order of their first days, and what is left of the filter. */
export interface DayWalk<Where> {
  from: Fragment;
  where: Fragment;
  /** Its columns: the first day, '' for none, and the record's key. */
  start: string;
  record: string;
  during: DayRange | undefined;
  rest: Where | undefined;
}

/** A stretch of a walk, with the tables that it takes to read the records, and to count them. */
export interface Stretch {
  from: Fragment;
  counted: Fragment;
  where: Fragment;
}

/** Meetings in which two countries take part: some thousands, of which a time is one range. */
export function walkOfPair({ countries, during, ...rest }: MeetingWhere): DayWalk<MeetingWhere> | undefined {
  const { all, ...others } = countries ?? {};
  if (all == null || isGiven(others)) return undefined;
  if (during !== undefined && during?.from == null) return undefined;
  const [a, b, ...more] = [...new Set(all)].sort();
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return {
    from: sql`country_pair`,
    where: sql`country_pair.a = ${a} AND country_pair.b = ${b}`,
    start: "country_pair.start",
    record: "country_pair.meeting",
    during,
    rest: isGiven(rest) ? rest : undefined,
  };
}

const isGiven = (where: object): boolean => Object.values(where).some((value) => value !== undefined);

/** In the order of the first days. What goes on for more than a year is rare, and found by its own index. */
export function stretchesOf(
  { from: walked, where, start, record, during, rest }: DayWalk<unknown>,
  { days, from, key, filter }: { days: Days; from: Fragment; key: Fragment; filter: Fragment },
): Stretch[] {
  const own = trusted(record);
  const joined = sql`${walked} CROSS JOIN ${from} ON ${key} = ${own}`;
  const counted = rest === undefined ? walked : joined;
  if (during === undefined) return [{ from: joined, counted, where: sql`${where} AND ${filter}` }];
  const [long] = daysWithin(days, during);
  const [, before, within] = daysWithin({ start, end: days.end }, during);
  const longest = sql`${from} CROSS JOIN ${walked} ON ${trusted(start)} = ${trusted(days.start)} AND ${own} = ${key}`;
  return [
    { from: longest, counted: longest, where: sql`${where} AND ${long} AND ${filter}` },
    { from: joined, counted: joined, where: sql`${where} AND ${before} AND ${filter}` },
    { from: joined, counted, where: sql`${where} AND ${within} AND ${filter}` },
  ];
}
