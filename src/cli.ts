#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { extractCommand } from "./commands/extract.ts";
import { readCommand } from "./commands/read.ts";
import { ChanceryError } from "./errors.ts";

const { version, description } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

const program = new Command("chancery")
  .description(description)
  .version(version)
  .exitOverride()
  .showHelpAfterError("Add --help to see what is allowed.");

readCommand(program);
extractCommand(program);

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Tells the error, unless that is done already; 2 where the call itself was wrong, 1 where its work was. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const mendable = error instanceof ChanceryError;
  console.error(mendable ? `error: ${error.message}` : error);
  return mendable && error.code === "USAGE" ? 2 : 1;
}
