import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes to a stream, and waits while its reader is behind, so that memory stays flat. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

const CLEAR_LINE = "\r\u001b[2K";
let statusShown = false;

/** One line to a person, on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${statusShown ? CLEAR_LINE : ""}${line}\n`);
  statusShown = false;
}

/** A line to a person at a terminal that the next one takes the place of. */
export function showStatus(line: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(CLEAR_LINE + line.slice(0, process.stderr.columns - 1));
  statusShown = true;
}
