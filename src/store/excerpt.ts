/** A stretch of a text, and whether it is what was looked for. */
export interface ExcerptPart {
  text: string;
  matched: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Characters before the first match, and in all. */
const LEAD = 60;
const LENGTH = 200;

/** How many different words of the text match. */
export function matchCount(text: string, matches: (word: string) => boolean): number {
  return new Set([...text.matchAll(WORD)].map(([word]) => word).filter(matches)).size;
}

/** Some 200 characters of the text around its first match, cut between words, the matches told apart. */
export function excerpt(text: string, matches: (word: string) => boolean): ExcerptPart[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const first = words.find(({ word }) => matches(word));
  const from = words.find(({ start }) => start >= (first?.start ?? 0) - LEAD)?.start ?? 0;
  const to = words.findLast(({ end }) => end <= from + LENGTH)?.end ?? text.length;
  const [start, end] = [from <= LEAD ? 0 : from, text.length - to <= LEAD ? text.length : to];
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const { word, start: wordStart, end: wordEnd } of words) {
    if (wordStart < start || wordEnd > end || !matches(word)) continue;
    if (wordStart > at) parts.push({ text: text.slice(at, wordStart), matched: false });
    parts.push({ text: word, matched: true });
    at = wordEnd;
  }
  if (at < end) parts.push({ text: text.slice(at, end), matched: false });
  if (start > 0) parts.unshift({ text: "…", matched: false });
  if (end < text.length) parts.push({ text: "…", matched: false });
  return parts;
}
