import type { AgreementFact } from "../domain/facts.ts";
import type { AgreementKind } from "../domain/vocabulary.ts";
import type { AgreementCandidate } from "../store/candidates.ts";
import type { MergeReason } from "../store/claims.ts";
import { foldedWords } from "../store/fold.ts";
import { compareDays } from "./days.ts";

/** An agreement as an article tells it. */
export interface ResolvedAgreement {
  fact: AgreementFact;
  parties: readonly (string | number)[];
  /** The stored meeting at which it was reached. */
  meeting: number | null;
}

/** Of these, one meeting makes several: only the words tell them apart. */
const MANY: readonly AgreementKind[] = ["COMMITMENT", "CONTRACT", "MEMORANDUM", "MECHANISM"];
/** The share of the words of the shorter quote that the other has too. */
const ALIKE_WORDS = 0.35;

/** How alike an account and a stored agreement are, with the reason in words; undefined when they are two. */
export function agreementLikeness(
  told: ResolvedAgreement,
  stored: AgreementCandidate,
): MergeReason | undefined {
  if (told.fact.kind !== stored.kind) return undefined;
  const shared = told.parties.filter((party) => stored.parties.includes(party)).length;
  const larger = Math.max(told.parties.length, stored.parties.length);
  if (shared < Math.min(2, larger) || shared / larger < 0.6) return undefined;
  const together = told.meeting !== null && told.meeting === stored.meeting;
  const day = sameDay(told.fact, stored);
  if (!together && !(day && (told.meeting === null || stored.meeting === null))) return undefined;
  const words = wordLikeness(told.fact.evidence[0]?.quote ?? "", stored.quotes);
  if (MANY.includes(told.fact.kind) && words < ALIKE_WORDS) return undefined;
  const score = 0.4 * (shared / larger) + (together ? 0.3 : 0.2) + (day ? 0.1 : 0) + 0.2 * Math.min(1, words);
  const occasion = together ? "reached at the same meeting" : `same day ${stored.start}`;
  const text = `same kind; ${shared} of ${larger} parties the same; ${occasion}; ${Math.round(words * 100)} % of the words alike`;
  return { text, score: Math.round(score * 100) / 100 };
}

function sameDay({ date }: AgreementFact, { start, end }: AgreementCandidate): boolean {
  if (!date || start === null || end === null || date.precision === "YEAR") return false;
  return ["SAME", "WITHIN"].includes(compareDays(date, { start, end, precision: "INTERVAL" }));
}

function wordLikeness(quote: string, others: readonly string[]): number {
  const ours = contentWords(quote);
  let best = 0;
  for (const other of others) {
    const theirs = contentWords(other);
    const both = [...ours].filter((word) => theirs.has(word)).length;
    best = Math.max(best, both / Math.max(1, Math.min(ours.size, theirs.size)));
  }
  return best;
}

/** Words of more than three letters without their endings. */
function contentWords(text: string): Set<string> {
  return new Set(
    foldedWords(text)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  );
}
