import { isCommon } from "./common.ts";
import { isLetterForm, lookUp } from "./lexicon.ts";
import { COMMON_WORDS } from "./tables/common-words.ts";
import { GIVEN_NAMES } from "./tables/given-names.ts";
import { COLLECTIVE_NOUNS, FUNCTION_WORDS } from "./tables/nouns.ts";
import { VERB_TRIGGERS } from "./tables/triggers.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";
import { type Token, tokenize } from "./tokens.ts";

/**
 * Gives all-caps lines (as old wires and monitoring services sent them) the case of ordinary prose, at unchanged
 * offsets. What the tables know as a name, and what no common English word is, keeps its capital.
 */
export function truecase(text: string): string {
  if (!/[A-Z]{4}[^a-z]{40}/.test(text)) return text;
  return text
    .split("\n")
    .map((line) => (isCapitals(line) ? lower(line) : line))
    .join("\n");
}

function isCapitals(line: string): boolean {
  let upper = 0;
  let small = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) small++;
  }
  return upper >= 20 && small * 8 < upper;
}

function lower(line: string): string {
  const shouted = tokenize(line);
  const tokens = shouted.map((token, i) => titled(token, shouted[i - 1], shouted[i + 1]));
  let out = "";
  let end = 0;
  let begins = true;
  for (let i = 0; i < tokens.length; ) {
    const found = lookUp(tokens, i);
    const proper = found?.entries.some((entry) => entry.type !== "TITLE");
    const last = proper && found ? found.last : i;
    for (; i <= last; i++) {
      const token = tokens[i];
      if (!token) break;
      const original = line.slice(token.start, token.end);
      out += line.slice(end, token.start);
      out += isParticle(tokens, i, begins)
        ? lowered(original)
        : isSurname(tokens, i) || isInitial(tokens, i)
          ? capitalized(original)
          : cased(token, original, proper === true, begins);
      end = token.end;
      begins = token.kind === "mark" ? /^[.!?"“:—]$/.test(token.text) : false;
    }
  }
  return out + line.slice(end);
}

/** As if written in ordinary prose with a capital, so that the tables can be asked. */
function titled(token: Token, before: Token | undefined, next: Token | undefined): Token {
  if (token.kind !== "word" || token.text.length < 2 || token.text.includes(".")) return token;
  if (isLetterForm(token.key) && (!isCommon(token.key) || isUnitedStates(token, before, next))) return token;
  const keepsLetters =
    token.text.length <= 5 && !COMMON_WORDS.has(token.key) && !/[AEIOUY]/.test(token.text.slice(1));
  return keepsLetters ? token : { ...token, text: capitalized(token.text) };
}

/** "US OFFICIALS", "THE US": not the pronoun. */
function isUnitedStates(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.key !== "us") return false;
  return (
    before?.key === "the" ||
    (next !== undefined && (COLLECTIVE_NOUNS.has(next.key) || lookUp([next], 0) !== undefined))
  );
}

/** The A. of HENRY A. KISSINGER. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [before, token, dot, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.text.length !== 1 || dot?.text !== "." || dot.start !== token.end) return false;
  return next?.kind === "word" && GIVEN_NAMES.has(before?.key ?? "");
}

/** MINISTER SHIMON PERES: an ordinary word where a surname must stand. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [office, given, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!office || !given || !token || !GIVEN_NAMES.has(given.key) || FUNCTION_WORDS.has(token.key))
    return false;
  if (token.kind !== "word" || BARRIER_VERBS.has(token.key) || VERB_TRIGGERS.has(token.key)) return false;
  return lookUp([{ ...office, text: office.key }], 0)?.entries.some(({ type }) => type === "TITLE") === true;
}

/** "DE LA" inside a name. */
function isParticle(tokens: readonly Token[], at: number, begins: boolean): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (begins || !token || !LOWERED.has(token.key) || next?.kind !== "word" || before?.kind !== "word")
    return false;
  return LOWERED.has(before.key) || !isCommon(before.key);
}

const LOWERED: ReadonlySet<string> = new Set(
  "de la las los del di da do dos du des der den von van bin ibn y e".split(" "),
);

function cased(token: Token, original: string, proper: boolean, begins: boolean): string {
  if (/^['’]S$/.test(original)) return original.toLowerCase();
  if (token.kind !== "word" || token.text.includes(".")) return original;
  if (token.text === original && original.length > 1) return original;
  if (proper) {
    if (!begins && LINKING.has(token.key)) return lowered(original);
    return isLetters(original) ? original : capitalized(original);
  }
  if (isCommon(token.key) && !(GIVEN_NAMES.has(token.key) && !COMMON_WORDS.has(token.key)))
    return begins ? original[0] + lowered(original.slice(1)) : lowered(original);
  return isLetters(original) ? original : capitalized(original);
}

const LINKING: ReadonlySet<string> = new Set("of the and for in on de del la le y e".split(" "));

function isLetters(word: string): boolean {
  return word.length <= 5 && !/[AEIOUY]/.test(word);
}

function capitalized(word: string): string {
  return word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part[0] + lowered(part.slice(1)));
}

/** In lower case where that has as many code units. */
function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : word;
}
