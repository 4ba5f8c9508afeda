import type { Writer } from "../store/writer.ts";
import { type Corrected, Correcting } from "./correcting.ts";
import {
  type CorrectAgreementInput,
  type CorrectMeetingInput,
  keyOf,
  type MergeInput,
  notFound,
  type RejectEvidenceInput,
  refusal,
  type SplitMeetingInput,
  type SplitPersonInput,
  type UndoInput,
} from "./correction-input.ts";
import { rejectEvidence, undoOfEvidence } from "./evidence-corrections.ts";
import {
  correctAgreement,
  correctMeeting,
  mergeMeetings,
  splitMeeting,
  undoOfClaims,
} from "./meeting-corrections.ts";
import { mergePeople, splitPerson, undoOfPeople } from "./person-corrections.ts";

/** Carries out what people decide; each whole or, when it throws an `ArgumentError`, not at all. */
export interface Corrector {
  mergeMeetings(input: MergeInput): Corrected;
  splitMeeting(input: SplitMeetingInput): Corrected;
  mergePeople(input: MergeInput): Corrected;
  splitPerson(input: SplitPersonInput): Corrected;
  correctMeeting(input: CorrectMeetingInput): Corrected;
  correctAgreement(input: CorrectAgreementInput): Corrected;
  rejectEvidence(input: RejectEvidenceInput): Corrected;
  /** Brings records to what reports and the other corrections say; answers the correction's number. */
  undo(input: UndoInput): number;
}

/**
 * Corrects a data set.
 *
 * ```ts
 * const corrector = createCorrector(openWriter("data/chancery.db"));
 * corrector.mergeMeetings({ ids: ["Meeting:3", "Meeting:8"], reason: "Both tell of the talks in Doha." });
 * ```
 */
export function createCorrector(writer: Writer): Corrector {
  const correcting = new Correcting(writer);
  return {
    mergeMeetings: (input) => mergeMeetings(correcting, input),
    splitMeeting: (input) => splitMeeting(correcting, input),
    mergePeople: (input) => mergePeople(correcting, input),
    splitPerson: (input) => splitPerson(correcting, input),
    correctMeeting: (input) => correctMeeting(correcting, input),
    correctAgreement: (input) => correctAgreement(correcting, input),
    rejectEvidence: (input) => rejectEvidence(correcting, input),
    undo: (input) => undo(correcting, input),
  };
}

function undo(correcting: Correcting, { id, reason, author }: UndoInput): number {
  return correcting.writer.change("correction undone", (entry) => {
    const key = keyOf("Correction", id, "input.id");
    const known = entry.corrections.get(key);
    if (!known) throw notFound("input.id", id);
    if (known.undone)
      throw refusal("input.id", id, `${id} is undone already.`, "Correct again to bring it back.");
    const why = reason?.trim() || null;
    entry.cause = `correction ${key} undone${why === null ? "" : `: ${why}`}`;
    entry.corrections.undo(key, { reason: why, author: author?.trim() || null }, entry.at, entry.revision);
    entry.undone();
    const { kind } = known;
    if (kind === "REJECT_EVIDENCE") undoOfEvidence(correcting, entry, key);
    else if (kind === "MERGE_PEOPLE" || kind === "SPLIT_PERSON") undoOfPeople(correcting, entry, key);
    else undoOfClaims(correcting, entry, key, kind);
    return key;
  });
}
