import { isCommon } from "./common.ts";
import type { NameWords } from "./mentions.ts";
import {
  FAMILY_FIRST_SURNAMES,
  GIVEN_NAMES,
  NAME_PARTICLES,
  PLACE_GIVEN_NAMES,
} from "./tables/given-names.ts";
import { FUNCTION_WORDS, INSTITUTION_NOUNS } from "./tables/nouns.ts";
import type { Token } from "./tokens.ts";

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv", "v", "vi", "xvi"]);
const LONGEST = 7;

/**
 * The run of capitalised words at a token that may be a person's name: particles and initials inside it, a suffix at
 * its end. `taken` tells which tokens belong to dates or to phrases of the tables.
 */
export function nameAt(
  tokens: readonly Token[],
  first: number,
  taken: (at: number) => boolean,
): NameWords | undefined {
  let last = -1;
  let at = first;
  let nickname: { open: number; word: number } | undefined;
  const keys: string[] = [];
  while (at < tokens.length && keys.length < LONGEST) {
    const token = tokens[at];
    if (!token) break;
    if (at > first && isSuffix(tokens, at)) {
      const dotted = /^[js]/.test(token.key) && tokens[at + 1]?.text === ".";
      last = dotted && tokens[at + 1]?.start === token.end ? at + 1 : at;
      if (!isParticle(tokens[at + 1] ?? token, keys.length)) break;
      at++;
      continue;
    }
    const afterGiven = keys.length === 1 ? GIVEN_NAMES.has(keys[0] ?? "") : keys.at(-1)?.length === 1;
    if (isNameWord(token, at, first, taken, afterGiven) || isInitial(tokens, at)) {
      if (!NAME_PARTICLES.has(token.key) || GIVEN_NAMES.has(token.key)) keys.push(token.key);
      last = at;
      at++;
      const dot = tokens[at];
      if (token.text.length <= 2 && dot?.text === "." && dot.start === token.end && tokens[at + 1]?.capital)
        at++;
      continue;
    }
    if (isParticle(token, keys.length) && continues(tokens, at + 1, taken)) {
      at++;
      continue;
    }
    if (token.text === "," && isSuffix(tokens, at + 1) && keys.length > 1) {
      at++;
      continue;
    }
    if (!nickname && keys.length > 0 && isNickname(tokens, at) && continues(tokens, at + 3, taken)) {
      nickname = { open: at, word: at + 1 };
      at += 3;
      continue;
    }
    break;
  }
  if (last < first || keys.length === 0) return undefined;
  if (keys.length > 1 && !keys.some(isNameKey)) return undefined;
  if (!nickname) return { first, last, text: textOf(tokens, first, last), keys };
  return {
    first,
    last,
    text: `${textOf(tokens, first, nickname.open - 1)} ${textOf(tokens, nickname.open + 3, last)}`,
    keys,
    nickname: tokens[nickname.word]?.text ?? "",
  };
}

/** Whether a word can make a name of ordinary words one of a person: Human Rights has none, Jack Straw has. */
function isNameKey(key: string): boolean {
  return !isCommon(key) || GIVEN_NAMES.has(key) || FAMILY_FIRST_SURNAMES.has(key);
}

/** A nickname between the given name and the surname: "Tip" in Thomas "Tip" O'Neill. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1];
  return (
    OPENING_QUOTES.has(tokens[at]?.text ?? "") &&
    word?.kind === "word" &&
    word.capital &&
    CLOSING_QUOTES.has(tokens[at + 2]?.text ?? "")
  );
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "“", "‘", "'", "«", "("]);
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', "”", "’", "'", "»", ")"]);

/** Whether a run of capitalised words without title is a person's name by its words. */
export function looksPersonal(name: NameWords): boolean {
  const [head] = name.keys;
  if (!head || name.keys.length < 2) return false;
  if (name.keys.some((key) => INSTITUTION_NOUNS.has(key) && !SURNAMES_TOO.has(key))) return false;
  if (GIVEN_NAMES.has(head) || FAMILY_FIRST_SURNAMES.has(head) || PLACE_GIVEN_NAMES.has(head)) return true;
  if (GIVEN_NAMES.has(head.split("-")[0] ?? "")) return true;
  if (/^(?:al|el|abd|abu|bin|ben|ibn)-/.test(name.keys.at(-1) ?? "")) return true;
  const second = name.keys[1] ?? "";
  return name.keys.length <= 3 && GIVEN_NAMES.has(second) && !isCommon(head);
}

function isNameWord(
  token: Token,
  at: number,
  first: number,
  taken: (at: number) => boolean,
  afterGiven = false,
): boolean {
  if (token.kind !== "word" || !(token.capital || isArticled(token))) return false;
  if (at === 0 && isCommon(token.key) && !GIVEN_NAMES.has(token.key)) return false;
  if (FUNCTION_WORDS.has(token.key) && !(at > first && SURNAMES_TOO.has(token.key))) return false;
  if (at > first && INSTITUTION_NOUNS.has(token.key) && !(afterGiven && SURNAMES_TOO.has(token.key)))
    return false;
  return !taken(at) && !isPartyLabel(token);
}

const HYPHEN = 45;

/** al-Sudani, ul-Haq. */
function isArticled({ text }: Token): boolean {
  return text.charCodeAt(2) === HYPHEN && /^(?:al|el|as|ar|ad|an|az|at|ul)-\p{Lu}/u.test(text);
}

/** R-Ohio, the label of a legislator. */
function isPartyLabel({ text }: Token): boolean {
  return text.charCodeAt(1) === HYPHEN && /^[DR]-\p{Lu}/u.test(text);
}

/** Function words and words of institutions that are also surnames: Theresa May, Daniel T. Hall. */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  "may king so do no hall hills hill church day lake law bay".split(" "),
);

/** "A." between names; not the article that begins a sentence. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [token, dot] = [tokens[at], tokens[at + 1]];
  return (
    token?.kind === "word" &&
    token.capital &&
    token.text.length === 1 &&
    dot?.text === "." &&
    dot.start === token.end
  );
}

function isParticle(token: Token, sofar: number): boolean {
  return token.kind === "word" && NAME_PARTICLES.has(token.key) && (sofar > 0 || !token.capital);
}

function continues(tokens: readonly Token[], at: number, taken: (at: number) => boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    isNameWord(token, at, at, taken) || (NAME_PARTICLES.has(token.key) && (tokens[at + 1]?.capital ?? false))
  );
}

function isSuffix(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.capital === true &&
    SUFFIXES.has(token.key) &&
    (token.key.startsWith("j") || token.key.startsWith("s") || token.text === token.text.toUpperCase())
  );
}

/** The words between two tokens as the text has them, with single spaces. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = "";
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > first && token.start > (tokens[i - 1]?.end ?? 0)) text += " ";
    text += token.text;
  }
  return text;
}
