import { createHash } from "node:crypto";
import { type ExecutionArgs, type ExecutionResult, getOperationAST, parse, validate } from "graphql";
import type { Context } from "../api/builder.ts";
import { PreparedOperation } from "../api/prepared-document.ts";
import { schema } from "../api/schema.ts";
import type { Reader } from "../store/reader.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { MAX_TOKENS } from "./execution.ts";

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

const NOTHING: NotAnswered = { result: undefined };

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
  private readonly reader: Reader;
  private readonly context: Context;
  private readonly cache: AnswerCache;
  private readonly operations = new Map<string, Known | undefined>();
  private seen = 0;

  constructor(reader: Reader, context: Context, cache: AnswerCache) {
    this.reader = reader;
    this.context = context;
    this.cache = cache;
  }

  /** What fails here fails again where it is told. */
  answer(question: GraphqlQuestion): GraphqlAnswer | NotAnswered {
    try {
      return this.answered(question);
    } catch {
      return NOTHING;
    }
  }

  private answered(question: GraphqlQuestion): GraphqlAnswer | NotAnswered {
    const { query, operationName, variables = {} } = question;
    const known = this.known(query, operationName);
    if (known === undefined) return NOTHING;
    const asked = `graphql ${known.number} ${JSON.stringify(variables)}`;
    const kept = this.cache.get(this.keyOf(asked));
    if (kept) return { body: kept.bodies.identity, etag: () => (kept.etag ||= tagOf(kept.bodies.identity)) };
    known.prepared.check(variables);
    return this.reader.snapshot(() => this.made(known, asked, question));
  }

  private keyOf(asked: string): string {
    return `${asked} ${this.reader.dataset.stamp()}`;
  }

  private made(known: Known, asked: string, question: GraphqlQuestion): GraphqlAnswer | NotAnswered {
    const result = this.run(known, question);
    if (result.errors !== undefined) return { result };
    const body = Buffer.from(JSON.stringify(result));
    if (body.length <= MAX_KEPT)
      this.cache.put(this.keyOf(asked), { headers: {}, etag: "", bodies: { identity: body } });
    return { body, etag: () => tagOf(body) };
  }

  private run({ prepared, document }: Known, { operationName, variables }: GraphqlQuestion): ExecutionResult {
    const args = { schema, document, operationName, variableValues: variables, contextValue: this.context };
    // Resolvers are synchronous, and with them the result.
    return prepared.run(args) as ExecutionResult;
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
