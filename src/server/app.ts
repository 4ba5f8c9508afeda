import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { Context } from "../api/builder.ts";
import { schema } from "../api/schema.ts";
import { ChanceryError, type ErrorCode } from "../errors.ts";
import { SavedLibrary } from "../saved/library.ts";
import type { Reader } from "../store/reader.ts";
import { ChangeFeed } from "./change-feed.ts";
import { type Corrections, NO_CORRECTIONS } from "./corrections.ts";
import { type EarlierResults, useExecution } from "./execution.ts";
import { refuseForeign } from "./foreign-requests.ts";
import { maskError } from "./mask-error.ts";
import { Meetings } from "./meetings.ts";
import type { QueryPool } from "./query-pool.ts";
import { readingContext } from "./reading-context.ts";
import { Releases } from "./releases.ts";
import { useRoutes } from "./routes.ts";
import { SavedAnswers } from "./saved-answers.ts";
import { NO_SAVING, type Saving } from "./saving.ts";

export interface AppOptions {
  reader: Reader;
  /** Sites whose pages may call the API, or `*`. */
  origins?: readonly string[];
  /** What carries out corrections; they are refused without. */
  corrections?: Corrections;
  /** What saves queries; it is refused without. */
  saving?: Saving;
  /** The saved queries that can be asked; those of the database if absent. */
  saved?: SavedLibrary;
  /** What can be asked by its name instead of the data; none without. */
  releases?: Releases;
  /** What answers `/q`, where it is not this alone. */
  answers?: SavedAnswers;
  /** What requests came to that were run outside. */
  earlier?: EarlierResults;
  /** Where long queries run; without, all run here, however long. */
  pool?: QueryPool;
  /** Whether `/graphql` is closed; not by default. */
  onlySaved?: boolean;
  /** What subscriptions follow. */
  feed?: ChangeFeed;
  /** Where unexpected errors are told; standard error by default. */
  log?: (line: string) => void;
}

/** The release that `/graphql?release=NAME` asks. Most addresses name none, and are not read for it. */
function releaseOf({ url }: Request): string | null {
  return url.includes("release=") ? new URL(url).searchParams.get("release") : null;
}

function refuseForRelease(request: Request, code: ErrorCode): void {
  const release = releaseOf(request);
  if (release)
    throw new ChanceryError(
      code,
      `The address names the release ${release}, which never changes. Leave release out of it.`,
    );
}

/** Enough for a query of some thousand lines. */
export const MAX_BODY_BYTES = 256 * 1024;

/**
 * The whole of what is served, as a handler for `node:http` and as `fetch`.
 *
 * ```ts
 * const app = createApp({ reader: openReader("data/chancery.db") });
 * const response = await app.fetch("http://localhost/graphql?query={dataset{revision}}");
 * ```
 */
export function createApp({
  reader,
  origins = [],
  corrections = NO_CORRECTIONS,
  saving = NO_SAVING,
  log = console.error,
  feed = new ChangeFeed(reader),
  saved = new SavedLibrary(reader, schema),
  releases = new Releases(),
  onlySaved = false,
  answers = new SavedAnswers({ reader, library: saved, feed, releases, onlySaved, log }),
  earlier,
  pool,
}: AppOptions): YogaServerInstance<object, Context> {
  const meetings = new Meetings({
    reader,
    releases,
    log,
    context: (of) => readingContext(of, feed, saved),
  });
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => ({
      reader: releases.readerOf(reader, releaseOf(request)),
      follow: feed.follow,
      saved,
      corrector: () => {
        refuseForRelease(request, "CORRECTIONS_REFUSED");
        const corrector = corrections.corrector();
        refuseForeign(request, origins, "CORRECTIONS_REFUSED");
        return corrector;
      },
      saver: () => {
        refuseForRelease(request, "SAVING_REFUSED");
        const saver = saving.saver();
        refuseForeign(request, origins, "SAVING_REFUSED");
        return saver;
      },
    }),
    plugins: [useRoutes(reader, answers, meetings, onlySaved), useExecution({ reader, log, earlier, pool })],
    maskedErrors: { maskError: (error) => maskError(error, log) },
    cors: origins.length > 0 && {
      origin: [...origins],
      credentials: false,
      methods: ["GET", "POST", "OPTIONS"],
    },
    maxRequestBodySize: MAX_BODY_BYTES,
    multipart: false,
    // Yoga's own, which says only that the process answers; /health looks into the database.
    healthCheckEndpoint: "/health/live",
    graphiql: false,
    landingPage: false,
    logging: false,
  });
}
