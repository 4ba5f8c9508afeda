import { ArgumentError } from "./reader-error.ts";

/** The kinds of record that have an id of their own outside the store. */
export const recordTypes = [
  "Agreement",
  "Article",
  "Correction",
  "Country",
  "Evidence",
  "Meeting",
  "Organization",
  "Person",
  "Place",
  "Publisher",
  "Topic",
] as const;
export type RecordTypeName = (typeof recordTypes)[number];

/** These are known by a code, the others by a number. */
const CODED: readonly RecordTypeName[] = ["Country", "Topic"];

/** A record's id outside the store: `Meeting:12`, `Country:JP`. */
export function encodeId(type: RecordTypeName, key: string | number): string {
  return `${type}:${key}`;
}

export function decodeAnyId(id: string, path: string): { type: RecordTypeName; key: string | number } {
  const [name, key = "", ...rest] = id.split(":");
  const type = recordTypes.find((each) => each === name);
  if (type === undefined || rest.length > 0 || !keyPattern(type).test(key))
    throw new ArgumentError(
      "INVALID_ID",
      path,
      id,
      `"${id}" is not an id.`,
      "Give an id as this API returned it.",
    );
  return { type, key: CODED.includes(type) ? key : Number(key) };
}

/** The key behind an id of this type; an error for an id of another. */
export function decodeId(type: RecordTypeName): (id: string, path: string) => string | number {
  return (id, path) => {
    const decoded = decodeAnyId(id, path);
    if (decoded.type === type) return decoded.key;
    throw new ArgumentError(
      "INVALID_ID",
      path,
      id,
      `"${id}" is the id of a record of another type, ${decoded.type}.`,
      `Give the id of a record of type ${type}.`,
    );
  };
}

function keyPattern(type: RecordTypeName): RegExp {
  return CODED.includes(type) ? /^[A-Z_]+$/ : /^[1-9]\d{0,14}$/;
}
