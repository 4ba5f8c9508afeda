import type { MeetingStatus } from "../domain/vocabulary.ts";
import { ACCEPTING, CANCELLING, NEGATIONS, POSTPONING, PROPOSING, SCHEDULING } from "./tables/verbs.ts";

/** How an occasion stands, and whether the words themselves say so. */
export interface Standing {
  status: MeetingStatus;
  certain: boolean;
  /** It is said to have ended: "after talks", "wrapped up a visit". */
  over?: boolean;
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
 * What the words before an occasion's verb or noun, from the subject on, say of its coming about. With `within`,
 * something else happens at the occasion, so that only the tense counts.
 */
export function modality(before: readonly string[], within: boolean): Modality {
  let status: MeetingStatus | undefined;
  let negated = false;
  for (let i = before.length - 1, distance = 0; i >= 0 && distance < REACH; i--, distance++) {
    const word = before[i] ?? "";
    if (!within) {
      if (word === "yet" && before[i + 1] === "to") negated = true;
      if (NEGATIONS.has(word) && distance < 7 && !UNSAID.test(before[i + 1] ?? "")) {
        if (REFUSALS.has(word)) status ??= "PROPOSED";
        else negated = true;
      }
      const off = word === "off" ? before[i - 1] : undefined;
      const dropped =
        /^(?:dropped|drops|dropping)$/.test(word) &&
        /^(?:plans?|his|her|their|its)$/.test(before[i + 1] ?? "");
      if (CANCELLING.has(word) || off === "called" || dropped) return { status: "CANCELLED", negated };
      const back = word === "back" ? before[i - 1] : undefined;
      if (POSTPONING.has(word) || off === "put" || /^(?:push|pushed|pushing|put)$/.test(back ?? ""))
        return { status: "POSTPONED", negated };
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
  return { status, negated };
}

/** "has accepted an invitation to": what was offered is settled. */
function isAccepted(before: readonly string[], offer: number): boolean {
  return before.slice(Math.max(0, offer - 4), offer).some((word) => ACCEPTING.has(word));
}

/** "no comment on the talks", "no details of the meeting": what denies nothing. */
const UNSAID = /^(?:comment|details?|word|doubt|information|statement)$/;

const FUTURE: ReadonlySet<string> = new Set(["will", "would", "shall", "'ll"]);
const REFUSALS: ReadonlySet<string> = new Set(
  "refused refuses refuse declined declines failed unlikely".split(" "),
);

/** "was due to meet", "had been scheduled to hold": was to be, and may have been by now. */
export function hasLapsed(before: readonly string[]): boolean {
  const be = before.findLastIndex((word) => /^(?:was|were|been)$/.test(word));
  const next = before.slice(be + 1).find((word) => !/ly$|^(?:also|then)$/.test(word));
  return be >= 0 && /^(?:to|due|scheduled|set|slated|expected|planned|supposed)$/.test(next ?? "");
}
