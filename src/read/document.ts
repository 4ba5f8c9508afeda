import { type Bytes, collect, linesIn, peek } from "./bytes.ts";
import { decodeBytes } from "./encoding.ts";
import { type Format, formatOfContent } from "./format.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";
import { type RecordResult, readRecord } from "./record.ts";

/** The most bytes of one document, or of one line of JSON Lines: far above any article, far below what memory holds. */
const DOCUMENT_LIMIT = 20_000_000;
const PEEKED = 1 << 16;

/** Where a document comes from, as far as reading it depends on that. */
export interface Origin {
  format: Format | undefined;
  charset?: string;
  url?: string;
}

/** What one document, or one record of it, gave. */
export type Item = RecordResult & { line?: number };

/** The articles in one document; JSON Lines go by line and are never held whole. */
export async function* itemsIn(bytes: Bytes, origin: Origin): AsyncGenerator<Item, void, undefined> {
  const { head, all } = await peek(bytes, PEEKED);
  if (head.length === 0) yield { ok: false, problem: "this file is empty; there is nothing to read" };
  else if (origin.format === "json-lines" || (!isText(origin.format) && showsLines(head)))
    yield* recordsIn(all);
  else yield* documentsIn(await collect(all, DOCUMENT_LIMIT), origin);
}

const isText = (format: Format | undefined): boolean =>
  format === "text" || format === "html" || format === "markdown";

function showsLines(head: Uint8Array): boolean {
  return formatOfContent(Buffer.from(head).toString("utf8")) === "json-lines";
}

async function* recordsIn(bytes: Bytes): AsyncGenerator<Item, void, undefined> {
  for await (const { number, bytes: line } of linesIn(bytes, DOCUMENT_LIMIT)) {
    if (!line) {
      yield {
        ok: false,
        line: number,
        problem: `this line is longer than ${DOCUMENT_LIMIT / 1e6} MB, the most for one article`,
      };
      continue;
    }
    const decoded = decodeBytes(line);
    if ("problem" in decoded) yield { ok: false, line: number, problem: decoded.problem };
    else if (decoded.text.trim() !== "") yield { ...recordOf(decoded.text), line: number };
  }
}

function recordOf(json: string): RecordResult {
  const parsed = parseJson(json);
  return "problem" in parsed ? { ok: false, problem: parsed.problem } : readRecord(parsed.value);
}

function parseJson(json: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120).replace(/\s+/g, " ") : String(error);
    return { problem: `this is not valid JSON (${reason}); write one object per article` };
  }
}

async function* documentsIn(bytes: Uint8Array, origin: Origin): AsyncGenerator<Item, void, undefined> {
  const decoded = decodeBytes(bytes, origin.charset);
  if ("problem" in decoded) {
    yield { ok: false, problem: decoded.problem };
    return;
  }
  const { text } = decoded;
  if (text.trim() === "") {
    yield { ok: false, problem: "this file is empty; there is nothing to read" };
    return;
  }
  const shown = formatOfContent(text.slice(0, PEEKED));
  const format = origin.format && !(origin.format === "text" && shown === "html") ? origin.format : shown;
  if (format === "json") yield* jsonItems(text);
  else if (format === "feed")
    yield { ok: false, problem: "this is a feed, which is not read yet; give the addresses of its articles" };
  else yield documentOf(text, format, origin.url);
}

function documentOf(text: string, format: Format, url: string | undefined): RecordResult {
  const given = url ? { url } : {};
  if (format === "markdown") return readMarkdown(text);
  const article = format === "html" ? readHtml(text, given) : readPlainText(text, given);
  return { ok: true, article, warnings: [], languageGiven: false };
}

function* jsonItems(text: string): Generator<Item, void, undefined> {
  const parsed = parseJson(text);
  if ("problem" in parsed) yield { ok: false, problem: parsed.problem };
  else if (!Array.isArray(parsed.value)) yield readRecord(parsed.value);
  else if (parsed.value.length === 0)
    yield { ok: false, problem: "this list is empty; there is nothing to read" };
  else
    for (const [i, value] of parsed.value.entries()) {
      const read = readRecord(value);
      yield read.ok ? read : { ok: false, problem: `item ${i + 1}: ${read.problem}` };
    }
}
