import { existsSync } from "node:fs";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { schema } from "../api/schema.ts";
import { citationOf } from "../domain/citation.ts";
import { ChanceryError } from "../errors.ts";
import { define } from "../saved/definition.ts";
import type { AnswerHead } from "../saved/encoders.ts";
import { SavedLibrary } from "../saved/library.ts";
import { FailedAnswer } from "../saved/pages.ts";
import { readQueryFolder, splitQueryFile } from "../saved/query-file.ts";
import { checkedVariables, type GivenVariable, variablesFrom } from "../saved/variables.ts";
import { maskError } from "../server/mask-error.ts";
import { openReader, type Reader } from "../store/reader.ts";
import { tell, write } from "./output.ts";
import type { QueryOptions } from "./query.ts";
import { writeExport } from "./query-export.ts";
import { readQuerySource } from "./query-source.ts";

const SAVED = /^([a-z0-9][a-z0-9-]*)(?:@(\d+))?$/;

/** Answers a saved query or a file; errors of the answer are told a line each, and end with exit code 1. */
export async function answerQuery(query: string, options: QueryOptions): Promise<void> {
  if (options.explode !== undefined && (options.format === "json" || options.format === "jsonl"))
    throw new ChanceryError("USAGE", "--explode goes with --format csv and parquet, whose rows are tables.");
  const [, slug, version] = existsSync(query) ? [] : (SAVED.exec(query) ?? []);
  const source = slug === undefined ? await readQuerySource(query) : "";
  const document = slug === undefined ? parsed(query, source) : undefined;
  const operation = document && onlyOperation(query, document);
  const given = options.var.map(givenVariable);
  if (operation) variablesFrom(operation, given);
  const reader = openReader(options.db, { mapped: false });
  try {
    if (slug !== undefined) {
      await saved(reader, slug, version === undefined ? undefined : Number(version), given, options);
    } else if (document && operation) {
      const variables = variablesFrom(operation, given);
      const text = splitQueryFile(query, source).document;
      if (options.format === "json") await asServed(query, reader, text, variables, options);
      else await asTable(reader, text, document, variables, options);
    }
  } catch (error) {
    if (!(error instanceof FailedAnswer)) throw error;
    process.exitCode = 1;
    for (const each of error.errors) tell(errorLine(query, maskError(each, tell).toJSON()));
  } finally {
    reader.close();
  }
}

async function saved(
  reader: Reader,
  slug: string,
  version: number | undefined,
  given: readonly GivenVariable[],
  options: QueryOptions,
): Promise<void> {
  const library = new SavedLibrary(reader, schema, readQueryFolder(options.queries));
  const query = library.find(slug, version);
  const variables = checkedVariables(schema, query.definition.operation, query.parameters, given);
  const head = (): AnswerHead => {
    const state = reader.dataset.state();
    return { query, variables, state, citation: citationOf(state, query) };
  };
  await writeExport(reader, query.definition, variables, options, head);
}

async function asTable(
  reader: Reader,
  text: string,
  document: DocumentNode,
  variables: Record<string, unknown>,
  options: QueryOptions,
): Promise<void> {
  const errors = validate(schema, document);
  if (errors.length > 0) throw new FailedAnswer(errors);
  await writeExport(reader, define({ document: text, variables: {} }, schema), variables, options);
}

/** What the server would answer: the same checks, limits and masking, without a port. */
async function asServed(
  file: string,
  reader: Reader,
  query: string,
  variables: Record<string, unknown>,
  { out }: QueryOptions,
): Promise<void> {
  // Not needed for exports, and as large as all the rest.
  const { createApp } = await import("../server/app.ts");
  const response = await createApp({ reader, log: tell }).fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: GraphQLFormattedError[] };
  if (answer.errors) process.exitCode = 1;
  for (const error of answer.errors ?? []) tell(errorLine(file, error));
  if (!answer.data) return;
  const text = `${JSON.stringify(answer, null, 2)}\n`;
  if (out === undefined) return write(process.stdout, text);
  const { writeFile } = await import("node:fs/promises");
  await writeFile(out, text);
}

function parsed(file: string, source: string): DocumentNode {
  try {
    return parse(splitQueryFile(file, source).document);
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

function givenVariable(pair: string): GivenVariable {
  const split = pair.indexOf("=");
  if (split < 1) throw new ChanceryError("USAGE", `"${pair}" is not a variable. Write --var name=value.`);
  return [pair.slice(0, split), pair.slice(split + 1)];
}

function errorLine(file: string, error: GraphQLFormattedError): string {
  const [at] = error.locations ?? [];
  const path = error.path ? ` (at ${error.path.join(".")})` : "";
  return `${file}${at ? `:${at.line}:${at.column}` : ""}: ${error.message}${path}`;
}
