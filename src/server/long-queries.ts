import { type ExecutionArgs, type ExecutionResult, type GraphQLError, print } from "graphql";
import type { PreparedOperation } from "../api/prepared-document.ts";
import type { ErrorCode } from "../errors.ts";
import { TimeOver } from "../store/deadline.ts";
import type { Reader } from "../store/reader.ts";
import { maskError } from "./mask-error.ts";
import type { QueryPool } from "./query-pool.ts";

/** What takes longer goes to the pool: nobody waits longer for it. */
const TRIAL_MS = 20;
/** So many fields are likely to take longer. */
const MANY_FIELDS = 10_000;

const STATUS: Partial<Record<ErrorCode, number>> = { TOO_BUSY: 503, TIME_LIMIT_EXCEEDED: 504 };
const RETRY_SECONDS = "60";

type Result = ExecutionResult | Promise<ExecutionResult>;

/**
 * Runs short queries here and long ones in a pool. How long one takes shows when it runs: it is tried here, given up
 * when it takes too long, and asked of the pool then; and there at once the next time, until it was short again.
 */
export class LongQueries {
  private readonly reader: Reader;
  private readonly pool: QueryPool;
  private readonly log: (line: string) => void;
  /** Whether an operation was long when it last ran. */
  private readonly long = new WeakMap<PreparedOperation, boolean>();

  constructor(reader: Reader, pool: QueryPool, log: (line: string) => void) {
    this.reader = reader;
    this.pool = pool;
    this.log = log;
  }

  /** `cost` is how many fields it may return. */
  run(prepared: PreparedOperation, args: ExecutionArgs, cost: number): Result {
    const isLong = prepared.isUnbounded || (this.long.get(prepared) ?? cost > MANY_FIELDS);
    return isLong ? this.inPool(prepared, args) : this.tried(prepared, args);
  }

  private tried(prepared: PreparedOperation, args: ExecutionArgs): Result {
    // From the first statement on: what comes before is compiling the operation, once.
    let began: number | undefined;
    const isOver = () => {
      began ??= performance.now();
      return performance.now() - began > TRIAL_MS;
    };
    try {
      const result = this.reader.within(isOver, () => prepared.run(args));
      this.long.set(prepared, isOver());
      return result;
    } catch (error) {
      if (!(error instanceof TimeOver)) throw error;
      this.long.set(prepared, true);
      return this.inPool(prepared, args);
    }
  }

  private async inPool(prepared: PreparedOperation, args: ExecutionArgs): Promise<ExecutionResult> {
    const { document, operationName, variableValues, contextValue } = args;
    const { request } = contextValue as { request: Request };
    const question = {
      document: document.loc?.source.body ?? print(document),
      operationName: operationName ?? null,
      variables: variableValues ?? {},
    };
    try {
      const { text, ms, log } = await this.pool.ask(question, request.signal);
      for (const line of log) this.log(line);
      this.long.set(prepared, ms > TRIAL_MS);
      // Yoga sends what this gives in place of the result, which was serialized in the thread.
      return { stringify: () => text } as ExecutionResult;
    } catch (error) {
      if (request.signal.aborted) throw error;
      return { errors: [withStatus(maskError(error, this.log))] };
    }
  }
}

function withStatus(error: GraphQLError): GraphQLError {
  const status = STATUS[error.extensions.code as ErrorCode];
  const headers = status === 503 ? { "retry-after": RETRY_SECONDS } : {};
  if (status !== undefined) Object.assign(error.extensions, { http: { status, headers } });
  return error;
}
