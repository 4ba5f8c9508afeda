import { SAYING_VERBS } from "./apposition.ts";
import type { Atoms, TitleSpan } from "./atoms.ts";
import { isCommon } from "./common.ts";
import { isHolderName } from "./holders.ts";
import type { Mention, NameWords } from "./mentions.ts";
import { looksPersonal, textOf } from "./names.ts";
import { isInstitution } from "./persons.ts";
import { FUNCTION_WORDS } from "./tables/nouns.ts";
import type { OfficeRank } from "./tables/titles.ts";

/** Words behind an office that tell its field. */
export interface Field {
  last: number;
  /** The side among them. */
  sides: string[];
  /** The field belongs to the office's name: minister for trade. */
  isTitle: boolean;
}

const LONGEST_FIELD = 14;
const LINKS: ReadonlySet<string> = new Set(["of", "for", "in", "at", "on"]);
const LINKS_OF_SIDES: ReadonlySet<string> = new Set(["of", "at"]);
const INNER: ReadonlySet<string> = new Set(["of", "the", "and", "for", "&"]);
/** What someone may be the head or speaker of. */
const BODIES: ReadonlySet<string> = new Set(["parliament", "cabinet", "government", "opposition"]);

/**
 * "[minister] for trade and industry", "[head] of the U.S. Drug Agency", when the holder's name follows. Fields of which
 * no name follows are left to the words behind them.
 */
export function fieldAt(atoms: Atoms, at: number): Field | undefined {
  const link = atoms.key(at);
  return LINKS.has(link) ? readField(atoms, at, link, LINKS_OF_SIDES.has(link)) : undefined;
}

/** "[minister of foreign affairs] and human mobility Name", "[minister of foreign affairs], trade and worship of X, Name". */
export function moreOfFieldAt(atoms: Atoms, at: number): Field | undefined {
  const link = atoms.key(at);
  if (!(link === "and" || link === "&" || link === ",") || !atoms.tokens[at + 1]?.capital) return undefined;
  const field = readField(atoms, at, "for", true);
  return field && { ...field, isTitle: false };
}

function readField(atoms: Atoms, at: number, link: string, ofSides: boolean): Field | undefined {
  const sides: string[] = [];
  const goesOn = !LINKS.has(atoms.key(at));
  let plain = false;
  for (let i = at + 1; i < at + LONGEST_FIELD; ) {
    const key = atoms.key(i);
    if (i > at + 1 && !INNER.has(atoms.key(i - 1)) && isNamed(atoms, i))
      return {
        last: i - 1,
        sides: ofSides ? sides.slice(0, 1) : [],
        isTitle: plain && !sides.length,
      };
    if (goesOn && (atoms.titleAt(i) || !isOfField(atoms, i))) return undefined;
    if (!goesOn && atoms.possessive(i)) {
      i++;
      continue;
    }
    const side = atoms.sideAt(i);
    if (side) {
      sides.push(...side.sides);
      i = side.last + (atoms.possessive(side.last + 1) ? 2 : 1);
      continue;
    }
    if (isListed(atoms, i, link)) {
      i++;
      continue;
    }
    if (isAbbreviation(atoms, i)) {
      i += 3;
      continue;
    }
    if (atoms.possessive(i)) {
      i++;
      continue;
    }
    const token = atoms.tokens[i];
    if (token?.kind !== "word" || atoms.dated(i)) return undefined;
    if (INNER.has(key) ? atoms.titleAt(i + 1) && !COUNCILS.has(atoms.key(i - 1)) : SAYING_VERBS.has(key))
      return undefined;
    if (FUNCTION_WORDS.has(key) && !INNER.has(key) && !BODIES.has(key) && !token.capital) return undefined;
    if (/(?:ed|ing)$/.test(key) && !token.capital) return undefined;
    plain = true;
    i++;
  }
  return undefined;
}

/** What goes on with a field is written as names are: human mobility is not, Human Mobility is. */
function isOfField(atoms: Atoms, at: number): boolean {
  return atoms.tokens[at]?.capital === true || INNER.has(atoms.key(at)) || atoms.key(at) === ",";
}

/** Of whom a body may be: the Council of Ministers. */
const COUNCILS: ReadonlySet<string> = new Set(["council", "chamber", "house", "board", "conference"]);

/** The comma in "for Security, Democracy, and Human Rights". */
function isListed(atoms: Atoms, at: number, link: string): boolean {
  if (atoms.key(at) !== "," || link !== "for") return false;
  const next = atoms.tokens[at + 1];
  return next?.key === "and" || next?.capital === true;
}

/** "(PRM)" behind the name that it shortens. */
function isAbbreviation(atoms: Atoms, at: number): boolean {
  return (
    atoms.key(at) === "(" &&
    atoms.key(at + 2) === ")" &&
    /^\p{Lu}[\p{Lu}&/]+$/u.test(atoms.tokens[at + 1]?.text ?? "")
  );
}

/** Whether a holder's name, or a comma and the name, stands behind a field. */
function isNamed(atoms: Atoms, at: number): boolean {
  const comma = atoms.key(at) === ",";
  const name = nameBehindStyle(atoms, comma ? at + 1 : at);
  if (!name || name.keys.length < 2 || isInstitution(atoms, name)) return false;
  if (comma && !isSetOff(atoms, name)) return false;
  return looksPersonal(name) || !name.keys.some(isCommon);
}

/** The name of an office's holder, directly behind it or set off by a comma; a lesser title may stand before it. */
export function holderAt(atoms: Atoms, office: Mention): NameWords | undefined {
  const { last } = office;
  const direct = nameBehindStyle(atoms, last + 1);
  if (direct) return isInstitution(atoms, direct) ? undefined : direct;
  if (atoms.key(last + 1) !== "," || office.plural) return undefined;
  const name = nameBehindStyle(atoms, last + 2);
  if (!name || name.keys.length < 2 || isInstitution(atoms, name)) return undefined;
  if (name.first > last + 2)
    return CLOSERS.has(atoms.key(name.last + 1)) || atoms.isOf(name.last + 1) ? name : undefined;
  return isSetOff(atoms, name) ? name : undefined;
}

/** Prime Minister Sheikh Mohammed, Representative, Ambassador Li: the name behind a style that goes with an office. */
export function nameBehindStyle(atoms: Atoms, at: number): NameWords | undefined {
  let from = at;
  for (let styles = 0; styles < MOST_STYLES; styles++) {
    const name = atoms.nameBehindOffice(from);
    if (name)
      return from === at
        ? name
        : GIVEN_TITLES.has(atoms.key(from - 1))
          ? preceded(atoms, name)
          : withStyle(atoms, name);
    const style = atoms.titleAt(atoms.key(from) === "the" ? from + 1 : from);
    if (!style || !isStyle(style, styles) || style.entry.plural) return undefined;
    from = style.last + 1;
  }
  return undefined;
}

/** "Senator" is a style only where a further one follows: Senator the Hon. Name. */
function isStyle({ entry }: TitleSpan, before: number): boolean {
  return STYLES.has(entry.rank) || (before === 0 && entry.title === "senator");
}

const MOST_STYLES = 4;

/** U Nu, Sheikh Hasina: where a style belongs to a name of one word. */
export function withStyle(atoms: Atoms, name: NameWords): NameWords {
  const keys = [atoms.key(name.first - 1), ...name.keys];
  if (name.keys.length > 1 || (keys[0] !== "u" && !isHolderName(keys))) return name;
  return preceded(atoms, name);
}

/** The name with the word before it. */
function preceded(atoms: Atoms, { first, last, keys }: NameWords): NameWords {
  return {
    first: first - 1,
    last,
    text: textOf(atoms.tokens, first - 1, last),
    keys: [atoms.key(first - 1), ...keys],
  };
}

/** Styles that are far more often given names, behind an office. */
const GIVEN_TITLES: ReadonlySet<string> = new Set(["amir"]);

const STYLES: ReadonlySet<OfficeRank> = new Set([
  "HONORIFIC",
  "ROYAL",
  "CLERGY",
  "MILITARY",
  "AMBASSADOR",
  "SCHOLAR",
]);

/** A name between commas, or before the sentence's end. */
function isSetOff(atoms: Atoms, name: NameWords): boolean {
  return (
    AFTER_NAME.has(atoms.key(name.last + 1)) ||
    (name.keys.length > 1 && looksPersonal(name) && /^\p{Ll}/u.test(atoms.tokens[name.last + 1]?.text ?? ""))
  );
}

const CLOSERS: ReadonlySet<string> = new Set([",", ".", ";", ")", "and", ""]);
const AFTER_NAME: ReadonlySet<string> = new Set([
  ...CLOSERS,
  ..."said says told met will would has had is was who arrived on in during at for to about after".split(" "),
]);
