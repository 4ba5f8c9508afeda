import type { PersonFact } from "../domain/facts.ts";
import type { NameForm } from "../store/actors.ts";
import type { Candidates, PersonCandidate } from "../store/candidates.ts";
import { yearsBetween } from "./days.ts";
import { compareNames, keyOfSound, nameKey, soundsOf } from "./name-key.ts";

/** For whom a person speaks; both null when the article does not say. */
export interface Side {
  country: string | null;
  organization: number | null;
}

/** A family name alone names one who was seen within so many years, and a name in part within so many. */
const LONE_YEARS = 3;
const PART_YEARS = 15;

type Names = Pick<Candidates, "peopleByKey" | "peopleWithWord">;

/** What a name was found to be. */
export interface Found {
  /** The person; undefined for one who is new. */
  person: Pick<PersonCandidate, "id" | "names"> | undefined;
  /** Persons known by a part of the name alone, who are this one. */
  also: readonly PersonCandidate[];
}

/** Those whose name is the same in another order, script or spelling, one of the same side before others. */
export function sameNamed(
  candidates: Names,
  { name, aliases }: PersonFact,
  side: Side,
  day: string | null,
): PersonCandidate[] {
  for (const form of [name, ...aliases.filter(isFull)]) {
    if (!isFull(form)) continue;
    const same = candidates
      .peopleByKey(nameKey(form))
      .filter((person) => compatible(person, side) && hasForm(person, form, side));
    if (same.length > 0) return nearest(same, side, day);
  }
  return [];
}

/**
 * Whom a name means that no one has in full. A part of a name means the one person of the side who has a fuller one;
 * where two have, it means neither, and is a person of its own until more is said. Only people of the same side are
 * compared by parts of names: Li Keqiang and Li Qiang share a family name, a country and an office.
 */
export function findByPart(candidates: Names, name: string, side: Side, day: string | null): Found {
  if (side.country === null && side.organization === null) return { person: undefined, also: [] };
  const near = peopleNear(candidates, name, side);
  const spelled = near.find(
    (person) => hasForm(person, name, side) && (isFull(name) || !isFull(fullest(person))),
  );
  const fuller = near.filter(
    (person) => isPart(name, fullest(person), side) && seenWithin(person, day, yearsFor(name)),
  );
  if (isFull(name) && spelled) return { person: spelled, also: [] };
  if (fuller.length === 1) return { person: fuller[0], also: [] };
  if (fuller.length > 1) return { person: spelled, also: [] };
  const parts = near.filter(
    (person) =>
      isPart(fullest(person), name, side) &&
      seenWithin(person, day, yearsFor(fullest(person))) &&
      fullerThan(candidates, person, side).length === 0,
  );
  const [first, ...also] = spelled ? [spelled, ...parts.filter(({ id }) => id !== spelled.id)] : parts;
  return { person: first, also };
}

/** Persons of the side who are known by a form that another name has as a part too, with these forms. */
export function contested(
  candidates: Names,
  name: string,
  side: Side,
  day: string | null,
): { person: PersonCandidate; names: number[] }[] {
  return peopleNear(candidates, name, side).flatMap((person) => {
    const shared = person.names.filter(
      (form) =>
        isPart(form.name, fullest(person), side) &&
        isPart(form.name, name, side) &&
        !isSame(name, fullest(person), side) &&
        seenWithin(person, day, yearsFor(form.name)),
    );
    return shared.length > 0 ? [{ person, names: shared.map(({ id }) => id) }] : [];
  });
}

/** Persons of the side, near these names, known by a part of the name of just one other: each with that one. */
export function nowOne(
  candidates: Names,
  names: readonly { name: string }[],
  side: Side,
  day: string | null,
): [part: number, whole: number][] {
  if (side.country === null && side.organization === null) return [];
  const near = new Map(
    names.flatMap(({ name }) => peopleNear(candidates, name, side).map((person) => [person.id, person])),
  );
  return [...near.values()].flatMap((person): [number, number][] => {
    const [whole, ...others] = fullerThan(candidates, person, side).filter((other) =>
      seenWithin(other, person.lastSeen ?? day, yearsFor(fullest(person))),
    );
    return whole && others.length === 0 ? [[person.id, whole.id]] : [];
  });
}

/** The forms in which an article names a person, with what they are looked up by. */
export function nameForms({ name, aliases }: PersonFact): NameForm[] {
  return [...new Set([name, ...aliases])]
    .map((form) => ({ name: form, key: nameKey(form) }))
    .filter(({ key }) => key !== "");
}

export function isFull(name: string): boolean {
  return soundsOf(name).length > 1;
}

function peopleNear(candidates: Names, name: string, { country, organization }: Side): PersonCandidate[] {
  const words = [...new Set(soundsOf(name).map(keyOfSound))].filter((word) => word.length > 1);
  const people = words.flatMap((word) => candidates.peopleWithWord(word, country, organization));
  return [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) => a.id - b.id);
}

function fullerThan(candidates: Names, person: PersonCandidate, side: Side): PersonCandidate[] {
  const name = fullest(person);
  return peopleNear(candidates, name, side).filter(
    (other) => other.id !== person.id && isPart(name, fullest(other), side),
  );
}

const yearsFor = (part: string): number => (isFull(part) ? PART_YEARS : LONE_YEARS);

/** Whether the first name is a part of the second: some of its words, initials standing for others, or a family name. */
function isPart(part: string, whole: string, { country }: Side): boolean {
  const relation = compareNames(part, whole, country);
  if (relation !== "PART" && relation !== "LONE") return false;
  return weight(part) < weight(whole);
}

/** Letters that say something: of two names, the one that tells more of the same words. */
const weight = (name: string): number => soundsOf(name).join("").length;

/** The form of a person's name that tells most. */
const fullest = ({ names }: PersonCandidate): string =>
  names.reduce((best, { name }) => (weight(name) > weight(best) ? name : best), "");

const isSame = (a: string, b: string, { country }: Side): boolean => compareNames(a, b, country) === "SAME";

function hasForm(person: PersonCandidate, name: string, { country }: Side): boolean {
  return person.names.some((form) => compareNames(name, form.name, country ?? person.country) === "SAME");
}

/** Unknown sides go with any; a full name also bridges a country and an organization (a minister who heads a body). */
function compatible(person: PersonCandidate, side: Side): boolean {
  if (person.country !== null && side.country !== null) return person.country === side.country;
  if (person.organization !== null && side.organization !== null)
    return person.organization === side.organization;
  return true;
}

/** Those of the same side before others, and of them those seen closest to the day. */
function nearest(people: readonly PersonCandidate[], side: Side, day: string | null): PersonCandidate[] {
  const own = people.filter(
    ({ country, organization }) => country === side.country && organization === side.organization,
  );
  const list = own.length > 0 ? own : [...people];
  return day === null ? list : list.sort((a, b) => gap(a, day) - gap(b, day));
}

function seenWithin(person: PersonCandidate, day: string | null, years: number): boolean {
  return day === null || gap(person, day) <= years;
}

/** Years between a day and the days on which a person was seen; none if no meeting of theirs is dated. */
function gap({ firstSeen, lastSeen }: PersonCandidate, day: string): number {
  if (firstSeen === null || lastSeen === null || (firstSeen <= day && day <= lastSeen)) return 0;
  return day < firstSeen ? yearsBetween(day, firstSeen) : yearsBetween(lastSeen, day);
}
