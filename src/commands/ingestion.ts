import { createIngester, type Failure, type Outcome } from "../resolve/ingest.ts";
import { version } from "../server/version.ts";
import { openWriter } from "../store/writer.ts";
import { extractionFault, type InputArticle, type InputTally, position, readArticles } from "./input.ts";
import { Intake } from "./intake.ts";
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
  const ingester = createIngester(writer, `cascade ${version}`);
  const intake = new Intake(ingester, (input, outcome) => note(input, outcome, tally));
  try {
    let shownAt = performance.now();
    for await (const input of interruption.before(readArticles(sources, tally, extractionFault))) {
      await intake.take(input);
      if (performance.now() - shownAt < STATUS_EVERY_MS) continue;
      shownAt = performance.now();
      showStatus(String(tally));
    }
    await intake.end();
    ingester.finish();
  } finally {
    await intake.close();
    writer.close();
  }
  tell(String(tally));
  if (interruption.happened) process.exit(INTERRUPTED);
  if (tally.failed > 0) process.exitCode = 1;
}

/** One article that cannot be stored must not keep the others from it. */
function note({ file, line }: InputArticle, result: Outcome | Failure, tally: Tally): void {
  if (result.outcome === "failed") {
    tally.failed += 1;
    tell(`${position(file, line)}: this could not be stored: ${(result.error as Error).message}`);
    return;
  }
  tally[result.outcome] += 1;
  tally.meetings += result.meetings;
  tally.agreements += result.agreements;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
