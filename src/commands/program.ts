import { readFileSync } from "node:fs";
import { Command } from "commander";
import { extractCommand } from "./extract.ts";
import { readCommand } from "./read.ts";

/** The command line: parsing throws a `CommanderError` after it has told the user what is wrong. */
export function createProgram(): Command {
  const manifest = new URL("../../package.json", import.meta.url);
  const { version, description } = JSON.parse(readFileSync(manifest, "utf8"));
  const program = new Command("chancery")
    .description(description)
    .version(version)
    .exitOverride()
    .showHelpAfterError("Add --help to see what is allowed.");
  readCommand(program);
  extractCommand(program);
  return program;
}
