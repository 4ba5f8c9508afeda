import { builder } from "./builder.ts";
import { QuotingPolicyEnum } from "./enums.ts";
import { articleArguments, publisherArguments } from "./list-arguments.ts";
import { ArticleConnection, Publisher, PublisherConnection } from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

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

builder.queryFields((t) => ({
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
