import type { DateExpression, Reading } from "./date-expression.ts";
import { numberAt, type Tokens } from "./date-tokens.ts";
import { DAY_PARTS, NUMBERS, UNITS } from "./tables/date-words.ts";

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
  if (before === "in" && /^(?:times?|first|second|third)$/.test(tokens[at - 2]?.key ?? "")) return null;
  const far = scaled === "MONTH" || scaled === "YEAR";
  if (before === "in" && after !== "of" && (after === "time" || !far)) {
    const expression: DateExpression = { kind: "OFFSET", unit: scaled, shift: size };
    return { first: at - 1, last: after === "time" ? next + 1 : next, expression };
  }
  const from = tokens[next + 2]?.key;
  if (after === "from" && !far && (from === "today" || from === "now")) {
    const shift = scaled === "WEEK" ? 7 * size : size;
    return { first: at, last: next + 2, expression: { kind: "OFFSET", unit: "DAY", shift } };
  }
  const days = scaled === "DAY" ? size : scaled === "WEEK" ? size * 7 : 0;
  const single = NUMBERS.get(tokens[at]?.key ?? "") === 1 && tokens[at]?.key !== "one" && before !== "for";
  const clause = after === "before" || after === "after" || after === "since";
  return days && !single && !clause && !NOT_LASTING.has(before)
    ? { first: at, last: next, expression: { kind: "DURATION", days } }
    : null;
}

/** Before a number of days these make it a limit or a frequency. */
const NOT_LASTING = new Set(["within", "every", "than", "under"]);

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

/** Nothing follows that "the day before" could belong to. */
export function closes(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === "mark" || token.key === "in" || token.key === "at" || token.key === "and";
}
