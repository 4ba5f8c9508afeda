import { anaphorAt, unnamedStatesAt } from "./anaphora.ts";
import { type Atoms, mentionOf, type TitleSpan } from "./atoms.ts";
import type { Mention } from "./mentions.ts";
import { looksPersonal, textOf } from "./names.ts";
import { fieldAt, holderAt, moreOfFieldAt, nameBehindStyle, withStyle } from "./office-holder.ts";
import { personOf } from "./persons.ts";
import { ACCREDITED, sidesAfterOf } from "./side-lists.ts";
import { type OfficeRank, VAGUE_RANKS } from "./tables/titles.ts";

/** From the one that tells most of its holder. */
const RANKING: readonly OfficeRank[] = [
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "ROYAL",
  "FOREIGN_MINISTER",
  "MINISTER",
  "ENVOY",
  "AMBASSADOR",
  "SENIOR_OFFICIAL",
];

interface Offices {
  last: number;
  rank: OfficeRank;
}

/** An office and who holds it: [foreign minister] [of X] [Name] [, of Y,]. `before` are the sides named before it. */
export function officeAt(atoms: Atoms, at: number, title: TitleSpan, before: string[]): Mention | undefined {
  if (title.entry.title === "counterpart") return counterpartAt(atoms, at, title.last, before);
  const behind = atoms.key(title.last + 1) === "the" ? title.last + 2 : title.last + 1;
  const main = title.entry.rank === "HONORIFIC" ? atoms.titleAt(behind) : undefined;
  if (main) return officeAt(atoms, at, main, before);
  const styled = title.first === title.last ? atoms.nameAt(title.last + 1) : undefined;
  const whole = styled && withStyle(atoms, styled);
  if (whole && whole !== styled) return personOf(atoms, at, whole, undefined, before);
  const held = withSuperior(atoms, title, withSecondOffice(atoms, title, before));
  const sides = [...before];
  let { plural } = title.entry;
  let { last, rank } = held;
  const field = plural
    ? undefined
    : (fieldAt(atoms, last + 1) ??
      (IN_FIELD.test(title.entry.title) ? moreOfFieldAt(atoms, last + 1) : undefined));
  if (field) {
    last = field.last;
    if (!sides.length) sides.push(...field.sides);
  } else if (atoms.isOf(last + 1)) {
    const of = sidesAfterOf(atoms, last + 2);
    if (of) {
      if (!sides.length || plural) sides.push(...of.sides.filter((side) => !sides.includes(side)));
      last = of.last;
      if (of.sides.length > 1) plural = true;
      if (ACCREDITED.has(rank) && atoms.key(last + 1) === "to")
        last = sidesAfterOf(atoms, last + 2)?.last ?? last;
    } else if (plural) {
      const from = /^(?:the|all)$/.test(atoms.key(last + 2)) ? last + 3 : last + 2;
      const states = anaphorAt(atoms, last + 2) ?? unnamedStatesAt(atoms, from);
      if (states) return { ...states, first: at, rank };
    }
  } else if (ACCREDITED.has(rank) && (atoms.key(last + 1) === "to" || atoms.key(last + 1) === "for"))
    last = sidesAfterOf(atoms, last + 2)?.last ?? last;
  const ownSide = title.entry.side;
  const office = mentionOf(atoms, "OFFICE", at, last, {
    sides,
    plural,
    rank,
    title: textOf(atoms.tokens, title.first, field?.isTitle ? field.last : held.last),
    ...(!sides.length && ownSide && { officeSide: ownSide }),
  });
  const name = holderAt(atoms, office);
  if (!name) return isWorthy(office) ? office : undefined;
  if (rank === "OTHER" && !looksPersonal(name)) return undefined;
  return personOf(atoms, at, name, office, sides);
}

/** An office whose title names a field: minister of foreign affairs. */
const IN_FIELD = / (?:of|for) /;

/** Vice Premier and Foreign Minister: the end of the last, and the highest rank. */
function withSecondOffice(atoms: Atoms, title: TitleSpan, before: string[]): Offices {
  let { last } = title;
  let { rank } = title.entry;
  const { plural } = title.entry;
  while (OFFICE_JOINERS.has(atoms.key(last + 1))) {
    const next = atoms.titleAt(atoms.skipModifiers(last + 2));
    if (!next || next.entry.plural !== plural || (plural && before.length > 1)) break;
    if (!nameBehindStyle(atoms, next.last + 1) && !atoms.isOf(next.last + 1)) break;
    last = next.last;
    const order = RANKING.indexOf(next.entry.rank);
    if (order >= 0 && order < RANKING.indexOf(rank)) rank = next.entry.rank;
  }
  return { last, rank };
}

/** "Special Adviser to the President": whose adviser somebody is belongs to the office. */
function withSuperior(atoms: Atoms, title: TitleSpan, held: Offices): Offices {
  if (!SERVING.test(title.entry.title) || atoms.key(held.last + 1) !== "to") return held;
  const superior = atoms.titleAt(atoms.key(held.last + 2) === "the" ? held.last + 3 : held.last + 2);
  return superior && !superior.entry.plural ? { ...held, last: superior.last } : held;
}

const SERVING = /(?:assistant|advis[eo]r|aide|counsellor|counselor|secretary|chief of staff|spokes\w+)$/;

const OFFICE_JOINERS: ReadonlySet<string> = new Set(["and", "/", "&", "cum"]);

/** The holder of the same office on another side: his Greek counterpart[,] Name. */
export function counterpartAt(atoms: Atoms, at: number, noun: number, sides: string[], end = noun): Mention {
  const plural = atoms.key(noun).endsWith("s");
  const comma = atoms.key(end + 1) === ",";
  const name = plural ? undefined : atoms.nameBehindOffice(end + (comma ? 2 : 1));
  if (!name || (comma && name.keys.length < 2))
    return mentionOf(atoms, "OFFICE", at, end, { sides, plural, anaphor: "COUNTERPART" });
  const closed = comma && atoms.key(name.last + 1) === "," && atoms.key(name.last + 2) !== "and";
  return {
    ...mentionOf(atoms, "PERSON", at, end, { sides, name, anaphor: "COUNTERPART" }),
    last: closed ? name.last + 1 : name.last,
  };
}

function isWorthy(office: Mention): boolean {
  const rank = office.rank ?? "OTHER";
  if (rank === "OTHER") return /^Chair(?:man|woman|person)?$/.test(office.title ?? "");
  if (rank === "HONORIFIC") return false;
  return !VAGUE_RANKS.has(rank) || office.sides.length > 0 || office.officeSide !== undefined;
}
