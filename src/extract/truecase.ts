import { isCommon } from "./common.ts";
import { lookUp } from "./lexicon.ts";
import { COMMON_WORDS } from "./tables/common-words.ts";
import { GIVEN_NAMES } from "./tables/given-names.ts";
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
  const tokens = tokenize(line).map(titled);
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
      out += cased(token, original, proper === true, begins);
      end = token.end;
      begins = token.kind === "mark" ? /^[.!?"“:—]$/.test(token.text) : false;
    }
  }
  return out + line.slice(end);
}

/** As if written in ordinary prose with a capital, so that the tables can be asked. */
function titled(token: Token): Token {
  if (token.kind !== "word" || token.text.length < 2 || token.text.includes(".")) return token;
  const keepsLetters =
    token.text.length <= 5 && !COMMON_WORDS.has(token.key) && !/[AEIOUY]/.test(token.text.slice(1));
  return keepsLetters ? token : { ...token, text: capitalized(token.text) };
}

function cased(token: Token, original: string, proper: boolean, begins: boolean): string {
  if (token.kind !== "word" || token.text.includes("."))
    return token.kind === "word" && /^['’]S$/.test(original) ? original.toLowerCase() : original;
  if (proper) {
    if (!begins && LINKING.has(token.key)) return original.toLowerCase();
    return isLetters(original) ? original : capitalized(original);
  }
  if (isCommon(token.key) && !(GIVEN_NAMES.has(token.key) && !COMMON_WORDS.has(token.key)))
    return begins ? original[0] + original.slice(1).toLowerCase() : original.toLowerCase();
  return isLetters(original) ? original : capitalized(original);
}

const LINKING: ReadonlySet<string> = new Set("of the and for in on de del la le y e".split(" "));

function isLetters(word: string): boolean {
  return word.length <= 5 && !/[AEIOUY]/.test(word);
}

function capitalized(word: string): string {
  return word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part[0] + part.slice(1).toLowerCase());
}
