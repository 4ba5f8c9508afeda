import { MONTHS, NUMBERS } from "./tables/date-words.ts";
import type { Token } from "./tokens.ts";

export type Tokens = readonly Token[];

export const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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

/** 1000–2100, written in four digits. */
export function yearOf(token: Token | undefined): number {
  if (token?.kind !== "number" || token.text.length !== 4) return 0;
  const year = Number(token.text);
  return year >= 1000 && year <= 2100 ? year : 0;
}

export function numberAt(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  return NUMBERS.get(token.key) ?? (/^\d{1,3}$/.test(token.text) ? Number(token.text) : 0);
}

export function smallNumber(digits: string): number {
  return /^\d{1,2}$/.test(digits) ? Number(digits) : 0;
}
