import { builder } from "./builder.ts";
import {
  agreementArguments,
  countryArguments,
  meetingArguments,
  organizationArguments,
  personArguments,
  placeArguments,
  tallyArguments,
} from "./list-arguments.ts";
import {
  AgreementConnection,
  Country,
  CountryConnection,
  CountryPartner,
  CountryPartnerConnection,
  MeetingConnection,
  Membership,
  OrganizationConnection,
  PersonConnection,
  PlaceConnection,
} from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Country.implement({
  description: "A country, present or former.",
  interfaces: [Node],
  fields: (t) => ({
    code: t.expose("code", {
      type: "CountryCode",
      description: "ISO 3166-1 alpha-2, or XK, SU, YU, DD, CS, YD.",
    }),
    name: t.exposeString("name", { description: "The English name." }),
    until: t.exposeInt("until", { nullable: true, description: "The last year of a former state." }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings in which the country takes part, as such or represented by a person.",
      resolve: (country, args, { reader }) => reader.meetings.ofCountry(country, args),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: agreementArguments(),
      complexity: pageCost,
      description: "The agreements to which the country is a party.",
      resolve: (country, args, { reader }) => reader.agreements.ofCountry(country, args),
    }),
    partners: t.field({
      type: CountryPartnerConnection,
      args: tallyArguments(),
      complexity: pageCost,
      description: "The countries with which it takes part in meetings, those with most meetings first.",
      resolve: (country, args, { reader }) => reader.countries.partners(country, args),
    }),
    people: t.field({
      type: PersonConnection,
      args: personArguments(),
      complexity: pageCost,
      description: "The people who represented the country at a meeting.",
      resolve: (country, args, { reader }) => reader.people.ofCountry(country, args),
    }),
    organizations: t.field({
      type: OrganizationConnection,
      args: organizationArguments(),
      complexity: pageCost,
      description: "The organizations of which the country is or was a member.",
      resolve: (country, args, { reader }) => reader.organizations.ofCountry(country, args),
    }),
    memberships: t.field({
      type: [Membership],
      args: { on: t.arg({ type: "Date", description: "Only those that it had on this day." }) },
      description: "The country's memberships of organizations, over time.",
      resolve: (country, { on }, { reader }) => reader.organizations.memberships(country, on),
    }),
    places: t.field({
      type: PlaceConnection,
      args: placeArguments(),
      complexity: pageCost,
      description: "The places of meetings in the country.",
      resolve: (country, args, { reader }) => reader.places.ofCountry(country, args),
    }),
  }),
});

CountryPartner.implement({
  description: "What a country and another have in common.",
  fields: (t) => ({
    country: t.field({
      type: Country,
      description: "The other country.",
      resolve: (pair, _args, { reader }) => reader.countries.partner(pair),
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
      resolve: (pair, args, { reader }) => reader.meetings.ofCountries(pair, args),
    }),
  }),
});

builder.queryFields((t) => ({
  countries: t.field({
    type: CountryConnection,
    args: countryArguments(),
    complexity: pageCost,
    description: "Countries.",
    resolve: (_root, args, { reader }) => reader.countries.all(args),
  }),
  country: t.field({
    type: Country,
    nullable: true,
    args: { code: t.arg({ type: "CountryCode", required: true, description: "The country's code." }) },
    description: "The country with a code, or null.",
    resolve: (_root, { code }, { reader }) => reader.countries.byCode(code),
  }),
}));
