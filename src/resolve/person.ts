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

/**
 * The stored person whom an article names, or undefined for one who is new.
 *
 * `day` is that of the meeting, else of publication, if known. Only people of the same side are compared by parts of
 * names: Li Keqiang and Li Qiang share a family name, a country and an office.
 */
export function findPerson(
  candidates: Pick<Candidates, "peopleByKey" | "peopleSharingWords" | "peopleWithWord">,
  { name, aliases }: PersonFact,
  side: Side,
  day: string | null,
): PersonCandidate | undefined {
  for (const form of [name, ...aliases.filter(isFull)]) {
    if (!isFull(form)) continue;
    const same = candidates
      .peopleByKey(nameKey(form))
      .filter((person) => compatible(person, side) && related(person, form, side, "SAME"));
    const found = closest(same, side, day);
    if (found) return found;
  }
  if (side.country === null && side.organization === null) return undefined;
  return isFull(name)
    ? findByPart(candidates, name, side, day)
    : findByFamilyName(candidates, name, side, day);
}

/** The forms in which an article names a person, with what they are looked up by. */
export function nameForms({ name, aliases }: PersonFact): NameForm[] {
  return [...new Set([name, ...aliases])]
    .map((form) => ({ name: form, key: nameKey(form) }))
    .filter(({ key }) => key !== "");
}

function findByPart(
  candidates: Pick<Candidates, "peopleSharingWords" | "peopleWithWord">,
  name: string,
  { country, organization }: Side,
  day: string | null,
): PersonCandidate | undefined {
  const keys = soundsOf(name).map(keyOfSound);
  const longest = keys.reduce((best, key) => (key.length > best.length ? key : best));
  const near = [
    ...candidates.peopleSharingWords(keys, country, organization),
    // An initial, or two words written as one, leave but one word in common; often the first, the last or the longest.
    ...[...new Set([keys[0] as string, keys.at(-1) as string, longest])].flatMap((word) =>
      candidates.peopleWithWord(word, country, organization),
    ),
  ];
  const people = [...new Map(near.map((person) => [person.id, person])).values()];
  for (const [relation, years] of [
    ["SAME", Number.POSITIVE_INFINITY],
    ["PART", PART_YEARS],
    ["LONE", LONE_YEARS],
  ] as const) {
    const fitting = people.filter(
      (person) =>
        related(person, name, { country, organization }, relation) && seenWithin(person, day, years),
    );
    if (fitting.length > 0) return fitting.length === 1 || relation === "SAME" ? fitting[0] : undefined;
  }
  return undefined;
}

function findByFamilyName(
  candidates: Pick<Candidates, "peopleWithWord">,
  name: string,
  { country, organization }: Side,
  day: string | null,
): PersonCandidate | undefined {
  const [word] = soundsOf(name);
  if (word === undefined) return undefined;
  const people = candidates
    .peopleWithWord(keyOfSound(word), country, organization)
    .filter((person) => seenWithin(person, day, LONE_YEARS))
    .filter((person) => person.names.some((other) => compareNames(name, other.name, country) !== "OTHER"));
  return people.length === 1 ? people[0] : undefined;
}

/** Whether one of the person's names stands in this relation to the name; LONE only for one with no fuller name. */
function related(
  person: PersonCandidate,
  name: string,
  { country }: Side,
  relation: "SAME" | "PART" | "LONE",
): boolean {
  if (relation === "LONE" && person.names.some((form) => isFull(form.name))) return false;
  return person.names.some((form) => compareNames(name, form.name, country ?? person.country) === relation);
}

/** Unknown sides go with any; a full name also bridges a country and an organization (a minister who heads a body). */
function compatible(person: PersonCandidate, side: Side): boolean {
  if (person.country !== null && side.country !== null) return person.country === side.country;
  if (person.organization !== null && side.organization !== null)
    return person.organization === side.organization;
  return true;
}

/** Of those whose name is the same, one of the same side before others, then the one seen closest to the day. */
function closest(
  people: readonly PersonCandidate[],
  side: Side,
  day: string | null,
): PersonCandidate | undefined {
  const same = people.filter(
    ({ country, organization }) => country === side.country && organization === side.organization,
  );
  const [first, ...others] = same.length > 0 ? same : people;
  if (!first) return undefined;
  if (day === null) return first;
  return others.reduce((best, person) => (gap(person, day) < gap(best, day) ? person : best), first);
}

function seenWithin(person: PersonCandidate, day: string | null, years: number): boolean {
  return day === null || gap(person, day) <= years;
}

/** Years between a day and the days on which a person was seen; none if no meeting of theirs is dated. */
function gap({ firstSeen, lastSeen }: PersonCandidate, day: string): number {
  if (firstSeen === null || lastSeen === null || (firstSeen <= day && day <= lastSeen)) return 0;
  return day < firstSeen ? yearsBetween(day, firstSeen) : yearsBetween(lastSeen, day);
}

function isFull(name: string): boolean {
  return soundsOf(name).length > 1;
}
