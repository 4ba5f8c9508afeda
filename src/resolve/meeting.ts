import type { MeetingKind } from "../domain/vocabulary.ts";
import { isSettled, type ProfiledAccount } from "./account.ts";
import { compareDays, daysBetween, type Span, shifted } from "./days.ts";
import { OTHER, type Relation, SUGGESTION, THRESHOLD } from "./relation.ts";
import { duringVisit } from "./visit.ts";

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

/** Days before publication in which a meeting without date, told as news, took place; days ahead for one planned. */
export const AROUND = 4;
export const AHEAD = 60;
/** As long before publication it may have been, but then that is all that can be said. */
const MAYBE_AROUND = 10;
/** Days from an announcement that something is put off to the day on which it was to be. */
const PUT_OFF = AHEAD;
/** What no more than suggests that two accounts are of one meeting scores no higher. */
const MOST_IN_DOUBT = 0.6;

/** A part of the likeness: 0 to 1, `doubt` where it can only suggest. */
interface Part {
  value: number;
  doubt?: boolean;
  apart?: Relation["apart"];
}

/** How two accounts of meetings relate, with the reason in words; the same whichever comes first. */
export function relateMeetings(a: ProfiledAccount, b: ProfiledAccount): Relation {
  const sides = sidesLikeness(a, b);
  if (sides === 0) return OTHER;
  const shared = sharedPeople(a, b);
  const during = duringVisit(a, b, shared.people.length) ?? duringVisit(b, a, shared.people.length, true);
  if (during) return during;
  const people = peopleLikeness(a, b, shared);
  const kind = kindLikeness(a.kind, b.kind);
  const format = formatLikeness(a, b, shared.people.length);
  const place = placeLikeness(a, b, shared.people.length);
  if (people === 0 || kind === 0 || format === 0 || place === 0) return OTHER;
  const day = dayLikeness(a, b, shared.people.length);
  const apart = day.apart ?? "NEVER";
  const other: Relation = { is: "OTHER", score: 0, reason: "", apart };
  if (day.value === 0) return other;
  const sum =
    WEIGHTS.sides * sides +
    WEIGHTS.day * day.value +
    WEIGHTS.people * people +
    WEIGHTS.kind * kind +
    WEIGHTS.format * format +
    WEIGHTS.place * place;
  const score = Math.round(100 * (day.doubt ? Math.min(MOST_IN_DOUBT, sum) : sum)) / 100;
  if (score < SUGGESTION) return other;
  const is = score < THRESHOLD || day.doubt ? "POSSIBLE" : "SAME";
  return { is, score, reason: reasonOf(a, b, { day, kind, place }, shared), apart };
}

function reasonOf(
  a: ProfiledAccount,
  b: ProfiledAccount,
  { day, kind, place }: { day: Part; kind: number; place: number },
  { people, offices }: Shared,
): string {
  const when =
    a.start === null && b.start === null
      ? "no day in either, but published within a week"
      : a.start === null || b.start === null
        ? `no day in one, the other ${a.start ?? b.start}`
        : day.value === 1
          ? `same day ${a.start}`
          : day.apart
            ? `days ${[a.start, b.start].sort().join(" and ")}`
            : "days that agree";
  const both = sharedSides(a, b);
  const states = both.filter((side) => typeof side === "string").sort();
  const organizations = both.length - states.length;
  const bodies = organizations === 0 ? [] : [`${organizations} organization${organizations > 1 ? "s" : ""}`];
  const who =
    people.length > 0 ? `, ${people.length} of the same people` : offices ? ", the same office" : "";
  const what = kind === 1 ? "same kind" : `kinds that go together (${[a.kind, b.kind].sort().join(", ")})`;
  return `${when}; same sides ${[...states, ...bodies].join(", ")}${who}; ${what}${place === 1 ? ", same place" : ""}`;
}

const sharedSides = (a: ProfiledAccount, b: ProfiledAccount): (string | number)[] =>
  [...a.delegations.keys()].filter((side) => b.delegations.has(side));

/** Talks of two of three are other talks, unless the third only lends the room or the good offices. */
function sidesLikeness(a: ProfiledAccount, b: ProfiledAccount): number {
  const [small, large] = a.delegations.size < b.delegations.size ? [a, b] : [b, a];
  let shared = 0;
  for (const side of small.delegations.keys()) if (large.delegations.has(side)) shared += 1;
  const [few, many] = [small.delegations.size, large.delegations.size];
  if (shared < 2) return 0;
  if (shared === many) return 1;
  if (shared === few) {
    if (GATHERINGS.includes(a.kind) && GATHERINGS.includes(b.kind)) return 0.9;
    if (many - few <= large.helpers) return 0.8;
    return shared > 3 ? 0.8 : 0;
  }
  return shared / (few + many - shared) >= 0.6 ? 0.7 : 0;
}

interface Shared {
  people: readonly number[];
  /** Sides of which the two accounts name different people, or people of different offices. */
  conflicts: number;
  /** Whether a side has the same office in both, held by nobody who is named in one of them. */
  offices: boolean;
}

function sharedPeople(a: ProfiledAccount, b: ProfiledAccount): Shared {
  const people: number[] = [];
  let conflicts = 0;
  let offices = false;
  for (const [side, ours] of a.delegations) {
    const theirs = b.delegations.get(side);
    if (!theirs) continue;
    const named = ours.people.length > 0 && theirs.people.length > 0;
    const both = named ? ours.people.filter((person) => theirs.people.includes(person)) : [];
    people.push(...both);
    if (both.length > 0) continue;
    const ranked = ours.levels.size > 0 && theirs.levels.size > 0;
    const alike = ranked && [...ours.levels].some((level) => theirs.levels.has(level));
    if (named || (ranked && !alike)) conflicts++;
    else if (alike) offices = true;
  }
  return { people, conflicts, offices };
}

/** Half where one of them names nobody; more where it names the office. */
function peopleLikeness(
  a: ProfiledAccount,
  b: ProfiledAccount,
  { people, conflicts, offices }: Shared,
): number {
  const gathering = GATHERINGS.includes(a.kind) && GATHERINGS.includes(b.kind) && a.delegations.size > 3;
  if (conflicts > 0 && !(gathering && people.length > conflicts)) return 0;
  if (people.length > 0) return Math.min(1, 0.8 + 0.1 * people.length);
  if (offices) return 0.7;
  return namesSomeone(a) && namesSomeone(b) ? 0.4 : 0.5;
}

const namesSomeone = ({ sides }: ProfiledAccount): boolean => sides.some(({ person }) => person !== null);

function dayLikeness(a: ProfiledAccount, b: ProfiledAccount, people: number): Part {
  const [ours, theirs] = [spanOf(a), spanOf(b)];
  const putOff = a.status === "POSTPONED" || b.status === "POSTPONED";
  if (ours && theirs) {
    const relation = compareDays(ours, theirs);
    if (relation === "SAME") return { value: ours.precision === "DAY" || people > 0 ? 1 : 0.7 };
    if (relation === "OVERLAP") return { value: 0.6 };
    if (relation === "WITHIN") return withinLikeness(ours, theirs, people);
    return apartLikeness(a, b, people);
  }
  if (a.published === null || b.published === null) {
    const [dated, undated] = ours ? [a, b] : [b, a];
    return dated.start === null || undated.published === null
      ? { value: 0 }
      : nearNews(undated, dated, people);
  }
  if (putOff && (ours || theirs)) return announcedLikeness(a, b, people);
  if (ours) return nearNews(b, a, people);
  if (theirs) return nearNews(a, b, people);
  const gap = Math.abs(daysBetween(a.published, b.published));
  return { value: people > 0 && gap <= 7 && isSettled(a.status) === isSettled(b.status) ? 0.6 : 0 };
}

/** A month or year holds many meetings: only named people make it likely to be this one. */
function withinLikeness(a: Span, b: Span, people: number): Part {
  const vague = [a, b].some(({ precision }) => precision !== "DAY" && precision !== "INTERVAL");
  if (!vague || people > 1) return { value: 0.7 };
  return people === 1 ? { value: 0.7, doubt: true } : { value: 0 };
}

/** The day of a dateline may be the morrow of the event's; what is put off moves. */
function apartLikeness(a: ProfiledAccount, b: ProfiledAccount, people: number): Part {
  const settled = isSettled(a.status) && isSettled(b.status);
  const gap = gapOf(a, b);
  if (a.status === "POSTPONED" || b.status === "POSTPONED") {
    const announced = announcedLikeness(a, b, people);
    return settled ? { ...announced, apart: "UNLESS_POSTPONED" } : announced;
  }
  if (gap === 1 && people > 0 && settled) {
    if (people > 1 && a.dateline !== b.dateline) return { value: 0.5 };
    return { value: 0.5, doubt: true, apart: "ALWAYS" };
  }
  return { value: 0, apart: settled ? "ALWAYS" : "UNLESS_POSTPONED" };
}

/** Days from the end of the earlier to the start of the later. */
function gapOf(a: ProfiledAccount, b: ProfiledAccount): number {
  const [first, second] = (a.start as string) < (b.start as string) ? [a, b] : [b, a];
  return daysBetween(first.end as string, second.start as string);
}

/** What is put off was announced before for a day that was still to come. */
function announcedLikeness(a: ProfiledAccount, b: ProfiledAccount, people: number): Part {
  const [putOff, planned] = a.status === "POSTPONED" ? [a, b] : [b, a];
  if (isSettled(planned.status)) {
    const later = planned.start !== null && putOff.published !== null && planned.start > putOff.published;
    return later && people > 1 && daysBetween(putOff.published as string, planned.start as string) <= PUT_OFF
      ? { value: 0.5, doubt: true }
      : { value: 0 };
  }
  if (planned.start === null || putOff.published === null || people === 0) return { value: 0 };
  const ahead = daysBetween(putOff.published, planned.start);
  return { value: ahead >= -3 && ahead <= PUT_OFF ? 0.6 : 0 };
}

function spanOf({ start, end, precision }: ProfiledAccount): Span | undefined {
  return start !== null && end !== null && precision !== null ? { start, end, precision } : undefined;
}

/** A report without day, on the news of the day: of what was just held, or of what is planned. */
function nearNews(undated: ProfiledAccount, dated: ProfiledAccount, people: number): Part {
  if (undated.published === null || people === 0) return { value: 0 };
  if (!isSettled(undated.status)) {
    const ahead = daysBetween(undated.published, dated.start as string);
    return { value: ahead >= 0 && ahead <= AHEAD ? 0.6 : 0 };
  }
  if (
    !isSettled(dated.status) &&
    dated.published !== null &&
    dated.published < shifted(undated.published, -AHEAD)
  )
    return { value: 0 };
  const past = daysBetween(dated.end as string, undated.published);
  if (past < 0 || past > MAYBE_AROUND) return { value: 0 };
  return past <= AROUND ? { value: 0.6 } : { value: 0.6, doubt: true };
}

function kindLikeness(a: MeetingKind, b: MeetingKind): number {
  if (a === b) return 1;
  return ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? 0.7 : 0;
}

/** A report that leaves out "by video" is of the same talks only if the same people met on the same day. */
function formatLikeness(a: ProfiledAccount, b: ProfiledAccount, people: number): number {
  if (a.format === b.format) return 1;
  return people > 1 && sameDays(a, b) ? 0.5 : 0;
}

const sameDays = (a: ProfiledAccount, b: ProfiledAccount): boolean =>
  a.start !== null && a.start === b.start && a.end === b.end;

/** The same people on the same day met once, whatever one of two reports says about where. */
function placeLikeness(a: ProfiledAccount, b: ProfiledAccount, people: number): number {
  const inPerson = a.format === "IN_PERSON" && b.format === "IN_PERSON";
  if (a.placeCountry === null || b.placeCountry === null || !inPerson) return 0.6;
  if (a.placeCountry !== b.placeCountry) return people > 1 && sameDays(a, b) && a.start === a.end ? 0.2 : 0;
  if (a.city === null || b.city === null) return 0.8;
  return a.city === b.city ? 1 : 0.3;
}
