import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { ChanceryError, type ErrorCode } from "../errors.ts";
import { migrate, schemaState } from "./migrations.ts";
import { fillActors } from "./seed-actors.ts";

/** The database in the folder of a release. */
export const RELEASE_FILE = "chancery.db";

/** Milliseconds that a statement waits for another process's lock. */
const BUSY_TIMEOUT = 5_000;
/** Reads through a memory map of up to 2 GB take 14 % less time than through read calls. */
const WRITER_CACHE_KB = 64 * 1024;
const MMAP_BYTES = 2 * 1024 ** 3;

/**
 * Opens a database for writing: creates its folder and file where missing, brings it to this version's schema, and
 * fills in the countries and organizations that the extractor knows.
 *
 * Throws `ChanceryError`: UNREADABLE_DATABASE, NEWER_DATABASE, BUSY_DATABASE.
 */
export function openForWriting(path: string): Database.Database {
  return guarded(path, () => {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const sqlite = open(path, false);
    try {
      refuseRelease(sqlite);
      sqlite.pragma("journal_mode = WAL");
      // The pages that a savepoint may have to put back: in a file, they made writing several times slower.
      sqlite.pragma("temp_store = MEMORY");
      sqlite.pragma(`cache_size = -${WRITER_CACHE_KB}`);
      migrate(sqlite);
      fillActors(sqlite);
      return sqlite;
    } catch (error) {
      sqlite.close();
      throw error;
    }
  });
}

/**
 * Opens an existing database of this version, or the folder of a release, which this connection cannot change. Throws as
 * `openForWriting`.
 */
export function openForReading(given: string, mapped = true): Database.Database {
  const within = join(given, RELEASE_FILE);
  const path = existsSync(within) ? within : given;
  if (!existsSync(path))
    throw new ChanceryError(
      "UNREADABLE_DATABASE",
      `There is no database at ${path}. Make one with: chancery ingest SOURCE --db ${path}`,
    );
  return guarded(path, () => {
    const sqlite = open(path, true, mapped);
    try {
      const state = schemaState(sqlite);
      if (state === "current") return sqlite;
      throw new ChanceryError(
        "UNREADABLE_DATABASE",
        `${path} ${state === "empty" ? "has no tables yet" : "is from an older version of Chancery"}. Bring it up to date with: chancery ingest SOURCE --db ${path}`,
      );
    } catch (error) {
      sqlite.close();
      throw error;
    }
  });
}

/** A release never changes, not even to be brought up to date. */
function refuseRelease(sqlite: Database.Database): void {
  const has = sqlite.prepare("SELECT 1 FROM pragma_table_info('dataset') WHERE name = 'release'").get();
  const release = has && sqlite.prepare("SELECT release FROM dataset").pluck().get();
  if (typeof release !== "string") return;
  throw new ChanceryError(
    "UNREADABLE_DATABASE",
    `${sqlite.name} is the release ${release}, which never changes. Give --db the path of another database.`,
  );
}

function open(path: string, readonly: boolean, mapped = true): Database.Database {
  // SQLite opens a folder and fails later, with a fault of the disk.
  if (existsSync(path) && statSync(path).isDirectory())
    throw Object.assign(new Error(path), { code: "EISDIR" });
  const sqlite = new Database(path, { readonly, timeout: BUSY_TIMEOUT });
  sqlite.pragma("synchronous = NORMAL");
  sqlite.pragma("foreign_keys = ON");
  if (mapped) sqlite.pragma(`mmap_size = ${MMAP_BYTES}`);
  return sqlite;
}

/** Tells the faults of files and locks as sentences; others pass. */
function guarded<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw explained(path, error);
  }
}

interface Fault {
  /** How SQLite's or the system's codes begin. */
  codes: readonly string[];
  code: ErrorCode;
  sentence: (path: string) => string;
}
const FAULTS: readonly Fault[] = [
  {
    codes: ["SQLITE_NOTADB"],
    code: "UNREADABLE_DATABASE",
    sentence: (path) =>
      `${path} is not an SQLite database. Give --db the path of a Chancery database, or of a file that does not exist yet.`,
  },
  {
    codes: ["SQLITE_CORRUPT"],
    code: "UNREADABLE_DATABASE",
    sentence: (path) =>
      `${path} is damaged. Restore a backup, or give --db the path of a new file and ingest again.`,
  },
  {
    codes: ["SQLITE_BUSY", "SQLITE_LOCKED"],
    code: "BUSY_DATABASE",
    sentence: (path) => `${path} is being written by another process. Try again when that is done.`,
  },
  {
    codes: ["SQLITE_FULL", "SQLITE_IOERR", "ENOSPC"],
    code: "UNREADABLE_DATABASE",
    sentence: (path) =>
      `${path} cannot be read or written by the system. Check that its disk is whole and has room.`,
  },
  {
    codes: ["SQLITE_CANTOPEN", "EISDIR", "ENOTDIR", "EEXIST"],
    code: "UNREADABLE_DATABASE",
    sentence: (path) =>
      `${path} cannot be opened. Check that it is a file, not a folder, and that you may read and write it and its folder.`,
  },
  {
    codes: ["SQLITE_READONLY", "SQLITE_PERM", "EACCES", "EPERM", "EROFS"],
    code: "UNREADABLE_DATABASE",
    sentence: (path) =>
      `${path} may not be written by you. Change the permissions of it and of its folder, or give --db another path.`,
  },
];

/** The sentence for a fault of the file or its locks; any other error as it is. */
export function explained(path: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error) || error instanceof ChanceryError) return error;
  const given = String(error.code);
  const fault = FAULTS.find(({ codes }) => codes.some((code) => given.startsWith(code)));
  return fault ? new ChanceryError(fault.code, fault.sentence(path), { cause: error }) : error;
}
