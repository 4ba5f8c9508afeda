import type { AgreementReport, MeetingReport } from "../store/reader-reports.ts";
import { builder } from "./builder.ts";
import {
  AgreementKindEnum,
  AgreementStatusEnum,
  DateAbsenceEnum,
  MeetingFormatEnum,
  MeetingKindEnum,
  MeetingStatusEnum,
} from "./enums.ts";
import { EventDateType } from "./event-date.ts";
import { evidenceArguments } from "./list-arguments.ts";
import { Agreement, Article, EvidenceConnection, Meeting, Place } from "./refs.ts";
import { pageCost } from "./relay.ts";

const WHEN = "When, as the article has it; null if it does not say.";
const WHEN_NOT = "Why the article's date is not known; null if it is known.";

const MeetingReportType = builder.objectRef<MeetingReport>("MeetingReport").implement({
  description: "What one article says of a meeting.",
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: "The article that says so.",
      resolve: (report, _args, { reader }) => reader.sources.articleOf(report),
    }),
    kind: t.expose("kind", { type: MeetingKindEnum, description: "What sort of meeting it is." }),
    format: t.expose("format", {
      type: MeetingFormatEnum,
      description: "By what means the participants meet.",
    }),
    status: t.expose("status", { type: MeetingStatusEnum, description: "How far it had come." }),
    date: t.expose("date", { type: EventDateType, nullable: true, description: WHEN }),
    dateAbsence: t.expose("dateAbsence", { type: DateAbsenceEnum, nullable: true, description: WHEN_NOT }),
    place: t.field({
      type: Place,
      nullable: true,
      description: "Where, as the article has it; null if it does not say.",
      resolve: (report, _args, { reader }) => reader.places.ofMeeting(report),
    }),
    confidence: t.exposeFloat("confidence", {
      description: "How sure it is that the article says so, from 0 to 1.",
    }),
    mergedBecause: t.exposeString("mergedBecause", {
      nullable: true,
      description: "Why it is taken to be of the same record as others; null for the first that told of it.",
    }),
    mergeScore: t.exposeFloat("mergeScore", {
      nullable: true,
      description: "How alike it is to one of the others, from 0 to 1; null for the first.",
    }),
    evidence: t.field({
      type: EvidenceConnection,
      args: evidenceArguments(),
      complexity: pageCost,
      description: "The article's quotes that say so.",
      resolve: (report, args, { reader }) => reader.sources.evidenceOfReport(report, args),
    }),
  }),
});

const AgreementReportType = builder.objectRef<AgreementReport>("AgreementReport").implement({
  description: "What one article says of an agreement.",
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: "The article that says so.",
      resolve: (report, _args, { reader }) => reader.sources.articleOf(report),
    }),
    kind: t.expose("kind", { type: AgreementKindEnum, description: "What sort of agreement it is." }),
    status: t.expose("status", { type: AgreementStatusEnum, description: "How far it had come." }),
    date: t.expose("date", { type: EventDateType, nullable: true, description: WHEN }),
    dateAbsence: t.expose("dateAbsence", { type: DateAbsenceEnum, nullable: true, description: WHEN_NOT }),
    confidence: t.exposeFloat("confidence", {
      description: "How sure it is that the article says so, from 0 to 1.",
    }),
    mergedBecause: t.exposeString("mergedBecause", {
      nullable: true,
      description: "Why it is taken to be of the same record as others; null for the first that told of it.",
    }),
    mergeScore: t.exposeFloat("mergeScore", {
      nullable: true,
      description: "How alike it is to one of the others, from 0 to 1; null for the first.",
    }),
    evidence: t.field({
      type: EvidenceConnection,
      args: evidenceArguments(),
      complexity: pageCost,
      description: "The article's quotes that say so.",
      resolve: (report, args, { reader }) => reader.sources.evidenceOfReport(report, args),
    }),
  }),
});

const HISTORY = "What each article says of it, in the order of publication.";

builder.objectField(Meeting, "history", (t) =>
  t.field({
    type: [MeetingReportType],
    description: HISTORY,
    resolve: (meeting, _args, { reader }) => reader.reports.ofMeeting(meeting),
  }),
);

builder.objectField(Agreement, "history", (t) =>
  t.field({
    type: [AgreementReportType],
    description: HISTORY,
    resolve: (agreement, _args, { reader }) => reader.reports.ofAgreement(agreement),
  }),
);
