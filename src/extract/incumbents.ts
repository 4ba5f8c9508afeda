import type { Mention } from "./mentions.ts";
import { NATIONAL, onlySpeaks, type Person } from "./register.ts";
import type { OfficeRank } from "./tables/titles.ts";

/** Who of an article's people is meant by an office without a name. */
export class Incumbents {
  readonly #people: readonly Person[];
  #bySide: Map<string | undefined, Person[]> | undefined;

  constructor(people: readonly Person[]) {
    this.#people = people;
  }

  /** The one person of the article who holds that office for that side, or the only one who represents it. */
  of(side: string | undefined, rank: Mention["rank"], title: string | undefined): Person | undefined {
    if (!rank) return undefined;
    const people = this.#peopleOf(side);
    const fits = people.filter((person) => holds(person, rank, title));
    if (fits.length) return mostNamed(fits, HEADS.includes(rank));
    if (!side && title)
      return mostNamed(
        people.filter((person) => isShortOf(title, person.title)),
        true,
      );
    if (!side || !(HEADS.includes(rank) || rank === "FOREIGN_MINISTER")) return undefined;
    const own = people.filter((person) => !onlySpeaks(person));
    const [only] = own;
    return own.length === 1 && only && (!only.rank || only.rank === "HONORIFIC") ? only : undefined;
  }

  /** Those who hold that very office, for whatever side: of "the President" no vice-president. */
  ofOffice(rank: Mention["rank"], title: string | undefined): Person[] {
    if (!rank || !title || !NATIONAL.has(rank)) return [];
    const office = officeOf(title);
    const sought = office === "minister" ? MINISTERS : undefined;
    return this.#peopleOf(undefined).filter((person) =>
      sought
        ? person.rank && sought.has(person.rank)
        : person.rank === rank && (rank === "FOREIGN_MINISTER" || officeOf(person.title ?? "") === office),
    );
  }

  /** The only person of the article who represents a side. */
  only(side: string | undefined): Person | undefined {
    const people = side === undefined ? [] : this.#peopleOf(side).filter((person) => !onlySpeaks(person));
    return people.length === 1 ? people[0] : undefined;
  }

  /** Who represents a side; for no side, the people named first, which are all that an article has. */
  #peopleOf(side: string | undefined): readonly Person[] {
    if (side === undefined) return this.#people.slice(0, MOST_PEOPLE);
    this.#bySide ??= groupBySide(this.#people);
    return this.#bySide.get(side) ?? [];
  }
}

/** One office under its several titles. */
function officeOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/^(?:federal|state|executive) | of the (?:republic|federation|state)$|^his excellency /g, "");
  return plain === "premier" ? "prime minister" : plain;
}

const MINISTERS: ReadonlySet<OfficeRank> = new Set(["FOREIGN_MINISTER", "MINISTER"]);

export const HEADS: readonly OfficeRank[] = ["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "ROYAL"];
const MOST_PEOPLE = 200;

/** Ranks that many hold at once, so that the title must fit too. */
const CROWDED: ReadonlySet<OfficeRank> = new Set([
  "MINISTER",
  "SENIOR_OFFICIAL",
  "OFFICIAL",
  "ENVOY",
  "LEGISLATOR",
  "MILITARY",
  "AMBASSADOR",
]);

function holds(person: Person, rank: OfficeRank, title: string | undefined): boolean {
  if (person.rank === undefined) return false;
  if (/^ministers?$/i.test(title ?? "") && person.rank === "FOREIGN_MINISTER") return true;
  if (CROWDED.has(rank))
    return (
      person.rank === rank &&
      title !== undefined &&
      (person.title?.toLowerCase().includes(title.toLowerCase()) ?? false)
    );
  if (person.rank === rank) return true;
  return title?.toLowerCase().startsWith("leader") === true && HEADS.includes(person.rank);
}

/** "The Secretary", of a Secretary of State; "the Chairperson", of the Commission's Chairperson. */
function isShortOf(short: string, title: string | undefined): boolean {
  const [word, whole] = [short.toLowerCase(), title?.toLowerCase() ?? ""];
  return whole.startsWith(`${word} `) || (word.startsWith("chair") && whole.endsWith(` ${word}`));
}

function groupBySide(people: readonly Person[]): Map<string | undefined, Person[]> {
  const groups = new Map<string | undefined, Person[]>();
  for (const person of people) {
    const group = groups.get(person.side);
    if (group) group.push(person);
    else groups.set(person.side, [person]);
  }
  return groups;
}

/** The only one, or of several heads the one whom the article names clearly more often. */
function mostNamed(people: readonly Person[], heads: boolean): Person | undefined {
  const [first, second] = [...people].sort((a, b) => b.mentions - a.mentions);
  if (!second) return first;
  return heads && first && first.mentions > 2 * second.mentions ? first : undefined;
}
