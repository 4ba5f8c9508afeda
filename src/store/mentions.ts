import type {
  DateBasis,
  DatePrecision,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
} from "../domain/vocabulary.ts";
import { type ClaimedSide, packSides, unpackSides } from "./claimed-sides.ts";
import { meetingSignature, whichOf } from "./signature.ts";
import type { Statements } from "./statements.ts";

interface ClaimRow {
  id: number;
  article: number;
  meeting: number;
  meetingStart: string | null;
  signature: number;
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  basis: DateBasis | null;
  published: string | null;
  place: number | null;
  sides: string;
}

/** Meetings in which a person takes part, or is named though a correction says that the person took no part. */
export const MEETINGS_NAMING = `SELECT meeting FROM participation WHERE person = ? UNION
  SELECT c.meeting FROM claim c, json_each(c.sides) side
  WHERE c.meeting IN (SELECT meeting FROM claim WHERE block IS NOT NULL AND meeting IS NOT NULL)
    AND json_extract(side.value, '$[2]') = ?`;

/** That a claim names a person. */
export interface Mention {
  claim: number;
  article: number;
  meeting: number;
  /** Which of the claim's sides. */
  index: number;
  side: ClaimedSide;
  /** The day by which the person is told from others, and the first day of the meeting. */
  day: string | null;
  start: string | null;
}

/** Rewrites whom claims name. */
export class Mentions {
  readonly #meetings;
  readonly #claims;
  readonly #claim;
  readonly #rewrite;

  constructor(statements: Statements) {
    this.#meetings = statements.all<[number, number], { meeting: number }>(MEETINGS_NAMING);
    const claims = `SELECT c.id, c.article, c.meeting, m.start AS meetingStart, c.signature, c.kind, c.format, c.status,
        c.start, c."end", c.precision, c.basis, a.published_day AS published, c.place, c.sides
      FROM claim c JOIN article a ON a.id = c.article JOIN meeting m ON m.id = c.meeting`;
    this.#claims = statements.all<[number], ClaimRow>(`${claims} WHERE c.meeting = ?`);
    this.#claim = statements.get<[number], ClaimRow>(`${claims} WHERE c.id = ?`);
    this.#rewrite = statements.run<[string, number, number]>(
      "UPDATE claim SET sides = ?, signature = ? WHERE id = ?",
    );
  }

  /**
   * Lets mentions of a person that fulfil a condition name another, whose ids of names `rename` gives; answers the
   * meetings in which any did. `also`: meetings to look through besides those in which the person takes part.
   */
  move(
    from: number,
    to: number,
    which: (side: ClaimedSide, article: number) => boolean,
    rename: (names: readonly number[]) => number[],
    also: Iterable<number>,
  ): number[] {
    const touched: number[] = [];
    for (const meeting of new Set([...this.meetings(from), ...also])) {
      let moved = false;
      for (const claim of this.#claims(meeting)) {
        const sides = unpackSides(claim.sides);
        const after = sides.map((side) =>
          side.person === from && which(side, claim.article)
            ? { ...side, person: to, names: rename(side.names) }
            : side,
        );
        if (after.every((side, i) => side === sides[i])) continue;
        moved = true;
        this.#put(claim, after);
      }
      if (moved) touched.push(meeting);
    }
    return touched;
  }

  /** The meetings in which a person takes part, or is named. */
  meetings(person: number): number[] {
    return this.#meetings(person, person).map(({ meeting }) => meeting);
  }

  /** All mentions of these people, in the order in which they were stored. */
  of(people: ReadonlySet<number>): Mention[] {
    const meetings = new Set([...people].flatMap((person) => this.meetings(person)));
    return [...meetings]
      .flatMap((meeting) => this.#claims(meeting))
      .sort((a, b) => a.id - b.id)
      .flatMap(({ id: claim, article, meeting, sides, start, published, meetingStart }) =>
        unpackSides(sides).flatMap((side, index) =>
          side.person !== null && people.has(side.person)
            ? { claim, article, meeting, index, side, day: start ?? published, start: meetingStart }
            : [],
        ),
      );
  }

  /** Lets a mention name this person. */
  put({ claim, index }: Mention, person: number, names: readonly number[]): void {
    const row = this.#claim(claim);
    if (row)
      this.#put(
        row,
        unpackSides(row.sides).map((side, i) => (i === index ? { ...side, person, names } : side)),
      );
  }

  #put(claim: ClaimRow, sides: readonly ClaimedSide[]): void {
    const signature = meetingSignature({ ...claim, sides }, whichOf(claim.signature));
    this.#rewrite(packSides(sides), signature, claim.id);
  }
}
