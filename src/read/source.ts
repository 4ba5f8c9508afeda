import type { Article } from "../domain/article.ts";

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
  _options: ReadOptions = {},
): AsyncGenerator<ReadResult, void, undefined> {
  for (const file of sources) yield { ok: false, file, problem: "reading is not built yet" };
}
