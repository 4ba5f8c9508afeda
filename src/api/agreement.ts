import { builder } from "./builder.ts";
import { AgreementKindEnum, AgreementStatusEnum, DateAbsenceEnum } from "./enums.ts";
import { EventDateType } from "./event-date.ts";
import { agreementArguments, articleArguments, evidenceArguments } from "./list-arguments.ts";
import {
  Agreement,
  AgreementConnection,
  AgreementParty,
  ArticleConnection,
  Country,
  EvidenceConnection,
  Meeting,
  Organization,
  Topic,
} from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Agreement.implement({
  description: "Something that two or more parties agreed, negotiate, or were offered.",
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString("title", { description: "One line made from the facts." }),
    kind: t.expose("kind", { type: AgreementKindEnum, description: "What sort of agreement it is." }),
    status: t.expose("status", {
      type: AgreementStatusEnum,
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
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: "The meeting at which it was reached; null if none is known.",
      resolve: (agreement, _args, { reader }) => reader.meetings.ofAgreement(agreement),
    }),
    parties: t.field({
      type: [AgreementParty],
      description: "The countries and organizations that are parties.",
      resolve: (agreement, _args, { reader }) => reader.agreements.parties(agreement),
    }),
    countries: t.field({
      type: [Country],
      description: "The countries that are parties.",
      resolve: (agreement, _args, { reader }) => reader.countries.ofAgreement(agreement),
    }),
    organizations: t.field({
      type: [Organization],
      description: "The organizations that are parties.",
      resolve: (agreement, _args, { reader }) => reader.organizations.ofAgreement(agreement),
    }),
    topics: t.field({
      type: [Topic],
      description: "What it is about.",
      resolve: (agreement, _args, { reader }) => reader.topics.ofAgreement(agreement),
    }),
    evidence: t.field({
      type: EvidenceConnection,
      args: evidenceArguments(),
      complexity: pageCost,
      description: "The quotes that say so.",
      resolve: (agreement, args, { reader }) => reader.sources.evidenceOfAgreement(agreement, args),
    }),
    articles: t.field({
      type: ArticleConnection,
      args: articleArguments(),
      complexity: pageCost,
      description: "The articles that report it.",
      resolve: (agreement, args, { reader }) => reader.sources.articlesOfAgreement(agreement, args),
    }),
    articleCount: t.exposeInt("articleCount", { description: "How many articles report it." }),
    publisherCount: t.exposeInt("publisherCount", {
      description: "How many different publishers report it.",
    }),
    confidence: t.exposeFloat("confidence", { description: "How sure it is, from 0 to 1." }),
  }),
});

AgreementParty.implement({
  description: "A party of an agreement: a country or an organization.",
  fields: (t) => ({
    country: t.field({
      type: Country,
      nullable: true,
      description: "The country; null if the party is an organization.",
      resolve: (party, _args, { reader }) => reader.countries.of(party),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: "The organization; null if the party is a country.",
      resolve: (party, _args, { reader }) => reader.organizations.of(party),
    }),
  }),
});

builder.queryFields((t) => ({
  agreements: t.field({
    type: AgreementConnection,
    args: agreementArguments(),
    complexity: pageCost,
    description: "Agreements.",
    resolve: (_root, args, { reader }) => reader.agreements.all(args),
  }),
  agreement: t.field({
    type: Agreement,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: "The agreement's id." }) },
    description: "The agreement with an id, or null.",
    resolve: (_root, { id }, { reader }) => reader.agreements.byId(id),
  }),
}));
