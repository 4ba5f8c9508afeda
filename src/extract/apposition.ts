import type { Atoms } from "./atoms.ts";
import type { Mention } from "./mentions.ts";
import { textOf } from "./names.ts";
import { sidesAfterOf } from "./side-lists.ts";
import { DETERMINERS } from "./tables/nouns.ts";
import { type OfficeRank, VAGUE_RANKS } from "./tables/titles.ts";

/** What follows a person that is a subject. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  "said says told added met will would has have had also is was and who arrived visited called noted".split(
    " ",
  ),
);

/** Takes ", the foreign minister of X," behind a name into the mention of the person. */
export function appose(atoms: Atoms, mention: Mention): void {
  const open = atoms.key(mention.last + 1);
  if (open !== "," && open !== "(") return;
  let i = mention.last + 2;
  if (isAge(atoms, i)) {
    mention.last = i;
    mention.possessive = false;
    if (atoms.key(i + 1) === ",") {
      appose(atoms, mention);
      if (mention.last === i) mention.last++;
    }
    return;
  }
  const country = open === "(" ? atoms.sideAt(i) : undefined;
  if (country && atoms.key(country.last + 1) === ")") {
    if (!mention.sides.length) mention.sides = country.sides;
    mention.last = country.last + 1;
    return;
  }
  if (atoms.key(i) === "who" && BE.has(atoms.key(i + 1))) i += 2;
  if (DETERMINERS.has(atoms.key(i))) i++;
  i = atoms.skipModifiers(i);
  const before = atoms.sideAt(i);
  if (before) {
    i = before.last + 1;
    if (atoms.possessive(i)) i++;
    i = atoms.skipModifiers(i);
  }
  const title = atoms.titleAt(i);
  if (!title || title.entry.plural) return;
  let last = title.last;
  let sides = before?.sides ?? [];
  if (atoms.isOf(last + 1)) {
    const of = sidesAfterOf(atoms, last + 2);
    last = of?.sides.length === 1 ? of.last : last + 1;
    if (of && atoms.nameBehindOffice(last + 1)) return;
    if (!CLOSERS.has(atoms.key(last + 1)) && !SAYING_VERBS.has(atoms.key(last + 1)))
      last = skipPlain(atoms, last + 1);
    if (!sides.length && of?.sides.length === 1 && (last === of.last || !PLACES.has(of.use)))
      sides = of.sides;
  }
  if (last === title.last && (atoms.key(last + 1) === "to" || atoms.key(last + 1) === "for"))
    last = skipPlain(atoms, last + 2);
  if (atoms.nameBehindOffice(last + 1)) return;
  const { rank, side } = title.entry;
  if (!sides.length && side) mention.officeSide ??= side;
  const close = atoms.key(last + 1);
  if (!CLOSERS.has(close) && !SAYING_VERBS.has(close)) {
    if (isPlain(rank)) {
      mention.rank ??= rank;
      mention.title ??= textOf(atoms.tokens, title.first, title.last);
    }
    return;
  }
  if (!mention.rank || (isStyle(mention) && !isPlain(rank))) {
    mention.rank = rank;
    mention.title = textOf(atoms.tokens, title.first, last);
  }
  if (!mention.sides.length) mention.sides = sides;
  mention.last = close === "," || close === ")" ? last + 1 : last;
  mention.possessive = false;
}

/** "X, 61, said", "X, 61, and Y": how old somebody is. */
function isAge(atoms: Atoms, at: number): boolean {
  return (
    atoms.key(at - 1) === "," &&
    atoms.isNumber(at) &&
    /^[1-9]\d$/.test(atoms.tokens[at]?.text ?? "") &&
    /^(?:,|and)$/.test(atoms.key(at + 1))
  );
}

const BE: ReadonlySet<string> = new Set(["is", "was", "became", "becomes", "remains"]);
/** In "leader of the Peshawar alliance" the city is only where the body is. */
const PLACES: ReadonlySet<string> = new Set(["CITY", "REGION"]);
const CLOSERS: ReadonlySet<string> = new Set([",", ".", ")", ";", ""]);

/** Prince Saud, the foreign minister: what stands before a name says less than the office behind it. */
function isStyle({ rank, title }: Mention): boolean {
  return rank === "HONORIFIC" || STYLES.has(title?.toLowerCase() ?? "");
}

const STYLES: ReadonlySet<string> = new Set([
  "prince",
  "princess",
  "sheikh",
  "sheik",
  "shaikh",
  "sheikha",
  "comrade",
]);

/** Offices whose holders seldom speak for a side: what follows them need not be understood. */
function isPlain(rank: OfficeRank): boolean {
  return VAGUE_RANKS.has(rank) || rank === "OTHER";
}

function skipPlain(atoms: Atoms, at: number): number {
  let i = at;
  while (i < at + 10 && atoms.tokens[i]?.kind === "word" && !SAYING_VERBS.has(atoms.key(i))) i++;
  return i - 1;
}
