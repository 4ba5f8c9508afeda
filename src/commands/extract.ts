import { type Command, Option } from "commander";
import type { InputArticle } from "./input.ts";
import { formatOption, minConfidenceOption } from "./options.ts";
import { write } from "./output.ts";

interface ExtractOptions {
  format: "pretty" | "jsonl";
  minConfidence?: number;
  explain?: true;
}

const EXAMPLES = `
Examples:
  $ chancery extract page.html
  $ chancery extract articles.jsonl --format jsonl > facts.jsonl
  $ chancery extract articles.jsonl --min-confidence 0.9
  $ chancery extract page.html --explain | less
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
    .addOption(minConfidenceOption())
    .addOption(
      new Option(
        "--explain",
        "Show a person, sentence by sentence, what was recognized, found, merged and dropped, and why.",
      ).conflicts(["format", "minConfidence"]),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (sources: string[], { format, minConfidence, explain }: ExtractOptions) => {
      const { extractionFault, readArticles } = await import("./input.ts");
      const { extract } = await import("../extract/extract.ts");
      const { sureFacts } = await import("./sure-facts.ts");
      const { factsRecord } = await import("./facts-record.ts");
      const { factsPage } = await import("./facts-page.ts");
      const { explanationOf } = await import("./explanation.ts");
      const { terminalOf } = await import("./terminal-lines.ts");
      const output = (input: InputArticle): string => {
        if (explain) return explanationOf(input, terminalOf(process.stdout));
        const found = extract(input.article);
        const facts = minConfidence === undefined ? found : sureFacts(found, minConfidence);
        return format === "jsonl"
          ? `${JSON.stringify(factsRecord(facts, input))}\n`
          : factsPage(facts, input);
      };
      const tally = { read: 0, failed: 0 };
      for await (const input of readArticles(sources, tally, extractionFault))
        await write(process.stdout, output(input));
      if (tally.failed > 0) process.exitCode = 1;
    });
}
