import { existsSync } from "node:fs";
import { join } from "node:path";
import { ChanceryError } from "../errors.ts";
import { openReader, type Reader } from "../store/reader.ts";
import { RELEASE_NAME } from "../store/release.ts";

/** Each has a connection and its memory. */
const MAX_OPEN = 8;

/** The releases in a folder, opened when they are first asked for. */
export class Releases {
  private readonly folder: string | undefined;
  private readonly open = new Map<string, Reader>();

  constructor(folder?: string) {
    this.folder = folder;
  }

  /** The release with this name, or `current` without one, or where that is the release. Throws NOT_FOUND. */
  readerOf(current: Reader, name: string | null | undefined): Reader {
    return !name || name === current.dataset.state().release ? current : this.named(name);
  }

  private named(name: string): Reader {
    const known = this.open.get(name);
    if (known) return known;
    const path = this.folder === undefined ? undefined : join(this.folder, name);
    if (path === undefined || !RELEASE_NAME.test(name) || !existsSync(path))
      throw new ChanceryError(
        "NOT_FOUND",
        `There is no release "${name}" here. Leave release out to ask the data that this server has.`,
      );
    const reader = openReader(path);
    const [oldest] = this.open.keys();
    if (this.open.size >= MAX_OPEN && oldest !== undefined) {
      this.open.get(oldest)?.close();
      this.open.delete(oldest);
    }
    this.open.set(name, reader);
    return reader;
  }

  close(): void {
    for (const reader of this.open.values()) reader.close();
    this.open.clear();
  }
}
