import { Argument, type Command } from "commander";
import { settings } from "../config.ts";
import { optionOf } from "./options.ts";

const EXAMPLES = `
Examples:
  $ chancery import icews events.2018.tab
  $ chancery import icews events.*.tab.gz --db archive.db`;

export function importCommand(program: Command): void {
  program
    .command("import")
    .summary("store the meetings and agreements of an event data set")
    .description(
      "Stores the meetings and agreements that rows of an event data set tell of, with the rows as evidence. Known rows stay as they are; other events are passed over.",
    )
    .addArgument(new Argument("<format>", "whose rows they are").choices(["icews"]))
    .argument("<file...>", "tab-separated files, plain or gzipped")
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async (_format: string, files: string[], { db }: { db: string }) => {
      const { importFiles } = await import("./importing.ts");
      await importFiles(files, db);
    });
}
