import type { InputRef, ObjectRef } from "@pothos/core";
import type { RecordType } from "../domain/change.ts";
import type { Reader } from "../store/reader.ts";
import type { LiveChange } from "../store/reader-live.ts";
import type { NodeRecord } from "../store/reader-records.ts";
import { builder, type SchemaTypes } from "./builder.ts";
import { ChangeKindEnum } from "./enums.ts";
import { AgreementFilter, ArticleFilter, MeetingFilter } from "./filters.ts";
import { Agreement, Article, Meeting } from "./refs.ts";

builder.subscriptionType({ description: "What is told as it happens, over server-sent events." });

interface Live<Where> {
  /** Its name in the schema, such as `meetingChanged`. */
  name: string;
  field: string;
  type: RecordType;
  node: ObjectRef<SchemaTypes, never>;
  filter: InputRef<Where>;
  description: string;
  matching(reader: Reader, keys: readonly number[], where: Where | null | undefined): ReadonlySet<unknown>;
}

function addLive<Where extends object>({
  name,
  field,
  type,
  node,
  filter,
  description,
  matching,
}: Live<Where>): void {
  const change = builder.objectRef<LiveChange>(`${name.charAt(0).toUpperCase()}${name.slice(1)}`).implement({
    description: `That a revision of the data set changed ${field === "meeting" ? "a" : "an"} ${field}.`,
    fields: (t) => ({
      revision: t.exposeInt("revision", { description: "The revision that did it." }),
      resumeFrom: t.exposeInt("resumeFrom", {
        description:
          "What to give as `since` after a break: nothing is missed, though something may come twice.",
      }),
      at: t.expose("at", { type: "DateTime", description: "When." }),
      cause: t.exposeString("cause", { description: "By what and why." }),
      kind: t.expose("kind", { type: ChangeKindEnum, description: "What happened." }),
      recordId: t.id({
        description: "The record's id, which stays when the record is gone.",
        resolve: (event, _args, { reader }) => reader.changedIds(event).record,
      }),
      otherId: t.id({
        nullable: true,
        description:
          "For MERGED, the id of the record that it became part of; for SPLIT, of the one it was taken from.",
        resolve: (event, _args, { reader }) => reader.changedIds(event).other,
      }),
      [field]: t.field({
        type: node,
        nullable: true,
        description: "The record as it is now; null if it is gone.",
        resolve: (event, _args, { reader }) => reader.changed(event) as NodeRecord as never,
      }),
    }),
  });
  builder.subscriptionField(name, (t) =>
    t.field({
      type: change,
      args: {
        where: t.arg({
          type: filter as never,
          description: `Only of records that fulfil this as they are now; that one is gone is told to all.`,
        }),
        since: t.arg.int({
          description:
            "Begins with what changed after this revision, such as `resumeFrom` of what came last; with what changes from now on if it is left out.",
        }),
      },
      complexity: 50,
      description,
      subscribe: (_root, args, { reader, follow }) => {
        const where = args.where as Where | null | undefined;
        matching(reader, [], where);
        const from = reader.live.position(args.since);
        return follow(() => reader.live.next(type, from, (keys) => matching(reader, keys, where)));
      },
      resolve: (event) => event as LiveChange,
    }),
  );
}

addLive({
  name: "meetingChanged",
  field: "meeting",
  type: "MEETING",
  node: Meeting as never,
  filter: MeetingFilter,
  description: "That a meeting is new, changed or gone.",
  matching: ({ meetings }, keys, where) => meetings.matching(keys, where),
});

addLive({
  name: "agreementChanged",
  field: "agreement",
  type: "AGREEMENT",
  node: Agreement as never,
  filter: AgreementFilter,
  description: "That an agreement is new, changed or gone.",
  matching: ({ agreements }, keys, where) => agreements.matching(keys, where),
});

addLive({
  name: "articleIngested",
  field: "article",
  type: "ARTICLE",
  node: Article as never,
  filter: ArticleFilter,
  description: "That an article was read for the first time, read again with another text, or taken out.",
  matching: ({ sources }, keys, where) => sources.matchingArticles(keys, where),
});
