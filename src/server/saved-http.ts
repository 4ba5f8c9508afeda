import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SavedAnswers } from "./saved-answers.ts";
import type { Reply } from "./saved-replies.ts";
import { isSavedPath } from "./saved-request.ts";

/** Who takes nothing of a long answer for so long is given up: it holds a state of the data. */
const IDLE_MS = 60_000;

/** Which sites' pages may read an answer, as CORS has it. */
export type AllowedOrigin = (origin: string | undefined) => Record<string, string>;

export function allowedOrigin(origins: readonly string[]): AllowedOrigin {
  return (origin) => {
    if (origin === undefined || origins.length === 0) return NONE;
    if (origins.includes("*")) return { "access-control-allow-origin": "*" };
    return origins.includes(origin) ? { "access-control-allow-origin": origin } : NONE;
  };
}

const NONE = {};

/** Answers `/q` on `node:http`; false where the request is for something else. */
export function serveSaved(
  answers: SavedAnswers,
  allowed: AllowedOrigin,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { url = "/", method = "GET", headers } = request;
  if (!isSavedPath(url)) return false;
  const scheme = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const reply = answers.reply({
    method,
    url,
    origin: `${scheme}://${headers.host ?? "localhost"}`,
    accept: headers.accept,
    encodings: headers["accept-encoding"] as string | undefined,
    ifNoneMatch: headers["if-none-match"],
  });
  response.writeHead(reply.status, { ...reply.headers, ...allowed(headers.origin) });
  if (!(reply.body instanceof Readable)) response.end(reply.body);
  else {
    response.setTimeout(IDLE_MS, () => response.destroy());
    // What fails here has broken the connection off, and was told where it failed.
    pipeline(reply.body, response).catch(() => undefined);
  }
  return true;
}

/** Answers `/q` as `fetch` does, for Yoga to add what it does of CORS; undefined where it is for something else. */
export function fetchSaved(answers: SavedAnswers, request: Request): Response | undefined {
  const { pathname, search, origin } = new URL(request.url);
  if (!isSavedPath(pathname)) return undefined;
  const { status, headers, body }: Reply = answers.reply({
    method: request.method,
    url: pathname + search,
    origin,
    accept: request.headers.get("accept") ?? undefined,
    encodings: request.headers.get("accept-encoding") ?? undefined,
    ifNoneMatch: request.headers.get("if-none-match") ?? undefined,
  });
  const stream =
    body instanceof Readable ? (Readable.toWeb(body) as ReadableStream) : body && new Uint8Array(body);
  return new Response(stream, { status, headers });
}
