import type { CorrectionWhere } from "../store/reader-filters.ts";
import { builder } from "./builder.ts";
import { CorrectionKindEnum } from "./enums.ts";
import { CorrectionKindFilter } from "./filter-inputs.ts";
import { Agreement, Correction, CorrectionConnection, Meeting, Person } from "./refs.ts";
import { Node, pageArguments, pageCost } from "./relay.ts";

Correction.implement({
  description: "What a person decided about records; it holds until it is undone, whatever is read later.",
  interfaces: [Node],
  fields: (t) => ({
    kind: t.expose("kind", { type: CorrectionKindEnum, description: "What was corrected." }),
    input: t.exposeString("input", { description: "What was given, as JSON." }),
    reason: t.exposeString("reason", { description: "Why, as the person said." }),
    author: t.exposeString("author", { nullable: true, description: "By whom, if the person said so." }),
    at: t.expose("at", { type: "DateTime", description: "When." }),
    revision: t.exposeInt("revision", { description: "The revision of the data set that it made." }),
    recordIds: t.idList({
      description: "The ids of the records that it is about, and of those that it made, as they were then.",
      resolve: (correction, _args, { reader }) => reader.correctedRecords(correction).map(({ id }) => id),
    }),
    records: t.field({
      type: [Node],
      complexity: 10,
      description: "What became of these records; those that are gone are left out.",
      resolve: (correction, _args, { reader }) =>
        reader.correctedRecords(correction).flatMap(({ record }) => record ?? []),
    }),
    undone: t.boolean({
      description: "Whether it was undone, and holds no more.",
      resolve: ({ undoneAt }) => undoneAt !== null,
    }),
    undoneAt: t.expose("undoneAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was undone; null if it holds.",
    }),
    undoneRevision: t.exposeInt("undoneRevision", {
      nullable: true,
      description: "The revision that undid it; null if it holds.",
    }),
    undoneReason: t.exposeString("undoneReason", {
      nullable: true,
      description: "Why it was undone, if the person said so.",
    }),
    undoneAuthor: t.exposeString("undoneAuthor", {
      nullable: true,
      description: "Who undid it, if the person said so.",
    }),
  }),
});

const CorrectionFilter = builder.inputRef<CorrectionWhere, false>("CorrectionFilter");
CorrectionFilter.implement({
  description: "Which corrections; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [CorrectionFilter], description: "All of these hold; an empty list is an error." }),
    or: t.field({
      type: [CorrectionFilter],
      description: "At least one of these holds; an empty list matches nothing.",
    }),
    not: t.field({ type: CorrectionFilter, description: "This does not hold." }),
    kind: t.field({ type: CorrectionKindFilter, description: "What was corrected." }),
    undone: t.boolean({ description: "Whether it was undone." }),
  }),
});

builder.queryFields((t) => ({
  corrections: t.field({
    type: CorrectionConnection,
    args: {
      where: t.arg({
        type: CorrectionFilter,
        description: "Only those that fulfil this; all of them if it is left out.",
      }),
      ...pageArguments(),
    },
    complexity: pageCost,
    description: "What people decided, the newest first.",
    resolve: (_root, args, { reader }) => reader.corrections.all(args),
  }),
  correction: t.field({
    type: Correction,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: "The correction's id." }) },
    description: "The correction with an id, or null.",
    resolve: (_root, { id }, { reader }) => reader.corrections.byId(id),
  }),
}));

const CORRECTIONS =
  "What people decided about it, or about what became part of it, the oldest first; undone ones too.";

builder.objectField(Meeting, "corrections", (t) =>
  t.field({
    type: [Correction],
    description: CORRECTIONS,
    resolve: (meeting, _args, { reader }) => reader.corrections.of(meeting),
  }),
);
builder.objectField(Agreement, "corrections", (t) =>
  t.field({
    type: [Correction],
    description: CORRECTIONS,
    resolve: (agreement, _args, { reader }) => reader.corrections.of(agreement),
  }),
);
builder.objectField(Person, "corrections", (t) =>
  t.field({
    type: [Correction],
    description: CORRECTIONS,
    resolve: (person, _args, { reader }) => reader.corrections.of(person),
  }),
);
