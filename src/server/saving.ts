import { schema } from "../api/schema.ts";
import type { QuerySaver } from "../domain/saved-query.ts";
import { ChanceryError } from "../errors.ts";
import type { SavedLibrary } from "../saved/library.ts";
import { createSaver } from "../saved/saver.ts";
import { openWriter, type Writer } from "../store/writer.ts";

/** Whether queries can be saved over HTTP, and by what. */
export interface Saving {
  saver(): QuerySaver;
  close(): void;
}

/** Saves nothing. */
export const NO_SAVING: Saving = {
  saver() {
    throw new ChanceryError(
      "SAVING_REFUSED",
      "This server saves no queries. Start it with --allow-saving (or CHANCERY_ALLOW_SAVING=yes), which lets everyone who reaches it save, or use the command: chancery save",
    );
  },
  close() {},
};

/** Saves into a database, which is opened for writing when the first query comes. */
export function savingOf(db: string, library: SavedLibrary): Saving {
  let writer: Writer | undefined;
  return {
    saver() {
      writer ??= openWriter(db);
      return createSaver(writer, library, schema);
    },
    close() {
      writer?.close();
    },
  };
}
