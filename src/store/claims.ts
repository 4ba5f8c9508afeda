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
import type { ClaimGroup } from "./entry.ts";
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
  /** As `signatureOf` makes it. */
  signature: number;
  /** The article's independent source. */
  source: number;
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

/**
 * Columns of `claim c` and of its article `a` that every record is computed from, grouped into voices. SQLite takes
 * what is not aggregated from the row with the maximum.
 */
export const VOICE_COLUMNS = `max(c.confidence) / 100.0 AS confidence, c.source, a.published_day AS publishedDay,
  c.kind, c.status, c.start, c."end", c.precision, c.basis, c.date_text AS dateText, c.date_absence AS dateAbsence,
  c.signature, c.sides`;
/** So that of equals the one published first comes first, in whatever order the articles arrived. */
export const VOICE_ORDER = "a.published_day, a.url_key, c.article, c.id";

/** The best quote of each of a record's surest claims, for the search index; rows of data have no words but names. */
export const quotesOf = (record: "meeting" | "agreement"): string =>
  // substr counts code points: after characters beyond the BMP a word at the quote's edge may be lost to the search.
  `SELECT substr(a.text, e.start + 1, e."end" - e.start) AS quote FROM claim c JOIN article a ON a.id = c.article
  JOIN evidence e ON e.id = (SELECT min(id) FROM evidence WHERE claim = c.id)
  WHERE c.${record} = ? AND NOT a.is_data ORDER BY c.confidence DESC, c.id LIMIT ${QUOTED_CLAIMS}`;
const QUOTED_CLAIMS = 5;

/** A claim that was taken back. */
export interface FormerClaim {
  meeting: number | null;
  agreement: number | null;
  signature: number;
  place: number | null;
  /** Where its best quote begins. */
  quoted: number;
  sides: readonly ClaimedSide[];
}

/** What an article's claims were about before they were taken back. */
export interface Removed {
  claims: FormerClaim[];
  meetings: number[];
  agreements: number[];
  organizations: Set<number>;
  places: Set<number>;
  people: Set<number>;
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
  readonly #one;
  readonly #dropOne;
  readonly #move;
  readonly #agreementsAt;
  readonly #agreementsBy;
  readonly #dropEvidence;
  readonly #drop;

  constructor(statements: Statements) {
    this.#insertClaim = statements.insert(claim);
    this.#insertEvidence = statements.insert(evidence);
    const former = `SELECT c.meeting, c.agreement, c.signature, c.place, c.sides, e.start AS quoted
      FROM claim c JOIN evidence e ON e.id = (SELECT min(id) FROM evidence WHERE claim = c.id)`;
    this.#ofArticle = statements.all<[number], FormerRow>(`${former} WHERE c.article = ? ORDER BY c.id`);
    this.#one = statements.all<[number], FormerRow>(`${former} WHERE c.id = ?`);
    this.#dropOne = [
      statements.run<[number]>("UPDATE claim SET occasion = NULL WHERE occasion = ?"),
      statements.run<[number]>("DELETE FROM evidence WHERE claim = ?"),
      statements.run<[number]>("DELETE FROM claim WHERE id = ?"),
    ];
    const move = (of: "meeting" | "agreement") =>
      statements.run<[number, string | null, number | null, number, number, number | null]>(
        `UPDATE claim SET ${of} = ?, reason = ?, score = ? WHERE ${of} = ? AND signature = ? AND block IS ?`,
      );
    this.#move = { meeting: move("meeting"), agreement: move("agreement") };
    this.#agreementsAt = statements.all<[number], { agreement: number }>(
      `SELECT DISTINCT a.agreement FROM claim c JOIN claim a ON a.occasion = c.id WHERE c.meeting = ?`,
    );
    this.#agreementsBy = statements.all<[number], { agreement: number }>(
      "SELECT DISTINCT agreement FROM claim WHERE occasion = ?",
    );
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

  /** Puts the claims of a record that say the same into another record. */
  move(of: "meeting" | "agreement", group: ClaimGroup, to: number, reason: MergeReason | null): void {
    const score = reason === null ? null : Math.round(reason.score * 100);
    const { record, signature, blocks } = group;
    for (const block of blocks) this.#move[of](to, reason?.text ?? null, score, record, signature, block);
  }

  /** Agreements that claims say were reached at this meeting. */
  agreementsAt(meeting: number): number[] {
    return this.#agreementsAt(meeting).map(({ agreement }) => agreement);
  }

  /** Agreements that were reached at the meeting of which this claim is. */
  agreementsBy(claim: number): number[] {
    return this.#agreementsBy(claim).map(({ agreement }) => agreement);
  }

  /** Takes back all that an article says; answers the records that it was about. */
  removeOf(article: number): Removed {
    const about = this.#ofArticle(article);
    this.#dropEvidence(article);
    for (const drop of this.#drop) drop(article);
    return removed(about);
  }

  /** Takes back one claim; agreements lose it as their occasion. */
  remove(claim: number): Removed {
    const about = this.#one(claim);
    for (const drop of this.#dropOne) drop(claim);
    return removed(about);
  }
}

function removed(rows: readonly FormerRow[]): Removed {
  const about = rows.map((row) => ({ ...row, sides: unpackSides(row.sides) }));
  const sides = about.flatMap((claim) => claim.sides);
  return {
    claims: about,
    meetings: about.flatMap(({ meeting }) => meeting ?? []),
    agreements: about.flatMap(({ agreement }) => agreement ?? []),
    organizations: new Set(sides.flatMap(({ organization }) => organization ?? [])),
    people: new Set(sides.flatMap(({ person }) => person ?? [])),
    places: new Set(about.flatMap(({ place }) => place ?? [])),
  };
}

type FormerRow = Omit<FormerClaim, "sides"> & { sides: string };
