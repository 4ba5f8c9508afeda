/** Forms that no rule makes; each line is one verb. */
// biome-ignore format: a table
const IRREGULAR: readonly (readonly string[])[] = [
  ["meet", "meets", "met", "meeting", "meetings"],
  ["hold", "holds", "held", "holding"],
  ["speak", "speaks", "spoke", "spoken", "speaking"],
  ["say", "says", "said", "saying"],
  ["tell", "tells", "told", "telling"],
  ["go", "goes", "went", "gone", "going"],
  ["leave", "leaves", "left", "leaving"],
  ["fight", "fights", "fought", "fighting"],
  ["buy", "buys", "bought", "buying"],
  ["sell", "sells", "sold", "selling"],
  ["send", "sends", "sent", "sending"],
  ["choose", "chooses", "chose", "chosen", "choosing"],
  ["begin", "begins", "began", "begun", "beginning"],
  ["break", "breaks", "broke", "broken", "breaking"],
  ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"],
  ["crisis", "crises"],
];
const IRREGULAR_FORMS = new Map(IRREGULAR.flatMap((forms) => forms.map((form) => [form, forms] as const)));

const VOWELS = "aeiou";

/** The forms of an English word that a search takes as the same: `signed` → sign, signs, signing, … Itself comes first. */
export function wordForms(word: string): string[] {
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular) return [...new Set([word, ...irregular])];
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [word];
  return [...new Set([word, ...basesOf(word).flatMap(inflected)])];
}

/** What the word can be a form of, itself too. */
function basesOf(word: string): string[] {
  const bases = [word];
  const cut = (ending: string, ...instead: string[]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return;
    const stem = word.slice(0, -ending.length);
    for (const each of instead) bases.push(stem + each);
    if (instead.includes("e") && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  };
  cut("ies", "y");
  cut("ied", "y");
  if (!word.endsWith("ss")) cut("s", "");
  if (/(s|x|z|ch|sh)es$/.test(word)) cut("es", "");
  cut("ed", "", "e");
  cut("ing", "", "e");
  cut("ings", "", "e");
  return bases;
}

function inflected(base: string): string[] {
  const last = base.at(-1) as string;
  if (last === "y" && !VOWELS.includes(base.at(-2) as string)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (last === "e") return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const plural = /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const regular = [base, plural, `${base}ed`, `${base}ing`, `${base}ings`];
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? [`${base}${last}ed`, `${base}${last}ing`] : [];
  return [...regular, ...doubled];
}
