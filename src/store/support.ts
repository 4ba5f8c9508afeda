import type { DateAbsence } from "../domain/date.ts";
import type {
  AgreementStatus,
  DateBasis,
  DatePrecision,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
} from "../domain/vocabulary.ts";

/** The values of a dated row as they are stored; all but `dateAbsence` NULL where there is no date. */
export interface StoredDate {
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  basis: DateBasis | null;
  dateText: string | null;
  dateAbsence: DateAbsence | null;
}

/** Whose word a claim is: claims of one source that say the same are one voice, read as the surest of them. */
export interface Source {
  /** The publisher, or the agency whose text it carries. */
  source: number;
  publishedDay: string | null;
  /** 0 to 1. */
  confidence: number;
}

/** The value with most confidence behind it; of equals the one that comes first in the text order of `claims`. */
export function mostSupported<C extends Source, V>(
  claims: readonly C[],
  read: (claim: C) => V,
  weigh: (value: V) => number = () => 1,
): V {
  const support = new Map<V, number>();
  for (const claim of claims) {
    const value = read(claim);
    support.set(value, (support.get(value) ?? 0) + claim.confidence * weigh(value));
  }
  let best: [V, number] | undefined;
  for (const entry of support) if (!best || entry[1] > best[1] + 1e-9) best = entry;
  return (best as [V, number])[0];
}

/** MEETING is what a meeting is called when nothing better is said, so another kind outweighs it. */
export const weighKind = (kind: MeetingKind): number => (kind === "MEETING" ? 0.6 : 1);
/** IN_PERSON is assumed where nothing else is said, so another format outweighs it. */
export const weighFormat = (format: MeetingFormat): number => (format === "IN_PERSON" ? 0.4 : 1);

/** Settled by any report; announcements, the later published over the earlier, come after. */
const SETTLED: readonly MeetingStatus[] = ["HELD", "ONGOING"];
const PLANNED: readonly MeetingStatus[] = ["PROPOSED", "SCHEDULED", "POSTPONED", "CANCELLED"];

/**
 * What became of a meeting. A report that it was held stands against every announcement, whichever arrived first; of
 * announcements the last published counts, except that a proposal does not undo a date already set.
 */
export function meetingStatus(claims: readonly (Source & { status: MeetingStatus })[]): MeetingStatus {
  for (const status of SETTLED) if (claims.some((claim) => claim.status === status)) return status;
  const firm = claims.filter(({ status }) => status !== "PROPOSED");
  return latest(firm.length > 0 ? firm : claims, PLANNED);
}

const PROGRESS: readonly AgreementStatus[] = [
  "PROPOSED",
  "NEGOTIATING",
  "AGREED",
  "SIGNED",
  "RATIFIED",
  "IN_FORCE",
  "SUSPENDED",
  "REJECTED",
  "TERMINATED",
];

/** How far an agreement has come: the last published report, but never back to before it was reached. */
export function agreementStatus(claims: readonly (Source & { status: AgreementStatus })[]): AgreementStatus {
  const reached = claims.filter(({ status }) => PROGRESS.indexOf(status) >= PROGRESS.indexOf("AGREED"));
  const ended = reached.filter(({ status }) => PROGRESS.indexOf(status) > PROGRESS.indexOf("IN_FORCE"));
  if (reached.length === 0) return latest(claims, PROGRESS);
  const last = latest(reached, PROGRESS);
  if (ended.some(({ status }) => status === last)) return last;
  // A later report that tells again of the signing does not undo the ratification.
  const furthest = reached
    .filter((claim) => !ended.includes(claim))
    .map(({ status }) => PROGRESS.indexOf(status));
  return PROGRESS[Math.max(...furthest)] as AgreementStatus;
}

function latest<S extends string>(claims: readonly (Source & { status: S })[], ranks: readonly S[]): S {
  let best: (Source & { status: S }) | undefined;
  for (const claim of claims) {
    const order = best ? compareText(claim.publishedDay, best.publishedDay) : 1;
    if (order > 0 || (best && order === 0 && ranks.indexOf(claim.status) > ranks.indexOf(best.status)))
      best = claim;
  }
  return (best as Source & { status: S }).status;
}

/** NULL before any text. */
function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? -1 : 1;
}

/**
 * The date that most confidence agrees with: a month speaks for each of its days, so a day within it has the support
 * of both. Of equals the narrower, then the one of the surer basis, then the earlier.
 */
export function bestDate<C extends Source & StoredDate>(claims: readonly C[]): StoredDate {
  const dates = new Map<string, { claim: C; confidence: number }>();
  for (const claim of claims) {
    if (claim.start === null) continue;
    const same = dates.get(key(claim));
    if (!same) dates.set(key(claim), { claim, confidence: claim.confidence });
    else {
      same.confidence += claim.confidence;
      if (narrower(claim, same.claim)) same.claim = claim;
    }
  }
  let best: { claim: C; support: number } | undefined;
  for (const { claim } of dates.values()) {
    let support = 0;
    for (const other of dates.values()) if (contains(other.claim, claim)) support += other.confidence;
    if (
      !best ||
      support > best.support + 1e-9 ||
      (support > best.support - 1e-9 && narrower(claim, best.claim))
    )
      best = { claim, support };
  }
  const chosen =
    best?.claim ?? claims.find(({ dateAbsence }) => dateAbsence === "NO_REFERENCE") ?? (claims[0] as C);
  const { start, end, precision, basis, dateText, dateAbsence } = chosen;
  return { start, end, precision, basis, dateText, dateAbsence };
}

function contains(outer: StoredDate, inner: StoredDate): boolean {
  return (outer.start as string) <= (inner.start as string) && (outer.end as string) >= (inner.end as string);
}

const BASES: readonly DateBasis[] = ["STATED", "RELATIVE", "DATELINE"];

function narrower(a: StoredDate, b: StoredDate): boolean {
  if (a.start !== b.start || a.end !== b.end) return contains(b, a) || (!contains(a, b) && key(a) < key(b));
  return BASES.indexOf(a.basis as DateBasis) < BASES.indexOf(b.basis as DateBasis);
}

const key = ({ start, end }: StoredDate): string => `${start}/${end}`;

/** The claims whose date tells when a meeting of this status took or takes place. */
export function datedFor<C extends StoredDate & { status: MeetingStatus }>(
  claims: readonly C[],
  status: MeetingStatus,
): readonly C[] {
  const same = claims.filter(
    (claim) =>
      claim.start !== null &&
      (SETTLED.includes(status) ? SETTLED.includes(claim.status) : claim.status === status),
  );
  return same.length > 0 ? same : claims;
}

/** How sure a record is: each source adds to it once, by the surest of its claims; two or more never make it certain. */
export function combinedConfidence(claims: readonly Source[]): number {
  const surest = new Map<number, number>();
  for (const { source, confidence } of claims)
    surest.set(source, Math.max(surest.get(source) ?? 0, confidence));
  let doubt = 1;
  for (const confidence of surest.values()) doubt *= 1 - confidence;
  return surest.size === 1 ? 1 - doubt : Math.min(0.99, 1 - doubt);
}

/** The independent sources behind claims. */
export function countSources(claims: readonly Source[]): number {
  return new Set(claims.map(({ source }) => source)).size;
}
