/** The faults that a user can mend. */
export type ErrorCode =
  | "USAGE"
  | "NOT_FOUND"
  | "INVALID_DOCUMENT"
  | "UNREADABLE_DATABASE"
  | "NEWER_DATABASE"
  | "BUSY_DATABASE"
  | "PORT_UNAVAILABLE"
  | "INVALID_FILTER"
  | "INVALID_PAGE"
  | "INVALID_CURSOR"
  | "INVALID_ID"
  | "INVALID_VALUE"
  | "INVALID_CORRECTION"
  | "CORRECTIONS_REFUSED"
  | "SAVING_REFUSED"
  | "UNKNOWN_VALUE"
  | "VARIABLE_MISSING"
  | "TOO_COSTLY"
  | "CONFLICT"
  | "BROKEN_QUERY"
  | "NOT_ACCEPTABLE"
  | "INCOMPLETE"
  | "TOO_BUSY"
  | "TIME_LIMIT_EXCEEDED";

/** A fault that the user can mend. Its message says what was given, what is allowed and what to do. */
export class ChanceryError extends Error {
  override readonly name = "ChanceryError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
