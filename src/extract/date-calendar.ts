import {
  type CalendarDate,
  type DateExpression,
  isDay,
  type Reading,
  type YearReading,
} from "./date-expression.ts";
import {
  AMBIGUOUS_MONTHS,
  COUNTED,
  DATE_CUES,
  DETERMINERS,
  MONTHS,
  NAMED_BY_DATE,
  OCCASIONS,
  RANGE_MARKS,
  SHIFTS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "./tables/date-words.ts";
import type { Token } from "./tokens.ts";

type Tokens = readonly Token[];

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "March 20, 2020", "March 18–20", "March 2018", "in March" from the month's token; `cued` accepts it bare. */
export function monthFirst(tokens: Tokens, at: number, cued = false): Reading | null {
  const month = monthAt(tokens, at);
  if (!month) return null;
  let next = afterStop(tokens, at + 1);
  const joined = joinedDayMonth(tokens[next + 0]);
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
  const month = monthAt(tokens, tokens[i + 1]?.key === "of" ? i + 2 : i + 1);
  if (!month || days.some((n, k) => n > (MONTH_DAYS[month - 1] ?? 0) || (k > 0 && n <= (days[k - 1] ?? 0))))
    return null;
  const monthIndex = tokens[i + 1]?.key === "of" ? i + 2 : i + 1;
  if (
    tokens[monthIndex]?.kind !== "word" ||
    (tokens[monthIndex]?.key === "may" && !tokens[monthIndex]?.capital)
  )
    return null;
  const consecutive = days.every((n, k) => n === day + k);
  const whole = dashed || consecutive || tokens[at - 1]?.key === "between";
  const reading = dayOfMonth(tokens, at, day, month, whole ? to : day, afterStop(tokens, monthIndex + 1));
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
  const year = yearAfter(tokens, next);
  const { last, weekday } = withWeekday(tokens, year?.last ?? next - 1);
  const from: CalendarDate = { kind: "CALENDAR", month, day, ...(year && { year: year.year }), ...weekday };
  return { first, last, expression: to === day ? from : { kind: "RANGE", from, to: { ...from, day: to } } };
}

/** 2020-03-20, 20/03/2020, 03/20/2020, 20.3.2020; null when day and month could be swapped. */
export function numericDate(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  const dotted = token.text.split(".");
  const mark = tokens[at + 1]?.text;
  const parts =
    dotted.length === 3
      ? dotted
      : mark === "-" || mark === "/" || mark === "‑"
        ? adjoining(tokens, at, mark)
        : null;
  if (!parts) return null;
  const last = dotted.length === 3 ? at : at + 4;
  const [a, b, c] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  if (!a || !b || !c) return null;
  const [year, month, day] =
    a > 31
      ? [a, b, c]
      : b > 12 && mark === "/"
        ? [c, a, b]
        : a > 12 || a === b || dotted.length === 3
          ? [c, b, a]
          : [];
  if (!year || !month || !day || year < 1000 || year > 2100 || day > (MONTH_DAYS[month - 1] ?? 0))
    return null;
  return { first: at, last, expression: { kind: "CALENDAR", year, month, day } };
}

/** "in 2018", "2018–2020", "the 2018 Singapore summit", "(2018)"; not "in 2018 villages". */
export function yearNumber(tokens: Tokens, at: number, cued = false): Reading | null {
  const year = yearOf(tokens[at]);
  if (!year) return null;
  const before = tokens[at - 1]?.key ?? "";
  const after = tokens[at + 1]?.key ?? "";
  const end = closingYear(tokens, at, year);
  const last = end?.last ?? at;
  if (COUNTED.has(tokens[last + 1]?.key ?? "")) return null;
  const expression: DateExpression = { kind: "YEAR", year };
  const reading: Reading = end
    ? {
        first: at,
        last,
        expression: { kind: "RANGE", from: expression, to: { kind: "YEAR", year: end.year } },
      }
    : { first: at, last, expression };
  if (cued || DATE_CUES.has(before) || (before === "(" && tokens[last + 1]?.text === ")")) return reading;
  if (year < 1800) return null;
  if (DETERMINERS.has(before) && tokens[last + 1]?.kind === "word") return reading;
  if (OCCASIONS.has(before) || after === "'s") return reading;
  for (let i = last + 1; i <= last + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (OCCASIONS.has(token.key)) return reading;
  }
  return null;
}

/** "the 20th", "the 18th to the 20th" of a month that is not said, or of "this month". */
export function ordinalDate(tokens: Tokens, at: number, cued = false): Reading | null {
  const day = ordinalDay(tokens[at]);
  if (!day || tokens[at - 1]?.key !== "the") return null;
  const shift = SHIFTS.get(tokens[at + 2]?.key ?? "");
  if (tokens[at + 1]?.key === "of" && shift !== undefined && tokens[at + 3]?.key === "month")
    return { first: at, last: at + 3, expression: { kind: "MONTH_DAY", day, monthShift: shift } };
  const next = tokens[at + 1];
  const open = !next || next.kind === "mark" || AFTER_ORDINAL.has(next.key);
  if (!open || !(cued || BEFORE_ORDINAL.has(tokens[at - 2]?.key ?? ""))) return null;
  return { first: at, last: at, expression: { kind: "MONTH_DAY", day } };
}

const BEFORE_ORDINAL = new Set([
  "on",
  "from",
  "until",
  "till",
  "by",
  "since",
  "through",
  "to",
  "and",
  "between",
]);
const AFTER_ORDINAL = new Set([
  "to",
  "and",
  "in",
  "at",
  "with",
  "for",
  "by",
  "that",
  "when",
  "as",
  "after",
  "before",
]);

/** 1–31, also as 20th. */
export function dayNumber(token: Token | undefined): number {
  if (token?.kind !== "number") return 0;
  const plain = token.text.length <= 2 ? smallNumber(token.text) : 0;
  return plain && plain <= 31 ? plain : ordinalDay(token);
}

export function ordinalDay(token: Token | undefined): number {
  if (token?.kind !== "number" || token.key.length < 3 || token.key.length > 4) return 0;
  const ending = token.key.slice(-2);
  if (ending !== "th" && ending !== "st" && ending !== "nd" && ending !== "rd") return 0;
  const day = smallNumber(token.key.slice(0, -2));
  return day <= 31 ? day : 0;
}

function smallNumber(digits: string): number {
  return /^\d{1,2}$/.test(digits) ? Number(digits) : 0;
}

/** 1000–2100, written in four digits. */
export function yearOf(token: Token | undefined): number {
  if (token?.kind !== "number" || token.text.length !== 4) return 0;
  const year = Number(token.text);
  return year >= 1000 && year <= 2100 ? year : 0;
}

/** The year that follows a month, day, quarter or season: "2020", ", 2020", "of 2020", "last year", "of this year". */
export function yearAfter(tokens: Tokens, at: number): { year: YearReading; last: number } | null {
  const key = tokens[at]?.key;
  const i = key === "," || key === "of" ? at + 1 : at;
  const year = yearOf(tokens[i]);
  if (year >= 1800 && !COUNTED.has(tokens[i + 1]?.key ?? "")) return { year, last: i };
  if (key === ",") return null;
  const shift = SHIFTS.get(tokens[i]?.key ?? "");
  if (shift !== undefined && tokens[i + 1]?.key === "year") return { year: { shift }, last: i + 1 };
  return null;
}

export function monthAt(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token?.capital ? (MONTHS.get(token.key) ?? 0) : 0;
}

/** The token after an abbreviation's full stop, if one stands there. */
export function afterStop(tokens: Tokens, at: number): number {
  const [word, stop] = [tokens[at - 1], tokens[at]];
  return stop?.text === "." && word && word.text.length <= 4 && stop.start === word.end && tokens[at + 1]
    ? at + 1
    : at;
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

/** A range whose ends lend each other the year and month that one of them lacks. */
export function rangeOf(from: DateExpression, to: DateExpression): DateExpression {
  if (from.kind === "MONTH_DAY" && to.kind === "CALENDAR" && to.day !== undefined)
    return rangeOf({ ...to, day: from.day }, to);
  if (from.kind === "MONTH_DAY" && to.kind === "MONTH_DAY" && to.monthShift !== undefined)
    return { kind: "RANGE", from: { ...from, monthShift: to.monthShift }, to };
  if (from.kind !== "CALENDAR" || to.kind !== "CALENDAR") return { kind: "RANGE", from, to };
  const turns =
    to.month < from.month || (to.month === from.month && isDay(to) && (to.day ?? 0) < (from.day ?? 0));
  if (from.year === undefined && to.year !== undefined)
    return { kind: "RANGE", from: { ...from, year: shiftYear(to.year, turns ? -1 : 0) }, to };
  if (to.year === undefined && from.year !== undefined)
    return { kind: "RANGE", from, to: { ...to, year: shiftYear(from.year, turns ? 1 : 0) } };
  return { kind: "RANGE", from, to };
}

function shiftYear(year: YearReading, by: number): YearReading {
  return typeof year === "number" ? year + by : { shift: year.shift + by };
}

/** The second year of "2018–2020", "2018-20", "2018/19", "2018 to 2020". */
function closingYear(tokens: Tokens, at: number, year: number): { year: number; last: number } | null {
  const mark = tokens[at + 1];
  const end = tokens[at + 2];
  if (!mark || end?.kind !== "number") return null;
  const tight = mark.start === tokens[at]?.end && end.start === mark.end && mark.kind === "mark";
  const between = mark.key === "and" && tokens[at - 1]?.key === "between";
  if (!(tight && (RANGE_MARKS.has(mark.key) || mark.key === "/")) && !between && !RANGE_MARKS.has(mark.key))
    return null;
  const full =
    yearOf(end) ||
    (tight && end.text.length === 2 ? Math.floor(year / 100) * 100 + smallNumber(end.text) : 0);
  return full > year ? { year: full, last: at + 2 } : null;
}

function adjoining(tokens: Tokens, at: number, mark: string): string[] | null {
  const parts = [0, 2, 4].map((k) => tokens[at + k]);
  const [a, b, c] = parts;
  if (!a || !b || !c || tokens[at + 3]?.text !== mark) return null;
  return c.end - a.start === a.text.length + b.text.length + c.text.length + 2
    ? [a.text, b.text, c.text]
    : null;
}
