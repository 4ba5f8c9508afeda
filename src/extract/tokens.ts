/** A word, number or punctuation mark of the text. */
export interface Token {
  /** As it stands in the (truecased) text. */
  text: string;
  /** Lower case, without diacritics, with straight apostrophes: what tables are looked up by. */
  key: string;
  /** Offsets into the article's text, in UTF-16 code units. */
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  capital: boolean;
}

/**
 * In order: the styles H. E. and H. H., dotted letters (U.S., U.N., Ph.D.), words with inner hyphens, apostrophes, ampersands and full stops
 * (Kyung-wha, O'Neill, Ta'if, al-Sudani), the possessive 's or ', numbers (1,000 · 2.5 · 20th · 1980s · 9:30), any other character.
 * Each alternative begins differently and repeats over disjoint classes, so matching is linear.
 */
const TOKEN =
  /H\. (?:E|H)\.(?= \p{Lu})|\p{L}\.(?:\p{L}\.)+|(?!['’])[\p{L}\p{M}]+(?:(?:[-‐‑'’&](?![sS](?![\p{L}\p{M}])))[\p{L}\p{M}\d]+|\d+)*|['’][sS](?![\p{L}\p{M}])|\d+(?:[.,:]\d+)*(?:-?\p{L}+)*|[^\s]/gu;

const ABBREVIATED = new Set(["mr.", "mrs.", "ms.", "dr.", "st."]);

/** The tokens of `text` between two offsets. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    let word = match[0];
    const start = match.index;
    const first = word.charCodeAt(0);
    const letter = isLetter(first, word);
    if (letter && text.charCodeAt(start + word.length) === 46 && ABBREVIATED.has(`${word.toLowerCase()}.`)) {
      word += ".";
      TOKEN.lastIndex++;
    }
    tokens.push({
      text: word,
      key: keyOf(first === 72 ? word.replace(". ", ".") : word),
      start,
      end: start + word.length,
      kind: letter ? "word" : first >= 48 && first <= 57 ? "number" : "mark",
      capital: letter && isCapital(first, word),
    });
  }
  return tokens;
}

/** What a word is looked up by: lower case, no diacritics, straight apostrophes and hyphens. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127)
      return lower
        .replace(/[’‘]/g, "'")
        .replace(/[‐‑]/g, "-")
        .replace(/ı/g, "i")
        .replace(/ł/g, "l")
        .replace(/ø/g, "o")
        .replace(/đ/g, "d")
        .replace(/ß/g, "ss")
        .normalize("NFKD")
        .replace(/\p{M}/gu, "");
  return lower;
}

function isLetter(first: number, word: string): boolean {
  if (first < 128) return (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  return /^\p{L}/u.test(word);
}

function isCapital(first: number, word: string): boolean {
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}
