import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../api/builder.ts";
import { PreparedOperation } from "../api/prepared-document.ts";
import { maskError } from "./mask-error.ts";

/** Some thousand lines; what is longer takes more to check than it can say. */
const MAX_TOKENS = 10_000;

/**
 * Runs every operation checked, compiled, and inside one snapshot of the store. Prepared operations live as long as
 * their parsed document, of which Yoga keeps a bounded number.
 */
export function useExecution(log: (line: string) => void): Plugin {
  const documents = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();

  function prepare({ schema, document, operationName }: ExecutionArgs): PreparedOperation | undefined {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const operations = documents.get(document) ?? new Map<string, PreparedOperation>();
    documents.set(document, operations);
    const name = operation.name?.value ?? "";
    const prepared = operations.get(name) ?? new PreparedOperation(schema, document, operation);
    operations.set(name, prepared);
    return prepared;
  }

  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MAX_TOKENS }));
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const prepared = prepare(args);
      if (!prepared) return;
      setExecuteFn((args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> => {
        try {
          prepared.check(args.variableValues ?? {});
        } catch (error) {
          // Variables of a wrong type are told in full by the execution itself.
          if (error instanceof GraphQLError) return executeFn(args) as ExecutionResult;
          return { errors: [refusal(maskError(error, log))] };
        }
        // Each correction must see what the one before it did, and its answer what it did itself.
        if (prepared.isMutation) return execute(args) as ExecutionResult;
        return (args.contextValue as Context).reader.snapshot(() => prepared.run(args));
      });
    },
    onSubscribe({ args, setSubscribeFn }) {
      const prepared = prepare(args as ExecutionArgs);
      if (!prepared) return;
      setSubscribeFn(async (args: ExecutionArgs) => {
        try {
          prepared.check(args.variableValues ?? {});
        } catch (error) {
          if (!(error instanceof GraphQLError)) return { errors: [refusal(maskError(error, log))] };
        }
        const events = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in events)) return events;
        return mapped(events, (event) =>
          (args.contextValue as Context).reader.snapshot(
            () => execute({ ...args, rootValue: event }) as ExecutionResult,
          ),
        );
      });
    },
  };
}

/** What each event gives; ends when the events do, and ends them when it is ended. */
function mapped<T, R>(events: AsyncIterable<T>, answer: (event: T) => R): AsyncIterableIterator<R> {
  const source = events[Symbol.asyncIterator]();
  return {
    async next() {
      const result = await source.next();
      return result.done ? { done: true, value: undefined } : { done: false, value: answer(result.value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** An operation that is not run is a bad request, to clients that tell by status. */
function refusal(error: GraphQLError): GraphQLError {
  Object.assign(error.extensions, { http: { spec: true, status: 400 } });
  return error;
}
