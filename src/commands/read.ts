import type { Command } from "commander";
import { formatOption } from "./options.ts";
import { write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery read page.html
  $ chancery read archive/ --format jsonl > articles.jsonl
  $ curl https://example.org/news.html | chancery read -
  $ chancery read page.html | chancery extract -`;

export function readCommand(program: Command): void {
  program
    .command("read")
    .summary("print the cleaned article: title, outlet, byline, date, language, text")
    .description("Reads articles and prints what is left when menus, adverts and footers are gone.")
    .argument("<source...>", "files, folders, URLs, JSON Lines, or - for standard input")
    .addOption(formatOption(["pretty", "jsonl"]))
    .addHelpText("after", EXAMPLES)
    .action(async (sources: string[], { format }: { format: "pretty" | "jsonl" }) => {
      const { readArticles } = await import("./input.ts");
      const { articleRecord, articlePage } = await import("./article-output.ts");
      const tally = { read: 0, failed: 0 };
      for await (const { article, file } of readArticles(sources, tally))
        await write(
          process.stdout,
          format === "jsonl"
            ? `${JSON.stringify(articleRecord(article, file))}\n`
            : articlePage(article, file),
        );
      if (tally.failed > 0) process.exitCode = 1;
    });
}
