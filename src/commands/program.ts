import { Command } from "commander";
import { version } from "../server/version.ts";
import { correctCommand } from "./correct.ts";
import { correctionsCommand } from "./corrections.ts";
import { explainCommand } from "./explain.ts";
import { extractCommand } from "./extract.ts";
import { importCommand } from "./import.ts";
import { ingestCommand } from "./ingest.ts";
import { queryCommand } from "./query.ts";
import { readCommand } from "./read.ts";
import { reextractCommand } from "./reextract.ts";
import { releaseCommand } from "./release.ts";
import { saveCommand } from "./save.ts";
import { schemaCommand } from "./schema.ts";
import { serveCommand } from "./serve.ts";
import { undoCommand } from "./undo.ts";

/** The command line: parsing throws a `CommanderError` after it has told the user what is wrong. */
export function createProgram(): Command {
  const program = new Command("chancery")
    .description(
      "Extracts who met whom, when, where and what they agreed from news, and answers questions about it.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("Add --help to see what is allowed.");
  serveCommand(program);
  ingestCommand(program);
  importCommand(program);
  reextractCommand(program);
  queryCommand(program);
  saveCommand(program);
  releaseCommand(program);
  readCommand(program);
  extractCommand(program);
  explainCommand(program);
  correctCommand(program);
  correctionsCommand(program);
  undoCommand(program);
  schemaCommand(program);
  return program;
}
