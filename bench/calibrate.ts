/**
 * Fits the weights of confidence to the annotated articles outside the set-aside third, writes
 * src/extract/tables/confidence-weights.ts, and prints how well confidence is calibrated on the rest.
 *
 *   npx tsx bench/calibrate.ts
 */
import { writeFileSync } from "node:fs";
import {
  agreementCues,
  type Cues,
  type Finding,
  meetingCues,
  personCues,
  sideCues,
} from "../src/extract/confidence.ts";
import { find } from "../src/extract/extract.ts";
import { isCountry } from "../src/extract/lexicon.ts";
import { type Occasion, sidesOf } from "../src/extract/occasion.ts";
import type { Undertaking } from "../src/extract/undertaking.ts";
import { type Annotated, type AnnotatedMeeting, annotatedArticles, overlap, sameName } from "./annotated.ts";

interface Example {
  finding: Finding;
  cues: Cues;
  right: boolean;
  heldOut: boolean;
}

type Weights = Record<string, number>;

const STEPS = 4000;
const RATE = 0.5;
/** More for the finding with fewer examples. */
const PENALTY = 1.2;
/** Rules fit the articles they were written with better than others: what is right there counts as a little less. */
const DOUBT = 0.05;

/** Best pairs first, one to one, above the least likeness that counts as the same. */
function align<A, B>(
  found: readonly A[],
  known: readonly B[],
  likeness: (a: A, b: B) => number,
  least: number,
): Map<A, B> {
  const pairs = found.flatMap((a) => known.map((b) => ({ a, b, score: likeness(a, b) })));
  const matched = new Map<A, B>();
  const used = new Set<B>();
  for (const { a, b, score } of pairs.sort((x, y) => y.score - x.score)) {
    if (score < least || matched.has(a) || used.has(b)) continue;
    matched.set(a, b);
    used.add(b);
  }
  return matched;
}

const quotes = (told: Occasion | Undertaking, { article }: Annotated) =>
  told.evidence.map(({ start, end }) => article.text.slice(start, end));

function meetingLikeness(occasion: Occasion, known: AnnotatedMeeting, annotated: Annotated): number {
  const sides = sidesOf(occasion).filter(isCountry);
  const shared = sides.filter((side) => known.countries.includes(side)).length;
  const people = occasion.people.filter((person) =>
    known.people.some(({ name }) => sameName(person.name, name)),
  ).length;
  const who = (2 * shared) / Math.max(1, sides.length + known.countries.length);
  const names = (2 * people) / Math.max(1, occasion.people.length + known.people.length);
  const day = (occasion.date?.edtf ?? null) === known.date ? 1 : 0;
  if (!shared && !people && known.countries.length) return 0;
  return 0.35 * overlap(quotes(occasion, annotated), known.evidence) + 0.3 * who + 0.2 * names + 0.15 * day;
}

/** `certainty` is the meeting's confidence, a cue of those of who took part. */
function examplesOf(annotated: Annotated, certainty: (cues: Cues) => number): Example[] {
  const { occasions, undertakings } = find(annotated.article);
  const { heldOut } = annotated;
  const meetings = align(occasions, annotated.meetings, (a, b) => meetingLikeness(a, b, annotated), 0.35);
  const agreements = align(
    undertakings,
    annotated.agreements,
    (a, b) =>
      overlap(quotes(a, annotated), b.evidence) +
      a.parties.filter((party) => b.parties.includes(party)).length / 20,
    0.3,
  );
  const examples: Example[] = [];
  for (const occasion of occasions) {
    const known = meetings.get(occasion);
    const cues = meetingCues(occasion);
    examples.push({ finding: "MEETING", cues, right: known !== undefined, heldOut });
    const meeting = certainty(cues);
    for (const person of occasion.people) {
      const right = known?.people.some(({ name }) => sameName(person.name, name)) ?? false;
      examples.push({ finding: "PERSON", cues: personCues(occasion, person, meeting), right, heldOut });
    }
    for (const side of sidesOf(occasion).filter(isCountry)) {
      const right = known?.countries.includes(side) ?? false;
      examples.push({ finding: "SIDE", cues: sideCues(occasion, side, meeting), right, heldOut });
    }
  }
  for (const undertaking of undertakings)
    examples.push({
      finding: "AGREEMENT",
      cues: agreementCues(undertaking),
      right: agreements.has(undertaking),
      heldOut,
    });
  return examples;
}

/** Logistic regression by gradient descent with a quadratic penalty: deterministic, the bias free. */
function regression(examples: readonly Example[]): Weights {
  const weights: Weights = { bias: 0 };
  for (const { cues } of examples) for (const name of Object.keys(cues)) weights[name] = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope: Weights = {};
    for (const { cues, right } of examples) {
      let sum = weights.bias ?? 0;
      for (const [name, value] of Object.entries(cues)) sum += (weights[name] ?? 0) * value;
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 - DOUBT : 0);
      slope.bias = (slope.bias ?? 0) + error;
      for (const [name, value] of Object.entries(cues)) slope[name] = (slope[name] ?? 0) + error * value;
    }
    for (const name of Object.keys(weights)) {
      const penalty = name === "bias" ? 0 : (PENALTY / examples.length) * (weights[name] ?? 0);
      weights[name] = (weights[name] ?? 0) - RATE * ((slope[name] ?? 0) / examples.length + penalty);
    }
  }
  return weights;
}

function table(all: Record<Finding, Weights>): string {
  const rows = Object.entries(all).map(([finding, weights]) => {
    const entries = Object.entries(weights).map(
      ([name, weight]) => `    ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${weight.toFixed(2)},`,
    );
    return `  ${finding}: {\n${entries.join("\n")}\n  },`;
  });
  return `/** Weights of the cues of confidence.ts, fitted by bench/calibrate.ts: do not edit by hand. */
export const WEIGHTS: Readonly<
  Record<"MEETING" | "PERSON" | "SIDE" | "AGREEMENT", Readonly<Record<string, number>>>
> = {
${rows.join("\n")}
};
`;
}

function score(weights: Weights, cues: Cues): number {
  let sum = weights.bias ?? 0;
  for (const [name, value] of Object.entries(cues)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const BANDS = [0.9, 0.8, 0.7, 0.5, 0];

function report(examples: readonly Example[], all: Record<Finding, Weights>): void {
  console.log("| finding | confidence | articles | right | of | share |\n|---|---|---|---|---|---|");
  for (const finding of Object.keys(all) as Finding[])
    for (const [index, from] of BANDS.entries())
      for (const heldOut of [false, true]) {
        const to = BANDS[index - 1] ?? 1.01;
        const band = examples.filter((example) => {
          const value = Math.round(100 * score(all[finding], example.cues)) / 100;
          return example.finding === finding && example.heldOut === heldOut && value >= from && value < to;
        });
        const right = band.filter((example) => example.right).length;
        const share = band.length ? `${Math.round((100 * right) / band.length)} %` : "—";
        console.log(
          `| ${finding} | ${from}–${Math.min(1, to)} | ${heldOut ? "set aside" : "fitted"} | ${right} | ${band.length} | ${share} |`,
        );
      }
}

const articles = annotatedArticles();
if (!articles.length) {
  console.error("The annotated articles are not beside the repository (../shared/gold): nothing was fitted.");
  process.exit(1);
}
const findings: readonly Finding[] = ["MEETING", "PERSON", "SIDE", "AGREEMENT"];
const weightsOf = (examples: readonly Example[], finding: Finding) =>
  regression(examples.filter((example) => example.finding === finding && !example.heldOut));
const meeting = weightsOf(
  articles.flatMap((article) => examplesOf(article, () => 0)),
  "MEETING",
);
const examples = articles.flatMap((article) =>
  examplesOf(article, (cues) => Math.round(100 * score(meeting, cues)) / 100),
);
const all = Object.fromEntries(findings.map((finding) => [finding, weightsOf(examples, finding)])) as Record<
  Finding,
  Weights
>;
writeFileSync(new URL("../src/extract/tables/confidence-weights.ts", import.meta.url), table(all));
report(examples, all);
