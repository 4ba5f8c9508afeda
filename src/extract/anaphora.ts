import { type Atoms, mentionOf } from "./atoms.ts";
import type { Anaphor, Mention } from "./mentions.ts";
import { COLLECTIVE_NOUNS, REGION_ADJECTIVES, STATE_NOUNS } from "./tables/nouns.ts";

const COUNTS: readonly string[] =
  "two three four five six seven eight nine ten eleven twelve dozen dozens".split(" ");
const COUNT_WORDS: ReadonlySet<string> = new Set(COUNTS);
const ANAPHORIC: ReadonlySet<string> = new Set(
  "sides leaders countries nations ministers parties presidents governments delegations men officials statesmen neighbors neighbours diplomats secretaries".split(
    " ",
  ),
);

export function isCount(key: string): boolean {
  return COUNT_WORDS.has(key);
}

/** Words that stand for those named before: he, they, the two sides, both leaders. */
export function anaphorAt(atoms: Atoms, at: number): Mention | undefined {
  const key = atoms.key(at);
  switch (key) {
    case "he":
    case "she":
      return anaphor(atoms, at, at, "HE");
    case "they":
      return anaphor(atoms, at, at, "THEY");
    case "each":
      return atoms.key(at + 1) === "other" ? anaphor(atoms, at, at + 1, "TWO") : undefined;
    case "both":
      return ANAPHORIC.has(atoms.key(at + 1)) && !atoms.tokens[at + 2]?.capital
        ? anaphor(atoms, at, at + 1, "TWO")
        : undefined;
    case "the":
      if (ANAPHORIC.has(atoms.key(at + 1)) && !atoms.tokens[at + 2]?.capital && !atoms.isOf(at + 2))
        return anaphor(atoms, at, at + 1, "TWO");
      return counted(atoms, at);
    case "these":
    case "those":
      return counted(atoms, at);
    default:
      return undefined;
  }
}

/** "the two sides", "the five Central American presidents". */
function counted(atoms: Atoms, at: number): Mention | undefined {
  if (!isCount(atoms.key(at + 1))) return undefined;
  const noun = isGroupNoun(atoms.key(at + 2)) ? at + 2 : at + 3;
  const title = atoms.titleAt(noun);
  if (!isGroupNoun(atoms.key(noun)) && !title?.entry.plural) return undefined;
  return anaphor(atoms, at, title?.last ?? noun, "TWO");
}

function isGroupNoun(key: string): boolean {
  return ANAPHORIC.has(key) || COLLECTIVE_NOUNS.has(key);
}

function anaphor(atoms: Atoms, first: number, last: number, kind: Anaphor): Mention {
  const count = COUNTS.indexOf(atoms.key(first + 1)) + 2;
  return mentionOf(atoms, "ANAPHOR", first, last, {
    ...(count > 2 && { count }),
    plural: kind !== "HE",
    anaphor: kind,
  });
}

/** States that are not named: African leaders, 18 European countries. */
export function unnamedStatesAt(atoms: Atoms, at: number): Mention | undefined {
  let region = false;
  for (let i = at; i < at + 7 && i < atoms.tokens.length; i++) {
    const key = atoms.key(i);
    if (STATE_NOUNS.has(key) && i > at && (region || isCount(atoms.key(i - 1)) || atoms.isNumber(i - 1)))
      return mentionOf(atoms, "COLLECTIVE", at, i, { plural: true, unnamed: true });
    if (REGION_ADJECTIVES.has(key)) region = true;
    else if (
      !(isCount(key) || atoms.isNumber(i) || (region && (key === "and" || key === "," || key === "-")))
    )
      return undefined;
  }
  return undefined;
}
