import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery schema
  $ chancery schema --out schema.graphql`;

export function schemaCommand(program: Command): void {
  program
    .command("schema")
    .summary("print the GraphQL schema")
    .description("Prints the GraphQL schema in its definition language, for code generators and comparison.")
    .option("--out <file>", "Write it to a file instead.")
    .addHelpText("after", EXAMPLES)
    .action(async ({ out }: { out?: string }) => {
      const { printSchemaText } = await import("../api/schema.ts");
      const text = printSchemaText();
      if (out === undefined) await write(process.stdout, text);
      else await writeFile(out, text);
    });
}
