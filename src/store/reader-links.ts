import type { Names } from "./reader-names.ts";
import { absence, type OptionalChoiceWhere } from "./reader-operators.ts";
import { inList, sql, trusted } from "./reader-sql.ts";
import { type Condition, operators } from "./reader-where.ts";

/** A column of codes of countries, of which an unknown one is an error. */
export function countryColumn(names: Names, column: string): Condition<OptionalChoiceWhere<string>> {
  const by = trusted(column);
  return operators<OptionalChoiceWhere<string>>({
    eq: (code, path) => sql`${by} IS ${names.country(code, path)}`,
    in: (codes, path) => sql`${by} IS NOT NULL AND ${by} ${inList(names.countries(codes, path))}`,
    not: (code, path) => sql`${by} IS NOT ${names.country(code, path)}`,
    isNull: absence(column),
  });
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
