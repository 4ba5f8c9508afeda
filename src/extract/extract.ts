import type { Article } from "../domain/article.ts";
import type { Facts } from "../domain/facts.ts";
import type { MeetingKind } from "../domain/vocabulary.ts";
import { settleInvitation } from "./acceptance.ts";
import { addUndertaking, settle } from "./agreement-merge.ts";
import { findUndertakings } from "./agreements.ts";
import { analyse } from "./analysis.ts";
import { addAttendees } from "./attendance.ts";
import { dateUndated } from "./dating.ts";
import { daysBetween } from "./day-count.ts";
import { Discourse } from "./discourse.ts";
import { type Findings, factsOf } from "./facts.ts";
import { jointDocument } from "./joint-document.ts";
import { mergeInto } from "./merge.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { findOccasions, isDiplomatic } from "./occasions.ts";
import { placeUnplaced } from "./placing.ts";
import { sceneOf } from "./scene.ts";
import type { Trace } from "./trace.ts";
import type { Undertaking } from "./undertaking.ts";

/**
 * Every diplomatic meeting and agreement that an article reports. Pure: the same article gives the same facts.
 * `trace` is told of each step.
 */
export function extract(article: Article, trace?: Trace): Facts {
  return factsOf(find(article, trace));
}

/** The cascade: what the article's sentences tell, one after another. */
export function find(article: Article, trace?: Trace): Findings {
  const reading = analyse(article);
  trace?.read(reading);
  const discourse = new Discourse(reading, trace);
  const occasions: Occasion[] = [];
  const document = jointDocument(reading);
  const undertakings: Undertaking[] = document ? [document] : [];
  if (document) {
    trace?.kept(document);
    trace?.noted(document, "is the text itself");
  }
  for (const sentence of reading.sentences) {
    if (sentence.block.kind !== "PROSE") continue;
    trace?.sentence(sentence);
    const scene = sceneOf(sentence, reading, discourse, trace);
    for (const next of findOccasions(scene)) {
      const latest = discourse.latest(sentence, 6);
      if (latest && isOfSeries(next, latest)) {
        next.sides = sidesOf(latest);
        trace?.noted(next, "one of a series: has the sides of", latest);
      }
      const merged = mergeInto(occasions, next, trace);
      if (merged) discourse.told(merged, sentence);
      else if (isDiplomatic(next)) {
        occasions.push(next);
        discourse.told(next, sentence);
        trace?.kept(next);
        const journey = journeyFor(next, occasions);
        if (journey && GATHERINGS.has(next.kind)) replaceJourney(journey, next, occasions);
      } else {
        const journey = journeyFor(next, occasions);
        if (journey) journey.aim = next.aim;
        else trace?.dropped("fewer than two sides", next);
      }
    }
    settleInvitation(scene);
    addAttendees(scene);
    for (const next of findUndertakings(scene)) {
      addUndertaking(undertakings, next, trace);
      discourse.agreed(next.parties, sentence);
    }
  }
  trace?.end();
  dateUndated(occasions, reading, trace);
  placeUnplaced(occasions, reading, trace);
  for (const occasion of occasions)
    if (isUnderWay(occasion, occasions, reading.published)) occasion.status = "ONGOING";
    else if (hasMovedOn(occasion, occasions, reading.published)) occasion.status = "HELD";
  for (const occasion of occasions)
    if (
      occasion.kind === "VISIT" &&
      occasion.aim &&
      !occasions.some((other) => isSameTrip(occasion, other))
    ) {
      occasion.kind = occasion.aim;
      trace?.noted(occasion, "is what the journey was made for");
    }
  for (const occasion of occasions)
    if (isSummit(occasion)) {
      occasion.kind = "SUMMIT";
      trace?.noted(occasion, "a summit: three heads or more meet");
    }
  return { reading, occasions, undertakings: settle(undertakings, occasions, reading, trace) };
}

/** "A further round is set for June", "the next round", of which one side spoke: of those who met before. */
function isOfSeries(next: Occasion, latest: Occasion): boolean {
  if (!next.serial || !(next.date || next.place || next.status === "SCHEDULED")) return false;
  const [sides, known] = [sidesOf(next), sidesOf(latest)];
  if (!sides.length) return next.date !== null || known.length > 1;
  return next.kind === "NEGOTIATION" && known.length > 1 && sides.every((side) => known.includes(side));
}

/** "flew to Oslo on Sunday", and met somebody in Rome on Monday: the first stop of a tour is over. */
function hasMovedOn(visit: Occasion, occasions: readonly Occasion[], published: string | undefined): boolean {
  if (visit.kind !== "VISIT" || visit.status !== "ONGOING" || !visit.date || !visit.place || !published)
    return false;
  const { date: day, place: stop } = visit;
  return occasions.some(
    ({ date, place, people, format, status }) =>
      (status === "HELD" || status === "ONGOING") &&
      format === "IN_PERSON" &&
      date?.precision === "DAY" &&
      date.start > day.start &&
      date.start <= published &&
      place !== undefined &&
      place.country !== stop.country &&
      people.some((person) => visit.people.includes(person)),
  );
}

/** "travels to Oslo for a conference": the journey told of in the same sentence that is made for it. */
function journeyFor(next: Occasion, occasions: readonly Occasion[]): Occasion | undefined {
  if (!next.aim || next.kind === "VISIT") return undefined;
  return occasions.findLast(
    (known) =>
      known.kind === "VISIT" &&
      known.evidence.length === 1 &&
      known.evidence[0] === next.evidence[0] &&
      next.people.some((person) => known.people.includes(person)),
  );
}

const GATHERINGS: ReadonlySet<MeetingKind> = new Set(["SUMMIT", "CONFERENCE", "CEREMONY"]);

/** A journey made for one gathering is told by that gathering. */
function replaceJourney(journey: Occasion, next: Occasion, occasions: Occasion[]): void {
  occasions.splice(occasions.indexOf(journey), 1);
  if (journey.status === "ONGOING" && next.status === "HELD") next.status = "ONGOING";
  next.date ??= journey.date;
  next.place ??= journey.place;
}

function isSameTrip(visit: Occasion, other: Occasion): boolean {
  return (
    other !== visit &&
    other.kind === "VISIT" &&
    other.people.some((person) => visit.people.includes(person)) &&
    sidesOf(visit).every((side) => sidesOf(other).includes(side))
  );
}

/** A visit during which talks were just held goes on. */
function isUnderWay(visit: Occasion, occasions: readonly Occasion[], published: string | undefined): boolean {
  if (visit.kind !== "VISIT" || visit.status !== "HELD" || visit.date || !published) return false;
  return occasions.some(
    ({ kind, date, people }) =>
      kind !== "VISIT" &&
      date?.precision === "DAY" &&
      date.start <= published &&
      daysBetween(date.start, published) < 3 &&
      people.some((person) => visit.people.includes(person)),
  );
}

/** Three or more heads of state or government who meet in person or by video make a summit. */
function isSummit(occasion: Occasion): boolean {
  const heads = occasion.people.filter(
    (person) => person.rank === "HEAD_OF_STATE" || person.rank === "HEAD_OF_GOVERNMENT",
  );
  const sides = new Set(heads.map((person) => person.side));
  return (
    occasion.kind === "MEETING" &&
    occasion.format !== "PHONE" &&
    (sides.size > 2 || isOfLeaders(occasion)) &&
    heads.length === occasion.people.length
  );
}

/** "The leaders of X, Y and Z", beside those named: all sides are those of heads without names. */
function isOfLeaders(occasion: Occasion): boolean {
  const [sentence] = occasion.evidence;
  const sides = sidesOf(occasion);
  if (!sentence || sides.length < 3) return false;
  const named = occasion.people.map((person) => person.side);
  return sentence.mentions.some((mention) => {
    const words = sentence.tokens.slice(mention.first, mention.last + 1);
    const heads =
      mention.rank === "HEAD_OF_STATE" ||
      mention.rank === "HEAD_OF_GOVERNMENT" ||
      words.some(({ key }) => key === "leaders");
    return (
      mention.plural && heads && sides.every((side) => mention.sides.includes(side) || named.includes(side))
    );
  });
}
