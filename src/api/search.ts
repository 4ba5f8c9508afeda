import type { ExcerptPart } from "../store/excerpt.ts";
import type { SearchHit } from "../store/reader-search.ts";
import { builder } from "./builder.ts";
import { SearchKindEnum } from "./enums.ts";
import { Agreement, Article, Country, Meeting, Organization, Person } from "./refs.ts";
import { connectionOf, pageArguments, pageCost } from "./relay.ts";

const SearchRecord = builder.unionType("SearchRecord", {
  description: "A record that a search can find.",
  types: [Agreement, Article, Country, Meeting, Organization, Person],
  resolveType: ({ type }) => type,
});

const SnippetPart = builder.objectRef<ExcerptPart>("SnippetPart").implement({
  description: "A stretch of a snippet.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "Its text." }),
    matched: t.exposeBoolean("matched", { description: "Whether it is what was looked for." }),
  }),
});

const Hit = builder.objectRef<SearchHit>("SearchHit").implement({
  description: "A record that a search found.",
  fields: (t) => ({
    kind: t.expose("kind", { type: SearchKindEnum, description: "What sort of record it is." }),
    label: t.string({
      description: "What to show for it: its title or name.",
      resolve: (hit, _args, { reader }) => reader.label(hit),
    }),
    record: t.field({
      type: SearchRecord,
      description: "The record.",
      resolve: (hit, _args, { reader }) => reader.hit(hit) as never,
    }),
    snippet: t.field({
      type: [SnippetPart],
      complexity: { field: 5, multiplier: 3 },
      description:
        "What of the record has the words, in parts: a quote, a stretch of the text, or the name; as far as it may be shown.",
      resolve: (hit, _args, { reader }) => reader.excerpt(hit),
    }),
    score: t.exposeFloat("score", {
      description:
        "How well it fits: 1 for the best of its kind, falling to 0; at most 1/2 for a name that is only spelt alike.",
    }),
  }),
});

const SearchConnection = connectionOf(Hit, "Search", "hits");

builder.queryField("search", (t) =>
  t.field({
    type: SearchConnection,
    args: {
      text: t.arg.string({
        required: true,
        description:
          "Words that must all occur, whatever their case and accents, in any form of English; names, where none has them, also spelt alike.",
      }),
      kinds: t.arg({
        type: [SearchKindEnum],
        description: "What to look through; everything if it is left out.",
      }),
      ...pageArguments(),
    },
    complexity: pageCost,
    description: "Records that have all the words, the best first; of each kind, the latest 300 are ranked.",
    resolve: (_root, { text, ...args }, { reader }) => reader.search.all(text, args),
  }),
);
