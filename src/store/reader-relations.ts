import { ArgumentError } from "./reader-error.ts";
import { type Fragment, inList, joined, sql, trusted } from "./reader-sql.ts";
import { type Compile, type Condition, notEmpty, operators } from "./reader-where.ts";

export interface SetWhere {
  all?: readonly string[] | null;
  any?: readonly string[] | null;
  none?: readonly string[] | null;
  only?: readonly string[] | null;
}

type Values = readonly (string | number)[];

/** Where the many values of a record stand. */
export interface Link {
  /** The record has a value that is as the rest of the condition says, such as `= ?` or `IN (…)`. */
  having(condition: Fragment): Fragment;
  /** The record has a value that is none of these. */
  havingOther(values: Values): Fragment;
}

/**
 * A value is in `column` of a row of `table` whose `link` is the record's `own` key. `walked` has the same, with an
 * index by record.
 */
export function linked(own: string, table: string, link: string, column: string, walked = table): Link {
  const start = trusted(`${own} IN (SELECT ${table}.${link} FROM ${table} WHERE ${table}.${column} `);
  const others = trusted(
    `EXISTS (SELECT 1 FROM ${walked} WHERE ${walked}.${link} = ${own} AND ${walked}.${column} NOT `,
  );
  return {
    having: (condition) => sql`${start}${condition})`,
    havingOther: (values) => sql`${others}${inList(values)})`,
  };
}

/** The same, looked up for one record after the other. */
export function linkedFrom(own: string, table: string, link: string, column: string): Link {
  const start = trusted(`(SELECT 1 FROM ${table} WHERE ${table}.${link} = ${own} AND ${table}.${column} `);
  return {
    ...linked(own, table, link, column),
    having: (condition) => sql`${start}${condition} LIMIT 1) IS NOT NULL`,
  };
}

/** Which of many values a record has; `havingAll` is a quicker condition, where there is one, that it has all of them. */
export function setOf(
  keysOf: (values: readonly string[], path: string) => (string | number)[],
  { having, havingOther }: Link,
  havingAll: (keys: Values) => Fragment | undefined = () => undefined,
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
    only: (values, path) => {
      notEmpty(values, path);
      const keys = keysOf(values, path);
      return sql`${having(inList(keys))} AND NOT ${havingOther(keys)}`;
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
  return through((condition) => relatedTo(own, link, from, condition), compile);
}

/** The same, where a record has many related ones of which most will do: they are looked at one after the other. */
export function walked<Where>(
  own: string,
  link: string,
  from: string,
  compile: () => Compile<Where>,
): Condition<RelationWhere<Where>> {
  // No EXISTS, which SQLite makes a join of that looks at all of them where the records are sorted.
  return through(
    (condition) =>
      sql`(SELECT 1 FROM ${trusted(`${from} WHERE ${link} = ${own}`)} AND ${condition} LIMIT 1) IS NOT NULL`,
    compile,
  );
}

function through<Where>(
  related: (condition: Fragment) => Fragment,
  compile: () => Compile<Where>,
): Condition<RelationWhere<Where>> {
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
function matchAll(text: string, path: string): string {
  return wordsOf(text, path)
    .map((word) => `"${word}"`)
    .join(" ");
}

/** The words of a text that is looked for. */
export function wordsOf(text: string, path: string): string[] {
  const found = text.match(/[\p{L}\p{N}\p{M}]+/gu);
  if (found === null)
    throw new ArgumentError("INVALID_FILTER", path, text, "It has no word in it.", "Give at least one word.");
  return found;
}
