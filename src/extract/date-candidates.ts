import type { DatePrecision } from "../domain/vocabulary.ts";
import type { CalendarDate, DateExpression, DateUnit, YearReading } from "./date-expression.ts";
import { civil, type Day, dayOf, daysIn, monthSpan, weekdayOf } from "./day-count.ts";

type Grain = "DAY" | "MONTH" | "YEAR";

/** First and last day, and in what they are written. */
export interface Span {
  start: Day;
  end: Day;
  grain: Grain;
  precision?: DatePrecision;
}

/** All that an expression could mean around the day of publication, in order of time. */
export function candidates(expression: DateExpression, published: Day | undefined): Span[] {
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
      if (expression.unit === "WEEKEND" || expression.shift === undefined)
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

export function offset(unit: DateUnit, shift: number, from: Day): Span {
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

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}
