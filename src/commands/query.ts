import { Argument, type Command, Option } from "commander";
import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from "graphql";
import { settings } from "../config.ts";
import { ChanceryError } from "../errors.ts";
import { optionOf } from "./options.ts";
import { tell, write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery query meetings.graphql
  $ chancery query meetings.graphql --var country=JP --var first=20 --format csv > meetings.csv
  $ echo '{ meetings(first: 3) { totalCount } }' | chancery query -

As csv and jsonl, the rows are the first list of the answer.`;

interface QueryOptions {
  db: string;
  var: string[];
  format: "json" | "csv" | "jsonl";
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

export function queryCommand(program: Command): void {
  program
    .command("query")
    .summary("answer a GraphQL query from the database, without a server")
    .description("Answers a GraphQL query from the database, exactly as the server would.")
    .addArgument(new Argument("<file>", "a .graphql file, or - for standard input"))
    .addOption(
      new Option("--var <name=value>", "A variable of the query; may be given again.")
        .argParser((pair, pairs: string[]) => [...pairs, pair])
        .default([], "none"),
    )
    .addOption(
      new Option("--format <format>", "How to print.").choices(["json", "csv", "jsonl"]).default("json"),
    )
    .addOption(optionOf(settings.db))
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: QueryOptions) => {
      const { queryVariables } = await import("./query-variables.ts");
      const source = await sourceOf(file);
      const document = await documentOf(file, source);
      const variables = queryVariables(onlyOperation(file, document), options.var);
      const answer = await answerOf(options.db, source, variables);
      if (answer.errors) process.exitCode = 1;
      for (const error of answer.errors ?? []) tell(errorLine(file, error));
      if (answer.data) await print(answer, document, options.format);
    });
}

async function sourceOf(file: string): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const { text } = await import("node:stream/consumers");
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === "ENOENT" ? "is not there" : "cannot be read";
    throw new ChanceryError(
      "NOT_FOUND",
      `The query file ${file} ${reason}. Give the path of a .graphql file, or - and the query on standard input.`,
      { cause },
    );
  }
}

async function documentOf(file: string, source: string): Promise<DocumentNode> {
  const { GraphQLError, parse } = await import("graphql");
  try {
    return parse(source);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    throw new ChanceryError("INVALID_DOCUMENT", errorLine(file, cause.toJSON()), { cause });
  }
}

function onlyOperation(file: string, { definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter((definition) => definition.kind === "OperationDefinition");
  const [operation] = operations;
  if (operation && operations.length === 1) return operation;
  throw new ChanceryError(
    "INVALID_DOCUMENT",
    `${file} holds ${operations.length} operations. Keep one query in a file, with its fragments.`,
  );
}

/** What the server would answer: the same checks, limits and masking, without a port. */
async function answerOf(db: string, query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { openReader } = await import("../store/reader.ts");
  const { createApp } = await import("../server/app.ts");
  const reader = openReader(db);
  try {
    const response = await createApp({ reader, log: tell }).fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  } finally {
    reader.close();
  }
}

function errorLine(file: string, error: GraphQLFormattedError): string {
  const [at] = error.locations ?? [];
  const path = error.path ? ` (at ${error.path.join(".")})` : "";
  return `${file}${at ? `:${at.line}:${at.column}` : ""}: ${error.message}${path}`;
}

async function print(answer: Answer, document: DocumentNode, format: QueryOptions["format"]): Promise<void> {
  if (format === "json") return write(process.stdout, `${JSON.stringify(answer, null, 2)}\n`);
  const { answerTable, csvRow } = await import("./answer-table.ts");
  const { columns, rows, items } = answerTable(document, answer.data);
  if (format === "csv") {
    await write(process.stdout, csvRow(columns));
    for (const row of rows) await write(process.stdout, csvRow(row));
  } else for (const item of items) await write(process.stdout, `${JSON.stringify(item)}\n`);
}
