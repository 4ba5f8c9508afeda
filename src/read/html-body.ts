import { Readability } from "@mozilla/readability";
import { type Block, blocksOf } from "./blocks.ts";
import { isShallow, type Page, type PageElement } from "./dom.ts";
import { isInterface, isProse, wordCount } from "./furniture.ts";
import { isHeaderLine } from "./header.ts";
import { removeSideMatter } from "./side-matter.ts";

/** What the page says of its article, to judge its paragraphs by. */
export interface Hints {
  title?: string | undefined;
  byline?: string | undefined;
  description?: string | undefined;
  /** The body as JSON-LD has it. */
  articleBody?: string | undefined;
}

/**
 * The paragraphs of a page's article in reading order. Readability finds the article; paragraphs that it missed are
 * added if JSON-LD has them or if they are set as the article's are; links, notices, credits and names are dropped.
 */
export function bodyParagraphs(page: Page, hints: Hints): string[] {
  removeSideMatter(page);
  const blocks = blocksOf(page.body);
  const shares = hints.articleBody ? sharesIn(hints.articleBody, blocks) : undefined;
  const told = shares && toldBlocks(blocks, shares, hints.articleBody ?? "");
  const inside = told ?? insideOf(blocks, readableBlocks(page));
  addKindred(blocks, inside);
  addBetween(blocks, inside);
  if (shares) compare(blocks, inside, shares, hints.articleBody ?? "");
  addLead(blocks, inside, hints);
  const body = blocks.filter((block, i) => inside[i] && belongs(block, hints)).map((block) => block.text);
  const times = new Map<string, number>();
  for (const text of body) times.set(text, (times.get(text) ?? 0) + 1);
  return body.filter((text, i) => text !== body[i - 1] && !((times.get(text) ?? 0) >= 3 && isStamp(text)));
}

/** Readability's choice. Its time grows with the square of the depth: 10 s at 1,000 levels, so deep pages go without. */
function readableBlocks(page: Page): Block[] {
  if (!isShallow(page.body, 100)) return [];
  try {
    const article = new Readability<PageElement>(page as never, {
      serializer: (node) => node as never,
      disableJSONLD: true,
    }).parse();
    return article?.content ? blocksOf(article.content) : [];
  } catch {
    // It trips over markup such as a body inside a table; the page's prose is then taken as it stands.
    return [];
  }
}

/** Which blocks Readability took; their ends may differ, as it takes things out of paragraphs. None: all prose. */
function insideOf(blocks: readonly Block[], readable: readonly Block[]): boolean[] {
  const beginnings = new Set(readable.map((block) => block.text.slice(0, 50)));
  const inside = blocks.map((block) => beginnings.has(block.text.slice(0, 50)));
  if (inside.includes(true)) return inside;
  return blocks.map((block) => isProse(block.text) && block.linked < block.text.length / 2);
}

/**
 * Adds paragraphs set like most of the article's, by their own class or by that of what holds them: those of an
 * article that a page holds in several parts.
 */
function addKindred(blocks: readonly Block[], inside: boolean[]): void {
  const weights = new Map<string, number>();
  let total = 0;
  blocks.forEach(({ text, settings }, i) => {
    if (!inside[i]) return;
    total += text.length;
    for (const setting of settings) weights.set(setting, (weights.get(setting) ?? 0) + text.length);
  });
  blocks.forEach(({ text, linked, settings }, i) => {
    const usual = settings.some((setting) => (weights.get(setting) ?? 0) > total * 0.4);
    if (usual && isProse(text) && linked < text.length / 2) inside[i] = true;
  });
}

/** Adds headings and prose that stand between two paragraphs of the article, at most a dozen blocks apart. */
function addBetween(blocks: readonly Block[], inside: boolean[]): void {
  let before = -1;
  const found = inside.flatMap((is, i) => (is ? [i] : []));
  for (const after of found) {
    if (before >= 0 && after - before <= 12)
      for (let i = before + 1; i < after; i++) {
        const { text, linked, element } = blocks[i] as Block;
        const fits = /^H[2-4]$/.test(element.tagName) || isProse(text);
        if (fits && linked < text.length * 0.3) inside[i] = true;
      }
    before = after;
  }
}

/** What share of each block's word triples JSON-LD's body has; a half for blocks of one or two words. */
function sharesIn(articleBody: string, blocks: readonly Block[]): number[] {
  const known = new Set(grams(articleBody));
  return blocks.map((block) => {
    const own = grams(block.text);
    return own.length === 0 ? 0.5 : own.filter((gram) => known.has(gram)).length / own.length;
  });
}

/** The blocks that JSON-LD's body has, if the page holds nearly all of it: Readability, the slower half, is spared. */
function toldBlocks(
  blocks: readonly Block[],
  shares: readonly number[],
  articleBody: string,
): boolean[] | undefined {
  const inside = blocks.map((block, i) => (shares[i] ?? 0) > 0.8 && wordCount(block.text) >= 6);
  const length = blocks.reduce((sum, block, i) => sum + (inside[i] ? block.text.length : 0), 0);
  return articleBody.length > 600 && length > articleBody.length * 0.85 ? inside : undefined;
}

/** Where JSON-LD's body covers most of what was found, it decides: it adds what it has and drops what it lacks. */
function compare(
  blocks: readonly Block[],
  inside: boolean[],
  shares: readonly number[],
  articleBody: string,
): void {
  const found = blocks.filter((_, i) => inside[i]).reduce((sum, block) => sum + block.text.length, 0);
  const agreed = blocks.reduce(
    (sum, block, i) => sum + (inside[i] ? block.text.length * (shares[i] ?? 0) : 0),
    0,
  );
  blocks.forEach((block, i) => {
    if ((shares[i] ?? 0) > 0.8 && wordCount(block.text) >= 6) inside[i] = true;
  });
  if (agreed < found * 0.7) return;
  const last = shares.findLastIndex((share) => share > 0.8);
  const whole = articleBody.length > found * 0.9;
  blocks.forEach((_, i) => {
    if (inside[i] && (shares[i] ?? 0) < 0.3 && (i < last || whole)) inside[i] = false;
  });
}

function grams(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
}

/** Adds the standfirst: prose above the body that the page also gives as its description. */
function addLead(blocks: readonly Block[], inside: boolean[], hints: Hints): void {
  const first = inside.indexOf(true);
  const description = key(hints.description ?? "").slice(0, 60);
  if (description.length < 30) return;
  const lead = blocks.findIndex((block) => key(block.text).startsWith(description));
  if (lead >= 0 && lead < first && first - lead < 15) inside[lead] = true;
}

const key = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(" ") ?? "";

/** True for what can be a name or label that a live blog sets above each of its entries. */
const isStamp = (text: string): boolean => text.length < 40 && wordCount(text) <= 4;

function belongs(block: Block, hints: Hints): boolean {
  const { text, linked } = block;
  if (isInterface(text) || isHeaderLine(text) || CREDIT.test(text)) return false;
  if (linked > text.length * 0.9 && !/^H[2-6]$/.test(block.element.tagName)) return false;
  if (key(text) === key(hints.title ?? "")) return false;
  return !(hints.byline && text.length < 60 && hints.byline.toLowerCase().includes(text.toLowerCase()));
}

const CREDIT =
  /\bcontributed to this (?:report|story|article)\.?$|^\W{0,3}(?:with |additional )?reporting by\b|\((?:image|picture|photo|pic|credit)s?\s?:[^()]{0,80}\)$/i;
