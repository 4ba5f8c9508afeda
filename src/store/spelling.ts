import { foldedWords } from "./fold.ts";

/** How many letters may be wrong, missing, too many or swapped in a word of this length. */
function allowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The letters that are wrong in `given` for it to be `word`; undefined if they are too many. */
export function mistakes(given: string, word: string): number | undefined {
  const most = allowed(Math.min(given.length, word.length));
  if (Math.abs(given.length - word.length) > most) return undefined;
  const found = distance(given, word);
  return found <= most ? found : undefined;
}

/**
 * How well a name fits what was typed, from 0 to 1, each word of which must stand for one of the name's; undefined if
 * one does not.
 */
export function likeness(given: readonly string[], name: string): number | undefined {
  const words = foldedWords(name);
  let wrong = 0;
  let letters = 0;
  for (const one of given) {
    const best = Math.min(...words.map((word) => mistakes(one, word) ?? Number.POSITIVE_INFINITY));
    if (!Number.isFinite(best)) return undefined;
    wrong += best;
    letters += one.length;
  }
  return letters === 0 ? undefined : 1 - wrong / letters;
}

/** Optimal string alignment: insertions, deletions, replacements, and swaps of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
