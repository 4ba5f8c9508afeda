import { createHash } from "node:crypto";
import type { Context } from "../api/builder.ts";
import { ChanceryError } from "../errors.ts";
import type { Reader } from "../store/reader.ts";
import { encodeId } from "../store/reader-id.ts";
import { link } from "./html.ts";
import { maskError } from "./mask-error.ts";
import { MeetingQuestion } from "./meeting-answer.ts";
import { eventOf } from "./meeting-event.ts";
import { meetingErrorPage, meetingPage } from "./meeting-page.ts";
import type { Releases } from "./releases.ts";
import { matches, POLICY, STATUS } from "./saved-replies.ts";
import { bestOf, MEDIA_TYPES } from "./saved-request.ts";
import { version } from "./version.ts";

const TYPES = { html: MEDIA_TYPES.html, json: MEDIA_TYPES.json, jsonld: "application/ld+json" } as const;
type MeetingFormat = keyof typeof TYPES;

export interface MeetingsOptions {
  reader: Reader;
  releases: Releases;
  /** What answers a question, of the data of this reader. */
  context: (reader: Reader) => Context;
  log: (line: string) => void;
}

/** Answers `/meeting/ID`, as a page, as JSON and as JSON-LD. */
export class Meetings {
  private readonly options: MeetingsOptions;
  private readonly question = new MeetingQuestion();

  constructor(options: MeetingsOptions) {
    this.options = options;
  }

  /** Undefined where the request is for something else. */
  respond(request: Request, url: URL): Response | undefined {
    if (!url.pathname.startsWith("/meeting/")) return undefined;
    try {
      return this.answered(request, url);
    } catch (error) {
      const { message, extensions } = maskError(error, this.options.log);
      const { code } = extensions;
      const status = code === "INTERNAL_SERVER_ERROR" ? 500 : (STATUS[code as keyof typeof STATUS] ?? 400);
      return failed(request, url, status, message, String(code));
    }
  }

  private answered(request: Request, url: URL): Response {
    if (request.method !== "GET" && request.method !== "HEAD") {
      const message = `${request.method} is not answered here. A meeting is asked for by GET.`;
      const response = failed(request, url, 405, message, "METHOD_NOT_ALLOWED");
      response.headers.set("allow", "GET, HEAD");
      return response;
    }
    const { key, extension, format } = meetingRequest(request, url);
    const { releases, context } = this.options;
    const reader = releases.readerOf(this.options.reader, url.searchParams.get("release"));
    return reader.snapshot(() => {
      const id = encodeId("Meeting", key);
      const address = `${url.origin}/meeting/${key}${url.search}`;
      const etag = createHash("sha256")
        .update(JSON.stringify([version, reader.saved.mark(), address, format]))
        .digest("base64url")
        .slice(0, 22);
      const headers = { etag: `"${etag}"`, "cache-control": "no-cache", vary: "accept" };
      const meeting = this.question.answer(context(reader), id);
      if (meeting === null)
        throw new ChanceryError(
          "NOT_FOUND",
          `There is no meeting ${id}. Ids are given by queries, as Meeting:12.`,
        );
      if (meeting.id !== id) {
        const location = `/meeting/${meeting.id.split(":")[1]}${extension}${url.search}`;
        // Not for ever: what made them one may be undone.
        return new Response(null, { status: 302, headers: { ...headers, location } });
      }
      if (matches(request.headers.get("if-none-match") ?? undefined, etag))
        return new Response(null, { status: 304, headers });
      const event = eventOf(meeting, address);
      const body =
        format === "html"
          ? meetingPage(meeting, event, linksOf(key, url))
          : `${JSON.stringify(format === "json" ? meeting : event)}\n`;
      return new Response(request.method === "HEAD" ? null : body, {
        headers: { ...headers, ...headersOf(format) },
      });
    });
  }
}

/** Throws NOT_FOUND and NOT_ACCEPTABLE. */
function meetingRequest(
  { headers }: Request,
  { pathname }: URL,
): { key: number; extension: string; format: MeetingFormat } {
  const [, key, extension = ""] = /^\/meeting\/(?:Meeting:)?([1-9]\d{0,14})(\.\w+)?$/.exec(pathname) ?? [];
  if (key === undefined)
    throw new ChanceryError(
      "NOT_FOUND",
      `${pathname} is no address of a meeting. Write /meeting/12, /meeting/12.json or /meeting/12.jsonld.`,
    );
  const named = extension.slice(1);
  if (named !== "" && !(named in TYPES))
    throw new ChanceryError(
      "NOT_FOUND",
      `There is no format "${extension}". There are ${Object.keys(TYPES)
        .map((name) => `.${name}`)
        .join(", ")}.`,
    );
  const accept = headers.get("accept") ?? undefined;
  const format = named === "" ? bestOf(accept, formatOf, "json") : (named as MeetingFormat);
  if (format === undefined)
    throw new ChanceryError(
      "NOT_ACCEPTABLE",
      `None of ${accept} can be given. There are text/html, application/json and application/ld+json.`,
    );
  return { key: Number(key), extension, format };
}

function formatOf(range: string): MeetingFormat | undefined {
  if (range === "text/html" || range === "text/*") return "html";
  if (range === "application/ld+json") return "jsonld";
  return ["*/*", "application/*", "application/json"].includes(range) ? "json" : undefined;
}

function linksOf(key: number, { search }: URL): string {
  return (["json", "jsonld"] as const)
    .map((format) => link(`/meeting/${key}.${format}${search}`, format === "json" ? "JSON" : "JSON-LD"))
    .join(" · ");
}

function failed(request: Request, url: URL, status: number, message: string, code: string): Response {
  const named = /\.json(?:ld)?$/.test(url.pathname);
  const isPage = !named && (request.headers.get("accept") ?? "").includes("text/html");
  const body = isPage
    ? meetingErrorPage(status, message)
    : `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`;
  return new Response(request.method === "HEAD" ? null : body, {
    status,
    headers: { ...headersOf(isPage ? "html" : "json"), "cache-control": "no-store", vary: "accept" },
  });
}

function headersOf(format: MeetingFormat): Record<string, string> {
  return {
    "content-type": TYPES[format],
    "x-content-type-options": "nosniff",
    ...(format === "html" ? { "content-security-policy": POLICY } : {}),
  };
}
