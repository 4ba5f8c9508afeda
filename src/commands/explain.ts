import { Argument, type Command } from "commander";
import { settings } from "../config.ts";
import { optionOf } from "./options.ts";
import { write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery explain meeting 12
  $ chancery explain meeting Meeting:12`;

export function explainCommand(program: Command): void {
  program
    .command("explain")
    .summary("tell how a meeting came together from its reports")
    .description(
      "Prints a meeting with each article that reports it, why each was taken to be of it, on what they disagree, and what else may be the same.",
    )
    .addArgument(new Argument("<type>", "what to explain").choices(["meeting"]))
    .argument("<id>", "its id, as the API gives it or the number alone")
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async (_type: string, id: string, { db }: { db: string }) => {
      const { meetingExplanation } = await import("./meeting-explanation.ts");
      await write(process.stdout, meetingExplanation(db, id));
    });
}
