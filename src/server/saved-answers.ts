import type { Context } from "../api/builder.ts";
import { schema } from "../api/schema.ts";
import { type AnswerHead, type Chunk, encoderOf } from "../saved/encoders.ts";
import { chunksOf } from "../saved/export.ts";
import type { SavedLibrary } from "../saved/library.ts";
import { type Page, pagesOf } from "../saved/pages.ts";
import type { Reader } from "../store/reader.ts";
import { AnswerCache, type CachedAnswer, type Encoding, encodingFor } from "./answer-cache.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { bytesOf, LongAnswers } from "./long-answers.ts";
import { readingContext } from "./reading-context.ts";
import type { Releases } from "./releases.ts";
import { failureReply } from "./saved-failure.ts";
import { listReply } from "./saved-list.ts";
import { type ShownForm, savedQueryPage } from "./saved-page.ts";
import { etagOf, formOf, headersOf, headOf, keyOf, type Question, questionOf } from "./saved-question.ts";
import { matches, notAllowed, notModified, type Reply, withoutBody } from "./saved-replies.ts";
import { MEDIA_TYPES, savedRequest } from "./saved-request.ts";

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

export interface SavedAnswersOptions {
  reader: Reader;
  library: SavedLibrary;
  feed: ChangeFeed;
  releases: Releases;
  /** Whether meetings have no pages to be linked. */
  onlySaved?: boolean;
  log: (line: string) => void;
  /** Where answers are kept; in one of its own by default. */
  cache?: AnswerCache;
}

/** Answers `/q`: from memory where nothing has changed since the same was asked. */
export class SavedAnswers {
  private readonly options: SavedAnswersOptions;
  private readonly cache: AnswerCache;
  /** Requests that were answered, as they came, so that the next is not even read. */
  private readonly remembered = new Map<string, Remembered>();
  private readonly long: LongAnswers;
  private mark = "";

  constructor(options: SavedAnswersOptions) {
    this.options = options;
    this.cache = options.cache ?? new AnswerCache();
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
    let form: ShownForm | undefined;
    try {
      if (method !== "GET" && method !== "HEAD") return notAllowed(method, accept);
      const address = new URL(url, "http://localhost");
      const request = savedRequest(address, accept);
      const { slug } = request;
      if (slug === undefined) return listReply(this.options.library.latest(), request.format, method);
      const query = this.options.library.find(slug, request.version);
      const reader = this.options.releases.readerOf(this.options.reader, request.release);
      form = formOf(request, query);
      const question = questionOf(request, query, reader, origin, address.search);
      const mark = this.options.reader.saved.mark();
      const key = keyOf(question, mark);
      const etag = etagOf(key);
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
      return failureReply(error, asked, form, this.options.log);
    }
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
      const head = headOf(question);
      const pages = pagesOf(query.definition, schema, this.context(reader), variables);
      const first = pages.next().value as Page;
      if (!first.last && request.format !== "html") return head;
      const text =
        request.format === "html"
          ? pageOf(question, first, head, !this.options.onlySaved)
          : whole(question, first, head);
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

  private context(reader: Reader): Context {
    return readingContext(reader, this.options.feed, this.options.library);
  }
}

function pageOf(
  { request, query, table, search }: Question,
  first: Page,
  { citation }: AnswerHead,
  hasMeetings: boolean,
): string {
  const { release } = request;
  const ofRelease = release === undefined ? "" : `?release=${release}`;
  const meetingSearch = hasMeetings ? ofRelease : undefined;
  return savedQueryPage({ ...formOf(request, query), search, meetingSearch, table, first, citation });
}
