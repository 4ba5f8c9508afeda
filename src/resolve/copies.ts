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
  const letters = lettersOf(words);
  const hashes = new Set<number>();
  let from = 0;
  let to = words.slice(0, RUN - 1).reduce((length, word) => length + word.length + 1, -1);
  for (let first = 0; first + RUN <= words.length; first++) {
    to += (words[first + RUN - 1] as string).length + 1;
    hashes.add(hash(letters, from, to));
    from += (words[first] as string).length + 1;
  }
  if (hashes.size < FEWEST_RUNS) return { hashes, prints: [] };
  return { hashes, prints: [...Uint32Array.from(hashes).sort().subarray(0, PRINTS)] };
}

/** The words with a space between. */
function lettersOf(words: readonly string[]): Uint16Array {
  const text = words.join(" ");
  const letters = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) letters[i] = text.charCodeAt(i);
  return letters;
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
function hash(letters: Uint16Array, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ (letters[i] as number), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
