import Database from "better-sqlite3";
import { explained, openForReading } from "./connection.ts";

export const RELEASE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Copies a database as it is at one moment, whoever is writing, into a file that says which release it is. */
export function copyAsRelease(from: string, to: string, name: string): void {
  try {
    const source = openForReading(from);
    try {
      source.prepare("VACUUM INTO ?").run(to);
    } finally {
      source.close();
    }
    const copy = new Database(to);
    try {
      // Without a log beside it, the file can be read where nothing may be written.
      copy.pragma("journal_mode = DELETE");
      copy.prepare("UPDATE dataset SET release = ?").run(name);
    } finally {
      copy.close();
    }
  } catch (error) {
    throw explained(from, error);
  }
}
