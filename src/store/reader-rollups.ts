import type { DayRange } from "./reader-operators.ts";
import { type Fragment, inList, sql, trusted } from "./reader-sql.ts";
import type { TimeBucket } from "./time-bucket.ts";

/**
 * What of a list the tables of counts can tell: of all records, or of those of countries, with these statuses and a
 * day in these months; not more.
 */
export interface Scope {
  of: "ALL" | "COUNTRY";
  /** The country: of the list's parents, or of the filter. */
  country: Fragment;
  statuses: readonly string[] | undefined;
  months: Months | undefined;
}

/** The first and last month of a time that consists of whole months. */
export interface Months {
  from: string | undefined;
  to: string | undefined;
}

/** A filter by status and time alone, as both meetings and agreements have it. */
interface Counted {
  countries?: { any?: readonly string[] | null; all?: readonly string[] | null } | null;
  status?: { eq?: string | null; in?: readonly string[] | null; not?: string | null } | null;
  during?: DayRange | null;
}

/** The scope of a filter; undefined where it asks for what is not counted. */
export function scopeOf(where: object | null | undefined, of: Scope["of"]): Scope | undefined {
  if (where === null) return undefined;
  const parent = trusted("parent.value");
  if (where === undefined) return { of, country: parent, statuses: undefined, months: undefined };
  const { countries, status, during, ...other } = where as Counted;
  if (Object.values(other).some((value) => value !== undefined)) return undefined;
  // What is given but empty or null is an error, which the filter itself tells.
  if (countries === undefined && status === undefined && during === undefined) return undefined;
  const country = onlyCountry(countries);
  if (countries !== undefined && (country === undefined || of === "COUNTRY")) return undefined;
  const statuses = statusesOf(status);
  const months = monthsOf(during);
  if (statuses === undefined || months === undefined) return undefined;
  const narrowed = { statuses: statuses ?? undefined, months: months ?? undefined };
  return country === undefined
    ? { of, country: parent, ...narrowed }
    : { of: "COUNTRY", country: sql`${country}`, ...narrowed };
}

function onlyCountry(countries: Counted["countries"]): string | undefined {
  const { any, all, ...other } = countries ?? {};
  if (any === null || all === null || Object.values(other).some((value) => value !== undefined))
    return undefined;
  const [given, none] = any === undefined ? [all, any] : [any, all];
  return none === undefined && given?.length === 1 ? given[0] : undefined;
}

/** Null where there is no such filter, undefined where it cannot be told. */
function statusesOf(status: Counted["status"]): readonly string[] | null | undefined {
  if (status === undefined) return null;
  const { eq, in: several, not } = status ?? {};
  if (not !== undefined || eq === null || several === null) return undefined;
  if (several !== undefined) return eq === undefined ? several : undefined;
  return eq === undefined ? undefined : [eq];
}

export function monthsOf(range: DayRange | null | undefined): Months | null | undefined {
  if (range === undefined) return null;
  const { from, to } = range ?? {};
  if ((from === undefined && to === undefined) || from === null || to === null) return undefined;
  if (from != null && !from.endsWith("-01")) return undefined;
  if (to != null && !isMonthEnd(to)) return undefined;
  if (from != null && to != null && from > to) return undefined;
  return { from: from?.slice(0, 7), to: to?.slice(0, 7) };
}

function isMonthEnd(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(8, 10) === "01";
}

export const withStatus = ({ statuses }: Pick<Scope, "statuses">): Fragment =>
  statuses === undefined ? sql`1` : sql`status ${inList(statuses)}`;

/** How many have a day in the months: those that begin before their end, but for those that end before them. */
export function overlapping({ from, to }: Months): Fragment {
  const begun = to === undefined ? sql`month <> ''` : sql`month <> '' AND month <= ${to}`;
  const ended = from === undefined ? sql`0` : sql`month <> '' AND month < ${from}`;
  return sql`ifnull(sum(CASE WHEN ${begun} THEN starts ELSE 0 END) - sum(CASE WHEN ${ended} THEN ends ELSE 0 END), 0)`;
}

/** How many records there are of each parent; undefined where that is not counted. */
export function countedIn(scope: Scope, record: "meeting" | "agreement"): Fragment | undefined {
  const { of, country, months, statuses } = scope;
  if (record === "agreement")
    return of === "ALL" && months === undefined
      ? sql`SELECT ifnull(sum(agreements), 0) FROM agreement_total WHERE facet = 'KIND' AND ${withStatus(scope)}`
      : undefined;
  const number = months === undefined ? sql`ifnull(sum(starts), 0)` : overlapping(months);
  if (of === "ALL") return sql`SELECT ${number} FROM meeting_month WHERE ${withStatus(scope)}`;
  if (months === undefined)
    return sql`SELECT ifnull(sum(meetings), 0) FROM meeting_total
      WHERE facet = 'COUNTRY' AND value = ${country} AND ${withStatus(scope)}`;
  if (statuses !== undefined) return undefined;
  return sql`SELECT ${number} FROM country_month WHERE country = ${country}`;
}

/** Facets of all meetings that are columns of `meeting_month`. */
const MONTHLY: Readonly<Record<string, string>> = { KIND: "kind", FORMAT: "format", STATUS: "status" };
const TOTALS: Readonly<Record<"meeting" | "agreement", ReadonlySet<string>>> = {
  meeting: new Set(["COUNTRY", "ORGANIZATION", "PERSON", "PLACE", "TOPIC"]),
  agreement: new Set(["COUNTRY", "ORGANIZATION", "TOPIC", "KIND"]),
};
/** Facets of countries' meetings, as `meeting_pair` names them. */
const PAIRED: Readonly<Record<string, string>> = {
  COUNTRY: "COUNTRY",
  KIND: "COUNTRY_KIND",
  PERSON: "COUNTRY_PERSON",
};

/** Rows of parent, value and count; undefined where that is not counted. */
export function facetCounts(
  scope: Scope,
  record: "meeting" | "agreement",
  facet: string,
  parents: Fragment,
): Fragment | undefined {
  const { of, country, months } = scope;
  const status = withStatus(scope);
  if (months !== undefined) return undefined;
  if (of === "COUNTRY") {
    const name = PAIRED[facet];
    if (name === undefined || record === "agreement") return undefined;
    return sql`SELECT parent.value AS parent, b AS value, sum(meetings) AS count FROM ${parents}
      CROSS JOIN meeting_pair WHERE facet = ${name} AND a = ${country} AND ${status} GROUP BY 1, 2`;
  }
  if (TOTALS[record].has(facet)) {
    const [table, number] = [trusted(`${record}_total`), trusted(`${record}s`)];
    return sql`SELECT 0 AS parent, value, sum(${number}) AS count FROM ${table}
      WHERE facet = ${facet} AND ${status} GROUP BY value`;
  }
  if (facet === "STATUS" && record === "agreement")
    return sql`SELECT 0 AS parent, status AS value, sum(agreements) AS count FROM agreement_total
      WHERE facet = 'KIND' AND ${status} GROUP BY status`;
  const column = MONTHLY[facet];
  if (column === undefined || record === "agreement") return undefined;
  return sql`SELECT 0 AS parent, ${trusted(column)} AS value, sum(starts) AS count FROM meeting_month
    WHERE ${status} GROUP BY 2 HAVING count > 0`;
}

/** What a timeline of all meetings reads in place of them: rows of a month's first day, a number, and more columns. */
export function monthly(
  { of, country, statuses, months }: Scope,
  parents: Fragment,
  bucket: TimeBucket,
  during: DayRange | null | undefined,
  facet?: string,
): Fragment | undefined {
  const range = monthsOf(during);
  const column = facet === undefined ? "''" : MONTHLY[facet];
  if (months !== undefined || range === undefined || column === undefined) return undefined;
  if (of === "COUNTRY" && (statuses !== undefined || facet !== undefined)) return undefined;
  if (bucket === "DAY" || bucket === "WEEK") return undefined;
  const { from, to } = range ?? { from: undefined, to: undefined };
  // What began before the range and goes on in it counts in its first month.
  const until = to === undefined ? sql`1` : sql`month <= ${to}`;
  const [table, rows] =
    of === "ALL"
      ? [trusted("meeting_month"), withStatus({ statuses })]
      : [trusted("country_month"), sql`country = ${country}`];
  const facetColumn = trusted(column);
  const begun = from === undefined ? sql`month <> ''` : sql`month >= ${from}`;
  const source = sql`FROM ${parents} CROSS JOIN ${table} WHERE ${rows}`;
  const found = sql`SELECT parent.value AS parent, month || '-01' AS day, starts AS number, precision, ${facetColumn} AS value
    ${source} AND ${begun} AND ${until}`;
  if (from === undefined) return sql`(${found})`;
  const before = sql`SELECT parent.value AS parent, ${from} || '-01' AS day, sum(starts) - sum(ends) AS number, precision,
    ${facetColumn} AS value ${source} AND month <> '' AND month < ${from} GROUP BY 1, 4, 5`;
  return sql`(${before} UNION ALL ${found})`;
}

/** Rows of key and number, for an order by how many meetings there are; undefined where that is not counted. */
export function countsBy(facet: string, where: object | null | undefined): Fragment | undefined {
  const scope = scopeOf(where, "ALL");
  if (scope?.of !== "ALL") return undefined;
  const { months, statuses } = scope;
  if (months === undefined)
    return sql`SELECT value AS key, sum(meetings) AS number FROM meeting_total
      WHERE facet = ${facet} AND ${withStatus(scope)} GROUP BY value`;
  if (facet !== "COUNTRY" || statuses !== undefined) return undefined;
  return sql`SELECT country AS key, ${overlapping(months)} AS number FROM country_month GROUP BY country`;
}
