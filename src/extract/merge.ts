import type { EventDate } from "../domain/date.ts";
import { extendByDuration } from "./dates.ts";
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
  if ((known.format === "PHONE") !== (next.format === "PHONE"))
    return "one was by telephone, the other was not";
  if (known.apart && next.apart && known.evidence[0] === next.evidence[0])
    return "one sentence tells them apart";
  const [a, b] = [sidesOf(known), sidesOf(next)];
  const distance = (next.evidence[0]?.index ?? 0) - (known.evidence.at(-1)?.index ?? 0);
  const sameDays = known.date && next.date ? overlap(known.date, next.date) : undefined;
  if (sameDays === false) return "on other days";
  if (next.serial && next.date && !known.date && distance > 0 && happened(known) && happened(next))
    return "one of a series, on a day of its own";
  if (
    next.serial &&
    distance > 0 &&
    next.place?.city &&
    known.place?.city &&
    next.place.city !== known.place.city
  )
    return "one of a series, in a city of its own";
  if (known.kind === "VISIT" && goElsewhere(known, next)) return "to another country";
  if (isElsewhere(known, next)) return "in another country, on a day of its own";
  const ofDays = isOfDays(known.date) && isOfDays(next.date);
  if (!statusesAgree(known, next, sameDays === true && ofDays)) return "one has happened, the other has not";
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
    (distance > 0 || others(known, next))
  )
    return RIVAL;
  if (known.kind !== next.kind && !(next.definite || distance === 0 || (people > 0 && !next.weak)))
    return "of another kind";
  return 1 + people + (sameDays ? 1 : 0) + 1 / (1 + distance);
}

/** "Lawn visited Moscow", "a Soviet delegation visited Washington" */
function goElsewhere({ place: a, people }: Occasion, { place: b, people: others }: Occasion): boolean {
  if (!a || !b || a.country === b.country) return false;
  return !others.some((person) => people.includes(person));
}

/** What is signed after talks is signed at an occasion of its own; where many meet, only if a ceremony is spoken of. */
function isCeremonyApart({ kind, weak }: Occasion, other: Occasion): boolean {
  if (kind !== "CEREMONY" || other.kind === "CEREMONY") return false;
  return weak || !(other.kind === "SUMMIT" || other.kind === "CONFERENCE" || sidesOf(other).length > 2);
}

/** "X and Y met in Z. It was in W on Monday that they had signed": no occasion without a day moves to another country. */
function isElsewhere({ date: day, place: a }: Occasion, { date, place: b, definite }: Occasion): boolean {
  if (day || !date || definite || !a?.city || !b?.city) return false;
  return a.country !== b.country;
}

const NO_SIDES = "too few sides in common";
const RIVAL = "somebody else of the same side";

/** Whether the occasion has somebody else of that side already. */
function rival(known: Occasion, side: string | undefined): boolean {
  return side !== undefined && known.people.some((person) => person.side === side);
}

/** "was received by A and held talks with B" of one side: two occasions of one sentence. */
function others(known: Occasion, next: Occasion): boolean {
  return next.people.some(
    (person) =>
      !known.people.includes(person) &&
      known.people.some((other) => other.side === person.side && !next.people.includes(other)),
  );
}

function statusesAgree(known: Occasion, next: Occasion, sameDays: boolean): boolean {
  if (known.status === next.status || sameDays) return true;
  if (happened(known) && happened(next)) return true;
  if (!happened(known) && !happened(next)) return true;
  if (known.status === "HELD" && known.date && OFF.has(next.status)) return false;
  return next.definite && !next.date;
}

const OFF: ReadonlySet<string> = new Set(["POSTPONED", "CANCELLED"]);

function happened({ status }: Occasion): boolean {
  return status === "HELD" || status === "ONGOING";
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

function inOneSentence(known: Occasion, next: Occasion): boolean {
  return next.evidence.some((sentence) => known.evidence.includes(sentence));
}

function isOfTwo({ people }: Occasion): boolean {
  return people.length === 2 && people[0]?.side !== people[1]?.side;
}

/**
 * Whether another mention may tell the kind. "The peace talks" and "the gathering" of two who met are often others',
 * and a summit at which they met is only its setting.
 */
function tellsKind(known: Occasion, next: Occasion): boolean {
  if (known.kind === "CEREMONY") return sidesOf(next).length > 1;
  if (known.kind !== "MEETING") return true;
  if (next.setting && inOneSentence(known, next)) return false;
  if (known.setting && next.kind === "CEREMONY" && inOneSentence(known, next)) return false;
  if (next.kind !== "NEGOTIATION" && next.kind !== "CONFERENCE") return true;
  return sidesOf(next).length > 1 && !known.people.length;
}

function absorb(known: Occasion, next: Occasion): void {
  if (known.kind === "VISIT") known.aim = undefined;
  for (const person of next.people) if (!known.people.includes(person)) known.people.push(person);
  for (const side of next.sides) if (!known.sides.includes(side)) known.sides.push(side);
  known.unnamed ||= next.unnamed;
  if (next.date && datesAgree(known, next)) known.date = next.date;
  if (known.days < 2 && next.days > 1 && !(next.setting && isOfTwo(known))) {
    if (known.date && !next.date)
      known.date = extendByDuration(known.date, next.days, next.over ? "END" : "START");
    known.days = next.days;
  }
  if (
    known.kind === "VISIT" &&
    known.date?.start === next.date?.start &&
    next.date &&
    known.date &&
    next.date.end > known.date.end
  )
    known.date = next.date;
  known.over ||= next.over;
  if (known.over && known.status === "ONGOING") known.status = "HELD";
  if (!known.over && known.kind !== "CEREMONY" && known.status === "HELD" && next.status === "ONGOING")
    known.status = next.status;
  known.undatable ||= next.undatable;
  if (!known.place || (!known.place.city && next.place?.city && next.place.country === known.place.country))
    known.place = next.place ?? known.place;
  if (SPECIFIC.indexOf(next.kind) > SPECIFIC.indexOf(known.kind) && tellsKind(known, next))
    known.kind = next.kind;
  else if (known.setting && next.kind === "MEETING" && isOfTwo(next) && inOneSentence(known, next)) {
    known.kind = next.kind;
    known.setting = false;
  }
  if (next.format !== "IN_PERSON") known.format = next.format;
  if (OFF.has(next.status)) known.status = next.status;
  if (
    known.date &&
    next.date &&
    known.status !== next.status &&
    /^(?:HELD|ONGOING)$/.test(next.status) &&
    known.status === "SCHEDULED"
  )
    known.status = next.status;
  if (known.status === "PROPOSED" && !(next.setting && inOneSentence(known, next)))
    known.status = next.status;
  for (const sentence of next.evidence) if (!known.evidence.includes(sentence)) known.evidence.push(sentence);
  known.mentions += next.mentions;
}

/** A day or a span of days, not a month or year. */
function isOfDays(date: EventDate | null): boolean {
  return date !== null && /-\d\d-/.test(date.edtf);
}

/** Whether the date of another mention may stand for the occasion: it has none, or a coarser one of the same time. */
function datesAgree(known: Occasion, next: Occasion): boolean {
  if (happened(known) !== happened(next) && !next.definite) return false;
  if (happened(known) && next.status === "SCHEDULED") return false;
  if (!known.date) return true;
  return isOfDays(next.date) && !isOfDays(known.date);
}
