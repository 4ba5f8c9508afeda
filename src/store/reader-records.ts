import type { CorrectionKind } from "../domain/change.ts";
import type { DateAbsence, EventDate } from "../domain/date.ts";
import type { Topic } from "../domain/topic.ts";
import type {
  AgreementKind,
  AgreementStatus,
  DateBasis,
  DatePrecision,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
  QuotingPolicy,
} from "../domain/vocabulary.ts";

// The records as the reader gives them. Confidences are 0 to 1; days are `YYYY-MM-DD`; another record is told by its
// key, which is the code of a country or topic and the number of any other.

interface Dated {
  date: EventDate | null;
  /** Set exactly when `date` is null. */
  dateAbsence: DateAbsence | null;
}

interface Reported {
  /** One line made from the facts. */
  title: string;
  confidence: number;
  articleCount: number;
  publisherCount: number;
}

export interface MeetingRecord extends Dated, Reported {
  type: "Meeting";
  id: number;
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  place: number | null;
}

export interface AgreementRecord extends Dated, Reported {
  type: "Agreement";
  id: number;
  kind: AgreementKind;
  status: AgreementStatus;
  meeting: number | null;
}

export interface ParticipantRecord {
  meeting: number;
  country: string | null;
  organization: number | null;
  person: number | null;
  title: string | null;
  role: ParticipantRole;
  confidence: number;
}

export interface PartyRecord {
  country: string | null;
  organization: number | null;
}

export interface CountryRecord {
  type: "Country";
  code: string;
  name: string;
  /** The last year of a former state. */
  until: number | null;
}

export interface OrganizationRecord {
  type: "Organization";
  id: number;
  name: string;
  letters: string | null;
  kind: string | null;
}

export interface MembershipRecord {
  organization: number;
  country: string;
  joined: string | null;
  departed: string | null;
}

export interface PersonRecord {
  type: "Person";
  id: number;
  name: string;
  country: string | null;
  organization: number | null;
  firstSeen: string | null;
  lastSeen: string | null;
}

export interface PositionRecord {
  title: string;
  country: string | null;
  organization: number | null;
  firstSeen: string | null;
  lastSeen: string | null;
}

export interface PlaceRecord {
  type: "Place";
  id: number;
  city: string | null;
  country: string | null;
}

export interface TopicRecord {
  type: "Topic";
  code: Topic;
}

export interface PublisherRecord {
  type: "Publisher";
  id: number;
  name: string;
  slug: string;
  quoting: QuotingPolicy;
  excerptLimit: number | null;
}

/** Without its text, which is read apart, since most questions do not ask for it. */
export interface ArticleRecord {
  type: "Article";
  id: number;
  publisher: number | null;
  url: string | null;
  title: string | null;
  byline: string | null;
  publishedDay: string | null;
  publishedAt: string | null;
  language: string | null;
  seenAt: string;
  isData: boolean;
}

export interface EvidenceRecord {
  type: "Evidence";
  id: number;
  article: number;
  meeting: number | null;
  agreement: number | null;
  start: number;
  end: number;
  extractor: string;
  confidence: number;
}

/** What a person decided. */
export interface CorrectionRecord {
  type: "Correction";
  id: number;
  kind: CorrectionKind;
  /** As it was given, as JSON. */
  input: string;
  reason: string;
  author: string | null;
  at: string;
  revision: number;
  undoneAt: string | null;
  undoneRevision: number | null;
  undoneReason: string | null;
  undoneAuthor: string | null;
}

/** What two records have in common: the meetings in which both took part. */
export interface TallyRecord<Key extends string | number> {
  own: Key;
  other: Key;
  meetings: number;
  firstDay: string | null;
  lastDay: string | null;
}

/** Who can take part in a meeting. */
export type SideRecord = CountryRecord | OrganizationRecord | PersonRecord;

export type NodeRecord =
  | AgreementRecord
  | ArticleRecord
  | CorrectionRecord
  | CountryRecord
  | EvidenceRecord
  | MeetingRecord
  | OrganizationRecord
  | PersonRecord
  | PlaceRecord
  | PublisherRecord
  | TopicRecord;

/** The columns of `dateColumns`, as they are selected. */
export interface DateRow {
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  basis: DateBasis | null;
  dateText: string | null;
  dateAbsence: DateAbsence | null;
  edtf: string | null;
}

export const dateColumnsOf = (table: string): string =>
  `${table}.start, ${table}."end", ${table}.precision, ${table}.basis, ${table}.date_text AS dateText, ${table}.date_absence AS dateAbsence, ${table}.edtf`;

export function datedOf(row: DateRow): Dated {
  const { start, end, precision, basis, dateText: text, dateAbsence, edtf } = row;
  const known = start !== null && end !== null && precision !== null && basis !== null && text !== null;
  return { date: known && edtf !== null ? { edtf, start, end, precision, basis, text } : null, dateAbsence };
}
