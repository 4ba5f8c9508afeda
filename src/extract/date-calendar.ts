import type { CalendarDate, Reading } from "./date-expression.ts";
import { rangeOf } from "./date-range.ts";
import {
  afterStop,
  dayNumber,
  MONTH_DAYS,
  monthAt,
  ordinalDay,
  smallNumber,
  type Tokens,
} from "./date-tokens.ts";
import { shortYear, yearAfter } from "./date-year.ts";
import {
  AMBIGUOUS_MONTHS,
  COUNTED,
  DATE_CUES,
  DETERMINERS,
  MONTHS,
  NAMED_BY_DATE,
  OCCASIONS,
  RANGE_MARKS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "./tables/date-words.ts";
import type { Token } from "./tokens.ts";

/** "March 20, 2020", "March 18–20", "March 2018", "in March" from the month's token; `cued` accepts it bare. */
export function monthFirst(tokens: Tokens, at: number, cued = false): Reading | null {
  const month = monthAt(tokens, at);
  if (!month) return null;
  let next = afterStop(tokens, at + 1);
  const joined = joinedDayMonth(tokens[next]);
  if (joined) return joinedRange(tokens, at, month, next, joined);
  if (tokens[next]?.key === "the" && ordinalDay(tokens[next + 1])) next++;
  const day = dayNumber(tokens[next]);
  if (!day || day > (MONTH_DAYS[month - 1] ?? 0) || COUNTED.has(tokens[next + 1]?.key ?? "")) {
    return monthAlone(tokens, at, next, month, cued);
  }
  if (NAMED_BY_DATE.has(tokens[next + 1]?.key ?? "")) return null;
  const days = followingDays(tokens, at, next, day, month);
  const year = yearAfter(tokens, days.last + 1);
  const last = withWeekday(tokens, year?.last ?? days.last);
  const from: CalendarDate = {
    kind: "CALENDAR",
    month,
    day,
    ...(year && { year: year.year }),
    ...last.weekday,
  };
  const to: CalendarDate = { ...from, day: days.to };
  return { first: at, last: last.last, expression: days.to === day ? from : { kind: "RANGE", from, to } };
}

function monthAlone(tokens: Tokens, at: number, next: number, month: number, cued: boolean): Reading | null {
  const year = yearAfter(tokens, next);
  if (year) return { first: at, last: year.last, expression: { kind: "CALENDAR", month, year: year.year } };
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const known = cued || (before !== undefined && DATE_CUES.has(before.key));
  if (!known && AMBIGUOUS_MONTHS.has(token?.key ?? "")) {
    const described = before && DETERMINERS.has(before.key) && OCCASIONS.has(after?.key ?? "");
    if (!described) return null;
  }
  if (!cued && token?.key === "may" && before?.key === "by" && after?.kind === "word") return null;
  return { first: at, last: at, expression: { kind: "CALENDAR", month } };
}

/** The further days of "March 18–20", "June 11 and 12", "June 11, 12 and 13". */
function followingDays(tokens: Tokens, first: number, at: number, day: number, month: number) {
  let [to, last, i] = [day, at, at];
  for (;;) {
    const mark = tokens[i + 1]?.key ?? "";
    const the = tokens[i + 2]?.key === "the" && ordinalDay(tokens[i + 3]) ? 1 : 0;
    const next = i + 2 + the;
    const candidate = dayNumber(tokens[next]);
    if (!candidate || candidate <= to || candidate > (MONTH_DAYS[month - 1] ?? 0)) break;
    if (monthAt(tokens, next + 1) || COUNTED.has(tokens[next + 1]?.key ?? "")) break;
    const whole = RANGE_MARKS.has(mark) || (mark === "and" && tokens[first - 1]?.key === "between");
    if (!whole && !((mark === "and" || mark === "," || mark === "or") && candidate === to + 1)) break;
    [to, i] = [candidate, next];
    if (mark !== ",") last = next;
    if (whole) break;
  }
  return { to: last === at ? day : dayNumber(tokens[last]) || day, last };
}

/** "20 March 2020", "20th of March", "18-20 March", "11, 12 and 13 March" from the first number. */
export function dayFirst(tokens: Tokens, at: number): Reading | null {
  const joined = joinedDayMonth(tokens[at]);
  if (joined) return dayOfMonth(tokens, at, joined.day, joined.month, joined.day, at + 1);
  const days: number[] = [];
  let i = at;
  let dashed = false;
  for (let day = dayNumber(tokens[i]); day; day = dayNumber(tokens[i])) {
    days.push(day);
    const [mark, next] = [tokens[i + 1]?.key ?? "", i + 2];
    const range = RANGE_MARKS.has(mark);
    if (
      !(range || mark === "and" || mark === "," || mark === "or") ||
      !dayNumber(tokens[next]) ||
      days.length === 31
    )
      break;
    dashed ||= range;
    i = next;
  }
  const [day, to] = [days[0], days.at(-1)];
  if (!day || !to) return null;
  const named = tokens[i + 1]?.key === "of" ? i + 2 : i + 1;
  const month = monthAt(tokens, named);
  const rising = days.every((n, k) => n > (days[k - 1] ?? 0) && n <= (MONTH_DAYS[month - 1] ?? 0));
  if (!month || !rising) return null;
  const consecutive = days.every((n, k) => n === day + k);
  const whole = dashed || consecutive || tokens[at - 1]?.key === "between";
  const reading = dayOfMonth(tokens, at, day, month, whole ? to : day, afterStop(tokens, named + 1));
  return whole ? reading : { ...reading, last: at };
}

function dayOfMonth(
  tokens: Tokens,
  first: number,
  day: number,
  month: number,
  to: number,
  next: number,
): Reading {
  const year = yearAfter(tokens, next) ?? shortYear(tokens, next);
  const { last, weekday } = withWeekday(tokens, year?.last ?? next - 1);
  const from: CalendarDate = { kind: "CALENDAR", month, day, ...(year && { year: year.year }), ...weekday };
  return { first, last, expression: to === day ? from : { kind: "RANGE", from, to: { ...from, day: to } } };
}

/** "March 4 (Monday)", "March 4, Monday" */
function withWeekday(tokens: Tokens, last: number): { last: number; weekday?: { weekday: number } } {
  const mark = tokens[last + 1]?.text;
  if (mark !== "(" && mark !== ",") return { last };
  const key = tokens[last + 2]?.key ?? "";
  const weekday = WEEKDAYS.get(key) ?? WEEKDAY_ABBREVIATIONS.get(key);
  if (!weekday) return { last };
  if (mark === ",") return WEEKDAYS.has(key) ? { last: last + 2, weekday: { weekday } } : { last };
  const close = afterStop(tokens, last + 3);
  return tokens[close]?.text === ")" ? { last: close, weekday: { weekday } } : { last };
}

/** "18-March" is one token. */
function joinedDayMonth(token: Token | undefined): { day: number; month: number } | null {
  if (token?.kind !== "number") return null;
  const dash = token.key.indexOf("-");
  if (dash < 1 || dash > 2) return null;
  const [day, month] = [smallNumber(token.key.slice(0, dash)), MONTHS.get(token.key.slice(dash + 1))];
  return day && month && day <= (MONTH_DAYS[month - 1] ?? 0) ? { day, month } : null;
}

/** "May 30-June 2": month, joined token, day. */
function joinedRange(
  tokens: Tokens,
  first: number,
  month: number,
  at: number,
  joined: { day: number; month: number },
): Reading | null {
  const day = dayNumber(tokens[at + 1]);
  if (!day || day > (MONTH_DAYS[joined.month - 1] ?? 0) || joined.day > (MONTH_DAYS[month - 1] ?? 0))
    return null;
  const year = yearAfter(tokens, at + 2);
  const from: CalendarDate = { kind: "CALENDAR", month, day: joined.day };
  const to: CalendarDate = { kind: "CALENDAR", month: joined.month, day, ...(year && { year: year.year }) };
  return { first, last: year?.last ?? at + 1, expression: rangeOf(from, to) };
}
