import type { EventDate } from "../domain/date.ts";
import type { Reading } from "./analysis.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import type { Trace } from "./trace.ts";
import type { Undertaking } from "./undertaking.ts";

/** Joins an instrument told of again to its first mention; commitments are an entry a sentence. */
export function addUndertaking(known: Undertaking[], next: Undertaking, trace: Trace | undefined): void {
  const same = earlier(known, next);
  if (same) {
    trace?.merged(same, next);
    absorb(same, next);
  } else if (next.parties.length > 1 || next.joint || next.open) {
    known.push(next);
    trace?.kept(next);
  } else trace?.dropped("fewer than two parties", next);
}

/** How many agreements back one may be told of again. */
const MOST = 100;

function earlier(known: readonly Undertaking[], next: Undertaking): Undertaking | undefined {
  for (let i = known.length - 1; i >= Math.max(0, known.length - MOST); i--) {
    const other = known[i];
    if (other && isSame(other, next)) return other;
  }
  return undefined;
}

function isSame(known: Undertaking, next: Undertaking): boolean {
  const sentence = known.evidence.at(-1) === next.evidence[0];
  if (sentence && known.kind === next.kind && !next.definite) return false;
  if ((next.kind === "COMMITMENT" && !next.generic && !next.definite) || next.joint) return false;
  if (next.other && !next.definite) return false;
  if (!kindsAgree(known, next) || !datesAgree(known, next) || !statusesAgree(known, next)) return false;
  const shared = next.parties.filter((party) => known.parties.includes(party)).length;
  if (next.parties.length < 2)
    return shared === next.parties.length && next.definite && near(known, next, 12);
  return shared >= 2 || (shared === 1 && known.parties.length === 1);
}

function near(known: Undertaking, next: Undertaking, reach: number): boolean {
  return (next.evidence[0]?.index ?? 0) - (known.evidence.at(-1)?.index ?? 0) <= reach;
}

function kindsAgree(known: Undertaking, next: Undertaking): boolean {
  if (known.kind === next.kind) return true;
  const loose = (one: Undertaking, two: Undertaking) =>
    one.generic && two.kind !== "JOINT_STATEMENT" && two.kind !== "MECHANISM";
  return next.definite && (loose(next, known) || loose(known, next));
}

function datesAgree(known: Undertaking, next: Undertaking): boolean {
  if (!known.date && REACHED.has(known.status) && next.date && next.date.precision !== "DAY")
    return next.definite && known.kind !== "COMMITMENT";
  return !known.date || !next.date || overlap(known.date, next.date);
}

/** What is being negotiated is not what has ended. */
function statusesAgree(known: Undertaking, next: Undertaking): boolean {
  const open = (told: Undertaking) => told.status === "NEGOTIATING" || told.status === "PROPOSED";
  const old = (told: Undertaking) => told.status === "TERMINATED" || told.status === "IN_FORCE";
  if (old(known) && known.kind === "MECHANISM" && !next.definite && next.status === "AGREED") return false;
  return !((open(known) && old(next) && !near(known, next, 3)) || (old(known) && open(next)));
}

const ORDER: readonly string[] = ["PROPOSED", "NEGOTIATING", "AGREED", "SIGNED", "RATIFIED"];

function absorb(known: Undertaking, next: Undertaking): void {
  for (const sentence of next.evidence) if (!known.evidence.includes(sentence)) known.evidence.push(sentence);
  known.date ??= next.date;
  known.occasion ??= next.occasion;
  if (next.parties.length > known.parties.length && known.parties.length < 2) known.parties = next.parties;
  if (
    next.stated &&
    ORDER.indexOf(next.status) > ORDER.indexOf(known.status) &&
    known.status !== "IN_FORCE" &&
    ORDER.includes(known.status)
  )
    known.status = next.status;
  if (next.status === "SUSPENDED" || next.status === "TERMINATED" || next.status === "REJECTED")
    known.status = next.status;
  if (known.kind === "COMMITMENT" && next.status === "SIGNED") known.kind = next.kind;
  else if (known.generic && !next.generic && known.kind !== next.kind) known.kind = next.kind;
  known.open ||= next.open;
  known.confidence = Math.max(known.confidence, next.confidence);
}

/** How many sentences may lie between an agreement and the occasion at which it was reached. */
const REACH = 6;

/** Links agreements to the occasions at which they were reached, and dates them by these or by the report. */
export function settle(
  undertakings: readonly Undertaking[],
  occasions: readonly Occasion[],
  { published, sentences }: Reading,
  trace: Trace | undefined,
): Undertaking[] {
  const lead = sentences.find((sentence) => sentence.block.kind === "PROSE")?.index ?? 0;
  const places = bySentence(occasions);
  for (const told of undertakings) {
    if (told.joint && !told.parties.length) told.parties = partiesAhead(told, places);
    if (!REACHED.has(told.status) && !(told.status === "PROPOSED" && told.kind === "JOINT_STATEMENT"))
      continue;
    told.occasion = occasionOf(told, places);
    if (told.occasion) trace?.noted(told, "reached at", told.occasion);
    if (told.undatable) continue;
    told.date ??= told.occasion?.date ?? null;
    const first = told.evidence[0]?.index ?? 0;
    if (
      !told.date &&
      published &&
      told.stated &&
      !told.planned &&
      first <= lead + 1 &&
      told.status !== "PROPOSED"
    )
      told.date = {
        edtf: published,
        start: published,
        end: published,
        precision: "DAY",
        basis: "DATELINE",
        text: "",
      };
  }
  return undertakings.filter((told) => {
    if (told.parties.length > 1 || (told.open && told.parties.length > 0)) return true;
    trace?.dropped("fewer than two parties", told);
    return false;
  });
}

/** Occasions by the sentences that tell of them. */
function bySentence(occasions: readonly Occasion[]): Map<number, Occasion[]> {
  const index = new Map<number, Occasion[]>();
  for (const occasion of occasions)
    for (const sentence of occasion.evidence) {
      const there = index.get(sentence.index);
      if (there) there.push(occasion);
      else index.set(sentence.index, [occasion]);
    }
  return index;
}

/** "Negotiators agreed on Friday": those of the occasion that is told of next. */
function partiesAhead(told: Undertaking, occasions: ReadonlyMap<number, Occasion[]>): string[] {
  const at = told.evidence[0]?.index ?? 0;
  for (let i = at; i <= at + REACH; i++)
    for (const occasion of occasions.get(i) ?? []) {
      const held = occasion.status === "HELD" || occasion.status === "ONGOING";
      if (held && sidesOf(occasion).length > 1) return sidesOf(occasion);
    }
  return [];
}

function occasionOf(told: Undertaking, occasions: ReadonlyMap<number, Occasion[]>): Occasion | undefined {
  let best: Occasion | undefined;
  let least = REACH + 1;
  for (const { index } of told.evidence)
    for (let i = index - REACH; i <= index + REACH; i++)
      for (const occasion of occasions.get(i) ?? []) {
        const cost = Math.abs(i - index) + strangeness(told, occasion);
        if (cost >= least) continue;
        least = cost;
        best = occasion;
      }
  return best;
}

/** How ill an occasion fits an agreement: 0 and more, infinite where it cannot be its own. */
function strangeness(told: Undertaking, occasion: Occasion): number {
  const sides = sidesOf(occasion);
  const absent = told.parties.filter((party) => !sides.includes(party)).length;
  if (absent > 0 && told.parties.length - absent < 2) return Number.POSITIVE_INFINITY;
  if (told.date && occasion.date && !overlap(told.date, occasion.date)) return Number.POSITIVE_INFINITY;
  if (occasion.status === "PROPOSED" || occasion.status === "CANCELLED") return Number.POSITIVE_INFINITY;
  return absent + (occasion.kind === "VISIT" ? 0.5 : 0) + (occasion.status === "SCHEDULED" ? 1 : 0);
}

function overlap(a: EventDate, b: EventDate): boolean {
  return a.start <= b.end && b.start <= a.end;
}

const REACHED: ReadonlySet<string> = new Set(["AGREED", "SIGNED"]);
