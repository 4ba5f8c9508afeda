import { isCount } from "./anaphora.ts";
import type { Atoms } from "./atoms.ts";
import type { SideSpan } from "./sides.ts";
import { COLLECTIVE_NOUNS } from "./tables/nouns.ts";

/** Offices held at another side than the holder's own: ambassador to China. */
export const ACCREDITED: ReadonlySet<string> = new Set(["AMBASSADOR", "ENVOY"]);

/** More than there are countries of a continent; a longer run of names is no list, and would be read from each again. */
const LONGEST_LIST = 60;

/** Sides, one or several, before what they belong to. */
export function sidesBefore(atoms: Atoms, at: number): SideSpan | undefined {
  const first = atoms.sideAt(at);
  if (!first) return undefined;
  const all: SideSpan = { ...first, sides: [...first.sides] };
  while (all.sides.length < LONGEST_LIST) {
    const end = atoms.possessive(all.last + 1) ? all.last + 2 : all.last + 1;
    const i = afterJoiner(atoms, end, false);
    const next = i > end ? atoms.sideAt(i) : undefined;
    if (next && end > all.last + 1 && !atoms.possessive(next.last + 1)) break;
    if (!next) break;
    all.sides.push(...next.sides);
    all.last = next.last;
  }
  if (all.sides.length > first.sides.length && !hasPluralAt(atoms, all.last + 1)) return first;
  const post = all.sides.length === 1 ? postElsewhere(atoms, all.last + 1) : undefined;
  return post === undefined ? all : { ...all, last: post };
}

/** "[Portugal's] U.N. [ambassador]": where an envoy is accredited is not whose envoy he is. */
function postElsewhere(atoms: Atoms, at: number): number | undefined {
  const possessive = atoms.possessive(at);
  const field = atoms.sideAt(possessive ? at + 1 : at);
  const title = field && atoms.titleAt(field.last + 1);
  if (!title || (field.use !== "NAME" && field.use !== "ORGANIZATION")) return undefined;
  if (!ACCREDITED.has(title.entry.rank) && !(possessive && title.entry.title === "representative"))
    return undefined;
  return possessive || field.use === "NAME" ? field.last : undefined;
}

/** Sides behind "of" or "from", and a collective noun that ends them: of the Israeli government. */
export function sidesAfterOf(atoms: Atoms, at: number): SideSpan | undefined {
  let start = /^(?:the|all|several)$/.test(atoms.key(at)) ? at + 1 : at;
  if (isCount(atoms.key(start)) || atoms.isNumber(start)) start++;
  const first = atoms.sideAt(start);
  if (!first) return undefined;
  const all: SideSpan = { ...first, sides: [...first.sides] };
  if (first.use === "DEMONYM" && BODIES.has(atoms.key(all.last + 1))) all.last++;
  if (atoms.possessive(all.last + 1) && BODIES.has(atoms.key(all.last + 2))) all.last += 2;
  while (all.sides.length < LONGEST_LIST) {
    const i = afterJoiner(atoms, all.last + 1, true);
    const next = i > all.last + 1 ? atoms.sideAt(i) : undefined;
    if (!next) break;
    const end = next.last + 1;
    if (atoms.possessive(end) || hasPluralAt(atoms, end) || atoms.titleAt(end) || atoms.nameAt(end)) break;
    all.sides.push(...next.sides);
    all.last = next.last;
  }
  if (all.sides.length > 1) return all;
  if (atoms.key(all.last + 1) === "member" && COLLECTIVE_NOUNS.has(atoms.key(all.last + 2))) all.last++;
  if (COLLECTIVE_NOUNS.has(atoms.key(all.last + 1))) all.last++;
  return all;
}

/** Of what a delegation may be, when a people's name stands before it. */
const BODIES: ReadonlySet<string> = new Set("army military navy parliament senate cabinet".split(" "));

function afterJoiner(atoms: Atoms, at: number, article: boolean): number {
  let i = at;
  if (atoms.key(i) === ",") i++;
  if (atoms.key(i) === "and" || atoms.key(i) === "&") i++;
  if (article && atoms.key(i) === "the") i++;
  return i;
}

/** Whether a plural office or collective stands there, so that a list of sides before it belongs to it. */
function hasPluralAt(atoms: Atoms, at: number): boolean {
  const i = atoms.skipModifiers(atoms.possessive(at) ? at + 1 : at);
  const title = atoms.titleAt(i);
  return title ? title.entry.plural : COLLECTIVE_NOUNS.has(atoms.key(i));
}
