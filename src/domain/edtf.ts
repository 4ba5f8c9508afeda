import type { DatePrecision } from "./vocabulary.ts";

/** Days as a text in EDTF names them. */
export interface EdtfSpan {
  start: string;
  end: string;
  precision: DatePrecision;
}

/** First months of seasons (21 to 24) and quarters (33 to 36). */
const QUARTERS: Readonly<Record<string, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
  33: 1,
  34: 4,
  35: 7,
  36: 10,
};

/** Reads `2020-03-20`, `2020-03`, `2020-33`, `2020` and `2020-03-18/2020-03-20`; undefined for what names no days. */
export function readEdtf(text: string): EdtfSpan | undefined {
  const [from = "", to, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  if (to !== undefined)
    return isDay(from) && isDay(to) && from < to
      ? { start: from, end: to, precision: "INTERVAL" }
      : undefined;
  if (isDay(from)) return { start: from, end: from, precision: "DAY" };
  const [, year, part] = /^(\d{4})(?:-(\d{2}))?$/.exec(from) ?? [];
  if (year === undefined || year === "0000") return undefined;
  if (part === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: "YEAR" };
  const quarter = QUARTERS[part];
  const month = quarter ?? Number(part);
  if (month < 1 || month > 12) return undefined;
  return {
    start: day(Number(year), month - 1, 1),
    end: day(Number(year), month - 1 + (quarter === undefined ? 1 : 3), 0),
    precision: quarter === undefined ? "MONTH" : "QUARTER",
  };
}

function day(year: number, month: number, date: number): string {
  const time = new Date(0);
  time.setUTCFullYear(year, month, date);
  return time.toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001") return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
