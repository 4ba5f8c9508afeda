import { type Atoms, mentionOf } from "./atoms.ts";
import type { Anaphor, Mention } from "./mentions.ts";
import { COLLECTIVE_NOUNS, REGION_ADJECTIVES, STATE_NOUNS } from "./tables/nouns.ts";
import type { OfficeRank } from "./tables/titles.ts";
import { VERB_TRIGGERS } from "./tables/triggers.ts";

const COUNTS: readonly string[] =
  "two three four five six seven eight nine ten eleven twelve dozen dozens".split(" ");
const COUNT_WORDS: ReadonlySet<string> = new Set(COUNTS);
const ANAPHORIC: ReadonlySet<string> = new Set(
  "sides leaders countries nations ministers parties presidents governments delegations men officials statesmen neighbors neighbours diplomats secretaries".split(
    " ",
  ),
);

/** Offices whose holders, in the plural, are of several states: European foreign ministers. */
export const OF_STATES: ReadonlySet<OfficeRank> = new Set([
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "FOREIGN_MINISTER",
  "MINISTER",
  "ENVOY",
  "AMBASSADOR",
]);

export function isCount(key: string): boolean {
  return COUNT_WORDS.has(key);
}

/** Words that stand for those named before: he, they, the two sides, both leaders. */
export function anaphorAt(atoms: Atoms, at: number): Mention | undefined {
  const key = atoms.key(at);
  switch (key) {
    case "he":
    case "him":
    case "she":
      return isStyle(atoms, at) ? undefined : anaphor(atoms, at, at, "HE");
    case "they":
      return anaphor(atoms, at, at, "THEY");
    case "each":
      return atoms.key(at + 1) === "other" ? anaphor(atoms, at, at + 1, "TWO") : undefined;
    case "both":
      return ANAPHORIC.has(atoms.key(at + 1)) && !atoms.tokens[at + 2]?.capital
        ? anaphor(atoms, at, at + 1, "TWO")
        : undefined;
    case "his":
    case "her":
      return isStyleAlone(atoms, at) ? anaphor(atoms, at, atoms.titleAt(at)?.last ?? at, "HE") : undefined;
    case "the":
      if (ANAPHORIC.has(atoms.key(at + 1)) && !atoms.tokens[at + 2]?.capital && !atoms.isOf(at + 2))
        return anaphor(atoms, at, at + 1, "TWO");
      if (GUESTS.has(atoms.key(at + 1)) && standsAlone(atoms, at + 2))
        return anaphor(atoms, at, at + 1, "GUEST");
      if (isPair(atoms, at + 1)) return anaphor(atoms, at, at + 1, "TWO");
      return counted(atoms, at);
    case "these":
    case "those":
      return counted(atoms, at);
    default:
      return undefined;
  }
}

/** "The visitor was received by X" */
const GUESTS: ReadonlySet<string> = new Set(["guest", "visitor", "dignitary"]);

/** "His Highness met X", where no name follows. */
function isStyleAlone(atoms: Atoms, at: number): boolean {
  const style = atoms.titleAt(at);
  const next = style && atoms.tokens[style.last + 1];
  return style !== undefined && style.last > at && !next?.capital && next?.key !== "the";
}

/** "The two met", "the pair will meet". */
function isPair(atoms: Atoms, at: number): boolean {
  const next = atoms.key(at + 1);
  return /^(?:two|pair|duo)$/.test(atoms.key(at)) && (VERBAL.test(next) || VERB_TRIGGERS.has(next));
}

const VERBAL = /^(?:will|would|have|has|had|also|later|then|last|first|agreed|held|hold|are|were|were|both)$/;

/** "the guest", not "the guest of honour" or "the guest list". */
function standsAlone(atoms: Atoms, at: number): boolean {
  const next = atoms.tokens[at];
  return !next || next.kind === "mark" || !(next.capital || atoms.isOf(at) || isNoun(next.key));
}

function isNoun(key: string): boolean {
  return /^(?:list|house|room|speaker|lecture|book|s|numbers?|visa|centre|center|side|team)$/.test(key);
}

/** HE Sheikh Mohammed: His Excellency. */
function isStyle(atoms: Atoms, at: number): boolean {
  return atoms.tokens[at]?.text === "HE" && atoms.tokens[at + 1]?.capital === true;
}

/** "the two sides", "the five Central American presidents". */
function counted(atoms: Atoms, at: number): Mention | undefined {
  if (!isCount(atoms.key(at + 1))) return undefined;
  const noun = isGroupNoun(atoms.key(at + 2)) ? at + 2 : (atoms.areaAt(at + 2) ?? at + 2) + 1;
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
    plural: kind !== "HE" && kind !== "GUEST",
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
    const title = region ? atoms.titleAt(i) : undefined;
    if (title?.entry.plural && OF_STATES.has(title.entry.rank))
      return mentionOf(atoms, "COLLECTIVE", at, title.last, { plural: true, unnamed: true });
    const area = atoms.areaAt(i);
    if (area !== undefined && area > i && STATE_NOUNS.has(atoms.key(area)))
      return mentionOf(atoms, "COLLECTIVE", at, area, { plural: true, unnamed: true });
    if (area !== undefined || REGION_ADJECTIVES.has(key)) {
      region = true;
      i = area ?? i;
      continue;
    }
    const linked = region && (key === "and" || key === "," || key === "-");
    if (!linked && !isCount(key) && !atoms.isNumber(i)) return undefined;
  }
  return undefined;
}
