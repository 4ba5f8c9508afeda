import { ChanceryError, type ErrorCode } from "../errors.ts";

/** A question that cannot be answered as it was put: which argument, what was given, what is allowed. */
export class ArgumentError extends ChanceryError {
  /** Where it stands, such as `where.countries.all[0]`. */
  readonly argument: string;
  readonly given: unknown;
  readonly allowed: string;

  constructor(code: ErrorCode, argument: string, given: unknown, problem: string, allowed: string) {
    super(code, `${argument}: ${problem} ${allowed}`);
    this.argument = argument;
    this.given = given;
    this.allowed = allowed;
  }
}
