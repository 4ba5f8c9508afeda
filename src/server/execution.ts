import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../api/builder.ts";
import { PreparedOperations } from "../api/prepared-document.ts";
import type { Reader } from "../store/reader.ts";
import { LongQueries } from "./long-queries.ts";
import { maskError } from "./mask-error.ts";
import type { QueryPool } from "./query-pool.ts";

/** Some thousand lines; what is longer takes more to check than it can say. */
export const MAX_TOKENS = 10_000;

/** What came of requests of `node:http` that were run before they got here, and are to be told here. */
export type EarlierResults = WeakMap<object, ExecutionResult>;

export interface ExecutionOptions {
  reader: Reader;
  log(line: string): void;
  earlier?: EarlierResults | undefined;
  pool?: QueryPool | undefined;
}

/**
 * Runs every operation checked, compiled, and inside one snapshot of the store: here what is short, in the pool what is
 * long. Prepared operations live as long as their parsed document, of which Yoga keeps a bounded number.
 */
export function useExecution({ reader, log, earlier = new WeakMap(), pool }: ExecutionOptions): Plugin {
  const operations = new PreparedOperations();
  const long = pool && new LongQueries(reader, pool, log);
  const prepare = ({ schema, document, operationName }: ExecutionArgs) =>
    operations.of(schema, document, operationName);

  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MAX_TOKENS }));
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const { req } = args.contextValue as { req?: object };
      const result = req && earlier.get(req);
      if (result) return setExecuteFn(() => result);
      const prepared = prepare(args);
      if (!prepared) return;
      setExecuteFn((args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> => {
        let cost: number;
        try {
          cost = prepared.check(args.variableValues ?? {});
        } catch (error) {
          // Variables of a wrong type are told in full by the execution itself.
          if (error instanceof GraphQLError) return executeFn(args) as ExecutionResult;
          return { errors: [refusal(maskError(error, log))] };
        }
        // Each correction must see what the one before it did, and its answer what it did itself.
        if (prepared.isMutation) return execute(args) as ExecutionResult;
        const context = args.contextValue as Context & { request: Request };
        // The pool has no releases.
        if (!long || context.reader !== reader) return context.reader.snapshot(() => prepared.run(args));
        return long.run(prepared, args, cost, () => context.request.signal);
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
