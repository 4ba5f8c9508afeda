import type { Clause, Group } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { phraseStart } from "./noun-phrase.ts";
import { MONTHS, WEEKDAYS } from "./tables/date-words.ts";
import { HOLDING_VERBS, OCCASION_PREPOSITIONS } from "./tables/triggers.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** What a noun phrase depends on. */
export interface Governor {
  at: number;
  subject: Group | undefined;
  /** Who was told something at the occasion, and by whom. */
  told: Group | undefined;
  verb: string | undefined;
  preposition: string | undefined;
}

/** The verb or preposition on which the noun phrase depends, and its subject. */
export function governorOf(clause: Clause, start: number): Governor {
  const none: Governor = {
    at: start - 1,
    subject: undefined,
    told: undefined,
    verb: undefined,
    preposition: undefined,
  };
  let at = start - 1;
  while (at > 0 && (clause.key(at) === "of" || SERIES.has(clause.key(at)))) {
    if (clause.key(at) === "of" && BEFORE_OF.test(clause.key(at - 1))) break;
    at = phraseStart(clause, at) - 1;
  }
  if (clause.key(at) === "and") at = coordinatedWith(clause, at);
  at = pastTime(clause, at);
  if (PARTICLES.has(clause.key(at)) && PHRASAL.has(clause.key(at - 1)))
    return { ...none, at: at - 1, subject: clause.subject(at - 1), verb: clause.key(at - 1) };
  const key = clause.key(at);
  // "to Y-land, where talks with Z are due"
  if (key === "where")
    return { ...none, at, subject: clause.subject(clause.key(at - 1) === "," ? at - 1 : at, true) };
  // "Meeting X in Paris, Y said"
  if (at < 0 && clause.key(start) === "meeting") return { ...none, subject: subjectAfter(clause, start) };
  if (HOLDING_VERBS.has(key)) return { ...none, at, subject: clause.subject(at), verb: key };
  if (key === "from" && RETURNING.test(clause.key(at - 1)))
    return { ...none, at, subject: clause.subject(at - 1), verb: clause.key(at - 1) };
  if (!OCCASION_PREPOSITIONS.has(key) && key !== "of") return { ...none, at };
  if (key === "of" && ASIDE.test(clause.key(at - 1))) return { ...none, at, preposition: clause.key(at - 1) };
  const from = key === "of" ? at - 2 : at;
  const preposition = key === "of" ? clause.key(at - 1) : key;
  if (from <= 1 || isOpening(clause, from)) {
    const subject = subjectAfter(clause, start);
    return { ...none, at, subject, told: subject && toldAfter(clause, subject), preposition };
  }
  const word = clause.key(at - 1) === "part" ? clause.key(at - 2) : clause.key(at - 1);
  const verb = HOLDING_VERBS.has(word) ? word : undefined;
  const caller =
    preposition === "for" && REQUESTS.has(clause.key(at - 1)) ? callerBefore(clause, at - 1) : undefined;
  if (caller) return { ...none, at, subject: caller, preposition };
  const told =
    toldBefore(clause, from) ?? (clause.key(from - 1) === "," ? toldPast(clause, start) : undefined);
  return { at, subject: clause.subject(from, true), told, verb, preposition };
}

/** "concluded on Sunday a visit", "held here today talks": the verb before what tells when. */
function pastTime(clause: Clause, at: number): number {
  let i = at;
  while (
    i > at - 5 &&
    (TIMES.test(clause.key(i)) || WEEKDAYS.has(clause.key(i)) || MONTHS.has(clause.key(i)))
  )
    i--;
  if (i === at && clause.key(i) === "on" && WEEKDAYS.has(clause.key(i + 1))) i--;
  return i < at && HOLDING_VERBS.has(clause.key(i)) && !clause.mentionAt(i) ? i : at;
}

const TIMES =
  /^(?:on|here|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|late|early|also|\d{1,2}|jointly|officially)$/;

/** "Russia's call for a meeting of the Security Council": Russia. */
function callerBefore(clause: Clause, noun: number): Group | undefined {
  for (let i = noun - 1; i > noun - 4; i--) {
    const mention = clause.mentionAt(i);
    if (!mention) continue;
    return mention.possessive ? { first: mention.first, last: mention.last, mentions: [mention] } : undefined;
  }
  return undefined;
}

const REQUESTS: ReadonlySet<string> = new Set(
  "call calls request requests demand demands appeal appeals".split(" "),
);

/** "X, in a phone call on Monday, told Y that": Y. */
function toldPast(clause: Clause, start: number): Group | undefined {
  for (let i = start; i < start + 14; i++)
    if (clause.key(i) === "," && ADDRESSING.has(clause.key(i + 1))) return addresseeAt(clause, i + 2);
  return undefined;
}

function addresseeAt(clause: Clause, at: number): Group | undefined {
  const addressee = clause.mentionAt(at);
  return addressee && !addressee.possessive && addressee.kind !== "SIDE"
    ? clause.group(addressee, 1)
    : undefined;
}

/** "after talks with X and a meeting with Y": the preposition or verb on which both depend. */
function coordinatedWith(clause: Clause, and: number): number {
  for (let i = and - 1; i > Math.max(-1, and - 16); i--) {
    const key = clause.key(i);
    if (BARRIER_VERBS.has(key) || key === ";") break;
    if (key === "after" || key === "following" || key === "before" || key === "during") return i;
    if (HOLDING_VERBS.has(key) && !clause.mentionAt(i)) return i;
  }
  return and;
}

/** "called off talks", "wrapped up a visit": the verb is the word before. */
const PARTICLES: ReadonlySet<string> = new Set(["off", "up", "out", "short"]);
const PHRASAL: ReadonlySet<string> = new Set(
  "call called calls calling put puts putting kick kicked kicks wrap wrapped wraps set sets break broke breaks cut cuts cutting".split(
    " ",
  ),
);

/** "back from talks with" */
const RETURNING = /^(?:return(?:ed|s|ing)?|back|fresh|home|rose|emerg(?:ed|es|ing)|adjourned)$/;

/** "On the sidelines of the summit X met Y" does not say that X attended it. */
const ASIDE = /^(?:sidelines|margins|eve|outside)$/;
const BEFORE_OF = /^(?:ahead|sidelines|margins|outside|eve)$/;
const SERIES: ReadonlySet<string> = new Set(
  "round rounds series day days hours hour week weeks set string flurry".split(" "),
);

/** "X told Y at a meeting", "X joined Y for a meeting": X and Y. */
function toldBefore(clause: Clause, preposition: number): Group | undefined {
  const addressee = clause.mentionAt(preposition - 1);
  const joined = addressee && joinedBy(clause, addressee.last);
  if (joined) return joined;
  if (!addressee || !ADDRESSING.has(clause.key(addressee.first - 1))) return undefined;
  const subject = clause.subject(addressee.first - 1);
  const mentions = [...(subject?.mentions ?? []), addressee];
  return { first: mentions[0]?.first ?? addressee.first, last: addressee.last, mentions };
}

/** "X was joined by Y and Z in a call": all of them. */
function joinedBy(clause: Clause, last: number): Group | undefined {
  for (let i = last; i > last - 25 && i > 0; i--) {
    if (clause.key(i) !== "by" || !ADDRESSING.has(clause.key(i - 1)) || clause.mentionAt(i)) continue;
    const list = clause.objects(i - 1, BY, false);
    if (list?.last !== last) return undefined;
    const mentions = [...(clause.subject(i - 1)?.mentions ?? []), ...list.mentions];
    return { first: mentions[0]?.first ?? list.first, last, mentions };
  }
  return undefined;
}

const BY: ReadonlySet<string> = new Set(["by"]);

/** "At a meeting X told Y that": Y. */
function toldAfter(clause: Clause, subject: Group): Group | undefined {
  const verb = subject.last + 1;
  return ADDRESSING.has(clause.key(verb)) ? addresseeAt(clause, verb + 1) : undefined;
}

const ADDRESSING: ReadonlySet<string> = new Set(
  "told assured informed asked urged warned thanked praised tell tells telling joined joins joining hosted received welcomed".split(
    " ",
  ),
);

/** "After visiting X, Y said": Y. */
export function frontedSubject(clause: Clause, verb: number): Group | undefined {
  if (!clause.key(verb).endsWith("ing") || !FRONTING.has(clause.key(verb - 1))) return undefined;
  return isOpening(clause, verb - 1) ? subjectAfter(clause, verb) : undefined;
}

const FRONTING: ReadonlySet<string> = new Set("after before while since when following upon".split(" "));

function isOpening(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (clause.mentionAt(i)) return false;
    if (clause.tokens[i]?.kind === "word" && i < at - 3) return false;
  }
  return true;
}

/** "X, with whom", "X, whom": X. */
export function antecedentOf(clause: Clause, relative: number): Mention | undefined {
  let i = relative - 1;
  if (clause.key(i) === "with" || clause.key(i) === "to") i--;
  if (clause.key(i) === "," && !clause.mentionAt(i)) i--;
  return clause.mentionAt(i);
}

/** "X, with whom he spoke": X. */
export function relativeObject(clause: Clause, subject: Group | undefined): Group | undefined {
  const relative = (subject?.first ?? 0) - 1;
  const object = clause.key(relative) === "whom" ? antecedentOf(clause, relative) : undefined;
  return object && object.kind !== "SIDE" ? clause.group(object, -1) : undefined;
}

/** "After talks with X, Y said": the first group behind the comma. */
export function subjectAfter(clause: Clause, start: number): Group | undefined {
  for (let i = start; i < clause.tokens.length; i++) {
    if (clause.key(i) !== "," || clause.mentionAt(i)) continue;
    const next = clause.mentionAt(i + 1) ?? clause.mentionAt(i + 2);
    if (!next || next.possessive) continue;
    const after = clause.key(next.last + 1);
    if (after !== "," && after !== "and") return clause.group(next, 1);
  }
  return undefined;
}
