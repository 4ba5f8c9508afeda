import { type OfficeRank, TITLES } from "../extract/tables/titles.ts";
import { foldedWords } from "../store/fold.ts";

/** Ranks that one occasion does not confuse: reports of it may call a minister an official, but not a president. */
export type Level = "HEAD" | "FOREIGN_MINISTER" | "MINISTER" | "OTHER";

const LEVELS: Partial<Record<OfficeRank, Level>> = {
  HEAD_OF_STATE: "HEAD",
  HEAD_OF_GOVERNMENT: "HEAD",
  ROYAL: "HEAD",
  FOREIGN_MINISTER: "FOREIGN_MINISTER",
  MINISTER: "MINISTER",
  AMBASSADOR: "OTHER",
  ENVOY: "OTHER",
  SENIOR_OFFICIAL: "OTHER",
  OFFICIAL: "OTHER",
  MILITARY: "OTHER",
  LEGISLATOR: "OTHER",
};
const RANKS = new Map(TITLES.map(({ title, rank }) => [title, rank]));
const LOWER = /^(?:deputy|vice|assistant|under|special|senior|former)$/;

/** The level of the office that a title names: that of its longest known phrase, undefined when it has none. */
export function levelOf(title: string): Level | undefined {
  if (!known.has(title)) {
    if (known.size >= KEPT) known.clear();
    known.set(title, findLevel(title));
  }
  return known.get(title);
}

const known = new Map<string, Level | undefined>();
const KEPT = 10_000;

function findLevel(title: string): Level | undefined {
  const words = foldedWords(title);
  if (words.some((word) => LOWER.test(word))) return "OTHER";
  for (let length = Math.min(words.length, 5); length > 0; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const phrase = words.slice(first, first + length).join(" ");
      if (/^(?:foreign|external affairs|foreign affairs) (?:minister|secretary)$/.test(phrase))
        return "FOREIGN_MINISTER";
      if (/^minister (?:of|for) (?:foreign|external) affairs$/.test(phrase)) return "FOREIGN_MINISTER";
      const rank = RANKS.get(phrase);
      if (rank) return LEVELS[rank];
    }
  return undefined;
}

/** Whether a title is that of an ambassador, in office. */
export function isAmbassador(title: string): boolean {
  const words = foldedWords(title);
  return !words.some((word) => LOWER.test(word)) && words.some((word) => RANKS.get(word) === "AMBASSADOR");
}
