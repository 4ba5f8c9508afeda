import { builder } from "./builder.ts";
import { meetingArguments, personArguments, tallyArguments } from "./list-arguments.ts";
import {
  Country,
  MeetingConnection,
  Organization,
  Person,
  PersonConnection,
  PersonCounterpart,
  PersonCounterpartConnection,
  Position,
} from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Person.implement({
  description: "A person who took part in a meeting.",
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString("name", { description: "The fullest form of the name, without title." }),
    aliases: t.stringList({
      description: "Other forms in which articles name the person.",
      resolve: (person, _args, { reader }) => reader.people.aliases(person),
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: "The country that the person represented last.",
      resolve: (person, _args, { reader }) => reader.countries.of(person),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: "The organization that the person represented last.",
      resolve: (person, _args, { reader }) => reader.organizations.of(person),
    }),
    positions: t.field({
      type: [Position],
      description: "The offices in which the person was seen, the latest first.",
      resolve: (person, _args, { reader }) => reader.people.positions(person),
    }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings in which the person takes part.",
      resolve: (person, args, { reader }) => reader.meetings.ofPerson(person, args),
    }),
    counterparts: t.field({
      type: PersonCounterpartConnection,
      args: tallyArguments(),
      complexity: pageCost,
      description: "The people with whom the person takes part in meetings, those with most meetings first.",
      resolve: (person, args, { reader }) => reader.people.counterparts(person, args),
    }),
    firstSeen: t.expose("firstSeen", {
      type: "Date",
      nullable: true,
      description: "The day of the person's earliest dated meeting.",
    }),
    lastSeen: t.expose("lastSeen", {
      type: "Date",
      nullable: true,
      description: "The day of the person's latest dated meeting.",
    }),
  }),
});

Position.implement({
  description: "An office as observed: the person took part under this title for this side.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "The title as articles give it." }),
    country: t.field({
      type: Country,
      nullable: true,
      description: "The country represented.",
      resolve: (position, _args, { reader }) => reader.countries.of(position),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: "The organization represented.",
      resolve: (position, _args, { reader }) => reader.organizations.of(position),
    }),
    firstSeen: t.expose("firstSeen", {
      type: "Date",
      nullable: true,
      description: "The day of the earliest dated meeting under this title.",
    }),
    lastSeen: t.expose("lastSeen", {
      type: "Date",
      nullable: true,
      description: "The day of the latest dated meeting under this title.",
    }),
  }),
});

PersonCounterpart.implement({
  description: "What a person and another have in common.",
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: "The other person.",
      resolve: (pair, _args, { reader }) => reader.people.counterpart(pair),
    }),
    meetingCount: t.exposeInt("meetings", { description: "In how many meetings both take part." }),
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

builder.queryFields((t) => ({
  people: t.field({
    type: PersonConnection,
    args: personArguments(),
    complexity: pageCost,
    description: "People.",
    resolve: (_root, args, { reader }) => reader.people.all(args),
  }),
  person: t.field({
    type: Person,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: "The person's id." }) },
    description: "The person with an id, or null.",
    resolve: (_root, { id }, { reader }) => reader.people.byId(id),
  }),
}));
