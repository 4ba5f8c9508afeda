import { Agreement, Article, Evidence, Meeting } from "./refs.ts";
import { Node } from "./relay.ts";

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
    isData: t.boolean({
      description: "Whether it is data without text: the quote then is a row of a data set, not a sentence.",
      resolve: (evidence, _args, { reader }) => reader.sources.articleOf(evidence).isData,
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
