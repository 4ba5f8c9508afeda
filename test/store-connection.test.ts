import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { openForReading, openForWriting } from "../src/store/connection.ts";
import { temporaryPath } from "./store/database.ts";

const fault = (code: string, message: string) =>
  expect.objectContaining({ name: "ChanceryError", code, message: expect.stringContaining(message) });

function thrown(action: () => { close(): void }): unknown {
  try {
    action().close();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("opening a database", () => {
  test("makes the folder and the file", () => {
    const path = join(dirname(temporaryPath()), "deep", "down", "chancery.db");
    openForWriting(path).close();
    expect(existsSync(path)).toBe(true);
    const sqlite = openForReading(path);
    expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(sqlite.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(() => sqlite.exec("DELETE FROM country")).toThrow("readonly");
    sqlite.close();
  });

  test("for reading asks for one that is not there to be made", () => {
    const path = temporaryPath();
    expect(thrown(() => openForReading(path))).toEqual(
      fault("UNREADABLE_DATABASE", `chancery ingest SOURCE --db ${path}`),
    );
    expect(existsSync(path)).toBe(false);
  });

  test("for reading does not bring an older one up to date", () => {
    const path = temporaryPath();
    const sqlite = openForWriting(path);
    sqlite.exec("UPDATE __drizzle_migrations SET created_at = 1");
    sqlite.close();
    expect(thrown(() => openForReading(path))).toEqual(fault("UNREADABLE_DATABASE", "older version"));
  });

  test("refuses one from a newer version", () => {
    const path = temporaryPath();
    const sqlite = openForWriting(path);
    sqlite.exec(
      "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('from the future', 9999999999999)",
    );
    sqlite.close();
    for (const open of [openForReading, openForWriting])
      expect(thrown(() => open(path))).toEqual(fault("NEWER_DATABASE", "Update Chancery"));
  });

  test("refuses what is no database, or another program's", () => {
    const words = temporaryPath("words.db");
    writeFileSync(words, "These are words, and not pages of a database.".repeat(100));
    const foreign = temporaryPath("foreign.db");
    new Database(foreign).exec("CREATE TABLE song (id INTEGER)").close();
    const folder = temporaryPath("folder");
    mkdirSync(folder);
    for (const open of [openForReading, openForWriting]) {
      expect(thrown(() => open(words))).toEqual(fault("UNREADABLE_DATABASE", "is not an SQLite database"));
      expect(thrown(() => open(foreign))).toEqual(fault("UNREADABLE_DATABASE", "another program"));
      expect(thrown(() => open(folder))).toEqual(fault("UNREADABLE_DATABASE", "cannot be opened"));
    }
    const below = join(words, "chancery.db");
    expect(thrown(() => openForWriting(below))).toEqual(fault("UNREADABLE_DATABASE", "cannot be opened"));
  });

  test("finds that another process is writing", () => {
    const path = temporaryPath();
    openForWriting(path).close();
    const other = new Database(path);
    other.exec("BEGIN EXCLUSIVE; UPDATE __drizzle_migrations SET created_at = 1");
    other.exec("COMMIT; BEGIN IMMEDIATE");
    expect(thrown(() => openForWriting(path))).toEqual(fault("BUSY_DATABASE", "another process"));
    other.close();
  });
});
