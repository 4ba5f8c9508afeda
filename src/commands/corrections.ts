import type { Command } from "commander";
import { settings } from "../config.ts";
import type { Reader } from "../store/reader.ts";
import type { CorrectionRecord } from "../store/reader-records.ts";
import { formatOption, optionOf } from "./options.ts";
import { write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery corrections
  $ chancery corrections --format jsonl > corrections.jsonl`;

interface Options {
  db: string;
  format: "text" | "jsonl";
}

export function correctionsCommand(program: Command): void {
  program
    .command("corrections")
    .summary("list what was corrected, by whom and why")
    .description("Lists all corrections, the oldest first, those that were undone too.")
    .addOption(formatOption(["text", "jsonl"]))
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async ({ db, format }: Options) => {
      const { openReader } = await import("../store/reader.ts");
      const reader = openReader(db);
      try {
        for (const correction of everyCorrection(reader))
          await write(
            process.stdout,
            format === "text" ? `${correctionLine(reader, correction)}\n` : jsonLine(reader, correction),
          );
      } finally {
        reader.close();
      }
    });
}

function* everyCorrection(reader: Reader): Generator<CorrectionRecord> {
  let before: string | null = null;
  while (true) {
    const page = reader.corrections.all({ last: 500, before });
    yield* page.nodes.toReversed();
    if (!page.pageInfo.hasPreviousPage) return;
    before = page.pageInfo.startCursor;
  }
}

/** A correction in one line: what, of which records, why, by whom, and whether it holds. */
export function correctionLine(reader: Reader, correction: CorrectionRecord): string {
  const { id, kind, reason, author, at, undoneAt, undoneReason } = correction;
  const records = reader.correctedRecords(correction).map(({ id }) => id);
  const by = author === null ? "" : ` (${author})`;
  const undone =
    undoneAt === null
      ? ""
      : `; undone ${undoneAt.slice(0, 10)}${undoneReason === null ? "" : `: ${undoneReason}`}`;
  return `Correction:${id}  ${at.slice(0, 10)}  ${kind} ${records.join(", ")}: ${reason}${by}${undone}`;
}

function jsonLine(reader: Reader, correction: CorrectionRecord): string {
  const { type, id, input, ...rest } = correction;
  const records = reader.correctedRecords(correction).map((each) => each.id);
  return `${JSON.stringify({ id: `${type}:${id}`, ...rest, records, input: JSON.parse(input) })}\n`;
}
