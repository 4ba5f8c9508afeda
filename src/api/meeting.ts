import { builder } from "./builder.ts";
import {
  DateAbsenceEnum,
  MeetingFormatEnum,
  MeetingKindEnum,
  MeetingStatusEnum,
  ParticipantRoleEnum,
} from "./enums.ts";
import { EventDateType } from "./event-date.ts";
import {
  agreementArguments,
  articleArguments,
  evidenceArguments,
  meetingArguments,
  neighbourArguments,
} from "./list-arguments.ts";
import {
  AgreementConnection,
  ArticleConnection,
  Country,
  EvidenceConnection,
  Meeting,
  MeetingConnection,
  Organization,
  Participant,
  Person,
  Place,
  Topic,
} from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Meeting.implement({
  description:
    "An occasion on which two or more sides met, are to meet, or were to meet; one record, however many take part and report it.",
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString("title", { description: "One line made from the facts." }),
    kind: t.expose("kind", { type: MeetingKindEnum, description: "What sort of meeting it is." }),
    format: t.expose("format", {
      type: MeetingFormatEnum,
      description: "By what means the participants meet.",
    }),
    status: t.expose("status", {
      type: MeetingStatusEnum,
      description: "How far it has come, by the latest report.",
    }),
    date: t.expose("date", {
      type: EventDateType,
      nullable: true,
      description: "When; null if it is not known.",
    }),
    dateAbsence: t.expose("dateAbsence", {
      type: DateAbsenceEnum,
      nullable: true,
      description: "Why the date is not known; null if it is known.",
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: "Where; null if it is not known, and for calls and video meetings.",
      resolve: (meeting, _args, { reader }) => reader.places.ofMeeting(meeting),
    }),
    participants: t.field({
      type: [Participant],
      description:
        "Who takes part: countries and organizations as such, and people, each with title and role.",
      resolve: (meeting, _args, { reader }) => reader.meetings.participants(meeting),
    }),
    countries: t.field({
      type: [Country],
      description: "The countries that take part, as such or represented by a person.",
      resolve: (meeting, _args, { reader }) => reader.countries.ofMeeting(meeting),
    }),
    organizations: t.field({
      type: [Organization],
      description: "The organizations that take part, as such or represented by a person.",
      resolve: (meeting, _args, { reader }) => reader.organizations.ofMeeting(meeting),
    }),
    people: t.field({
      type: [Person],
      description: "The people who take part.",
      resolve: (meeting, _args, { reader }) => reader.people.ofMeeting(meeting),
    }),
    topics: t.field({
      type: [Topic],
      description: "What it is about.",
      resolve: (meeting, _args, { reader }) => reader.topics.ofMeeting(meeting),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: agreementArguments(),
      complexity: pageCost,
      description: "What was agreed at it.",
      resolve: (meeting, args, { reader }) => reader.agreements.ofMeeting(meeting, args),
    }),
    previous: t.field({
      type: Meeting,
      args: neighbourArguments(),
      nullable: true,
      description:
        "The latest earlier meeting in which all its sides take part, perhaps with others; null if there is none, or it has no date.",
      resolve: (meeting, { where }, { reader }) => reader.meetings.neighbour(meeting, "previous", where),
    }),
    next: t.field({
      type: Meeting,
      args: neighbourArguments(),
      nullable: true,
      description:
        "The earliest later meeting in which all its sides take part, perhaps with others; null if there is none, or it has no date.",
      resolve: (meeting, { where }, { reader }) => reader.meetings.neighbour(meeting, "next", where),
    }),
    evidence: t.field({
      type: EvidenceConnection,
      args: evidenceArguments(),
      complexity: pageCost,
      description: "The quotes that say so.",
      resolve: (meeting, args, { reader }) => reader.sources.evidenceOfMeeting(meeting, args),
    }),
    articles: t.field({
      type: ArticleConnection,
      args: articleArguments(),
      complexity: pageCost,
      description: "The articles that report it.",
      resolve: (meeting, args, { reader }) => reader.sources.articlesOfMeeting(meeting, args),
    }),
    articleCount: t.exposeInt("articleCount", { description: "How many articles report it." }),
    publisherCount: t.exposeInt("publisherCount", {
      description: "How many different publishers report it.",
    }),
    confidence: t.exposeFloat("confidence", { description: "How sure it is, from 0 to 1." }),
  }),
});

Participant.implement({
  description:
    "One participant of a meeting: a person with the side represented, or a country or organization as such, which also stands here when a person represents it.",
  fields: (t) => ({
    country: t.field({
      type: Country,
      nullable: true,
      description: "The country that takes part, or that the person represents.",
      resolve: (participant, _args, { reader }) => reader.countries.of(participant),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: "The organization that takes part, or that the person represents.",
      resolve: (participant, _args, { reader }) => reader.organizations.of(participant),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: "The person; null for a country or organization as such.",
      resolve: (participant, _args, { reader }) => reader.people.ofParticipant(participant),
    }),
    title: t.exposeString("title", {
      nullable: true,
      description: "The person's office as the article gives it.",
    }),
    role: t.expose("role", { type: ParticipantRoleEnum, description: "In what role." }),
    confidence: t.exposeFloat("confidence", { description: "How sure the participation is, from 0 to 1." }),
  }),
});

builder.queryFields((t) => ({
  meetings: t.field({
    type: MeetingConnection,
    args: meetingArguments(),
    complexity: pageCost,
    description: "Meetings.",
    resolve: (_root, args, { reader }) => reader.meetings.all(args),
  }),
  meeting: t.field({
    type: Meeting,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: "The meeting's id." }) },
    description: "The meeting with an id, or null.",
    resolve: (_root, { id }, { reader }) => reader.meetings.byId(id),
  }),
}));
