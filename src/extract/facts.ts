import type { DateAbsence } from "../domain/date.ts";
import type { AgreementFact, Facts, MeetingFact, ParticipantFact, Quote } from "../domain/facts.ts";
import type { Analysis, Reading } from "./analysis.ts";
import { agreementCues, confidence, meetingCues, personCues, sideCues } from "./confidence.ts";
import { isCountry } from "./lexicon.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { topicsOf } from "./topics.ts";
import type { Undertaking } from "./undertaking.ts";

/** What was found in an article, before it is put as facts. */
export interface Findings {
  reading: Reading;
  occasions: Occasion[];
  undertakings: Undertaking[];
}

/** Puts findings as facts: with quotes, topics and confidence. */
export function factsOf({ reading, occasions, undertakings }: Findings): Facts {
  const places = new Map(occasions.map((occasion, index) => [occasion, index]));
  return {
    meetings: occasions.map((occasion) => meetingOf(occasion, reading)),
    agreements: undertakings.map((undertaking) => agreementOf(undertaking, places, reading)),
  };
}

function meetingOf(occasion: Occasion, reading: Reading): MeetingFact {
  const certainty = confidence("MEETING", meetingCues(occasion));
  const participants: ParticipantFact[] = [];
  for (const side of sidesOf(occasion))
    participants.push({
      ...(isCountry(side) ? { country: side } : { organization: side }),
      role: side === occasion.place?.country ? "HOST" : "PARTICIPANT",
      confidence: confidence("SIDE", sideCues(occasion, side, certainty)),
    });
  for (const person of occasion.people)
    participants.push({
      person: { name: person.name, aliases: [...person.aliases] },
      ...(person.side && (isCountry(person.side) ? { country: person.side } : { organization: person.side })),
      ...(person.title && { title: person.title }),
      role: "PARTICIPANT",
      confidence: confidence("PERSON", personCues(occasion, person, certainty)),
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
    confidence: certainty,
  };
}

function agreementOf(
  undertaking: Undertaking,
  places: ReadonlyMap<Occasion, number>,
  reading: Reading,
): AgreementFact {
  return {
    kind: undertaking.kind,
    status: undertaking.status,
    date: undertaking.date,
    ...absence(undertaking),
    parties: undertaking.parties,
    meeting: (undertaking.occasion && places.get(undertaking.occasion)) ?? null,
    topics: topicsOf(undertaking.evidence),
    evidence: undertaking.evidence.map((sentence) => quote(sentence, reading)),
    confidence: confidence("AGREEMENT", agreementCues(undertaking)),
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
