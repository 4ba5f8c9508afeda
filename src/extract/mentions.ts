import type { Person } from "./register.ts";
import type { OfficeRank } from "./tables/titles.ts";

/** Words of the text that name someone who could take part in an occasion, or stand for them. */
export interface Mention {
  /** Token indexes in the sentence, inclusive. */
  first: number;
  last: number;
  kind:
    | "PERSON" /* a name, with or without title */
    | "OFFICE" /* the holder of an office, unnamed: the French president, foreign ministers of X and Y */
    | "COLLECTIVE" /* people who act for a side: Chinese officials, the Israeli delegation */
    | "SIDE" /* a country or organization by name, demonym, capital or seat */
    | "ANAPHOR" /* he, they, the two sides */;
  /** Alpha-2 codes and names of organizations. */
  sides: string[];
  /** The side that the office itself tells, unless the person is known for another: the foreign secretary's GB. */
  officeSide?: string;
  /** How a SIDE is named. */
  use?: "NAME" | "DEMONYM" | "CITY" | "SEAT" | "REGION" | "ORGANIZATION";
  /** Stands as a place: in Geneva, to China. */
  place?: boolean;
  /** Followed by 's or '. */
  possessive: boolean;
  plural: boolean;
  /** More sides than are named: officials from 18 European countries. */
  unnamed: boolean;
  rank?: OfficeRank;
  /** The office as the text gives it. */
  title?: string;
  /** The words of the name. */
  name?: NameWords;
  /** Whom the name was found to denote. */
  person?: Person;
  anaphor?: Anaphor;
  /** How many an anaphor speaks of, when more than two: the five presidents. */
  count?: number;
}

export type Anaphor = "HE" | "THEY" | "TWO" | "COUNTERPART" | "GUEST";

export interface NameWords {
  first: number;
  last: number;
  /** As the text has it. */
  text: string;
  keys: string[];
  /** What stands in quotes between them. */
  nickname?: string;
}
