import type {
  CorrectAgreementInput,
  CorrectMeetingInput,
  MergeInput,
  RejectEvidenceInput,
  SplitMeetingInput,
  SplitPersonInput,
  UndoInput,
} from "../resolve/correction-input.ts";
import type { CorrectedParticipant, CorrectedSide } from "../store/corrected-values.ts";
import { builder } from "./builder.ts";
import {
  AgreementKindEnum,
  AgreementStatusEnum,
  MeetingFormatEnum,
  MeetingKindEnum,
  MeetingStatusEnum,
  ParticipantRoleEnum,
} from "./enums.ts";

const REASON = "Why, in words; it is kept and shown.";
const AUTHOR = "By whom, if that is to be kept.";
const DATE =
  "When, as ISO 8601-2 (EDTF) has it: `2020-03-20`, `2020-03`, `2020-03-18/2020-03-20`; null if it is not known.";

export const MergeMeetings = builder.inputRef<MergeInput, false>("MergeMeetingsInput").implement({
  description: "Meetings that are one.",
  fields: (t) => ({
    ids: t.idList({ required: true, description: "The ids of two meetings or more; the oldest stays." }),
    reason: t.string({ required: true, description: REASON }),
    author: t.string({ description: AUTHOR }),
  }),
});

export const SplitMeeting = builder.inputRef<SplitMeetingInput, false>("SplitMeetingInput").implement({
  description: "Reports of a meeting that are of another.",
  fields: (t) => ({
    id: t.id({ required: true, description: "The meeting's id." }),
    reports: t.idList({
      required: true,
      description:
        "What is of another meeting: ids of articles, for all that they report of it, or of its evidence.",
    }),
    reason: t.string({ required: true, description: REASON }),
    author: t.string({ description: AUTHOR }),
  }),
});

export const MergePeople = builder.inputRef<MergeInput, false>("MergePeopleInput").implement({
  description: "People who are one.",
  fields: (t) => ({
    ids: t.idList({ required: true, description: "The ids of two people or more; the oldest stays." }),
    reason: t.string({ required: true, description: REASON }),
    author: t.string({ description: AUTHOR }),
  }),
});

export const SplitPerson = builder.inputRef<SplitPersonInput, false>("SplitPersonInput").implement({
  description: "Mentions of a person that are of another.",
  fields: (t) => ({
    id: t.id({ required: true, description: "The person's id." }),
    mentions: t.idList({
      required: true,
      description:
        "Where another is named: ids of meetings or articles. Within an article, a name means one person.",
    }),
    reason: t.string({ required: true, description: REASON }),
    author: t.string({ description: AUTHOR }),
  }),
});

const PlaceInput = builder
  .inputRef<{ city?: string | null; country?: string | null }, false>("PlaceInput")
  .implement({
    description: "A place: city, country, or both.",
    fields: (t) => ({
      city: t.string({ description: "The city." }),
      country: t.field({ type: "CountryCode", description: "The country." }),
    }),
  });

const SideInput = builder.inputRef<CorrectedSide, false>("SideInput").implement({
  description: "A country, an organization, or a person with or without the side represented.",
  fields: (t) => ({
    country: t.field({ type: "CountryCode", description: "The country." }),
    organization: t.field({ type: "PartyName", description: "The organization, by id, letters or name." }),
    person: t.id({ description: "The person's id." }),
  }),
});

const PartyInput = builder.inputRef<CorrectedSide, false>("PartyInput").implement({
  description: "A country or an organization.",
  fields: (t) => ({
    country: t.field({ type: "CountryCode", description: "The country." }),
    organization: t.field({ type: "PartyName", description: "The organization, by id, letters or name." }),
  }),
});

const ParticipantInput = builder.inputRef<CorrectedParticipant, false>("ParticipantInput").implement({
  description: "Who took part, as what.",
  fields: (t) => ({
    country: t.field({
      type: "CountryCode",
      description: "The country, or that which the person represents.",
    }),
    organization: t.field({
      type: "PartyName",
      description: "The organization, by id, letters or name, or that which the person represents.",
    }),
    person: t.id({ description: "The person's id." }),
    role: t.field({
      type: ParticipantRoleEnum,
      description: "In what role; as before, or PARTICIPANT, if left out.",
    }),
    title: t.string({ description: "The person's office; as before if left out." }),
  }),
});

export const CorrectMeeting = builder.inputRef<CorrectMeetingInput, false>("CorrectMeetingInput").implement({
  description: "What is to be shown of a meeting instead of what its reports say; what is left out stays.",
  fields: (t) => ({
    id: t.id({ required: true, description: "The meeting's id." }),
    kind: t.field({ type: MeetingKindEnum, description: "What sort of meeting it is." }),
    format: t.field({ type: MeetingFormatEnum, description: "By what means the participants met." }),
    status: t.field({ type: MeetingStatusEnum, description: "How far it has come." }),
    date: t.string({ description: DATE }),
    place: t.field({ type: PlaceInput, description: "Where; null if it is not known." }),
    add: t.field({
      type: [ParticipantInput],
      description: "Who took part too, or, of those who take part already, in what other role or office.",
    }),
    remove: t.field({
      type: [SideInput],
      description: "Who did not take part; with a country or organization go those who represent it.",
    }),
    reason: t.string({ required: true, description: REASON }),
    author: t.string({ description: AUTHOR }),
  }),
});

export const CorrectAgreement = builder
  .inputRef<CorrectAgreementInput, false>("CorrectAgreementInput")
  .implement({
    description:
      "What is to be shown of an agreement instead of what its reports say; what is left out stays.",
    fields: (t) => ({
      id: t.id({ required: true, description: "The agreement's id." }),
      kind: t.field({ type: AgreementKindEnum, description: "What sort of agreement it is." }),
      status: t.field({ type: AgreementStatusEnum, description: "How far it has come." }),
      date: t.string({ description: DATE }),
      add: t.field({ type: [PartyInput], description: "Countries and organizations that are parties too." }),
      remove: t.field({
        type: [PartyInput],
        description: "Countries and organizations that are no parties.",
      }),
      reason: t.string({ required: true, description: REASON }),
      author: t.string({ description: AUTHOR }),
    }),
  });

export const RejectEvidence = builder.inputRef<RejectEvidenceInput, false>("RejectEvidenceInput").implement({
  description: "A quote that does not say what it was taken to say.",
  fields: (t) => ({
    id: t.id({ required: true, description: "The evidence's id." }),
    reason: t.string({ required: true, description: REASON }),
    author: t.string({ description: AUTHOR }),
  }),
});

export const UndoCorrection = builder.inputRef<UndoInput, false>("UndoCorrectionInput").implement({
  description: "A correction that is to hold no more.",
  fields: (t) => ({
    id: t.id({ required: true, description: "The correction's id." }),
    reason: t.string({ description: "Why, in words, if that is to be kept." }),
    author: t.string({ description: AUTHOR }),
  }),
});
