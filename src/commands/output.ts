import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes to a stream, and waits while its reader is behind, so that memory stays flat. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** One line to a person, on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
