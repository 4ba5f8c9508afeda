/** A quote with its place in the text of an article, in UTF-16 code units. */
interface Place {
  start: number;
  end: number;
  quote: string;
}

/**
 * How surely two quotes of an article are the same sentence, though it was extracted anew or its text was changed: 3 in
 * the same place, 2 word for word, 1 if they overlap by half, 0 if they are two.
 */
export function quoteMatch(a: Place, b: Place): number {
  if (a.quote === b.quote) return a.start === b.start ? 3 : 2;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [short, long] = a.quote.length < b.quote.length ? [a, b] : [b, a];
  return long.quote.includes(short.quote) && shared * 2 >= long.end - long.start ? 1 : 0;
}
