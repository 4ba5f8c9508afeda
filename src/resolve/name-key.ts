import { foldedWords } from "../store/fold.ts";

/** Letters of Cyrillic and Greek as English usually has them. */
const ROMAN = new Map(
  [
    ...`а a б b в v г g ґ g д d е e ё e є ie ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f
    х kh ц ts ч ch ш sh щ sh ъ - ы y ь - э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz
    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`.matchAll(
      /(\S)\s+(\S+)/g,
    ),
  ].map(([, letter, roman]) => [letter, roman === "-" ? "" : roman]),
);

/** Articles within Arabic names and what follows a name: left out or put in at will. */
const UNSTABLE = new Set(["al", "el", "ul", "jr", "sr", "ii", "iii", "iv"]);

/** Spellings of one sound in different systems of transliteration, applied in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, "ch"],
  [/sch|shch/g, "sh"],
  [/dzh|dj/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|q/g, "k"],
  [/c(?!h)/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/ou|oo/g, "u"],
  [/(?<=.)(?:iye|iy|ij|yi|ey|ei|ee|ie|ye|y)$/g, "i"],
  [/(?<=.)(?:ye|ie)/g, "e"],
  [/(?<=.)(?:ya|ia)/g, "a"],
  [/(?<=.)(?:yo|io)/g, "o"],
  [/(?<=.)y/g, "i"],
  [/(.)\1+/g, "$1"],
];

const heard = new Map<string, readonly string[]>();
const MOST_HEARD = 50_000;

/** The stable words of a name, in Latin letters, each as its sound. */
export function soundsOf(name: string): readonly string[] {
  const known = heard.get(name);
  if (known) return known;
  if (heard.size >= MOST_HEARD) heard.clear();
  const sounds = hear(name);
  heard.set(name, sounds);
  return sounds;
}

function hear(name: string): string[] {
  const words = foldedWords(name.replace(/['’‘ʼ`]/g, "")).map(romanised);
  const stable = words.filter((word) => !UNSTABLE.has(word));
  return (stable.length > 0 ? stable : words).map(sound).filter((word) => word !== "");
}

function romanised(word: string): string {
  return word.replace(/[\u0370-\u04ff]/g, (letter) => ROMAN.get(letter) ?? letter);
}

function sound(word: string): string {
  let said = word;
  for (const [spelling, same] of SOUNDS) said = said.replace(spelling, same);
  return said;
}

/**
 * What a sound is looked up by. Vowels are what transliterations differ in most (Mohammed, Muhammad), so those of
 * long words do not count; short words are nearly all vowel and keep them.
 */
export function keyOfSound(sound: string): string {
  return sound.length < 5 ? sound : `${sound[0]}${sound.slice(1).replace(/[aeiou]/g, "")}`;
}

/** What a name is looked up by, whatever the order of its words. */
export function nameKey(name: string): string {
  return soundsOf(name).map(keyOfSound).sort().join(" ");
}

/** Sides whose romanised names differ by a vowel from those of other people: there, vowels count. */
const VOWELS_COUNT = new Set([
  "CN",
  "TW",
  "HK",
  "MO",
  "SG",
  "KR",
  "KP",
  "JP",
  "VN",
  "MM",
  "TH",
  "LA",
  "KH",
  "MN",
]);

/** Whether two words of names of this side are one word, as sounds. */
function sameSound(a: string, b: string, country: string | null): boolean {
  if (a === b) return true;
  if (country !== null && VOWELS_COUNT.has(country)) return false;
  if (a.length < 5 || b.length < 5 || keyOfSound(a) !== keyOfSound(b)) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) < 7 ? 1 : 2);
}

/** How many letters must be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** How two names of people of one side relate. */
type NameRelation =
  /** The same words in any order. */
  | "SAME"
  /** All words of the shorter, at least two, are in the longer, initials standing for words. */
  | "PART"
  /** The shorter is one word, which the longer has too. */
  | "LONE"
  | "OTHER";

export function compareNames(a: string, b: string, country: string | null): NameRelation {
  const [short, long] = [soundsOf(a), soundsOf(b)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  if (short.length === 0) return "OTHER";
  if (short.length > 1 && joinedAlike(short, long)) return "SAME";
  const left = [...long];
  let full = 0;
  for (const word of [...short].sort((x, y) => y.length - x.length)) {
    const at = left.findIndex((other) => sameSound(word, other, country));
    const found = at >= 0 ? at : left.findIndex((other) => isInitial(word, other));
    if (found < 0) return "OTHER";
    if (at >= 0 && word.length > 1) full++;
    left.splice(found, 1);
  }
  if (short.length === 1) return long.length === 1 ? "SAME" : full === 1 ? "LONE" : "OTHER";
  if (full === 0) return "OTHER";
  return left.length === 0 && full === short.length ? "SAME" : "PART";
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** `Moon Jae In`, `Moon Jaein` and `Jaein Moon`: written together or apart. */
function joinedAlike(short: readonly string[], long: readonly string[]): boolean {
  const a = short.join("");
  return long.some((_, i) => [...long.slice(i), ...long.slice(0, i)].join("") === a);
}
