import type { CorrectionKind } from "../domain/change.ts";
import type { AnchoredClaim, ClaimType } from "../store/anchors.ts";
import { Candidates } from "../store/candidates.ts";
import type { Entry } from "../store/entry.ts";
import type { Writer } from "../store/writer.ts";
import { type Given, notFound, reasonOf } from "./correction-input.ts";
import { Resolution } from "./resolution.ts";

/** What a correction did: its id, the record that it is about, and the one that it made or took away. */
export interface Corrected {
  correction: number;
  record: number;
  other: number | null;
}

/** How each kind is told in the cause of a revision. */
const DONE: Readonly<Record<CorrectionKind, string>> = {
  MERGE_MEETINGS: "meetings merged",
  SPLIT_MEETING: "meeting split",
  MERGE_PEOPLE: "people merged",
  SPLIT_PERSON: "person split",
  CORRECT_MEETING: "meeting corrected",
  CORRECT_AGREEMENT: "agreement corrected",
  REJECT_EVIDENCE: "evidence rejected",
};

/** What every correction needs: one act in which it is kept and carried out, or nothing changes. */
export class Correcting {
  readonly writer: Writer;
  readonly candidates: Candidates;

  constructor(writer: Writer) {
    this.writer = writer;
    this.candidates = new Candidates(writer.statements);
  }

  /** `act` checks what was given and carries it out; it is kept as `checked` has it. */
  run<I extends Given>(
    kind: CorrectionKind,
    input: I,
    act: (entry: Entry, keep: (checked?: Partial<I>) => number) => Omit<Corrected, "correction">,
  ): Corrected {
    const reason = reasonOf(input);
    return this.writer.change(DONE[kind], (entry) => {
      let correction = 0;
      const keep = (checked: Partial<I> = {}): number => {
        const { reason: _, author, ...given } = { ...input, ...checked };
        const kept = { kind, input: given, reason, author: author?.trim() || null };
        correction = entry.corrections.add(kept, entry.at, entry.revision);
        entry.cause = `${DONE[kind]} by correction ${correction}: ${reason}`;
        return correction;
      };
      return { ...act(entry, keep), correction };
    });
  }

  resolution(entry: Entry): Resolution {
    return new Resolution(this.candidates, entry);
  }
}

/** The record that an id stands for now; an error where there is none. */
export function currentOf(
  entry: Entry,
  type: ClaimType | "PERSON",
  key: number,
  argument: string,
  id: string,
): number {
  const current = entry.current(type, key);
  const exists =
    type === "PERSON"
      ? entry.actors.isPerson(current)
      : type === "MEETING"
        ? entry.isMeeting(current)
        : entry.isAgreement(current);
  if (!exists) throw notFound(argument, id);
  return current;
}

/**
 * The claims that are meant by a record's id: where others were put together with it, those that were its own. So each
 * of several corrections of one record can be undone by itself.
 */
export function ownClaims(entry: Entry, type: ClaimType, key: number, current: number): AnchoredClaim[] {
  const all = entry.anchors.claims(type, current);
  if (type !== "MEETING") return all;
  const merged = entry.anchors.merged(key);
  const own = all.filter(({ block }) => block !== null && merged.has(block));
  return own.length > 0 ? own : all;
}
