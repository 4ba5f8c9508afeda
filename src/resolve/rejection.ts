import type { AgreementFact, Facts, MeetingFact } from "../domain/facts.ts";
import type { Entry } from "../store/entry.ts";
import { quoteMatch } from "../store/quote-match.ts";
import type { Rejection } from "../store/rejections.ts";
import type { ToldOnce } from "../store/told-once.ts";

/** Whether a rejected quote is the one that what it speaks for was read from, so that all of that goes. */
export function isWhole({ told, start, end }: Pick<Rejection, "told" | "start" | "end">): boolean {
  const [best] = told.fact.evidence;
  return best?.start === start && best.end === end;
}

/** What an article tells without what people rejected, which is kept to be told when that is undone. */
export function withoutRejected(facts: Facts, { article, rejections }: Entry): Facts {
  const rejected = article === null ? [] : rejections.of(article);
  if (rejected.length === 0) return facts;
  const told: ToldOnce[] = [
    ...facts.meetings.map((fact, i): ToldOnce => {
      const reached = facts.agreements.filter(({ meeting }) => meeting === i);
      return {
        type: "MEETING",
        fact,
        agreements: reached.flatMap(({ evidence: [best] }) => best?.start ?? []),
      };
    }),
    ...facts.agreements.map((fact): ToldOnce => {
      const occasion = fact.meeting === null ? undefined : facts.meetings[fact.meeting];
      return {
        type: "AGREEMENT",
        fact: { ...fact, meeting: null },
        meeting: occasion?.evidence[0]?.start ?? null,
      };
    }),
  ];
  const gone = new Set<ToldOnce>();
  const without = new Map<ToldOnce, Set<object>>();
  for (const each of rejected) {
    const found = meant(
      each,
      told.filter((one) => !gone.has(one)),
    );
    if (!found) continue;
    const quote = found.one.fact.evidence[found.quote];
    if (!quote) continue;
    const { people } = each.told;
    rejections.retell(each.correction, quote, people ? { ...found.one, people } : found.one);
    // What is left without the quotes that do not count is no longer told.
    if (found.quote === 0) gone.add(found.one);
    else without.set(found.one, (without.get(found.one) ?? new Set()).add(quote));
  }
  const left = <F extends MeetingFact | AgreementFact>(fact: F, one: ToldOnce | undefined): F => {
    const quotes = one && without.get(one);
    return quotes ? { ...fact, evidence: fact.evidence.filter((quote) => !quotes.has(quote)) } : fact;
  };
  const keptMeetings = facts.meetings.flatMap((fact, i) => {
    const one = told[i];
    return one && gone.has(one) ? [] : [{ fact: left(fact, one), i }];
  });
  return {
    meetings: keptMeetings.map(({ fact }) => fact),
    agreements: facts.agreements.flatMap((fact, j) => {
      const one = told[facts.meetings.length + j];
      if (one && gone.has(one)) return [];
      const at = keptMeetings.findIndex(({ i }) => i === fact.meeting);
      return [{ ...left(fact, one), meeting: at < 0 ? null : at }];
    }),
  };
}

/** What a rejected quote is meant of: what has it, and of several what has most of the same sides. */
function meant(rejected: Rejection, told: readonly ToldOnce[]): { one: ToldOnce; quote: number } | undefined {
  let best: { one: ToldOnce; quote: number; score: number } | undefined;
  for (const one of told) {
    if (one.type !== rejected.type) continue;
    for (const [quote, given] of one.fact.evidence.entries()) {
      const match = quoteMatch(rejected, given);
      const score = match === 0 ? 0 : match + likeness(one, rejected.told) + (quote === 0 ? 0.1 : 0);
      if (score > (best?.score ?? 0)) best = { one, quote, score };
    }
  }
  return best;
}

function likeness(a: ToldOnce, b: ToldOnce): number {
  const theirs = sidesOf(b);
  const ours = sidesOf(a);
  return ours.filter((side) => theirs.includes(side)).length / (ours.length + theirs.length + 1);
}

const sidesOf = (told: ToldOnce): string[] =>
  told.type === "AGREEMENT"
    ? told.fact.parties
    : told.fact.participants.map(({ country, organization, person }) =>
        [person?.name, country, organization].join("|"),
      );
