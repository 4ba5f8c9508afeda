import type { DateExpression, Reading } from "./date-expression.ts";
import type { Tokens } from "./date-tokens.ts";
import { yearAfter } from "./date-year.ts";
import {
  DATE_CUES,
  DETERMINERS,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  OCCASIONS,
  ORDINALS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from "./tables/date-words.ts";

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
  if (tokens[at]?.capital || tokens[at + 1]?.key === "of") return null;
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
