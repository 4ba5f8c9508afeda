/** Letters that Unicode does not take apart. */
// biome-ignore format: a table
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ə: "e", ħ: "h", ŋ: "ng",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** The words of a text in lower case without diacritics and punctuation: `côte d’Ivoire` → `cote`, `d`, `ivoire`. */
export function foldedWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** By what an organization's name is found: `the African Union` and `African Union` alike, `U.N.` and `UN` alike. */
export function organizationKey(name: string): string {
  const letters = /^(\p{Lu}\.){2,}$/u.test(name) ? name.replaceAll(".", "") : name;
  const words = foldedWords(letters);
  return (words.length > 1 && words[0] === "the" ? words.slice(1) : words).join(" ");
}
