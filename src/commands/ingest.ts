import type { Command } from "commander";
import { settings } from "../config.ts";
import { optionOf } from "./options.ts";

const EXAMPLES = `
Examples:
  $ chancery ingest page.html archive/
  $ chancery ingest https://example.org/news/visit.html
  $ zcat articles.jsonl.gz | chancery ingest - --db archive.db`;

export function ingestCommand(program: Command): void {
  program
    .command("ingest")
    .summary("extract articles and store what they report")
    .description(
      "Reads articles, extracts meetings and agreements, and stores them. Known articles stay as they are.",
    )
    .argument("<source...>", "files, folders, URLs, JSON Lines, or - for standard input")
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async (sources: string[], { db }: { db: string }) => {
      const { ingest } = await import("./ingestion.ts");
      await ingest(sources, db);
    });
}
