#!/usr/bin/env node
import { CommanderError } from "commander";
import { createProgram } from "./commands/program.ts";
import { ChanceryError } from "./errors.ts";

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await createProgram().parseAsync();
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
