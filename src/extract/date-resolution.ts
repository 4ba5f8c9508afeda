import type { EventDate } from "../domain/date.ts";
import { candidates, mondayOf, offset, type Span } from "./date-candidates.ts";
import type { DateExpression, Tense } from "./date-expression.ts";
import { civil, type Day, isoDay, parseIsoDay, weekdayOf } from "./day-count.ts";

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
  // What was done "in two days" took as long.
  if (expression.kind === "OFFSET" && (expression.shift ?? 0) > 1 && tense === "PAST") return null;
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
  const occurrence = occurrenceOf(expression);
  if (occurrence === -1) return spans.findLast((span) => span.end < published) ?? null;
  if (occurrence === 1) return spans.find((span) => span.start > published) ?? null;
  const nearest = spans.reduce((a, b) => (distance(b, published) < distance(a, published) ? b : a));
  if (occurrence === 0 && !(expression.kind === "WEEKDAY" && tense === "FUTURE"))
    return spans.find((span) => isThis(expression, span, published)) ?? nearest;
  const slack = slackOf(expression);
  if (tense === "PAST") return spans.findLast((span) => span.start <= published + slack) ?? nearest;
  if (tense === "FUTURE") {
    const whole = expression.kind === "RANGE" && expression.from.kind === "WEEKDAY";
    return spans.find((span) => (whole ? span.start : span.end) >= published - slack) ?? nearest;
  }
  return nearest;
}

/** -1 for the last, 0 for this, 1 for the next of its kind. */
function occurrenceOf(expression: DateExpression): number | undefined {
  if (expression.kind === "OFFSET") return expression.shift;
  return "occurrence" in expression ? expression.occurrence : undefined;
}

/**
 * By how many days a date may miss its tense. Datelines run ahead of the day of publication and pages lag behind it:
 * "on March 21" in a report of the 20th is tomorrow, not a year ago.
 */
function slackOf(expression: DateExpression): number {
  if (expression.kind === "RANGE") return slackOf(expression.from);
  if (expression.kind === "CALENDAR") return expression.day === undefined ? 0 : 7;
  return expression.kind === "MONTH_DAY" ? 1 : 0;
}

/** "this Friday" is in the week of publication, "this March" in its year; winters span two years. */
function isThis(expression: DateExpression, span: Span, published: Day): boolean {
  if (expression.kind === "WEEKDAY" || expression.kind === "OFFSET")
    return mondayOf(span.start) === mondayOf(published);
  return civil(span.start).year === civil(published).year && civil(span.end).year === civil(published).year;
}

function distance(span: Span, day: Day): number {
  return day < span.start ? span.start - day : day > span.end ? day - span.end : 0;
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
