import type { Article } from "../domain/article.ts";
import { lookUp } from "./lexicon.ts";
import { tokenize } from "./tokens.ts";

/** A paragraph of the article; `start` lies behind a dateline. */
export interface Block {
  index: number;
  start: number;
  end: number;
  kind: "PROSE" | "HEADLINE";
}

/** What a wire story or release begins with: where, and sometimes when, it was written. */
export interface Dateline {
  place: string;
  /** The words of the date, unparsed. */
  date: string | undefined;
  start: number;
  end: number;
}

export interface Layout {
  blocks: Block[];
  dateline: Dateline | undefined;
}

/**
 * PLACE[, Country][, date] [(AGENCY)|/AGENCY/] dash. The place is in capitals or followed by an agency; every repetition
 * is bounded, so that matching stays linear.
 */
const DATELINE =
  /^\s{0,20}(?<place>\p{Lu}[\p{L}.'’ -]{1,30}(?:, ?\p{Lu}[\p{L}.' ]{1,25}){0,2}?)(?:, (?<date>(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{2,4})?)\.?)?(?:\s{0,3}(?:\((?:[^()\n]{2,40})\)|\/[^/\n]{2,30}\/)\.?)?\s{0,3}(?:--|[-–](?=\s)|(?<=\s)[-–]|[—_]|\.(?=\s)|(?<=\))\s)\s{0,3}(?:\[[A-Z]{2,12}\]\s{0,3})?/u;

/** "GENEVA The United Nations …", as pages whose dash was lost have it. */
const BARE_DATELINE = /^([A-Z]{4,}(?:[ /][A-Z]{2,}){0,2}) (?=\p{Lu}\p{Ll})/u;

/** Lines that belong to a page, not to the report. */
const FURNITURE =
  /^(?:read(?: more| also| next)?\s*:|related\s*:|see also\b|also read\b|watch\s*:|photo\s*:|file (?:photo|-)|share\b|follow us\b|subscribe\b|sign up\b|advertisement\b|copyright\b|©|all rights reserved|click here\b|tags?\s*:|topics?\s*:|source\s*:|(?:by|with) [\p{Lu}][\p{L}.' -]{2,40}$)/iu;

/** Divides the text into paragraphs, leaves out page furniture, and finds the dateline. */
export function layOut(article: Article): Layout {
  const { text } = article;
  const blocks: Block[] = [];
  let dateline: Dateline | undefined;
  let from = 0;
  let prose = 0;
  const title = letters(article.title ?? "");
  while (from <= text.length) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const line = text.slice(from, Math.min(to, from + 400));
    const trimmed = line.trim();
    if (trimmed && !isFurniture(trimmed)) {
      const headline = isHeadline(trimmed, title, prose);
      let start = from;
      if (!headline && !dateline && prose < 3) {
        dateline = findDateline(line, from);
        if (dateline) start = dateline.end;
      }
      if (!headline) prose++;
      if (start < to)
        blocks.push({ index: blocks.length, start, end: to, kind: headline ? "HEADLINE" : "PROSE" });
    }
    from = to + 1;
  }
  return { blocks, dateline };
}

function findDateline(line: string, offset: number): Dateline | undefined {
  const bare = BARE_DATELINE.exec(line.slice(0, 60));
  if (bare?.[1] && isPlace(bare[1]))
    return { place: bare[1], date: undefined, start: offset, end: offset + bare[0].length };
  const match = DATELINE.exec(line.slice(0, 160));
  const place = match?.groups?.place?.replace(/[\s-]{1,30}$/, "");
  if (!match || !place) return undefined;
  const upper = place.split(",")[0] ?? place;
  if (/[^)/]\.\s*$/.test(match[0]) && !isPlace(place)) return undefined;
  if (upper !== upper.toUpperCase() && !(isPlace(place) && /[(/]/.test(match[0]))) return undefined;
  return { place, date: match.groups?.date, start: offset, end: offset + match[0].length };
}

function isPlace(words: string): boolean {
  const found = lookUp(tokenize(words), 0);
  return (
    found?.entries.some(({ type }) => type === "CITY" || type === "COUNTRY" || type === "REGION") === true
  );
}

function isFurniture(line: string): boolean {
  if (!FURNITURE.test(line)) return false;
  return line.length < 200;
}

/** A caption with its credit: "… on Monday.—Courtesy of the ministry", "… on Monday. Photo: Jane Doe" */
const CREDITED =
  /[.!?]["”’]?\s*(?:[—–]\s*|\[?(?:Photo|Picture|Image|Credit|Source|Courtesy|File)\b)[\p{L} .:,/-]{2,50}$/u;

/** Lines without a sentence's end: the title again, a subtitle, a section heading. */
function isHeadline(line: string, title: string, prose: number): boolean {
  if (title && line.length < title.length * 2 && letters(line).startsWith(title.slice(0, 60))) return true;
  if (/[.!?:;,"”'’)\]]$/.test(line) || CREDITED.test(line)) return false;
  const words = line.split(/\s+/).length;
  return words < (prose === 0 ? 25 : 12);
}

function letters(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
