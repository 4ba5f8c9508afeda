import { type Command, InvalidArgumentError, Option } from "commander";
import { settings } from "../config.ts";
import { optionOf } from "./options.ts";
import type { ReextractOptions } from "./reextraction.ts";

const EXAMPLES = `
Examples:
  $ chancery reextract --dry-run
  $ chancery reextract --since 2024-01-01
  $ chancery reextract --publisher "The Tagus Herald" --db archive.db`;

export function reextractCommand(program: Command): void {
  program
    .command("reextract")
    .summary("read the stored articles again with today's extractor")
    .description(
      "Reads stored articles again and puts what is found in place of what was found before. Prints which records that added, changed, merged and ended; ids, corrections and history stay. Stopped midway, it goes on when it is started again.",
    )
    .addOption(
      new Option("--since <day>", "Only articles published on this day or later, as 2024-01-31.").argParser(
        day,
      ),
    )
    .addOption(new Option("--publisher <name>", "Only articles of this publisher."))
    .addOption(new Option("--dry-run", "Print what would change, and change nothing."))
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async (options: ReextractOptions) => {
      const { reextraction } = await import("./reextraction.ts");
      await reextraction(options);
    });
}

function day(given: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given)
    throw new InvalidArgumentError(`"${given}" is no day; give one as YYYY-MM-DD, such as 2024-01-31.`);
  return given;
}
