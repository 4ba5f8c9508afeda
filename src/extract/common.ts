import { COMMON_WORDS } from "./tables/common-words.ts";

/** Whether a key is an ordinary English word, in its base form or with a regular ending. */
export function isCommon(key: string): boolean {
  if (COMMON_WORDS.has(key)) return true;
  for (const ending of ENDINGS)
    if (key.endsWith(ending) && key.length > ending.length + 2) {
      const stem = key.slice(0, -ending.length);
      const doubled = stem.at(-1) === stem.at(-2);
      if (
        COMMON_WORDS.has(stem) ||
        COMMON_WORDS.has(`${stem}e`) ||
        (ending.startsWith("i") && COMMON_WORDS.has(`${stem}y`)) ||
        (doubled && COMMON_WORDS.has(stem.slice(0, -1)))
      )
        return true;
    }
  return key.includes("-") && key.split("-").every((part) => isCommon(part));
}

const ENDINGS = [
  "s",
  "es",
  "ed",
  "ing",
  "ies",
  "ied",
  "ly",
  "er",
  "ers",
  "ment",
  "ments",
  "ness",
  "tion",
  "tions",
  "ation",
  "able",
  "d",
  "al",
  "ally",
];
