import { builder } from "./builder.ts";
import { QuotingPolicyEnum } from "./enums.ts";
import {
  agreementArguments,
  articleArguments,
  evidenceArguments,
  meetingArguments,
  publisherArguments,
} from "./list-arguments.ts";
import {
  Agreement,
  AgreementConnection,
  Article,
  ArticleConnection,
  Evidence,
  EvidenceConnection,
  Meeting,
  MeetingConnection,
  Publisher,
  PublisherConnection,
} from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Article.implement({
  description: "A news article or official release that was read.",
  interfaces: [Node],
  fields: (t) => ({
    url: t.exposeString("url", { nullable: true, description: "Its address, if it has one." }),
    title: t.exposeString("title", { nullable: true, description: "The headline." }),
    byline: t.exposeString("byline", { nullable: true, description: "Who wrote it, as it says." }),
    published: t.expose("publishedDay", {
      type: "Date",
      nullable: true,
      description: "The day of publication.",
    }),
    publishedAt: t.expose("publishedAt", {
      type: "DateTime",
      nullable: true,
      description: "The time of publication as the source states it, where it states more than a day.",
    }),
    language: t.exposeString("language", {
      nullable: true,
      description: "The language, as ISO 639-1 has it.",
    }),
    firstReadAt: t.expose("seenAt", { type: "DateTime", description: "When its text was first read." }),
    publisher: t.field({
      type: Publisher,
      nullable: true,
      description: "Who published it; null if it is not known.",
      resolve: (article, _args, { reader }) => reader.sources.publisherOf(article),
    }),
    text: t.string({
      nullable: true,
      description:
        "The text that evidence counts in, as much of it as the publisher's quoting policy allows; null for none.",
      resolve: (article, _args, { reader }) => reader.sources.text(article),
    }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings that it reports.",
      resolve: (article, args, { reader }) => reader.meetings.ofArticle(article, args),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: agreementArguments(),
      complexity: pageCost,
      description: "The agreements that it reports.",
      resolve: (article, args, { reader }) => reader.agreements.ofArticle(article, args),
    }),
    evidence: t.field({
      type: EvidenceConnection,
      args: evidenceArguments(),
      complexity: pageCost,
      description: "What is quoted from it.",
      resolve: (article, args, { reader }) => reader.sources.evidenceOfArticle(article, args),
    }),
  }),
});

Publisher.implement({
  description: "A newspaper, agency, ministry or other source of articles.",
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name as articles give it." }),
    slug: t.exposeString("slug", { description: "The name in small letters and hyphens, for addresses." }),
    quotingPolicy: t.expose("quoting", {
      type: QuotingPolicyEnum,
      description: "How much of its text may be shown.",
    }),
    excerptLimit: t.exposeInt("excerptLimit", {
      nullable: true,
      description: "How many characters may be shown at a time; null unless the policy is EXCERPT.",
    }),
    articles: t.field({
      type: ArticleConnection,
      args: articleArguments(),
      complexity: pageCost,
      description: "The articles that it published.",
      resolve: (publisher, args, { reader }) => reader.sources.articlesOfPublisher(publisher, args),
    }),
  }),
});

Evidence.implement({
  description: "A stretch of an article that supports a meeting or an agreement.",
  interfaces: [Node],
  fields: (t) => ({
    quote: t.string({
      nullable: true,
      description:
        "The words, exactly as they stand in the article; cut at the publisher's limit, null where it allows none.",
      resolve: (evidence, _args, { reader }) => reader.sources.quote(evidence),
    }),
    start: t.exposeInt("start", {
      description: "Where it starts in the article's text, in UTF-16 code units.",
    }),
    end: t.exposeInt("end", {
      description: "Where it ends in the article's text: `text.slice(start, end)` is the quote.",
    }),
    article: t.field({
      type: Article,
      description: "The article that it is quoted from.",
      resolve: (evidence, _args, { reader }) => reader.sources.articleOf(evidence),
    }),
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: "The meeting that it supports; null if it supports an agreement.",
      resolve: (evidence, _args, { reader }) => reader.meetings.ofEvidence(evidence),
    }),
    agreement: t.field({
      type: Agreement,
      nullable: true,
      description: "The agreement that it supports; null if it supports a meeting.",
      resolve: (evidence, _args, { reader }) => reader.agreements.ofEvidence(evidence),
    }),
    extractor: t.exposeString("extractor", { description: "What found it, with its version." }),
    confidence: t.exposeFloat("confidence", {
      description: "How sure the extractor is of what it read there, from 0 to 1.",
    }),
  }),
});

builder.queryFields((t) => ({
  articles: t.field({
    type: ArticleConnection,
    args: articleArguments(),
    complexity: pageCost,
    description: "Articles.",
    resolve: (_root, args, { reader }) => reader.sources.articles(args),
  }),
  article: t.field({
    type: Article,
    nullable: true,
    args: {
      id: t.arg.id({ description: "The article's id; give this or the address." }),
      url: t.arg.string({ description: "Its address; give this or the id." }),
    },
    description: "The article with an id or an address, or null.",
    resolve: (_root, args, { reader }) => reader.sources.singleArticle(args),
  }),
  publishers: t.field({
    type: PublisherConnection,
    args: publisherArguments(),
    complexity: pageCost,
    description: "Publishers.",
    resolve: (_root, args, { reader }) => reader.sources.publishers(args),
  }),
  publisher: t.field({
    type: Publisher,
    nullable: true,
    args: {
      id: t.arg.id({ description: "The publisher's id; give this or the name." }),
      name: t.arg.string({ description: "Its name or slug; give this or the id." }),
    },
    description: "The publisher with an id or a name, or null.",
    resolve: (_root, args, { reader }) => reader.sources.singlePublisher(args),
  }),
}));
