import { Argument, type Command, Option } from "commander";
import { settings } from "../config.ts";
import { DEFAULT_OWNER } from "../domain/saved-query.ts";
import { optionOf } from "./options.ts";

const EXAMPLES = `
Examples:
  $ chancery save partners.graphql
  $ chancery save partners.graphql --owner ada

The file begins with front matter, its title and variables; docs/saved-queries.md shows how.`;

export function saveCommand(program: Command): void {
  program
    .command("save")
    .summary("save queries under a name, each as a new version")
    .description("Checks queries against the schema and saves them, each as the next version of its slug.")
    .addArgument(new Argument("<file...>", ".graphql files with front matter"))
    .addOption(optionOf(settings.db))
    .addOption(
      new Option("--owner <name>", "Who saves; a slug belongs to the owner that saved it first.").default(
        DEFAULT_OWNER,
      ),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], { db, owner }: { db: string; owner: string }) => {
      const { saveFiles } = await import("./query-saving.ts");
      await saveFiles(files, db, owner);
    });
}
