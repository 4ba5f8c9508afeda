import type { EventDate } from "../domain/date.ts";
import { dayFirst, monthFirst } from "./date-calendar.ts";
import { countAt, dayAt, dayWordAt } from "./date-count.ts";
import { type DateExpression, isDay, type Reading, type Tense } from "./date-expression.ts";
import { numericDate, ordinalDate } from "./date-numeric.ts";
import { compoundAt, holidayAt, periodAt, quarterNameAt, seasonAt } from "./date-period.ts";
import { rangeOf } from "./date-range.ts";
import { readingOf } from "./date-resolution.ts";
import { anchoredAt, comingOrPastAt, endOfAt, shiftAt, weekendAt } from "./date-shift.ts";
import { weekdayAt, weekOfAt } from "./date-weekday.ts";
import { yearNumber } from "./date-year.ts";
import { isoDay, parseIsoDay } from "./day-count.ts";
import {
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  PART_WORDS,
  RANGE_MARKS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "./tables/date-words.ts";
import type { Token } from "./tokens.ts";

export type { DateExpression, Tense } from "./date-expression.ts";

/** A date, span or duration that a sentence mentions. */
export interface DateMention {
  /** Indexes of the first and last token, both inclusive. */
  first: number;
  last: number;
  /** Offsets into the article's text. */
  start: number;
  end: number;
  expression: DateExpression;
}

type Reader = (tokens: readonly Token[], at: number, cued?: boolean) => Reading | null;

/** What to try, in order, at a word. */
const READERS = new Map<string, Reader[]>();

for (const key of MONTHS.keys()) add(key, monthFirst);
for (const key of [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()]) add(key, weekdayAt);
for (const key of ["last", "this", "next"]) add(key, shiftAt);
for (const key of ["coming", "past"]) add(key, comingOrPastAt);
for (const key of ["previous", "preceding", "following", "same", "that", "next"]) add(key, anchoredAt);
for (const key of ["today", "tonight", "yesterday", "tomorrow"]) add(key, dayWordAt);
for (const key of ["now", "currently"])
  add(key, (_, at) => ({ first: at, last: at, expression: { kind: "NOW" } }));
for (const key of [...NUMBERS.keys(), "couple"]) add(key, countAt);
for (const key of ["end", "beginning", "start", "middle", "later", "earlier"]) add(key, endOfAt);
for (const key of ["q1", "q2", "q3", "q4"]) add(key, quarterNameAt);
for (const key of ["quarter", "half"]) add(key, periodAt);
for (const key of SEASONS.keys()) add(key, seasonAt);
for (const key of ["through", "thru"]) add(key, throughAt);
for (const name of HOLIDAYS.keys()) add(name.split(/[ ']/)[0] ?? name, holidayAt);
add("day", dayAt);
add("week", weekOfAt);
add("weekend", weekendAt);

function add(key: string, reader: Reader): void {
  const readers = READERS.get(key);
  if (!readers) READERS.set(key, [reader]);
  else if (!readers.includes(reader)) readers.push(reader);
}

const NUMBER_READERS: Reader[] = [numericDate, dayFirst, countAt, compoundAt, ordinalDate, yearNumber];
const COMPOUND_READERS: Reader[] = [compoundAt];

/** All dates that the tokens of a sentence mention, from left to right, none overlapping. */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let i = 0, from = 0; i < tokens.length; i++) {
    const point = readAt(tokens, i, false);
    if (!point || point.first < from) continue;
    const { first, last, expression } = withRange(tokens, point);
    const whole = first > from && PART_WORDS.has(tokens[first - 1]?.key ?? "") ? first - 1 : first;
    const [start, end] = [tokens[whole]?.start ?? 0, tokens[last]?.end ?? 0];
    mentions.push({ first: whole, last, start, end, expression });
    from = last + 1;
    i = last;
  }
  return mentions;
}

function readAt(tokens: readonly Token[], at: number, cued: boolean): Reading | null {
  const token = tokens[at];
  if (!token || token.kind === "mark") return null;
  const readers =
    token.kind === "number"
      ? NUMBER_READERS
      : (READERS.get(token.key) ?? (token.key.includes("-") ? COMPOUND_READERS : undefined));
  if (!readers) return null;
  for (const read of readers) {
    const reading = read(tokens, at, cued);
    if (reading) return reading;
  }
  return null;
}

/** Joins "from Monday to March 5", "30 March – 2 April", "Monday and Tuesday", "late June or early July". */
function withRange(tokens: readonly Token[], from: Reading): Reading {
  if (!canBound(from.expression)) return from;
  const mark = tokens[from.last + 1];
  const listed = mark?.key === "and" || mark?.key === "or";
  if (!mark || !(listed || RANGE_MARKS.has(mark.key))) return from;
  let at = from.last + 2;
  while (/^(?:on|in|the)$/.test(tokens[at]?.key ?? "") || PART_WORDS.has(tokens[at]?.key ?? "")) at++;
  const to = readAt(tokens, at, true);
  if (!to || to.first !== at || !canBound(to.expression) || isDay(from.expression) !== isDay(to.expression))
    return from;
  if (listed && tokens[from.first - 1]?.key !== "between" && !follows(from.expression, to.expression))
    return from;
  return { first: from.first, last: to.last, expression: rangeOf(from.expression, to.expression) };
}

function canBound(expression: DateExpression): boolean {
  return isDay(expression) || expression.kind === "CALENDAR" || expression.kind === "YEAR";
}

/** Whether the second is the day or month after the first, so that "and" makes one span of them. */
function follows(from: DateExpression, to: DateExpression): boolean {
  if (from.kind === "YEAR" && to.kind === "YEAR") return to.year === from.year + 1;
  if (from.kind === "WEEKDAY" && to.kind === "WEEKDAY") return to.weekday === (from.weekday % 7) + 1;
  if (from.kind === "OFFSET" && to.kind === "OFFSET") return to.shift === (from.shift ?? 0) + 1;
  if (from.kind === "MONTH_DAY" && to.kind === "MONTH_DAY") return to.day === from.day + 1;
  if (from.kind !== "CALENDAR" || to.kind !== "CALENDAR") return false;
  if (from.day === undefined) return to.month === (from.month % 12) + 1 && from.year === undefined;
  return (
    (to.month === from.month && to.day === from.day + 1) ||
    (to.month === (from.month % 12) + 1 && to.day === 1 && from.day >= 28)
  );
}

function throughAt(tokens: readonly Token[], at: number): Reading | null {
  const day = readAt(tokens, at + 1, false);
  if (!day || day.first !== at + 1 || !isDay(day.expression) || tokens[day.last + 1]?.key === "'s")
    return null;
  return { first: at, last: day.last, expression: { kind: "THROUGH", day: day.expression } };
}

/**
 * What an expression means in an article of the day `published` (ISO day or date-time; its day counts as stated).
 * Null for durations and "now" outside the present tense, for relative dates and dates without a year when
 * `published` is not known, and for dates reckoned from another one ("the previous day") when no `anchor` is given.
 */
export function resolveDate(
  expression: DateExpression,
  text: string,
  published: string | undefined,
  tense: Tense,
  anchor?: EventDate,
): EventDate | null {
  const day = published === undefined ? undefined : parseIsoDay(published);
  return readingOf(expression, text, day, tense, anchor);
}

/** A day widened to the interval of that many days which it begins. Coarser dates stay as they are. */
export function extendByDuration(date: EventDate, days: number, known: "START" | "END" = "START"): EventDate {
  const day = parseIsoDay(date.start);
  if (date.precision !== "DAY" || day === undefined || days < 2) return date;
  const start = known === "START" ? date.start : isoDay(day - days + 1);
  const end = known === "START" ? isoDay(day + days - 1) : date.end;
  return { ...date, edtf: `${start}/${end}`, start, end, precision: "INTERVAL" };
}
