import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import { ChanceryError } from "../errors.ts";
import { ArgumentError } from "../store/reader-error.ts";

/**
 * What a client is told of an error. Faults of the request pass, with a code; anything else becomes
 * "Unexpected error." and an id, under which the whole error goes to the log.
 */
export function maskError(error: unknown, log: (line: string) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof ChanceryError) return tellable(error, cause);
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) return error;
  const id = randomUUID();
  log(`error ${id}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return new GraphQLError("Unexpected error.", {
    ...position(error),
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  });
}

function tellable(error: unknown, cause: ChanceryError): GraphQLError {
  const details =
    cause instanceof ArgumentError
      ? { argument: cause.argument, given: cause.given, allowed: cause.allowed }
      : {};
  return new GraphQLError(cause.message, {
    ...position(error),
    extensions: { code: cause.code, ...details },
  });
}

function position(error: unknown) {
  if (!(error instanceof GraphQLError)) return {};
  return { nodes: error.nodes ?? null, path: error.path ?? null };
}
