import type { Article } from "../domain/article.ts";
import { repairCharacters } from "./characters.ts";
import { isInterface, isProse, wordCount } from "./furniture.ts";
import { headerOf, isDatelineAlone, isHeaderLine } from "./header.ts";
import { paragraphsOf } from "./paragraphs.ts";

type Kind = "interface" | "header" | "prose" | "list" | "other";

/** Headings under which a page lists other articles; the lines below them are not this article's. */
const LIST_HEADING =
  /^(?:read(?: more| also| next)?|also read|see also|watch|related(?: \w+)?|more (?:on|from|stories|news|in)\b.*|featured stories|most \w+|popular|trending.*|editors?['’]?s? picks?|you (?:may|might) also like|recommended.*|top stories|latest(?: news)?|the latest|in other news)\s?:?$/i;

/**
 * Reads the text of a page as a browser's "save as text", a wire, or a person left it: finds the header, drops the
 * interface around and between the paragraphs, joins wrapped lines. Prose is never dropped. `given` wins over what
 * the text says. The text is empty if nothing but interface was there.
 */
export function readPlainText(text: string, given: Partial<Article> = {}): Article {
  const lines = paragraphsOf(repairCharacters(withoutTags(text))).map((paragraph) => paragraph.text);
  const kinds = kindsOf(lines);
  const first = kinds.indexOf("prose");
  if (first < 0) return { ...given, text: lines.filter((_, i) => kinds[i] === "other").join("\n") };
  const last = kinds.lastIndexOf("prose");
  const start = openingOf(lines, kinds, first);
  const header = headerOf(headerLines(lines, kinds, first), lines[first] ?? "", lines.slice(last));
  const body = bodyOf(lines, kinds, start, last, given.title ?? header.title);
  return { ...header, ...given, text: body.join("\n") };
}

function kindsOf(lines: readonly string[]): Kind[] {
  let listed = false;
  return lines.map((line, i) => {
    if (LIST_HEADING.test(line)) {
      listed = true;
      return "interface";
    }
    if (isInterface(line)) return "interface";
    if (i < 60 && isHeaderLine(line)) return "header";
    if (isProse(line)) {
      listed = false;
      return "prose";
    }
    return listed ? "list" : "other";
  });
}

/** The lines that may name title, writer and day: down to where the second paragraph of prose follows the first. */
function headerLines(lines: readonly string[], kinds: readonly Kind[], first: number): string[] {
  const limit = Math.min(lines.length, first + 40);
  let end = first;
  while (end < limit && !(kinds[end] === "prose" && kinds[end + 1] === "prose")) end++;
  return lines.slice(0, Math.max(first, end === limit ? first : end));
}

/** The body opens with a dateline or a caption that stands right above the first paragraph. */
function openingOf(lines: readonly string[], kinds: readonly Kind[], first: number): number {
  const above = lines[first - 1];
  if (above === undefined || kinds[first - 1] !== "other") return first;
  const caption = first >= 2 && wordCount(above) >= 12;
  return isDatelineAlone(above) || caption ? first - 1 : first;
}

function bodyOf(
  lines: readonly string[],
  kinds: readonly Kind[],
  start: number,
  last: number,
  title: string | undefined,
): string[] {
  const body: string[] = [];
  let end = last;
  while (kinds[end + 1] === "other" && wordCount(lines[end + 1] ?? "") >= 8) end++;
  for (let i = start; i <= end; i++) {
    const line = lines[i] ?? "";
    const kept =
      kinds[i] === "prose" || (kinds[i] === "other" && (i === start || !isCrowded(lines, kinds, i)));
    if (kept && !(body.length === 0 && line === title)) body.push(line);
  }
  const [opening = "", second] = body;
  if (second !== undefined && isDatelineAlone(opening)) body.splice(0, 2, `${opening} ${second}`);
  return body;
}

/** True for a short line between at least three lines of interface: part of a box, not a subheading. */
function isCrowded(lines: readonly string[], kinds: readonly Kind[], index: number): boolean {
  if (wordCount(lines[index] ?? "") >= 12) return false;
  let crowd = 0;
  for (let i = index - 1; i >= 0 && i > index - 12 && kinds[i] !== "prose"; i--)
    if (kinds[i] !== "other") crowd++;
  for (let i = index + 1; i < kinds.length && i < index + 12 && kinds[i] !== "prose"; i++)
    if (kinds[i] !== "other") crowd++;
  return crowd >= 3;
}

/** Markup left in text: block tags part paragraphs, the others go. */
function withoutTags(text: string): string {
  if (!/<\/?(?:p|br|div|span|a|em|strong|b|i|h[1-6]|li|ul|blockquote)\b[^<>]{0,300}>/i.test(text))
    return text;
  return text
    .replace(/<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|tr)\b[^<>]{0,300}>/gi, "\n\n")
    .replace(/<\/?(?:span|a|em|strong|b|i|u|sup|sub|small|img|figure|td)\b[^<>]{0,300}>/gi, "");
}
