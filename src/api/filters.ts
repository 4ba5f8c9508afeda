import type {
  AgreementWhere,
  ArticleWhere,
  CountryWhere,
  EvidenceWhere,
  MeetingWhere,
  OrganizationWhere,
  ParticipantWhere,
  PersonWhere,
  PlaceWhere,
  PublisherWhere,
  TopicWhere,
} from "../store/reader-filters.ts";
import { builder } from "./builder.ts";
import {
  AgreementKindFilter,
  AgreementStatusFilter,
  CountFilter,
  CountryCodeFilter,
  CountrySetFilter,
  DateAbsenceFilter,
  DateFilter,
  DatePrecisionFilter,
  DateRange,
  DateTimeFilter,
  IdFilter,
  MeetingFormatFilter,
  MeetingKindFilter,
  MeetingStatusFilter,
  OrganizationSetFilter,
  ParticipantRoleFilter,
  PartySetFilter,
  relationFilter,
  ShareFilter,
  StringFilter,
  TopicCodeFilter,
  TopicSetFilter,
} from "./filter-inputs.ts";
import { PartyName } from "./scalars.ts";

export const MeetingFilter = builder.inputRef<MeetingWhere, false>("MeetingFilter");
export const AgreementFilter = builder.inputRef<AgreementWhere, false>("AgreementFilter");
export const ParticipantFilter = builder.inputRef<ParticipantWhere, false>("ParticipantFilter");
export const PersonFilter = builder.inputRef<PersonWhere, false>("PersonFilter");
export const CountryFilter = builder.inputRef<CountryWhere, false>("CountryFilter");
export const OrganizationFilter = builder.inputRef<OrganizationWhere, false>("OrganizationFilter");
export const PlaceFilter = builder.inputRef<PlaceWhere, false>("PlaceFilter");
export const TopicFilter = builder.inputRef<TopicWhere, false>("TopicFilter");
export const ArticleFilter = builder.inputRef<ArticleWhere, false>("ArticleFilter");
export const PublisherFilter = builder.inputRef<PublisherWhere, false>("PublisherFilter");
export const EvidenceFilter = builder.inputRef<EvidenceWhere, false>("EvidenceFilter");

const MeetingRelation = relationFilter("MeetingRelationFilter", MeetingFilter, "meetings");
const AgreementRelation = relationFilter("AgreementRelationFilter", AgreementFilter, "agreements");
const ArticleRelation = relationFilter("ArticleRelationFilter", ArticleFilter, "articles");
const EvidenceRelation = relationFilter("EvidenceRelationFilter", EvidenceFilter, "pieces of evidence");
const OrganizationRelation = relationFilter(
  "OrganizationRelationFilter",
  OrganizationFilter,
  "organizations",
);
const ParticipantRelation = relationFilter("ParticipantRelationFilter", ParticipantFilter, "participants");

const AND = "All of these hold; an empty list is an error.";
const OR = "At least one of these holds; an empty list matches nothing.";
const NOT = "This does not hold.";
const WORDS = "All words of this text occur, in any order, whatever their case and accents";
const DURING = "At least one of its days lies in this range; what has no date does not match.";

MeetingFilter.implement({
  description: "Which meetings; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [MeetingFilter], description: AND }),
    or: t.field({ type: [MeetingFilter], description: OR }),
    not: t.field({ type: MeetingFilter, description: NOT }),
    id: t.field({ type: IdFilter, description: "The meeting itself." }),
    kind: t.field({ type: MeetingKindFilter, description: "What sort of meeting it is." }),
    format: t.field({ type: MeetingFormatFilter, description: "By what means the participants met." }),
    status: t.field({ type: MeetingStatusFilter, description: "How far it has come." }),
    date: t.field({ type: DateFilter, description: "Its first day." }),
    precision: t.field({ type: DatePrecisionFilter, description: "How precisely its date is known." }),
    dateAbsence: t.field({ type: DateAbsenceFilter, description: "Why its date is not known." }),
    during: t.field({ type: DateRange, description: DURING }),
    between: t.field({
      type: [PartyName],
      description:
        "Countries, organizations and people (by id), two or more, who all take part, perhaps with others.",
    }),
    countries: t.field({
      type: CountrySetFilter,
      description: "Countries that take part, as such or by a person.",
    }),
    organizations: t.field({
      type: OrganizationSetFilter,
      description: "Organizations that take part, as such or by a person.",
    }),
    topics: t.field({ type: TopicSetFilter, description: "What it is about." }),
    attendedBy: t.field({ type: PersonFilter, description: "At least one person who takes part is such." }),
    participants: t.field({ type: ParticipantRelation, description: "Who takes part." }),
    place: t.field({
      type: PlaceFilter,
      description: "Where it takes place; what has no place does not match.",
    }),
    agreements: t.field({ type: AgreementRelation, description: "What was reached at it." }),
    articles: t.field({ type: ArticleRelation, description: "What reports it." }),
    text: t.string({ description: `${WORDS} in its title, participants, places and quotes.` }),
    evidence: t.field({ type: EvidenceRelation, description: "The quotes that say so." }),
    confidence: t.field({ type: ShareFilter, description: "How sure it is." }),
    articleCount: t.field({ type: CountFilter, description: "How many articles report it." }),
    publisherCount: t.field({ type: CountFilter, description: "How many publishers report it." }),
    minConfidence: t.float({ description: "Its confidence is at least this, from 0 to 1." }),
    minPublishers: t.int({ description: "At least so many publishers report it." }),
  }),
});

AgreementFilter.implement({
  description: "Which agreements; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [AgreementFilter], description: AND }),
    or: t.field({ type: [AgreementFilter], description: OR }),
    not: t.field({ type: AgreementFilter, description: NOT }),
    id: t.field({ type: IdFilter, description: "The agreement itself." }),
    kind: t.field({ type: AgreementKindFilter, description: "What sort of agreement it is." }),
    status: t.field({ type: AgreementStatusFilter, description: "How far it has come." }),
    date: t.field({ type: DateFilter, description: "Its first day." }),
    precision: t.field({ type: DatePrecisionFilter, description: "How precisely its date is known." }),
    dateAbsence: t.field({ type: DateAbsenceFilter, description: "Why its date is not known." }),
    during: t.field({ type: DateRange, description: DURING }),
    between: t.field({
      type: [PartyName],
      description: "Countries and organizations, two or more, that all are parties, perhaps with others.",
    }),
    parties: t.field({ type: PartySetFilter, description: "Countries and organizations that are parties." }),
    countries: t.field({ type: CountrySetFilter, description: "Countries that are parties." }),
    organizations: t.field({ type: OrganizationSetFilter, description: "Organizations that are parties." }),
    topics: t.field({ type: TopicSetFilter, description: "What it is about." }),
    meeting: t.field({
      type: MeetingFilter,
      description: "The meeting at which it was reached; what has none does not match.",
    }),
    articles: t.field({ type: ArticleRelation, description: "What reports it." }),
    text: t.string({ description: `${WORDS} in its title, parties and quotes.` }),
    evidence: t.field({ type: EvidenceRelation, description: "The quotes that say so." }),
    confidence: t.field({ type: ShareFilter, description: "How sure it is." }),
    articleCount: t.field({ type: CountFilter, description: "How many articles report it." }),
    publisherCount: t.field({ type: CountFilter, description: "How many publishers report it." }),
    minConfidence: t.float({ description: "Its confidence is at least this, from 0 to 1." }),
    minPublishers: t.int({ description: "At least so many publishers report it." }),
  }),
});

ParticipantFilter.implement({
  description: "Which participants of a meeting; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [ParticipantFilter], description: AND }),
    or: t.field({ type: [ParticipantFilter], description: OR }),
    not: t.field({ type: ParticipantFilter, description: NOT }),
    country: t.field({
      type: CountryCodeFilter,
      description: "The country that takes part or is represented.",
    }),
    organization: t.field({
      type: OrganizationFilter,
      description: "The organization that takes part or is represented.",
    }),
    person: t.field({ type: PersonFilter, description: "The person who takes part." }),
    title: t.field({ type: StringFilter, description: "The office as the article gives it." }),
    role: t.field({ type: ParticipantRoleFilter, description: "In what role." }),
    confidence: t.field({ type: ShareFilter, description: "How sure the participation is." }),
    minConfidence: t.float({ description: "The confidence is at least this, from 0 to 1." }),
  }),
});

PersonFilter.implement({
  description: "Which people; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [PersonFilter], description: AND }),
    or: t.field({ type: [PersonFilter], description: OR }),
    not: t.field({ type: PersonFilter, description: NOT }),
    id: t.field({ type: IdFilter, description: "The person." }),
    name: t.field({ type: StringFilter, description: "At least one form of the name fulfils this." }),
    text: t.string({ description: `${WORDS} in the forms of the name.` }),
    country: t.field({
      type: CountryCodeFilter,
      description: "The country that the person represented last.",
    }),
    organization: t.field({
      type: OrganizationFilter,
      description: "The organization that the person represented last.",
    }),
    title: t.field({ type: StringFilter, description: "At least one office of the person fulfils this." }),
    firstSeen: t.field({ type: DateFilter, description: "The day of the earliest dated meeting." }),
    lastSeen: t.field({ type: DateFilter, description: "The day of the latest dated meeting." }),
    met: t.field({
      type: PersonFilter,
      description: "At least one person with whom this one took part in a meeting is such.",
    }),
    meetings: t.field({ type: MeetingRelation, description: "Meetings in which the person took part." }),
  }),
});

CountryFilter.implement({
  description: "Which countries; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [CountryFilter], description: AND }),
    or: t.field({ type: [CountryFilter], description: OR }),
    not: t.field({ type: CountryFilter, description: NOT }),
    code: t.field({ type: CountryCodeFilter, description: "The country's code." }),
    name: t.field({ type: StringFilter, description: "The country's English name." }),
    former: t.boolean({ description: "Whether the state exists no more." }),
    meetings: t.field({ type: MeetingRelation, description: "Meetings in which the country takes part." }),
    agreements: t.field({
      type: AgreementRelation,
      description: "Agreements to which the country is a party.",
    }),
    organizations: t.field({
      type: OrganizationRelation,
      description: "Organizations of which the country is or was a member.",
    }),
  }),
});

OrganizationFilter.implement({
  description: "Which organizations; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [OrganizationFilter], description: AND }),
    or: t.field({ type: [OrganizationFilter], description: OR }),
    not: t.field({ type: OrganizationFilter, description: NOT }),
    id: t.field({ type: IdFilter, description: "The organization itself." }),
    name: t.field({ type: StringFilter, description: "At least one name of the organization fulfils this." }),
    letters: t.field({ type: StringFilter, description: "The letters by which it is known, such as ASEAN." }),
    members: t.field({ type: CountrySetFilter, description: "Countries that are or were members." }),
    meetings: t.field({
      type: MeetingRelation,
      description: "Meetings in which the organization takes part.",
    }),
    agreements: t.field({
      type: AgreementRelation,
      description: "Agreements to which the organization is a party.",
    }),
  }),
});

PlaceFilter.implement({
  description: "Which places; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [PlaceFilter], description: AND }),
    or: t.field({ type: [PlaceFilter], description: OR }),
    not: t.field({ type: PlaceFilter, description: NOT }),
    id: t.field({ type: IdFilter, description: "The place itself." }),
    city: t.field({ type: StringFilter, description: "The city's name." }),
    country: t.field({ type: CountryCodeFilter, description: "The country in which it lies." }),
    meetings: t.field({ type: MeetingRelation, description: "Meetings that take place there." }),
  }),
});

TopicFilter.implement({
  description: "Which topics; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [TopicFilter], description: AND }),
    or: t.field({ type: [TopicFilter], description: OR }),
    not: t.field({ type: TopicFilter, description: NOT }),
    code: t.field({ type: TopicCodeFilter, description: "The topic's code." }),
    meetings: t.field({ type: MeetingRelation, description: "Meetings that are about it." }),
    agreements: t.field({ type: AgreementRelation, description: "Agreements that are about it." }),
  }),
});

ArticleFilter.implement({
  description: "Which articles; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [ArticleFilter], description: AND }),
    or: t.field({ type: [ArticleFilter], description: OR }),
    not: t.field({ type: ArticleFilter, description: NOT }),
    id: t.field({ type: IdFilter, description: "The article itself." }),
    url: t.field({ type: StringFilter, description: "Its address." }),
    title: t.field({ type: StringFilter, description: "Its headline." }),
    byline: t.field({ type: StringFilter, description: "Who wrote it, as it says." }),
    language: t.field({ type: StringFilter, description: "Its language, as ISO 639-1 has it." }),
    published: t.field({ type: DateFilter, description: "The day on which it was published." }),
    firstReadAt: t.field({ type: DateTimeFilter, description: "When its text was first read." }),
    isData: t.boolean({ description: "Whether it is rows of a data set, without a text." }),
    publisher: t.field({
      type: PublisherFilter,
      description: "Its publisher; what has none does not match.",
    }),
    text: t.string({ description: `${WORDS} in its title and text.` }),
    meetings: t.field({ type: MeetingRelation, description: "Meetings that it reports." }),
    agreements: t.field({ type: AgreementRelation, description: "Agreements that it reports." }),
  }),
});

PublisherFilter.implement({
  description: "Which publishers; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [PublisherFilter], description: AND }),
    or: t.field({ type: [PublisherFilter], description: OR }),
    not: t.field({ type: PublisherFilter, description: NOT }),
    id: t.field({ type: IdFilter, description: "The publisher itself." }),
    name: t.field({ type: StringFilter, description: "The publisher's name." }),
    articles: t.field({ type: ArticleRelation, description: "Articles that it published." }),
  }),
});

EvidenceFilter.implement({
  description: "Which pieces of evidence; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [EvidenceFilter], description: AND }),
    or: t.field({ type: [EvidenceFilter], description: OR }),
    not: t.field({ type: EvidenceFilter, description: NOT }),
    article: t.field({ type: ArticleFilter, description: "The article that it is quoted from." }),
    meeting: t.field({
      type: MeetingFilter,
      description: "The meeting that it supports; what supports none does not match.",
    }),
    agreement: t.field({
      type: AgreementFilter,
      description: "The agreement that it supports; what supports none does not match.",
    }),
    extractor: t.field({ type: StringFilter, description: "What found it." }),
    confidence: t.field({ type: ShareFilter, description: "How sure the extractor is." }),
    minConfidence: t.float({ description: "Its confidence is at least this, from 0 to 1." }),
  }),
});
