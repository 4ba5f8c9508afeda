import { ChanceryError } from "../errors.ts";
import type { Corrector } from "../resolve/corrector.ts";
import { createCorrector } from "../resolve/corrector.ts";
import { openWriter } from "../store/writer.ts";

/** Whether corrections are carried out, and by what. */
export interface Corrections {
  corrector(): Corrector;
  close(): void;
}

/** Refuses all corrections. */
export const NO_CORRECTIONS: Corrections = {
  corrector() {
    throw new ChanceryError(
      "CORRECTIONS_REFUSED",
      "This server takes no corrections. Start it with --allow-corrections (or CHANCERY_ALLOW_CORRECTIONS=yes), which lets everyone who reaches it correct, or use the command: chancery correct",
    );
  },
  close() {},
};

/** Carries out corrections of a database, which is opened for writing when the first comes. */
export function correctionsOf(db: string): Corrections {
  let open: { corrector: Corrector; close(): void } | undefined;
  return {
    corrector() {
      if (!open) {
        const writer = openWriter(db);
        open = { corrector: createCorrector(writer), close: () => writer.close() };
      }
      return open.corrector;
    },
    close() {
      open?.close();
    },
  };
}
