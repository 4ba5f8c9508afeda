import { appose, SAYING_VERBS } from "./apposition.ts";
import { type Atoms, mentionOf } from "./atoms.ts";
import { isCommon } from "./common.ts";
import type { Mention, NameWords } from "./mentions.ts";
import { looksPersonal } from "./names.ts";
import { sidesAfterOf } from "./side-lists.ts";
import { FUNCTION_WORDS, NAME_TAILS } from "./tables/nouns.ts";

/** A person by name, with the office and sides before the name and what follows it: Name of X, Name, the minister of X. */
export function personOf(
  atoms: Atoms,
  at: number,
  name: NameWords,
  office: Mention | undefined,
  sides: readonly string[],
): Mention | undefined {
  if (!office && (isInstitution(atoms, name) || isFragment(atoms, name))) return undefined;
  const mention = mentionOf(atoms, "PERSON", at, name.last, {
    sides: [...sides],
    plural: office?.plural ?? false,
    name,
    ...(office?.rank && { rank: office.rank }),
    ...(office?.title && { title: office.title }),
    ...(office?.officeSide && { officeSide: office.officeSide }),
  });
  if (atoms.isOf(mention.last + 1)) {
    const of = sidesAfterOf(atoms, mention.last + 2);
    if (of && of.sides.length === 1) {
      if (!mention.sides.length || mention.sides[0] === office?.sides[0]) mention.sides = of.sides;
      mention.last = of.last;
    }
  }
  appose(atoms, mention);
  const known = office ?? mention.title;
  if (
    known ||
    (sides.length && !isCommon(name.keys.at(-1) ?? "")) ||
    name.keys.length === 1 ||
    looksPersonal(name)
  )
    return mention;
  if (isCommon(name.keys.at(-1) ?? "")) return undefined;
  return mention.possessive || SAYING_VERBS.has(atoms.key(mention.last + 1)) ? mention : undefined;
}

/** One word of a longer run of capitals that is no name as a whole (Memorial Park, 21st Century Fox), or letters. */
function isFragment(atoms: Atoms, name: NameWords): boolean {
  const before = atoms.tokens[name.first - 1];
  const next = atoms.tokens[name.last + 1];
  if (name.keys.length > 1) return false;
  if (name.text.length > 1 && name.text === name.text.toUpperCase()) return true;
  if (
    next &&
    (next.capital || INSTITUTIONS.has(next.key)) &&
    next.start === (atoms.tokens[name.last]?.end ?? 0) + 1
  )
    return true;
  return (
    before?.capital === true &&
    name.first > 1 &&
    !FUNCTION_WORDS.has(before.key) &&
    !atoms.sideAt(name.first - 1)
  );
}

/** Whether a name goes on as that of a body or building. */
export function isInstitution(atoms: Atoms, name: NameWords): boolean {
  const next = atoms.tokens[name.last + 1];
  return next?.capital === true && (NAME_TAILS.has(next.key) || INSTITUTIONS.has(next.key));
}

const INSTITUTIONS: ReadonlySet<string> = new Set(
  "ministry council committee commission university institute bank agency association center centre foundation house palace hotel airport".split(
    " ",
  ),
);
