import type { AgreementStatus } from "../domain/vocabulary.ts";
import type { Clause } from "./clause.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** What became of an instrument, and the word that says so. */
export interface Conclusion {
  status: AgreementStatus;
  at: number;
  voice: "ACTIVE" | "PASSIVE" | "RELATIVE" | "NOMINAL" | "STANDING";
  /** Yet to come: "will sign", "is expected to sign". */
  planned: boolean;
}

/** A conclusion before it is known whether the sentence denies it. */
export type Judged = Omit<Conclusion, "status"> & { status: AgreementStatus | "DENIED" };

/** What the words before a verb make of the status it tells of: willed, hoped for, attempted, denied. */
export function judge(
  clause: Clause,
  verb: number,
  status: AgreementStatus,
  voice: Conclusion["voice"],
  body = false,
): Judged {
  const from = Math.max(0, verb - 8);
  const words: string[] = [];
  for (let i = verb - 1; i >= from; i--) {
    const key = clause.key(i);
    if (key === ";" || (BARRIER_VERBS.has(key) && !WISHES.test(key))) break;
    words.push(key);
  }
  const near = words.slice(0, 4);
  const judged: Judged = { status, at: verb, voice, planned: false };
  if (words.some((word) => /^(?:if|unless|whether|once|until|so)$/.test(word)))
    return { ...judged, status: "DENIED" };
  if (near.some((word) => /^(?:refused|refuses|refuse|refusing|declined|refusal)$/.test(word)))
    return { ...judged, status: "REJECTED" };
  if (near.some((word) => DENYING.test(word))) return { ...judged, status: "DENIED" };
  if (near[0] === "to" && near[1] === "yet") return { ...judged, status: "DENIED" };
  const perfect = near[0] === "have" && near[1] === "to";
  const infinitive = !perfect && near.slice(0, 3).includes("to") && voice !== "NOMINAL";
  const modal = near.find((word) => MODAL.test(word));
  if (near[0] === "towards" || near[0] === "toward" || near[0] === "on")
    return { ...judged, status: "NEGOTIATING" };
  if (
    status === "AGREED" &&
    !body &&
    clause.key(verb).endsWith("ing") &&
    /^(?:is|are|'re)$/.test(near[0] ?? "")
  )
    return { ...judged, status: "NEGOTIATING" };
  if (!infinitive && !modal)
    return near[0] === "before" && status === "SIGNED"
      ? { ...judged, status: "AGREED", planned: true }
      : judged;
  const there = words.some((word, i) => word === "been" && /^(?:in|at)$/.test(words[i - 1] ?? ""));
  if ((there || words.some((word) => BROUGHT_ABOUT.test(word))) && !modal) return judged;
  if (words.some((word) => BOUND.test(word)) && (status !== "IN_FORCE" || PROLONGING.test(clause.key(verb))))
    return { ...judged, status: "AGREED" };
  if ((status === "TERMINATED" || status === "SUSPENDED") && words.some((word) => INTENTIONS.test(word)))
    return { ...judged, status: "IN_FORCE" };
  const wish = words.some((word) => WISHES.test(word)) || modal === "should" || modal === "must";
  const attempt =
    words.some((word) => ATTEMPTS.test(word)) ||
    modal === "may" ||
    modal === "could" ||
    modal === "might" ||
    modal === "can";
  return {
    ...judged,
    status: body && !wish && !attempt ? status : prospect(status, wish, attempt),
    planned: !wish && !attempt,
  };
}

function prospect(status: AgreementStatus, wish: boolean, attempt: boolean): AgreementStatus {
  switch (status) {
    case "SIGNED":
      return wish ? "PROPOSED" : attempt ? "NEGOTIATING" : "AGREED";
    case "AGREED":
      return wish ? "PROPOSED" : "NEGOTIATING";
    case "RATIFIED":
      return "SIGNED";
    case "TERMINATED":
    case "SUSPENDED":
      return wish || attempt ? "IN_FORCE" : status;
    default:
      return status;
  }
}

/** Verbs of those who did what they came for. */
const BROUGHT_ABOUT =
  /^(?:met|gathered|able|managed|helped|assembled|flew|travelled|traveled|came|visited|persuaded|got|convinced|induced)$/;
/** Verbs that make an agreement in force last, or last otherwise: what they do has a day. */
export const PROLONGING = /^(?:exten|renew|prolong|amend|revis|roll)/;
/** Verbs after which what is to be done is agreed. */
const BOUND = /^(?:agreed|agree|agreeing|decided|pledged|concurred)$/;
/** What is only meant to end has not ended. */
const INTENTIONS =
  /^(?:plan|plans|planned|planning|threat|threatens?|threatened|threatening|intends?|intention|considers?|considered|considering)$/;
const MODAL = /^(?:will|would|shall|should|must|may|might|could|can|'ll)$/;
const DENYING =
  /^(?:not|never|n't|cannot|without|fail|fails|failed|failing|failure|unable|unlikely|nor|neither|cannot|didn't|wouldn't)$/;
export const WISHES =
  /^(?:want|wants|wanted|urge|urges|urged|urging|call|calls|called|calling|demand|demands|demanded|asked|ask|asks|encouraged|hope|hopes|hoped|hoping|need|needs|pressed|pressing|propose|proposed|proposal|offer|offered|invited|wish|wishes|desire|willing|willingness|ready|readiness|appeal|appealed|persuade)$/;
const ATTEMPTS =
  /^(?:try|tries|trying|tried|seek|seeks|seeking|sought|aim|aims|aiming|aimed|work|working|works|effort|efforts|attempt|attempts|attempting|close|closer|possible|possibility|bid|chance|pressure|struggling|rush|negotiations|talks|how|ways)$/;
