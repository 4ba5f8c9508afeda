import type { Block } from "./blocks.ts";
import { type Token, tokenize } from "./tokens.ts";

/** One sentence of the article with its tokens; offsets are into the article's text. */
export interface Sentence {
  index: number;
  block: Block;
  start: number;
  end: number;
  tokens: Token[];
}

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr ma prof gen lt col maj capt sgt adm sen rep gov pres st jr sr no vs etc hon rev ret dept jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun fig approx est ft km dlr pct inc ltd co corp".split(
    " ",
  ),
);
const CLOSERS = new Set(['"', "”", "'", "’", ")", "]", "''"]);
const TERMINATORS = new Set([".", "!", "?", "…"]);

/** A sentence of more tokens is a list or a fault of the text; it is cut, so that the time spent on it stays bounded. */
const MOST = 300;

/** Splits blocks of prose into sentences. `text` is the truecased text, whose offsets are the article's. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const tokens = tokenize(text, block.start, block.end);
    let first = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!endsSentence(tokens, i)) continue;
      let last = i;
      while (last + 1 < tokens.length && isCloser(tokens, last + 1)) last++;
      push(first, last);
      first = last + 1;
      i = last;
    }
    if (first < tokens.length) push(first, tokens.length - 1);

    function push(from: number, to: number): void {
      for (let start = from; start <= to; start += MOST) {
        const slice = tokens.slice(start, Math.min(start + MOST, to + 1));
        const [head, tail] = [slice[0], slice.at(-1)];
        if (!head || !tail) return;
        sentences.push({ index: sentences.length, block, start: head.start, end: tail.end, tokens: slice });
      }
    }
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === "word") return endsWithLetters(tokens, i);
  if (!TERMINATORS.has(token.text)) return false;
  if (token.text === "." && tokens[i + 1]?.text === ".") return false;
  if (token.text === ".") {
    const before = tokens[i - 1];
    if (!before) return false;
    const touching = before.end === token.start;
    if (touching && before.kind === "word" && before.capital && before.text.length === 1) return false;
    if (touching && ABBREVIATIONS.has(before.key) && tokens[i + 1]?.kind !== undefined) {
      if (before.key !== "jr" && before.key !== "sr") return false;
    }
  }
  return startsAfter(tokens, i);
}

/** "… in the U.S. The talks …": a dotted abbreviation ends the sentence only before a clear beginning. */
function endsWithLetters(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.text.endsWith(".") || token.text.length < 4) return false;
  const next = tokens[i + 1];
  return next?.capital === true && BEGINNERS.has(next.key);
}

const BEGINNERS = new Set(
  "the a an in on at he she they it we his her their this that these those but and after before during while when both as for from last earlier later".split(
    " ",
  ),
);

/** Whether what follows a terminator looks like the beginning of another sentence. */
function startsAfter(tokens: readonly Token[], i: number): boolean {
  let j = i + 1;
  while (j < tokens.length && isCloser(tokens, j)) j++;
  const next = tokens[j];
  if (!next) return true;
  if (next.kind === "word") return next.capital || next.start - (tokens[j - 1]?.end ?? 0) > 1;
  return next.kind === "number" || OPENERS.has(next.text);
}

const OPENERS = new Set(['"', "“", "‘", "'", "(", "[", "`", "_", "-", "–", "—", "*", "•"]);

function isCloser(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && CLOSERS.has(token.text) && token.start === tokens[i - 1]?.end;
}
