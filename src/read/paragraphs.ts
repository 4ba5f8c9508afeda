/** A paragraph of a text dump, and whether a blank line, or the text's edge, stands before it. */
export interface Paragraph {
  text: string;
  apart: boolean;
}

interface Line {
  text: string;
  indent: number;
  apart: boolean;
}

const TERMINAL = /[.!?:;…]["'”’»)\]]*$|[.!?…]["'”’»)\]]*\s{0,2}[[(][^()[\]]{1,70}[\])]$/;
const BULLET = /^(?:[-*•–—▪●·]\s|\(?\d{1,2}[.)]\s)/;
/** Words no line of a menu or a heading ends with: the sentence goes on below. */
const OPEN_END =
  /(?:[,(–—]|\b(?:the|a|an|of|and|or|with|to|in|on|at|by|for|from|as|that|which|who|is|are|was|were|has|have|had|its|their|his|her|into|between|including|said))$/i;
/** What no paragraph starts with. */
const CLOSING = /^(?:[,.;:)\]”]|['’]s\b)/;
const LOWER = /^\p{Ll}/u;
/** Where a capital stands alone, the word it was cut from; else "A" and "I" are words of their own. */
const AFTER_A_OR_I =
  /^(?:fter|mid|lthough|ccording|head|t|s|n|ll|f|nd|nother|merica|ustralia|frica|ndia|ndonesia|ran|raq|srael|tal|reland|nternational)/;

/** True if a line ends as a sentence, a lead-in, or a caption with its credit ends. */
export function endsSentence(line: string): boolean {
  return TERMINAL.test(line.slice(-90));
}

/**
 * Splits repaired text into paragraphs. Lines wrapped at a column are joined: first lines known by their
 * indentation or by a blank line before. Where lines are paragraphs, only sentences torn apart by links are joined.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const joins = width === undefined ? tornJoin(lines) : wrapJoin(lines, width);
  const paragraphs: Paragraph[] = [];
  let parts: string[] = [];
  let apart = true;
  const close = (): void => {
    if (parts.length > 0) paragraphs.push({ text: join(parts), apart });
  };
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && !line.apart && joins(before, line, i, parts.length > 1)) parts.push(line.text);
    else {
      close();
      parts = [line.text];
      apart = line.apart;
    }
  });
  close();
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed === "") apart = true;
    else {
      const indent = raw.slice(0, 40).replaceAll("\t", "    ").search(/\S/);
      lines.push({ text: trimmed.replace(/\s+/g, " "), indent: indent < 0 ? 40 : indent, apart });
      apart = false;
    }
  }
  return lines;
}

/** The column a text was wrapped at, or undefined: most line breaks inside blocks must fall inside a sentence. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const fair = lines.filter((line) => line.text.length <= 100);
  if (fair.length < lines.length * 0.95) return undefined;
  const width = fair.reduce((most, line) => Math.max(most, line.text.length + line.indent), 0);
  let breaks = 0;
  let inside = 0;
  let full = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.apart || next.indent > line.indent) return;
    breaks++;
    if (!endsSentence(line.text)) inside++;
    if (overflows(line, next, width)) full++;
  });
  return breaks >= 3 && inside > breaks * 0.5 && full > breaks * 0.4 ? width : undefined;
}

/** True if the next line's first word would not have fitted on this line. */
function overflows(line: Line, next: Line, width: number): boolean {
  const word = next.text.indexOf(" ");
  const length = word < 0 ? next.text.length : word;
  return line.indent + line.text.length + 1 + length > width - 4;
}

/** `joined`: the line before was itself joined to the one before it. */
type Joins = (before: Line, line: Line, index: number, joined: boolean) => boolean;

function wrapJoin(lines: readonly Line[], width: number): Joins {
  const indented = lines.filter((line, i) => line.indent > (lines[i - 1]?.indent ?? 0)).length;
  const byIndent = indented >= Math.max(2, lines.length / 25);
  const first = lines.findIndex((line) => line.indent > 0);
  return (before, line, index) => {
    if (line.indent > before.indent || BULLET.test(line.text)) return false;
    if (byIndent && index > first) return true;
    return overflows(before, line, width) || (!endsSentence(before.text) && LOWER.test(line.text));
  };
}

/** Joins what links tore out of a sentence: what closes it, goes on in lower case, or stands between such parts. */
function tornJoin(lines: readonly Line[]): Joins {
  const continues = (before: Line, line: Line | undefined, joined: boolean): boolean => {
    if (!line || line.apart) return false;
    if (endsSentence(before.text)) return /^[,;]/.test(line.text);
    if (CLOSING.test(line.text)) return true;
    if (isDropCap(before.text) && LOWER.test(line.text)) return true;
    if (before.text.length > 15 || CLOSING.test(before.text))
      if (OPEN_END.test(before.text.slice(-40))) return true;
    const long = joined || before.text.length > 25 || line.text.length > 25;
    return long && LOWER.test(line.text) && line.text.includes(" ");
  };
  return (before, line, index, joined) => {
    if (continues(before, line, joined)) return true;
    const isLink =
      line.text.length < 60 &&
      !isDropCap(line.text) &&
      !endsSentence(line.text) &&
      continues(line, lines[index + 1], false);
    return isLink && !endsSentence(before.text) && /\S\s\S|^\p{Ll}+-\p{Ll}+$/u.test(before.text);
  };
}

const isDropCap = (text: string): boolean => /^\p{Lu}$/u.test(text);

function join(parts: readonly string[]): string {
  return parts
    .map((part, i) => (i === 0 ? part : gap(parts[i - 1] ?? "", part) + part))
    .join("")
    .replace(/\(\s/g, "(");
}

/** A compound broken at its hyphen closes up, and so do a large initial and what a link tore from its comma. */
function gap(before: string, part: string): "" | " " {
  if (isDropCap(before) && LOWER.test(part))
    return !/[AI]/.test(before) || AFTER_A_OR_I.test(part) ? "" : " ";
  const compound = /\p{L}-$/u.test(before.slice(-2)) && /^\p{L}/u.test(part);
  return compound || CLOSING.test(part) ? "" : " ";
}
