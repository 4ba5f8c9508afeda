import type { Command } from "commander";
import { formatOption } from "./options.ts";
import { write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery extract page.html
  $ chancery extract articles.jsonl --format jsonl > facts.jsonl
  $ chancery read archive/ | chancery extract -`;

export function extractCommand(program: Command): void {
  program
    .command("extract")
    .summary("print the meetings and agreements that articles report; stores nothing")
    .description(
      "Prints what ingest would store: meetings and agreements, each with the sentence that says so.",
    )
    .argument("<source...>", "files, folders, URLs, JSON Lines, or - for standard input")
    .addOption(formatOption(["pretty", "jsonl"]))
    .addHelpText("after", EXAMPLES)
    .action(async (sources: string[], { format }: { format: "pretty" | "jsonl" }) => {
      const { extractionFault, readArticles } = await import("./input.ts");
      const { extract } = await import("../extract/extract.ts");
      const { factsRecord } = await import("./facts-record.ts");
      const { factsPage } = await import("./facts-page.ts");
      const tally = { read: 0, failed: 0 };
      for await (const input of readArticles(sources, tally, extractionFault)) {
        const facts = extract(input.article);
        await write(
          process.stdout,
          format === "jsonl" ? `${JSON.stringify(factsRecord(facts, input))}\n` : factsPage(facts, input),
        );
      }
      if (tally.failed > 0) process.exitCode = 1;
    });
}
