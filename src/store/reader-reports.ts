import type {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
} from "../domain/vocabulary.ts";
import { Loader } from "./reader-loader.ts";
import {
  type AgreementRecord,
  type DateRow,
  dateColumnsOf,
  datedOf,
  type MeetingRecord,
} from "./reader-records.ts";
import type { ReadStatements } from "./reader-statements.ts";

type Dated = ReturnType<typeof datedOf>;

interface ReportRecord extends Dated {
  /** The key of the claim. */
  id: number;
  article: number;
  confidence: number;
  /** Why it is of the same record as others, and how alike; null for the first. */
  mergedBecause: string | null;
  mergeScore: number | null;
}

/** What one article says of a meeting. */
export interface MeetingReport extends ReportRecord {
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  place: number | null;
}

/** What one article says of an agreement. */
export interface AgreementReport extends ReportRecord {
  kind: AgreementKind;
  status: AgreementStatus;
}

type Row<Report extends ReportRecord> = Omit<Report, keyof Dated> & DateRow;

const COLUMNS = `claim.id, claim.article, claim.kind, claim.format, claim.status, claim.place, claim.confidence,
  claim.reason AS mergedBecause, claim.score AS mergeScore, ${dateColumnsOf("claim")}`;
const FROM = "claim JOIN article ON article.id = claim.article";
/** As they were published, those of unknown day last. */
const ORDER = "article.published_day IS NULL, article.published_day, claim.id";

/** What articles say of a record, one after the other. */
export class ReportReader {
  private readonly meetingLoader: Loader<MeetingReport, Row<MeetingReport>>;
  private readonly agreementLoader: Loader<AgreementReport, Row<AgreementReport>>;

  constructor(statements: ReadStatements) {
    this.meetingLoader = new Loader<MeetingReport, Row<MeetingReport>>(statements, {
      from: FROM,
      key: "claim.id",
      columns: COLUMNS,
      read: ({
        id,
        article,
        kind,
        format,
        status,
        place,
        confidence,
        mergedBecause,
        mergeScore,
        ...date
      }) => ({
        id,
        article,
        kind,
        format,
        status,
        place,
        confidence: confidence / 100,
        mergedBecause,
        mergeScore: mergeScore === null ? null : mergeScore / 100,
        ...datedOf(date),
      }),
    });
    this.agreementLoader = new Loader<AgreementReport, Row<AgreementReport>>(statements, {
      from: FROM,
      key: "claim.id",
      columns: COLUMNS,
      read: ({ id, article, kind, status, confidence, mergedBecause, mergeScore, ...date }) => ({
        id,
        article,
        kind,
        status,
        confidence: confidence / 100,
        mergedBecause,
        mergeScore: mergeScore === null ? null : mergeScore / 100,
        ...datedOf(date),
      }),
    });
  }

  ofMeeting = (meeting: MeetingRecord): MeetingReport[] =>
    this.meetingLoader.many(meeting, "reports", ({ id }) => id, {
      parent: "claim.meeting",
      from: FROM,
      order: ORDER,
    });

  ofAgreement = (agreement: AgreementRecord): AgreementReport[] =>
    this.agreementLoader.many(agreement, "reports", ({ id }) => id, {
      parent: "claim.agreement",
      from: FROM,
      order: ORDER,
    });
}
