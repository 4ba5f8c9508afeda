import { ArgumentError } from "./reader-error.ts";
import type { Key } from "./reader-loader.ts";
import { currentKey, inCurrent } from "./reader-redirects.ts";
import { type Fragment, inList, joined, type SqlValue, sql, trusted } from "./reader-sql.ts";
import { type Condition, entriesOf, operators } from "./reader-where.ts";

export interface ChoiceWhere<T> {
  eq?: T | null;
  in?: readonly T[] | null;
  not?: T | null;
}

export interface OptionalChoiceWhere<T> extends ChoiceWhere<T> {
  isNull?: boolean | null;
}

/** A column whose value is one of a vocabulary. */
export function choice<T extends string>(column: string): Condition<ChoiceWhere<T>> {
  const by = trusted(column);
  return operators<ChoiceWhere<T>>({
    eq: (value) => sql`${by} IS ${value}`,
    in: (values) => sql`${by} IS NOT NULL AND ${by} ${inList(values)}`,
    not: (value) => sql`${by} IS NOT ${value}`,
  });
}

/** A column whose value is one of a vocabulary, or none. */
export function optionalChoice<T extends string>(column: string): Condition<OptionalChoiceWhere<T>> {
  const by = trusted(column);
  return operators<OptionalChoiceWhere<T>>({
    eq: (value) => sql`${by} IS ${value}`,
    in: (values) => sql`${by} IS NOT NULL AND ${by} ${inList(values)}`,
    not: (value) => sql`${by} IS NOT ${value}`,
    isNull: absence(column),
  });
}

export interface TextWhere extends OptionalChoiceWhere<string> {
  contains?: string | null;
  startsWith?: string | null;
}

/**
 * A text column. `contains` and `startsWith` take capital and small letters of ASCII as the same; whole values are
 * looked for as `stored` gives them.
 */
export function textual(column: string, stored = (value: string): string => value): Condition<TextWhere> {
  const by = trusted(column);
  return operators<TextWhere>({
    eq: (value) => sql`${by} IS ${stored(value)}`,
    in: (values) => sql`${by} IS NOT NULL AND ${by} ${inList(values.map(stored))}`,
    not: (value) => sql`${by} IS NOT ${stored(value)}`,
    contains: (value, path) => like(by, `%${escaped(value, path)}%`),
    startsWith: (value, path) => like(by, `${escaped(value, path)}%`),
    isNull: absence(column),
  });
}

function like(by: Fragment, pattern: string): Fragment {
  return sql`${by} IS NOT NULL AND ${by} LIKE ${pattern} ESCAPE '\\'`;
}

function escaped(value: string, path: string): string {
  if (value === "")
    throw new ArgumentError(
      "INVALID_FILTER",
      path,
      value,
      "The text is empty, which would mean everything.",
      "Give it at least one character, or leave it out.",
    );
  return value.replace(/[\\%_]/g, "\\$&");
}

/** Both ends are included; open where one of them is not given. */
export interface Range<T> {
  from?: T | null;
  to?: T | null;
}

export interface NumberWhere {
  eq?: number | null;
  in?: readonly number[] | null;
  not?: number | null;
  lt?: number | null;
  lte?: number | null;
  gt?: number | null;
  gte?: number | null;
  between?: Range<number> | null;
}

export interface DayWhere {
  eq?: string | null;
  in?: readonly string[] | null;
  not?: string | null;
  lt?: string | null;
  lte?: string | null;
  gt?: string | null;
  gte?: string | null;
  between?: Range<string> | null;
  isNull?: boolean | null;
}

export type DayRange = Range<string>;

/** Comparisons with a column, which has values as `stored` gives them. */
function comparisons<T extends string | number>(
  column: string,
  stored: (given: T, path: string) => string | number,
) {
  const by = trusted(column);
  const compare = (operator: string): Condition<T> => {
    const start = trusted(`${column} IS NOT NULL AND ${column} ${operator} `);
    return (value, path) => sql`${start}${stored(value, path)}`;
  };
  const notNull: Condition<readonly T[]> = (values, path) =>
    sql`${by} IS NOT NULL AND ${by} ${inList(values.map((value, index) => stored(value, `${path}[${index}]`)))}`;
  const [atLeast, atMost] = [compare(">="), compare("<=")];
  const not: Condition<T> = (value, path) => sql`${by} IS NOT ${stored(value, path)}`;
  const between: Condition<Range<T>> = (range, path) => {
    const { from, to } = ordered(range, path);
    const parts: Fragment[] = [];
    if (from != null) parts.push(atLeast(from, `${path}.from`));
    if (to != null) parts.push(atMost(to, `${path}.to`));
    return joined(parts, " AND ");
  };
  return {
    eq: compare("="),
    in: notNull,
    not,
    lt: compare("<"),
    lte: atMost,
    gt: compare(">"),
    gte: atLeast,
    between,
  };
}

/** A column of ISO days. */
export function day(column: string): Condition<DayWhere> {
  return operators<DayWhere>({ ...comparisons<string>(column, (value) => value), isNull: absence(column) });
}

/** A column of ISO times in UTC. */
export function moment(column: string): Condition<DayWhere> {
  const stored = (value: string) => new Date(value).toISOString();
  return operators<DayWhere>({ ...comparisons<string>(column, stored), isNull: absence(column) });
}

/** A column of counts. */
export function count(column: string): Condition<NumberWhere> {
  return operators<NumberWhere>(comparisons<number>(column, (value) => value));
}

/** A column of shares from 0 to 1, kept in hundredths. */
export function share(column: string): Condition<NumberWhere> {
  return operators<NumberWhere>(comparisons<number>(column, hundredths));
}

/** The share in a column is at least the value. */
export function minShare(column: string): Condition<number> {
  return comparisons<number>(column, hundredths).gte;
}

/** The count in a column is at least the value. */
export function minCount(column: string): Condition<number> {
  const { gte } = comparisons<number>(column, (value) => value);
  return (value, path) => {
    if (value >= 0) return gte(value, path);
    throw impossible(path, value, "A count is not negative.", "Give 0 or more.");
  };
}

function hundredths(value: number, path: string): number {
  if (value >= 0 && value <= 1) return Math.round(value * 10_000) / 100;
  throw impossible(path, value, `${value} is no confidence.`, "Give a number from 0 to 1.");
}

export function absence(column: string): Condition<boolean> {
  const by = trusted(column);
  return (value) => (value ? sql`${by} IS NULL` : sql`${by} IS NOT NULL`);
}

/** A column that is 1 or 0. */
export function flag(column: string): Condition<boolean> {
  const by = trusted(column);
  return (value) => sql`${by} = ${value ? 1 : 0}`;
}

/** The range, which has an end and does not end before it starts. */
function ordered<T extends string | number>(range: Range<T>, path: string): Range<T> {
  entriesOf(range, path);
  const { from, to } = range;
  if (from == null || to == null || from <= to) return range;
  throw impossible(
    path,
    range,
    `It ends with ${to}, before it starts with ${from}.`,
    "Give from the smaller or earlier, to the larger or later.",
  );
}

function impossible(path: string, given: unknown, problem: string, allowed: string): ArgumentError {
  return new ArgumentError("INVALID_FILTER", path, given, problem, allowed);
}

/** The record's days, from `start` to `end`, have at least one in common with the range. */
export function during(start: string, end: string): Condition<DayRange> {
  const first = trusted(start);
  const last = trusted(end);
  return (range, path) => {
    const { from, to } = ordered(range, path);
    const parts = [sql`${first} IS NOT NULL`];
    if (from != null) parts.push(sql`${last} >= ${from}`);
    if (to != null) parts.push(sql`${first} <= ${to}`);
    return joined(parts, " AND ");
  };
}

/** The columns of a record's first and last day, which an index has for those of more than a year. */
export interface Days {
  start: string;
  end: string;
}

/**
 * The records with a day in a range, as three conditions of which each bounds the first day: what goes on for more than
 * a year, what began in the year before, and what begins in the range. In this order their first days ascend.
 */
export function daysWithin({ start, end }: Days, { from, to }: DayRange): [Fragment, Fragment, Fragment] {
  const [first, last] = [trusted(start), trusted(end)];
  const yearBefore = sql`date(${from ?? null}, '-366 days')`;
  const until = to == null ? sql`1` : sql`${first} <= ${to}`;
  return [
    sql`julianday(${last}) - julianday(${first}) > 366 AND ${first} < ${yearBefore} AND ${last} >= ${from ?? null}`,
    sql`${first} >= ${yearBefore} AND ${first} < ${from ?? null} AND ${last} >= ${from ?? null}`,
    sql`${first} >= ${from ?? null} AND ${until}`,
  ];
}

export interface IdWhere {
  eq?: string | null;
  in?: readonly string[] | null;
  not?: string | null;
}

/** A column of keys of records that may become part of others, whose ids then stand for those. */
export function redirectedIdentity(
  column: string,
  type: Parameters<typeof currentKey>[0],
  keyOf: (id: string, path: string) => Key,
): Condition<IdWhere> {
  const by = trusted(column);
  return operators<IdWhere>({
    eq: (id, path) => sql`${by} = ${currentKey(type, keyOf(id, path))}`,
    in: (ids, path) =>
      sql`${by} ${inCurrent(
        type,
        ids.map((id, index) => keyOf(id, `${path}[${index}]`)),
      )}`,
    not: (id, path) => sql`${by} <> ${currentKey(type, keyOf(id, path))}`,
  });
}

/** A column of keys, given as the texts that identify records outside. */
export function identity(column: string, keyOf: (id: string, path: string) => SqlValue): Condition<IdWhere> {
  const by = trusted(column);
  return operators<IdWhere>({
    eq: (id, path) => sql`${by} = ${keyOf(id, path)}`,
    in: (ids, path) =>
      sql`${by} ${inList(ids.map((id, index) => keyOf(id, `${path}[${index}]`) as string | number))}`,
    not: (id, path) => sql`${by} <> ${keyOf(id, path)}`,
  });
}
