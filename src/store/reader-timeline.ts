import { COUNT_IN_TIME } from "./deadline.ts";
import { ArgumentError } from "./reader-error.ts";
import {
  byParent,
  checkFirst,
  countedBy,
  type FacetRow,
  type FacetSource,
  type FacetSources,
  type FacetValue,
  facetValue,
} from "./reader-facets.ts";
import type { Key } from "./reader-loader.ts";
import { type DayRange, during } from "./reader-operators.ts";
import type { Connection, Rows } from "./reader-page.ts";
import { monthly } from "./reader-rollups.ts";
import { type Fragment, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { type Span, spansBetween, type TimeBucket } from "./time-bucket.ts";

/** Eleven years of days. */
export const MAX_BUCKETS = 4000;

export interface TimelineSpan extends Span {
  /** Records whose first day lies in the span. */
  count: number;
  /** Those of them whose date is known less precisely than the span is long. */
  imprecise: number;
  parts: FacetValue[];
}

export interface TimelineArguments<Facet extends string> {
  bucket: TimeBucket;
  /** Only records with a day in the range, and all its spans. */
  during?: DayRange | null | undefined;
  by?: Facet | null | undefined;
  first: number;
}

interface CountRow {
  parent: Key;
  /** The first day of a span. */
  start: string;
  count: number;
  imprecise: number;
}

type PartRow = Omit<CountRow, "imprecise"> & FacetRow;

/** Precisions by which the span is not known. */
const COARSER: Record<TimeBucket, string> = {
  DAY: "'MONTH', 'QUARTER', 'YEAR'",
  WEEK: "'MONTH', 'QUARTER', 'YEAR'",
  MONTH: "'QUARTER', 'YEAR'",
  QUARTER: "'YEAR'",
  YEAR: "",
};

/** The first day of the span in which a day lies. */
const FIRST_DAY: Record<TimeBucket, (day: Fragment) => Fragment> = {
  DAY: (day) => day,
  WEEK: (day) => sql`date(${day}, '-6 days', 'weekday 1')`,
  MONTH: (day) => sql`substr(${day}, 1, 8) || '01'`,
  QUARTER: (day) => sql`date(${day}, 'start of month', '-' || ((substr(${day}, 6, 2) - 1) % 3) || ' months')`,
  YEAR: (day) => sql`substr(${day}, 1, 4) || '-01-01'`,
};

/** Counts the records of lists by time. */
export class Timelines<Facet extends string> {
  private readonly statements: ReadStatements;
  private readonly table: "meeting" | "agreement";
  private readonly sources: FacetSources<Facet>;

  constructor(statements: ReadStatements, table: "meeting" | "agreement", sources: FacetSources<Facet>) {
    this.statements = statements;
    this.table = table;
    this.sources = sources;
  }

  /** From the first span to the last, those without a record too. */
  of(list: Connection<object>, args: TimelineArguments<Facet>): TimelineSpan[] {
    checkFirst(args.first);
    const { bucket, during: range, by } = args;
    const name = `timeline:${JSON.stringify([bucket, range])}`;
    const totals = list.survey?.(name, (rows) => this.totals(rows, args)) ?? [];
    const spans = this.spans(totals, args);
    if (by == null) return spans;
    const parts = list.survey?.(`${name}:${by}`, (rows) => this.parts(rows, this.sources[by], args)) ?? [];
    return withParts(spans, this.sources[by], parts, args.first);
  }

  private spans(
    totals: readonly CountRow[],
    { bucket, during: range }: TimelineArguments<Facet>,
  ): TimelineSpan[] {
    const first = range?.from ?? totals[0]?.start;
    const last = range?.to ?? totals.at(-1)?.start;
    if (first === undefined || last === undefined) return [];
    const byStart = new Map(totals.map((row) => [row.start, row]));
    const spans = spansBetween(first, last, bucket, MAX_BUCKETS);
    if (spans === undefined) throw tooMany(bucket, first, last);
    return spans.map((span) => {
      const { count = 0, imprecise = 0 } = byStart.get(span.start) ?? {};
      return { ...span, count, imprecise, parts: [] };
    });
  }

  private totals(rows: Rows, args: TimelineArguments<Facet>): ReadonlyMap<Key, CountRow[]> {
    const counted = this.counted(rows, args);
    if (counted)
      return byParent(
        this.statements.all<CountRow>(sql`
          SELECT parent, ${FIRST_DAY[args.bucket](trusted("day"))} AS start, sum(number) AS count,
            sum(CASE WHEN precision IN (${trusted(COARSER[args.bucket])}) THEN number ELSE 0 END) AS imprecise
          FROM ${counted} GROUP BY 1, 2 HAVING sum(number) > 0 ORDER BY 1, 2`),
      );
    const { from, where, start } = this.dated(rows, args);
    const coarser = trusted(`${this.table}.precision IN (${COARSER[args.bucket]})`);
    return byParent(
      this.statements.all<CountRow>(sql`
        SELECT parent.value AS parent, ${start} AS start, ${trusted(COUNT_IN_TIME)} AS count, sum(${coarser}) AS imprecise
        FROM ${from} WHERE ${where} GROUP BY 1, 2 ORDER BY 1, 2`),
    );
  }

  private parts(
    rows: Rows,
    source: FacetSource,
    args: TimelineArguments<Facet>,
  ): ReadonlyMap<Key, PartRow[]> {
    const { join = "", value, label = "NULL" } = source;
    const counted = this.counted(rows, args, args.by ?? undefined);
    if (counted)
      return byParent(
        this.statements.all<PartRow>(sql`
          SELECT found.*, (${trusted(label)}) AS label FROM (
            SELECT parent, ${FIRST_DAY[args.bucket](trusted("day"))} AS start, value, sum(number) AS count
            FROM ${counted} GROUP BY 1, 2, 3 HAVING sum(number) > 0) AS found
          ORDER BY parent, start, count DESC, value`),
      );
    const { from, where, start } = this.dated(rows, args);
    return byParent(
      this.statements.all<PartRow>(sql`
        SELECT found.*, (${trusted(label)}) AS label FROM (
          SELECT parent.value AS parent, ${start} AS start, ${trusted(value)} AS value, ${trusted(countedBy(source))} AS count
          FROM ${from} ${trusted(join)} WHERE ${where} AND ${trusted(value)} IS NOT NULL GROUP BY 1, 2, 3) AS found
        ORDER BY parent, start, count DESC, value`),
    );
  }

  private counted({ scope, parents }: Rows, { bucket, during }: TimelineArguments<Facet>, by?: Facet) {
    return this.table === "meeting" && scope ? monthly(scope, parents, bucket, during, by) : undefined;
  }

  /** What began before the range counts in its first span. */
  private dated(
    { from, where }: Rows,
    { bucket, during: range }: TimelineArguments<Facet>,
  ): Pick<Rows, "from" | "where"> & { start: Fragment } {
    const column = `${this.table}.start`;
    if (range === undefined)
      return {
        from,
        where: sql`${where} AND ${trusted(column)} IS NOT NULL`,
        start: FIRST_DAY[bucket](trusted(column)),
      };
    const within = during(column, `${this.table}."end"`)(range as DayRange, "during");
    const day = range?.from == null ? trusted(column) : sql`max(${trusted(column)}, ${range.from})`;
    return { from, where: sql`${where} AND ${within}`, start: FIRST_DAY[bucket](day) };
  }
}

/** Each span with its values, of which those most frequent over all spans are kept. */
function withParts(
  spans: readonly TimelineSpan[],
  source: FacetSource,
  rows: readonly PartRow[],
  first: number,
): TimelineSpan[] {
  const totals = new Map<Key, number>();
  for (const { value, count } of rows) totals.set(value, (totals.get(value) ?? 0) + count);
  const most = [...totals].sort(([, a], [, b]) => b - a).slice(0, first);
  const kept = new Set(most.map(([value]) => value));
  const parts = new Map<string, FacetValue[]>();
  for (const row of rows) {
    if (!kept.has(row.value)) continue;
    const own = parts.get(row.start) ?? [];
    parts.set(row.start, [...own, facetValue(source, row)]);
  }
  return spans.map((span) => ({ ...span, parts: parts.get(span.start) ?? [] }));
}

function tooMany(bucket: TimeBucket, first: string, last: string): ArgumentError {
  return new ArgumentError(
    "INVALID_FILTER",
    "bucket",
    bucket,
    `From ${first} to ${last} there are more than ${MAX_BUCKETS} of them.`,
    "Give a longer bucket, or a shorter time by during.",
  );
}
