import { type Atoms, mentionOf } from "./atoms.ts";
import type { Mention, NameWords } from "./mentions.ts";
import { sidesAfterOf } from "./side-lists.ts";
import type { SideSpan } from "./sides.ts";

interface Named {
  name: NameWords;
  of: SideSpan | undefined;
  last: number;
}

/**
 * The holders of an office in the plural, each with the side that is his: Foreign Ministers A of X and B of Y; his Greek
 * and French counterparts, A and B. The first one's mention takes in the office. Nothing where names and sides differ
 * in number.
 */
export function holdersOf(atoms: Atoms, office: Mention): Mention[] | undefined {
  if (!office.plural || (office.kind !== "OFFICE" && office.kind !== "PERSON")) return undefined;
  const end = office.name ? office.name.first - 1 : office.last;
  const first = OPENERS.has(atoms.key(end + 1)) ? end + 2 : end + 1;
  const named = namesFrom(atoms, first);
  if (named.length < 2) return undefined;
  const { sides } = office;
  const each = named.every(({ of }) => of?.sides.length === 1);
  if (!each && sides.length > 1 && sides.length !== named.length) return undefined;
  if (first > end + 1 && !each && sides.length < 2 && office.anaphor !== "COUNTERPART") return undefined;
  return named.map(({ name, of, last }, i) =>
    mentionOf(atoms, "PERSON", i ? name.first : office.first, last, {
      sides: of ? of.sides : sides.length > 1 ? [sides[i] ?? ""] : sides,
      name,
      ...(office.rank && { rank: office.rank }),
      ...(office.title && { title: singular(office.title) }),
      ...(office.anaphor && { anaphor: office.anaphor }),
    }),
  );
}

/** "The two ministers, A and B,": A and B, whatever their names are made of. */
export function listedBehind(atoms: Atoms, { anaphor, last }: Mention): Mention[] {
  if (anaphor !== "TWO" || !OPENERS.has(atoms.key(last + 1))) return [];
  const named = namesFrom(atoms, last + 2);
  if (named.some(({ name }) => name.keys.length < 2)) return [];
  return named.map(({ name, of, last: end }) =>
    mentionOf(atoms, "PERSON", name.first, end, { sides: of ? of.sides : [], name }),
  );
}

const OPENERS: ReadonlySet<string> = new Set([",", "(", ":", "—", "–", "-"]);

/** Names joined by commas and, before the last, "and"; with "of" and a side behind each. */
function namesFrom(atoms: Atoms, first: number): Named[] {
  const found: Named[] = [];
  let ended = false;
  for (let at = first; ; ) {
    const next = namedAt(atoms, at);
    if (!next) return [];
    found.push(next);
    if (ended) return found;
    at = next.last + 1;
    if (atoms.key(at) === ",") at++;
    if (atoms.key(at) === "and" || atoms.key(at) === "&") {
      ended = true;
      at++;
    } else if (at === next.last + 1) return [];
  }
}

function namedAt(atoms: Atoms, at: number): Named | undefined {
  const name = atoms.nameAt(at);
  if (!name) return undefined;
  const end = name.last + 1;
  const of = atoms.isOf(end) ? sidesAfterOf(atoms, end + 1) : undefined;
  if (of?.sides.length === 1) return { name, of, last: of.last };
  const bracketed = atoms.key(end) === "(" ? atoms.sideAt(end + 1) : undefined;
  if (bracketed && atoms.key(bracketed.last + 1) === ")")
    return { name, of: bracketed, last: bracketed.last + 1 };
  return { name, of: undefined, last: name.last };
}

/** "Foreign Ministers" of one: "Foreign Minister". */
function singular(title: string): string {
  return title.replace(/ies\b/, "y").replace(/(?<=[a-z])s(?=$| of\b)/, "");
}
