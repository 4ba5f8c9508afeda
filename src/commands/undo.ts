import { type Command, Option } from "commander";
import { settings } from "../config.ts";
import { correcting, idOf } from "./correction-session.ts";
import { optionOf } from "./options.ts";
import { write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery undo 3
  $ chancery undo Correction:3 --reason "They were two visits after all."`;

export function undoCommand(program: Command): void {
  program
    .command("undo")
    .summary("take a correction back")
    .description("Takes a correction back: records are what reports and the other corrections say.")
    .argument("<id>", "the correction's id, as `chancery corrections` lists it, or the number alone")
    .addOption(new Option("--reason <text>", "Why, if that is to be kept."))
    .addOption(new Option("--author <name>", "By whom, if that is to be kept."))
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async (id: string, { db, ...given }: { db: string; reason?: string; author?: string }) => {
      const undone = await correcting(db, (corrector) =>
        corrector.undo({ id: idOf("Correction", id), ...given }),
      );
      await write(process.stdout, `Correction:${undone} is undone.\n`);
    });
}
