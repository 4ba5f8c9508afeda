const AGENCIES =
  /^(?:AFP|AP|BBC|CNN|UPI|NPR|RT|VOA|DPA|ANI|PTI|ANN|KCNA|IRNA|EFE|MENA|WAM|SANA|NHK|ABC|CBS|NBC|CBC|TASS|ITAR-TASS|USA|UK|US|UN|EU|CNBC|ITV|TVNZ|RTÉ|SPA|QNA|KUNA|PNA|CNA|SABC|AAP|PA|ANSA|LUSA|ANGOP|RFE\/RL|RFI)$/;

const PARTICLES = new Set([
  "de",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "bint",
  "and",
  "of",
  "the",
]);

/** Words that make a string a description of work, a place of work, or an instruction: never part of a name. */
const ROLE =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|editor-in-chief|columnist|contributors?|bureau|chief|producer|journalist|analyst|anchor|photographer|freelance|deputy|assistant|associate|senior|political|diplomatic|affairs|foreign editor|follow|twitter|email|e-mail|subscribe|view|bio|archive|updated|published|posted|edited|min read|minutes?|ago|share|comments?)\b/i;

/** Writes an all-caps or all-lower-case name as names are written; other names and agencies' initials stay. */
export function niceCase(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  if (/^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(name)) return name;
  return name
    .split(/(\s+)/)
    .map((word, i) => (AGENCIES.test(word.replace(/[^\p{L}/-]/gu, "")) ? word : nicePart(word, i)))
    .join("");
}

function nicePart(word: string, position: number): string {
  const lower = word.toLowerCase();
  if (position > 0 && PARTICLES.has(lower)) return lower;
  return lower
    .replace(/(^|[-'’.])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(['’])S$/, "$1s");
}

/**
 * The names in a byline as published ("By ANA SILVA and Tom Wu, Staff Writers | Updated …"), joined by ", ".
 * Roles, addresses, dates and places are left out; undefined if no name remains.
 */
export function cleanByline(raw: string | readonly string[]): string | undefined {
  const names = (typeof raw === "string" ? [raw] : raw).flatMap(namesIn);
  const distinct = names.filter((name, i) => names.findIndex((other) => same(other, name)) === i);
  return distinct.length > 0 ? distinct.slice(0, 12).join(", ") : undefined;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function namesIn(raw: string): string[] {
  const text = raw
    .slice(0, 600)
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+|@\w+/gi, " | ")
    .replace(/\(([^()]{0,80})\)/g, " | ")
    .replace(/\s+/g, " ")
    .trim();
  const start =
    /^(?:(?:(?:written|reported|posted|published|story|words|reporting|analysis|text|created)\s)?by\b|from\b|authors?\b|writers?\b)\s?:?\s/i;
  return text
    .replace(start, "")
    .split(/\s[|·•–—/]\s|\s?[|;•·]\s?|\s-\s|,|\s(?:and|&|with)\s|\band by\b/i)
    .map((part) => namePart(part.replace(start, "")))
    .filter((name) => name !== undefined);
}

function namePart(part: string): string | undefined {
  const name = part
    .replace(/\s(?:in|at|for|of|from)\s[A-Z].*$/, "")
    .replace(/\s(?:on|updated|published|posted)\s?:?\s?.*$/i, "")
    .replace(/\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d.*$/, "")
    .replace(/^(?:the\s)?(?=associated press$)/i, "The ")
    .replace(/^The (?=Associated Press$)/i, "")
    .replace(/^[\s"'“”*:.,_-]+|[\s"'“”*:,_-]+$/g, "");
  const words = name.split(" ");
  if (name.length < 2 || name.length > 60 || words.length > 6) return undefined;
  if (/^by$/i.test(name) || /\d|[<>{}[\]=#/\\]/.test(name) || !/\p{L}/u.test(name)) return undefined;
  if (ROLE.test(name)) return withoutRole(words);
  return niceCase(name);
}

/** "AP Diplomatic Writer Matthew Lee" → "Matthew Lee"; a bare role has no name in it. */
function withoutRole(words: string[]): string | undefined {
  const last = words.findLastIndex((word) => ROLE.test(word));
  const rest = words.slice(last + 1);
  const before = words.slice(
    0,
    words.findIndex((word) => ROLE.test(word)),
  );
  if (rest.length >= 2 && rest.every((word) => /^\p{Lu}/u.test(word))) return niceCase(rest.join(" "));
  if (
    before.length >= 2 &&
    before.length <= 3 &&
    before.every((word) => /^\p{Lu}\p{L}*[\p{Ll}.]/u.test(word))
  )
    return niceCase(before.join(" "));
  return undefined;
}
