import type { TallyRecord } from "../store/reader-records.ts";
import type { Relationship, Silence } from "../store/reader-relationship.ts";
import { builder } from "./builder.ts";
import { MeetingFacetEnum, TimeBucketEnum } from "./enums.ts";
import { DateRange } from "./filter-inputs.ts";
import { agreementArguments, meetingArguments } from "./list-arguments.ts";
import { AgreementConnection, Country, Meeting, MeetingConnection, Organization, Person } from "./refs.ts";
import { pageCost } from "./relay.ts";
import { PartyName } from "./scalars.ts";
import { divisionArguments, SPANS, TimelineSpanType } from "./timeline.ts";

export const Side = builder.unionType("Side", {
  description: "Who can take part in a meeting.",
  types: [Country, Organization, Person],
  resolveType: ({ type }) => type,
});

const SilenceType = builder.objectRef<Silence>("Silence").implement({
  description: "A time without contact.",
  fields: (t) => ({
    days: t.exposeInt("days", { description: "How many days lie from the one contact to the other." }),
    from: t.expose("from", { type: "Date", description: "The last day of the contact before." }),
    to: t.expose("to", { type: "Date", description: "The first day of the contact after." }),
    before: t.field({
      type: Meeting,
      description: "The contact before.",
      resolve: (silence, _args, { reader }) => reader.relationships.meeting(silence, "before"),
    }),
    after: t.field({
      type: Meeting,
      description: "The contact after.",
      resolve: (silence, _args, { reader }) => reader.relationships.meeting(silence, "after"),
    }),
  }),
});

const PersonPair = builder.objectRef<TallyRecord<number>>("PersonPair").implement({
  description: "Two people who met.",
  fields: (t) => ({
    one: t.field({
      type: Person,
      description: "One of them.",
      resolve: (pair, _args, { reader }) => reader.people.own(pair),
    }),
    other: t.field({
      type: Person,
      description: "The other.",
      resolve: (pair, _args, { reader }) => reader.people.counterpart(pair),
    }),
    meetingCount: t.exposeInt("meetings", { description: "In how many meetings that count both take part." }),
    firstDay: t.expose("firstDay", {
      type: "Date",
      nullable: true,
      description: "The first day of the earliest of these that has a date.",
    }),
    lastDay: t.expose("lastDay", {
      type: "Date",
      nullable: true,
      description: "The first day of the latest of these that has a date.",
    }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings in which both take part, whatever was counted.",
      resolve: (pair, args, { reader }) => reader.meetings.ofPeople(pair, args),
    }),
  }),
});

const RelationshipType = builder.objectRef<Relationship>("Relationship").implement({
  description:
    "What two or more have to do with each other; a contact is a meeting that was held or under way.",
  fields: (t) => ({
    between: t.field({
      type: [Side],
      description: "Whose relationship it is.",
      resolve: ({ sides }, _args, { reader }) => reader.sides(sides) as never,
    }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings in which all of them take part, whatever their status.",
      resolve: (relationship, args, { reader }) => reader.relationships.meetings(relationship, args),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: agreementArguments(),
      complexity: pageCost,
      description:
        "The agreements to which all of them are parties; where a person is among them, those reached at their meetings.",
      resolve: (relationship, args, { reader }) => reader.relationships.agreements(relationship, args),
    }),
    firstContact: t.field({
      type: Meeting,
      nullable: true,
      description: "The earliest dated contact; null if there is none.",
      resolve: (relationship, _args, { reader }) => reader.relationships.contact(relationship, "first"),
    }),
    lastContact: t.field({
      type: Meeting,
      nullable: true,
      description: "The latest dated contact; null if there is none.",
      resolve: (relationship, _args, { reader }) => reader.relationships.contact(relationship, "last"),
    }),
    longestSilence: t.field({
      type: SilenceType,
      nullable: true,
      description:
        "The longest time between two contacts; null if there are no two with a time between them.",
      resolve: (relationship, _args, { reader }) => reader.relationships.longestSilence(relationship),
    }),
    whoMetMost: t.field({
      type: [PersonPair],
      args: { first: t.arg.int({ defaultValue: 10, description: "How many pairs: 1 to 500." }) },
      complexity: ({ first }) => ({ field: 50, multiplier: first ?? 10 }),
      description: "The people of different sides with most contacts, most first.",
      resolve: (relationship, { first }, { reader }) =>
        reader.relationships.metMost(relationship, first as number),
    }),
    timeline: t.field({
      type: [TimelineSpanType],
      args: {
        bucket: t.arg({ type: TimeBucketEnum, required: true, description: "The length of its spans." }),
        ...divisionArguments(MeetingFacetEnum),
      },
      complexity: SPANS,
      description: "The meetings by time, through the whole of `during` if it was given.",
      resolve: (relationship, args, { reader }) => reader.relationships.timeline(relationship, args as never),
    }),
  }),
});

builder.queryField("relationship", (t) =>
  t.field({
    type: RelationshipType,
    args: {
      between: t.arg({
        type: [PartyName],
        required: true,
        description: "Two or more countries, organizations or people.",
      }),
      during: t.arg({
        type: DateRange,
        description: "Only what has a day in this range; everything if it is left out.",
      }),
    },
    description: "What countries, organizations and people have to do with each other.",
    resolve: (_root, { between, during }, { reader }) => reader.relationships.between(between, during),
  }),
);
