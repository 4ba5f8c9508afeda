import type { Clause } from "./clause.ts";
import type { Governor } from "./governor.ts";
import { modality, type Standing } from "./status.ts";
import { BEGINNING_VERBS } from "./tables/triggers.ts";
import { BARRIER_VERBS, FUTURE_MODIFIERS } from "./tables/verbs.ts";

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
): Standing | undefined {
  const keys = (from: number, to: number) =>
    clause.tokens.slice(Math.max(0, from), to).map((token) => (token.text === "May" ? "" : token.key));
  const from =
    governor.subject && governor.subject.last < start ? governor.subject.last + 1 : governor.at - 12;
  const before = keys(from, first);
  const barrier = before.findLastIndex((key) => BARRIER_VERBS.has(key) || key === ";") + 1;
  const within = governor.preposition !== undefined && WITHIN.has(governor.preposition);
  const mode = modality(before.slice(barrier), predicateAfter(keys(last + 1, last + 40)), within);
  if (mode.negated) return undefined;
  const conditional =
    mode.status === "SCHEDULED" &&
    clause.tokens.some((token) => token.key === "if" && token.start < (clause.tokens[first]?.start ?? 0));
  const behind = predicateAfter(keys(end + 1, end + 40));
  const off = modality([], behind, within).status;
  if (off === "POSTPONED" || off === "CANCELLED") return { status: off, certain: true };
  if (mode.status) return { status: conditional ? "PROPOSED" : mode.status, certain: true };
  const modifiers = keys(start, first);
  if (modifiers.includes("proposed") || modifiers.includes("possible") || modifiers.includes("potential"))
    return { status: "PROPOSED", certain: true };
  if (modifiers.some((key) => FUTURE_MODIFIERS.has(key))) return { status: "SCHEDULED", certain: true };
  if (modifiers.some((key) => PAST_MODIFIERS.has(key))) return { status: "HELD", certain: true };
  if (isUnderWay(clause, start)) return { status: "ONGOING", certain: true };
  if (clause.dated && behind.slice(0, 6).some((key) => BEGINS.test(key)))
    return { status: "SCHEDULED", certain: false };
  const preposition = clause.key(start - 1) === "of" ? clause.key(start - 2) : clause.key(start - 1);
  if (preposition === "ahead" || preposition === "before" || preposition === "eve")
    return { status: "SCHEDULED", certain: false };
  if (governor.verb && BEGINNING_VERBS.has(governor.verb)) return { status: "ONGOING", certain: true };
  if (governor.verb?.endsWith("ing") && /^(?:is|are|was|were|be|been)$/.test(clause.key(governor.at - 1)))
    return { status: "ONGOING", certain: true };
  if (governor.verb && PRESENT_FORM.test(governor.verb) && clause.dated)
    return { status: "SCHEDULED", certain: false };
  const certain = governor.verb !== undefined || /^(?:after|following|since)$/.test(preposition);
  return { status: "HELD", certain };
}

/** "is on a visit", "is currently on a tour". */
function isUnderWay(clause: Clause, start: number): boolean {
  if (clause.key(start - 1) !== "on") return false;
  let at = start - 2;
  while (/ly$|^(?:now|here|also|still|already)$/.test(clause.key(at))) at--;
  return /^(?:is|are|'s|’s|'re)$/.test(clause.key(at)) && !clause.mentionAt(at)?.possessive;
}

/** "agreed during their meeting": what was agreed is not that they meet. */
const WITHIN: ReadonlySet<string> = new Set("during at in after following".split(" "));

/** The words behind a noun phrase up to the clause's end, without what stands between commas: ", which …,". */
function predicateAfter(keys: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < keys.length && out.length < 18; i++) {
    const key = keys[i] ?? "";
    if (BARRIER_VERBS.has(key) || key === ";") break;
    if (key === ",") {
      const close =
        /^(?:which|who|where|originally|initially|due|scheduled|planned|led|headed|mediated|hosted|brokered|chaired|his|her|their|its|the|a|an)$/.test(
          keys[i + 1] ?? "",
        )
          ? keys.indexOf(",", i + 1)
          : -1;
      if (close < 0) break;
      i = close;
      continue;
    }
    out.push(key);
  }
  return out;
}

const PAST_MODIFIERS: ReadonlySet<string> = new Set("last previous recent earlier past".split(" "));
const BEGINS = /^(?:begins?|starts?|opens?|kicks|convenes?|takes)$/;
const PRESENT_FORM = /^(?:pays|holds|begins|starts|opens|hosts|attends|convenes|makes)$/;
