import { Argument, type Command, Option } from "commander";
import { settings } from "../config.ts";
import { keepSmall } from "../saved/garbage.ts";
import { optionOf } from "./options.ts";

const EXAMPLES = `
Examples:
  $ chancery query meetings.graphql
  $ chancery query meetings.graphql --var country=JP --var first=20 --format csv > meetings.csv
  $ chancery query meetings-of-a-country --var country=JP --format parquet --out japan.parquet
  $ chancery query meetings-of-a-country@2 --var country=JP
  $ echo '{ meetings(first: 3) { totalCount } }' | chancery query -

As csv, jsonl and parquet, the rows are those of the first list of the answer, to its end unless the query says how
many; so they are in a saved query's json. docs/saved-queries.md tells how an answer becomes a table.`;

export interface QueryOptions {
  db: string;
  queries: string;
  var: string[];
  format: "json" | "csv" | "jsonl" | "parquet";
  explode?: string;
  out?: string;
}

export function queryCommand(program: Command): void {
  program
    .command("query")
    .summary("answer a GraphQL query from the database, without a server")
    .description("Answers a GraphQL query from the database, exactly as the server would.")
    .addArgument(
      new Argument("<query>", "the slug of a saved query, a .graphql file, or - for standard input"),
    )
    .addOption(
      new Option("--var <name=value>", "A variable of the query; may be given again.")
        .argParser((pair, pairs: string[]) => [...pairs, pair])
        .default([], "none"),
    )
    .addOption(
      new Option("--format <format>", "How to print.")
        .choices(["json", "csv", "jsonl", "parquet"])
        .default("json"),
    )
    .addOption(
      new Option(
        "--explode <list>",
        "As csv and parquet: a row for each element of this list of a row.",
      ).default(undefined, "lists are joined"),
    )
    .addOption(new Option("--out <file>", "Write to this file, which is there only when it is whole."))
    .addOption(optionOf(settings.db))
    .addOption(optionOf(settings.queries))
    .addHelpText("after", EXAMPLES)
    .action(async (query: string, options: QueryOptions) => {
      keepSmall();
      const { answerQuery } = await import("./query-answer.ts");
      await answerQuery(query, options);
    });
}
