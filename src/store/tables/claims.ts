import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, customType, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Topic } from "../../domain/topic.ts";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  valuesOf,
} from "../../domain/vocabulary.ts";
import { type ClaimedSide, packSides, unpackSides } from "../claimed-sides.ts";
import { place } from "./actors.ts";
import { dateChecks, dateColumns, holds, hundredths, isOneOf, isShare } from "./columns.ts";
import { agreement, meeting } from "./events.ts";
import { article, extractor } from "./sources.ts";

const claimedSides = customType<{ data: readonly ClaimedSide[]; driverData: string }>({
  dataType: () => "text",
  toDriver: packSides,
  fromDriver: unpackSides,
});

const MEETING = `meeting IS NOT NULL AND agreement IS NULL AND occasion IS NULL AND (${isOneOf("kind", MeetingKind)}) \
AND (${isOneOf("status", MeetingStatus)}) AND (${isOneOf("format", MeetingFormat)})`;
const AGREEMENT = `agreement IS NOT NULL AND meeting IS NULL AND place IS NULL AND format IS NULL \
AND (${isOneOf("kind", AgreementKind)}) AND (${isOneOf("status", AgreementStatus)})`;

/**
 * What one article says about one meeting, or one agreement. Records are computed from their claims, so that
 * taking an article's claims away leaves exactly what the others support.
 */
export const claim = sqliteTable(
  "claim",
  {
    id: integer("id").primaryKey(),
    article: integer("article")
      .notNull()
      .references(() => article.id),
    /** The record it is about: exactly one of these two. */
    meeting: integer("meeting").references(() => meeting.id),
    agreement: integer("agreement").references(() => agreement.id),
    /** For an agreement: the same article's claim of the meeting at which it was reached. */
    occasion: integer("occasion").references((): AnySQLiteColumn => claim.id),
    kind: text("kind", { enum: [...valuesOf(MeetingKind), ...valuesOf(AgreementKind)] }).notNull(),
    format: text("format", { enum: valuesOf(MeetingFormat) }),
    status: text("status", { enum: [...valuesOf(MeetingStatus), ...valuesOf(AgreementStatus)] }).notNull(),
    ...dateColumns(),
    place: integer("place").references(() => place.id),
    /** Who took part, or the parties. */
    sides: claimedSides("sides").notNull(),
    topics: text("topics", { mode: "json" }).$type<Topic[]>().notNull(),
    confidence: hundredths("confidence").notNull(),
    extractor: integer("extractor")
      .notNull()
      .references(() => extractor.id),
    /** Why it joined a record that another article had begun, and how alike the two were; NULL for the first. */
    reason: text("reason"),
    score: hundredths("score"),
    /** The independent source (`article.source`), so that a record's voices are one range of one index. */
    source: integer("source").notNull().default(0),
    /** What it says, hashed: equal for claims that say the same. The low four bits tell it from its like in the same article. */
    signature: integer("signature").notNull().default(0),
    /** Set where corrections speak of it: claims with the same number are in the same corrections (`anchor.block`). */
    block: integer("block"),
  },
  (t) => [
    index("claim_article").on(t.article),
    index("claim_meeting").on(t.meeting, t.signature, t.source).where(sql`meeting IS NOT NULL`),
    index("claim_agreement").on(t.agreement, t.signature, t.source).where(sql`agreement IS NOT NULL`),
    index("claim_occasion").on(t.occasion).where(sql`occasion IS NOT NULL`),
    index("claim_place").on(t.place).where(sql`place IS NOT NULL`),
    index("claim_extractor").on(t.extractor),
    index("claim_block").on(t.block).where(sql`block IS NOT NULL`),
    index("claim_corrected")
      .on(t.meeting, t.start, t.end)
      .where(sql`block IS NOT NULL AND meeting IS NOT NULL`),
    holds("claim", "about", `(${MEETING}) OR (${AGREEMENT})`),
    isShare("claim", "confidence"),
    isShare("claim", "score"),
    holds("claim", "reason_score", "(reason IS NULL) = (score IS NULL)"),
    ...dateChecks("claim"),
  ],
);

/** A quote for a claim: `article.text.slice(start, end)`, in UTF-16 code units; the best of a claim has the lowest id. */
export const evidence = sqliteTable(
  "evidence",
  {
    id: integer("id").primaryKey(),
    claim: integer("claim")
      .notNull()
      .references(() => claim.id),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
  },
  (t) => [index("evidence_claim").on(t.claim), holds("evidence", "span", "start >= 0 AND start < end")],
);
