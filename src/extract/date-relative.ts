import {
  afterStop,
  dayFirst,
  monthAt,
  monthFirst,
  numericDate,
  ordinalDate,
  ordinalDay,
  yearAfter,
} from "./date-calendar.ts";
import { type DateExpression, isDay, type Reading } from "./date-expression.ts";
import {
  DATE_CUES,
  DAY_PARTS,
  DETERMINERS,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  OCCASIONS,
  ORDINALS,
  SEASONS,
  SHIFTS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "./tables/date-words.ts";
import type { Token } from "./tokens.ts";

type Tokens = readonly Token[];

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

function datedWeekday(tokens: Tokens, first: number, at: number, weekday: number): Reading | null {
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

/** "two days ago", "in two weeks' time", "a day earlier", "for three days", "a couple of days ago" */
export function countAt(tokens: Tokens, at: number): Reading | null {
  const couple = tokens[at]?.key === "couple" && tokens[at + 1]?.key === "of";
  const count = couple ? 2 : numberAt(tokens, at);
  let next = couple ? at + 2 : at + 1;
  const unit =
    UNITS.get(tokens[next]?.key ?? "") ?? (tokens[next]?.key === "fortnight" ? "FORTNIGHT" : undefined);
  if (!unit || !count || count > 400) return null;
  const [scaled, size] = unit === "FORTNIGHT" ? (["WEEK", 2 * count] as const) : ([unit, count] as const);
  if (tokens[next + 1]?.key === "'s" || tokens[next + 1]?.key === "'") next++;
  const after = tokens[next + 1]?.key ?? "";
  const before = tokens[at - 1]?.key ?? "";
  if (after === "ago") return { first: at, last: next + 1, expression: agoOf(scaled, size) };
  if (
    after === "later" ||
    after === "earlier" ||
    ((after === "before" || after === "after") && closes(tokens, next + 2))
  )
    return {
      first: at,
      last: next + 1,
      expression: {
        kind: "ANCHORED",
        unit: scaled,
        shift: after === "later" || after === "after" ? size : -size,
      },
    };
  const time = after === "time" ? 1 : 0;
  if (before === "in" && after !== "of" && !/^(?:times?|first|second|third)$/.test(tokens[at - 2]?.key ?? ""))
    return { first: at - 1, last: next + time, expression: { kind: "OFFSET", unit: scaled, shift: size } };
  const days = scaled === "DAY" ? size : scaled === "WEEK" ? size * 7 : 0;
  const single = NUMBERS.get(tokens[at]?.key ?? "") === 1 && tokens[at]?.key !== "one" && before !== "for";
  return days && !single ? { first: at, last: next, expression: { kind: "DURATION", days } } : null;
}

/** "a year ago" is known to the month, "three years ago" to the year. */
function agoOf(unit: "DAY" | "WEEK" | "MONTH" | "YEAR", count: number): DateExpression {
  return unit === "YEAR" && count === 1
    ? { kind: "OFFSET", unit: "MONTH", shift: -12 }
    : { kind: "OFFSET", unit, shift: -count };
}

/** "yesterday", "today", "tonight", "tomorrow morning" */
export function dayWordAt(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at];
  if (token?.capital && at > 0 && tokens[at - 1]?.capital) return null;
  const shift = token?.key === "yesterday" ? -1 : token?.key === "tomorrow" ? 1 : 0;
  const last = DAY_PARTS.has(tokens[at + 1]?.key ?? "") ? at + 1 : at;
  return { first: at, last, expression: { kind: "OFFSET", unit: "DAY", shift } };
}

/** "day before yesterday", "day after tomorrow", "the day before." */
export function dayAt(tokens: Tokens, at: number): Reading | null {
  const [side, key] = [tokens[at + 1]?.key, tokens[at + 2]?.key];
  const shift = side === "before" ? -1 : side === "after" ? 1 : 0;
  if (!shift) return null;
  if (key === (shift < 0 ? "yesterday" : "tomorrow"))
    return { first: at, last: at + 2, expression: { kind: "OFFSET", unit: "DAY", shift: 2 * shift } };
  if (tokens[at - 1]?.key !== "the" || !closes(tokens, at + 2)) return null;
  return { first: at, last: at + 1, expression: { kind: "ANCHORED", unit: "DAY", shift } };
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
  return { first: at, last: at + 3, expression: { kind: "OFFSET", unit, shift: 0, ...(later && { part }) } };
}

/** "weekend", "over the weekend" */
export function weekendAt(_tokens: Tokens, at: number): Reading {
  return { first: at, last: at, expression: { kind: "OFFSET", unit: "WEEKEND" } };
}

/** "first quarter of 2020", "second half of this year" */
export function periodAt(tokens: Tokens, at: number): Reading | null {
  const unit = tokens[at]?.key === "half" ? "HALF" : "QUARTER";
  const before = tokens[at - 1]?.key ?? "";
  const final = before === "last" || before === "final";
  const nth = final ? (unit === "HALF" ? 2 : 4) : (ORDINALS.get(before) ?? 0);
  const year = nth && (unit === "QUARTER" || nth < 3) ? yearOrThisYear(tokens, at + 1) : null;
  return (
    year && { first: at - 1, last: year.last, expression: { kind: "PERIOD", unit, nth, year: year.year } }
  );
}

function yearOrThisYear(tokens: Tokens, at: number) {
  if (tokens[at]?.key === "of" && tokens[at + 1]?.key === "the" && tokens[at + 2]?.key === "year")
    return { year: { shift: 0 }, last: at + 2 };
  return yearAfter(tokens, at);
}

/** "Q1 2020", "the first-quarter 2020" */
export function quarterNameAt(tokens: Tokens, at: number): Reading | null {
  const nth = Number(tokens[at]?.key.slice(1));
  const year = yearAfter(tokens, at + 1);
  return (
    year && {
      first: at,
      last: year.last,
      expression: { kind: "PERIOD", unit: "QUARTER", nth, year: year.year },
    }
  );
}

/** "spring of 2019", "summer 2019", "in the autumn", "a summer summit" */
export function seasonAt(tokens: Tokens, at: number): Reading | null {
  const nth = SEASONS.get(tokens[at]?.key ?? "");
  if (!nth) return null;
  const year = yearAfter(tokens, at + 1);
  if (year)
    return {
      first: at,
      last: year.last,
      expression: { kind: "PERIOD", unit: "SEASON", nth, year: year.year },
    };
  if (tokens[at + 1]?.key === "of") return null;
  const [before, cue] = [tokens[at - 1]?.key ?? "", tokens[at - 2]?.key ?? ""];
  const occasion = OCCASIONS.has(tokens[at + 1]?.key ?? "") || OCCASIONS.has(tokens[at + 2]?.key ?? "");
  const dated =
    before === "the"
      ? DATE_CUES.has(cue)
      : DATE_CUES.has(before) && before !== "of" && tokens[at]?.key !== "fall";
  if (!dated && !(DETERMINERS.has(before) && occasion)) return null;
  return { first: at, last: at, expression: { kind: "PERIOD", unit: "SEASON", nth } };
}

/** "Christmas Eve", "New Year's Day", "May Day" */
export function holidayAt(tokens: Tokens, at: number): Reading | null {
  for (let last = Math.min(at + 3, tokens.length - 1); last >= at; last--) {
    let name = "";
    for (let i = at; i <= last; i++)
      name += i === at || tokens[i]?.key === "'s" ? tokens[i]?.key : ` ${tokens[i]?.key}`;
    const holiday = tokens[at]?.capital ? HOLIDAYS.get(name) : undefined;
    if (!holiday) continue;
    const year = yearAfter(tokens, last + 1);
    const expression: DateExpression = {
      kind: "CALENDAR",
      month: holiday[0],
      day: holiday[1],
      ...(year && { year: year.year }),
    };
    return { first: at, last: year?.last ?? last, expression };
  }
  return null;
}

/** One hyphenated token: "mid-March", "January-February", "Monday-Wednesday", "three-day", "2-day", "week-long". */
export function compoundAt(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at];
  const dash = token?.key.indexOf("-") ?? -1;
  if (!token || dash < 1) return null;
  const [left, right] = [token.key.slice(0, dash), token.key.slice(dash + 1)];
  const reading = (expression: DateExpression, last = at): Reading => ({ first: at, last, expression });
  const unit = UNITS.get(right);
  const count = /^\d{1,2}$/.test(left) ? Number(left) : NUMBERS.get(left);
  if (count && (unit === "DAY" || unit === "WEEK"))
    return reading({ kind: "DURATION", days: unit === "DAY" ? count : count * 7 });
  if (right === "long" && (left === "day" || left === "week"))
    return reading({ kind: "DURATION", days: left === "day" ? 1 : 7 });
  const month = MONTHS.get(right);
  const year = yearAfter(tokens, at + 1);
  const dated = year && { year: year.year };
  if (month && /^(?:mid|early|late|end)$/.test(left))
    return reading({ kind: "CALENDAR", month, ...dated }, year?.last);
  if (/^(?:mid|early|late|end)$/.test(left) && /^(?:1[89]|20)\d\d$/.test(right))
    return reading({ kind: "YEAR", year: Number(right) });
  const from = token.capital ? MONTHS.get(left) : undefined;
  if (from && month) {
    const to: DateExpression = { kind: "CALENDAR", month, ...dated };
    return reading({ kind: "RANGE", from: { kind: "CALENDAR", month: from, ...dated }, to }, year?.last);
  }
  const [monday, friday] = [WEEKDAYS.get(left), WEEKDAYS.get(right)];
  if (!monday || !friday) return null;
  return reading({
    kind: "RANGE",
    from: { kind: "WEEKDAY", weekday: monday },
    to: { kind: "WEEKDAY", weekday: friday },
  });
}

function numberAt(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  return NUMBERS.get(token.key) ?? (/^\d{1,3}$/.test(token.text) ? Number(token.text) : 0);
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

/** Nothing follows that "the day before" could belong to. */
function closes(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === "mark" || token.key === "in" || token.key === "at" || token.key === "and";
}
