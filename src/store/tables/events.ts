import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { Topic } from "../../domain/topic.ts";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
  valuesOf,
} from "../../domain/vocabulary.ts";
import { country, organization, person, place, title } from "./actors.ts";
import { dateChecks, dateColumns, holds, hundredths, isShare, oneOf } from "./columns.ts";

/** A meeting as its claims support it best; the writer computes every column from them. */
export const meeting = sqliteTable(
  "meeting",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: valuesOf(MeetingKind) }).notNull(),
    format: text("format", { enum: valuesOf(MeetingFormat) }).notNull(),
    status: text("status", { enum: valuesOf(MeetingStatus) }).notNull(),
    ...dateColumns(),
    place: integer("place").references(() => place.id),
    /** One line made from the facts: `Video meeting of China, Japan and South Korea`. */
    title: text("title").notNull(),
    confidence: hundredths("confidence").notNull(),
    /** Articles that report it, and their different publishers. */
    reports: integer("reports").notNull(),
    publishers: integer("publishers").notNull(),
  },
  (t) => [
    index("meeting_start").on(t.start),
    // What is well supported, or badly, with what else is asked of it.
    index("meeting_support").on(t.publishers, t.confidence, t.status, t.precision, t.start),
    // Those few that a walk of the days before a time would miss.
    index("meeting_long").on(t.start, t.end).where(sql`julianday("end") - julianday(start) > 366`),
    index("meeting_place").on(t.place).where(sql`place IS NOT NULL`),
    oneOf("meeting", "kind", MeetingKind),
    oneOf("meeting", "format", MeetingFormat),
    oneOf("meeting", "status", MeetingStatus),
    isShare("meeting", "confidence"),
    ...dateChecks("meeting"),
  ],
);

/**
 * Who took part. With `person`: that person, for `country` or `organization` where known. Without: the country, or
 * the organization, as such. A country that a person represents has a row of its own as well.
 */
export const participation = sqliteTable(
  "participation",
  {
    id: integer("id").primaryKey(),
    meeting: integer("meeting")
      .notNull()
      .references(() => meeting.id),
    country: text("country").references(() => country.code),
    organization: integer("organization").references(() => organization.id),
    person: integer("person").references(() => person.id),
    title: integer("title").references(() => title.id),
    role: text("role", { enum: valuesOf(ParticipantRole) }).notNull(),
    confidence: hundredths("confidence").notNull(),
  },
  (t) => [
    index("participation_meeting").on(t.meeting),
    index("participation_country").on(t.country).where(sql`country IS NOT NULL`),
    index("participation_organization").on(t.organization, t.meeting).where(sql`organization IS NOT NULL`),
    index("participation_person").on(t.person, t.meeting).where(sql`person IS NOT NULL`),
    index("participation_title").on(t.title).where(sql`title IS NOT NULL`),
    oneOf("participation", "role", ParticipantRole),
    isShare("participation", "confidence"),
    holds(
      "participation",
      "who",
      "(country IS NOT NULL) + (organization IS NOT NULL) = 1 OR (person IS NOT NULL AND country IS NULL AND organization IS NULL)",
    ),
  ],
);

/** How two meetings relate that are not one. */
export const LINK_KINDS = ["POSSIBLY_SAME", "PART_OF"] as const;

/** POSSIBLY_SAME: `a` has the lower id. PART_OF: `a` took place during `b`. */
export const meetingLink = sqliteTable(
  "meeting_link",
  {
    a: integer("a")
      .notNull()
      .references((): AnySQLiteColumn => meeting.id),
    b: integer("b")
      .notNull()
      .references((): AnySQLiteColumn => meeting.id),
    kind: text("kind", { enum: LINK_KINDS }).notNull(),
    /** How alike they are, or how sure the one is part of the other, and why. */
    score: hundredths("score").notNull(),
    reason: text("reason").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.a, t.b] }),
    index("meeting_link_b").on(t.b),
    holds("meeting_link", "kind", "kind IN ('POSSIBLY_SAME', 'PART_OF')"),
    holds("meeting_link", "order", "a <> b AND (kind = 'PART_OF' OR a < b)"),
    isShare("meeting_link", "score"),
  ],
);

export const agreement = sqliteTable(
  "agreement",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: valuesOf(AgreementKind) }).notNull(),
    status: text("status", { enum: valuesOf(AgreementStatus) }).notNull(),
    ...dateColumns(),
    /** The meeting at which it was reached. */
    meeting: integer("meeting").references((): AnySQLiteColumn => meeting.id),
    /** One line made from the facts: `Memorandum of China and Japan`. */
    title: text("title").notNull(),
    confidence: hundredths("confidence").notNull(),
    reports: integer("reports").notNull(),
    publishers: integer("publishers").notNull(),
  },
  (t) => [
    index("agreement_start").on(t.start),
    index("agreement_long").on(t.start, t.end).where(sql`julianday("end") - julianday(start) > 366`),
    index("agreement_kind").on(t.kind, t.start, t.reports, t.meeting),
    index("agreement_meeting").on(t.meeting).where(sql`meeting IS NOT NULL`),
    oneOf("agreement", "kind", AgreementKind),
    oneOf("agreement", "status", AgreementStatus),
    isShare("agreement", "confidence"),
    ...dateChecks("agreement"),
  ],
);

/** A country, or an organization, that is a party. */
export const agreementParty = sqliteTable(
  "agreement_party",
  {
    id: integer("id").primaryKey(),
    agreement: integer("agreement")
      .notNull()
      .references(() => agreement.id),
    country: text("country").references(() => country.code),
    organization: integer("organization").references(() => organization.id),
  },
  (t) => [
    uniqueIndex("agreement_party_country_once").on(t.agreement, t.country),
    uniqueIndex("agreement_party_organization_once").on(t.agreement, t.organization),
    index("agreement_party_country").on(t.country, t.agreement).where(sql`country IS NOT NULL`),
    index("agreement_party_organization")
      .on(t.organization, t.agreement)
      .where(sql`organization IS NOT NULL`),
    holds("agreement_party", "who", "(country IS NULL) <> (organization IS NULL)"),
  ],
);

export const meetingTopic = sqliteTable(
  "meeting_topic",
  {
    topic: text("topic", { enum: valuesOf(Topic) }).notNull(),
    meeting: integer("meeting")
      .notNull()
      .references(() => meeting.id),
  },
  (t) => [
    primaryKey({ columns: [t.topic, t.meeting] }),
    index("meeting_topic_meeting").on(t.meeting),
    oneOf("meeting_topic", "topic", Topic),
  ],
);

export const agreementTopic = sqliteTable(
  "agreement_topic",
  {
    topic: text("topic", { enum: valuesOf(Topic) }).notNull(),
    agreement: integer("agreement")
      .notNull()
      .references(() => agreement.id),
  },
  (t) => [
    primaryKey({ columns: [t.topic, t.agreement] }),
    index("agreement_topic_agreement").on(t.agreement),
    oneOf("agreement_topic", "topic", Topic),
  ],
);
