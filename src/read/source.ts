import { createReadStream } from "node:fs";
import type { Article } from "../domain/article.ts";
import { type Bytes, TooLong, unpacked } from "./bytes.ts";
import { type Item, itemsIn, type Origin } from "./document.ts";
import { filesAt, problemOf } from "./files.ts";
import { formatOfName } from "./format.ts";
import { languageOf } from "./language.ts";
import { fetchUrl } from "./url.ts";

/** One article read, or one clear sentence saying why it could not be. `line` is 1-based, for JSON Lines. */
export type ReadResult =
  | { ok: true; article: Article; file: string; line?: number; warnings: string[] }
  | { ok: false; file: string; line?: number; problem: string };

export interface ReadOptions {
  /** What `-` reads; `process.stdin` if absent. */
  stdin?: AsyncIterable<Uint8Array>;
  /** For tests; the global `fetch` if absent. */
  fetch?: typeof fetch;
  /** Milliseconds one URL may take; 30,000 if absent. */
  timeout?: number;
}

/**
 * Reads files, folders (walked in sorted order), `http(s)` URLs and `-` (standard input), one article at a time.
 * Never throws for bad input: each fault is one result with `ok: false`, and the rest goes on.
 */
export async function* readSources(
  sources: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult, void, undefined> {
  for (const source of sources) {
    if (source === "-") yield* readOne("-", options.stdin ?? process.stdin, { format: undefined });
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) yield* readUrl(source, options);
    else
      for await (const found of filesAt(source)) {
        if ("problem" in found) yield { ok: false, ...found };
        else yield* readOne(found.file, createReadStream(found.file), { format: formatOfName(found.file) });
      }
  }
}

async function* readUrl(url: string, options: ReadOptions): AsyncGenerator<ReadResult, void, undefined> {
  const fetched = await fetchUrl(url, options.fetch ?? fetch, options.timeout ?? 30_000);
  if ("problem" in fetched) yield { ok: false, file: url, problem: fetched.problem };
  else {
    const { bytes, ...origin } = fetched;
    yield* readOne(url, [bytes], { ...origin, format: undefined });
  }
}

async function* readOne(
  file: string,
  source: Bytes | Uint8Array[],
  origin: Origin,
): AsyncGenerator<ReadResult, void, undefined> {
  try {
    for await (const item of itemsIn(await unpacked(stream(source)), origin))
      yield await finished(item, file);
  } catch (error) {
    yield { ok: false, file, problem: faultOf(error) };
  }
}

async function* stream(source: Bytes | Uint8Array[]): Bytes & AsyncGenerator<Uint8Array, void, undefined> {
  yield* source;
}

/** Adds what needs the whole article: its language, and the warning about a missing date. */
async function finished(item: Item, file: string): Promise<ReadResult> {
  const place = item.line === undefined ? { file } : { file, line: item.line };
  if (!item.ok) return { ok: false, ...place, problem: item.problem };
  const { article } = item;
  if (article.text === "")
    return {
      ok: false,
      ...place,
      problem: "no article was found in this; only menus, notices or nothing at all",
    };
  const language = item.languageGiven
    ? article.language
    : ((await languageOf(article.text)) ?? article.language);
  const warnings = [...item.warnings];
  if (!article.published) warnings.push("no publication date: relative dates stay unresolved");
  return { ok: true, article: language ? { ...article, language } : article, ...place, warnings };
}

function faultOf(error: unknown): string {
  if (error instanceof TooLong)
    return `this is longer than ${error.limit / 1e6} MB, the most for one document; split it, or write JSON Lines`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return "this gzip file is cut off; get it again in full";
  if (code.startsWith("Z_")) return "this gzip file is damaged; get it again";
  return problemOf(error, "file");
}
