import { mendControls, mendMojibake } from "./windows-1252.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwj: "",
  zwnj: "",
  lrm: "",
  rlm: "",
  ndash: "–",
  mdash: "—",
  horbar: "―",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  prime: "′",
  Prime: "″",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  sect: "§",
  para: "¶",
  times: "×",
  frac12: "½",
  frac14: "¼",
  ordm: "º",
  ordf: "ª",
  iexcl: "¡",
  iquest: "¿",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  OElig: "Œ",
  oslash: "ø",
  Oslash: "Ø",
  aring: "å",
  Aring: "Å",
  eth: "ð",
  thorn: "þ",
};

/** Combining marks of the accented letters' entity names: `&eacute;` is e with U+0301. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
  caron: "\u030c",
};

/** Decodes HTML entities left in text, also those escaped twice. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const once = text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,7});/gi, entity);
  return once === text ? once : once.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,7});/gi, entity);
}

function entity(whole: string, name: string): string {
  if (name.startsWith("#")) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const accent = ACCENTS[name.slice(1)];
  return accent ? `${name.charAt(0)}${accent}`.normalize("NFC") : whole;
}

/**
 * Repairs characters without moving a line: line ends to "\n", mis-decoded bytes, entities, odd spaces to " ",
 * invisible characters gone, typewriter quotes and dashes of wire text to real ones, NFC. Letter case stays.
 */
export function repairCharacters(text: string): string {
  const repaired = mendControls(decodeEntities(mendMojibake(text)))
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/(?<=\s)_(?=\s)/g, "—");
  const quoted = repaired.includes("``") ? repaired.replaceAll("``", "“").replaceAll("''", "”") : repaired;
  return quoted.normalize("NFC");
}
