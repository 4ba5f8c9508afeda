import { ArgumentError } from "./reader-error.ts";
import type { AgreementWhere, MeetingWhere } from "./reader-filters.ts";
import { countsBy } from "./reader-rollups.ts";
import { type Fragment, joined, type SqlValue, sql, trusted } from "./reader-sql.ts";
import type { Compile } from "./reader-where.ts";

/** Which related records an order counts. */
export interface CountedWhere {
  meetings?: MeetingWhere | null | undefined;
  agreements?: AgreementWhere | null | undefined;
}

export interface Order<Field extends string> extends CountedWhere {
  field: Field;
  /** Ascending if not given. */
  direction?: "ASC" | "DESC" | null | undefined;
  /** Last if not given. */
  nulls?: "FIRST" | "LAST" | null | undefined;
}

export interface OrderColumn {
  /** SQL written in this program. */
  by: string;
  nullable: boolean;
}

/** An order by how many related records there are. */
export interface OrderCount {
  /** Which of an order's filters tells what is counted. */
  counts: keyof CountedWhere | undefined;
  /** A query of `key` and `number`. */
  count(where: CountedWhere, path: string): Fragment;
}

/**
 * Counts the records of one kind, which fulfil the filter, by what is in a column of `link`; `link` has the record's
 * key in `through`. `rollup` is the facet by which meetings are counted for all keys.
 */
export function countOf<Kind extends keyof CountedWhere>(
  counts: Kind,
  { link, key, through }: { link: string; key: string; through: string },
  compile: Compile<NonNullable<CountedWhere[Kind]>>,
  rollup?: "COUNTRY" | "ORGANIZATION" | "PERSON" | "PLACE" | "TOPIC",
): OrderCount {
  const record = counts === "meetings" ? "meeting" : "agreement";
  return {
    counts,
    count: (where, path) => {
      const condition = where[counts];
      const told = rollup && counts === "meetings" ? countsBy(rollup, condition) : undefined;
      if (told) return told;
      const start = `SELECT ${key} AS key, count(DISTINCT ${through}) AS number FROM`;
      if (condition === undefined)
        return trusted(`${start} ${link} WHERE ${key} IS NOT NULL GROUP BY ${key}`);
      const from = link === record ? record : `${record} JOIN ${link} ON ${through} = ${record}.id`;
      const filter = compile(condition, `${path}.${counts}`);
      return sql`${trusted(`${start} ${from}`)} WHERE ${trusted(key)} IS NOT NULL AND ${filter} GROUP BY ${trusted(key)}`;
    },
  };
}

/** One key of an order, as SQL. */
export interface SortKey extends OrderColumn {
  descending: boolean;
  nullsFirst: boolean;
}

/** Tables of counts before SELECT, and how they are joined. */
export interface Counts {
  tables: Fragment;
  joins: Fragment;
}

/** The keys of an order; the record's own key comes last, so that every two records have an order. */
export function sortKeys<Field extends string>(
  orders: readonly Order<Field>[],
  columns: Readonly<Record<Field, OrderColumn | OrderCount>>,
  ownKey: string,
): { keys: SortKey[]; counts: Counts } {
  const tables: Fragment[] = [];
  const joins: string[] = [];
  const keys = orders.map((order, index): SortKey => {
    const column: OrderColumn | OrderCount = columns[order.field];
    checkCounted(order, "counts" in column ? column.counts : undefined, `orderBy[${index}]`);
    const way = { descending: order.direction === "DESC", nullsFirst: order.nulls === "FIRST" };
    if (!("counts" in column)) return { ...column, ...way };
    const name = `counted${index}`;
    tables.push(sql`${trusted(name)} AS MATERIALIZED (${column.count(order, `orderBy[${index}]`)})`);
    joins.push(` LEFT JOIN ${name} ON ${name}.key = ${ownKey}`);
    return { by: `ifnull(${name}.number, 0)`, nullable: false, ...way };
  });
  const descending = keys.at(-1)?.descending ?? false;
  return {
    keys: [...keys, { by: ownKey, nullable: false, descending, nullsFirst: false }],
    counts: {
      tables: tables.length === 0 ? NOTHING : sql`WITH ${joined(tables, ", ")} `,
      joins: trusted(joins.join("")),
    },
  };
}

const NOTHING = trusted("");

/** A filter of what is not counted would be without effect. */
function checkCounted<Field extends string>(
  order: Order<Field>,
  counts: keyof CountedWhere | undefined,
  path: string,
): void {
  for (const name of ["meetings", "agreements"] as const) {
    if (order[name] === undefined || name === counts) continue;
    throw new ArgumentError(
      "INVALID_FILTER",
      `${path}.${name}`,
      order[name],
      `An order by ${order.field} does not count ${name}.`,
      `Leave it out, or order by ${name.toUpperCase()}.`,
    );
  }
}

export function reversed(keys: readonly SortKey[]): SortKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst }));
}

export function orderBy(keys: readonly SortKey[]): Fragment {
  const parts = keys.map((key) => {
    const direction = key.descending ? "DESC" : "ASC";
    const nulls = !key.nullable || isNatural(key) ? "" : key.nullsFirst ? " NULLS FIRST" : " NULLS LAST";
    return `${key.by} ${direction}${nulls}`;
  });
  return trusted(parts.join(", "));
}

/** SQLite takes NULL as the smallest value: an order that agrees walks an index without more ado. */
export function isNatural(key: SortKey): boolean {
  return key.descending !== key.nullsFirst;
}

/** What comes after the record whose keys have these values. */
export function after(keys: readonly SortKey[], values: readonly SqlValue[]): Fragment {
  const [key, ...otherKeys] = keys as [SortKey, ...SortKey[]];
  const [value = null, ...otherValues] = values;
  const by = trusted(key.by);
  const equal = value === null ? sql`${by} IS NULL` : sql`${by} = ${value}`;
  const beyond = beyondKey(key, value);
  if (otherKeys.length === 0) return beyond;
  return sql`(${beyond} OR (${equal} AND ${after(otherKeys, otherValues)}))`;
}

function beyondKey(key: SortKey, value: SqlValue): Fragment {
  const by = trusted(key.by);
  if (value === null) return key.nullsFirst ? sql`${by} IS NOT NULL` : sql`0`;
  const beyond = key.descending ? sql`${by} < ${value}` : sql`${by} > ${value}`;
  return key.nullable && !key.nullsFirst ? sql`(${beyond} OR ${by} IS NULL)` : beyond;
}

/**
 * The same as one or two stretches that follow each other, each one range of the first key's index: what has a value,
 * and then what has none.
 */
export function stretchesAfter(keys: readonly SortKey[], values: readonly SqlValue[]): Fragment[] {
  const [key] = keys as [SortKey, ...SortKey[]];
  const by = trusted(key.by);
  const rest = after(keys, values);
  const value = values[0] ?? null;
  if (value === null) {
    const nulls = sql`${by} IS NULL AND ${rest}`;
    return key.nullsFirst ? [nulls, sql`${by} IS NOT NULL`] : [nulls];
  }
  const range = key.descending ? sql`${by} <= ${value} AND ${rest}` : sql`${by} >= ${value} AND ${rest}`;
  return key.nullable && !key.nullsFirst ? [range, sql`${by} IS NULL`] : [range];
}

/** A cursor names its list and order, so that one of another list is refused, not misread. */
export function encodeCursor(list: string, values: readonly SqlValue[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString("base64url");
}

export function decodeCursor(argument: string, cursor: string, list: string, keys: number): SqlValue[] {
  const values = parsedCursor(cursor);
  if (values === undefined || values.length !== keys + 1)
    throw new ArgumentError("INVALID_CURSOR", argument, cursor, "This is not a cursor.", ALLOWED_CURSOR);
  if (values[0] !== list)
    throw new ArgumentError(
      "INVALID_CURSOR",
      argument,
      cursor,
      "This cursor is of another list or order.",
      ALLOWED_CURSOR,
    );
  return values.slice(1);
}

const ALLOWED_CURSOR = "Give the cursor or endCursor of an earlier page of this list in this order, or none.";

function parsedCursor(cursor: string): SqlValue[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(values) && values.every(isSqlValue) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isSqlValue(value: unknown): value is SqlValue {
  return value === null || typeof value === "string" || typeof value === "number";
}
