import { type ExecutionArgs, type ExecutionResult, type GraphQLError, print } from "graphql";
import type { PreparedOperation } from "../api/prepared-document.ts";
import type { ErrorCode } from "../errors.ts";
import { TimeOver } from "../store/deadline.ts";
import type { Reader } from "../store/reader.ts";
import { maskError } from "./mask-error.ts";
import type { QueryPool } from "./query-pool.ts";

/**
 * What is asked more often whether its time is over goes to the pool: some 20 ms of reading. It is counted and not
 * timed, so that what is short stays so when the processor is busy.
 */
const MAX_CHECKS = 200;
/** What takes so long for all that, such as from a slow disk, goes there too. */
const TRIAL_MS = 1000;
/** More fields take longer to put together than to read. */
const MANY_FIELDS = 20_000;

const STATUS: Partial<Record<ErrorCode, number>> = { TOO_BUSY: 503, TIME_LIMIT_EXCEEDED: 504 };
const RETRY_SECONDS = "60";

/** What came of a query in the pool, put together there. */
export interface PooledResult extends ExecutionResult {
  /** Yoga sends what this gives in place of the result. */
  stringify(): string;
  hasErrors: boolean;
}

type Result = ExecutionResult | Promise<ExecutionResult | PooledResult>;

/**
 * Runs short queries here and long ones in a pool. Which one is long shows when it runs: it is tried here, given up
 * where it reads too much, and asked of the pool then; and there at once the next time, until it was short again.
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

  /** `cost` is how many fields it may return; `gone` gives what aborts when who asked goes away. */
  run(prepared: PreparedOperation, args: ExecutionArgs, cost: number, gone: () => AbortSignal): Result {
    const isLong = prepared.isUnbounded || cost > MANY_FIELDS || this.long.get(prepared);
    return isLong ? this.inPool(prepared, args, gone()) : this.tried(prepared, args, gone);
  }

  private tried(prepared: PreparedOperation, args: ExecutionArgs, gone: () => AbortSignal): Result {
    // From the first statement on: what comes before is compiling the operation, once.
    let [checks, began] = [0, 0];
    const isOver = () => {
      if (checks === 0) began = performance.now();
      checks += 1;
      return checks > MAX_CHECKS || performance.now() - began > TRIAL_MS;
    };
    try {
      return this.reader.within(isOver, () => prepared.run(args));
    } catch (error) {
      if (!(error instanceof TimeOver)) throw error;
      this.long.set(prepared, checks > MAX_CHECKS);
      return this.inPool(prepared, args, gone());
    }
  }

  private async inPool(
    prepared: PreparedOperation,
    { document, operationName, variableValues }: ExecutionArgs,
    signal: AbortSignal,
  ): Promise<ExecutionResult | PooledResult> {
    const question = {
      document: document.loc?.source.body ?? print(document),
      operationName: operationName ?? null,
      variables: variableValues ?? {},
    };
    try {
      const { text, hasErrors, checks, log } = await this.pool.ask(question, signal);
      for (const line of log) this.log(line);
      this.long.set(prepared, checks > MAX_CHECKS);
      return { stringify: () => text, hasErrors };
    } catch (error) {
      if (signal.aborted) throw error;
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
