import type { DateAbsence, EventDate } from "./date.ts";
import type { Topic } from "./topic.ts";
import type {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
} from "./vocabulary.ts";

/** A stretch of `Article.text`, in UTF-16 code units: `text.slice(start, end) === quote`. */
export interface Quote {
  start: number;
  end: number;
  quote: string;
}

export interface PlaceFact {
  city?: string;
  /** ISO 3166-1 alpha-2, or XK. */
  country?: string;
}

/** A person who took part, under the longest name that the article gives, without title. */
export interface PersonFact {
  name: string;
  /** Other forms in which the article names the person. */
  aliases: string[];
}

/**
 * One participant: a person (with the side that he or she represents, if known), an organization, or a country
 * as such. A country that a person represents is a participant of its own as well.
 */
export interface ParticipantFact {
  country?: string;
  /** The body's name in full, or its letters where it is known by them (ASEAN, NATO). */
  organization?: string;
  person?: PersonFact;
  /** The office as the text gives it. */
  title?: string;
  role: ParticipantRole;
  /** 0 to 1. */
  confidence: number;
}

export interface MeetingFact {
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  date: EventDate | null;
  /** Stated exactly when `date` is null. */
  dateAbsence?: DateAbsence;
  place: PlaceFact | null;
  participants: ParticipantFact[];
  topics: Topic[];
  /** The best first; never empty. */
  evidence: Quote[];
  /** 0 to 1. */
  confidence: number;
}

export interface AgreementFact {
  kind: AgreementKind;
  status: AgreementStatus;
  date: EventDate | null;
  dateAbsence?: DateAbsence;
  /** Alpha-2 codes and names of organizations. */
  parties: string[];
  /** Index into `Facts.meetings` of the meeting at which it was reached, or null. */
  meeting: number | null;
  topics: Topic[];
  evidence: Quote[];
  confidence: number;
}

/** All that one article reports. */
export interface Facts {
  meetings: MeetingFact[];
  agreements: AgreementFact[];
}
