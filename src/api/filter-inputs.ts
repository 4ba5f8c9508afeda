import type { EnumRef, InputRef } from "@pothos/core";
import type {
  ChoiceWhere,
  DayRange,
  DayWhere,
  IdWhere,
  NumberWhere,
  OptionalChoiceWhere,
  Range,
  TextWhere,
} from "../store/reader-operators.ts";
import type { RelationWhere, SetWhere } from "../store/reader-relations.ts";
import { builder, type SchemaTypes } from "./builder.ts";
import {
  AgreementKindEnum,
  AgreementStatusEnum,
  ChangeKindEnum,
  CorrectionKindEnum,
  DateAbsenceEnum,
  DatePrecisionEnum,
  MeetingFormatEnum,
  MeetingKindEnum,
  MeetingStatusEnum,
  ParticipantRoleEnum,
  RecordTypeEnum,
  TopicCodeEnum,
} from "./enums.ts";
import { CountryCode, PartyName } from "./scalars.ts";

export const IdFilter = builder.inputRef<IdWhere, false>("IDFilter").implement({
  description: "Conditions on a record's id.",
  fields: (t) => ({
    eq: t.id({ description: "It is this record." }),
    in: t.idList({ description: "It is one of these records; an empty list matches nothing." }),
    not: t.id({ description: "It is any record but this." }),
  }),
});

export const StringFilter = builder.inputRef<TextWhere, false>("StringFilter").implement({
  description: "Conditions on a text.",
  fields: (t) => ({
    eq: t.string({ description: "It is exactly this text." }),
    in: t.stringList({ description: "It is exactly one of these texts; an empty list matches nothing." }),
    not: t.string({ description: "It is another text, or there is none." }),
    contains: t.string({ description: "It contains this text; A and a are the same." }),
    startsWith: t.string({ description: "It starts with this text; A and a are the same." }),
    isNull: t.boolean({ description: "Whether there is none." }),
  }),
});

export const DateRange = builder.inputRef<DayRange, false>("DateRange").implement({
  description: "The days from one to another, both included; open where one of them is not given.",
  fields: (t) => ({
    from: t.field({ type: "Date", description: "The first day." }),
    to: t.field({ type: "Date", description: "The last day." }),
  }),
});

export const DateFilter = builder.inputRef<DayWhere, false>("DateFilter").implement({
  description: "Conditions on a day; a record without one matches isNull and not alone.",
  fields: (t) => ({
    eq: t.field({ type: "Date", description: "It is this day." }),
    in: t.field({ type: ["Date"], description: "It is one of these days; an empty list matches nothing." }),
    not: t.field({ type: "Date", description: "It is another day, or none is known." }),
    lt: t.field({ type: "Date", description: "It is before this day." }),
    lte: t.field({ type: "Date", description: "It is this day or before." }),
    gt: t.field({ type: "Date", description: "It is after this day." }),
    gte: t.field({ type: "Date", description: "It is this day or after." }),
    between: t.field({ type: DateRange, description: "It is one of these days." }),
    isNull: t.boolean({ description: "Whether no day is known." }),
  }),
});

const DateTimeRange = builder.inputRef<Range<string>, false>("DateTimeRange").implement({
  description: "The time from one moment to another, both included; open where one of them is not given.",
  fields: (t) => ({
    from: t.field({ type: "DateTime", description: "The first moment." }),
    to: t.field({ type: "DateTime", description: "The last moment." }),
  }),
});

export const DateTimeFilter = builder.inputRef<DayWhere, false>("DateTimeFilter").implement({
  description: "Conditions on a moment.",
  fields: (t) => ({
    eq: t.field({ type: "DateTime", description: "It is this moment." }),
    in: t.field({
      type: ["DateTime"],
      description: "It is one of these moments; an empty list matches nothing.",
    }),
    not: t.field({ type: "DateTime", description: "It is another moment, or none is known." }),
    lt: t.field({ type: "DateTime", description: "It is before this moment." }),
    lte: t.field({ type: "DateTime", description: "It is this moment or before." }),
    gt: t.field({ type: "DateTime", description: "It is after this moment." }),
    gte: t.field({ type: "DateTime", description: "It is this moment or after." }),
    between: t.field({ type: DateTimeRange, description: "It lies in this time." }),
    isNull: t.boolean({ description: "Whether no moment is known." }),
  }),
});

function numberFilter(type: "Float" | "Int", what: string) {
  const range = builder.inputRef<Range<number>, false>(`${type}Range`).implement({
    description: "The numbers from one to another, both included; open where one of them is not given.",
    fields: (t) => ({
      from: t.field({ type, description: "The smallest." }),
      to: t.field({ type, description: "The largest." }),
    }),
  });
  return builder.inputRef<NumberWhere, false>(`${type}Filter`).implement({
    description: `Conditions on ${what}.`,
    fields: (t) => ({
      eq: t.field({ type, description: "It is this number." }),
      in: t.field({
        type: [type],
        description: "It is one of these numbers; an empty list matches nothing.",
      }),
      not: t.field({ type, description: "It is any number but this." }),
      lt: t.field({ type, description: "It is less than this." }),
      lte: t.field({ type, description: "It is at most this." }),
      gt: t.field({ type, description: "It is more than this." }),
      gte: t.field({ type, description: "It is at least this." }),
      between: t.field({ type: range, description: "It is one of these numbers." }),
    }),
  });
}

export const ShareFilter = numberFilter("Float", "a number from 0 to 1");
export const CountFilter = numberFilter("Int", "a count");

function optionalChoiceFilter<T extends string>(name: string, type: EnumRef<SchemaTypes, T>, what: string) {
  return builder.inputRef<OptionalChoiceWhere<T>, false>(name).implement({
    description: `Conditions on ${what}.`,
    fields: (t) =>
      ({
        eq: t.field({ type, description: "It is this value." }),
        in: t.field({
          type: [type],
          description: "It is one of these values; an empty list matches nothing.",
        }),
        not: t.field({ type, description: "It is any value but this, or there is none." }),
        isNull: t.boolean({ description: "Whether there is none." }),
      }) as never,
  });
}

export const DateAbsenceFilter = optionalChoiceFilter(
  "DateAbsenceFilter",
  DateAbsenceEnum,
  "why a date is not known",
);
export const DatePrecisionFilter = optionalChoiceFilter(
  "DatePrecisionFilter",
  DatePrecisionEnum,
  "how precisely a date is known",
);

function choiceFilter<T extends string>(name: string, type: EnumRef<SchemaTypes, T>, what: string) {
  return builder.inputRef<ChoiceWhere<T>, false>(name).implement({
    description: `Conditions on ${what}.`,
    fields: (t) =>
      ({
        eq: t.field({ type, description: "It is this value." }),
        in: t.field({
          type: [type],
          description: "It is one of these values; an empty list matches nothing.",
        }),
        not: t.field({ type, description: "It is any value but this." }),
      }) as never,
  });
}

export const MeetingKindFilter = choiceFilter("MeetingKindFilter", MeetingKindEnum, "a meeting's kind");
export const MeetingFormatFilter = choiceFilter(
  "MeetingFormatFilter",
  MeetingFormatEnum,
  "a meeting's format",
);
export const MeetingStatusFilter = choiceFilter(
  "MeetingStatusFilter",
  MeetingStatusEnum,
  "a meeting's status",
);
export const AgreementKindFilter = choiceFilter(
  "AgreementKindFilter",
  AgreementKindEnum,
  "an agreement's kind",
);
export const AgreementStatusFilter = choiceFilter(
  "AgreementStatusFilter",
  AgreementStatusEnum,
  "an agreement's status",
);
export const ParticipantRoleFilter = choiceFilter(
  "ParticipantRoleFilter",
  ParticipantRoleEnum,
  "a participant's role",
);
export const TopicCodeFilter = choiceFilter("TopicCodeFilter", TopicCodeEnum, "a topic's code");

export const RecordTypeFilter = choiceFilter(
  "RecordTypeFilter",
  RecordTypeEnum,
  "the sort of record that changed",
);
export const CorrectionKindFilter = choiceFilter(
  "CorrectionKindFilter",
  CorrectionKindEnum,
  "what was corrected",
);
export const ChangeKindFilter = choiceFilter("ChangeKindFilter", ChangeKindEnum, "what happened to a record");

export const CountryCodeFilter = builder
  .inputRef<OptionalChoiceWhere<string>, false>("CountryCodeFilter")
  .implement({
    description: "Conditions on a country; a code that no country has is an error.",
    fields: (t) => ({
      eq: t.field({ type: "CountryCode", description: "It is this country." }),
      in: t.field({
        type: ["CountryCode"],
        description: "It is one of these countries; an empty list matches nothing.",
      }),
      not: t.field({ type: "CountryCode", description: "It is any country but this, or none is known." }),
      isNull: t.boolean({ description: "Whether no country is known." }),
    }),
  });

function setFilter(name: string, type: InputRef<string>, what: string) {
  return builder.inputRef<SetWhere, false>(name).implement({
    description: `Conditions on which ${what} a record has.`,
    fields: (t) => ({
      all: t.field({
        type: [type],
        description: `All of these ${what}, and perhaps others; an empty list is an error.`,
      }),
      any: t.field({
        type: [type],
        description: `At least one of these ${what}; an empty list matches nothing.`,
      }),
      none: t.field({ type: [type], description: `None of these ${what}; an empty list is an error.` }),
      only: t.field({
        type: [type],
        description: `At least one of these ${what}, and no other; an empty list is an error.`,
      }),
    }),
  });
}

export const CountrySetFilter = setFilter("CountrySetFilter", CountryCode, "countries");
export const OrganizationSetFilter = setFilter("OrganizationSetFilter", PartyName, "organizations");
export const PartySetFilter = setFilter("PartySetFilter", PartyName, "parties");
export const TopicSetFilter = setFilter("TopicSetFilter", TopicCodeEnum, "topics");

/** Conditions on related records. */
export function relationFilter<Where extends object>(
  name: string,
  filter: ReturnType<typeof builder.inputRef<Where, false>>,
  what: string,
) {
  return builder.inputRef<RelationWhere<Where>, false>(name).implement({
    description: `Conditions on a record's ${what}.`,
    fields: (t) =>
      ({
        some: t.field({ type: filter, description: `At least one of its ${what} is such.` }),
        every: t.field({ type: filter, description: `All of its ${what} are such, or it has none.` }),
        none: t.field({ type: filter, description: `None of its ${what} is such.` }),
      }) as never,
  });
}
