import type { DatePrecision } from "../domain/vocabulary.ts";
import type { Days } from "../store/candidates.ts";

const DAY = 86_400_000;

const numbers = new Map<string, number>();
const days = new Map<number, string>();
const MOST_DAYS = 100_000;

/** A day as a number; the same few are asked for again and again. */
function numberOf(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.parse(day) / DAY;
    if (numbers.size >= MOST_DAYS) numbers.clear();
    numbers.set(day, number);
  }
  return number;
}

/** `day` moved by a number of days. */
export function shifted(day: string, by: number): string {
  const number = numberOf(day) + by;
  let moved = days.get(number);
  if (moved === undefined) {
    moved = new Date(number * DAY).toISOString().slice(0, 10);
    if (days.size >= MOST_DAYS) days.clear();
    days.set(number, moved);
  }
  return moved;
}

export function yearsBetween(earlier: string, later: string): number {
  return daysBetween(earlier, later) / 365.25;
}

export function daysBetween(earlier: string, later: string): number {
  return Math.round(numberOf(later) - numberOf(earlier));
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
  return { start, from, to: end, also: firstDays(start.slice(0, 7)).filter((day) => day < from) };
}

const firsts = new Map<string, readonly string[]>();

/** On which days the months, seasons and the year begin that a month is in. */
function firstDays(month: string): readonly string[] {
  let found = firsts.get(month);
  if (!found) {
    const also = new Set<string>();
    for (let back = 0; back < 3; back++) also.add(`${monthBefore(month, back)}-01`);
    found = [...also.add(`${month.slice(0, 4)}-01-01`)];
    firsts.set(month, found);
  }
  return found;
}

function monthBefore(month: string, back: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
}
