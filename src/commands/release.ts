import { Argument, type Command, Option } from "commander";
import { settings } from "../config.ts";
import { keepSmall } from "../saved/garbage.ts";
import { optionOf } from "./options.ts";

const EXAMPLES = `
Examples:
  $ chancery release 2026-1
  $ chancery release 2026-1 --licence CC-BY-4.0 --db archive.db
  $ chancery release 2026-1 --check
  $ chancery serve --db releases/2026-1`;

export interface ReleaseOptions {
  db: string;
  releases: string;
  licence?: string;
  check?: boolean;
}

export function releaseCommand(program: Command): void {
  program
    .command("release")
    .summary("make a copy of the data set that never changes, to be cited")
    .description(
      "Makes a release: the database, and a Frictionless Data Package of CSV and Parquet, with checksums.",
    )
    .addArgument(new Argument("<name>", "such as 2026-1: letters, digits, dots, hyphens and underscores"))
    .addOption(new Option("--licence <id>", "The licence of the data, as SPDX names it, such as CC-BY-4.0."))
    .addOption(new Option("--check", "Compare a release's files with their checksums, and make none."))
    .addOption(optionOf(settings.db))
    .addOption(optionOf(settings.releases))
    .addHelpText("after", EXAMPLES)
    .action(async (name: string, options: ReleaseOptions) => {
      if (options.check) {
        const { checkRelease } = await import("./release-check.ts");
        return checkRelease(name, options.releases);
      }
      keepSmall();
      const { makeRelease } = await import("./release-making.ts");
      await makeRelease(name, options);
    });
}
