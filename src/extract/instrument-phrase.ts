import type { AgreementStatus } from "../domain/vocabulary.ts";
import type { Clause } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { CONCLUDING, INSTRUMENT_NOUNS, type InstrumentNoun } from "./tables/instruments.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";
import { TokenTrie } from "./trie.ts";

/** A noun phrase for an instrument: the 1979 peace treaty, a U.S.-China trade deal. */
export interface InstrumentPhrase {
  noun: InstrumentNoun;
  /** Tokens of the phrase, and of its noun, inclusive. */
  first: number;
  at: number;
  last: number;
  determiner: "DEFINITE" | "INDEFINITE" | "ANY" | "NO" | "NONE";
  /** Sides named before the noun, but for those that only mediated. */
  owners: Mention[];
  /** "Another", "other", "also signed". */
  other: boolean;
  /** What words before or behind the noun say by themselves: a draft accord, ceasefire violations. */
  status: AgreementStatus | undefined;
}

const nouns = new TokenTrie<InstrumentNoun>();
for (const [phrase, noun] of INSTRUMENT_NOUNS) nouns.add(phrase, noun);

const LONGEST = 10;

/** The instrument whose noun begins at a token. */
export function instrumentAt(clause: Clause, at: number): InstrumentPhrase | undefined {
  const found = clause.mentionAt(at) ? undefined : nounFrom(clause, at);
  if (!found) return undefined;
  const { last } = found;
  const behind = HEADS.get(clause.key(last + 1));
  if (behind === null) return undefined;
  const phrase: InstrumentPhrase = {
    noun: found.noun,
    first: at,
    at,
    last,
    determiner: "NONE",
    owners: [],
    other: false,
    status: behind,
  };
  extendLeft(clause, phrase);
  // "to deal with the matter"
  if (
    phrase.first === at &&
    phrase.determiner === "NONE" &&
    clause.key(at) === "deal" &&
    clause.key(last + 1) === "with"
  )
    return undefined;
  return phrase;
}

/** The noun, with those that follow it in a compound: ceasefire agreement, partnership treaty. */
function nounFrom(clause: Clause, at: number): { noun: InstrumentNoun; last: number } | undefined {
  const first = nouns.longest(clause.tokens, at, () => true);
  const noun = first?.entries[0];
  if (!first || !noun) return undefined;
  const next = clause.tokens[first.last + 1]?.kind === "word" ? nounFrom(clause, first.last + 1) : undefined;
  if (!next) return { noun, last: first.last };
  const specific =
    next.noun.generic && !noun.generic && !noun.body ? { ...noun, generic: true as const } : next.noun;
  return { noun: specific, last: next.last };
}

function extendLeft(clause: Clause, phrase: InstrumentPhrase): void {
  for (let i = phrase.at - 1; i >= Math.max(0, phrase.at - LONGEST); i--) {
    const token = clause.tokens[i];
    const mention = clause.mentionAt(i);
    if (mention) {
      if (mention.kind === "ANAPHOR" && !mention.possessive) return;
      if (!isMediator(clause, mention)) phrase.owners.unshift(mention);
      phrase.first = mention.first;
      i = mention.first;
      if (mention.possessive || clause.key(i) === "the" || clause.key(i) === "a") {
        phrase.determiner = clause.key(i) === "a" ? "INDEFINITE" : "DEFINITE";
        return;
      }
      continue;
    }
    if (!token) return;
    if (token.key === "not") {
      phrase.determiner = "NO";
      return;
    }
    if (token.key === "following" && clause.key(i - 1) !== "the") return;
    const determiner = DETERMINERS.get(token.key);
    if (determiner) {
      phrase.determiner = clause.key(i - 1) === "not" ? "NO" : determiner;
      phrase.first = i;
      if (OTHERS.has(token.key)) phrase.other = true;
      return;
    }
    if (token.kind === "mark" ? !INSIDE.has(token.key) : STOPS.has(token.key) || isVerb(clause, i)) {
      if (token.key !== "and" || !joinsWords(clause, i)) return;
    }
    if (OTHERS.has(token.key)) phrase.other = true;
    phrase.status ??= MODIFIERS.get(token.key);
    phrase.first = i;
  }
}

/** "A trade and investment agreement": words of one noun phrase, whose determiner stands before the first. */
function joinsWords(clause: Clause, and: number): boolean {
  for (let i = and - 1; i > and - 6; i--) {
    const key = clause.key(i);
    if (DETERMINERS.has(key)) return i < and - 1;
    if (clause.tokens[i]?.kind !== "word" || clause.mentionAt(i)) return false;
    if (STOPS.has(key) || isVerb(clause, i) || nounFrom(clause, i)) return false;
  }
  return false;
}

function isVerb(clause: Clause, at: number): boolean {
  const key = clause.key(at);
  if (MODIFIERS.has(key) || clause.tokens[at]?.capital || clause.key(at - 1) === "-") return false;
  if (CONCLUDING.has(key)) return true;
  return BARRIER_VERBS.has(key) && !isModifier(clause, at);
}

/** "an early warning mechanism": a gerund directly before the noun. */
function isModifier(clause: Clause, at: number): boolean {
  return (
    clause.key(at).endsWith("ing") &&
    clause.tokens[at + 1]?.kind === "word" &&
    !!nounFrom(clause, at + 1)?.noun.body
  );
}

/** "U.S.-brokered", "a deal brokered by": who brings others together is no party. */
function isMediator(clause: Clause, mention: Mention): boolean {
  if (clause.key(mention.last + 1) !== "-") return false;
  const word = clause.key(mention.last + 2);
  return MEDIATED.has(word.slice(word.lastIndexOf("-") + 1));
}

export const MEDIATED: ReadonlySet<string> = new Set(
  "brokered mediated sponsored backed led facilitated hosted supervised monitored supported imposed initiated authored endorsed drafted pushed".split(
    " ",
  ),
);
const INSIDE: ReadonlySet<string> = new Set(["-", "‘", "“", "”", '"', "$", "%", "/", "'"]);
const STOPS: ReadonlySet<string> = new Set(
  `in at on of to for from by with under between among and or but nor as than that which who whom if when while after before during since until into upon over
  about toward towards against within through without is are was were be been being has have had having will would shall should can could may might must
  do does did up out off it they he she we you i there here also then so because despite per via like hailed welcomed criticized using signalling calls called`.split(
    /\s+/,
  ),
);
const DETERMINERS: ReadonlyMap<string, InstrumentPhrase["determiner"]> = new Map([
  ...["the", "this", "that", "these", "those", "their", "its", "his", "her", "our", "both"].map(
    (key) => [key, "DEFINITE"] as const,
  ),
  ...["a", "an", "another", "several", "some", "two", "three", "four", "five", "many", "various"].map(
    (key) => [key, "INDEFINITE"] as const,
  ),
  ...["any", "what", "whatever", "each", "every", "such"].map((key) => [key, "ANY"] as const),
  ["no", "NO"],
]);
const OTHERS: ReadonlySet<string> = new Set([
  "another",
  "other",
  "separate",
  "second",
  "third",
  "further",
  "additional",
  "similar",
  "new",
]);

/** Adjectives before the noun that tell how far it has come. */
const MODIFIERS: ReadonlyMap<string, AgreementStatus> = new Map([
  ["draft", "NEGOTIATING"],
  ["proposed", "PROPOSED"],
  ["possible", "NEGOTIATING"],
  ["potential", "NEGOTIATING"],
  ["future", "NEGOTIATING"],
  ["eventual", "NEGOTIATING"],
  ["prospective", "NEGOTIATING"],
  ["elusive", "NEGOTIATING"],
  ["provisional", "AGREED"],
  ["tentative", "AGREED"],
  ["preliminary", "AGREED"],
  ["expired", "TERMINATED"],
  ["defunct", "TERMINATED"],
  ["suspended", "SUSPENDED"],
]);

/** Nouns behind the instrument's that are the head of the phrase: a status, or null where it is no instrument's. */
const HEADS: ReadonlyMap<string, AgreementStatus | null> = new Map([
  ...["talks", "negotiations", "efforts"].map((key) => [key, "NEGOTIATING"] as const),
  ...["proposal", "proposals", "offer"].map((key) => [key, "PROPOSED"] as const),
  ...["violations", "violation", "terms", "obligations", "commitments", "breaches", "conditions"].map(
    (key) => [key, "IN_FORCE"] as const,
  ),
  ...`line lines monitor monitors negotiator negotiators member members office chief minister spokesman spokeswoman meeting meetings hearing hearings chairman
  chairwoman chair head director group partner partners allies ally house room session report vote president organization committee`
    .split(/\s+/)
    .map((key) => [key, null] as const),
]);
