import { createHash } from "node:crypto";
import { type ExecutionArgs, type ExecutionResult, getOperationAST, parse, validate } from "graphql";
import type { Context } from "../api/builder.ts";
import { PreparedOperation } from "../api/prepared-document.ts";
import { schema } from "../api/schema.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { MAX_TOKENS } from "./execution.ts";
import type { LongQueries, PooledResult } from "./long-queries.ts";

/** A document of more characters, and more documents, are left to what checks them every time. */
const MAX_DOCUMENT = 32 * 1024;
const MAX_OPERATIONS = 250;
/** An answer of no more bytes is kept. */
const MAX_KEPT = 2 * 1024 * 1024;

/** What is asked, as the parameters of GraphQL over HTTP have it. */
export interface GraphqlQuestion {
  query: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
}

/** An answer without errors, and its strong tag. */
export interface GraphqlAnswer {
  body: Buffer;
  etag(): string;
}

/** What is not answered here: nothing was run, or what came of it has errors. */
export interface NotAnswered {
  result: ExecutionResult | undefined;
}

export type Answered = GraphqlAnswer | NotAnswered;

const NOTHING: NotAnswered = { result: undefined };

export interface GraphqlAnswersOptions {
  /** What resolvers have. */
  context: Context;
  cache: AnswerCache;
  /** What runs queries, the long ones elsewhere. */
  long: LongQueries;
}

interface Known {
  number: number;
  document: ExecutionArgs["document"];
  prepared: PreparedOperation;
}

/**
 * Answers valid queries, from memory where nothing has changed since the same was asked. Whatever is wrong with a
 * request, or is no query, is not answered here, so that it is told in one way.
 */
export class GraphqlAnswers {
  private readonly options: GraphqlAnswersOptions;
  private readonly operations = new Map<string, Known | undefined>();
  private seen = 0;

  constructor(options: GraphqlAnswersOptions) {
    this.options = options;
  }

  /** At once where the query is short. What fails here fails again where it is told. */
  answer(question: GraphqlQuestion, gone: () => AbortSignal): Answered | Promise<Answered> {
    try {
      return this.answered(question, gone);
    } catch {
      return NOTHING;
    }
  }

  /** `gone` gives what aborts when who asked goes away. */
  private answered(question: GraphqlQuestion, gone: () => AbortSignal): Answered | Promise<Answered> {
    const { query, operationName, variables = {} } = question;
    const { context, cache, long } = this.options;
    const known = this.known(query, operationName);
    if (known === undefined) return NOTHING;
    const key = `graphql ${known.number} ${JSON.stringify(variables)} ${context.reader.dataset.stamp()}`;
    const kept = cache.get(key);
    if (kept) return { body: kept.bodies.identity, etag: () => (kept.etag ||= tagOf(kept.bodies.identity)) };
    const { document, prepared } = known;
    const cost = prepared.check(variables);
    const args = { schema, document, operationName, variableValues: variables, contextValue: context };
    const result = long.run(prepared, args, cost, gone);
    return result instanceof Promise
      ? result.then((each) => this.answerOf(each, key))
      : this.answerOf(result, key);
  }

  /** What was committed while a query ran is in no answer that is kept: the next one has another key. */
  private answerOf(result: ExecutionResult | PooledResult, key: string): Answered {
    const isPooled = "stringify" in result;
    if (isPooled ? result.hasErrors : result.errors !== undefined) return { result };
    const body = Buffer.from(isPooled ? result.stringify() : JSON.stringify(result));
    if (body.length <= MAX_KEPT)
      this.options.cache.put(key, { headers: {}, etag: "", bodies: { identity: body } });
    return { body, etag: () => tagOf(body) };
  }

  /** Undefined where it is no valid query. */
  private known(query: string, operationName: string | undefined): Known | undefined {
    if (query.length > MAX_DOCUMENT) return undefined;
    const name = `${operationName?.length} ${operationName} ${query}`;
    const known = this.operations.get(name);
    if (known !== undefined || this.operations.has(name)) return known;
    const made = this.prepared(query, operationName);
    if (this.operations.size >= MAX_OPERATIONS)
      this.operations.delete(this.operations.keys().next().value as string);
    this.operations.set(name, made);
    return made;
  }

  private prepared(query: string, operationName: string | undefined): Known | undefined {
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      if (validate(schema, document).length > 0) return undefined;
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== "query") return undefined;
      this.seen += 1;
      return { number: this.seen, document, prepared: new PreparedOperation(schema, document, operation) };
    } catch {
      return undefined;
    }
  }
}

/** Of the bytes, so that a new state of the data that leaves an answer as it was leaves its tag. */
function tagOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}
