import type { EventDate } from "../domain/date.ts";
import type { DatePrecision } from "../domain/vocabulary.ts";
import type { CalendarDate, DateExpression, DateUnit, Tense, YearReading } from "./date-expression.ts";
import { civil, type Day, dayOf, daysIn, isoDay, monthSpan, parseIsoDay, weekdayOf } from "./day-count.ts";

type Grain = "DAY" | "MONTH" | "YEAR";

/** First and last day, and in what they are written. */
interface Span {
  start: Day;
  end: Day;
  grain: Grain;
  precision?: DatePrecision;
}

export function readingOf(
  expression: DateExpression,
  text: string,
  published: Day | undefined,
  tense: Tense,
  anchor?: EventDate,
): EventDate | null {
  const span = spanOf(expression, published, tense, anchor);
  return span && eventDate(span, isStated(expression) ? "STATED" : "RELATIVE", text);
}

function spanOf(
  expression: DateExpression,
  published: Day | undefined,
  tense: Tense,
  anchor?: EventDate,
): Span | null {
  if (expression.kind === "NOW" && tense !== "PRESENT") return null;
  if (expression.kind === "ANCHORED") {
    const day = anchor && parseIsoDay(expression.shift < 0 ? anchor.start : anchor.end);
    return day === undefined ? null : offset(expression.unit, expression.shift, day);
  }
  if (expression.kind === "THROUGH") {
    const to = spanOf(expression.day, published, tense);
    return to && published !== undefined && to.end > published ? { ...to, start: published } : to;
  }
  if (expression.kind === "WEEK_OF") {
    const day = spanOf(expression.day, published, tense);
    return day && { start: day.start, end: day.start + 6, grain: "DAY" };
  }
  return pick(candidates(expression, published), expression, published, tense);
}

/** All that an expression could mean around the day of publication, in order of time. */
function candidates(expression: DateExpression, published: Day | undefined): Span[] {
  switch (expression.kind) {
    case "CALENDAR":
      return years(expression.year, published).flatMap((year) => calendarSpan(expression, year));
    case "YEAR":
      return [{ start: dayOf(expression.year, 1, 1), end: dayOf(expression.year, 12, 31), grain: "YEAR" }];
    case "PERIOD":
      return years(expression.year, published).map((year) =>
        periodSpan(expression.unit, expression.nth, year),
      );
    case "RANGE":
      return ranges(candidates(expression.from, published), candidates(expression.to, published));
  }
  if (published === undefined) return [];
  switch (expression.kind) {
    case "MONTH_DAY": {
      const { year, month } = civil(published);
      const shifts = expression.monthShift === undefined ? [-1, 0, 1] : [expression.monthShift];
      return shifts.flatMap((shift) => {
        const { start, end } = monthSpan(year, month + shift);
        return start + expression.day - 1 <= end ? [single(start + expression.day - 1)] : [];
      });
    }
    case "WEEKDAY": {
      const day = mondayOf(published) + expression.weekday - 1;
      return expression.week === undefined
        ? [day - 7, day, day + 7].map(single)
        : [single(day + 7 * expression.week)];
    }
    case "OFFSET":
      if (expression.shift === undefined)
        return [-1, 0, 1].map((shift) => offset(expression.unit, shift, published));
      return [
        partOf(
          offset(expression.unit, expression.shift, published),
          expression.unit,
          expression.part,
          published,
        ),
      ];
    case "NOW":
      return [single(published)];
    default:
      return [];
  }
}

/** Each start with the first end that follows it, and no nearer start between. */
function ranges(from: Span[], to: Span[]): Span[] {
  return from.flatMap((start, i) => {
    const end = to.find((span) => span.start >= start.start);
    const nearer = from[i + 1];
    if (!end || (nearer && nearer.start <= end.start)) return [];
    const grain = start.grain === end.grain ? start.grain : "DAY";
    return [{ start: start.start, end: end.end, grain }];
  });
}

function pick(
  spans: Span[],
  expression: DateExpression,
  published: Day | undefined,
  tense: Tense,
): Span | null {
  if (spans.length < 2 || published === undefined) return spans[0] ?? null;
  const weekday = "weekday" in expression && expression.kind !== "WEEKDAY" ? expression.weekday : undefined;
  const named = weekday === undefined ? [] : spans.filter((span) => weekdayOf(span.start) === weekday);
  if (named.length === 1) return named[0] ?? null;
  const occurrence = "occurrence" in expression ? expression.occurrence : undefined;
  if (occurrence === -1) return spans.findLast((span) => span.end < published) ?? null;
  if (occurrence === 1) return spans.find((span) => span.start > published) ?? null;
  const nearest = spans.reduce((a, b) => (distance(b, published) < distance(a, published) ? b : a));
  if (occurrence === 0 && !(expression.kind === "WEEKDAY" && tense === "FUTURE"))
    return spans.find((span) => isThis(expression, span, published)) ?? nearest;
  if (tense === "PAST") return spans.findLast((span) => span.start <= published) ?? nearest;
  if (tense === "FUTURE") {
    const bounded = expression.kind === "RANGE";
    return spans.find((span) => (bounded ? span.start : span.end) >= published) ?? nearest;
  }
  return nearest;
}

/** "this Friday" is in the week of publication, "this March" in its year; winters span two years. */
function isThis(expression: DateExpression, span: Span, published: Day): boolean {
  if (expression.kind === "WEEKDAY") return mondayOf(span.start) === mondayOf(published);
  return civil(span.start).year === civil(published).year && civil(span.end).year === civil(published).year;
}

function distance(span: Span, day: Day): number {
  return day < span.start ? span.start - day : day > span.end ? day - span.end : 0;
}

function years(year: YearReading | undefined, published: Day | undefined): number[] {
  if (typeof year === "number") return [year];
  if (published === undefined) return [];
  const present = civil(published).year;
  return year ? [present + year.shift] : [present - 1, present, present + 1];
}

function calendarSpan(date: CalendarDate, year: number): Span[] {
  if (date.day === undefined) return [{ ...monthSpan(year, date.month), grain: "MONTH" }];
  return date.day <= daysIn(year, date.month) ? [single(dayOf(year, date.month, date.day))] : [];
}

function periodSpan(unit: "QUARTER" | "HALF" | "SEASON", nth: number, year: number): Span {
  if (unit === "HALF") return { ...monthSpan(year, nth * 6 - 5, 6), grain: "MONTH" };
  return {
    ...monthSpan(year, unit === "SEASON" ? nth : nth * 3 - 2, 3),
    grain: "MONTH",
    precision: "QUARTER",
  };
}

function offset(unit: DateUnit, shift: number, from: Day): Span {
  const { year, month } = civil(from);
  switch (unit) {
    case "DAY":
      return single(from + shift);
    case "WEEK":
      return { start: mondayOf(from) + 7 * shift, end: mondayOf(from) + 7 * shift + 6, grain: "DAY" };
    case "WEEKEND":
      return { start: mondayOf(from) + 7 * shift + 5, end: mondayOf(from) + 7 * shift + 6, grain: "DAY" };
    case "MONTH":
      return { ...monthSpan(year, month + shift), grain: "MONTH" };
    case "QUARTER":
      return {
        ...monthSpan(year, 3 * (Math.ceil(month / 3) + shift) - 2, 3),
        grain: "MONTH",
        precision: "QUARTER",
      };
    case "YEAR":
      return { start: dayOf(year + shift, 1, 1), end: dayOf(year + shift, 12, 31), grain: "YEAR" };
  }
}

/** "earlier this week" ends, "later this week" begins with the day of publication; months and years stay whole. */
function partOf(span: Span, unit: DateUnit, part: "EARLIER" | "LATER" | undefined, published: Day): Span {
  if (!part || unit !== "WEEK") return span;
  return part === "EARLIER" ? { ...span, end: published } : { ...span, start: published };
}

function single(day: Day): Span {
  return { start: day, end: day, grain: "DAY" };
}

function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

function isStated(expression: DateExpression): boolean {
  switch (expression.kind) {
    case "CALENDAR":
    case "PERIOD":
      return typeof expression.year !== "object" && expression.occurrence === undefined;
    case "YEAR":
      return true;
    case "MONTH_DAY":
      return expression.monthShift === undefined;
    case "RANGE":
      return isStated(expression.from) && isStated(expression.to);
    case "WEEK_OF":
    case "THROUGH":
      return isStated(expression.day);
    default:
      return false;
  }
}

function eventDate(span: Span, basis: "STATED" | "RELATIVE", text: string): EventDate {
  const [start, end] = [isoDay(span.start), isoDay(span.end)];
  const length = span.grain === "DAY" ? 10 : span.grain === "MONTH" ? 7 : 4;
  const [from, to] = [start.slice(0, length), end.slice(0, length)];
  const edtf = from === to ? from : `${from}/${to}`;
  return {
    edtf,
    start,
    end,
    precision: span.precision ?? (from === to ? span.grain : "INTERVAL"),
    basis,
    text,
  };
}
