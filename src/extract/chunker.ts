import { anaphorAt, isCount, unnamedStatesAt } from "./anaphora.ts";
import { SAYING_VERBS } from "./apposition.ts";
import { Atoms, mentionOf, type TitleSpan } from "./atoms.ts";
import { isCommon } from "./common.ts";
import type { DateMention } from "./dates.ts";
import type { Mention, NameWords } from "./mentions.ts";
import { counterpartAt, officeAt } from "./offices.ts";
import { isInstitution, personOf } from "./persons.ts";
import { holdersOf, listedBehind } from "./respective.ts";
import { sidesAfterOf, sidesBefore } from "./side-lists.ts";
import type { SideSpan } from "./sides.ts";
import { NAME_PARTICLES } from "./tables/given-names.ts";
import {
  COLLECTIVE_NOUNS,
  DETERMINERS,
  FUNCTION_WORDS,
  INSTITUTION_NOUNS,
  STATE_BODIES,
} from "./tables/nouns.ts";
import { TALKERS } from "./tables/titles.ts";
import { HOLDING_VERBS, VERB_TRIGGERS } from "./tables/triggers.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";
import type { Token } from "./tokens.ts";

/**
 * Who is named in one sentence, in its order: sides, offices, people and words that stand for them. `year` is that of
 * publication: it tells the former states from the present ones of the same capital.
 */
export function findMentions(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  year: number | undefined,
): Mention[] {
  const atoms = new Atoms(tokens, dates, year);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || atoms.dated(at)) continue;
    const mention = anaphorAt(atoms, at) ?? unnamedStatesAt(atoms, at) ?? nounPhraseAt(atoms, at);
    if (!mention) {
      at = endOfRun(atoms, at);
      continue;
    }
    const holders = holdersOf(atoms, mention);
    if (holders) found.push(...holders);
    else if (!isNamedAgain(found.at(-1), mention))
      found.push(withLetters(atoms, mention), ...listedBehind(atoms, mention));
    at = found.at(-1)?.last ?? at;
  }
  return found;
}

/** "The West African bloc ECOWAS": takes a side's name into the mention before it of the same side. */
function isNamedAgain(before: Mention | undefined, mention: Mention): boolean {
  const again =
    before !== undefined &&
    before.last + 1 === mention.first &&
    mention.kind === "SIDE" &&
    !before.possessive &&
    before.sides.length === 1 &&
    before.sides[0] === mention.sides[0] &&
    mention.sides.length === 1;
  if (again) Object.assign(before, { last: mention.last, possessive: mention.possessive });
  return again;
}

/** The name of a region or ship, and a run of capitals that is no person's name as a whole, hide the names in them. */
function endOfRun(atoms: Atoms, at: number): number {
  const token = atoms.tokens[at];
  if (!token?.capital) return at;
  const area = atoms.areaAt(at);
  if (area !== undefined) return area;
  if (SHIPS.has(token.text)) {
    let last = at;
    while (atoms.tokens[last + 1]?.capital) last++;
    return last;
  }
  if (isCommon(token.key) || INSTITUTION_NOUNS.has(token.key)) return at;
  return atoms.nameAt(at)?.last ?? at;
}

const SHIPS: ReadonlySet<string> = new Set(["USS", "HMS", "INS", "HMCS", "HMAS", "USNS"]);

/** Takes the letters in brackets behind a name into its mention: the European Community (EC). */
function withLetters(atoms: Atoms, mention: Mention): Mention {
  const open = mention.last + 1;
  if (atoms.key(open) !== "(" || mention.kind === "ANAPHOR") return mention;
  for (let i = open + 1; i < open + 4; i++)
    if (atoms.key(i) === ")") return { ...mention, last: i, possessive: atoms.possessive(i + 1) };
  return mention;
}

/** [the] [former] [French] [foreign minister] [of X] [Name] [, office of X,] */
function nounPhraseAt(atoms: Atoms, at: number): Mention | undefined {
  let i = at;
  if (DETERMINERS.has(atoms.key(i)) && !atoms.sideAt(i)) i++;
  if ((isCount(atoms.key(i)) || atoms.isNumber(i)) && !atoms.dated(i) && !atoms.sideAt(i)) i++;
  i = atoms.skipModifiers(i);
  if (isPlain(atoms, i)) return undefined;
  const list = sidesBefore(atoms, i);
  if (list) return afterSides(atoms, list, at);
  const collective = collectiveOf(atoms, at, i);
  if (collective) return collective;
  const title = atoms.titleAt(i);
  if (title) return officeAt(atoms, at, title, []);
  const name = atoms.nameAt(i);
  return name && personOf(atoms, at, name, undefined, []);
}

/** Whether an ordinary word stands there, with which nothing can begin: most do, so that this saves most of the time. */
function isPlain(atoms: Atoms, at: number): boolean {
  const token = atoms.tokens[at];
  if (!token || token.capital || token.kind !== "word" || token.key.includes("-")) return false;
  return !atoms.look(at) && !COLLECTIVE_NOUNS.has(token.key) && !NAME_PARTICLES.has(token.key);
}

/** What sides stand before: an office, those who act for them, a person; or the sides alone. */
function afterSides(atoms: Atoms, span: SideSpan, at: number): Mention | undefined {
  const { sides } = span;
  const possessive = atoms.possessive(span.last + 1);
  const behind = lettersAfter(atoms, span.last + (possessive ? 2 : 1));
  const i = atoms.skipModifiers(behind);
  const title = atoms.titleAt(i) ?? officialAt(atoms, behind, i);
  const office = title && officeAt(atoms, at, title, sides);
  if (office) return office;
  const post = fieldedOfficeAt(atoms, i);
  if (post) return officeAt(atoms, at, post, sides);
  const noun = collectiveNounAt(atoms, i);
  if (noun !== undefined) {
    if (atoms.key(noun).startsWith("counterpart")) return counterpartAt(atoms, at, noun, sides);
    return mentionOf(atoms, "COLLECTIVE", at, noun, { sides, plural: true });
  }
  const name =
    possessive || span.use === "DEMONYM" || span.use === "ORGANIZATION" ? atoms.nameAt(i) : undefined;
  if (name && (possessive || name.keys.length > 1) && !isInstitution(atoms, name) && !isStateBody(name))
    return personOf(atoms, at, name, undefined, sides);
  if (span.use === "DEMONYM" && PLACE_NOUNS.has(atoms.key(i)) && !atoms.possessive(i + 1))
    return mentionOf(atoms, "SIDE", at, i, { sides, use: "NAME" });
  return mentionOf(atoms, "SIDE", at, endOfPlace(atoms, span), { sides, use: span.use });
}

/** "Brazil's Congress", "Armenia's National Assembly". */
function isStateBody({ keys }: NameWords): boolean {
  return STATE_BODIES.has(keys.at(-1) ?? "");
}

/** "A senior Iranian official met": the noun, unless it goes before another as in "official visit". */
function officialAt(atoms: Atoms, from: number, to: number): TitleSpan | undefined {
  if (to === from || atoms.key(to - 1) !== "official") return undefined;
  const next = atoms.tokens[to];
  const ends = next?.kind !== "word" || FUNCTION_WORDS.has(next.key) || SAYING_VERBS.has(next.key);
  return ends || HOLDING_VERBS.has(next.key) || VERB_TRIGGERS.has(next.key)
    ? atoms.titleAt(to - 1)
    : undefined;
}

/** The French capital, the Turkish resort of Antalya: the country as a place. */
const PLACE_NOUNS: ReadonlySet<string> = new Set("capital city town port resort village island".split(" "));

/** "Doha, Qatar" is one place. */
function endOfPlace(atoms: Atoms, { last, sides, use }: SideSpan): number {
  if (use !== "CITY" || atoms.key(last + 1) !== ",") return last;
  const country = atoms.sideAt(last + 2);
  return country?.use === "NAME" && country.sides[0] === sides[0] && !atoms.possessive(country.last + 1)
    ? country.last
    : last;
}

/** Behind letters in brackets: the Republic of Korea (ROK) Foreign Minister. */
function lettersAfter(atoms: Atoms, at: number): number {
  return atoms.key(at) === "(" && atoms.key(at + 2) === ")" ? at + 3 : at;
}

/** An office behind its field and before a name: [Britain's] Europe Director Jane Doe. */
function fieldedOfficeAt(atoms: Atoms, at: number): TitleSpan | undefined {
  for (let i = at; i < at + 4; i++) {
    const title = atoms.titleAt(i);
    if (title) return atoms.nameAt(title.last + 1) && title;
    const token = atoms.tokens[i];
    if (!token?.capital || atoms.dated(i) || atoms.sideAt(i)) return undefined;
  }
  return undefined;
}

/** "officials", or "transportation officials", "Foreign Ministry delegation" behind a side. */
function collectiveNounAt(atoms: Atoms, at: number): number | undefined {
  for (let i = at; i < at + 4; i++) {
    const token = atoms.tokens[i];
    if (token?.kind !== "word" || atoms.dated(i)) return undefined;
    if (COLLECTIVE_NOUNS.has(token.key)) return endOfCollective(atoms, i);
    if (!token.capital && FUNCTION_WORDS.has(token.key)) return undefined;
    if (atoms.sideAt(i) || atoms.titleAt(i) || SAYING_VERBS.has(token.key)) return undefined;
    if (!token.capital && BARRIER_VERBS.has(token.key)) return undefined;
  }
  return undefined;
}

/** "government negotiators", "opposition leaders": the last of them. */
function endOfCollective(atoms: Atoms, at: number): number {
  const { key } = atoms.tokens[at + 1] ?? { key: "" };
  return BODIES_OF.has(atoms.key(at)) && COLLECTIVE_NOUNS.has(key) && !key.startsWith("counterpart")
    ? at + 1
    : at;
}

const BODIES_OF: ReadonlySet<string> = new Set(
  "government opposition leadership regime delegation administration".split(" "),
);

/** "delegation from the Polisario Front", "representatives of China and Japan". */
function collectiveOf(atoms: Atoms, at: number, noun: number): Mention | undefined {
  const among = atoms.key(noun) === "counterparts" && atoms.key(noun + 1) === "in";
  if (!COLLECTIVE_NOUNS.has(atoms.key(noun)) || !(among || atoms.isOf(noun + 1))) return undefined;
  const of = sidesAfterOf(atoms, noun + 2);
  if (!of || (among && of.sides.length < 2)) return undefined;
  const members = atoms.titleAt(of.last + 1)?.entry.rank;
  if (members && TALKERS.has(members)) return undefined;
  let { last } = of;
  if (/^counterparts?$/.test(atoms.key(noun))) return counterpartAt(atoms, at, noun, of.sides, last);
  for (let i = last + 1; i < last + 4; i++) if (MOVEMENTS.has(atoms.key(i))) last = i;
  return mentionOf(atoms, "COLLECTIVE", at, last, { sides: of.sides, plural: true });
}

const MOVEMENTS: ReadonlySet<string> = new Set(
  "movement front group alliance militia guerrillas rebels organization party".split(" "),
);
