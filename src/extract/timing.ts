import type { EventDate } from "../domain/date.ts";
import type { MeetingStatus } from "../domain/vocabulary.ts";
import type { Analysis } from "./analysis.ts";
import { anchorBefore, relatedDay } from "./date-anchor.ts";
import { type DateMention, extendByDuration, resolveDate, type Tense } from "./dates.ts";
import { hasLapsed } from "./status.ts";
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
/** "last April, when X visited": not far, whatever lies between. */
const WHEN = 8;
const LONGEST_SINCE = 10;
/** A year by itself tells of what is near it. */
const FARTHEST_YEAR = 25;

/** The date of an occasion whose trigger stands at tokens `first` to `last`: the nearest that is not another's. */
export function dateNear(
  sentence: Analysis,
  text: string,
  first: number,
  last: number,
  status: MeetingStatus,
  certain: boolean,
  published: string | undefined,
  visit: boolean,
  before: EventDate | null | undefined,
): Timing {
  const related = relatedDay(sentence, text, first, published);
  if (related) return { date: related, days: 0, undatable: false };
  let best: DateMention | undefined;
  let least = FARTHEST;
  let duration = 0;
  for (const mention of sentence.dates) {
    if (mention.expression.kind === "DURATION") {
      if (isOfSetting(sentence, mention, last) || (!visit && isOfVisit(sentence, mention))) continue;
      if (Math.abs(mention.last - first) < 4 || (visit && isStay(sentence, mention, last)))
        duration = mention.expression.days;
      continue;
    }
    const lasting = status === "ONGOING" && mention.first > last && isLasting(sentence, mention);
    if (!lasting && isSince(sentence, mention, last)) continue;
    if (mention.expression.kind === "NOW" || isOfSpeech(sentence, mention, first)) continue;
    if ((status === "SCHEDULED" || status === "PROPOSED") && isOfPlan(sentence, mention, first, last))
      continue;
    const putOff = (status === "CANCELLED" || status === "POSTPONED") && mention.last < first;
    if (mention.last < first && isAside(sentence, mention)) continue;
    const cost = costBetween(sentence, mention, first, last) + (putOff ? BEYOND_SPEECH : 0);
    if (cost >= least || (mention.expression.kind === "YEAR" && cost > FARTHEST_YEAR)) continue;
    least = cost;
    best = mention;
  }
  if (!best) return { date: null, days: duration, undatable: false };
  const tense = tenseOf(sentence, first, status, certain, best, published);
  const anchor = anchorBefore(sentence, text, best, published) ?? before ?? undefined;
  const date = resolveDate(best.expression, text.slice(best.start, best.end), published, tense, anchor);
  const link = sentence.tokens[best.first - 1]?.key ?? "";
  const open = date && published && status === "ONGOING" ? openInterval(date, link, published) : undefined;
  if (open) return { date: open, days: 0, undatable: false };
  const whole =
    date && duration > 1 ? extendByDuration(date, duration, boundOf(sentence, first, last, best)) : date;
  const { expression } = best;
  const sameDay = expression.kind === "ANCHORED" && expression.unit === "DAY" && expression.shift === 0;
  return { date: whole, days: duration, undatable: date === null && !sameDay };
}

/** "has been in Oslo since Monday", not "the first since 2011". */
function isLasting({ tokens }: Analysis, { first, expression }: DateMention): boolean {
  if (tokens[first - 1]?.key !== "since" || expression.kind === "YEAR") return false;
  return !tokens
    .slice(Math.max(0, first - 5), first - 1)
    .some(({ key }) => /^(?:first|last|latest)$/.test(key));
}

/** "has been there since Monday", "is there until Friday": what goes on reaches the day of the report, or begins with it. */
function openInterval(date: EventDate, link: string, published: string): EventDate | undefined {
  const [start, end] =
    link === "since" ? [date.start, published] : /^(?:until|till)$/.test(link) ? [published, date.end] : [];
  if (!start || !end || start >= end) return undefined;
  return { ...date, edtf: `${start}/${end}`, start, end, precision: "INTERVAL" };
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
function tenseOf(
  sentence: Analysis,
  first: number,
  status: MeetingStatus,
  certain: boolean,
  mention: DateMention,
  published: string | undefined,
): Tense {
  const { kind } = mention.expression;
  if (status !== "HELD" && status !== "ONGOING" && wasToBe(sentence, first, mention)) return "PRESENT";
  if (status === "SCHEDULED" && !certain && isPastSequel(sentence, first, mention, published)) return "PAST";
  if (status === "ONGOING" && !certain) return "PAST";
  const open = !certain || status === "PROPOSED" || status === "POSTPONED" || status === "CANCELLED";
  if (open && (kind === "CALENDAR" || kind === "RANGE")) return "PRESENT";
  if (status === "HELD") return "PAST";
  return status === "ONGOING" ? "PRESENT" : "FUTURE";
}

/** "was due to meet X on Monday", "the talks that had been set for Monday": the nearest Monday. */
function wasToBe({ tokens }: Analysis, first: number, { first: day }: DateMention): boolean {
  const at = Math.max(first, day);
  return hasLapsed(tokens.slice(Math.max(0, at - 12), at).map(({ key }) => key));
}

/** "flew to Oslo on Sunday before meeting X on Monday": what came before is past, and so is the day after it. */
function isPastSequel(
  { tokens, dates }: Analysis,
  first: number,
  mention: DateMention,
  published: string | undefined,
): boolean {
  const { expression } = mention;
  if (expression.kind !== "WEEKDAY" || !published) return false;
  let before = first - 1;
  while (before > first - 9 && !/^(?:before|ahead)$/.test(tokens[before]?.key ?? "")) before--;
  if (!/^(?:before|ahead)$/.test(tokens[before]?.key ?? "")) return false;
  if (tokens.slice(0, before).some(({ key }) => FUTURE.test(key))) return false;
  if (mention.last < before) return true;
  const anchor = dates.findLast((date) => date.last < before && date.expression.kind === "WEEKDAY");
  if (!anchor) return false;
  const [from, to] = [anchor, mention].map((date) => resolveDate(date.expression, "", published, "PAST"));
  return from != null && to != null && from.start <= to.start;
}

const FUTURE = /^(?:will|would|shall|due|expected|scheduled|plans|is|are|leaves|arrives|travels|flies)$/;

function costBetween(sentence: Analysis, mention: DateMention, first: number, last: number): number {
  const after = mention.first > last;
  const [from, to] = after ? [last + 1, mention.first] : [mention.last + 1, first];
  const when = sentence.tokens[mention.last + 1]?.key === "," ? mention.last + 2 : mention.last + 1;
  if (!after && sentence.tokens[when]?.key === "when") return WHEN;
  let cost = after ? mention.first - last : first - mention.last + 2;
  if (/^['’]s$/.test(sentence.tokens[mention.first - 1]?.key ?? "") && mention.last + 1 !== first)
    cost += BEYOND_CLAUSE;
  for (let i = from; i < to; i++) {
    const key = sentence.tokens[i]?.key ?? "";
    if (BARRIER_VERBS.has(key) || key === ";") cost += BEYOND_SPEECH;
    else if (CLAUSE_WORDS.has(key) || (key === "as" && PRONOUN.test(sentence.tokens[i + 1]?.key ?? "")))
      cost += BEYOND_CLAUSE;
    else if (VERB_TRIGGERS.has(key) && !BE.has(key)) cost += BEYOND_OCCASION;
    else if (!after && (key === "and" || key === "before")) cost += BEYOND_AND;
  }
  return cost;
}

const PRONOUN = /^(?:he|she|they|the|both|it)$/;
const BE: ReadonlySet<string> = new Set(["is", "was", "are", "were"]);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "since when which who whose where while until if because".split(" "),
);

/** "X, who arrived on Sunday, met", "X, visiting Oslo this week, met": the date is of what stands between the commas. */
function isAside({ tokens }: Analysis, { first, last }: DateMention): boolean {
  if (tokens[last + 1]?.key !== ",") return false;
  for (let i = first - 1; i > first - 14; i--) {
    const key = tokens[i]?.key ?? "";
    if (key === ",") return i < first - 2 && ASIDE.test(tokens[i + 1]?.key ?? "");
    if (/^(?:who|which|where)$/.test(key)) return true;
  }
  return false;
}

const ASIDE = /ing$|^(?:elected|appointed|sworn|named|due|scheduled|set)$/;

/** "his first visit since he took office in 1982": of what came before the occasion. */
function isSince({ tokens }: Analysis, mention: DateMention, trigger: number): boolean {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - LONGEST_SINCE); i--) {
    const key = tokens[i]?.key ?? "";
    if (key === "since") return i === mention.first - 1 || i > trigger;
    if (key === "," || key === ";" || i === trigger) return false;
  }
  return false;
}

/** "met during a five-day conference" */
function isOfSetting({ tokens }: Analysis, { first }: DateMention, trigger: number): boolean {
  return tokens
    .slice(trigger + 1, Math.max(trigger + 1, first))
    .some(({ key }) => /^(?:during|at|amid)$/.test(key));
}

/** "in Oslo for a two-day visit, met X": how long the visit lasts. */
function isOfVisit({ tokens }: Analysis, { last }: DateMention): boolean {
  return tokens.slice(last + 1, last + 4).some(({ key }) => /^(?:visit|trip|tour|stay)$/.test(key));
}

/** "arrived for a three-day visit" */
function isStay({ tokens }: Analysis, { first, last }: DateMention, trigger: number): boolean {
  return (
    first > trigger &&
    first < trigger + 14 &&
    tokens.slice(last + 1, last + 4).some(({ key }) => /^(?:visit|trip|tour|stay|mission)$/.test(key))
  );
}

/** The day of the saying is that of what it was said after: "said on Monday after talks with X". */
function isOfSpeech(sentence: Analysis, mention: DateMention, first: number): boolean {
  if (!isSpeechDate(sentence, mention)) return false;
  if (mention.last > first) return true;
  for (let i = first - 1; i > Math.max(mention.last, first - 6); i--)
    if (/^(?:after|following)$/.test(sentence.tokens[i]?.key ?? "")) return false;
  return true;
}

/** "on Sunday invited X to visit", "agreed on Monday to meet": the day on which it was planned, not for which. */
function isOfPlan(sentence: Analysis, mention: DateMention, first: number, last: number): boolean {
  const { kind } = mention.expression;
  const key = (at: number) => sentence.tokens[at]?.key ?? "";
  if (kind !== "WEEKDAY" && kind !== "OFFSET") return false;
  if (mention.first > last) {
    for (let i = last + 1; i < mention.first; i++)
      if (/^(?:after|following)$/.test(key(i)) && key(i + 1).endsWith("ing")) return true;
    return false;
  }
  if (PLANNED.test(key(mention.first - 1)) || PLANNED.test(key(mention.first - 2))) return true;
  for (let i = mention.last + 1; i < first; i++)
    if ((PLANNED.test(key(i)) || BARRIER_VERBS.has(key(i))) && key(i + 1) !== ",") return true;
  return false;
}

const PLANNED =
  /^(?:called|invited|proposed|offered|suggested|urged|agreed|accepted|demanded|requested|appealed|pledged|promised|decided|rejected|refused|vowed)$/;

/** "said on Monday": the day of the saying. */
function isSpeechDate(sentence: Analysis, mention: DateMention): boolean {
  let i = mention.first - 1;
  while (i >= 0 && /^(?:on|late|early|in|,)$/.test(sentence.tokens[i]?.key ?? "")) i--;
  return BARRIER_VERBS.has(sentence.tokens[i]?.key ?? "");
}
