import { builder } from "./builder.ts";
import { DateRange } from "./filter-inputs.ts";
import {
  AgreementFilter,
  ArticleFilter,
  CountryFilter,
  EvidenceFilter,
  MeetingFilter,
  OrganizationFilter,
  PersonFilter,
  PlaceFilter,
  PublisherFilter,
  TopicFilter,
} from "./filters.ts";
import {
  AgreementOrder,
  ArticleOrder,
  CountryOrder,
  EvidenceOrder,
  MeetingOrder,
  OrganizationOrder,
  PersonOrder,
  PlaceOrder,
  PublisherOrder,
  TopicOrder,
} from "./orders.ts";
import { pageArguments } from "./relay.ts";

// The arguments of every connection: a filter, an order of one or several keys, and a page.

const where = "Only those that fulfil this; all of them if it is left out.";

export const meetingArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: MeetingFilter, description: where }),
    orderBy: t.field({ type: [MeetingOrder], description: "The order; the latest first if it is left out." }),
    ...pageArguments(),
  }));

export const agreementArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: AgreementFilter, description: where }),
    orderBy: t.field({
      type: [AgreementOrder],
      description: "The order; the latest first if it is left out.",
    }),
    ...pageArguments(),
  }));

export const personArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: PersonFilter, description: where }),
    orderBy: t.field({ type: [PersonOrder], description: "The order; by name if it is left out." }),
    ...pageArguments(),
  }));

export const countryArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: CountryFilter, description: where }),
    orderBy: t.field({ type: [CountryOrder], description: "The order; by name if it is left out." }),
    ...pageArguments(),
  }));

export const organizationArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: OrganizationFilter, description: where }),
    orderBy: t.field({ type: [OrganizationOrder], description: "The order; by name if it is left out." }),
    ...pageArguments(),
  }));

export const placeArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: PlaceFilter, description: where }),
    orderBy: t.field({ type: [PlaceOrder], description: "The order; by city if it is left out." }),
    ...pageArguments(),
  }));

export const topicArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: TopicFilter, description: where }),
    orderBy: t.field({ type: [TopicOrder], description: "The order; by code if it is left out." }),
    ...pageArguments(),
  }));

export const articleArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: ArticleFilter, description: where }),
    orderBy: t.field({ type: [ArticleOrder], description: "The order; the latest first if it is left out." }),
    ...pageArguments(),
  }));

export const publisherArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: PublisherFilter, description: where }),
    orderBy: t.field({ type: [PublisherOrder], description: "The order; by name if it is left out." }),
    ...pageArguments(),
  }));

export const evidenceArguments = () =>
  builder.args((t) => ({
    where: t.field({ type: EvidenceFilter, description: where }),
    orderBy: t.field({
      type: [EvidenceOrder],
      description: "The order; the surest and best first if it is left out.",
    }),
    ...pageArguments(),
  }));

/** Of the meeting before or after another. */
export const neighbourArguments = () =>
  builder.args((t) => ({
    where: t.field({
      type: MeetingFilter,
      description: "Only meetings that fulfil this are looked at; all if it is left out.",
    }),
  }));

/** Of what is counted by meetings, most first. */
export const tallyArguments = () =>
  builder.args((t) => ({
    where: t.field({
      type: MeetingFilter,
      description: "Only meetings that fulfil this count; all if it is left out.",
    }),
    during: t.field({
      type: DateRange,
      description: "Only meetings with a day in this range count; all if it is left out.",
    }),
    ...pageArguments(),
  }));
