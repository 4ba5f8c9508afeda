import { isJoint, JOINT_NOUNS, latestOccasion, partiesBefore, subjectAt } from "./agreement-parties.ts";
import type { Clause } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { sidesOf } from "./occasion.ts";
import { join, nobody } from "./party.ts";
import { drop, type Scene } from "./scene.ts";
import {
  AFFIRMED,
  AFFIRMING,
  COMMITTING,
  COOPERATING,
  MEETING_VERBS,
  TRADING,
} from "./tables/commitments.ts";
import { dateAt, type Undertaking } from "./undertaking.ts";

/** What two or more sides bind themselves to in a sentence without a named instrument: one entry a sentence. */
export function commitmentIn(scene: Scene): Undertaking | undefined {
  const { clause } = scene;
  for (let i = 0; i < clause.tokens.length; i++) {
    if (clause.tokens[i]?.kind !== "word") continue;
    const reading = readingOf(clause, i);
    if (!reading) continue;
    scene.trace?.trigger(i, i, "COMMITMENT");
    const told = reading(scene, i) ?? drop(scene, "not said of two sides");
    if (!told) continue;
    scene.trace?.told([told]);
    return told;
  }
  return undefined;
}

/** How the commitment is read of which a word may tell. */
function readingOf(clause: Clause, at: number): typeof committed | undefined {
  if (isCommitting(clause, at) || isExchange(clause, at)) return committed;
  if (isAffirming(clause, at) || isPromise(clause, at)) return promised;
  if (isNamed(clause, at)) return named;
  return isOutcome(clause, at) ? outcome : undefined;
}

// ——— X and Y agreed to, X agreed with Y that

function isCommitting(clause: Clause, at: number): boolean {
  if (!COMMITTING.has(clause.key(at)) || isDenied(clause, at)) return false;
  for (let i = at + 1; i <= at + 6; i++) {
    const key = clause.key(i);
    if (key === "that") return isWilled(clause, i) || !isFactual(clause, i);
    if (LINKS.has(key))
      return (
        !(key === "to" && isMeeting(clause, i + 1)) &&
        !/^(?:are|were|is|was|them|,|\.)$/.test(clause.key(i + 1))
      );
    if (clause.tokens[i]?.kind === "mark" && key !== "," && key !== '"' && key !== "“") break;
    if (OBJECTS.has(key)) return true;
  }
  return clause.key(at).startsWith("agree") && clause.tokens[at + 1]?.kind === "word" && isWilled(clause, at);
}

/** "exchanged 50 prisoners". */
function isExchange(clause: Clause, at: number): boolean {
  if (!/^(?:exchange|exchanged|swap|swapped)$/.test(clause.key(at))) return false;
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:prisoners|detainees|captives|hostages|bodies)$/.test(clause.key(i))) return true;
  return false;
}

function committed(scene: Scene, at: number): Undertaking | undefined {
  const { clause, sentence, discourse } = scene;
  if (clause.key(at - 2) === "it" && clause.key(at - 1) === "was") return ofLatest(scene, at);
  const { group, party } = subjectAt(scene, at, false);
  if (party.sides.length < 2 && isJoint(clause, at) && !clause.mentionAt(jointAt(clause, at)))
    return jointly(scene, at);
  const link = clause.key(at + 1) === "with" ? clause.objects(at, WITH, false) : undefined;
  const seller = isTrade(clause, at) ? partnerIn(clause, at) : undefined;
  const both = join(
    party,
    link && link.first < at + 6 ? discourse.party(link, sentence) : nobody(),
    seller
      ? discourse.party({ first: seller.first, last: seller.last, mentions: [seller] }, sentence)
      : nobody(),
  );
  scene.trace?.parts({ parties: both });
  if (both.sides.length > 1) return told(scene, at, both.sides, 0.8);
  if (
    both.sides.length ||
    (group && !group.mentions.some((m) => m.plural || m.anaphor === "TWO" || m.anaphor === "THEY"))
  )
    return undefined;
  return isJoint(clause, at) ? jointly(scene, at) : undefined;
}

/** Those of the occasion just told of. */
function jointly(scene: Scene, at: number): Undertaking | undefined {
  const latest = latestOccasion(scene);
  const key = scene.clause.key(at);
  if (/^(?:agree|commit|decide|pledge|concur)$/.test(key)) return undefined;
  if (!latest) {
    const parties = partiesBefore(scene);
    if (parties) return told(scene, at, parties, 0.65);
    return scene.sentence.index < 4 ? told(scene, at, [], 0.5) : undefined;
  }
  return latest.status !== "PROPOSED" ? told(scene, at, sidesOf(latest), 0.65) : undefined;
}

/** "It was agreed that". */
function ofLatest(scene: Scene, at: number): Undertaking | undefined {
  const latest = latestOccasion(scene);
  const parties = latest ? undefined : partiesBefore(scene);
  if (parties) return told(scene, at, parties, 0.65);
  return latest && latest.status !== "PROPOSED" ? told(scene, at, sidesOf(latest), 0.65) : undefined;
}

/** "agreed the talks should go on": what is agreed is to be done. */
function isWilled(clause: Clause, at: number): boolean {
  if (/^(?:with|by|and|not)$/.test(clause.key(at + 1))) return false;
  for (let i = at + 1; i < at + 14; i++)
    if (/^(?:will|would|should|must|could|shall)$/.test(clause.key(i))) return true;
  return false;
}

/** "agreed that there had been progress": a fact, nothing to be done. */
function isFactual(clause: Clause, that: number): boolean {
  for (let i = that + 1; i < that + 9; i++)
    if (/^(?:had|has|have|was|were)$/.test(clause.key(i))) return true;
  return false;
}

function jointAt(clause: Clause, at: number): number {
  let i = at - 1;
  while (i > 0 && !JOINT_NOUNS.has(clause.key(i))) i--;
  return i;
}

// ——— the two sides will, they reaffirmed their commitment

function isAffirming(clause: Clause, at: number): boolean {
  if (!AFFIRMING.has(clause.key(at))) return false;
  for (let i = at + 1; i < at + 6; i++) if (AFFIRMED.has(clause.key(i))) return true;
  return false;
}

function isPromise(clause: Clause, at: number): boolean {
  const due = /^(?:are|were)$/.test(clause.key(at)) && clause.key(at + 1) === "to";
  if (clause.key(at) !== "will" && !due) return false;
  let i = at + 1;
  while (
    /ly$|^(?:also|then|both|further|continue|to|together|work|in|accordance|,)$/.test(clause.key(i)) &&
    i < at + 5 &&
    !COOPERATING.has(clause.key(i))
  )
    i++;
  const key = clause.key(i);
  const stem = key.endsWith("ing") && clause.key(i - 1) === "continue" ? key.slice(0, -3) : key;
  return (COOPERATING.has(stem) || (stem !== key && COOPERATING.has(`${stem}e`))) && !resumesTalks(clause, i);
}

/** "will resume their negotiations": an occasion, no commitment. */
function resumesTalks(clause: Clause, verb: number): boolean {
  if (!/^(?:resume|launch|open|begin|start|join)$/.test(clause.key(verb))) return false;
  for (let i = verb + 1; i < verb + 4; i++)
    if (/^(?:talks|negotiations|discussions|consultations)$/.test(clause.key(i))) return true;
  return false;
}

function promised(scene: Scene, at: number): Undertaking | undefined {
  const { clause } = scene;
  const { group, party } = subjectAt(scene, at, false);
  scene.trace?.parts({ subject: party });
  if (group && party.sides.length > 1 && !party.unnamed) {
    const together =
      group.mentions.every((m) => m.anaphor === "TWO" || m.anaphor === "THEY") ||
      (!/^(?:will|are|were)$/.test(clause.key(at)) && group.mentions.some((m) => m.plural)) ||
      group.mentions.length > 1;
    if (together && scene.discourse.latest(scene.sentence, 8)) return told(scene, at, party.sides, 0.65);
  }
  return undefined;
}

// ——— an understanding between X and Y

function isNamed(clause: Clause, at: number): boolean {
  return (
    clause.key(at) === "commitment" &&
    /^(?:made|between)$/.test(clause.key(at + 1)) &&
    clause.key(at - 1) !== "no"
  );
}

function named(scene: Scene, at: number): Undertaking | undefined {
  const group = scene.clause.objects(at, BETWEEN, false);
  const party = group ? scene.discourse.party(group, scene.sentence) : nobody();
  return party.sides.length > 1 ? told(scene, at, party.sides, 0.7) : undefined;
}

// ——— rose from their talks with a promise to, the talks resulted in a pledge to

function isOutcome(clause: Clause, at: number): boolean {
  if (!/^(?:promise|pledge|vow|undertaking|commitment)$/.test(clause.key(at)) || clause.key(at + 1) !== "to")
    return false;
  let i = at - 1;
  while (i > at - 4 && /^(?:a|an|joint|mutual|common|shared|fresh|new|renewed|firm)$/.test(clause.key(i)))
    i--;
  if (/^with$/.test(clause.key(i)))
    return clause.tokens.slice(Math.max(0, i - 24), i).some(({ key }) => ENDED.test(key));
  return i < at - 1 && /^in$/.test(clause.key(i)) && /^(?:result|end|culminat)/.test(clause.key(i - 1));
}

function outcome(scene: Scene, at: number): Undertaking | undefined {
  const { clause, sentence, discourse } = scene;
  for (let i = at - 1; i > Math.max(0, at - 30); i--) {
    if (!ENDED.test(clause.key(i))) continue;
    const party = subjectAt(scene, i, true).party;
    if (party.sides.length > 1) return told(scene, i, party.sides, 0.65);
    const between = clause.tokens.findIndex(({ key }) => key === "between");
    const first = between < 0 || between > i ? undefined : clause.mentionAt(between + 1);
    const talking = first ? discourse.party(clause.group(first, 1), sentence) : nobody();
    return talking.sides.length > 1 ? told(scene, i, talking.sides, 0.65) : undefined;
  }
  return undefined;
}

const ENDED = /^(?:rose|ended|end|concluded|closed|emerged|wrapped|finished|resulted|culminated|parted)$/;

// ——— what all have in common

function told(scene: Scene, at: number, parties: string[], confidence: number): Undertaking {
  const { clause, sentence } = scene;
  return {
    kind: isTrade(clause, at) ? "CONTRACT" : "COMMITMENT",
    status: "AGREED",
    ...dateAt(scene, at, "PAST"),
    parties,
    occasion: undefined,
    generic: false,
    definite: false,
    other: false,
    joint: !parties.length,
    open: false,
    stated: true,
    evidence: [sentence],
    confidence,
  };
}

/** "agreed to buy gas from Y", "to sell tanks to Y": Y. */
function partnerIn(clause: Clause, at: number): Mention | undefined {
  for (let i = at + 3; i < at + 16; i++) {
    const mention = clause.mentionAt(i);
    if (mention?.kind === "SIDE" && /^(?:from|to)$/.test(clause.key(mention.first - 1))) return mention;
  }
  return undefined;
}

/** "agreed to buy". */
function isTrade(clause: Clause, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) if (clause.key(i) === "to") return TRADING.has(clause.key(i + 1));
  return false;
}

/** Not agreed, or only if, until or unless. */
function isDenied(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const key = clause.key(i);
    if (key === ";" || key === "," || key === '"') return false;
    if (DENYING.test(key) && i >= at - 4) return true;
    if (/^(?:if|unless|whether|until|once|before)$/.test(key)) return true;
  }
  return false;
}

/** "agreed to meet", "agreed to hold talks": an occasion, no commitment. */
function isMeeting(clause: Clause, at: number): boolean {
  const key = clause.key(at);
  return (
    MEETING_VERBS.has(key) &&
    (key !== "hold" || /^(?:a|talks|another|further|new|more|the)$/.test(clause.key(at + 1)))
  );
}

const WITH: ReadonlySet<string> = new Set(["with"]);
const BETWEEN: ReadonlySet<string> = new Set(["between", "by"]);
const LINKS: ReadonlySet<string> = new Set(["to", "on", "that", "upon", "in"]);
const OBJECTS: ReadonlySet<string> = new Set(["efforts", "support", "cooperation", "themselves"]);
const DENYING =
  /^(?:not|never|n't|cannot|would|could|should|might|may|can|must|fail|failed|fails|failing|refused|yet|hope|hopes|hoped|expected|likely|to|will|if|nor|neither|didn't|haven't)$/;
