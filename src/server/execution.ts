import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Reader } from "../store/reader.ts";
import { maskError } from "./mask-error.ts";
import { PreparedOperation } from "./prepared-document.ts";

/** Some thousand lines; what is longer takes more to check than it can say. */
const MAX_TOKENS = 10_000;

/**
 * Runs every operation checked, compiled, and inside one snapshot of the store. Prepared operations live as long as
 * their parsed document, of which Yoga keeps a bounded number.
 */
export function useExecution(reader: Reader, log: (line: string) => void): Plugin {
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
        return reader.snapshot(() => prepared.run(args));
      });
    },
  };
}

/** An operation that is not run is a bad request, to clients that tell by status. */
function refusal(error: GraphQLError): GraphQLError {
  Object.assign(error.extensions, { http: { spec: true, status: 400 } });
  return error;
}
