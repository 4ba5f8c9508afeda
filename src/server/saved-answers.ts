import { createHash } from "node:crypto";
import { schema } from "../api/schema.ts";
import { citationOf } from "../domain/citation.ts";
import { ChanceryError, type ErrorCode } from "../errors.ts";
import { type AnswerHead, type Chunk, encoderOf } from "../saved/encoders.ts";
import { chunksOf } from "../saved/export.ts";
import type { Entry, SavedLibrary } from "../saved/library.ts";
import { FailedAnswer, type Page, pagesOf } from "../saved/pages.ts";
import { Table } from "../saved/table.ts";
import { checkedVariables } from "../saved/variables.ts";
import type { Reader } from "../store/reader.ts";
import { AnswerCache, type CachedAnswer, type Encoding, encodingFor } from "./answer-cache.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { NO_CORRECTIONS } from "./corrections.ts";
import { bytesOf, LongAnswers } from "./long-answers.ts";
import { maskError } from "./mask-error.ts";
import type { Releases } from "./releases.ts";
import { type AnsweredPage, savedListPage, savedQueryPage } from "./saved-page.ts";
import {
  errorReply,
  matches,
  notAllowed,
  notModified,
  POLICY,
  type Reply,
  replyOf,
  STATUS,
  wantsPage,
  withoutBody,
} from "./saved-replies.ts";
import { MEDIA_TYPES, type SavedRequest, savedRequest } from "./saved-request.ts";
import { NO_SAVING } from "./saving.ts";
import { version } from "./version.ts";

/** What of a request an answer depends on. */
export interface Asked {
  method: string;
  /** Path and parameters. */
  url: string;
  /** Scheme and host as the client knows them, for the address in the citation. */
  origin: string;
  accept: string | undefined;
  encodings: string | undefined;
  ifNoneMatch: string | undefined;
}

/** An answer of no more than this is kept, and sent in one piece. */
const MAX_KEPT = 2 * 1024 * 1024;
const MAX_REMEMBERED = 10_000;

interface Remembered {
  key: string;
  encoding: Encoding;
}

/** A saved query that is asked with these variables. */
interface Question {
  request: SavedRequest;
  query: Entry & { definition: NonNullable<Entry["definition"]> };
  variables: Record<string, unknown>;
  table: Table;
  /** Of the data as they are, or of a release. */
  reader: Reader;
  url: string;
}

export interface SavedAnswersOptions {
  reader: Reader;
  library: SavedLibrary;
  feed: ChangeFeed;
  releases: Releases;
  log: (line: string) => void;
}

/** Answers `/q`: from memory where nothing has changed since the same was asked. */
export class SavedAnswers {
  private readonly options: SavedAnswersOptions;
  private readonly cache = new AnswerCache();
  /** Requests that were answered, as they came, so that the next is not even read. */
  private readonly remembered = new Map<string, Remembered>();
  private readonly long: LongAnswers;
  private mark = "";

  constructor(options: SavedAnswersOptions) {
    this.options = options;
    this.long = new LongAnswers(options.log);
  }

  reply(asked: Asked): Reply {
    const { method, url, origin, accept, encodings, ifNoneMatch } = asked;
    const { reader } = this.options;
    const mark = reader.saved.mark();
    if (mark !== this.mark) {
      this.remembered.clear();
      this.mark = mark;
    }
    const raw = `${method === "HEAD" ? "GET" : method} ${origin} ${url} ${accept} ${encodings}`;
    const before = this.remembered.get(raw);
    const answer = before && this.cache.get(before.key);
    if (answer) return this.sent(before.key, answer, before.encoding, method, ifNoneMatch);
    return reader.snapshot(() => this.made(asked, raw)) ?? this.reply(asked);
  }

  /** Undefined where the data have changed while a long answer was begun. */
  private made(asked: Asked, raw: string): Reply | undefined {
    const { method, url, origin, accept, encodings, ifNoneMatch } = asked;
    let known: Pick<AnsweredPage, "query" | "given" | "hidden"> | undefined;
    try {
      if (method !== "GET" && method !== "HEAD") return notAllowed(method, accept);
      const address = new URL(url, "http://localhost");
      const request = savedRequest(address, accept);
      const { slug } = request;
      if (slug === undefined) return this.list(request.format, method);
      const query = this.options.library.find(slug, request.version);
      const reader = this.readerOf(request.release);
      known = { query, given: givenOf(request), hidden: hiddenOf(request) };
      const variables = checkedVariables(
        schema,
        query.definition.operation,
        query.parameters,
        request.variables,
      );
      const table = new Table(query.definition.plan.row, request.explode);
      // The citation names the version, whatever the request did.
      const question = {
        reader,
        request,
        query,
        variables,
        table,
        url: `${origin}/q/${slug}@${query.version}${address.search}`,
      };
      const mark = this.options.reader.saved.mark();
      const key = keyOf(question, mark);
      const etag = createHash("sha256").update(key).digest("base64url").slice(0, 22);
      const kept = this.cache.get(key);
      if (!kept && matches(ifNoneMatch, etag)) return notModified(ifNoneMatch as string, etag, request);
      const answer = kept ?? this.answered(question, key, etag);
      if (!("bodies" in answer)) return this.streamed(question, answer, etag, asked);
      const encoding = encodingFor(
        encodings,
        answer.bodies.identity.length,
        answer.headers["content-type"] ?? "",
      );
      if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
      this.remembered.set(raw, { key, encoding });
      return this.sent(key, answer, encoding, method, ifNoneMatch);
    } catch (error) {
      return this.failed(error, asked, known);
    }
  }

  /** What a release was asked of, else the data as they are. Throws NOT_FOUND. */
  private readerOf(name: string | undefined): Reader {
    const { reader, releases } = this.options;
    return name === undefined || name === reader.dataset.state().release ? reader : releases.reader(name);
  }

  private sent(
    key: string,
    answer: CachedAnswer,
    encoding: Encoding,
    method: string,
    ifNoneMatch: string | undefined,
  ): Reply {
    const body = this.cache.body(key, answer, encoding);
    const etag = `"${answer.etag}${encoding === "identity" ? "" : `-${encoding}`}"`;
    const headers: Record<string, string> = { ...answer.headers, etag };
    if (ifNoneMatch !== undefined && matches(ifNoneMatch, answer.etag))
      return { status: 304, headers: withoutBody(headers), body: null };
    headers["content-length"] = String(body.length);
    if (encoding !== "identity") headers["content-encoding"] = encoding;
    return { status: 200, headers, body: method === "HEAD" ? null : body };
  }

  /** The answer in one piece where it is small; else its head, for it to be streamed. */
  private answered(question: Question, key: string, etag: string): CachedAnswer | AnswerHead {
    const { request, query, variables, reader } = question;
    return reader.snapshot(() => {
      const head = headOf(reader, question);
      const pages = pagesOf(query.definition, schema, this.context(reader), variables);
      const first = pages.next().value as Page;
      if (!first.last && request.format !== "html") return head;
      const text = request.format === "html" ? pageOf(question, first, head) : whole(question, first, head);
      const body = Buffer.concat(Array.isArray(text) ? text.map(bytesOf) : [bytesOf(text)]);
      const answer = { headers: headersOf(question, head, first.more), etag, bodies: { identity: body } };
      if (body.length <= MAX_KEPT) this.cache.put(key, answer);
      return answer;
    });

    function whole({ request, query, table }: Question, first: Page, head: AnswerHead): Chunk[] {
      const { format } = request;
      if (format === "html") return [];
      return [...chunksOf([first], () => encoderOf(format, query.definition.plan, table, head))];
    }
  }

  private streamed(
    question: Question,
    head: AnswerHead,
    etag: string,
    { method, encodings }: Asked,
  ): Reply | undefined {
    const { request, query, variables, table } = question;
    const { format } = request;
    if (format === "html") return undefined;
    const encoding = encodingFor(encodings, Number.POSITIVE_INFINITY, MEDIA_TYPES[format]);
    const headers: Record<string, string> = {
      ...headersOf(question, head, false),
      etag: `"${etag}${encoding === "identity" ? "" : `-${encoding}`}"`,
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    };
    if (method === "HEAD") return { status: 200, headers, body: null };
    const { path, saved } = question.reader;
    const body = this.long.stream(path, saved.mark(), encoding, (reader) =>
      chunksOf(pagesOf(query.definition, schema, this.context(reader), variables), () =>
        encoderOf(format, query.definition.plan, table, head),
      ),
    );
    return body && { status: 200, headers, body };
  }

  private context(reader: Reader) {
    return {
      reader,
      follow: this.options.feed.follow,
      corrector: NO_CORRECTIONS.corrector,
      saved: this.options.library,
      saver: NO_SAVING.saver,
    };
  }

  private list(format: SavedRequest["format"], method: string): Reply {
    const queries = this.options.library.latest();
    const isJson = format === "json";
    if (!isJson && format !== "html")
      throw new ChanceryError("NOT_ACCEPTABLE", "The list of saved queries is given as HTML and as JSON.");
    const text = isJson
      ? `${JSON.stringify(
          queries.map(({ slug, version, title, description, parameters, problem }) => ({
            slug,
            version,
            title,
            description,
            variables: parameters,
            problem,
          })),
        )}\n`
      : savedListPage(queries);
    return replyOf(200, format, text, method);
  }

  private failed(
    error: unknown,
    { method, accept, url }: Asked,
    known: Pick<AnsweredPage, "query" | "given" | "hidden"> | undefined,
  ): Reply {
    const first = error instanceof FailedAnswer ? error.errors[0] : error;
    const masked = maskError(first, this.options.log);
    const { code = "USAGE" } = masked.extensions;
    const status = code === "INTERNAL_SERVER_ERROR" ? 500 : (STATUS[code as ErrorCode] ?? 400);
    const { message, extensions } = masked;
    return errorReply(
      status,
      { message, extensions: { ...extensions, code } },
      method,
      wantsPage(url, accept),
      known,
    );
  }
}

function keyOf({ request, query, variables, url, reader }: Question, mark: string): string {
  const { format, explode, release } = request;
  const { slug, version: number, document } = query;
  return JSON.stringify([
    version,
    mark,
    reader.saved.mark(),
    url,
    slug,
    number,
    document,
    variables,
    format,
    explode,
    release,
  ]);
}

function headOf(reader: Reader, { query, variables, url }: Question): AnswerHead {
  const state = reader.dataset.state();
  return { query, variables, state, citation: citationOf(state, query, url) };
}

function headersOf(
  { request, query }: Question,
  { state }: AnswerHead,
  more: boolean,
): Record<string, string> {
  const { slug, version: number } = query;
  const { format } = request;
  const name = `${slug}-${number}-r${state.revision}.${format}`;
  return {
    "content-type": MEDIA_TYPES[format],
    "cache-control": "no-cache",
    vary: "accept, accept-encoding",
    "chancery-query": `${slug}@${number}`,
    "chancery-revision": String(state.revision),
    "chancery-complete": String(!more),
    ...(state.release === null ? {} : { "chancery-release": state.release }),
    ...(format === "html"
      ? { "content-security-policy": POLICY }
      : { "content-disposition": `inline; filename="${name}"` }),
    link: `</q/${slug}@${number}>; rel="canonical"`,
    "x-content-type-options": "nosniff",
  };
}

function pageOf(question: Question, first: Page, { citation }: AnswerHead): string {
  const { request, query, table, url } = question;
  const search = new URL(url).search;
  return savedQueryPage({
    query,
    given: givenOf(request),
    hidden: hiddenOf(request),
    search,
    table,
    first,
    citation,
  });
}

function givenOf({ variables }: SavedRequest): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of variables) given.set(name, [...(given.get(name) ?? []), value]);
  return given;
}

function hiddenOf({ explode, release }: SavedRequest): Record<string, string> {
  return { ...(explode === undefined ? {} : { explode }), ...(release === undefined ? {} : { release }) };
}
