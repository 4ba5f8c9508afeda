import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

export type Bytes = AsyncIterable<Uint8Array>;

/** A document longer than what may be held in memory. */
export class TooLong extends Error {
  constructor(readonly limit: number) {
    super(`longer than ${limit / 1e6} MB`);
  }
}

/** Takes at least `length` bytes off a stream, or all there are; the stream returned still starts at its beginning. */
export async function peek(bytes: Bytes, length: number): Promise<{ head: Uint8Array; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* chunks;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(chunks), all: all() };
}

/** Unpacks a stream that starts as gzip does; others pass. Throws zlib's error where the data is cut off or broken. */
export async function unpacked(bytes: Bytes): Promise<Bytes> {
  const { head, all } = await peek(bytes, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return all;
  const source = Readable.from(all, { objectMode: false });
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

/** All bytes of a stream. Throws `TooLong` beyond `limit` bytes. */
export async function collect(bytes: Bytes, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) throw new TooLong(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The lines of a stream of UTF-8, numbered from 1; a line longer than `limit` bytes is given as undefined. */
export async function* linesIn(
  bytes: Bytes,
  limit: number,
): AsyncGenerator<{ number: number; bytes: Uint8Array | undefined }, void, undefined> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): { number: number; bytes: Uint8Array | undefined } => ({
    number,
    bytes: size > limit ? undefined : Buffer.concat(parts),
  });
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end));
      yield line();
      number++;
      parts = [];
      size = 0;
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield line();
  function add(part: Uint8Array): void {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  }
}
