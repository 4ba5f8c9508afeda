import type { ParticipantRole } from "../domain/vocabulary.ts";

/** A participant, or a party, as one article has it: ids instead of names. */
export interface ClaimedSide {
  country: string | null;
  organization: number | null;
  person: number | null;
  title: number | null;
  role: ParticipantRole;
  /** 0 to 1. */
  confidence: number;
  /** The forms (`person_alias.id`) in which the article names the person. */
  names: readonly number[];
}

type Packed = [
  country: string | 0,
  organization: number,
  person: number,
  title: number,
  role: ParticipantRole | 0,
  hundredths: number,
  ...names: number[],
];

/**
 * As JSON, in the order of the text: `[["CN",0,0,0,0,90],["JP",0,12,7,"HOST",85,31]]`. 0 stands for none, and for
 * PARTICIPANT; what follows the confidence are the names. A third of the room that objects take.
 */
export function packSides(sides: readonly ClaimedSide[]): string {
  return JSON.stringify(
    sides.map(
      ({ country, organization, person, title, role, confidence, names }): Packed => [
        country ?? 0,
        organization ?? 0,
        person ?? 0,
        title ?? 0,
        role === "PARTICIPANT" ? 0 : role,
        Math.round(confidence * 100),
        ...names,
      ],
    ),
  );
}

export function unpackSides(packed: string): ClaimedSide[] {
  return (JSON.parse(packed) as Packed[]).map(
    ([country, organization, person, title, role, hundredths, ...names]) => ({
      country: country || null,
      organization: organization || null,
      person: person || null,
      title: title || null,
      role: role || "PARTICIPANT",
      confidence: hundredths / 100,
      names,
    }),
  );
}
