import type { EventDate } from "../domain/date.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import type { Trace } from "./trace.ts";

/** How many sentences back "the meeting" may refer. */
const REACH = 8;

/** How many occasions back one may be told of again: more than any article has, so that time stays bounded. */
const MOST = 60;

/** Joins mentions of one occasion; what has no sides of its own goes to the occasion it refers to, or away. */
export function mergeInto(
  occasions: readonly Occasion[],
  next: Occasion,
  trace: Trace | undefined,
): Occasion | undefined {
  let best: Occasion | undefined;
  let most = 0;
  for (const known of occasions.slice(-MOST)) {
    const score = likeness(known, next);
    if (typeof score === "string") trace?.distinct(known, next, score);
    else if (score > most) {
      most = score;
      best = known;
    }
  }
  if (best && most >= 1) {
    trace?.merged(best, next);
    absorb(best, next);
    return best;
  }
  return undefined;
}

/** 1 and more: the same occasion. In words: why it is another. */
function likeness(known: Occasion, next: Occasion): number | string {
  if ((known.kind === "VISIT") !== (next.kind === "VISIT")) return "one is a visit, the other is not";
  if (sidesOf(next).length > 1 && (isCeremonyApart(known, next) || isCeremonyApart(next, known)))
    return "one is a ceremony, the other is not";
  if (goElsewhere(known, next)) return "to another country by others";
  if ((known.format === "PHONE") !== (next.format === "PHONE"))
    return "one was by telephone, the other was not";
  if (known.apart && next.apart && known.evidence[0] === next.evidence[0])
    return "one sentence tells them apart";
  const [a, b] = [sidesOf(known), sidesOf(next)];
  const distance = (next.evidence[0]?.index ?? 0) - (known.evidence.at(-1)?.index ?? 0);
  const sameDays = known.date && next.date ? overlap(known.date, next.date) : undefined;
  if (sameDays === false) return "on other days";
  if (!statusesAgree(known, next, sameDays === true)) return "one has happened, the other has not";
  const shared = b.filter((side) => a.includes(side)).length;
  if (b.length < 2) {
    if (distance > REACH || !(next.definite || distance === 0))
      return "too far off, or not said to be one known";
    if (b.length === 1 && shared === 0) return NO_SIDES;
    if (next.people.some((person) => !known.people.includes(person) && rival(known, person.side)))
      return RIVAL;
    return 1 + 1 / (1 + distance);
  }
  const smaller = Math.min(a.length, b.length);
  if (shared < 2 && shared < smaller) return NO_SIDES;
  if (shared < smaller && shared / Math.max(a.length, b.length) < 0.5) return NO_SIDES;
  const people = next.people.filter((person) => known.people.includes(person)).length;
  const multilateral = known.kind === "SUMMIT" || known.kind === "CONFERENCE" || a.length > 2;
  if (!multilateral && people === 0 && known.people.length && next.people.length) {
    if (next.people.some((person) => rival(known, person.side))) return RIVAL;
  }
  if (
    !multilateral &&
    next.people.some((person) => !known.people.includes(person) && rival(known, person.side)) &&
    !next.definite &&
    distance > 0
  )
    return RIVAL;
  if (known.kind !== next.kind && !(next.definite || distance === 0 || people > 0)) return "of another kind";
  return 1 + people + (sameDays ? 1 : 0) + 1 / (1 + distance);
}

/** What is signed after talks is signed at an occasion of its own; at a summit, only where a ceremony is spoken of. */
function isCeremonyApart({ kind, weak }: Occasion, other: Occasion): boolean {
  if (kind !== "CEREMONY" || other.kind === "CEREMONY") return false;
  return weak || (other.kind !== "SUMMIT" && other.kind !== "CONFERENCE");
}

/** The visit of X's minister to Y is not that of Y's minister to X. */
function goElsewhere(known: Occasion, next: Occasion): boolean {
  if (known.kind !== "VISIT" || !known.place || !next.place || known.place.country === next.place.country)
    return false;
  return (
    known.people.length > 0 &&
    next.people.length > 0 &&
    !next.people.some((person) => known.people.includes(person))
  );
}

const NO_SIDES = "too few sides in common";
const RIVAL = "somebody else of the same side";

/** Whether the occasion has somebody else of that side already. */
function rival(known: Occasion, side: string | undefined): boolean {
  return side !== undefined && known.people.some((person) => person.side === side);
}

function statusesAgree(known: Occasion, next: Occasion, sameDays: boolean): boolean {
  if (known.status === next.status || sameDays) return true;
  const happened = (o: Occasion) => o.status === "HELD" || o.status === "ONGOING";
  if (happened(known) && happened(next)) return true;
  if (!happened(known) && !happened(next)) return true;
  return next.definite && !next.date;
}

function overlap(a: EventDate, b: EventDate): boolean {
  return a.start <= b.end && b.start <= a.end;
}

const SPECIFIC: readonly string[] = [
  "CEREMONY",
  "MEETING",
  "CONFERENCE",
  "NEGOTIATION",
  "MEDIATION",
  "SUMMIT",
];

function absorb(known: Occasion, next: Occasion): void {
  for (const person of next.people) if (!known.people.includes(person)) known.people.push(person);
  for (const side of next.sides) if (!known.sides.includes(side)) known.sides.push(side);
  known.unnamed ||= next.unnamed;
  if (next.date && datesAgree(known, next)) known.date = next.date;
  if (
    known.kind === "VISIT" &&
    known.date?.start === next.date?.start &&
    next.date &&
    known.date &&
    next.date.end > known.date.end
  )
    known.date = next.date;
  if (known.status === "HELD" && next.status === "ONGOING") known.status = next.status;
  known.undatable ||= next.undatable;
  if (!known.place || (!known.place.city && next.place?.city && next.place.country === known.place.country))
    known.place = next.place ?? known.place;
  if (SPECIFIC.indexOf(next.kind) > SPECIFIC.indexOf(known.kind)) known.kind = next.kind;
  if (next.format !== "IN_PERSON") known.format = next.format;
  if (next.status === "POSTPONED" || next.status === "CANCELLED") known.status = next.status;
  if (
    known.date &&
    next.date &&
    known.status !== next.status &&
    /^(?:HELD|ONGOING)$/.test(next.status) &&
    known.status === "SCHEDULED"
  )
    known.status = next.status;
  if (known.status === "PROPOSED" && next.status !== "PROPOSED") known.status = next.status;
  for (const sentence of next.evidence) if (!known.evidence.includes(sentence)) known.evidence.push(sentence);
  known.mentions += next.mentions;
}

/** Whether the date of another mention may stand for the occasion: it has none, or a coarser one of the same time. */
function datesAgree(known: Occasion, next: Occasion): boolean {
  const happened = (o: Occasion) => o.status === "HELD" || o.status === "ONGOING";
  if (happened(known) !== happened(next) && !next.definite) return false;
  if (happened(known) && next.status === "SCHEDULED") return false;
  if (!known.date) return true;
  return (
    next.date?.precision === "DAY" && known.date.precision !== "DAY" && known.date.precision !== "INTERVAL"
  );
}
