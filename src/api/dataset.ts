import { citationOf } from "../domain/citation.ts";
import type { DatasetCounts, DatasetSummary } from "../store/reader-dataset.ts";
import { builder } from "./builder.ts";
import { CitationType } from "./citation.ts";

const Counts = builder.objectRef<DatasetCounts>("DatasetCounts").implement({
  description: "How many records of each sort there are.",
  fields: (t) => ({
    meetings: t.exposeInt("meetings", { description: "Meetings." }),
    agreements: t.exposeInt("agreements", { description: "Agreements." }),
    people: t.exposeInt("people", { description: "People." }),
    countries: t.exposeInt("countries", { description: "Countries that take part in a meeting." }),
    organizations: t.exposeInt("organizations", {
      description: "Organizations that take part in a meeting.",
    }),
    places: t.exposeInt("places", { description: "Places." }),
    articles: t.exposeInt("articles", { description: "Articles." }),
    publishers: t.exposeInt("publishers", { description: "Publishers." }),
    evidence: t.exposeInt("evidence", { description: "Quotes that support a record." }),
  }),
});

const Dataset = builder.objectRef<DatasetSummary>("Dataset").implement({
  description: "The data set as a whole.",
  fields: (t) => ({
    revision: t.exposeInt("revision", {
      description: "Grows with every change of the data; the same revision gives the same answers.",
    }),
    changedAt: t.expose("changedAt", {
      type: "DateTime",
      nullable: true,
      description: "When the data last changed; null if it never did.",
    }),
    release: t.exposeString("release", {
      nullable: true,
      description: "The name of the release that this is; null where the data may still change.",
    }),
    citation: t.field({
      type: CitationType,
      description: "How the data set is cited as it is now.",
      resolve: (dataset) => citationOf(dataset),
    }),
    counts: t.expose("counts", { type: Counts, description: "How many records there are." }),
    latestArticle: t.expose("latestArticle", {
      type: "Date",
      nullable: true,
      description: "The day on which the latest article was published.",
    }),
    firstMeeting: t.expose("firstMeeting", {
      type: "Date",
      nullable: true,
      description: "The first day of the earliest meeting.",
    }),
    lastMeeting: t.expose("lastMeeting", {
      type: "Date",
      nullable: true,
      description: "The first day of the latest meeting.",
    }),
  }),
});

builder.queryField("dataset", (t) =>
  t.field({
    type: Dataset,
    description: "What the data set holds, and how fresh it is.",
    resolve: (_root, _args, { reader }) => reader.dataset.summary(),
  }),
);
