import type { Clause } from "./clause.ts";
import type { Governor } from "./governor.ts";
import { predicateAfter, predicated } from "./predicate.ts";
import { modality, type Standing } from "./status.ts";
import { BEGINNING_VERBS } from "./tables/triggers.ts";
import { ARRIVING, BARRIER_VERBS, DEPARTING, FUTURE_MODIFIERS, OPEN_CHOICES } from "./tables/verbs.ts";

/**
 * What the words around the phrase say of its coming about; undefined when they deny it. `last` is the end of the
 * noun, `end` that of those named behind it.
 */
export function nounStanding(
  clause: Clause,
  governor: Governor,
  start: number,
  first: number,
  last: number,
  end: number,
  visit: boolean,
): Standing | undefined {
  const keys = (from: number, to: number) =>
    clause.tokens.slice(Math.max(0, from), to).map((token) => (token.text === "May" ? "" : token.key));
  const from =
    governor.subject && governor.subject.last < start ? governor.subject.last + 1 : governor.at - 12;
  const before = keys(from, first);
  const barrier = before.findLastIndex((key) => BARRIER_VERBS.has(key) || key === ";") + 1;
  const predicate = (words: string[]) =>
    predicateAfter(governor.told && words.includes("that") ? words.slice(0, words.indexOf("that")) : words);
  const within = governor.preposition !== undefined && WITHIN.has(governor.preposition);
  const willed = modality(before.slice(barrier), within);
  const behind = predicate(keys(end + 1, end + 40));
  const isObject = governor.verb !== undefined && governor.subject !== undefined && !governor.preposition;
  const said = isObject ? relative(behind) : predicate(keys(last + 1, last + 40));
  const told = predicated(said);
  if (FALLEN.test(beyond(keys(end + 1, end + 30)))) return { status: "CANCELLED", certain: true };
  if (willed.negated || told.negated) return undefined;
  const off = [willed.status, told.status, predicated(behind).status].find(
    (status) => status && OFF.has(status),
  );
  if (off) return { status: off, certain: true };
  const status = isDoor(clause, start) ? "PROPOSED" : (willed.status ?? told.status);
  const conditional =
    status === "SCHEDULED" &&
    clause.tokens.some((token) => token.key === "if" && token.start < (clause.tokens[first]?.start ?? 0));
  if (status) return { status: conditional ? "PROPOSED" : status, certain: true };
  const modifiers = keys(start, first);
  if (modifiers.some((key) => OPEN_CHOICES.has(key) || key === "proposed"))
    return { status: "PROPOSED", certain: true };
  if (modifiers.some((key) => FUTURE_MODIFIERS.has(key))) return { status: "SCHEDULED", certain: true };
  if (modifiers.some((key) => PAST_MODIFIERS.has(key))) return { status: "HELD", certain: true };
  if (
    modifiers.some((key) => PRESENT_MODIFIERS.has(key)) ||
    isUnderWay(clause, start) ||
    isFirstDay(clause, start) ||
    lasts(behind)
  )
    return { status: "ONGOING", certain: true };
  if (STAYING.test(behind[0] ?? ""))
    return { status: "ONGOING", certain: !clause.dated || !/d$/.test(behind[0] ?? "") };
  if (!isObject && hasBegun(behind)) return { status: "ONGOING", certain: false };
  if (governor.verb && PRESENT_FORM.test(governor.verb) && isWhen(clause, governor))
    return { status: "SCHEDULED", certain: true };
  if (isFixed(behind)) return { status: "SCHEDULED", certain: true };
  if (clause.dated && behind.slice(0, 6).some((_, i) => isBeginning(behind, i) && behind[i - 1] !== "to"))
    return { status: "SCHEDULED", certain: false };
  const preposition = clause.key(start - 1) === "of" ? clause.key(start - 2) : clause.key(start - 1);
  if (/^(?:ahead|before|eve)$/.test(preposition)) return { status: "SCHEDULED", certain: false };
  if (governor.verb && BEGINNING_VERBS.has(governor.verb)) return { status: "ONGOING", certain: false };
  if (governor.verb?.endsWith("ing") && /^(?:is|are|was|were|be|been)$/.test(clause.key(governor.at - 1)))
    return { status: "ONGOING", certain: true };
  const present =
    PRESENT_FORM.test(governor.verb ?? "") ||
    (PLURAL_FORM.test(governor.verb ?? "") && governor.subject?.last === governor.at - 1);
  if (present && clause.dated) return { status: "SCHEDULED", certain: false };
  if (/^(?:for|on)$/.test(preposition)) {
    const journey = journeyBefore(clause, governor.subject?.last ?? start - JOURNEY, start);
    if (journey) return journey;
  }
  const ended = ENDING.has(governor.verb ?? "") || ENDING.has(behind[0] ?? "");
  const after = /^(?:after|following)$/.test(governor.preposition ?? preposition);
  const certain = governor.verb !== undefined || ended || after || preposition === "since";
  return { status: "HELD", certain, over: ended || (after && !visit) };
}

/** The words of the clause behind a noun, asides and all. */
function beyond(words: readonly string[]): string {
  const end = words.findIndex(
    (word) => BARRIER_VERBS.has(word) || /^(?:;|and|but|after|when|as|that)$/.test(word),
  );
  return words.slice(0, end < 0 ? undefined : end).join(" ");
}

/** What was planned and came to nothing: "the meeting planned for April fell through". */
const FALLEN =
  /\b(?:fell through|never (?:took place|happened|materiali[sz]ed)|(?:did not|didn't|failed to) (?:take place|materiali[sz]e|go ahead)|(?:is|are|was|were) (?:now )?off)\b/;

/** "is on a visit", "is currently on a tour", "are in talks", "are engaged in talks". */
function isUnderWay(clause: Clause, start: number): boolean {
  if (!/^(?:on|in)$/.test(clause.key(start - 1))) return false;
  let at = start - 2;
  while (/ly$|^(?:now|here|also|still|already|engaged|locked|deep)$/.test(clause.key(at))) at--;
  return /^(?:is|are|'s|’s|'re)$/.test(clause.key(at)) && !clause.mentionAt(at)?.possessive;
}

/** "came to Warsaw for talks", "is in Oslo for talks", "left for Oslo for talks": what the journey makes of its end. */
function journeyBefore(clause: Clause, from: number, start: number): Standing | undefined {
  for (let i = start - 2; i > Math.max(from, start - JOURNEY); i--) {
    const key = clause.key(i);
    if (key === "had" || BARRIER_VERBS.has(key) || key === ";") return undefined;
    if (ARRIVING.has(key))
      return clause.key(i - 1) === "had" || clause.key(i + 1) === "together"
        ? undefined
        : { status: "ONGOING", certain: false };
    if (DEPARTING.has(key)) return { status: "SCHEDULED", certain: false };
    if (/^(?:is|are)$/.test(key) && AT_PLACE.test(clause.key(i + 1)))
      return { status: "ONGOING", certain: true };
  }
  return undefined;
}

/** "The door to talks is open" */
function isDoor(clause: Clause, start: number): boolean {
  for (let i = start - 1; i > start - 7; i--)
    if (/^doors?$/.test(clause.key(i)))
      return /^(?:to|for|of|is|was|remains|remained|open)$/.test(clause.key(i + 1));
  return false;
}

/** "The talks on trade opened on Tuesday", "got under way": begun, by the first verb of the predicate. */
function hasBegun(behind: readonly string[]): boolean {
  for (const [i, key] of behind.entries()) {
    if (RELATIVE.test(key)) return false;
    if (BEGUN.test(key)) return !/^(?:to|had|has|have|was|were|be)$/.test(behind[i - 1] ?? "");
    if (key === "got") return /^(?:under|underway)$/.test(behind[i + 1] ?? "");
    if (key.endsWith("ed") && !/^(?:aimed|focused|called|dubbed|united)$/.test(key)) return false;
  }
  return false;
}

/** "begins", "get under way" */
function isBeginning(words: readonly string[], at: number): boolean {
  const key = words[at] ?? "";
  return BEGINS.test(key) || (/^gets?$/.test(key) && /^under/.test(words[at + 1] ?? ""));
}

const RELATIVE = /^(?:that|which|who|will|would|is|are|was|were|has|have|had|to|and|after|before|in order)$/;
const BEGUN = /^(?:began|opened|started|kicked|commenced|resumed|reopened)$/;

/** "entered a second day", "dragged on" */
function lasts([verb = "", ...next]: readonly string[]): boolean {
  if (/^drag/.test(verb)) return next[0] === "on";
  return LASTING.has(verb) && next.slice(0, 5).some((key) => /^days?$/.test(key));
}

/** "on the first day of his four-day visit" */
function isFirstDay(clause: Clause, start: number): boolean {
  for (let i = start - 1; i > start - 7; i--)
    if (clause.key(i) === "of")
      return (
        clause.key(i - 1) === "day" &&
        /^(?:first|second|third|opening)$/.test(clause.key(i - 2)) &&
        clause.key(i - 3) !== "a"
      );
  return false;
}

/** "when he pays a visit" */
function isWhen(clause: Clause, { subject }: Governor): boolean {
  return subject !== undefined && clause.key(subject.first - 1) === "when";
}

/** "the conference scheduled for May", "talks due to begin", not "talks expected to focus on". */
function isFixed([fixed = "", link = "", verb = ""]: readonly string[]): boolean {
  if (!/^(?:scheduled|slated|due|planned|set|expected)$/.test(fixed)) return false;
  return /^(?:for|in|on|next|later)$/.test(link) || (link === "to" && STARTING.has(verb));
}

/** Of what stands behind an object, a clause about it: "talks that will begin", "talks due to begin". */
function relative(behind: readonly string[]): readonly string[] {
  const at = behind.findIndex((key) => key === "that" || key === "which");
  return at < 0 ? [] : behind.slice(at + 1);
}

/** "agreed during their meeting": what was agreed is not that they meet. */
const WITHIN: ReadonlySet<string> = new Set("during at in after following".split(" "));
const OFF: ReadonlySet<string> = new Set(["CANCELLED", "POSTPONED"]);

const PAST_MODIFIERS: ReadonlySet<string> = new Set("last previous recent earlier past".split(" "));
const PRESENT_MODIFIERS: ReadonlySet<string> = new Set("ongoing current continuing".split(" "));
/** Behind the noun, these say that it goes on. */
const STAYING = /^(?:continue|continues|continued|resumed|reopened)$/;
/** "entered its second day" */
const LASTING: ReadonlySet<string> = new Set(
  "enter enters entered went go goes spilled spill stretched stretch ran extended moved".split(" "),
);
const STARTING: ReadonlySet<string> = new Set("begin start open take be convene resume kick".split(" "));
/** How far before its end, in words, a journey's verb stands. */
const JOURNEY = 12;
const AT_PLACE = /^(?:in|at|here|now|currently|also|back|already)$/;
const ENDING: ReadonlySet<string> = new Set(
  "ended ends concluded concludes finished wrapped completed closed collapsed".split(" "),
);
const BEGINS = /^(?:begins?|starts?|opens?|kicks?|convenes?|takes?)$/;
/** Behind a subject, without an auxiliary, the present of several. */
const PLURAL_FORM = /^(?:pay|hold|begin|start|open|host|attend|convene|resume)$/;
const PRESENT_FORM = /^(?:pays|holds|begins|starts|opens|hosts|attends|convenes|makes)$/;
