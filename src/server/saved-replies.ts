import type { Readable } from "node:stream";
import type { GraphQLFormattedError } from "graphql";
import type { ErrorCode } from "../errors.ts";
import { type ShownForm, savedErrorPage } from "./saved-page.ts";
import { MEDIA_TYPES, type SavedRequest } from "./saved-request.ts";

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer | Readable | null;
}

export const STATUS: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  NOT_ACCEPTABLE: 406,
  CONFLICT: 409,
  BROKEN_QUERY: 409,
  TOO_BUSY: 503,
  TIME_LIMIT_EXCEEDED: 504,
};

export const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'";

export function notAllowed(method: string, accept: string | undefined): Reply {
  const message = `${method} is not answered here. Saved queries are asked by GET.`;
  const error = { message, extensions: { code: "METHOD_NOT_ALLOWED" } };
  const reply = errorReply(405, error, method, (accept ?? "").includes("text/html"));
  return { ...reply, headers: { ...reply.headers, allow: "GET, HEAD" } };
}

export function errorReply(
  status: number,
  error: GraphQLFormattedError,
  method: string,
  isPage: boolean,
  form?: ShownForm,
): Reply {
  const text = isPage
    ? savedErrorPage(error.message, status, form)
    : `${JSON.stringify({ errors: [error] })}\n`;
  const reply = replyOf(status, isPage ? "html" : "json", text, method);
  return status === 503 ? { ...reply, headers: { ...reply.headers, "retry-after": "60" } } : reply;
}

export function replyOf(status: number, format: "html" | "json", text: string, method: string): Reply {
  const body = Buffer.from(text);
  const headers = {
    "content-type": MEDIA_TYPES[format],
    "content-length": String(body.length),
    "cache-control": "no-store",
    vary: "accept",
    "x-content-type-options": "nosniff",
    ...(format === "html" ? { "content-security-policy": POLICY } : {}),
  };
  return { status, headers, body: method === "HEAD" ? null : body };
}

/** An error is told as a page to those who asked for one. */
export function wantsPage(url: string, accept: string | undefined): boolean {
  const [path = ""] = url.split("?");
  if (/\.(json|csv|jsonl|parquet)$/.test(path)) return false;
  return path.endsWith(".html") || (accept ?? "").includes("text/html");
}

export function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header
    .split(",")
    .some((each) => /^(?:W\/)?"([^"]*)"$/.exec(each.trim())?.[1]?.replace(/-(gzip|br)$/, "") === etag);
}

export function notModified(header: string, etag: string, { format }: SavedRequest): Reply {
  const given = header
    .split(",")
    .find((each) => each.includes(etag))
    ?.trim()
    .replace(/^W\//, "");
  const headers = {
    etag: given ?? `"${etag}"`,
    "cache-control": "no-cache",
    vary: "accept, accept-encoding",
  };
  return { status: 304, headers: { ...headers, "content-type": MEDIA_TYPES[format] }, body: null };
}

export function withoutBody({
  "content-disposition": _,
  ...headers
}: Record<string, string>): Record<string, string> {
  return headers;
}
