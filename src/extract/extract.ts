import type { Article } from "../domain/article.ts";
import type { DateAbsence } from "../domain/date.ts";
import type { AgreementFact, Facts, MeetingFact, ParticipantFact, Quote } from "../domain/facts.ts";
import { addUndertaking, settle } from "./agreement-merge.ts";
import { findUndertakings } from "./agreements.ts";
import { type Analysis, analyse, type Reading } from "./analysis.ts";
import { addAttendees } from "./attendance.ts";
import { dateUndated } from "./dating.ts";
import { Discourse } from "./discourse.ts";
import { jointDocument } from "./joint-document.ts";
import { isCountry } from "./lexicon.ts";
import { mergeInto } from "./merge.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { findOccasions, isDiplomatic } from "./occasions.ts";
import { sceneOf } from "./scene.ts";
import { topicsOf } from "./topics.ts";
import type { Trace } from "./trace.ts";
import type { Undertaking } from "./undertaking.ts";

/**
 * Every diplomatic meeting and agreement that an article reports. Pure: the same article gives the same facts.
 * `trace` is told of each step.
 */
export function extract(article: Article, trace?: Trace): Facts {
  const reading = analyse(article);
  trace?.read(reading);
  const discourse = new Discourse(reading, trace);
  const occasions: Occasion[] = [];
  const document = jointDocument(reading);
  const undertakings: Undertaking[] = document ? [document] : [];
  for (const sentence of reading.sentences) {
    if (sentence.block.kind !== "PROSE") continue;
    trace?.sentence(sentence);
    const scene = sceneOf(sentence, reading, discourse, trace);
    for (const next of findOccasions(scene)) {
      const latest = discourse.latest(sentence, 6);
      if (next.serial && next.date && latest && !sidesOf(next).length) {
        next.sides = sidesOf(latest);
        trace?.noted(next, "one of a series: has the sides of", latest);
      }
      const merged = mergeInto(occasions, next, trace);
      if (merged) discourse.told(merged, sentence);
      else if (isDiplomatic(next)) {
        occasions.push(next);
        discourse.told(next, sentence);
        trace?.kept(next);
      } else trace?.dropped("fewer than two sides", next);
    }
    addAttendees(scene);
    for (const next of findUndertakings(scene)) addUndertaking(undertakings, next);
  }
  trace?.end();
  dateUndated(occasions, reading, trace);
  for (const occasion of occasions)
    if (isSummit(occasion)) {
      occasion.kind = "SUMMIT";
      trace?.noted(occasion, "a summit: three heads or more meet");
    }
  const settled = settle(undertakings, occasions, reading);
  return {
    meetings: occasions.map((occasion) => meetingOf(occasion, reading)),
    agreements: settled.map((undertaking) => agreementOf(undertaking, occasions, reading)),
  };
}

/** Three or more heads of state or government who meet in person or by video make a summit. */
function isSummit(occasion: Occasion): boolean {
  const heads = occasion.people.filter((person) => person.rank === "HEAD_OF_STATE" || person.rank === "HEAD_OF_GOVERNMENT");
  const sides = new Set(heads.map((person) => person.side));
  return occasion.kind === "MEETING" && occasion.format !== "PHONE" && sides.size > 2 && heads.length === occasion.people.length;
}

function meetingOf(occasion: Occasion, reading: Reading): MeetingFact {
  const participants: ParticipantFact[] = [];
  for (const side of sidesOf(occasion))
    participants.push({
      ...(isCountry(side) ? { country: side } : { organization: side }),
      role: side === occasion.place?.country ? "HOST" : "PARTICIPANT",
      confidence: occasion.confidence,
    });
  for (const person of occasion.people)
    participants.push({
      person: { name: person.name, aliases: [...person.aliases] },
      ...(person.side && (isCountry(person.side) ? { country: person.side } : { organization: person.side })),
      ...(person.title && { title: person.title }),
      role: "PARTICIPANT",
      confidence: occasion.confidence,
    });
  return {
    kind: occasion.kind,
    format: occasion.format,
    status: occasion.status,
    date: occasion.date,
    ...absence(occasion),
    place: occasion.place ?? null,
    participants,
    topics: topicsOf(occasion.evidence),
    evidence: occasion.evidence.map((sentence) => quote(sentence, reading)),
    confidence: occasion.confidence,
  };
}

function agreementOf(undertaking: Undertaking, occasions: Occasion[], reading: Reading): AgreementFact {
  const meeting = undertaking.occasion ? occasions.indexOf(undertaking.occasion) : -1;
  return {
    kind: undertaking.kind,
    status: undertaking.status,
    date: undertaking.date,
    ...absence(undertaking),
    parties: undertaking.parties,
    meeting: meeting < 0 ? null : meeting,
    topics: topicsOf(undertaking.evidence),
    evidence: undertaking.evidence.map((sentence) => quote(sentence, reading)),
    confidence: undertaking.confidence,
  };
}

function absence(told: { date: unknown; undatable: boolean }): { dateAbsence?: DateAbsence } {
  if (told.date) return {};
  return { dateAbsence: told.undatable ? "NO_REFERENCE" : "NOT_STATED" };
}

function quote(sentence: Analysis, reading: Reading): Quote {
  const { start, end } = sentence;
  return { start, end, quote: reading.article.text.slice(start, end) };
}
