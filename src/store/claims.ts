import type { DateAbsence, EventDate } from "../domain/date.ts";
import type { Topic } from "../domain/topic.ts";
import type {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
} from "../domain/vocabulary.ts";
import { type ClaimedSide, unpackSides } from "./claimed-sides.ts";
import type { Statements } from "./statements.ts";
import type { StoredDate } from "./support.ts";
import { claim, evidence } from "./tables/claims.ts";

/** Why a claim was taken to be about a record that another article had begun. */
export interface MergeReason {
  text: string;
  /** 0 to 1. */
  score: number;
}

interface NewClaim {
  article: number;
  extractor: number;
  date: EventDate | null;
  dateAbsence: DateAbsence | undefined;
  sides: readonly ClaimedSide[];
  topics: Topic[];
  /** The best first. */
  evidence: readonly { start: number; end: number }[];
  confidence: number;
  reason: MergeReason | null;
}

export interface NewMeetingClaim extends NewClaim {
  meeting: number;
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  place: number | null;
}

export interface NewAgreementClaim extends NewClaim {
  agreement: number;
  kind: AgreementKind;
  status: AgreementStatus;
  /** The id of the claim of the meeting at which it was reached. */
  occasion: number | null;
}

/** Columns of `claim c` and of its article `a` that every record is computed from. */
export const CLAIM_COLUMNS = `c.article, a.publisher, a.published_day AS publishedDay,
  c.confidence / 100.0 AS confidence, c.kind, c.status, c.start, c."end", c.precision, c.basis,
  c.date_text AS dateText, c.date_absence AS dateAbsence, c.sides, c.topics`;

/** The best quote of each of a record's surest claims, for the search index. */
export const quotesOf = (record: "meeting" | "agreement"): string =>
  // substr counts code points: after characters beyond the BMP a word at the quote's edge may be lost to the search.
  `SELECT substr(a.text, e.start + 1, e."end" - e.start) AS quote FROM claim c JOIN article a ON a.id = c.article
  JOIN evidence e ON e.id = (SELECT min(id) FROM evidence WHERE claim = c.id)
  WHERE c.${record} = ? ORDER BY c.confidence DESC, c.id LIMIT ${QUOTED_CLAIMS}`;
const QUOTED_CLAIMS = 5;

/** What an article's claims were about before they were taken back. */
export interface Removed {
  meetings: number[];
  agreements: number[];
  organizations: ReadonlySet<number>;
  places: ReadonlySet<number>;
}

/** The columns of a date. */
export function storedDate(date: EventDate | null, absence: DateAbsence | undefined): StoredDate {
  if (!date)
    return {
      start: null,
      end: null,
      precision: null,
      basis: null,
      dateText: null,
      dateAbsence: absence ?? "NOT_STATED",
    };
  const { start, end, precision, basis, text } = date;
  return { start, end, precision, basis, dateText: text, dateAbsence: null };
}

/** Writes what articles say. */
export class Claims {
  readonly #insertClaim;
  readonly #insertEvidence;
  readonly #ofArticle;
  readonly #dropEvidence;
  readonly #drop;

  constructor(statements: Statements) {
    this.#insertClaim = statements.insert(claim);
    this.#insertEvidence = statements.insert(evidence);
    this.#ofArticle = statements.all<
      [number],
      { meeting: number | null; agreement: number | null; place: number | null; sides: string }
    >("SELECT meeting, agreement, place, sides FROM claim WHERE article = ?");
    this.#dropEvidence = statements.run<[number]>(
      "DELETE FROM evidence WHERE claim IN (SELECT id FROM claim WHERE article = ?)",
    );
    // Those of agreements first, since they point at those of meetings.
    this.#drop = [
      statements.run<[number]>("DELETE FROM claim WHERE article = ? AND agreement IS NOT NULL"),
      statements.run<[number]>("DELETE FROM claim WHERE article = ?"),
    ];
  }

  /** Answers the claim's id. */
  add(given: NewMeetingClaim | NewAgreementClaim): number {
    const { date, dateAbsence, evidence, reason, ...columns } = given;
    const id = this.#insertClaim({
      ...columns,
      ...storedDate(date, dateAbsence),
      reason: reason?.text ?? null,
      score: reason?.score ?? null,
    });
    for (const { start, end } of evidence) this.#insertEvidence({ claim: id, start, end });
    return id;
  }

  /** Takes back all that an article says; answers the records that it was about. */
  removeOf(article: number): Removed {
    const about = this.#ofArticle(article);
    this.#dropEvidence(article);
    for (const drop of this.#drop) drop(article);
    const sides = about.flatMap(({ sides }) => unpackSides(sides));
    return {
      meetings: about.flatMap(({ meeting }) => meeting ?? []),
      agreements: about.flatMap(({ agreement }) => agreement ?? []),
      organizations: new Set(sides.flatMap(({ organization }) => organization ?? [])),
      places: new Set(about.flatMap(({ place }) => place ?? [])),
    };
  }
}
