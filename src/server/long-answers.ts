import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { ChanceryError } from "../errors.ts";
import type { Chunk } from "../saved/encoders.ts";
import { pageDone } from "../saved/garbage.ts";
import { openReader, type Reader } from "../store/reader.ts";
import type { Encoding } from "./answer-cache.ts";

/** Each has a connection, and takes its share of the processor. */
const MAX_AT_ONCE = 4;

/** Answers that are sent page by page, each from one state of the data on a connection of its own. */
export class LongAnswers {
  private readonly log: (line: string) => void;
  private sending = 0;

  constructor(log: (line: string) => void) {
    this.log = log;
  }

  /**
   * The answer as a stream; undefined where the data are not in the state `mark` any more. Throws TOO_BUSY. When it
   * fails, the stream breaks off, so that nobody takes for whole what is not.
   */
  stream(
    path: string,
    mark: string,
    encoding: Encoding,
    chunksFrom: (reader: Reader) => Iterable<Chunk>,
  ): Readable | undefined {
    if (this.sending >= MAX_AT_ONCE)
      throw new ChanceryError(
        "TOO_BUSY",
        `${MAX_AT_ONCE} long answers are being sent. Ask again in a minute.`,
      );
    const reader = openReader(path, { mapped: false });
    reader.hold();
    if (reader.saved.mark() !== mark) {
      reader.close();
      return undefined;
    }
    this.sending += 1;
    const rows = Readable.from(paced(chunksFrom(reader)));
    // Not at the end of the chunks: who goes away before the first would leave the connection open.
    rows.once("close", () => {
      this.sending -= 1;
      reader.close();
    });
    rows.on("error", (error) => this.log(`A long answer broke off: ${error.message}`));
    return packed(rows, encoding);
  }
}

/** Others are answered between two pages. */
async function* paced(chunks: Iterable<Chunk>): AsyncGenerator<Buffer> {
  for (const chunk of chunks) {
    if (chunk.length > 0) yield bytesOf(chunk);
    pageDone();
    await setImmediate();
  }
}

function packed(rows: Readable, encoding: Encoding): Readable {
  if (encoding === "identity") return rows;
  const packer =
    encoding === "gzip"
      ? createGzip({ level: 4 })
      : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 2 } });
  rows.on("error", (error) => packer.destroy(error));
  packer.on("close", () => rows.destroy());
  return rows.pipe(packer);
}

export function bytesOf(chunk: Chunk): Buffer {
  return typeof chunk === "string"
    ? Buffer.from(chunk)
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
}
