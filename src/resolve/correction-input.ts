import { readEdtf } from "../domain/edtf.ts";
import type { Actors } from "../store/actors.ts";
import type { AgreementValues, CorrectedSide, MeetingValues } from "../store/corrected-values.ts";
import { ArgumentError } from "../store/reader-error.ts";
import { decodeAnyId, decodeId, type RecordTypeName } from "../store/reader-id.ts";
import type { Names } from "../store/reader-names.ts";

/** Why, and by whom, as the person says. */
export interface Given {
  reason: string;
  author?: string | null | undefined;
}
/** Ids are as the graph has them: `Meeting:12`. */
export interface MergeInput extends Given {
  ids: readonly string[];
}
export interface SplitMeetingInput extends Given {
  id: string;
  /** Articles, all of whose reports go, or quotes, whose report goes. */
  reports: readonly string[];
}
export interface SplitPersonInput extends Given {
  id: string;
  /** Meetings or articles in which another is named. */
  mentions: readonly string[];
}
export interface RejectEvidenceInput extends Given {
  id: string;
}
export type CorrectMeetingInput = Given & { id: string } & MeetingValues;
export type CorrectAgreementInput = Given & { id: string } & AgreementValues;
export interface UndoInput {
  id: string;
  reason?: string | null | undefined;
  author?: string | null | undefined;
}

export function refusal(argument: string, given: unknown, problem: string, allowed: string): ArgumentError {
  return new ArgumentError("INVALID_CORRECTION", argument, given, problem, allowed);
}

export function notFound(argument: string, id: string): ArgumentError {
  return new ArgumentError(
    "NOT_FOUND",
    argument,
    id,
    `There is no record ${id}.`,
    "Give the id of one that a query answered.",
  );
}

/** The number in an id of this type. */
export const keyOf = (type: RecordTypeName, id: string, argument: string): number =>
  decodeId(type)(id, argument) as number;

/** The type and number of an id that may be of several types. */
export function keyAmong<T extends RecordTypeName>(
  types: readonly T[],
  id: string,
  argument: string,
): { type: T; key: number } {
  const { type, key } = decodeAnyId(id, argument);
  const known = types.find((each) => each === type);
  if (known) return { type: known, key: key as number };
  throw new ArgumentError(
    "INVALID_ID",
    argument,
    id,
    `"${id}" is the id of a record of another type, ${type}.`,
    `Give the id of a record of type ${types.join(" or ")}.`,
  );
}

/** The reason without space around it; an error where there is none. */
export function reasonOf({ reason }: Given): string {
  if (reason.trim() !== "") return reason.trim();
  throw refusal(
    "input.reason",
    reason,
    "It is empty.",
    "Say why, in words: they are kept with the correction.",
  );
}

export function checkDate(date: string | null | undefined): void {
  if (date == null || readEdtf(date)) return;
  throw new ArgumentError(
    "INVALID_VALUE",
    "input.date",
    date,
    `"${date}" names no days that exist.`,
    "Give a date as ISO 8601-2 has it: 2020-03-20, 2020-03, 2020, 2020-33 (a quarter), or 2020-03-18/2020-03-20; null where it is not known.",
  );
}

/** A side with its ids checked: exactly one of country, organization and person, or a person with the side represented. */
export function checkedSide(
  given: CorrectedSide,
  names: Names,
  actors: Actors,
  argument: string,
): CorrectedSide {
  const { country, organization, person } = given;
  const sides = [country, organization].filter((each) => each != null).length;
  if (sides > 1 || (sides === 0 && person == null))
    throw refusal(
      argument,
      given,
      sides > 1 ? "It has both country and organization." : "It names nobody.",
      "Give a country, or an organization, or a person with or without one of them.",
    );
  if (country != null) names.country(country, `${argument}.country`);
  const body = organization == null ? undefined : organizationOf(organization, names, actors, argument);
  if (person != null) keyOf("Person", person, `${argument}.person`);
  return {
    ...(country != null && { country }),
    ...(body !== undefined && { organization: `Organization:${body}` }),
    ...(person != null && { person }),
  };
}

function organizationOf(given: string, names: Names, actors: Actors, argument: string): number {
  const found = names.findOrganization(given, `${argument}.organization`);
  if (found !== undefined && actors.isOrganization(found)) return found;
  throw new ArgumentError(
    "UNKNOWN_VALUE",
    `${argument}.organization`,
    given,
    `There is no organization "${given}".`,
    "Give its id, its letters such as ASEAN, or its name, of one that a meeting or agreement has.",
  );
}
