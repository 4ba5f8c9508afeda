import type { MeetingFact } from "../domain/facts.ts";
import type { MeetingKind } from "../domain/vocabulary.ts";
import type { Candidates, MeetingCandidate, SideCandidate } from "../store/candidates.ts";
import type { MergeReason } from "../store/claims.ts";
import { beginnings, compareDays, daysBetween, type Span, shifted } from "./days.ts";
import { levelOf } from "./office.ts";

/** A meeting as an article tells it, its participants found in the store or new. */
export interface ResolvedMeeting {
  fact: MeetingFact;
  sides: readonly SideCandidate[];
  /** Day of publication. */
  published: string | null;
}

/** Below this two accounts are of two meetings. */
const THRESHOLD = 0.65;

/** How much each likeness counts; they add up to 1. */
const WEIGHTS = { sides: 0.3, day: 0.25, people: 0.2, kind: 0.1, format: 0.05, place: 0.1 } as const;

/** Kinds under which one occasion is reported. A visit is another occasion than the talks during it. */
const ALIKE: readonly (readonly MeetingKind[])[] = [
  ["MEETING", "SUMMIT"],
  ["MEETING", "NEGOTIATION"],
  ["MEETING", "MEDIATION"],
  ["MEETING", "CONFERENCE"],
  ["SUMMIT", "CONFERENCE"],
  ["NEGOTIATION", "MEDIATION"],
];
/** Gatherings of which a report names but some. */
const GATHERINGS: readonly MeetingKind[] = ["SUMMIT", "CONFERENCE", "MEDIATION"];

/** Stored meetings that an account may be of. */
export function meetingCandidates(
  candidates: Pick<Candidates, "meetingsOn" | "undatedMeetings">,
  { fact, sides, published }: ResolvedMeeting,
): MeetingCandidate[] {
  const countries = codes(sides);
  const organizations = bodies(sides);
  if (fact.date) return candidates.meetingsOn(beginnings(fact.date), countries, organizations);
  const [country] = countries;
  const undated = country === undefined ? [] : candidates.undatedMeetings(country);
  if (published === null) return undated;
  const from = shifted(published, -AROUND);
  const days = { start: from, from, to: shifted(published, AHEAD), also: [] };
  return [...undated, ...candidates.meetingsOn(days, countries, organizations)];
}

/** Days before publication in which a meeting without date, told as news, took place; days ahead for one planned. */
const AROUND = 4;
const AHEAD = 60;

/** How alike an account and a stored meeting are, with the reason in words; undefined when they are two. */
export function likeness(told: ResolvedMeeting, stored: MeetingCandidate): MergeReason | undefined {
  const shared = sharedPeople(told.sides, stored.sides);
  const parts = {
    sides: sidesLikeness(told, stored),
    day: dayLikeness(told, stored, shared.people.length),
    people: peopleLikeness(told, stored, shared),
    kind: kindLikeness(told.fact.kind, stored.kind),
    format: formatLikeness(told, stored, shared.people.length),
    place: placeLikeness(told, stored, shared.people.length),
  };
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    const part = parts[name as keyof typeof parts];
    if (part === 0) return undefined;
    score += weight * part;
  }
  if (score < THRESHOLD) return undefined;
  const day =
    stored.start === null
      ? "no day in either"
      : parts.day === 1
        ? `same day ${stored.start}`
        : "days that agree";
  const people = shared.people.length > 0 ? `, ${shared.people.length} of the same people` : "";
  const kind = parts.kind === 1 ? "same kind" : `kinds that go together (${told.fact.kind}, ${stored.kind})`;
  const place = parts.place === 1 ? ", same place" : "";
  const both = [...sharedSides(told.sides, stored.sides)];
  const states = both.filter((side) => typeof side === "string").sort();
  const organizations = both.length - states.length;
  const bodies = organizations === 0 ? [] : [`${organizations} organization${organizations > 1 ? "s" : ""}`];
  const names = [...states, ...bodies];
  return {
    text: `${day}; same sides ${names.join(", ")}${people}; ${kind}${place}`,
    score: Math.round(score * 100) / 100,
  };
}

const codes = (sides: readonly SideCandidate[]): string[] => [
  ...new Set(sides.flatMap(({ country }) => country ?? [])),
];
const bodies = (sides: readonly SideCandidate[]): number[] => [
  ...new Set(sides.flatMap(({ organization }) => organization ?? [])),
];
const sideSet = (sides: readonly SideCandidate[]): Set<string | number> =>
  new Set([...codes(sides), ...bodies(sides)]);

function sharedSides(a: readonly SideCandidate[], b: readonly SideCandidate[]): Set<string | number> {
  const others = sideSet(b);
  return new Set([...sideSet(a)].filter((side) => others.has(side)));
}

/** Talks of two of three are other talks, unless the third only lends the room or the good offices. */
function sidesLikeness({ fact, sides }: ResolvedMeeting, stored: MeetingCandidate): number {
  const shared = sharedSides(sides, stored.sides).size;
  const [small, large] = [sideSet(sides).size, sideSet(stored.sides).size].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (shared < 2) return 0;
  if (shared === large) return 1;
  if (shared === small) {
    if (GATHERINGS.includes(fact.kind) && GATHERINGS.includes(stored.kind)) return 0.9;
    if (large - small <= auxiliaries(sides.length < stored.sides.length ? stored.sides : sides)) return 0.8;
    return shared > 3 ? 0.8 : 0;
  }
  return shared / (small + large - shared) >= 0.6 ? 0.7 : 0;
}

function auxiliaries(sides: readonly SideCandidate[]): number {
  const helping = sides.filter(({ role }) => role === "MEDIATOR" || role === "OBSERVER" || role === "HOST");
  return sideSet(helping).size;
}

interface Shared {
  people: readonly number[];
  /** Sides of which the two accounts name different people, or people of different offices. */
  conflicts: number;
}

function sharedPeople(a: readonly SideCandidate[], b: readonly SideCandidate[]): Shared {
  const people: number[] = [];
  let conflicts = 0;
  for (const side of sharedSides(a, b)) {
    const [ours, theirs] = [ofSide(a, side), ofSide(b, side)];
    const both = ours.people.filter((person) => theirs.people.includes(person));
    people.push(...both);
    if (both.length > 0) continue;
    const named = ours.people.length > 0 && theirs.people.length > 0;
    const ranked = ours.levels.size > 0 && theirs.levels.size > 0;
    if (named || (ranked && ![...ours.levels].some((level) => theirs.levels.has(level)))) conflicts++;
  }
  return { people, conflicts };
}

function ofSide(sides: readonly SideCandidate[], side: string | number) {
  const rows = sides.filter(({ country, organization }) => (country ?? organization) === side);
  const levels = rows.flatMap(({ title }) => (title === null ? [] : (levelOf(title) ?? [])));
  return { people: rows.flatMap(({ person }) => person ?? []), levels: new Set(levels) };
}

/** 0.5 where one of them names nobody. */
function peopleLikeness(
  { fact, sides }: ResolvedMeeting,
  stored: MeetingCandidate,
  { people, conflicts }: Shared,
): number {
  const gathering = GATHERINGS.includes(fact.kind) && sideSet(sides).size > 3;
  if (conflicts > 0 && !(gathering && people.length > conflicts)) return 0;
  if (people.length > 0) return Math.min(1, 0.8 + 0.1 * people.length);
  return stored.sides.some(({ person }) => person !== null) && sides.some(({ person }) => person !== null)
    ? 0.4
    : 0.5;
}

function dayLikeness({ fact, published }: ResolvedMeeting, stored: MeetingCandidate, people: number): number {
  const theirs = spanOf(stored);
  if (fact.date && theirs) {
    const relation = compareDays(fact.date, theirs);
    if (relation === "SAME") return fact.date.precision === "DAY" || people > 0 ? 1 : 0.7;
    if (relation === "APART") return 0;
    if (relation === "OVERLAP") return 0.6;
    // A month or year holds many meetings: only named people make it likely to be this one.
    const vague = [fact.date, theirs].some(
      ({ precision }) => precision !== "DAY" && precision !== "INTERVAL",
    );
    return vague && people < 2 ? 0 : 0.7;
  }
  if (published === null || people === 0) return 0;
  if (theirs) return fact.date ? 0 : nearNews(fact.status, published, theirs);
  if (fact.date || !stored.firstPublished || !stored.lastPublished) return 0;
  const near =
    stored.firstPublished <= shifted(published, 7) && stored.lastPublished >= shifted(published, -7);
  return near ? 0.6 : 0;
}

function spanOf({ start, end, precision }: MeetingCandidate): Span | undefined {
  return start !== null && end !== null && precision !== null ? { start, end, precision } : undefined;
}

/** A report without day, on the news of the day: of what was just held, or of what is planned. */
function nearNews(status: MeetingFact["status"], published: string, { start, end }: Span): number {
  const past = daysBetween(end, published);
  const ahead = daysBetween(published, start);
  if (status === "HELD" || status === "ONGOING") return past >= 0 && past <= AROUND ? 0.6 : 0;
  return ahead >= 0 && ahead <= AHEAD ? 0.6 : 0;
}

function kindLikeness(a: MeetingKind, b: MeetingKind): number {
  if (a === b) return 1;
  return ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? 0.7 : 0;
}

/** A report that leaves out "by video" is of the same talks only if the same people met on the same day. */
function formatLikeness({ fact }: ResolvedMeeting, stored: MeetingCandidate, people: number): number {
  if (fact.format === stored.format) return 1;
  return people > 1 && fact.date?.start === stored.start && fact.date?.end === stored.end ? 0.5 : 0;
}

/** The same people on the same day met once, whatever one of two reports says about where. */
function placeLikeness(
  { fact }: ResolvedMeeting,
  { format, start, end, city, placeCountry }: MeetingCandidate,
  people: number,
): number {
  const place = fact.place;
  const inPerson = fact.format === "IN_PERSON" && format === "IN_PERSON";
  if (!place || placeCountry === null || place.country === undefined || !inPerson) return 0.6;
  if (place.country !== placeCountry)
    return people > 1 && start === end && fact.date?.start === start && fact.date?.end === end ? 0.2 : 0;
  if (place.city === undefined || city === null) return 0.8;
  return place.city === city ? 1 : 0.3;
}
