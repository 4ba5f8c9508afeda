import { ArgumentError } from "./reader-error.ts";
import { type Fragment, inList, joined, type SqlValue, sql, trusted } from "./reader-sql.ts";
import { type Compile, type Condition, entriesOf, notEmpty, operators } from "./reader-where.ts";

export interface ChoiceWhere<T> {
  eq?: T | null;
  in?: readonly T[] | null;
  not?: T | null;
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

export interface TextWhere extends ChoiceWhere<string> {
  contains?: string | null;
  startsWith?: string | null;
  isNull?: boolean | null;
}

/** A text column. `contains` and `startsWith` take capital and small letters of ASCII as the same. */
export function textual(column: string): Condition<TextWhere> {
  const by = trusted(column);
  return operators<TextWhere>({
    eq: (value) => sql`${by} IS ${value}`,
    in: (values) => sql`${by} IS NOT NULL AND ${by} ${inList(values)}`,
    not: (value) => sql`${by} IS NOT ${value}`,
    contains: (value, path) => like(by, `%${escaped(value, path)}%`),
    startsWith: (value, path) => like(by, `${escaped(value, path)}%`),
    isNull: (value) => (value ? sql`${by} IS NULL` : sql`${by} IS NOT NULL`),
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

export interface DayWhere {
  eq?: string | null;
  lt?: string | null;
  lte?: string | null;
  gt?: string | null;
  gte?: string | null;
  isNull?: boolean | null;
}

/** A column of ISO days. */
export function day(column: string): Condition<DayWhere> {
  const by = trusted(column);
  const compare = (operator: string): Condition<string> => {
    const comparison = trusted(operator);
    return (value) => sql`${by} IS NOT NULL AND ${by} ${comparison} ${value}`;
  };
  return operators<DayWhere>({
    eq: compare("="),
    lt: compare("<"),
    lte: compare("<="),
    gt: compare(">"),
    gte: compare(">="),
    isNull: (value) => (value ? sql`${by} IS NULL` : sql`${by} IS NOT NULL`),
  });
}

export interface DayRange {
  from?: string | null;
  to?: string | null;
}

/** The record's days, from `start` to `end`, have at least one in common with the range. */
export function during(start: string, end: string): Condition<DayRange> {
  const first = trusted(start);
  const last = trusted(end);
  return (range, path) => {
    entriesOf(range, path);
    const { from, to } = range;
    if (from != null && to != null && from > to)
      throw new ArgumentError(
        "INVALID_FILTER",
        path,
        range,
        `It ends on ${to}, before it starts on ${from}.`,
        "Give from the earlier day, to the later.",
      );
    const parts = [sql`${first} IS NOT NULL`];
    if (from != null) parts.push(sql`${last} >= ${from}`);
    if (to != null) parts.push(sql`${first} <= ${to}`);
    return joined(parts, " AND ");
  };
}

export interface IdWhere {
  eq?: string | null;
  in?: readonly string[] | null;
  not?: string | null;
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

export interface SetWhere {
  all?: readonly string[] | null;
  any?: readonly string[] | null;
  none?: readonly string[] | null;
}

/**
 * Which of many values a record has; `having` is the condition that it has at least one of the given keys, `havingAll`
 * a quicker one, where there is one, that it has all of them.
 */
export function setOf(
  keysOf: (values: readonly string[], path: string) => (string | number)[],
  having: (keys: Fragment) => Fragment,
  havingAll: (keys: readonly (string | number)[]) => Fragment | undefined = () => undefined,
): Condition<SetWhere> {
  return operators<SetWhere>({
    all: (values, path) => {
      notEmpty(values, path);
      const keys = [...new Set(keysOf(values, path))];
      return (
        havingAll(keys) ??
        joined(
          keys.map((key) => having(sql`= ${key}`)),
          " AND ",
        )
      );
    },
    any: (values, path) => having(inList(keysOf(values, path))),
    none: (values, path) => {
      notEmpty(values, path);
      return sql`NOT ${having(inList(keysOf(values, path)))}`;
    },
  });
}

export interface RelationWhere<Where> {
  some?: Where | null;
  every?: Where | null;
  none?: Where | null;
}

/**
 * Through a relation: `own` is in `SELECT link FROM …`, whose rows fulfil a condition. `from` may join tables.
 */
export function relation<Where>(
  own: string,
  link: string,
  from: string,
  compile: () => Compile<Where>,
): Condition<RelationWhere<Where>> {
  const related = (condition: Fragment) => relatedTo(own, link, from, condition);
  return operators<RelationWhere<Where>>({
    some: (where, path) => related(compile()(where, path)),
    none: (where, path) => sql`NOT ${related(compile()(where, path))}`,
    every: (where, path) => sql`NOT ${related(sql`${compile()(where, path)} IS NOT TRUE`)}`,
  });
}

/** The one related record fulfils a condition, or at least one of several. */
export function related<Where>(
  own: string,
  link: string,
  from: string,
  compile: () => Compile<Where>,
): Condition<Where> {
  return (where, path) => relatedTo(own, link, from, compile()(where, path));
}

function relatedTo(own: string, link: string, from: string, condition: Fragment): Fragment {
  return sql`${trusted(own)} IN (SELECT ${trusted(link)} FROM ${trusted(from)} WHERE ${trusted(link)} IS NOT NULL AND ${condition})`;
}

/** All words of the text occur, in any order, whatever their case and diacritics, in an FTS5 table. */
export function words(own: string, index: string): Condition<string> {
  return (text, path) =>
    sql`${trusted(own)} IN (SELECT rowid FROM ${trusted(index)} WHERE ${trusted(index)} MATCH ${matchAll(text, path)})`;
}

/** An FTS5 expression of quoted words, so that nothing in the text is taken for an operator. */
export function matchAll(text: string, path: string): string {
  const found = text.match(/[\p{L}\p{N}\p{M}]+/gu);
  if (found === null)
    throw new ArgumentError("INVALID_FILTER", path, text, "It has no word in it.", "Give at least one word.");
  return found.map((word) => `"${word}"`).join(" ");
}

/** A number column is at least the value, given in units of which `scale` are one of the column's. */
export function atLeast(column: string, scale: number): Condition<number> {
  return (value) => sql`${trusted(column)} >= ${value * scale}`;
}
