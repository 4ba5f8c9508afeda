import type { DateExpression, Reading, YearReading } from "./date-expression.ts";
import { smallNumber, type Tokens, yearOf } from "./date-tokens.ts";
import { COUNTED, DATE_CUES, DETERMINERS, OCCASIONS, RANGE_MARKS, SHIFTS } from "./tables/date-words.ts";

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
  if (year < 1800 && !OLD_YEAR_CUES.has(before)) return null;
  if (cued || DATE_CUES.has(before) || (before === "(" && tokens[last + 1]?.text === ")")) return reading;
  if (DETERMINERS.has(before) && tokens[last + 1]?.kind === "word") return reading;
  if (OCCASIONS.has(before) || after === "'s") return reading;
  if (
    tokens[at - 1]?.capital &&
    tokens.slice(Math.max(0, at - 8), at).some((token) => OCCASIONS.has(token.key))
  )
    return reading;
  for (let i = last + 1; i <= last + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (OCCASIONS.has(token.key)) return reading;
  }
  return null;
}

/** Before 1800, numbers in other places are counts. */
const OLD_YEAR_CUES = new Set(["in", "since", "year"]);

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

/** "18 Oct 89", as wire services and listening posts wrote it. */
export function shortYear(tokens: Tokens, at: number): { year: number; last: number } | null {
  const year = smallNumber(tokens[at]?.text ?? "");
  return year > 31 && tokens[at + 1]?.kind !== "word" ? { year: 1900 + year, last: at } : null;
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
