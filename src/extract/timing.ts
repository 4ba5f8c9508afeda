import type { EventDate } from "../domain/date.ts";
import type { MeetingStatus } from "../domain/vocabulary.ts";
import type { Analysis } from "./analysis.ts";
import { type DateMention, extendByDuration, resolveDate, type Tense } from "./dates.ts";
import { BEGINNING_VERBS, VERB_TRIGGERS } from "./tables/triggers.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

export interface Timing {
  date: EventDate | null;
  /** How many days the occasion lasts; 0 when the text does not say. */
  days: number;
  /** A relative date stands there that could not be resolved. */
  undatable: boolean;
}

/** Costs, in tokens of distance, of what lies between a trigger and a date. */
const BEYOND_SPEECH = 12;
const BEYOND_CLAUSE = 10;
const BEYOND_OCCASION = 8;
const BEYOND_AND = 5;
const FARTHEST = 40;
const LONGEST_SINCE = 10;

/** The date of an occasion whose trigger stands at tokens `first` to `last`: the nearest that is not another's. */
export function dateNear(
  sentence: Analysis,
  text: string,
  first: number,
  last: number,
  status: MeetingStatus,
  certain: boolean,
  published: string | undefined,
): Timing {
  let best: DateMention | undefined;
  let least = FARTHEST;
  let duration = 0;
  for (const mention of sentence.dates) {
    if (mention.expression.kind === "DURATION") {
      if (Math.abs(mention.last - first) < 4) duration = mention.expression.days;
      continue;
    }
    if (isSince(sentence, mention, last)) continue;
    if (isSpeechDate(sentence, mention) || mention.expression.kind === "NOW") continue;
    const putOff = (status === "CANCELLED" || status === "POSTPONED") && mention.last < first;
    const cost = costBetween(sentence, mention, first, last) + (putOff ? BEYOND_SPEECH : 0);
    if (cost >= least) continue;
    least = cost;
    best = mention;
  }
  if (!best) return { date: null, days: duration, undatable: false };
  const tense = tenseOf(status, certain, best);
  const date = resolveDate(best.expression, text.slice(best.start, best.end), published, tense);
  const whole =
    date && duration > 1 ? extendByDuration(date, duration, boundOf(sentence, first, last, best)) : date;
  return { date: whole, days: duration, undatable: date === null };
}

/** "ended two days of talks on Monday", "left on Monday after a two-day visit": the day is the last. */
function boundOf(sentence: Analysis, first: number, last: number, day: DateMention): "START" | "END" {
  const key = (at: number) => sentence.tokens[at]?.key ?? "";
  for (let i = day.first - 1; i > day.first - 4; i--) if (BEGINNING_VERBS.has(key(i))) return "START";
  for (let i = first - 1; i > first - 8; i--) {
    if (ENDING.test(key(i))) return "END";
    if (/^(?:during|at|in|for|on|,|;)$/.test(key(i))) break;
  }
  for (let i = last + 1; i < day.first; i++) {
    if (ENDING.test(key(i)) && !/^(?:after|following)$/.test(key(i))) return "END";
    if (CLAUSE_WORDS.has(key(i))) break;
  }
  return "START";
}

const ENDING =
  /^(?:after|following|end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|finish(?:es|ed)?|wrap(?:s|ped|ping)?|complet(?:e|es|ed|ing)|clos(?:es|ed))$/;

/** A calendar day beside an occasion of uncertain tense is the nearest of its name. */
function tenseOf(status: MeetingStatus, certain: boolean, mention: DateMention): Tense {
  const { kind } = mention.expression;
  if (status === "ONGOING" && !certain) return "PAST";
  const open = !certain || status === "PROPOSED" || status === "POSTPONED" || status === "CANCELLED";
  if (open && (kind === "CALENDAR" || kind === "RANGE")) return "PRESENT";
  if (status === "HELD") return "PAST";
  return status === "ONGOING" ? "PRESENT" : "FUTURE";
}

function costBetween(sentence: Analysis, mention: DateMention, first: number, last: number): number {
  const after = mention.first > last;
  const [from, to] = after ? [last + 1, mention.first] : [mention.last + 1, first];
  let cost = after ? mention.first - last : first - mention.last + 2;
  if (/^['’]s$/.test(sentence.tokens[mention.first - 1]?.key ?? "") && mention.last + 1 !== first)
    cost += BEYOND_CLAUSE;
  for (let i = from; i < to; i++) {
    const key = sentence.tokens[i]?.key ?? "";
    if (BARRIER_VERBS.has(key) || key === ";") cost += BEYOND_SPEECH;
    else if (CLAUSE_WORDS.has(key)) cost += BEYOND_CLAUSE;
    else if (VERB_TRIGGERS.has(key) && !BE.has(key)) cost += BEYOND_OCCASION;
    else if (!after && key === "and") cost += BEYOND_AND;
  }
  return cost;
}

const BE: ReadonlySet<string> = new Set(["is", "was", "are", "were"]);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "since when which who whose where while until if because".split(" "),
);

/** "his first visit since he took office in 1982": of what came before the occasion. */
function isSince({ tokens }: Analysis, mention: DateMention, trigger: number): boolean {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - LONGEST_SINCE); i--) {
    const key = tokens[i]?.key ?? "";
    if (key === "since") return i === mention.first - 1 || i > trigger;
    if (key === "," || key === ";" || i === trigger) return false;
  }
  return false;
}

/** "said on Monday": the day of the saying. */
function isSpeechDate(sentence: Analysis, mention: DateMention): boolean {
  let i = mention.first - 1;
  while (i >= 0 && /^(?:on|late|early|in|,)$/.test(sentence.tokens[i]?.key ?? "")) i--;
  return BARRIER_VERBS.has(sentence.tokens[i]?.key ?? "");
}
