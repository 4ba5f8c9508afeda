import type { DatePrecision } from "../domain/vocabulary.ts";
import type { Days } from "../store/candidates.ts";

const DAY = 86_400_000;

/** `day` moved by a number of days. */
export function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

export function yearsBetween(earlier: string, later: string): number {
  return daysBetween(earlier, later) / 365.25;
}

export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY);
}

/** A span of days, and how well it is known. */
export interface Span {
  start: string;
  end: string;
  precision: DatePrecision;
}

/** How two dates agree: the same days, one inside the other, in part, or not. */
type DayRelation = "SAME" | "WITHIN" | "OVERLAP" | "APART";

export function compareDays(a: Span, b: Span): DayRelation {
  if (a.start === b.start && a.end === b.end) return "SAME";
  if (a.start > b.end || b.start > a.end) return "APART";
  const within = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  return within ? "WITHIN" : "OVERLAP";
}

/** Stays and rounds last no longer; what is known to the month or worse begins on the first day of one. */
const LONGEST_STAY = 14;

/** On which days a meeting can begin that overlaps a span. */
export function beginnings({ start, end, precision }: Span): Days {
  const from = precision === "DAY" || precision === "INTERVAL" ? shifted(start, -LONGEST_STAY) : start;
  const month = start.slice(0, 7);
  const also = new Set<string>();
  for (let back = 0; back < 3; back++) also.add(`${monthBefore(month, back)}-01`);
  also.add(`${start.slice(0, 4)}-01-01`);
  return { start, from, to: end, also: [...also].filter((day) => day < from) };
}

function monthBefore(month: string, back: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
}
