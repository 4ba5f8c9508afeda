import { ChanceryError } from "../errors.ts";
import type { Corrector } from "../resolve/corrector.ts";

/** Does something with a database that is there, and closes it. Throws UNREADABLE_DATABASE where there is none. */
export async function correcting<T>(db: string, act: (corrector: Corrector) => T): Promise<T> {
  const { existsSync } = await import("node:fs");
  if (!existsSync(db))
    throw new ChanceryError(
      "UNREADABLE_DATABASE",
      `There is no database at ${db}. Make one with: chancery ingest SOURCE --db ${db}`,
    );
  const { openWriter } = await import("../store/writer.ts");
  const { createCorrector } = await import("../resolve/corrector.ts");
  const writer = openWriter(db);
  try {
    return act(createCorrector(writer));
  } finally {
    writer.close();
  }
}

/** An id as the API has it, of a number alone. */
export const idOf = (type: string, given: string): string =>
  /^\d+$/.test(given) ? `${type}:${given}` : given;
