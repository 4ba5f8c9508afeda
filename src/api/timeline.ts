import type { EnumRef, ObjectRef } from "@pothos/core";
import type { Reader } from "../store/reader.ts";
import type { FacetArguments, FacetValue } from "../store/reader-facets.ts";
import type { Connection } from "../store/reader-page.ts";
import type { TimelineArguments, TimelineSpan } from "../store/reader-timeline.ts";
import { builder, type SchemaTypes } from "./builder.ts";
import { AgreementFacetEnum, MeetingFacetEnum, TimeBucketEnum } from "./enums.ts";
import { DateRange } from "./filter-inputs.ts";
import { MeetingFilter } from "./filters.ts";
import { AgreementConnection, MeetingConnection } from "./refs.ts";

export const FacetValueType = builder.objectRef<FacetValue>("FacetValue").implement({
  description: "How many of a list's records have a value in common.",
  fields: (t) => ({
    value: t.exposeString("value", { description: "The code, value or id, as filters take it." }),
    label: t.exposeString("label", { description: "What to show for it." }),
    count: t.exposeInt("count", { description: "How many of the list's records have it." }),
  }),
});

export const TimelineSpanType = builder.objectRef<TimelineSpan>("TimelineSpan").implement({
  description: "A span of a timeline, with what lies in it.",
  fields: (t) => ({
    label: t.exposeString("label", {
      description: "Names the span: `2023`, `2023-Q2`, `2023-05`, `2023-W18`, `2023-05-02`.",
    }),
    start: t.expose("start", { type: "Date", description: "Its first day." }),
    end: t.expose("end", { type: "Date", description: "Its last day." }),
    count: t.exposeInt("count", { description: "How many records have their first day in it." }),
    imprecise: t.exposeInt("imprecise", {
      description:
        "How many of these have a date that is known less precisely than the span is long, and may lie in a later one.",
    }),
    parts: t.expose("parts", {
      type: [FacetValueType],
      complexity: { field: 1, multiplier: 5 },
      description: "The count divided by what `by` names, most first; empty if `by` was not given.",
    }),
  }),
});

const MOST = "How many of the most frequent values: 1 to 500.";

/** Into what each count is divided. */
export function divisionArguments<Facet extends string>(facet: EnumRef<SchemaTypes, Facet>) {
  return builder.args((t) => ({
    by: t.field({ type: facet as never, description: "By what to divide each count." }),
    first: t.int({ defaultValue: 10, description: MOST }),
  }));
}

function timelineArguments<Facet extends string>(facet: EnumRef<SchemaTypes, Facet>) {
  return builder.args((t) => ({
    bucket: t.field({ type: TimeBucketEnum, required: true, description: "The length of its spans." }),
    during: t.field({
      type: DateRange,
      description:
        "Only what has a day in this range, and all its spans; from the first record to the last if it is left out.",
    }),
    ...divisionArguments(facet),
  }));
}

export const SPANS = { field: 500, multiplier: 100 };
const DATED = "what has no date is not in it";

interface Surveys<R extends object, Facet extends string> {
  facets(list: Connection<R>, args: FacetArguments<Facet>): FacetValue[];
  timeline(list: Connection<R>, args: TimelineArguments<Facet>): TimelineSpan[];
}

function addSurveys<R extends object, Facet extends string>(
  connection: ObjectRef<SchemaTypes, Connection<R>>,
  facet: EnumRef<SchemaTypes, Facet>,
  plural: string,
  surveys: (reader: Reader) => Surveys<R, Facet>,
): void {
  builder.objectFields(connection, (t) => ({
    facets: t.field({
      type: [FacetValueType],
      args: {
        by: t.arg({ type: facet as never, required: true, description: "By what to count." }),
        first: t.arg.int({ defaultValue: 10, description: MOST }),
      },
      complexity: { field: 100, multiplier: 1 },
      description: `How many of all the list's ${plural} have which value, most first; what has none is not in it.`,
      resolve: (list, args, { reader }) =>
        surveys(reader).facets(list as Connection<R>, args as unknown as FacetArguments<Facet>),
    }),
    timeline: t.field({
      type: [TimelineSpanType],
      args: timelineArguments(facet),
      complexity: SPANS,
      description: `All the list's ${plural} by time, spans without one too; ${DATED}.`,
      resolve: (list, args, { reader }) =>
        surveys(reader).timeline(list as Connection<R>, args as unknown as TimelineArguments<Facet>),
    }),
  }));
}

addSurveys(MeetingConnection, MeetingFacetEnum, "meetings", ({ meetings }) => meetings);
addSurveys(AgreementConnection, AgreementFacetEnum, "agreements", ({ agreements }) => agreements);

builder.queryField("timeline", (t) =>
  t.field({
    type: [TimelineSpanType],
    args: {
      where: t.arg({
        type: MeetingFilter,
        description: "Only meetings that fulfil this; all of them if it is left out.",
      }),
      ...timelineArguments(MeetingFacetEnum),
    },
    complexity: SPANS,
    description: `Meetings by time, spans without one too; ${DATED}.`,
    resolve: (_root, { where, ...args }, { reader }) =>
      reader.meetings.timeline(reader.meetings.all({ where }), args as never),
  }),
);
