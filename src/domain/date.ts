import type { DateBasis, DatePrecision } from "./vocabulary.ts";

/** A day or span of days on which something happens, with how well it is known and why. */
export interface EventDate {
  /** ISO 8601-2 (EDTF): `2020-03-20`, `2020-03`, `2020`, `2020-03-18/2020-03-20`. */
  edtf: string;
  /** First day, `YYYY-MM-DD`. */
  start: string;
  /** Last day, `YYYY-MM-DD`. */
  end: string;
  precision: DatePrecision;
  basis: DateBasis;
  /** The words it was read from, as they stand in the article. */
  text: string;
}

/** Why a meeting or agreement has no date. */
export const DateAbsence = {
  NOT_STATED: "The text gives no date.",
  NO_REFERENCE: "The text gives a relative date, but the day of publication is not known.",
} as const;
export type DateAbsence = keyof typeof DateAbsence;
