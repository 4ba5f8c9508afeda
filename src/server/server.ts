import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { schema } from "../api/schema.ts";
import { settings } from "../config.ts";
import { ChanceryError } from "../errors.ts";
import { SavedLibrary } from "../saved/library.ts";
import type { QueryDraft } from "../saved/query-file.ts";
import { openReader } from "../store/reader.ts";
import { AnswerCache } from "./answer-cache.ts";
import { createApp } from "./app.ts";
import { ChangeFeed } from "./change-feed.ts";
import { correctionsOf, NO_CORRECTIONS } from "./corrections.ts";
import type { EarlierResults } from "./execution.ts";
import { GraphqlAnswers } from "./graphql-answers.ts";
import { GraphqlHttp } from "./graphql-http.ts";
import { LongQueries } from "./long-queries.ts";
import { QueryPool } from "./query-pool.ts";
import { readingContext } from "./reading-context.ts";
import { Releases } from "./releases.ts";
import { SavedAnswers } from "./saved-answers.ts";
import { allowedOrigin, serveSaved } from "./saved-http.ts";
import { NO_SAVING, savingOf } from "./saving.ts";
import type { WorkerRole } from "./workers.ts";
import { listenForOthers, restToWriter } from "./writer-requests.ts";

export interface ServerOptions {
  /** The SQLite database file; it must exist and be of this version. */
  db: string;
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Sites whose pages may call the API, or `*`; none by default. */
  origins?: readonly string[];
  /** Whether those who reach the server may correct; not by default. */
  allowCorrections?: boolean;
  /** Whether those who reach the server may save queries; not by default. */
  allowSaving?: boolean;
  /** Saved queries from files. */
  drafts?: readonly QueryDraft[];
  /** The folder of the releases that saved queries can be asked of; none without. */
  releases?: string;
  /** Whether `/graphql` is closed. */
  onlySaved?: boolean;
  /** How many megabytes of answers are kept. */
  cache?: number;
  /** What this process is among several on the port. */
  role?: WorkerRole | undefined;
  /** How many long queries run at once, beside the short ones. */
  heavyWorkers?: number;
  /** How many more may wait. */
  heavyQueue?: number;
  /** Seconds that a long query may take. */
  timeLimit?: number;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  url: string;
  /** Stops accepting, lets running requests finish (at most 10 seconds), closes the database. */
  close(): Promise<void>;
}

const GRACE_MS = 10_000;

/**
 * Serves a database over HTTP.
 *
 * ```ts
 * const server = await startServer({ db: "data/chancery.db", port: 4000, host: "127.0.0.1" });
 * stopOnSignals(server);
 * ```
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const reader = openReader(options.db);
  const corrections = options.allowCorrections ? correctionsOf(options.db) : NO_CORRECTIONS;
  try {
    const feed = new ChangeFeed(reader);
    const saved = new SavedLibrary(reader, schema, options.drafts ?? []);
    const saving = options.allowSaving ? savingOf(options.db, saved) : NO_SAVING;
    const { origins = [], onlySaved = false, role } = options;
    const pool = new QueryPool({
      db: options.db,
      drafts: options.drafts ?? [],
      workers: options.heavyWorkers ?? settings.heavyWorkers.default,
      queue: options.heavyQueue ?? settings.heavyQueue.default,
      limitMs: 1000 * (options.timeLimit ?? settings.timeLimit.default),
    });
    const releases = new Releases(options.releases);
    const cache = new AnswerCache(options.cache);
    const answers = new SavedAnswers({
      reader,
      library: saved,
      feed,
      releases,
      onlySaved,
      log: console.error,
      cache,
    });
    const earlier: EarlierResults = new WeakMap();
    const app = createApp({
      reader,
      feed,
      saved,
      releases,
      answers,
      corrections,
      saving,
      origins,
      onlySaved,
      earlier,
      pool,
    });
    const allowed = allowedOrigin(origins);
    const context = readingContext(reader, feed, saved);
    const isWriting = options.allowCorrections || options.allowSaving;
    const rest = role && !role.isWriter && isWriting ? restToWriter(app, role.writersPath) : app;
    const graphql = onlySaved
      ? undefined
      : new GraphqlHttp(
          new GraphqlAnswers({ context, cache, long: new LongQueries(reader, pool, console.error) }),
          { app, rest, earlier },
        );
    const handle: RequestListener = (request, response) => {
      if (serveSaved(answers, allowed, request, response)) return;
      if (graphql?.serve(request, response)) return;
      rest(request, response);
    };
    const server = createServer(handle);
    const own = role?.isWriter ? await listenForOthers(role.writersPath, handle) : undefined;
    await listen(server, options);
    let closing: Promise<void> | undefined;
    return {
      url: urlOf(server.address() as AddressInfo, options.host),
      close: () => {
        feed.close();
        closing ??= Promise.all([stop(server), own && stop(own)])
          .then(() => undefined)
          .finally(async () => {
            await pool.close();
            corrections.close();
            saving.close();
            releases.close();
            reader.close();
          });
        return closing;
      },
    };
  } catch (error) {
    reader.close();
    throw error;
  }
}

/** On SIGTERM or SIGINT closes the server and ends the process with exit code 0; a second signal ends it at once. */
export function stopOnSignals(server: RunningServer): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
}

export function listen(server: Server, { port, host }: Pick<ServerOptions, "port" | "host">): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const what: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is in use. Stop what listens there, or choose another with --port (0 takes any free one).`,
    EACCES: `Port ${port} on ${host} may not be opened by this user. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Choose one of its own with --host, such as 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `The host name ${host} is not known. Choose an address of this machine with --host, such as 127.0.0.1.`,
  };
  const message = what[error.code ?? ""];
  return message === undefined ? error : new ChanceryError("PORT_UNAVAILABLE", message, { cause: error });
}

export function urlOf({ port, family, address }: AddressInfo, host: string): string {
  if (address === "0.0.0.0" || address === "::") return `http://localhost:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${host}:${port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(cut);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
