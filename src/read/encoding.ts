import { analyse } from "chardet";
import { fromWindows1252 } from "./windows-1252.ts";

export type Decoded = { text: string } | { problem: string };

const SIGNATURES: readonly [bytes: string, what: string][] = [
  ["%PDF-", "a PDF document; extract its text first, for example with pdftotext"],
  ["PK\u0003\u0004", "a ZIP archive or an office document; unpack it or save it as text first"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text or HTML first"],
  ["\u0089PNG", "a picture; only text can be read"],
  ["\u00ff\u00d8\u00ff", "a picture; only text can be read"],
  ["GIF8", "a picture; only text can be read"],
  ["SQLite format 3", "a database; only text, HTML, Markdown and JSON can be read"],
];

/**
 * Turns bytes into text: by byte order mark, as UTF-8 where that fits, by the declared charset, or by guessing.
 * `declared` is a charset label from an HTTP header; a `<meta charset>` in the bytes themselves is found here.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { problem: `this is ${signature[1]}` };
  const wide = utf16(head);
  if (wide) return { text: new TextDecoder(wide).decode(bytes) };
  if (controls(head) > head.length / 50)
    return { problem: "this is a binary file; only text, HTML, Markdown and JSON can be read" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return decodeLegacy(bytes, declared ?? metaCharset(head));
  }
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Decoded {
  const sample = Buffer.from(bytes.subarray(0, 1 << 18));
  const lenient = new TextDecoder("utf-8").decode(sample);
  const broken = lenient.split("\uFFFD").length - 1;
  const whole = (lenient.match(/[\u0080-\uFFFC]/g) ?? []).length;
  if (whole > 4 * broken) return { text: new TextDecoder("utf-8").decode(bytes) };
  const named = declared && decodeAs(bytes, declared);
  if (named !== undefined && named !== "") return { text: named };
  if (whole + broken < sample.length / 20) return { text: fromWindows1252(bytes) };
  const guess = analyse(sample)[0];
  const guessed = guess && guess.confidence >= 20 ? decodeAs(bytes, guess.name) : undefined;
  if (guessed !== undefined) return { text: guessed };
  const given = declared
    ? `declares the encoding "${declared}", which is not known`
    : "is in no known encoding";
  return { problem: `this file ${given}; save it as UTF-8 and try again` };
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding === "utf-8") return undefined;
    return decoder.encoding === "windows-1252" ? fromWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function metaCharset(head: string): string | undefined {
  return /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i.exec(head)?.[1];
}

/** UTF-16 shows by its mark or, in European text, by a zero in every other byte. */
function utf16(head: string): "utf-16le" | "utf-16be" | undefined {
  if (head.startsWith("\u00ff\u00fe")) return "utf-16le";
  if (head.startsWith("\u00fe\u00ff")) return "utf-16be";
  const pairs = head.length >> 1;
  if (pairs < 4) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head.charCodeAt(i) === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

function controls(head: string): number {
  let count = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0) count += 10;
    else if (code < 32 && (code < 9 || code > 13) && code !== 27) count++;
  }
  return count;
}
