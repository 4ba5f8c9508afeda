import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryPath } from "./database.ts";

/** A folder with the repository's migrations and one more. */
export function withMigration(statements: string[]): string {
  const folder = dirname(temporaryPath());
  cpSync(new URL("../../migrations", import.meta.url), folder, { recursive: true });
  const journal = join(folder, "meta", "_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as { entries: { when: number }[] };
  const next = { ...entries.at(-1), when: (entries.at(-1)?.when ?? 0) + 1, tag: "9999_next" };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, next] }));
  writeFileSync(join(folder, "9999_next.sql"), statements.join(";--> statement-breakpoint\n"));
  return folder;
}
