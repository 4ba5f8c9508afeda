import { extract } from "../extract/extract.ts";
import { createIngester, type Ingester } from "../resolve/ingest.ts";
import { version } from "../server/version.ts";
import { openWriter } from "../store/writer.ts";
import { extractionFault, type InputArticle, type InputTally, position, readArticles } from "./input.ts";
import { INTERRUPTED, Interruption } from "./interruption.ts";
import { showStatus, tell } from "./output.ts";

const STATUS_EVERY_MS = 100;

class Tally implements InputTally {
  read = 0;
  failed = 0;
  added = 0;
  replaced = 0;
  unchanged = 0;
  meetings = 0;
  agreements = 0;
  readonly #began = performance.now();

  toString(): string {
    const { read, failed, added, replaced, unchanged, meetings, agreements } = this;
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(1);
    const found = `Found ${count(meetings, "meeting")} and ${count(agreements, "agreement")}.`;
    return (
      `${read} read in ${seconds} s: ${added} added, ${replaced} replaced, ${unchanged} unchanged; ` +
      `${failed} failed.${added + replaced > 0 ? ` ${found}` : ""}`
    );
  }
}

/** Stores what the sources' articles report, and tells progress, faults and a summary on standard error. */
export async function ingest(sources: readonly string[], db: string): Promise<void> {
  const interruption = new Interruption();
  const tally = new Tally();
  const writer = openWriter(db);
  try {
    const ingester = createIngester(writer, `cascade ${version}`);
    let shownAt = performance.now();
    for await (const input of interruption.before(readArticles(sources, tally, extractionFault))) {
      store(input, ingester, tally);
      if (performance.now() - shownAt < STATUS_EVERY_MS) continue;
      shownAt = performance.now();
      showStatus(String(tally));
    }
    ingester.finish();
  } finally {
    writer.close();
  }
  tell(String(tally));
  if (interruption.happened) process.exit(INTERRUPTED);
  if (tally.failed > 0) process.exitCode = 1;
}

/** One article that cannot be stored must not keep the others from it. */
function store({ article, file, line }: InputArticle, ingester: Ingester, tally: Tally): void {
  try {
    if (ingester.known(article)) tally.unchanged += 1;
    else {
      const { outcome, meetings, agreements } = ingester.add(article, extract(article));
      tally[outcome] += 1;
      tally.meetings += meetings;
      tally.agreements += agreements;
    }
  } catch (error) {
    tally.failed += 1;
    tell(`${position(file, line)}: this could not be stored: ${(error as Error).message}`);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
