import { ArgumentError } from "./reader-error.ts";
import { type Fragment, joined, sql } from "./reader-sql.ts";

/** Turns the value of one filter into a condition; `path` says where it stands, for errors. */
export type Condition<Value> = (value: Value, path: string) => Fragment;

/** Turns a whole filter into a condition; no filter at all is true. */
export type Compile<Where> = (where: Where | null | undefined, path: string) => Fragment;

/** How filters combine. */
export interface Combined<Where> {
  and?: readonly Where[] | null;
  or?: readonly Where[] | null;
  not?: Where | null;
}

/** A condition for each filter of `Where`, `and`, `or` and `not` apart. */
export type Conditions<Where> = {
  [Filter in Exclude<keyof Where, keyof Combined<Where>>]-?: Condition<NonNullable<Where[Filter]>>;
};

const EVERYTHING = sql`1`;
const NOTHING = sql`0`;

/**
 * The compiler for one kind of filter. Nothing given is never taken for "everything": a null, an empty object and an
 * empty `and` are errors; an empty `or` or `in` matches nothing.
 */
export function compiler<Where extends Combined<Where>>(conditions: () => Conditions<Where>): Compile<Where> {
  const compile: Compile<Where> = (where, path) => {
    if (where === undefined) return EVERYTHING;
    const filters = entriesOf(where, path).map(([name, value]) => {
      const place = `${path}.${name}`;
      if (name === "and") return joinedFilters(value as readonly Where[], place, " AND ");
      if (name === "or") return joinedFilters(value as readonly Where[], place, " OR ");
      if (name === "not") return sql`${compile(value as Where, place)} IS NOT TRUE`;
      const condition = (conditions() as Record<string, Condition<unknown>>)[name];
      if (condition === undefined) throw new TypeError(`No condition for ${place}.`);
      return sql`(${condition(value, place)})`;
    });
    return filters.length === 1 ? (filters[0] as Fragment) : sql`(${joined(filters, " AND ")})`;
  };

  function joinedFilters(list: readonly Where[], path: string, separator: " AND " | " OR "): Fragment {
    if (list.length === 0 && separator === " OR ") return NOTHING;
    notEmpty(list, path);
    const parts = list.map((where, index) => compile(where, `${path}[${index}]`));
    return sql`(${joined(parts, separator)})`;
  }

  return compile;
}

/** The filters or operators that an object gives; errors where it is null, gives none, or gives a null. */
export function entriesOf(given: object | null, path: string): [string, unknown][] {
  if (given === null) throw nullError(path);
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) if (value === null) throw nullError(`${path}.${name}`);
  if (entries.length === 0)
    throw new ArgumentError(
      "INVALID_FILTER",
      path,
      {},
      "It is empty, which does not mean everything.",
      "Give it a condition, or leave it out.",
    );
  return entries;
}

function nullError(path: string): ArgumentError {
  return new ArgumentError(
    "INVALID_FILTER",
    path,
    null,
    "null is no value to filter by.",
    "Leave it out, or use isNull where the filter has it.",
  );
}

export function notEmpty(list: readonly unknown[], path: string): void {
  if (list.length > 0) return;
  throw new ArgumentError(
    "INVALID_FILTER",
    path,
    [],
    "The list is empty, which would mean everything.",
    "Give it at least one value, or leave it out.",
  );
}

/** Conditions joined from the operators that are given. */
export function operators<Given extends object>(
  table: { [Operator in keyof Given]-?: Condition<NonNullable<Given[Operator]>> },
): Condition<Given> {
  return (given, path) => {
    const parts = entriesOf(given, path).map(([name, value]) =>
      (table as Record<string, Condition<unknown>>)[name]?.(value, `${path}.${name}`),
    );
    return joined(parts as Fragment[], " AND ");
  };
}
