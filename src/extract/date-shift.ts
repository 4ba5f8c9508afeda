import { monthFirst } from "./date-calendar.ts";
import type { DateExpression, Reading } from "./date-expression.ts";
import { monthAt, numberAt, type Tokens } from "./date-tokens.ts";
import { datedWeekday } from "./date-weekday.ts";
import { DAY_PARTS, NUMBERS, SEASONS, SHIFTS, UNITS, WEEKDAYS } from "./tables/date-words.ts";

/** "last week", "this morning", "next Monday", "this coming Friday", "last March", "next summer", "the last two days". */
export function shiftAt(tokens: Tokens, at: number): Reading | null {
  const shift = SHIFTS.get(tokens[at]?.key ?? "");
  if (shift === undefined) return null;
  const qualifier = tokens[at + 1]?.key;
  const qualified = qualifier === "coming" ? 1 : qualifier === "past" ? -1 : undefined;
  const next = qualified === undefined || shift ? at + 1 : at + 2;
  return shifted(tokens, at, next, next === at + 2 && qualified !== undefined ? qualified : shift);
}

/** "the coming Friday", "the past week" */
export function comingOrPastAt(tokens: Tokens, at: number): Reading | null {
  const shift = tokens[at]?.key === "coming" ? 1 : -1;
  const key = tokens[at + 1]?.key ?? "";
  if (key === "week" && shift < 0) return { first: at, last: at + 1, expression: lastDays(-7) };
  return WEEKDAYS.has(key) || key === "weekend" || NUMBERS.has(key) || tokens[at + 1]?.kind === "number"
    ? shifted(tokens, at, at + 1, shift)
    : null;
}

function shifted(tokens: Tokens, first: number, at: number, shift: -1 | 0 | 1): Reading | null {
  const token = tokens[at];
  const key = token?.key ?? "";
  const reading = (expression: DateExpression, last = at): Reading => ({ first, last, expression });
  if (key === "week" || key === "month" || key === "year" || key === "quarter" || key === "weekend") {
    if (tokens[at + 1]?.key === "of" && shift) return null;
    const before = tokens[first - 1]?.key;
    const part = before === "earlier" ? "EARLIER" : before === "later" ? "LATER" : undefined;
    const unit = key.toUpperCase() as "WEEK" | "MONTH" | "YEAR" | "QUARTER" | "WEEKEND";
    return reading({ kind: "OFFSET", unit, shift, ...(part && shift === 0 && { part }) });
  }
  if (DAY_PARTS.has(key) && shift < 1) return reading({ kind: "OFFSET", unit: "DAY", shift });
  const weekday = token?.capital ? WEEKDAYS.get(key) : undefined;
  if (weekday) {
    const last = DAY_PARTS.has(tokens[at + 1]?.key ?? "") ? at + 1 : at;
    return (
      datedWeekday(tokens, first, last + 1, weekday) ??
      reading({ kind: "WEEKDAY", weekday, occurrence: shift }, last)
    );
  }
  const season = SEASONS.get(key);
  if (season) return reading({ kind: "PERIOD", unit: "SEASON", nth: season, occurrence: shift });
  if (monthAt(tokens, at)) {
    const date = monthFirst(tokens, at, true);
    if (date?.expression.kind !== "CALENDAR") return date && { ...date, first };
    return reading(
      { ...date.expression, ...(date.expression.year === undefined && { occurrence: shift }) },
      date.last,
    );
  }
  const [count, unit] = [numberAt(tokens, at), UNITS.get(tokens[at + 1]?.key ?? "")];
  if (count && shift && (unit === "DAY" || unit === "WEEK"))
    return reading(lastDays(shift * count * (unit === "WEEK" ? 7 : 1)), at + 1);
  return null;
}

/** The span of the last (negative) or next so many days. */
function lastDays(days: number): DateExpression {
  const [today, other]: DateExpression[] = [
    { kind: "OFFSET", unit: "DAY", shift: 0 },
    { kind: "OFFSET", unit: "DAY", shift: days },
  ];
  return {
    kind: "RANGE",
    from: (days < 0 ? other : today) as DateExpression,
    to: (days < 0 ? today : other) as DateExpression,
  };
}

/** "the previous day", "the following week", "the same day", "that day", "the next day" */
export function anchoredAt(tokens: Tokens, at: number): Reading | null {
  const key = tokens[at]?.key;
  const unit = UNITS.get(tokens[at + 1]?.key ?? "");
  if (!unit || tokens[at + 1]?.key.endsWith("s")) return null;
  if (key !== "that" && tokens[at - 1]?.key !== "the") return null;
  const shift = key === "previous" || key === "preceding" ? -1 : key === "that" || key === "same" ? 0 : 1;
  if (key === "next" && unit !== "DAY") return null;
  return { first: at, last: at + 1, expression: { kind: "ANCHORED", unit, shift } };
}

/** "end of the month", "beginning of the year", "later in the week" */
export function endOfAt(tokens: Tokens, at: number): Reading | null {
  const link = tokens[at + 1]?.key;
  const unit = UNITS.get(tokens[at + 3]?.key ?? "");
  const later = tokens[at]?.key === "later" || tokens[at]?.key === "earlier";
  if (
    link !== (later ? "in" : "of") ||
    tokens[at + 2]?.key !== "the" ||
    !unit ||
    tokens[at + 4]?.key === "of"
  )
    return null;
  if (unit === "DAY" && !later) return null;
  const part = tokens[at]?.key === "later" ? "LATER" : "EARLIER";
  if (unit === "DAY") return { first: at, last: at + 3, expression: { kind: "ANCHORED", unit, shift: 0 } };
  return { first: at, last: at + 3, expression: { kind: "OFFSET", unit, shift: 0, ...(later && { part }) } };
}

/** "weekend", "over the weekend" */
export function weekendAt(_tokens: Tokens, at: number): Reading {
  return { first: at, last: at, expression: { kind: "OFFSET", unit: "WEEKEND" } };
}
