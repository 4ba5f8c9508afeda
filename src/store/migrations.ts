import { fileURLToPath } from "node:url";
import type { Database } from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { ChanceryError } from "../errors.ts";
import { rebuildRollups } from "./rollup-definitions.ts";

/** Where `drizzle-kit` puts them: beside `src` in the repository and beside `dist` in the package. */
const MIGRATIONS = fileURLToPath(new URL("../../migrations", import.meta.url));
/** "CHNC": tells a file of Chancery's from one of another program's. */
const APPLICATION_ID = 0x43484e43;

type State = "empty" | "older" | "current";

/** How the file's schema compares with this version's. Throws for a newer one and for another program's file. */
export function schemaState(sqlite: Database, folder = MIGRATIONS): State {
  const tables = sqlite.prepare("SELECT count(*) FROM sqlite_schema").pluck().get();
  if (tables === 0) return "empty";
  if (sqlite.pragma("application_id", { simple: true }) !== APPLICATION_ID)
    throw new ChanceryError(
      "UNREADABLE_DATABASE",
      `${sqlite.name} is an SQLite database of another program. Give --db the path of a Chancery database, or of a file that does not exist yet.`,
    );
  const newest = sqlite.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck().get() as number;
  const known = readMigrationFiles({ migrationsFolder: folder }).at(-1)?.folderMillis ?? 0;
  if (newest > known)
    throw new ChanceryError(
      "NEWER_DATABASE",
      `${sqlite.name} was written by a newer version of Chancery. Update Chancery, or give --db another path.`,
    );
  return newest < known ? "older" : "current";
}

/** Brings the file to this version's schema in one transaction, whoever else is trying to. */
export function migrate(sqlite: Database, folder = MIGRATIONS): void {
  if (schemaState(sqlite, folder) === "current") return;
  // Off, since dropping a table that a migration rebuilds would count as deleting its rows. Has no effect inside a
  // transaction, hence here.
  sqlite.pragma("foreign_keys = OFF");
  try {
    sqlite.transaction(() => runMissing(sqlite, folder)).immediate();
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
}

function runMissing(sqlite: Database, folder: string): void {
  sqlite.pragma(`application_id = ${APPLICATION_ID}`);
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at INTEGER)",
  );
  const newest = sqlite
    .prepare("SELECT ifnull(max(created_at), 0) FROM __drizzle_migrations")
    .pluck()
    .get() as number;
  const done = sqlite.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
  for (const { folderMillis, hash, sql } of readMigrationFiles({ migrationsFolder: folder })) {
    if (folderMillis <= newest) continue;
    for (const statement of sql) sqlite.exec(statement);
    done.run(hash, folderMillis);
  }
  if (newest > 0) rebuildRollups(sqlite);
  const broken = sqlite.pragma("foreign_key_check") as { table: string }[];
  if (broken[0]) throw new Error(`A migration left rows of ${broken[0].table} that point nowhere.`);
}
