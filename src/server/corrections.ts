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

/**
 * Refuses what a page of another site may have sent: a browser sends JSON across sites only after asking, which the
 * setting of origins answers, and says where a request comes from. That all origins may ask does not let them correct.
 */
export function refuseForeign(request: Request, origins: readonly string[]): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && !(type.startsWith("application/") && type.endsWith("+json")))
    throw new ChanceryError(
      "CORRECTIONS_REFUSED",
      `A correction was sent as ${type || "no type of content"}. Send it with content-type application/json.`,
    );
  const origin = request.headers.get("origin");
  if (origin === null || origins.includes(origin)) return;
  const host = request.headers.get("host") ?? new URL(request.url).host;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new ChanceryError(
    "CORRECTIONS_REFUSED",
    `A page of ${origin} sent a correction. Pages of other sites may only if --origins names them; * does not.`,
  );
}
