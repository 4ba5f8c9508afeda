import { cleanByline } from "./byline.ts";
import { isInterface, isProse, wordCount } from "./furniture.ts";
import { isOutlet, outletName, splitTitle } from "./outlet.ts";
import { datelineDay, publishedIn } from "./published.ts";

export interface Header {
  title?: string;
  outlet?: string;
  byline?: string;
  published?: string;
}

const FIELD =
  /^(title|headline|date|published(?: on)?|publication date|source|outlet|publisher|author|byline|writer)\s?:\s?(.{0,300})$/i;
const BYLINE = /^(?:(?:written|reported|posted|published|story|words|text)\s)?by\s(?:the\s)?\p{Lu}/iu;
const PLACE = String.raw`(?:\p{Lu}[\p{L}.'’-]{1,20})(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]{0,20}){0,5}`;
const AGENCY = String.raw`[(/\[]\s?([\p{L}][\p{L} .&-]{1,25})\s?[)/\]]`;
/** "PARIS, May 3 (Agency) -", "PARIS, 3 MAY 89 (AGENCY) --", "PARIS, May 3. /AGENCY/.", "PARIS (Agency) —" */
const DATELINE = new RegExp(
  String.raw`^${PLACE}(?:,\s?(?:(\d{1,2})\s(\p{L}{3,9})\.?|(\p{L}{3,9})\.?\s(\d{1,2}))(?:,?\s(\d{4}|\d{2}))?)?\.?\s{0,2}(?:${AGENCY})?\.?\s{0,2}(?:[-–—]{1,2}|:|(?<=[/\])]\.?\s{0,2}))`,
  "u",
);
const DATELINE_ALONE = new RegExp(
  String.raw`^${PLACE}\s?(?:\([\p{L} /.]{2,30}\)\s?[-–—.]?|[-–—]{1,2}|\.)$`,
  "u",
);
const CREDITS =
  /^\(?\s?(?:additional )?(?:reporting|writing|written|reported|compiled)\sby\s([^;().]{3,120})/i;

/** A line that names writer, outlet or day and says nothing else. */
export function isHeaderLine(line: string): boolean {
  if (line.length > 160) return false;
  if (FIELD.test(line)) return true;
  if (BYLINE.test(line)) return wordCount(line) <= 16 && !/[.!?]["”’]?$/.test(line);
  return isDateLine(line) || /^\([\p{L} /.,&-]{2,60}\)$/u.test(line);
}

function isDateLine(line: string): boolean {
  if (line.length > 90 || publishedIn(line) === undefined) return false;
  const rest = line
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, "")
    .replace(
      /\b(?:published|updated|posted|last|modified|first|on|at|date|local time|gmt|utc|am|pm|[a-z]{3,4}t)\b/gi,
      "",
    )
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi, "");
  return wordCount(rest.replace(/[\d:+-]+(?:st|nd|rd|th)?/g, "")) <= 3;
}

/** True for a place and agency that stand on a line of their own, above the paragraph they open. */
export function isDatelineAlone(line: string): boolean {
  return line.length <= 60 && DATELINE_ALONE.test(line);
}

/**
 * What the lines before the body say of the article. `lines` are those above the second paragraph of prose,
 * `lead` is the first paragraph of prose, `tail` the last lines of the text.
 */
export function headerOf(lines: readonly string[], lead: string, tail: readonly string[]): Header {
  const header: Header = {};
  lines.forEach((line, i) => {
    if (isHeaderLine(line)) takeLine(header, line, lines[i + 1]);
  });
  takeDateline(header, lead);
  const credits = tail.map((line) => CREDITS.exec(line)?.[1]).find((names) => names !== undefined);
  if (credits) set(header, "byline", cleanByline(credits));
  const title = titleIn(lines, lead);
  if (title) {
    const split = splitTitle(title, header.outlet);
    set(header, "title", split.title);
    if (split.outlet) set(header, "outlet", outletName(split.outlet));
  }
  return header;
}

function takeLine(header: Header, line: string, next: string | undefined): void {
  const [, field, value = ""] = FIELD.exec(line) ?? [];
  if (field) {
    takeField(header, field.toLowerCase(), value || (next ?? ""));
    return;
  }
  set(header, "published", publishedIn(line));
  const parts = line.replace(/^\(|\)$/g, "").split(/\s?[|·•]\s?|\s[–—]\s/);
  for (const part of parts) {
    if (BYLINE.test(part)) set(header, "byline", cleanByline(part));
    else if (isOutlet(part.split("/")[0] ?? "") && publishedIn(part) === undefined)
      set(header, "outlet", outletName(part.split("/")[0] ?? ""));
  }
  if (isDateLine(line)) {
    const outlet = /^([\p{L} ]{2,30}),\s/u.exec(line)?.[1];
    if (outlet && isOutlet(outlet)) set(header, "outlet", outletName(outlet));
  }
}

function takeField(header: Header, field: string, value: string): void {
  if (field === "title" || field === "headline") set(header, "title", value.trim());
  else if (/date|published/.test(field)) set(header, "published", publishedIn(value));
  else if (/author|byline|writer/.test(field)) set(header, "byline", cleanByline(value));
  else set(header, "outlet", outletName(value));
}

function takeDateline(header: Header, lead: string): void {
  const match = DATELINE.exec(lead.slice(0, 160));
  if (!match) return;
  const [, day, month, monthFirst, dayAfter, year, agency] = match;
  if (year) set(header, "published", datelineDay(day ?? dayAfter ?? "", month ?? monthFirst ?? "", year));
  if (agency && isOutlet(agency)) set(header, "outlet", outletName(agency));
}

/**
 * The headline: a line that stands there twice; else the one above the byline, or above the longer standfirst
 * between them; else the first line long enough to be one.
 */
function titleIn(lines: readonly string[], lead: string): string | undefined {
  const candidates = lines.filter((line) => line !== lead && canBeTitle(line));
  const long = candidates.filter((line) => wordCount(line) >= 4);
  const repeated = long.find((line, i) => long.indexOf(line) !== i);
  if (repeated) return repeated;
  const header = lines.findIndex(isHeaderLine);
  const [above, nearest] = long.filter((line) => lines.indexOf(line) < header).slice(-2);
  if (above && nearest) return nearest.length > above.length * 1.5 ? above : nearest;
  return long[0] ?? candidates.find((line) => wordCount(line) >= 2);
}

function canBeTitle(line: string): boolean {
  if (line.length > 250 || isInterface(line) || isHeaderLine(line) || isDatelineAlone(line)) return false;
  const breadcrumb = /\s[/>»›]\s/.test(line) && wordCount(line) <= 8;
  const languages = /\p{sc=Latn}/u.test(line) && /[\p{sc=Han}\p{sc=Cyrl}\p{sc=Arab}]/u.test(line);
  if (wordCount(line) <= 8 && /\b\d{1,2}:\d{2}\b/.test(line)) return false;
  return !breadcrumb && !languages && !/^\[|\]$/.test(line) && (!isProse(line) || /\?["'”’]?$/.test(line));
}

function set<K extends keyof Header>(header: Header, key: K, value: Header[K]): void {
  if (value !== undefined && value !== "") header[key] ??= value;
}
