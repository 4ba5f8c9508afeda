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

/** Rewrites whom claims name. */
export class Mentions {
  readonly #meetings;
  readonly #claims;
  readonly #rewrite;

  constructor(statements: Statements) {
    this.#meetings = statements.all<[number], { meeting: number }>(
      "SELECT DISTINCT meeting FROM participation WHERE person = ?",
    );
    this.#claims = statements.all<[number], ClaimRow>(
      `SELECT c.id, c.signature, c.kind, c.format, c.status, c.start, c."end", c.precision, c.basis,
        a.published_day AS published, c.place, c.sides
      FROM claim c JOIN article a ON a.id = c.article WHERE c.meeting = ?`,
    );
    this.#rewrite = statements.run<[string, number, number]>(
      "UPDATE claim SET sides = ?, signature = ? WHERE id = ?",
    );
  }

  /**
   * Lets mentions of a person that fulfil a condition name another, whose ids of names `rename` gives; answers the
   * meetings in which any did.
   */
  move(
    from: number,
    to: number,
    which: (side: ClaimedSide) => boolean,
    rename: (names: readonly number[]) => number[],
  ): number[] {
    const touched: number[] = [];
    for (const { meeting } of this.#meetings(from)) {
      let moved = false;
      for (const claim of this.#claims(meeting)) {
        const sides = unpackSides(claim.sides);
        const after = sides.map((side) =>
          side.person === from && which(side) ? { ...side, person: to, names: rename(side.names) } : side,
        );
        if (after.every((side, i) => side === sides[i])) continue;
        moved = true;
        const signature = meetingSignature({ ...claim, sides: after }, whichOf(claim.signature));
        this.#rewrite(packSides(after), signature, claim.id);
      }
      if (moved) touched.push(meeting);
    }
    return touched;
  }
}
