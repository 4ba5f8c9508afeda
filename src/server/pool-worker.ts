/** A thread of the pool: answers one question after the other on a connection of its own. */
import { parentPort, workerData } from "node:worker_threads";
import { type DocumentNode, type ExecutionResult, parse } from "graphql";
import { PreparedOperations } from "../api/prepared-document.ts";
import { schema } from "../api/schema.ts";
import { SavedLibrary } from "../saved/library.ts";
import { TimeOver } from "../store/deadline.ts";
import { openReader } from "../store/reader.ts";
import { ChangeFeed } from "./change-feed.ts";
import { maskError } from "./mask-error.ts";
import type { Answer, Question, ThreadData, ThreadMessage } from "./pool-task.ts";
import { readingContext } from "./reading-context.ts";

const MAX_DOCUMENTS = 500;
/** Some 50 ms of sorting; with 16 MB, as SQLite has it here otherwise, most of a second. */
const SORT_KB = 2_000;

const { db, drafts, limitMs, unwanted }: ThreadData = workerData;
const reader = openReader(db, { sortKb: SORT_KB });
const context = readingContext(reader, new ChangeFeed(reader), new SavedLibrary(reader, schema, drafts));
const documents = new Map<string, DocumentNode>();
const operations = new PreparedOperations();

function answer({ document: source, operationName, variables }: Question): Answer | "cut" {
  const began = performance.now();
  let checks = 0;
  const isOver = () => {
    checks += 1;
    return performance.now() - began > limitMs || Atomics.load(unwanted, 0) !== 0;
  };
  const log: string[] = [];
  try {
    const document = parsed(source);
    const prepared = operations.of(schema, document, operationName);
    if (!prepared) throw new Error(`The document has no operation ${operationName}.`);
    const args = { schema, document, operationName, contextValue: context, variableValues: variables };
    const result = reader.within(isOver, () => prepared.run(args) as ExecutionResult);
    const errors = result.errors?.map((error) => maskError(error, (line) => log.push(line)));
    const text = JSON.stringify({ ...result, ...(errors && { errors }) });
    return { text, hasErrors: errors !== undefined, checks, log };
  } catch (error) {
    if (error instanceof TimeOver) return "cut";
    const masked = maskError(error, (line) => log.push(line));
    return { text: JSON.stringify({ errors: [masked] }), hasErrors: true, checks, log };
  }
}

function parsed(text: string): DocumentNode {
  const known = documents.get(text);
  if (known) return known;
  const document = parse(text);
  if (documents.size >= MAX_DOCUMENTS) documents.clear();
  documents.set(text, document);
  return document;
}

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", (question: Question) => tell(answer(question)));
tell("ready");
