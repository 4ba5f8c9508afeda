import type { Clause, Group } from "./clause.ts";
import { drop, type Scene } from "./scene.ts";
import { hasLapsed, modality, type Standing } from "./status.ts";
import { BEGINNING_VERBS } from "./tables/triggers.ts";
import { ARRIVING, BARRIER_VERBS, CANCELLING, POSTPONING, SCHEDULING } from "./tables/verbs.ts";

/** What a verb and the words between it and its subject say of its coming about; undefined when they deny it. */
export function verbStanding(scene: Scene, subject: Group, at: number): Standing | undefined {
  const { clause } = scene;
  const key = clause.key(at);
  const before = clause.tokens
    .slice(subject.last + 1, at)
    .map((token) => (token.text === "May" ? "" : token.key));
  const barrier = before.findLastIndex((word) => BARRIER_VERBS.has(word) || word === ";") + 1;
  const mode = modality(before.slice(barrier), false);
  const behind = clause.tokens.slice(at + 1, at + 40).map((token) => token.key);
  if (/(?:was|were|due|scheduled|supposed) to have$/.test(before.join(" "))) {
    return { status: calledOff(behind) ?? "CANCELLED", certain: true };
  }
  if (mode.negated) return drop(scene, "denied, refused or not come about");
  if (mode.status === "SCHEDULED" && hasLapsed(before))
    return { status: calledOff(behind) ?? "SCHEDULED", certain: true };
  if (BE.test(key) && SCHEDULING.has(clause.key(at + 1)))
    return { status: "SCHEDULED", certain: !key.startsWith("w") };
  if (key === "is" || key === "are") return { status: "ONGOING", certain: true };
  if (
    isProposed(clause, subject) ||
    (mode.status === "SCHEDULED" && isConditional(clause, subject.first, at))
  )
    return { status: "PROPOSED", certain: true };
  if (subject.mentions[0] && clause.isPlannedFor(subject.mentions[0])) {
    return { status: calledOff(behind) ?? "SCHEDULED", certain: true };
  }
  if (mode.status) return { status: mode.status, certain: true };
  if (subject.first > at || PRESENT_AT.test(key)) return { status: "HELD", certain: true };
  if (key.endsWith("ing")) {
    const link = clause.key(at - 1);
    if (
      key === "shaking" ||
      (key === "meeting" && link === ",") ||
      /^(?:by|after|since|following|upon)$/.test(link)
    )
      return { status: "HELD", certain: true };
    if (link === "before" || (link === "to" && clause.key(at - 2) === "forward"))
      return { status: "SCHEDULED", certain: false };
    const progressive = before.some((word) => BE.test(word) || BEGINNING_VERBS.has(word));
    if (!progressive && before.some((word) => /^\p{L}/u.test(word)))
      return drop(scene, "a participle that says more of something else");
    return { status: "ONGOING", certain: true };
  }
  if (BASE_FORMS.has(key) && !before.includes("did") && !isTold(clause, subject, before))
    return { status: "SCHEDULED", certain: false };
  if (
    /^(?:meets|visits|travels|hosts|receives|heads|flies|arrives|goes|gathers?|convenes?)$/.test(key) &&
    clause.dated
  )
    return { status: "SCHEDULED", certain: false };
  if (key.endsWith("s") && clause.key(subject.first - 1) === "when")
    return { status: "SCHEDULED", certain: true };
  if (
    ((ARRIVING.has(key) && clause.key(at + 1) !== "together") || LEAVING.test(key)) &&
    !before.includes("had")
  )
    return { status: "ONGOING", certain: false };
  return { status: "HELD", certain: !key.endsWith("s") };
}

/** "X and Y sign deals": the present of captions. */
function isTold(clause: Clause, subject: Group, before: readonly string[]): boolean {
  return subject.mentions.length > 1 && !before.length && !clause.dated;
}

/** "invited X to visit", "proposed … that they meet", "it is possible that the ministers will meet" */
function isProposed(clause: Clause, subject: Group): boolean {
  const that = subject.first - 1;
  const inviting = clause.key(that) === "to" ? clause.key(that - 1) : clause.key(that);
  if (INVITING.test(inviting) && clause.key(subject.last + 1) === "to") return true;
  if (clause.key(that) !== "that") return false;
  for (let i = that - 1; i >= Math.max(0, that - 14); i--) {
    if (OPEN.test(clause.key(i))) return true;
    if (clause.key(i) === "said" || clause.key(i) === ";") return false;
  }
  return false;
}

/** "if the talks go well, X will visit", "X would visit if invited" */
function isConditional(clause: Clause, subject: number, at: number): boolean {
  const would = clause.key(at - 1) === "would" || clause.key(at - 2) === "would";
  for (let i = Math.max(0, subject - 20); i < Math.min(at + 30, clause.tokens.length); i++) {
    if (clause.key(i) !== "if" || /^(?:even|as|only)$/.test(clause.key(i - 1)) || clause.key(i + 2) === ",")
      continue;
    const opens =
      i === 0 || /^(?:,|that|but|and)$/.test(clause.key(i - 1)) || BARRIER_VERBS.has(clause.key(i - 1));
    if (i < subject ? opens : would && i > at) return true;
  }
  return false;
}

const OPEN =
  /^(?:possible|possibility|chance|conceivable|proposed|proposes|suggested|suggests|proposal|likely|likelihood|hope|hoped|hopes|demanded|requested|asked)$/;

/** "was to meet X on Monday, but the talks were called off" */
function calledOff(behind: readonly string[]): "CANCELLED" | "POSTPONED" | undefined {
  for (const [i, word] of behind.entries()) {
    const off = word === "off" ? behind[i - 1] : undefined;
    const passive = BE.test(behind[i - 1] ?? "");
    if (off === "called" || (passive && (DROPPED.test(word) || CANCELLING.has(word)))) return "CANCELLED";
    if (off === "put" || (passive && POSTPONING.has(word))) return "POSTPONED";
  }
  return undefined;
}

/** What someone does with another at an occasion that took place. */
const PRESENT_AT = /^(?:speaking|talking|standing|appearing)$/;
/** What becomes of plans. */
const DROPPED = /^(?:dropped|scrapped|cancelled|canceled|shelved|abandoned)$/;
const LEAVING = /^(?:left|departed|headed)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const INVITING = /^(?:invited|invites|invite|asked|urged|wants|told|invitation)$/;
const BASE_FORMS: ReadonlySet<string> = new Set(
  "meet gather convene reconvene assemble visit travel talk confer speak fly head arrive go receive host sign discuss negotiate".split(
    " ",
  ),
);
