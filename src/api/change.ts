import type { ChangeRecord } from "../store/reader-changes.ts";
import type { ChangeWhere } from "../store/reader-filters.ts";
import { builder } from "./builder.ts";
import { ChangeKindEnum, RecordTypeEnum } from "./enums.ts";
import { ChangeKindFilter, RecordTypeFilter } from "./filter-inputs.ts";
import { connectionOf, Node, pageArguments, pageCost } from "./relay.ts";

const Change = builder.objectRef<ChangeRecord>("Change").implement({
  description: "What a revision of the data set did to a record.",
  fields: (t) => ({
    revision: t.exposeInt("revision", { description: "The revision that did it." }),
    at: t.expose("at", { type: "DateTime", description: "When." }),
    cause: t.exposeString("cause", { description: "By what and why." }),
    kind: t.expose("kind", { type: ChangeKindEnum, description: "What happened." }),
    type: t.expose("type", { type: RecordTypeEnum, description: "The sort of record." }),
    recordId: t.id({
      description: "The record's id, which stays when the record is gone.",
      resolve: (change, _args, { reader }) => reader.changedIds(change).record,
    }),
    otherId: t.id({
      nullable: true,
      description:
        "For MERGED, the id of the record that it became part of; for SPLIT, of the one it was taken from.",
      resolve: (change, _args, { reader }) => reader.changedIds(change).other,
    }),
    record: t.field({
      type: Node,
      nullable: true,
      description: "The record as it is now; null if it is gone.",
      resolve: (change, _args, { reader }) => reader.changed(change),
    }),
  }),
});

const ChangeConnection = connectionOf(Change, "Change", "changes");

const ChangeFilter = builder.inputRef<ChangeWhere, false>("ChangeFilter");
ChangeFilter.implement({
  description: "Which changes; all conditions that are given must hold.",
  fields: (t) => ({
    and: t.field({ type: [ChangeFilter], description: "All of these hold; an empty list is an error." }),
    or: t.field({
      type: [ChangeFilter],
      description: "At least one of these holds; an empty list matches nothing.",
    }),
    not: t.field({ type: ChangeFilter, description: "This does not hold." }),
    type: t.field({ type: RecordTypeFilter, description: "The sort of record that changed." }),
    kind: t.field({ type: ChangeKindFilter, description: "What happened to it." }),
  }),
});

builder.queryField("changes", (t) =>
  t.field({
    type: ChangeConnection,
    args: {
      since: t.arg.int({
        required: true,
        description:
          "Only what later revisions changed: 0 for everything, or the revision of an earlier answer.",
      }),
      where: t.arg({
        type: ChangeFilter,
        description: "Only those that fulfil this; all of them if it is left out.",
      }),
      ...pageArguments(),
    },
    complexity: pageCost,
    description: "What changed after a revision, in the order in which it did.",
    resolve: (_root, args, { reader }) => reader.changes.all(args),
  }),
);
