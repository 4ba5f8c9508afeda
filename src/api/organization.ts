import { builder } from "./builder.ts";
import {
  agreementArguments,
  meetingArguments,
  organizationArguments,
  personArguments,
} from "./list-arguments.ts";
import {
  AgreementConnection,
  Country,
  MeetingConnection,
  Membership,
  Organization,
  OrganizationConnection,
  PersonConnection,
} from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Organization.implement({
  description:
    "An international organization, a grouping of states, or another body that takes part in meetings.",
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name in full." }),
    letters: t.exposeString("letters", {
      nullable: true,
      description: "The letters by which it is known: ASEAN, NATO.",
    }),
    kind: t.exposeString("kind", {
      nullable: true,
      description: "What sort of body it is; null if it is not known.",
    }),
    aliases: t.stringList({
      description: "Other names of it.",
      resolve: (organization, _args, { reader }) => reader.organizations.aliases(organization),
    }),
    members: t.field({
      type: [Membership],
      args: { on: t.arg({ type: "Date", description: "Only those that were members on this day." }) },
      description: "The countries that are or were members, over time.",
      resolve: (organization, { on }, { reader }) => reader.organizations.members(organization, on),
    }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings in which it takes part, as such or represented by a person.",
      resolve: (organization, args, { reader }) => reader.meetings.ofOrganization(organization, args),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: agreementArguments(),
      complexity: pageCost,
      description: "The agreements to which it is a party.",
      resolve: (organization, args, { reader }) => reader.agreements.ofOrganization(organization, args),
    }),
    people: t.field({
      type: PersonConnection,
      args: personArguments(),
      complexity: pageCost,
      description: "The people who represented it at a meeting.",
      resolve: (organization, args, { reader }) => reader.people.ofOrganization(organization, args),
    }),
  }),
});

Membership.implement({
  description: "A country's membership of an organization, from one day to another.",
  fields: (t) => ({
    organization: t.field({
      type: Organization,
      description: "The organization.",
      resolve: (membership, _args, { reader }) => reader.organizations.ofMembership(membership),
    }),
    country: t.field({
      type: Country,
      description: "The country.",
      resolve: (membership, _args, { reader }) => reader.countries.ofMembership(membership),
    }),
    joined: t.expose("joined", {
      type: "Date",
      nullable: true,
      description:
        "The first day; null if the country is a member from the beginning, or the day is not known.",
    }),
    departed: t.expose("departed", {
      type: "Date",
      nullable: true,
      description: "The last day; null if it is still a member.",
    }),
  }),
});

builder.queryFields((t) => ({
  organizations: t.field({
    type: OrganizationConnection,
    args: organizationArguments(),
    complexity: pageCost,
    description: "Organizations.",
    resolve: (_root, args, { reader }) => reader.organizations.all(args),
  }),
  organization: t.field({
    type: Organization,
    nullable: true,
    args: {
      id: t.arg.id({ description: "The organization's id; give this or the name." }),
      name: t.arg.string({ description: "Its letters, or any of its names; give this or the id." }),
    },
    description: "The organization with an id or a name, or null.",
    resolve: (_root, args, { reader }) => reader.organizations.single(args),
  }),
}));
