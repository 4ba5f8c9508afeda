export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "the of and to in a is that for it was on with as".split(" "),
);
