import type { MeetingStatus } from "../domain/vocabulary.ts";
import { ACCEPTING, CANCELLING, NEGATIONS, POSTPONING, PROPOSING, SCHEDULING } from "./tables/verbs.ts";

/** How an occasion stands, and whether the words themselves say so. */
export interface Standing {
  status: MeetingStatus;
  certain: boolean;
}

export interface Modality {
  /** Undefined when the words do not say. */
  status: MeetingStatus | undefined;
  negated: boolean;
}

/** How far, in words before it, a verb still tells of an occasion. */
const REACH = 9;
/** How far before an occasion the infinitive of what one will do something for stands. */
const PURPOSE = 3;

/**
 * What the words around an occasion's verb say of its coming about: `before` from the subject to the verb or noun,
 * `after` from behind it to the clause's end. With `within`, something else happens at the occasion, so that of the
 * words before only the tense counts.
 */
export function modality(before: readonly string[], after: readonly string[], within: boolean): Modality {
  let status: MeetingStatus | undefined;
  let negated = false;
  for (let i = before.length - 1, distance = 0; i >= 0 && distance < REACH; i--, distance++) {
    const word = before[i] ?? "";
    if (!within) {
      if (NEGATIONS.has(word) && distance < 7) {
        if (REFUSALS.has(word)) status ??= "PROPOSED";
        else negated = true;
      }
      const off = word === "off" ? before[i - 1] : undefined;
      if (CANCELLING.has(word) || off === "called") return { status: "CANCELLED", negated };
      if (POSTPONING.has(word) || off === "put") return { status: "POSTPONED", negated };
    }
    if (status) continue;
    if (FUTURE.has(word)) status = !within && PROPOSING.has(before[i + 1] ?? "") ? "PROPOSED" : "SCHEDULED";
    else if (word === "to" && /^(?:is|are|was|were)$/.test(before[i - 1] ?? "") && distance < 4)
      status = "SCHEDULED";
    else if (within) continue;
    else if (SCHEDULING.has(word)) status = "SCHEDULED";
    else if (PROPOSING.has(word)) status = isAccepted(before, i) ? "SCHEDULED" : "PROPOSED";
  }
  if (!within && before.lastIndexOf("to") >= before.length - PURPOSE && before.includes("will"))
    status ??= "SCHEDULED";
  for (let i = 0; i < after.length && i < 14; i++) {
    const word = after[i] ?? "";
    if (!AUXILIARIES.has(word)) continue;
    const next = after.slice(i + 1, i + 5);
    if (next.some((w) => CANCELLING.has(w)) || next.join(" ").startsWith("called off")) status = "CANCELLED";
    else if (next.some((w) => POSTPONING.has(w))) status = "POSTPONED";
    else if (word === "will" || word === "would" || next.some((w) => SCHEDULING.has(w)) || next[0] === "to")
      status ??= "SCHEDULED";
    else if (/^(?:could|may|might|should)$/.test(word)) status ??= "PROPOSED";
    else if (/^(?:was|were|had)$/.test(word) && next[0] !== "being") status ??= "HELD";
    else if (next[0] === "being" || /^(?:under|continuing|ongoing|underway)$/.test(next[0] ?? ""))
      status ??= "ONGOING";
    if (next[0] === "not") negated = true;
    break;
  }
  return { status, negated };
}

/** "has accepted an invitation to": what was offered is settled. */
function isAccepted(before: readonly string[], offer: number): boolean {
  return before.slice(Math.max(0, offer - 4), offer).some((word) => ACCEPTING.has(word));
}

const FUTURE: ReadonlySet<string> = new Set(["will", "would", "shall", "'ll"]);
const AUXILIARIES: ReadonlySet<string> = new Set(
  "will would is are was were has have had could may might should shall".split(" "),
);
const REFUSALS: ReadonlySet<string> = new Set(
  "refused refuses refuse declined declines failed unlikely".split(" "),
);
