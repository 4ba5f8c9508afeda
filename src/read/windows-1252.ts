/** What windows-1252 puts where ISO 8859-1 has control characters; the five unused bytes stay controls. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const BYTE_OF = new Map([...HIGH].map((char, i) => [char, 0x80 + i]));

/** Decodes bytes as windows-1252. Done by hand because some Node versions decode this label as ISO 8859-1. */
export function fromWindows1252(bytes: Uint8Array): string {
  return mendControls(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
}

/** Replaces C1 control characters, which no text means, by the windows-1252 characters that were meant. */
export function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char);
}

const CONTINUATION = `[\\u0080-\\u00bf${HIGH.replace(/[\u0080-\u009f]/g, "")}]`;
const MOJIBAKE = new RegExp(
  `[\\u00c2-\\u00c5]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|\\u00f0${CONTINUATION}{3}`,
  "g",
);
/** Sequences no writer means: the lead of UTF-8 punctuation, or of an accented letter. */
const SUSPECT = /â(?:€|\u0080)|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]/;

/** Mends UTF-8 that was once read as windows-1252 or ISO 8859-1 ("donâ€™t" → "don’t"), up to twice over. */
export function mendMojibake(text: string): string {
  let mended = text;
  for (let round = 0; round < 2 && SUSPECT.test(mended); round++) mended = mended.replace(MOJIBAKE, reread);
  return mended.replace(/â€(?![\w€])/g, "”");
}

function reread(chars: string): string {
  const bytes = Uint8Array.from(chars, (char) => BYTE_OF.get(char) ?? char.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return chars;
  }
}
