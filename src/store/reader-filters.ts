import type { ChangeKind, CorrectionKind, RecordType } from "../domain/change.ts";
import type { DateAbsence } from "../domain/date.ts";
import type { Topic } from "../domain/topic.ts";
import type {
  AgreementKind,
  AgreementStatus,
  DatePrecision,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
} from "../domain/vocabulary.ts";
import type {
  ChoiceWhere,
  DayRange,
  DayWhere,
  IdWhere,
  NumberWhere,
  OptionalChoiceWhere,
  TextWhere,
} from "./reader-operators.ts";
import type { RelationWhere, SetWhere } from "./reader-relations.ts";
import type { Combined } from "./reader-where.ts";

// What each kind of record can be filtered by, as the graph's input types give it.

export interface MeetingWhere extends Combined<MeetingWhere> {
  id?: IdWhere | null;
  kind?: ChoiceWhere<MeetingKind> | null;
  format?: ChoiceWhere<MeetingFormat> | null;
  status?: ChoiceWhere<MeetingStatus> | null;
  date?: DayWhere | null;
  dateAbsence?: OptionalChoiceWhere<DateAbsence> | null;
  precision?: OptionalChoiceWhere<DatePrecision> | null;
  during?: DayRange | null;
  between?: readonly string[] | null;
  countries?: SetWhere | null;
  organizations?: SetWhere | null;
  topics?: SetWhere | null;
  attendedBy?: PersonWhere | null;
  participants?: RelationWhere<ParticipantWhere> | null;
  place?: PlaceWhere | null;
  agreements?: RelationWhere<AgreementWhere> | null;
  articles?: RelationWhere<ArticleWhere> | null;
  text?: string | null;
  evidence?: RelationWhere<EvidenceWhere> | null;
  confidence?: NumberWhere | null;
  articleCount?: NumberWhere | null;
  publisherCount?: NumberWhere | null;
  minConfidence?: number | null;
  minPublishers?: number | null;
}

/** Which meetings count. */
export interface TallyWhere {
  where?: MeetingWhere | null | undefined;
  during?: DayRange | null | undefined;
}

export interface AgreementWhere extends Combined<AgreementWhere> {
  id?: IdWhere | null;
  kind?: ChoiceWhere<AgreementKind> | null;
  status?: ChoiceWhere<AgreementStatus> | null;
  date?: DayWhere | null;
  dateAbsence?: OptionalChoiceWhere<DateAbsence> | null;
  precision?: OptionalChoiceWhere<DatePrecision> | null;
  during?: DayRange | null;
  between?: readonly string[] | null;
  parties?: SetWhere | null;
  countries?: SetWhere | null;
  organizations?: SetWhere | null;
  topics?: SetWhere | null;
  meeting?: MeetingWhere | null;
  articles?: RelationWhere<ArticleWhere> | null;
  text?: string | null;
  evidence?: RelationWhere<EvidenceWhere> | null;
  confidence?: NumberWhere | null;
  articleCount?: NumberWhere | null;
  publisherCount?: NumberWhere | null;
  minConfidence?: number | null;
  minPublishers?: number | null;
}

export interface ParticipantWhere extends Combined<ParticipantWhere> {
  country?: OptionalChoiceWhere<string> | null;
  organization?: OrganizationWhere | null;
  person?: PersonWhere | null;
  title?: TextWhere | null;
  role?: ChoiceWhere<ParticipantRole> | null;
  confidence?: NumberWhere | null;
  minConfidence?: number | null;
}

export interface PersonWhere extends Combined<PersonWhere> {
  id?: IdWhere | null;
  name?: TextWhere | null;
  text?: string | null;
  country?: OptionalChoiceWhere<string> | null;
  organization?: OrganizationWhere | null;
  title?: TextWhere | null;
  firstSeen?: DayWhere | null;
  lastSeen?: DayWhere | null;
  met?: PersonWhere | null;
  meetings?: RelationWhere<MeetingWhere> | null;
}

export interface CountryWhere extends Combined<CountryWhere> {
  code?: OptionalChoiceWhere<string> | null;
  name?: TextWhere | null;
  former?: boolean | null;
  organizations?: RelationWhere<OrganizationWhere> | null;
  meetings?: RelationWhere<MeetingWhere> | null;
  agreements?: RelationWhere<AgreementWhere> | null;
}

export interface OrganizationWhere extends Combined<OrganizationWhere> {
  id?: IdWhere | null;
  name?: TextWhere | null;
  letters?: TextWhere | null;
  members?: SetWhere | null;
  agreements?: RelationWhere<AgreementWhere> | null;
  meetings?: RelationWhere<MeetingWhere> | null;
}

export interface PlaceWhere extends Combined<PlaceWhere> {
  id?: IdWhere | null;
  city?: TextWhere | null;
  country?: OptionalChoiceWhere<string> | null;
  meetings?: RelationWhere<MeetingWhere> | null;
}

export interface TopicWhere extends Combined<TopicWhere> {
  code?: ChoiceWhere<Topic> | null;
  meetings?: RelationWhere<MeetingWhere> | null;
  agreements?: RelationWhere<AgreementWhere> | null;
}

export interface ArticleWhere extends Combined<ArticleWhere> {
  id?: IdWhere | null;
  url?: TextWhere | null;
  title?: TextWhere | null;
  byline?: TextWhere | null;
  language?: TextWhere | null;
  published?: DayWhere | null;
  firstReadAt?: DayWhere | null;
  isData?: boolean | null;
  publisher?: PublisherWhere | null;
  text?: string | null;
  meetings?: RelationWhere<MeetingWhere> | null;
  agreements?: RelationWhere<AgreementWhere> | null;
}

export interface PublisherWhere extends Combined<PublisherWhere> {
  id?: IdWhere | null;
  name?: TextWhere | null;
  articles?: RelationWhere<ArticleWhere> | null;
}

export interface EvidenceWhere extends Combined<EvidenceWhere> {
  article?: ArticleWhere | null;
  meeting?: MeetingWhere | null;
  agreement?: AgreementWhere | null;
  extractor?: TextWhere | null;
  confidence?: NumberWhere | null;
  minConfidence?: number | null;
}

export interface CorrectionWhere extends Combined<CorrectionWhere> {
  kind?: ChoiceWhere<CorrectionKind> | null;
  undone?: boolean | null;
}

export interface ChangeWhere extends Combined<ChangeWhere> {
  type?: ChoiceWhere<RecordType> | null;
  kind?: ChoiceWhere<ChangeKind> | null;
}
