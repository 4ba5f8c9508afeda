import type { Reading } from "./date-expression.ts";
import { MONTH_DAYS, ordinalDay, type Tokens } from "./date-tokens.ts";
import { SHIFTS } from "./tables/date-words.ts";

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

function adjoining(tokens: Tokens, at: number, mark: string): string[] | null {
  const parts = [0, 2, 4].map((k) => tokens[at + k]);
  const [a, b, c] = parts;
  if (!a || !b || !c || tokens[at + 3]?.text !== mark) return null;
  return c.end - a.start === a.text.length + b.text.length + c.text.length + 2
    ? [a.text, b.text, c.text]
    : null;
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
