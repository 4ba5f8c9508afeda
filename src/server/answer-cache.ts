import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { settings } from "../config.ts";

export type Encoding = "identity" | "gzip" | "br";

/** What an entry takes beside its bodies. */
const OVERHEAD = 1024;
/** Below this, compressing saves nothing that a packet would not carry. */
const MIN_COMPRESSED = 1024;

/** An answer with its body in the encodings that were asked for. */
export interface CachedAnswer {
  /** As `[name, value, name, value]` would be for the uncompressed body, without `etag`. */
  headers: Readonly<Record<string, string>>;
  etag: string;
  bodies: { identity: Buffer } & Partial<Record<Encoding, Buffer>>;
}

/** Whole answers, by what they answer; bounded in bytes: the one that was not asked for the longest goes first. */
export class AnswerCache {
  private readonly maxBytes: number;
  private readonly answers = new Map<string, CachedAnswer>();
  private bytes = 0;

  constructor(megabytes: number = settings.cache.default) {
    this.maxBytes = megabytes * 1024 * 1024;
  }

  get(key: string): CachedAnswer | undefined {
    const answer = this.answers.get(key);
    if (answer === undefined) return undefined;
    this.answers.delete(key);
    this.answers.set(key, answer);
    return answer;
  }

  put(key: string, answer: CachedAnswer): void {
    this.remove(key);
    this.answers.set(key, answer);
    this.bytes += sizeOf(key, answer);
    this.shrink();
  }

  /** The body in an encoding, compressed when it is first asked for. */
  body(key: string, answer: CachedAnswer, encoding: Encoding): Buffer {
    const made = answer.bodies[encoding];
    if (made) return made;
    const body = compressed(answer.bodies.identity, encoding);
    answer.bodies[encoding] = body;
    if (this.answers.get(key) === answer) {
      this.bytes += body.length;
      this.shrink();
    }
    return body;
  }

  private shrink(): void {
    for (const key of this.answers.keys()) {
      if (this.bytes <= this.maxBytes) return;
      this.remove(key);
    }
  }

  private remove(key: string): void {
    const answer = this.answers.get(key);
    if (answer === undefined) return;
    this.answers.delete(key);
    this.bytes -= sizeOf(key, answer);
  }
}

function sizeOf(key: string, { bodies }: CachedAnswer): number {
  return Object.values(bodies).reduce((sum, { length }) => sum + length, OVERHEAD + 2 * key.length);
}

function compressed(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === "gzip") return gzipSync(body);
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

/** The encoding that a request takes and a body is worth. */
export function encodingFor(accepted: string | undefined, bytes: number, type: string): Encoding {
  // Parquet is compressed within.
  if (accepted === undefined || bytes < MIN_COMPRESSED || type.includes("parquet")) return "identity";
  if (accepts(accepted, "br")) return "br";
  return accepts(accepted, "gzip") ? "gzip" : "identity";
}

function accepts(header: string, encoding: string): boolean {
  return header.split(",").some((each) => {
    const [name, ...parameters] = each.split(";").map((part) => part.trim());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
