import type { ErrorCode } from "../errors.ts";
import { FailedAnswer } from "../saved/pages.ts";
import { maskError } from "./mask-error.ts";
import type { ShownForm } from "./saved-page.ts";
import { errorReply, type Reply, STATUS, wantsPage } from "./saved-replies.ts";

/** What of a request tells how an error is given. */
interface Failed {
  method: string;
  url: string;
  accept: string | undefined;
}

/** An error as a page, with the form where the query is known, or as JSON; what nobody expected goes to the log. */
export function failureReply(
  error: unknown,
  { method, url, accept }: Failed,
  form: ShownForm | undefined,
  log: (line: string) => void,
): Reply {
  const first = error instanceof FailedAnswer ? error.errors[0] : error;
  const { message, extensions } = maskError(first, log);
  const { code = "USAGE" } = extensions;
  const status = code === "INTERNAL_SERVER_ERROR" ? 500 : (STATUS[code as ErrorCode] ?? 400);
  const told = { message, extensions: { ...extensions, code } };
  return errorReply(status, told, method, wantsPage(url, accept), form);
}
