import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { ChanceryError } from "../errors.ts";
import { extract } from "../extract/extract.ts";
import { type Rereading, reextract } from "../resolve/reextract.ts";
import { version } from "../server/version.ts";
import type { ArticleScope } from "../store/stored-articles.ts";
import { openWriter, type Writer } from "../store/writer.ts";
import { extractionFault } from "./input.ts";
import { INTERRUPTED, Interruption } from "./interruption.ts";
import { showStatus, tell, write } from "./output.ts";
import { changeReport } from "./reextraction-report.ts";

export interface ReextractOptions {
  db: string;
  since?: string;
  publisher?: string;
  dryRun?: true;
}

class Tally {
  read = 0;
  changed = 0;
  unchanged = 0;
  skipped = 0;
  failed = 0;
  readonly #of: number;
  readonly #began = performance.now();

  constructor(of: number) {
    this.#of = of;
  }

  add({ outcome }: Rereading): void {
    this[outcome] += 1;
    if (outcome !== "skipped") this.read += 1;
  }

  toString(): string {
    const { read, changed, unchanged, skipped, failed } = this;
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(1);
    const left = skipped > 0 ? ` ${skipped} skipped, not in English.` : "";
    return `${read} of ${this.#of} read again in ${seconds} s: ${unchanged} unchanged, ${changed} changed; ${failed} failed.${left}`;
  }
}

/** Reads stored articles again; tells progress on standard error, and what changed on standard output. */
export async function reextraction({ db, since, publisher, dryRun }: ReextractOptions): Promise<void> {
  if (!existsSync(db))
    throw new ChanceryError(
      "UNREADABLE_DATABASE",
      `There is no database at ${db}, so there is nothing to read again. Make one with: chancery ingest SOURCE --db ${db}`,
    );
  const interruption = new Interruption();
  const writer = openWriter(db);
  try {
    const scope = { since: since ?? null, publisher: publisherOf(writer, publisher) };
    const act = () => readAgain(writer, scope, interruption, db);
    const tally = dryRun ? await writer.rehearse(act) : await act();
    if (!dryRun) writer.analyze();
    tell(`${tally}${dryRun ? " Nothing was stored." : ""}`);
    if (tally.failed > 0) process.exitCode = 1;
  } finally {
    writer.close();
  }
  if (interruption.happened) process.exit(INTERRUPTED);
}

async function readAgain(
  writer: Writer,
  scope: ArticleScope,
  interruption: Interruption,
  db: string,
): Promise<Tally> {
  const tally = new Tally(writer.stored.count(scope));
  const before = writer.revision();
  const how = { extractor: `cascade ${version}`, extract, faultOf: extractionFault };
  for (const batch of reextract(writer, scope, how)) {
    for (const reading of batch) {
      tally.add(reading);
      if (reading.outcome === "failed")
        tell(`Article:${reading.article}: this could not be read again: ${(reading.error as Error).message}`);
    }
    showStatus(String(tally));
    // Lets Ctrl+C be heard.
    await setImmediate();
    if (interruption.happened) {
      tell(`Stopped; what was read stays. The rest follows with: chancery reextract --db ${db}`);
      break;
    }
  }
  await write(process.stdout, changeReport(writer.rereadSince(before)));
  return tally;
}

function publisherOf(writer: Writer, name: string | undefined): number | null {
  if (name === undefined) return null;
  const id = writer.publisher(name);
  if (id !== undefined) return id;
  const known = writer.stored.publishers();
  const some = known.slice(0, 10).join(", ");
  throw new ChanceryError(
    "USAGE",
    `No article is of the publisher "${name}". ${known.length === 0 ? "The database has no publishers." : `Give one of: ${some}${known.length > 10 ? ", …" : ""}.`}`,
  );
}
