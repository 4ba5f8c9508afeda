import type { AgreementStatus } from "../domain/vocabulary.ts";
import type { Clause } from "./clause.ts";
import type { InstrumentPhrase } from "./instrument-phrase.ts";
import { CONCLUDING, ENDINGS, NOMINAL, PHRASAL } from "./tables/instruments.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** What became of an instrument, and the word that says so. */
export interface Conclusion {
  status: AgreementStatus;
  at: number;
  voice: "ACTIVE" | "PASSIVE" | "RELATIVE" | "NOMINAL" | "STANDING";
  /** Yet to come: "will sign", "is expected to sign". */
  planned: boolean;
}

/** What the sentence says of an instrument; undefined when it denies it. `before` are the instruments on its left. */
export function conclusionOf(
  clause: Clause,
  phrase: InstrumentPhrase,
  before: readonly InstrumentPhrase[],
): Conclusion | undefined {
  if (phrase.determiner === "NO") return undefined;
  const active = governing(clause, phrase, before);
  if (active) return active.status === "DENIED" ? undefined : { ...active, status: active.status };
  const passive = predicate(clause, phrase);
  if (passive) return passive.status === "DENIED" ? undefined : { ...passive, status: passive.status };
  return { status: standing(clause, phrase), at: phrase.at, voice: "STANDING", planned: false };
}

type Judged = Omit<Conclusion, "status"> & { status: AgreementStatus | "DENIED" };

// ——— before the noun: signed a treaty, agreed to a truce, the signing of an accord

function governing(
  clause: Clause,
  phrase: InstrumentPhrase,
  before: readonly InstrumentPhrase[],
): Judged | undefined {
  let i = phrase.first - 1;
  for (let steps = 0; i >= 0 && steps < 10; steps++) {
    const key = clause.key(i);
    const status = CONCLUDING.get(key);
    if (status && !(key === "set" && clause.key(i + 1) !== "up")) return judge(clause, i, status, "ACTIVE");
    if (key === "of") return nominal(clause, i, phrase, before);
    const phrasal = PHRASAL.get(`${clause.key(i - 1)} ${key}`) ?? PHRASAL.get(`${clause.key(i - 2)} ${key}`);
    if (phrasal) return judge(clause, i - 1, phrasal, "ACTIVE");
    const listed = JOINS.has(key)
      ? before.find((other) => other.last === i - 1 || (other.last === i - 2 && JOINS.has(clause.key(i - 1))))
      : undefined;
    if (listed) {
      i = listed.first - 1;
      continue;
    }
    const mention = clause.mentionAt(i);
    if (mention && /^(?:with|in|at)$/.test(clause.key(mention.first - 1))) i = mention.first - 2;
    else if (SKIPPED.test(key) || isDate(clause, i)) i--;
    else return undefined;
  }
  return undefined;
}

function nominal(
  clause: Clause,
  of: number,
  phrase: InstrumentPhrase,
  before: readonly InstrumentPhrase[],
): Judged | undefined {
  for (let i = of - 1; i >= of - 3 && i >= 0; i--) {
    const status = NOMINAL.get(clause.key(i));
    if (status)
      return judge(clause, i, wished(clause, i) && status !== "IN_FORCE" ? "NEGOTIATING" : status, "NOMINAL");
    if (COUNTS.has(clause.key(i))) {
      let first = i;
      while (first > 0 && /^(?:a|an|the|large|whole|\d+|another|other)$/.test(clause.key(first - 1))) first--;
      return governing(clause, { ...phrase, first }, before);
    }
  }
  return undefined;
}

/** "supports the early signing of", "called for the ratification of". */
function wished(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (WISHES.test(clause.key(i)) || /^(?:support|supports|early|speedy|towards?)$/.test(clause.key(i)))
      return true;
  return false;
}

// ——— behind the noun: a treaty signed in 1979, the accord has expired, the pact that they signed

function predicate(clause: Clause, phrase: InstrumentPhrase): Judged | undefined {
  const { last } = phrase;
  for (let i = last + 1; i < Math.min(clause.tokens.length, last + 24); i++) {
    const key = clause.key(i);
    if (key === ";" || (BARRIER_VERBS.has(key) && !CONCLUDING.has(key))) return undefined;
    const force =
      /^(?:entered|entering|comes?|came|went|goes|go|enters?|put|took|takes?|taking|remains?)$/.test(key) &&
      /^(?:into|in|effect)$/.test(clause.key(i + 1));
    if (force && /force|effect/.test(`${clause.key(i + 1)} ${clause.key(i + 2)}`))
      return judge(clause, i, "IN_FORCE", "PASSIVE");
    const ending = ENDINGS.get(key);
    if (ending && !CONCLUDING.has(clause.key(i - 1))) return judge(clause, i, ending, "PASSIVE");
    const status = PARTICIPLE.test(key) ? CONCLUDING.get(key) : undefined;
    if (!status || (key === "set" && clause.key(i + 1) !== "up")) continue;
    const adverbs =
      /ly$|^(?:also|first|just|later|already|been|being|being|finally|not|yet|previously|now|since)$/;
    let aux = i - 1;
    while (aux > last && adverbs.test(clause.key(aux))) aux--;
    if (BE.test(clause.key(aux))) return judge(clause, i, status, "PASSIVE");
    if (aux === last || (aux <= last + 1 && clause.key(aux) === ",") || isBehindParties(clause, last, i)) {
      const object = clause.mentionAt(i + 1);
      if (!(object && !object.place) || clause.key(i + 1) === "by")
        return judge(clause, i, status, "PASSIVE");
    }
    if (isRelative(clause, last, i)) return judge(clause, i, status, "RELATIVE");
    return undefined;
  }
  return undefined;
}

/** "A deal between X and Y reached in Rome". */
function isBehindParties(clause: Clause, last: number, verb: number): boolean {
  if (!/^(?:between|with|among|of)$/.test(clause.key(last + 1))) return false;
  const mention = clause.mentionAt(verb - 1);
  return (
    mention !== undefined &&
    (clause.key(verb + 1) === "in" ||
      clause.key(verb + 1) === "by" ||
      isDate(clause, verb + 1) ||
      clause.key(verb + 1) === "on")
  );
}

/** "which the two countries signed", "that X and Y reached", "they signed". */
function isRelative(clause: Clause, last: number, verb: number): boolean {
  let i = last + 1;
  if (/^(?:of|on|with)$/.test(clause.key(i)))
    while (i < verb && !/^(?:which|that|,)$/.test(clause.key(i))) i++;
  if (clause.key(i) === ",") i++;
  if (/^(?:which|that)$/.test(clause.key(i))) return verb - i < 16;
  const mention = clause.mentionAt(i);
  return mention !== undefined && verb - mention.last < 5;
}

// ——— what is willed, hoped for or denied

function judge(clause: Clause, verb: number, status: AgreementStatus, voice: Conclusion["voice"]): Judged {
  const from = Math.max(0, verb - 8);
  const words: string[] = [];
  for (let i = verb - 1; i >= from; i--) {
    const key = clause.key(i);
    if (key === ";" || (BARRIER_VERBS.has(key) && !WISHES.test(key))) break;
    words.push(key);
  }
  const near = words.slice(0, 4);
  const judged: Judged = { status, at: verb, voice, planned: false };
  if (words.some((word) => /^(?:if|unless|whether|once|until)$/.test(word)))
    return { ...judged, status: "DENIED" };
  if (near.some((word) => /^(?:refused|refuses|refuse|refusing|declined|refusal)$/.test(word)))
    return { ...judged, status: "REJECTED" };
  if (near.some((word) => DENYING.test(word))) return { ...judged, status: "DENIED" };
  const infinitive = near.slice(0, 3).includes("to") && voice !== "NOMINAL";
  const modal = near.find((word) => MODAL.test(word));
  if (near[0] === "towards" || near[0] === "toward" || near[0] === "on")
    return { ...judged, status: "NEGOTIATING" };
  if (!infinitive && !modal)
    return near[0] === "before" && status === "SIGNED"
      ? { ...judged, status: "AGREED", planned: true }
      : judged;
  if (words.some((word) => /^(?:met|gathered|able|managed|helped|assembled)$/.test(word)) && !modal)
    return judged;
  const wish = words.some((word) => WISHES.test(word)) || modal === "should" || modal === "must";
  const attempt =
    words.some((word) => ATTEMPTS.test(word)) ||
    modal === "may" ||
    modal === "could" ||
    modal === "might" ||
    modal === "can";
  return { ...judged, status: prospect(status, wish, attempt), planned: !wish && !attempt };
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

/** An instrument of which nothing is told but that it is there. */
function standing(clause: Clause, phrase: InstrumentPhrase): AgreementStatus {
  if (phrase.status) return phrase.status;
  if (phrase.determiner === "ANY") return "NEGOTIATING";
  const preposition = clause.key(phrase.first - 1);
  if (phrase.determiner === "DEFINITE" || phrase.determiner === "NONE") return "IN_FORCE";
  if (/^(?:for|on|towards?|about|over)$/.test(preposition)) return "NEGOTIATING";
  if (/^(?:would|could|may|might)$/.test(clause.key(phrase.last + 1))) return "NEGOTIATING";
  return /^(?:under|of|by)$/.test(preposition) ? "IN_FORCE" : "AGREED";
}

function isDate(clause: Clause, at: number): boolean {
  return clause.tokens[at]?.kind === "number" || DAYS.test(clause.key(at));
}

const JOINS: ReadonlySet<string> = new Set(["and", ",", "&", "or"]);
const COUNTS: ReadonlySet<string> = new Set(
  "number series package set raft host dozen dozens range total batch couple pair string list".split(" "),
);
const SKIPPED =
  /ly$|^(?:also|then|on|today|later|up|out|off|down|into|“|"|``|here|again|both|just|yesterday|earlier|has|have|been)$/;
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|morning|afternoon|evening|night)$/;
const BE = /^(?:was|were|been|be|being|is|are|'s|get|got)$/;
const PARTICIPLE = /(?:ed|set|struck|broken|frozen|left|made|withdrawn|cut|upheld|quit)$/;
const MODAL = /^(?:will|would|shall|should|must|may|might|could|can|'ll)$/;
const DENYING =
  /^(?:not|never|n't|cannot|without|fail|fails|failed|failing|failure|unable|unlikely|nor|neither|cannot|didn't|wouldn't)$/;
const WISHES =
  /^(?:want|wants|wanted|urge|urges|urged|urging|call|calls|called|calling|demand|demands|demanded|asked|hope|hopes|hoped|hoping|need|needs|pressed|pressing|propose|proposed|proposal|offer|offered|invited|wish|wishes|desire|willing|willingness|ready|readiness|appeal|appealed|persuade)$/;
const ATTEMPTS =
  /^(?:try|tries|trying|tried|seek|seeks|seeking|sought|aim|aims|aiming|aimed|work|working|works|effort|efforts|attempt|attempts|attempting|close|closer|possible|possibility|bid|chance|pressure|struggling|rush|negotiations|talks|how|ways)$/;
