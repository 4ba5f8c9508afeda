import type { Names } from "./reader-names.ts";
import type { ChoiceWhere, SetWhere } from "./reader-operators.ts";
import { type Fragment, inList, joined, sql, trusted } from "./reader-sql.ts";
import { type Condition, notEmpty, operators } from "./reader-where.ts";

/** A column of codes of countries, of which an unknown one is an error. */
export function countryColumn(names: Names, column: string): Condition<ChoiceWhere<string>> {
  const by = trusted(column);
  return operators<ChoiceWhere<string>>({
    eq: (code, path) => sql`${by} IS ${names.country(code, path)}`,
    in: (codes, path) => sql`${by} IS NOT NULL AND ${by} ${inList(names.countries(codes, path))}`,
    not: (code, path) => sql`${by} IS NOT ${names.country(code, path)}`,
  });
}

/** The record has a row in `table` with one of the keys in `column`. */
export function hasOne(
  own: string,
  table: string,
  link: string,
  column: string,
): (keys: Fragment) => Fragment {
  const start = trusted(`${own} IN (SELECT ${table}.${link} FROM ${table} WHERE ${table}.${column} `);
  return (keys) => sql`${start}${keys})`;
}

/** A condition on a text that stands in another table. */
export function throughText<Given>(
  own: string,
  link: string,
  from: string,
  condition: Condition<Given>,
): Condition<Given> {
  return (given, path) =>
    sql`${trusted(own)} IN (SELECT ${trusted(link)} FROM ${trusted(from)} WHERE ${condition(given, path)})`;
}

/** Two countries at once are one range of one index. */
export function inPair(codes: readonly (string | number)[]): Fragment | undefined {
  const [a, b] = [...codes].sort();
  if (codes.length !== 2 || a === undefined || b === undefined) return undefined;
  return sql`meeting.id IN (SELECT country_pair.meeting FROM country_pair WHERE country_pair.a = ${a} AND country_pair.b = ${b})`;
}

/** Parties are countries by code and organizations by name, mixed. */
export function parties(names: Names): Condition<SetWhere> {
  const having = (given: readonly string[], path: string): Fragment[] =>
    names.parties(given, path).map((party) => {
      const is =
        party.country === undefined
          ? sql`organization = ${party.organization ?? null}`
          : sql`country = ${party.country}`;
      return sql`agreement.id IN (SELECT agreement FROM agreement_party WHERE ${is})`;
    });
  return operators<SetWhere>({
    all: (given, path) => {
      notEmpty(given, path);
      return joined(having(given, path), " AND ");
    },
    any: (given, path) => (given.length === 0 ? sql`0` : sql`(${joined(having(given, path), " OR ")})`),
    none: (given, path) => {
      notEmpty(given, path);
      return sql`NOT (${joined(having(given, path), " OR ")})`;
    },
  });
}
