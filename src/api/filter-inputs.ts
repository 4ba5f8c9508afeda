import type { EnumRef, InputRef } from "@pothos/core";
import type {
  ChoiceWhere,
  DayRange,
  DayWhere,
  IdWhere,
  RelationWhere,
  SetWhere,
  TextWhere,
} from "../store/reader-operators.ts";
import { builder, type SchemaTypes } from "./builder.ts";
import {
  AgreementKindEnum,
  AgreementStatusEnum,
  ChangeKindEnum,
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

export const DateFilter = builder.inputRef<DayWhere, false>("DateFilter").implement({
  description: "Conditions on a day; a record without one matches isNull alone.",
  fields: (t) => ({
    eq: t.field({ type: "Date", description: "It is this day." }),
    lt: t.field({ type: "Date", description: "It is before this day." }),
    lte: t.field({ type: "Date", description: "It is this day or before." }),
    gt: t.field({ type: "Date", description: "It is after this day." }),
    gte: t.field({ type: "Date", description: "It is this day or after." }),
    isNull: t.boolean({ description: "Whether no day is known." }),
  }),
});

export const DateRange = builder.inputRef<DayRange, false>("DateRange").implement({
  description: "The days from one to another, both included; open where one of them is not given.",
  fields: (t) => ({
    from: t.field({ type: "Date", description: "The first day." }),
    to: t.field({ type: "Date", description: "The last day." }),
  }),
});

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
export const ChangeKindFilter = choiceFilter("ChangeKindFilter", ChangeKindEnum, "what happened to a record");

export const CountryCodeFilter = builder.inputRef<ChoiceWhere<string>, false>("CountryCodeFilter").implement({
  description: "Conditions on a country; a code that no country has is an error.",
  fields: (t) => ({
    eq: t.field({ type: "CountryCode", description: "It is this country." }),
    in: t.field({
      type: ["CountryCode"],
      description: "It is one of these countries; an empty list matches nothing.",
    }),
    not: t.field({ type: "CountryCode", description: "It is any country but this, or none is known." }),
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
