import type { AgreementKind, AgreementStatus, DatePrecision } from "../domain/vocabulary.ts";
import { foldedWords } from "../store/fold.ts";
import { compareDays, daysBetween } from "./days.ts";
import { OTHER, type Relation, THRESHOLD, UNRELATED } from "./relation.ts";

/** One account of an agreement. */
export interface AgreementAccount {
  kind: AgreementKind;
  status: AgreementStatus;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  published: string | null;
  parties: readonly (string | number)[];
  /** The stored meeting at which it was reached. */
  meeting: number | null;
  /** Words of the best quote that tell one agreement from another. */
  words: ReadonlySet<string>;
  key: string;
}

/** Of these, one meeting makes several: only the words tell them apart. */
const MANY: readonly AgreementKind[] = ["COMMITMENT", "CONTRACT", "MEMORANDUM", "MECHANISM"];
/** The share of the words of the shorter quote that the other has too. */
const ALIKE_WORDS = 0.35;

/** How far along the life of an agreement a status is. */
const STAGE: Record<AgreementStatus, number> = {
  PROPOSED: 0,
  NEGOTIATING: 0,
  AGREED: 1,
  SIGNED: 1,
  RATIFIED: 2,
  IN_FORCE: 2,
  SUSPENDED: 3,
  TERMINATED: 3,
  REJECTED: 3,
};
/** Days between two stages of one agreement; ratifications are slow. */
const LONGEST_LIFE = 365 * 8;
/** Days between two reports of one stage where one has no date. */
const SAME_NEWS = 10;

/** How two accounts of agreements relate, with the reason in words. */
export function relateAgreements(a: AgreementAccount, b: AgreementAccount): Relation {
  if (a.kind !== b.kind) return OTHER;
  const parties = a.parties.filter((party) => b.parties.includes(party)).length;
  const larger = Math.max(a.parties.length, b.parties.length);
  if (parties < Math.min(2, larger) || parties / larger < 0.6) return OTHER;
  const words = wordLikeness(a.words, b.words);
  const together = a.meeting !== null && a.meeting === b.meeting;
  const day = sameDay(a, b);
  const moved = STAGE[a.status] !== STAGE[b.status];
  if (together || (day && (a.meeting === null || b.meeting === null))) {
    if (MANY.includes(a.kind) && words < ALIKE_WORDS) return OTHER;
    const occasion = together ? "reached at the same meeting" : `same day ${latest(a.start, b.start)}`;
    return same(a, b, parties / larger, (together ? 0.3 : 0.2) + (day ? 0.1 : 0), words, occasion);
  }
  if (words < ALIKE_WORDS) return moved ? UNRELATED : OTHER;
  if (moved) {
    const gap = stageGap(a, b);
    if (gap === undefined || gap > LONGEST_LIFE) return UNRELATED;
    const stages = `${earlier(a, b).status} and then ${earlier(a, b) === a ? b.status : a.status}`;
    return same(a, b, parties / larger, 0.2, words, stages);
  }
  if (a.start !== null && b.start !== null) return sameSpan(a, b) ? UNRELATED : OTHER;
  const [ours, theirs] = [a.start ?? a.published, b.start ?? b.published];
  if (ours === null || theirs === null || Math.abs(daysBetween(ours, theirs)) > SAME_NEWS) return UNRELATED;
  return same(a, b, parties / larger, 0.2, words, "no day in one, but of the same days");
}

function same(
  a: AgreementAccount,
  b: AgreementAccount,
  parties: number,
  occasion: number,
  words: number,
  why: string,
): Relation {
  const sum = 0.4 * parties + occasion + 0.3 * Math.min(1, words);
  const larger = Math.max(a.parties.length, b.parties.length);
  const text = `same kind; ${Math.round(parties * larger)} of ${larger} parties the same; ${why}; ${Math.round(words * 100)} % of the words alike`;
  return {
    is: "SAME",
    score: Math.min(0.99, Math.max(THRESHOLD, Math.round(sum * 100) / 100)),
    reason: text,
    apart: "NEVER",
  };
}

function sameDay(a: AgreementAccount, b: AgreementAccount): boolean {
  if (a.precision === "YEAR" || b.precision === "YEAR") return false;
  return sameSpan(a, b);
}

function sameSpan(a: AgreementAccount, b: AgreementAccount): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  const days = { precision: "INTERVAL" } as const;
  const how = compareDays({ start: a.start, end: a.end, ...days }, { start: b.start, end: b.end, ...days });
  return how === "SAME" || how === "WITHIN";
}

const dayOf = ({ start, published }: AgreementAccount): string | null => start ?? published;
const earlier = (a: AgreementAccount, b: AgreementAccount): AgreementAccount =>
  STAGE[a.status] < STAGE[b.status] ? a : b;

/** Days from the earlier stage to the later; undefined where they are the wrong way round or not known. */
function stageGap(a: AgreementAccount, b: AgreementAccount): number | undefined {
  const first = earlier(a, b);
  const [from, to] = [dayOf(first), dayOf(first === a ? b : a)];
  if (from === null || to === null) return undefined;
  const gap = daysBetween(from, to);
  return gap >= 0 ? gap : undefined;
}

function latest(a: string | null, b: string | null): string {
  return (a ?? "") > (b ?? "") ? String(a) : String(b);
}

function wordLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** Words that sentences about any agreement have, without their endings. */
const COMMON = new Set(
  `agreement agreed agree treaty pact accord memorandum understanding statement joint declaration communique sign
  signed signing signature ratify ratified ratification proposed proposal propose negotiating negotiations parliament
  minister ministers foreign president prime government governments country countries sides both parties between
  their with that this they will would have been which after before said told reporters monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november december
  approved force enter entered entry deal talks meeting year years month week lawmakers leaders capital from under
  into over when were also during visit officials`
    .split(/\s+/)
    .map(stem),
);

/** Words of more than three letters without their endings, those of any agreement left out unless nothing else is left. */
export function tellingWords(text: string): Set<string> {
  const words = foldedWords(text)
    .filter((word) => word.length > 3)
    .map(stem);
  const telling = new Set(words.filter((word) => !COMMON.has(word)));
  return telling.size > 0 ? telling : new Set(words);
}

function stem(word: string): string {
  return word.slice(0, 6);
}
