import { ChangeKind, CorrectionKind, RecordType } from "../domain/change.ts";
import { DateAbsence } from "../domain/date.ts";
import { Topic } from "../domain/topic.ts";
import {
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
import { AgreementFacet, MeetingFacet } from "../store/reader-facet-sources.ts";
import { NetworkOf } from "../store/reader-network.ts";
import { SearchKind } from "../store/reader-search.ts";
import { TimeBucket } from "../store/time-bucket.ts";
import { builder } from "./builder.ts";

/** An enumeration whose values' texts are their descriptions. */
export function enumOf<T extends string>(
  name: string,
  description: string,
  values: Readonly<Record<T, string>>,
) {
  const entries = Object.entries<string>(values).map(([value, text]) => [
    value,
    { value, description: text },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<T, { value: T; description: string }>,
  });
}

export const MeetingKindEnum = enumOf("MeetingKind", "What sort of meeting it is.", MeetingKind);
export const MeetingFormatEnum = enumOf(
  "MeetingFormat",
  "By what means the participants meet.",
  MeetingFormat,
);
export const MeetingStatusEnum = enumOf("MeetingStatus", "How far a meeting has come.", MeetingStatus);
export const AgreementKindEnum = enumOf("AgreementKind", "What sort of agreement it is.", AgreementKind);
export const AgreementStatusEnum = enumOf(
  "AgreementStatus",
  "How far an agreement has come.",
  AgreementStatus,
);
export const ParticipantRoleEnum = enumOf("ParticipantRole", "In what role one takes part.", ParticipantRole);
export const DatePrecisionEnum = enumOf("DatePrecision", "How precisely a date is known.", DatePrecision);
export const DateBasisEnum = enumOf("DateBasis", "From what a date is known.", DateBasis);
export const DateAbsenceEnum = enumOf("DateAbsence", "Why a date is not known.", DateAbsence);
export const QuotingPolicyEnum = enumOf(
  "QuotingPolicy",
  "How much of a publisher's text may be shown.",
  QuotingPolicy,
);
export const TopicCodeEnum = enumOf("TopicCode", "What a meeting or agreement is about.", Topic);
export const RecordTypeEnum = enumOf("RecordType", "The sort of record that a change is of.", RecordType);
export const ChangeKindEnum = enumOf("ChangeKind", "What happened to a record.", ChangeKind);
export const CorrectionKindEnum = enumOf("CorrectionKind", "What a person corrected.", CorrectionKind);
export const SearchKindEnum = enumOf("SearchKind", "What a search looks through.", SearchKind);

export const MeetingFacetEnum = enumOf("MeetingFacet", "By what meetings can be counted.", MeetingFacet);
export const AgreementFacetEnum = enumOf(
  "AgreementFacet",
  "By what agreements can be counted.",
  AgreementFacet,
);
export const NetworkOfEnum = enumOf("NetworkOf", "Between whom a network is.", NetworkOf);
export const TimeBucketEnum = enumOf("TimeBucket", "Into what spans a timeline is divided.", TimeBucket);

export const OrderDirectionEnum = enumOf("OrderDirection", "Which way an order runs.", {
  ASC: "From the smallest to the largest, the earliest to the latest, A to Z.",
  DESC: "From the largest to the smallest, the latest to the earliest, Z to A.",
});
export const NullsOrderEnum = enumOf("NullsOrder", "Where records without a value stand in an order.", {
  FIRST: "Before those with a value.",
  LAST: "After those with a value.",
});
