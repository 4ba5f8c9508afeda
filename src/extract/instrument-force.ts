import type { Clause } from "./clause.ts";
import { type Judged, judge } from "./conclusion.ts";
import { CONCLUDING, ENDINGS, PHRASAL_ENDINGS } from "./tables/instruments.ts";

/** "a truce that has held for a week", "a pact with X in force since May": whatever is done about it. */
export function lastingAt(clause: Clause, last: number): number | undefined {
  const that = clause.key(last + 1) === "," ? last + 2 : last + 1;
  if (/^(?:that|which)$/.test(clause.key(that))) {
    let verb = that + 1;
    while (/ly$|^(?:has|have|had|still|is|are)$/.test(clause.key(verb))) verb++;
    if (/^(?:held|holds|lasted)$/.test(clause.key(verb))) return verb;
  }
  for (let i = last + 1; i < last + 7; i++) {
    if (
      /^(?:in|into)$/.test(clause.key(i)) &&
      /^(?:force|effect)$/.test(clause.key(i + 1)) &&
      STAYS.test(clause.key(i - 1))
    )
      return i;
    if (/^(?:in|into)$/.test(clause.key(i)) && /^(?:force|effect)$/.test(clause.key(i + 1)))
      return clause.key(i) === "in" && (clause.mentionAt(i - 1) || i === last + 1) ? i : undefined;
    if (clause.tokens[i]?.kind === "mark") return undefined;
  }
  return undefined;
}

const STAYS = /^(?:is|are|was|were|been|remains?|remained|stays?|still)$/;

/** "The truce, brokered by X in May, collapsed": what became of it stands behind the aside. */
export function mainPredicate(clause: Clause, aside: number): Judged | undefined {
  let close = aside + 1;
  while (close < aside + 14 && clause.key(close) !== ",") close++;
  if (clause.key(close) !== ",") return undefined;
  let verb = close + 1;
  while (/ly$|^(?:has|have|had|was|were|been|on)$/.test(clause.key(verb)) || isDate(clause, verb)) verb++;
  const passive = BE.test(clause.key(verb - 1)) ? CONCLUDING.get(clause.key(verb)) : undefined;
  const phrasal = PHRASAL_ENDINGS.has(`${clause.key(verb)} ${clause.key(verb + 1)}`);
  if (clause.tokens[verb + 1]?.kind === "word" && !CLOSING.test(clause.key(verb + 1)) && !phrasal)
    return undefined;
  const status = phrasal ? "TERMINATED" : (ENDINGS.get(clause.key(verb)) ?? passive);
  return status === "TERMINATED" || status === "SUSPENDED"
    ? judge(clause, verb, status, "PASSIVE")
    : undefined;
}

/** Behind a verb that has no object. */
const CLOSING =
  /ly$|^(?:on|in|at|last|after|when|within|amid|by|early|late|this|yesterday|today|and|as|because)$/;

export function isDate(clause: Clause, at: number): boolean {
  return clause.tokens[at]?.kind === "number" || DAYS.test(clause.key(at));
}

const BE = /^(?:was|were|been|be|is|are)$/;
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|morning|afternoon|evening|night)$/;
