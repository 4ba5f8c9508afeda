/** Days as numbers: 0 is 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

export function civil(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `month` may lie outside 1–12: it runs on into the years beside. */
export function monthSpan(year: number, month: number, months = 1): { start: Day; end: Day } {
  return { start: dayOf(year, month, 1), end: dayOf(year, month + months, 1) - 1 };
}

export function daysIn(year: number, month: number): number {
  return civil(dayOf(year, month + 1, 1) - 1).day;
}

export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day of an ISO day or date-time as stated, whatever its offset; undefined if it is none. */
export function parseIsoDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(day) === match[0] ? day : undefined;
}

/** From one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}
