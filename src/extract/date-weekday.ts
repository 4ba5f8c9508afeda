import { dayFirst, monthFirst } from "./date-calendar.ts";
import { isDay, type Reading } from "./date-expression.ts";
import { numericDate, ordinalDate } from "./date-numeric.ts";
import { afterStop, dayNumber, ordinalDay, type Tokens } from "./date-tokens.ts";
import { DAY_PARTS, SHIFTS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from "./tables/date-words.ts";

/** Names that a weekday is part of: the Sunday Times, Good Friday. */
const NOT_BEFORE = new Set([
  "times",
  "telegraph",
  "mirror",
  "mail",
  "express",
  "herald",
  "post",
  "school",
  "mass",
]);
const NOT_AFTER = new Set(["good", "black", "bloody", "holy", "easter", "super", "ash", "palm"]);

/** "Monday", "Friday night", "Monday next week", "Monday, March 4", "Monday (4 March)", "Friday the 13th". */
export function weekdayAt(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at];
  if (!token?.capital) return null;
  const full = WEEKDAYS.get(token.key);
  const weekday = full ?? WEEKDAY_ABBREVIATIONS.get(token.key);
  if (!weekday || NOT_BEFORE.has(tokens[at + 1]?.key ?? "") || NOT_AFTER.has(tokens[at - 1]?.key ?? ""))
    return null;
  const stop = full ? at + 1 : afterStop(tokens, at + 1);
  const next = DAY_PARTS.has(tokens[stop]?.key ?? "") ? stop + 1 : stop;
  const dated = datedWeekday(tokens, at, next, weekday);
  if (dated) return dated;
  if (!full && (stop === at + 1 || weekday > 5)) return null;
  const of = tokens[next]?.key === "of" ? next + 1 : next;
  const week = SHIFTS.get(tokens[of]?.key ?? "");
  if (week !== undefined && tokens[of + 1]?.key === "week")
    return { first: at, last: of + 1, expression: { kind: "WEEKDAY", weekday, week } };
  return { first: at, last: next - 1, expression: { kind: "WEEKDAY", weekday } };
}

export function datedWeekday(tokens: Tokens, first: number, at: number, weekday: number): Reading | null {
  const mark = tokens[at]?.text;
  let next = mark === "," || mark === "(" ? at + 1 : at;
  if (tokens[next]?.key === "the") next++;
  const dated =
    numericDate(tokens, next) ??
    dayFirst(tokens, next) ??
    monthFirst(tokens, next) ??
    ordinalDate(tokens, next, true);
  const bare = !dated && mark !== "," && mark !== "(" ? ordinalDay(tokens[next]) : 0;
  if (bare) return { first, last: next, expression: { kind: "MONTH_DAY", day: bare, weekday } };
  const inside = mark === "(" && tokens[next + 1]?.text === ")" ? dayNumber(tokens[next]) : 0;
  if (inside) return { first, last: next + 1, expression: { kind: "MONTH_DAY", day: inside, weekday } };
  const expression = dated?.expression;
  if (
    !dated ||
    !expression ||
    (expression.kind !== "CALENDAR" && expression.kind !== "MONTH_DAY") ||
    !isDay(expression)
  )
    return null;
  const close = mark === "(" && tokens[dated.last + 1]?.text === ")" ? 1 : 0;
  return { first, last: dated.last + close, expression: { ...expression, weekday } };
}

/** "week of March 4", "week beginning Monday" */
export function weekOfAt(tokens: Tokens, at: number): Reading | null {
  const link = tokens[at + 1]?.key;
  if (link !== "of" && link !== "beginning" && link !== "starting") return null;
  const day = weekdayAt(tokens, at + 2) ?? monthFirst(tokens, at + 2) ?? dayFirst(tokens, at + 2);
  return day && isDay(day.expression)
    ? { first: at, last: day.last, expression: { kind: "WEEK_OF", day: day.expression } }
    : null;
}
