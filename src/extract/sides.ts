import type { Atoms } from "./atoms.ts";
import { isCommon } from "./common.ts";
import { type Entry, existsIn, isAmbiguous, isFormer, lookUp } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { COMBINING_FORMS } from "./tables/countries.ts";
import { GIVEN_NAMES, PLACE_GIVEN_NAMES } from "./tables/given-names.ts";
import { FUNCTION_WORDS, NAME_TAILS } from "./tables/nouns.ts";
import type { Token } from "./tokens.ts";

/** Words that name one side or, in a compound, several. */
export interface SideSpan {
  last: number;
  sides: string[];
  use: NonNullable<Mention["use"]>;
}

type SideEntry = Exclude<Entry, { type: "TITLE" }>;

/** The country or organization named at a token. */
export function readSide(atoms: Atoms, at: number): SideSpan | undefined {
  const token = atoms.tokens[at];
  if (!token || token.kind === "mark" || atoms.dated(at)) return undefined;
  const found = atoms.look(at);
  if (!found) return token.text.length > 4 && token.kind === "word" ? compoundAt(token, at) : undefined;
  const span = knownAt(atoms, at, found);
  return span && hyphenated(atoms, span);
}

/** The side that a phrase of the tables names. */
function knownAt(
  atoms: Atoms,
  at: number,
  found: { last: number; entries: readonly Entry[] },
): SideSpan | undefined {
  const entry = ofThatTime(found.entries, atoms.year);
  if (!entry || entry.type === "AREA" || isPartOfName(atoms, at, found.last, entry)) return undefined;
  if (entry.type === "ORGANIZATION") return { last: found.last, sides: [entry.name], use: "ORGANIZATION" };
  const use = entry.type === "COUNTRY" ? "NAME" : entry.type;
  const sides = "twin" in entry && entry.twin ? [entry.code, entry.twin] : [entry.code];
  return { last: found.last, sides, use };
}

function ofThatTime(entries: readonly Entry[], year: number | undefined): SideEntry | undefined {
  let present: SideEntry | undefined;
  let first: SideEntry | undefined;
  for (const entry of entries) {
    if (entry.type === "TITLE") continue;
    first ??= entry;
    if (!("code" in entry) || !isFormer(entry.code)) present ??= entry;
    else if (existsIn(entry.code, year)) return entry;
  }
  return present ?? first;
}

/** U.S.-China, where the hyphen is a token of its own. */
function hyphenated(atoms: Atoms, span: SideSpan): SideSpan {
  let all = span;
  while (all.sides.length < MOST_PARTS) {
    const mark = atoms.tokens[all.last + 1];
    if (!mark || !/^[-–/]$/.test(mark.text)) break;
    const at = all.last + 2;
    const next = atoms.tokens[at];
    if (!next?.capital) break;
    const [before, behind] = [mark.start - (atoms.tokens[all.last]?.end ?? 0), next.start - mark.end];
    if ((before || behind) && !(before === 1 && behind === 1 && isPair(atoms, span, at))) break;
    const found = atoms.look(at);
    const other = found ? knownAt(atoms, at, found) : compoundAt(next, at);
    if (!other) break;
    all = { last: other.last, sides: [...all.sides, ...other.sides], use: "DEMONYM" };
  }
  return all;
}

/** "The Vietnam – Laos consultation": two countries, and a word behind them to which they belong. */
function isPair(atoms: Atoms, { use }: SideSpan, at: number): boolean {
  const found = atoms.look(at);
  const other = found && knownAt(atoms, at, found);
  const next = other && atoms.tokens[other.last + 1];
  return use === "NAME" && other?.use === "NAME" && next?.kind === "word" && !VERBAL.test(next.key);
}

const VERBAL = /(?:ed|s)$|^(?:and|is|was|will|to|in|on|at|met)$/;

const MOST_PARTS = 6;

/** EU-China, Sino-Indian, Franco-German; then-French, which is of one side. */
function compoundAt(token: Token, at: number): SideSpan | undefined {
  if (!token.key.includes("-") || !/[-‐‑]\p{Lu}/u.test(token.text)) return undefined;
  const sides: string[] = [];
  let former = false;
  for (const part of token.text.split(/[-‐‑]/)) {
    const key = part.toLowerCase();
    if (key === "then" || key === "ex") {
      former = true;
      continue;
    }
    const side = COMBINING_FORMS.get(key) ?? sideOfPart(token, part);
    if (!side) return undefined;
    sides.push(side);
  }
  return sides.length > (former ? 0 : 1) ? { last: at, sides, use: "DEMONYM" } : undefined;
}

/** The side that one part of a compound names: EU, of EU-mediated. */
export function sideOfPart(token: Token, part: string): string | undefined {
  if (!part) return undefined;
  const alone: Token = { ...token, text: part, key: part.toLowerCase(), capital: /^\p{Lu}/u.test(part) };
  for (const entry of lookUp([alone], 0)?.entries ?? []) {
    if (entry.type === "ORGANIZATION") return entry.name;
    if (entry.type === "COUNTRY" || entry.type === "DEMONYM" || (entry.type === "CITY" && entry.capital))
      return entry.code;
  }
  return undefined;
}

const HEADS_OF_NAMES: ReadonlySet<string> = new Set(
  "bank university institute museum academy gulf duke duchess bay".split(" "),
);

function isLesser(entry: SideEntry): boolean {
  return entry.type === "SEAT" || entry.type === "REGION" || (entry.type === "CITY" && !entry.capital);
}

/** Whether a capitalised word that no table and no dictionary knows stands directly before: a given name. */
function endsName(atoms: Atoms, at: number): boolean {
  const before = atoms.tokens[at - 1];
  if (!before?.capital || before.kind !== "word" || before.end + 1 !== atoms.tokens[at]?.start) return false;
  return (
    !isCommon(before.key) &&
    !FUNCTION_WORDS.has(before.key) &&
    !atoms.look(at - 1) &&
    before.text !== before.text.toUpperCase()
  );
}

/** The second word of an Arabic name: Sabah al-Ahmad. */
const ARTICLED = /^(?:al|el)-\p{Lu}/u;

/** A country's or city's name inside another name: Jordan Smith, the South China Sea, the New York Times. */
function isPartOfName(atoms: Atoms, first: number, last: number, entry: SideEntry): boolean {
  if (entry.type === "ORGANIZATION") return false;
  const { tokens } = atoms;
  const next = tokens[last + 1];
  if (next?.capital && NAME_TAILS.has(next.key)) return true;
  const before = tokens[first - 1];
  const head = tokens[first - 2];
  if (before?.key === "of" && head?.capital && HEADS_OF_NAMES.has(head.key)) return true;
  if (next && ARTICLED.test(next.text) && entry.type !== "COUNTRY") return true;
  if (first === last && isLesser(entry) && endsName(atoms, first)) return true;
  if (!isAmbiguous(tokens[first]?.key ?? "")) return false;
  if (before?.capital && GIVEN_NAMES.has(before.key)) return true;
  return (
    entry.type !== "DEMONYM" &&
    next?.capital === true &&
    next.start - (tokens[last]?.end ?? 0) === 1 &&
    (GIVEN_NAMES.has(atoms.key(first)) || (PLACE_GIVEN_NAMES.has(atoms.key(first)) && !isCommon(next.key))) &&
    !atoms.look(last + 1)
  );
}
