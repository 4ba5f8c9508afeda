import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { schema } from "../api/schema.ts";
import type { Definition } from "../saved/definition.ts";
import { type AnswerHead, encoderOf } from "../saved/encoders.ts";
import { chunksOf, heldPages, type Progress } from "../saved/export.ts";
import { pageDone } from "../saved/garbage.ts";
import { SavedLibrary } from "../saved/library.ts";
import { Table } from "../saved/table.ts";
import { ChangeFeed } from "../server/change-feed.ts";
import { NO_CORRECTIONS } from "../server/corrections.ts";
import { NO_SAVING } from "../server/saving.ts";
import type { Reader } from "../store/reader.ts";
import { showStatus, tell } from "./output.ts";
import type { QueryOptions } from "./query.ts";

/** Writes an answer page by page, from one state of the data, and tells how far it is. */
export async function writeExport(
  reader: Reader,
  definition: Definition,
  variables: Readonly<Record<string, unknown>>,
  { format, explode, out }: Pick<QueryOptions, "format" | "explode" | "out">,
  head?: () => AnswerHead,
): Promise<void> {
  const { plan } = definition;
  const table = new Table(plan.row, explode);
  const context = {
    reader,
    follow: new ChangeFeed(reader).follow,
    saved: new SavedLibrary(reader, schema),
    corrector: NO_CORRECTIONS.corrector,
    saver: NO_SAVING.saver,
  };
  const progress: Progress = { rows: 0, more: false };
  const pages = heldPages(definition, schema, context, variables);
  const chunks = chunksOf(pages, () => encoderOf(format, plan, table, head?.()), progress);
  await withTarget(out, async (target) => {
    for (const chunk of chunks) {
      if (chunk.length > 0 && !target.write(chunk)) await once(target, "drain");
      pageDone();
      showStatus(`${progress.rows.toLocaleString("en")} rows`);
    }
  });
  if (format === "json" && out === undefined) return;
  const rows = `${progress.rows.toLocaleString("en")} ${progress.rows === 1 ? "row" : "rows"}`;
  tell(
    progress.more ? `${rows}, as many as the query asks for; there are more.` : `${rows}, the whole answer.`,
  );
}

/** A file gets its name when it is whole. */
async function withTarget(out: string | undefined, fill: (target: Writable) => Promise<void>): Promise<void> {
  if (out === undefined) return fill(process.stdout);
  const part = `${out}.part`;
  const file = createWriteStream(part);
  const written = finished(file);
  try {
    await Promise.race([fill(file), written]);
    file.end();
    await written;
    await rename(part, out);
  } catch (error) {
    file.destroy();
    await written.catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}
