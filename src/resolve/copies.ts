import { foldedWords } from "../store/fold.ts";

/** Words in a run; runs of fewer are shared by texts that have nothing to do with each other. */
const RUN = 5;
/** Texts of fewer runs say too little to tell a copy. */
const FEWEST_RUNS = 16;
/** How many hashes of an article are kept to find its copies by. */
const PRINTS = 6;
/** The share of the shorter text's runs that the longer has too, from which on it is a copy. */
const ALIKE = 0.6;

/** A text by its runs of words. */
export interface Runs {
  hashes: ReadonlySet<number>;
  /** The smallest hashes, of which texts that share most runs share some; none for a text too short. */
  prints: readonly number[];
}

export function runsOf(text: string): Runs {
  const words = foldedWords(text);
  const hashes = new Set<number>();
  for (let first = 0; first + RUN <= words.length; first++)
    hashes.add(hash(words.slice(first, first + RUN).join(" ")));
  if (hashes.size < FEWEST_RUNS) return { hashes, prints: [] };
  return { hashes, prints: [...hashes].sort((a, b) => a - b).slice(0, PRINTS) };
}

/** Whether one of two texts is, but for cuts and small changes, the other. */
export function isCopy(a: Runs, b: Runs): boolean {
  const [few, many] = a.hashes.size < b.hashes.size ? [a.hashes, b.hashes] : [b.hashes, a.hashes];
  if (few.size < FEWEST_RUNS) return false;
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return shared / few.size >= ALIKE;
}

/** FNV-1a with a last mixing, so that the smallest are a fair sample. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
