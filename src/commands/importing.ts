import { codedOccasion, SKIPPED, type Skipped } from "../extract/coded-occasion.ts";
import { CodedStories } from "../extract/coded-stories.ts";
import { type EventResult, readIcews } from "../read/icews.ts";
import { createImporter, type Importer } from "../resolve/import.ts";
import { version } from "../server/version.ts";
import { openWriter } from "../store/writer.ts";
import { position } from "./input.ts";
import { Interruption } from "./interruption.ts";
import { showStatus, tell } from "./output.ts";

/** What a process that was stopped from the keyboard ends with, by custom: 128 and the signal's number. */
const INTERRUPTED = 130;
/** Rows held in memory, some 100 MB; the rows of a story are mostly near each other. */
const HELD_ROWS = 100_000;
/** Stories stored in one transaction, which are lost when the process is killed; the next run takes them up. */
const BATCH = 2_000;

class Tally {
  read = 0;
  failed = 0;
  meetings = 0;
  agreements = 0;
  merged = 0;
  stories = { added: 0, extended: 0, unchanged: 0 };
  skipped: Record<Skipped, number> = { event: 0, actor: 0, side: 0 };
  readonly #began = performance.now();

  toString(): string {
    const { read, failed, meetings, agreements, merged, skipped, stories } = this;
    const seconds = (performance.now() - this.#began) / 1000;
    const rate = Math.round(read / Math.max(seconds, 0.001));
    const reasons = Object.entries(SKIPPED).map(
      ([reason, words]) => `${skipped[reason as Skipped]} ${words}`,
    );
    return (
      `${read} rows in ${seconds.toFixed(1)} s (${rate} a second): ${meetings} accounts of meetings and ${agreements} of agreements, ` +
      `${merged} of them told before; stories: ${stories.added} added, ${stories.extended} extended, ${stories.unchanged} unchanged; ` +
      `skipped: ${reasons.join(", ")}; ${failed} failed.`
    );
  }
}

/** Stores what rows of ICEWS tell, and tells progress, faults and a summary on standard error. */
export async function importFiles(files: readonly string[], db: string): Promise<void> {
  const interruption = new Interruption();
  const tally = new Tally();
  const writer = openWriter(db);
  try {
    const importer = createImporter(writer, `icews ${version}`);
    const stories = new CodedStories("ICEWS");
    for (const file of files) {
      for await (const results of interruption.before(readIcews(file))) {
        for (const result of results) take(result, file, stories, tally);
        showStatus(String(tally));
        if (stories.rows >= HELD_ROWS) await store(stories, importer, tally, interruption);
      }
    }
    await store(stories, importer, tally, interruption);
    importer.finish();
  } finally {
    writer.close();
  }
  tell(String(tally));
  if (interruption.happened) process.exit(INTERRUPTED);
  if (tally.failed > 0) process.exitCode = 1;
}

function take(result: EventResult, file: string, stories: CodedStories, tally: Tally): void {
  if (!result.ok) {
    tally.failed += 1;
    if (result.line !== undefined) tally.read += 1;
    tell(`${position(file, result.line)}: ${result.problem}`);
    return;
  }
  tally.read += 1;
  const occasion = codedOccasion(result.event);
  if (typeof occasion === "string") tally.skipped[occasion] += 1;
  else stories.add(occasion);
}

async function store(
  stories: CodedStories,
  importer: Importer,
  tally: Tally,
  interruption: Interruption,
): Promise<void> {
  const held = stories.take();
  for (let from = 0; from < held.length && !interruption.happened; from += BATCH) {
    const { added, extended, unchanged, meetings, agreements, merged } = importer.add(
      held.slice(from, from + BATCH),
    );
    tally.stories.added += added;
    tally.stories.extended += extended;
    tally.stories.unchanged += unchanged;
    tally.meetings += meetings;
    tally.agreements += agreements;
    tally.merged += merged;
    showStatus(String(tally));
    // Lets a Ctrl+C be heard.
    await new Promise(setImmediate);
  }
}
