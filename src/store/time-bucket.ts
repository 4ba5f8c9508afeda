/** Into what spans a timeline is divided. */
export const TimeBucket = {
  DAY: "Calendar days.",
  WEEK: "Weeks from Monday to Sunday, numbered as ISO 8601 has it.",
  MONTH: "Calendar months.",
  QUARTER: "Quarters of the calendar year.",
  YEAR: "Calendar years.",
} as const;
export type TimeBucket = keyof typeof TimeBucket;

export interface Span {
  /** First and last day. */
  start: string;
  end: string;
  /** `2023-05-02`, `2023-W18`, `2023-05`, `2023-Q2`, `2023`. */
  label: string;
}

/** The span in which a day lies. */
export function spanOf(day: string, bucket: TimeBucket): Span {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (bucket === "DAY") return { start: day, end: day, label: day };
  if (bucket === "WEEK") {
    const monday = shifted(day, -((date.getUTCDay() + 6) % 7));
    return { start: monday, end: shifted(monday, 6), label: weekOf(monday) };
  }
  const months = { MONTH: 1, QUARTER: 3, YEAR: 12 }[bucket];
  const first = Math.floor(month / months) * months;
  const start = isoDay(Date.UTC(year, first, 1));
  const end = isoDay(Date.UTC(year, first + months, 0));
  const named = { MONTH: start.slice(0, 7), QUARTER: `${start.slice(0, 4)}-Q${first / 3 + 1}` };
  return { start, end, label: bucket === "YEAR" ? start.slice(0, 4) : named[bucket] };
}

/** The spans from that of one day to that of another; `undefined` if they are more than `most`. */
export function spansBetween(
  first: string,
  last: string,
  bucket: TimeBucket,
  most: number,
): Span[] | undefined {
  const spans: Span[] = [];
  for (let span = spanOf(first, bucket); span.start <= last; span = spanOf(shifted(span.end, 1), bucket)) {
    if (spans.length === most) return undefined;
    spans.push(span);
  }
  return spans;
}

/** A week belongs to the year of its Thursday. */
function weekOf(monday: string): string {
  const thursday = shifted(monday, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}

const DAY_MS = 86_400_000;

function shifted(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY_MS);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
