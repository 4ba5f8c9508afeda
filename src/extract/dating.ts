import type { Reading } from "./analysis.ts";
import { extendByDuration, resolveDate } from "./dates.ts";
import { daysBetween } from "./day-count.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import type { Trace } from "./trace.ts";

/** How many sentences apart two occasions of one person may be told and still share their day. */
const NEAR = 6;

/** Dates occasions that the text leaves undated but bounds: by a visit, by the occasion beside them, by the report. */
export function dateUndated(
  occasions: readonly Occasion[],
  reading: Reading,
  trace: Trace | undefined,
): void {
  for (const occasion of occasions)
    if (isPastPlan(occasion, reading.published)) {
      occasion.date = null;
      trace?.noted(occasion, "still to come: the date, before the report, is that of something else");
    }
  for (const [index, occasion] of occasions.entries()) {
    if (occasion.date) continue;
    const visit = around(occasions, index).find(
      (other) => other.kind === "VISIT" && other !== occasion && other.date && boundedBy(occasion, other),
    );
    const beside = visit ?? gathering(occasions, index) ?? neighbour(occasions, index);
    const date =
      (visit ? untilReport(occasion, visit, reading.published) : beside?.date) ??
      byLead(occasions, occasion) ??
      byReport(occasion, reading);
    if (!date) continue;
    occasion.date = date;
    trace?.noted(occasion, beside ? "dated by" : "dated by the report, or by what it opens with", beside);
  }
}

/** "will meet X, in office from March 2022": plans are past by the day ("was to meet on Monday"), not by month or year. */
function isPastPlan({ status, date }: Occasion, published: string | undefined): boolean {
  const coarse = date?.precision === "MONTH" || date?.precision === "YEAR";
  return status === "SCHEDULED" && published !== undefined && coarse && date.end < published;
}

/** What was held during a visit that goes on was held by the day of the report. */
function untilReport(
  occasion: Occasion,
  { date }: Occasion,
  published: string | undefined,
): Occasion["date"] {
  if (!date || !published || occasion.status !== "HELD") return date;
  if (date.precision !== "INTERVAL" || date.end <= published || date.start > published) return date;
  const edtf = date.start === published ? published : `${date.start}/${published}`;
  return { ...date, edtf, end: published, precision: date.start === published ? "DAY" : "INTERVAL" };
}

/** How many occasions on each side of one are looked at: more than any article has, so that time stays bounded. */
const MOST = 60;

function around(occasions: readonly Occasion[], index: number): readonly Occasion[] {
  return occasions.slice(Math.max(0, index - MOST), index + MOST);
}

/** Talks between visitor and host take the visit's days. */
function boundedBy(occasion: Occasion, visit: Occasion): boolean {
  const during = visit.status === "ONGOING" && occasion.status === "SCHEDULED";
  if (occasion.kind === "VISIT" || !(during || sameTime(occasion, visit))) return false;
  const sides = sidesOf(visit);
  const there = occasion.place !== undefined && occasion.place.country === visit.place?.country;
  return (
    (there || sidesOf(occasion).every((side) => sides.includes(side))) &&
    occasion.people.some((person) => visit.people.includes(person))
  );
}

/** "On the sidelines of the summit": the gathering told of last before it. */
function gathering(occasions: readonly Occasion[], index: number): Occasion | undefined {
  const aside = occasions[index]?.evidence[0]?.tokens.some(
    (token) => token.key === "sidelines" || token.key === "margins",
  );
  if (!aside) return undefined;
  return occasions
    .slice(Math.max(0, index - MOST), index)
    .findLast((other) => other.date && (GATHERINGS.has(other.kind) || sidesOf(other).length > 2));
}

const GATHERINGS: ReadonlySet<string> = new Set(["SUMMIT", "CONFERENCE", "VISIT"]);

/** The dated occasion of one of its people, told of near it. */
function neighbour(occasions: readonly Occasion[], index: number): Occasion | undefined {
  const occasion = occasions[index];
  const at = occasion?.evidence[0]?.index ?? 0;
  if (!occasion || occasion.kind === "VISIT" || occasion.status === "PROPOSED") return undefined;
  let best: Occasion | undefined;
  let least = NEAR + 1;
  for (const other of occasions.slice(Math.max(0, index - MOST), index)) {
    if (!other.date || other.kind === "VISIT" || !sameTime(occasion, other)) continue;
    if (!/-\d\d-/.test(other.date.edtf) || isElsewhere(occasion, other)) continue;
    if (!occasion.people.some((person) => other.people.includes(person))) continue;
    const distance = Math.min(...other.evidence.map((sentence) => Math.abs(at - sentence.index)));
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

function isElsewhere({ place: a }: Occasion, { place: b }: Occasion): boolean {
  return a !== undefined && b !== undefined && a.country !== b.country;
}

/** What the occasion that the report opens with and this one share is the day, unless this one is background. */
function byLead(occasions: readonly Occasion[], occasion: Occasion): Occasion["date"] {
  const [lead] = occasions;
  if (
    !lead?.date ||
    lead === occasion ||
    isElsewhere(lead, occasion) ||
    lead.date.precision !== "DAY" ||
    occasion.kind === "VISIT" ||
    !sameTime(lead, occasion)
  )
    return null;
  if (
    occasion.status !== "HELD" ||
    occasion.serial ||
    occasion.bygone ||
    occasion.evidence[0]?.clause.perfect
  )
    return null;
  const sides = sidesOf(lead);
  return sidesOf(occasion).some((side) => sides.includes(side)) ? lead.date : null;
}

function sameTime(a: Occasion, b: Occasion): boolean {
  const past = (o: Occasion) => o.status === "HELD" || o.status === "ONGOING";
  return past(a) === past(b);
}

/** "told reporters after the talks": what is reported was said on their day. */
function isToldAfter({ over, evidence, serial }: Occasion): boolean {
  const clause = evidence[0]?.clause;
  if (!over || serial || !clause || clause.perfect) return false;
  return clause.tokens.some(({ key }) => /^(?:said|told)$/.test(key));
}

/** The day that the report opens with, "on Wednesday night", where it comes out the day after. */
function dayOfLead({ published, sentences, article }: Reading): string | undefined {
  // a caption has no full stop
  const lead = sentences.find(
    ({ block, tokens }) => block.kind === "PROSE" && /^[.!?"”]$/.test(tokens.at(-1)?.text ?? ""),
  );
  for (const { expression, start, end } of lead?.dates ?? []) {
    if (expression.kind !== "WEEKDAY" && expression.kind !== "OFFSET") continue;
    const date = resolveDate(expression, article.text.slice(start, end), published, "PAST");
    if (date?.precision === "DAY" && published && daysBetween(date.start, published) < 3) return date.start;
  }
  return undefined;
}

/** An occasion under way takes the day of the report; one just held takes it when the report opens with it. */
function byReport(occasion: Occasion, reading: Reading): Occasion["date"] {
  const { published, sentences } = reading;
  if (!published) return null;
  const first = occasion.evidence[0]?.index ?? 0;
  const lead = sentences.find((sentence) => sentence.block.kind === "PROSE")?.index ?? 0;
  const day = occasion.status === "HELD" ? (dayOfLead(reading) ?? published) : published;
  const reported =
    occasion.status === "ONGOING" ||
    (occasion.status === "HELD" &&
      (first <= lead + 4 || isToldAfter(occasion)) &&
      occasion.kind !== "VISIT" &&
      !occasion.undatable &&
      !occasion.bygone);
  if (!reported) return null;
  const date = { edtf: day, start: day, end: day, precision: "DAY", basis: "DATELINE", text: "" } as const;
  return extendByDuration(date, occasion.days, occasion.over ? "END" : "START");
}
