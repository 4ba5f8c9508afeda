import { builder } from "./builder.ts";
import {
  agreementArguments,
  articleArguments,
  evidenceArguments,
  meetingArguments,
} from "./list-arguments.ts";
import {
  AgreementConnection,
  Article,
  ArticleConnection,
  EvidenceConnection,
  MeetingConnection,
  Publisher,
} from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Article.implement({
  description:
    "A news article or official release that was read, or the rows of a data set that tell of one.",
  interfaces: [Node],
  fields: (t) => ({
    url: t.exposeString("url", {
      nullable: true,
      description:
        "Its address, if it has one; of a story in a data set a name such as `icews:story:47400351`.",
    }),
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
    isData: t.exposeBoolean("isData", {
      description:
        "Whether it is data without text: `text` then is rows of a data set, one a line, with cells parted by tabs.",
    }),
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
}));
