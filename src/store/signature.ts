import { createHash } from "node:crypto";
import type { DateBasis, DatePrecision, MeetingStatus } from "../domain/vocabulary.ts";
import type { ClaimedSide } from "./claimed-sides.ts";

/** What claims are compared by. */
export interface Said {
  kind: string;
  format: string | null;
  status: string;
  start: string | null;
  end: string | null;
  precision: string | null;
  /** The day of publication, where what is said depends on it. */
  published: string | null;
  place: number | null;
  sides: readonly Omit<ClaimedSide, "confidence" | "names">[];
}

/** The low bits of a signature that tell apart claims of one article that say the same. */
const LIKES = 16;

/** 44 bits: a hash of what is said, and which of its like in the article it is, from 0. */
export function signatureOf(said: Said, which: number): number {
  const sides = said.sides
    .map(({ country, organization, person, title, role }) =>
      [country, organization, person, title, role].join(),
    )
    .sort();
  const { kind, format, status, start, end, precision, published, place } = said;
  const text = JSON.stringify([kind, format, status, start, end, precision, published, place, ...sides]);
  return createHash("sha1").update(text).digest().readUIntBE(0, 5) * LIKES + Math.min(which, LIKES - 1);
}

/** What a claim of a meeting is compared by; the day of publication matters where there is no date, or to what is to come. */
export function meetingSignature(
  said: Omit<Said, "published" | "precision"> & {
    status: MeetingStatus;
    precision: DatePrecision | null;
    basis: DateBasis | null;
    /** Day of publication. */
    published: string | null;
  },
  which: number,
): number {
  const { precision, basis, published, status, start } = said;
  const settled = status === "HELD" || status === "ONGOING";
  return signatureOf(
    {
      ...said,
      precision: precision && `${precision}${basis === "DATELINE" ? "~" : ""}`,
      published: start === null || !settled ? published : null,
    },
    which,
  );
}

/** Which of its like in its article a claim is. */
export const whichOf = (signature: number): number => signature % LIKES;
