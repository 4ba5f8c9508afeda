import { parseHTML } from "linkedom";

/** The part of a DOM node that reading needs; the compiler has no DOM library here. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly children: Iterable<PageElement> & { readonly length: number };
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface Page extends PageElement {
  readonly body: PageElement;
  readonly documentElement: PageElement;
}

/** How deep a tree is walked; real pages stay under 60 levels, hostile ones would overflow the stack. */
export const DEEPEST = 400;

/** True if no element lies more than `levels` below another. */
export function isShallow(element: PageElement, levels: number): boolean {
  if (levels === 0) return false;
  for (const child of element.children) if (!isShallow(child, levels - 1)) return false;
  return true;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;

/** A parsed page, and its JSON-LD scripts, which are taken out with all other scripts before parsing. */
export interface ParsedPage {
  page: Page;
  scripts: string[];
}

/** Parses a page, whole or cut off. Scripts, styles, drawings and comments never reach the tree: they cost most. */
export function parsePage(html: string): ParsedPage {
  const scripts: string[] = [];
  const markup = withoutCode(html, scripts).replace(UNREAD, "");
  return { page: treeOf(framed(markup)), scripts };
}

/** Puts head and body where they belong: pages that have them twice, late or not at all would lose their text. */
function framed(markup: string): string {
  const start = /<body[\s>]|<\/head\s*>/i.exec(markup)?.index ?? 0;
  const before = markup.slice(0, start);
  const head = /<(?:p|div|table|article|h1|ul)[\s>]/i.test(before) ? "" : before;
  const language = /<html[^<>]{0,500}?\slang=["']?([\w-]{2,20})/i.exec(before || markup.slice(0, 5000))?.[1];
  const bare = (part: string): string => part.replace(/<\/?(?:html|head|body)(?![\w-])[^<>]{0,5000}>/gi, "");
  const body = bare(markup.slice(head.length));
  return `<html${language ? ` lang="${language}"` : ""}><head>${bare(head)}</head><body>${body}</body></html>`;
}

function treeOf(html: string): Page {
  return (parseHTML(html) as unknown as { document: Page }).document;
}

/** Attributes that nothing here looks at: each would cost a node. A style stays if it may hide its element. */
const UNREAD =
  /\s(?:data-(?!testid)[\w-]{1,60}|srcset|sizes|on[a-z]{3,20}|aria-(?!hidden)[a-z]{3,20}|tabindex|target|loading|decoding|width|height|src|alt|style(?!="[^"]{0,200}none))="[^"]{0,20000}"/g;

const NESTING =
  /<(\/?)(?:div|span|section|article|a|b|i|u|em|strong|font|small|big|ul|ol|table|center|blockquote|details)\b/gi;

/** True if elements lie so deep in one another that parsing would take minutes: its time grows with the square. */
export function isAbyss(html: string): boolean {
  let depth = 0;
  for (const match of html.matchAll(NESTING)) {
    if (match[1]) depth = Math.max(0, depth - 1);
    else if (++depth > 5000) return true;
  }
  return false;
}

/** What never reaches the tree: code, drawings, comments, and in the second group elements that have no text. */
const CODE = /<(?:(script|style|svg|noscript|template|iframe)\b|(img|source|input)\b|!--)/gi;

function withoutCode(html: string, scripts: string[]): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  CODE.lastIndex = 0;
  for (let match = CODE.exec(html); match; match = CODE.exec(html)) {
    if (match.index > from) kept.push(html.slice(from, match.index));
    from = match.index;
    if (match[2]) {
      from = endOfTag(html, match.index);
      CODE.lastIndex = from;
      continue;
    }
    const name = match[1]?.toLowerCase();
    const end = name ? `</${name}` : "-->";
    const close = unclosed.has(end) ? -1 : lower.indexOf(end, match.index);
    if (close < 0) unclosed.add(end);
    if (name === "script") keepData(html.slice(match.index, close < 0 ? undefined : close), scripts);
    if (close < 0 && name !== "iframe") return kept.join("");
    if (close < 0) continue;
    from = name ? lower.indexOf(">", close) + 1 || html.length : close + 3;
    CODE.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join("");
}

/** Where a tag ends, as its attributes may hold ">" between quotes; tags are not longer than 4,000 characters. */
function endOfTag(html: string, start: number): number {
  let quote = "";
  const limit = Math.min(html.length, start + 4000);
  for (let i = start; i < limit; i++) {
    const char = html[i] ?? "";
    if (quote) quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return i + 1;
  }
  return html.indexOf(">", start) + 1 || html.length;
}

function keepData(script: string, scripts: string[]): void {
  const open = /^<script\b[^>]{0,500}?ld\+json[^>]{0,200}>/i.exec(script);
  if (open) scripts.push(script.slice(open[0].length));
}
