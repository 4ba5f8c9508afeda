import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import type { YogaServerInstance } from "graphql-yoga";
import type { Context } from "../api/builder.ts";
import { MAX_BODY_BYTES } from "./app.ts";
import type { EarlierResults } from "./execution.ts";
import type { Answered, GraphqlAnswer, GraphqlAnswers, GraphqlQuestion } from "./graphql-answers.ts";
import { matches } from "./saved-replies.ts";

const PATH = "/graphql";
/** So many ways in which clients ask are known. */
const MAX_MANNERS = 1000;
const PARAMETERS = new Set(["query", "operationName", "variables"]);
/** Of Yoga's headers these belong to the one answer. */
const OWN_HEADERS = new Set(["content-length", "content-type", "date"]);

type App = YogaServerInstance<object, Context>;

/** What answers the rest. */
interface Others {
  app: App;
  /** The same, or what leaves to another process what that alone may do. */
  rest: RequestListener;
  /** What the app is to tell of requests that were run here. */
  earlier: EarlierResults;
}

type Headers = Readonly<Record<string, string>>;

/**
 * Answers queries on `node:http` without what Yoga's HTTP layer takes: two thirds of the time of a short one. What Yoga
 * would say of a client's type of content and site is asked of Yoga, once; what is not a valid query goes to Yoga.
 */
export class GraphqlHttp {
  private readonly answers: GraphqlAnswers;
  private readonly others: Others;
  /** By what clients accept and where they are: the headers of an answer; undefined where it is none in JSON. */
  private readonly manners = new Map<string, Headers | undefined>();

  constructor(answers: GraphqlAnswers, others: Others) {
    this.answers = answers;
    this.others = others;
  }

  /** False where the request was left untouched. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const { url = "", headers } = request;
    if (!url.startsWith(PATH)) return false;
    const key = JSON.stringify([headers.accept, headers.origin]);
    if (this.manners.has(key)) return this.served(request, response, this.manners.get(key));
    this.learn(headers.accept, headers.origin)
      .catch(() => undefined)
      .then((manner) => {
        if (this.manners.size >= MAX_MANNERS) this.manners.clear();
        this.manners.set(key, manner);
        if (!this.served(request, response, manner)) this.others.rest(request, response);
      });
    return true;
  }

  private served(request: IncomingMessage, response: ServerResponse, manner: Headers | undefined): boolean {
    if (manner === undefined) return false;
    const { method, url = "", headers } = request;
    if (method === "POST" && url === PATH) return this.post(request, response, manner);
    if ((method !== "GET" && method !== "HEAD") || url[PATH.length] !== "?") return false;
    const question = questionIn(url.slice(PATH.length + 1));
    if (question === undefined) return false;
    this.ask(question, response, (answer) => {
      if ("body" in answer) send(response, answer, manner, { method, ifNoneMatch: headers["if-none-match"] });
      else this.pass(request, response, answer.result);
    });
    return true;
  }

  private ask(question: GraphqlQuestion, response: ServerResponse, tell: (answer: Answered) => void): void {
    const answer = this.answers.answer(question, () => goneOf(response));
    if (!(answer instanceof Promise)) tell(answer);
    // What fails is a client that went away.
    else answer.then(tell).catch(() => response.destroy());
  }

  private post(request: IncomingMessage, response: ServerResponse, manner: Headers): boolean {
    const {
      "content-type": type = "",
      "content-length": length,
      "content-encoding": encoding,
    } = request.headers;
    if (type !== "application/json" && !type.startsWith("application/json;")) return false;
    if (encoding !== undefined || !(Number(length) <= MAX_BODY_BYTES)) return false;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      const text = (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString();
      const question = questionOf(text);
      // Yoga takes what was read for the body.
      const pass = (result?: ExecutionResult) =>
        this.pass(Object.assign(request, { body: text }), response, result);
      if (question === undefined) return pass();
      this.ask(question, response, (answer) => {
        if ("body" in answer) send(response, answer, manner);
        else pass(answer.result);
      });
    });
    return true;
  }

  private pass(
    request: IncomingMessage,
    response: ServerResponse,
    result: ExecutionResult | undefined,
  ): void {
    const { app, rest, earlier } = this.others;
    if (result) {
      earlier.set(request, result);
      app(request, response);
    } else rest(request, response);
  }

  /** Undefined where clients want no answer in JSON. */
  private async learn(accept: string | undefined, origin: string | undefined): Promise<Headers | undefined> {
    const headers = {
      ...(accept === undefined ? {} : { accept }),
      ...(origin === undefined ? {} : { origin }),
    };
    const response = await this.others.app.fetch(`http://localhost${PATH}?query={__typename}`, { headers });
    const type = response.headers.get("content-type") ?? "";
    if (response.status !== 200 || !/^application\/(json|graphql-response\+json);/.test(type))
      return undefined;
    const others = [...response.headers]
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !OWN_HEADERS.has(name));
    return { ...Object.fromEntries(others), "content-type": type };
  }
}

/** Aborts when the connection closes before all is sent. */
function goneOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort(new Error("Who asked went away."));
  });
  return controller.signal;
}

function send(
  response: ServerResponse,
  { body, etag }: GraphqlAnswer,
  manner: Headers,
  got?: { method: string; ifNoneMatch: string | undefined },
): void {
  if (got === undefined) {
    response.writeHead(200, { ...manner, "content-length": body.length });
    response.end(body);
    return;
  }
  const tag = etag();
  const vary = manner.vary === undefined ? "accept" : `accept, ${manner.vary}`;
  const headers = { ...manner, vary, etag: `"${tag}"`, "cache-control": "no-cache" };
  if (matches(got.ifNoneMatch, tag)) response.writeHead(304, headers).end();
  else
    response
      .writeHead(200, { ...headers, "content-length": body.length })
      .end(got.method === "HEAD" ? null : body);
}

/** Undefined where it is not such that all would read it alike. */
function questionIn(search: string): GraphqlQuestion | undefined {
  const parameters = new URLSearchParams(search);
  for (const name of parameters.keys()) if (!PARAMETERS.has(name)) return undefined;
  const variables = parameters.get("variables") || undefined;
  return checked({
    query: parameters.get("query"),
    operationName: parameters.get("operationName") || undefined,
    variables: variables && parsed(variables),
  });
}

function questionOf(body: string): GraphqlQuestion | undefined {
  const parameters = parsed(body);
  if (!isRecord(parameters)) return undefined;
  for (const name in parameters) if (!PARAMETERS.has(name)) return undefined;
  return checked(parameters);
}

function checked({ query, operationName, variables }: Record<string, unknown>): GraphqlQuestion | undefined {
  if (typeof query !== "string") return undefined;
  if (operationName != null && typeof operationName !== "string") return undefined;
  if (variables != null && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No variables are a text.
    return text;
  }
}
