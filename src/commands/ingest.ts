import type { Command } from "commander";
import { settings } from "../config.ts";
import type { InputTally } from "./input.ts";
import { Interruption } from "./interruption.ts";
import { optionOf } from "./options.ts";
import { showStatus, tell } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery ingest page.html archive/
  $ chancery ingest https://example.org/news/visit.html
  $ zcat articles.jsonl.gz | chancery ingest - --db archive.db`;

/** What a process that was stopped from the keyboard ends with, by custom: 128 and the signal's number. */
const INTERRUPTED = 130;
const STATUS_EVERY_MS = 100;

interface Tally extends InputTally {
  added: number;
  replaced: number;
  unchanged: number;
  meetings: number;
  agreements: number;
}

export function ingestCommand(program: Command): void {
  program
    .command("ingest")
    .summary("extract articles and store what they report")
    .description(
      "Reads articles, extracts meetings and agreements, and stores them. Known articles are left alone.",
    )
    .argument("<source...>", "files, folders, URLs, JSON Lines, or - for standard input")
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async (sources: string[], { db }: { db: string }) => {
      const { extractionFault, readArticles } = await import("./input.ts");
      const { extract } = await import("../extract/extract.ts");
      const { openIngester } = await import("../resolve/ingest.ts");
      const tally: Tally = {
        read: 0,
        failed: 0,
        added: 0,
        replaced: 0,
        unchanged: 0,
        meetings: 0,
        agreements: 0,
      };
      const began = performance.now();
      const interruption = new Interruption();
      const ingester = openIngester(db);
      try {
        let shownAt = began;
        for await (const { article } of interruption.before(readArticles(sources, tally, extractionFault))) {
          if (ingester.known(article)) tally.unchanged += 1;
          else {
            const facts = extract(article);
            tally[ingester.add(article, facts)] += 1;
            tally.meetings += facts.meetings.length;
            tally.agreements += facts.agreements.length;
          }
          if (performance.now() - shownAt < STATUS_EVERY_MS) continue;
          shownAt = performance.now();
          showStatus(summary(tally, began));
        }
        ingester.finish();
      } finally {
        ingester.close();
      }
      tell(summary(tally, began));
      if (interruption.happened) process.exit(INTERRUPTED);
      if (tally.failed > 0) process.exitCode = 1;
    });
}

function summary(tally: Tally, began: number): string {
  const { read, added, unchanged, replaced, failed, meetings, agreements } = tally;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return (
    `${read} read: ${added} added, ${replaced} replaced, ${unchanged} unchanged; ${failed} failed. ` +
    `Found ${meetings} meetings and ${agreements} agreements in ${seconds} s.`
  );
}
