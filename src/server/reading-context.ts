import type { Context } from "../api/builder.ts";
import type { SavedLibrary } from "../saved/library.ts";
import type { Reader } from "../store/reader.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { NO_CORRECTIONS } from "./corrections.ts";
import { NO_SAVING } from "./saving.ts";

/** What resolvers have of queries that change nothing. */
export function readingContext(
  reader: Reader,
  { follow }: Pick<ChangeFeed, "follow">,
  saved: SavedLibrary,
): Context {
  return { reader, follow, saved, corrector: NO_CORRECTIONS.corrector, saver: NO_SAVING.saver };
}
