import type { ExpectedAgreement, ExpectedMeeting } from "./seed.ts";

/** What extraction tells, in the shape of `extract --format jsonl`. */
export interface Told {
  meetings: Omit<ExpectedMeeting, "optional">[];
  agreements: Omit<ExpectedAgreement, "optional">[];
}

interface Fact {
  evidence: string[];
  optional?: true;
}

/** Of what was expected, how much was found, and of what was found, how much was expected; 0 to 1. */
export interface Score {
  recall: number;
  precision: number;
}

export interface Scores {
  meetings: Score;
  agreements: Score;
  people: Score;
  countries: Score;
  /** Share of the meetings found that have the expected one. */
  date: number;
  status: number;
  kind: number;
  format: number;
}

/**
 * Compares what was told of some articles with what was expected. An expected fact that is optional counts neither as
 * missed nor as found, and what fits it is not wrong.
 */
export function scoreFacts(articles: readonly { told: Told; expected: Told }[]): Scores {
  const meetings = new Tally();
  const agreements = new Tally();
  const people = new Tally();
  const countries = new Tally();
  const right = { date: 0, status: 0, kind: 0, format: 0 };
  for (const { told, expected } of articles) {
    const aligned = align(told.meetings, expected.meetings, meetingLikeness);
    meetings.take(aligned);
    for (const [found, meant] of aligned.pairs) {
      people.count(names(found), names(meant), namesMatch);
      countries.count(found.countries, meant.countries);
      for (const key of ["date", "status", "kind", "format"] as const)
        if (found[key] === meant[key]) right[key]++;
    }
    agreements.take(align(told.agreements, expected.agreements, agreementLikeness));
  }
  const share = (key: keyof typeof right) => right[key] / meetings.hits;
  return {
    meetings: meetings.score(),
    agreements: agreements.score(),
    people: people.score(),
    countries: countries.score(),
    date: share("date"),
    status: share("status"),
    kind: share("kind"),
    format: share("format"),
  };
}

class Tally {
  hits = 0;
  told = 0;
  expected = 0;

  take({ pairs, missed, extra }: Alignment<Fact, Fact>): void {
    this.hits += pairs.length;
    this.told += pairs.length + extra;
    this.expected += pairs.length + missed;
  }

  count(told: string[], expected: string[], same = (a: string, b: string) => a === b): void {
    this.hits += told.filter((one) => expected.some((other) => same(one, other))).length;
    this.told += told.length;
    this.expected += expected.length;
  }

  score(): Score {
    return { recall: this.hits / this.expected, precision: this.hits / this.told };
  }
}

interface Alignment<T, E> {
  pairs: [T, E][];
  missed: number;
  extra: number;
}

const LEAST = 0.5;

/** Pairs what was told with what was expected, the likest first, each once. */
function align<T extends Fact, E extends Fact>(
  told: readonly T[],
  expected: readonly E[],
  likeness: (told: T, expected: E) => number,
): Alignment<T, E> {
  const candidates = told
    .flatMap((one) => expected.map((other) => ({ one, other, score: likeness(one, other) })))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const [taken, met] = [new Set<T>(), new Set<E>()];
  const pairs: [T, E][] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || met.has(other)) continue;
    taken.add(one);
    met.add(other);
    if (!other.optional) pairs.push([one, other]);
  }
  const missed = expected.filter((other) => !met.has(other) && !other.optional).length;
  return { pairs, missed, extra: told.filter((one) => !taken.has(one)).length };
}

function meetingLikeness(told: Told["meetings"][number], expected: ExpectedMeeting): number {
  const sides = overlap(
    [...told.countries, ...told.organizations],
    [...expected.countries, ...expected.organizations],
  );
  if (sides === 0) return 0;
  const people = overlap(names(told), names(expected), namesMatch);
  const date = told.date === expected.date ? 0.3 : 0;
  const kind = (told.kind === "VISIT") === (expected.kind === "VISIT") ? 0.2 : 0;
  return 0.5 * shared(told, expected) + 0.4 * sides + 0.1 * people + date + kind - 0.3;
}

function agreementLikeness(told: Told["agreements"][number], expected: ExpectedAgreement): number {
  const evidence = shared(told, expected);
  return evidence === 0
    ? 0
    : 0.5 * evidence +
        0.5 * overlap(told.parties, expected.parties) +
        (told.kind === expected.kind ? 0.1 : 0);
}

/** 1 where both point at the same sentences, or one's are among the other's. */
function shared(a: Fact, b: Fact): number {
  const common = a.evidence.filter((one) =>
    b.evidence.some((other) => one.includes(other) || other.includes(one)),
  );
  return Math.min(1, common.length / Math.min(a.evidence.length, b.evidence.length));
}

/** Twice what is common, by the size of both. */
function overlap(
  a: readonly string[],
  b: readonly string[],
  same = (x: string, y: string) => x === y,
): number {
  if (a.length + b.length === 0) return 1;
  const common = a.filter((one) => b.some((other) => same(one, other))).length;
  return (2 * common) / (a.length + b.length);
}

function names({ people }: { people: { name: string }[] }): string[] {
  return people.map(({ name }) => name);
}

/** All words of the shorter name are in the longer. */
function namesMatch(a: string, b: string): boolean {
  const words = (name: string) => name.toLowerCase().split(/[\s-]+/);
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return short?.every((word) => long?.includes(word)) ?? false;
}
