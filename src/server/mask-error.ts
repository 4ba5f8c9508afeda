import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { ChanceryError } from "../errors.ts";
import { ArgumentError } from "../store/reader-error.ts";

/**
 * What a client is told of an error. Faults of the request pass, with a code; anything else becomes
 * "Unexpected error." and an id, under which the whole error goes to the log.
 */
export function maskError(error: unknown, log: (line: string) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof ChanceryError)
    return retold(error, cause.message, { code: cause.code, ...detailsOf(cause), ...statusOf(cause) });
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) return error;
  const id = randomUUID();
  log(`error ${id}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return retold(error, "Unexpected error.", { code: "INTERNAL_SERVER_ERROR", id });
}

function detailsOf(cause: ChanceryError): GraphQLErrorExtensions {
  if (!(cause instanceof ArgumentError)) return {};
  const { argument, given, allowed } = cause;
  return { argument, given, allowed };
}

/** The status of an answer without data, for clients that ask for GraphQL's own type of content. */
function statusOf({ code }: ChanceryError): GraphQLErrorExtensions {
  return code === "CONFLICT" ? { http: { spec: true, status: 409 } } : {};
}

/** The same error, at the same place of the query and of the answer. */
function retold(error: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
