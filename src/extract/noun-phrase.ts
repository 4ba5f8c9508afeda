import type { Clause } from "./clause.ts";
import { HOLDING_VERBS } from "./tables/triggers.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** The first token of the noun phrase that ends before `at`. */
export function phraseStart(clause: Clause, at: number): number {
  let i = at;
  for (let n = 0; n < 9 && i > 0; n++) {
    const mention = clause.mentionAt(i - 1);
    if (mention) {
      if (!mention.possessive && (mention.kind === "ANAPHOR" || mention.kind === "PERSON")) break;
      i = mention.first;
      continue;
    }
    if (clause.key(i - 1) === ")" && clause.key(i - 3) === "(") {
      i -= 3;
      continue;
    }
    const token = clause.tokens[i - 1];
    if (token?.key === "," && QUALITIES.has(clause.key(i - 2))) {
      i -= 2;
      continue;
    }
    if (!token || (token.kind === "mark" && !/^[-'’"“”]/.test(token.text))) break;
    if (NOT_IN_PHRASE.has(token.key) || BARRIER_VERBS.has(token.key)) break;
    if (HOLDING_VERBS.has(token.key) && (!MODIFYING.has(token.key) || isVerb(clause, i - 1))) break;
    i--;
    if (DETERMINING.has(token.key)) break;
  }
  return i;
}

/** "A cancelled talks with B", "A has postponed talks": no participle, but what A did. */
function isVerb(clause: Clause, at: number): boolean {
  const before = clause.mentionAt(at - 1);
  if (before) return !before.possessive && before.use !== "DEMONYM" && !clause.isPlace(before);
  return /^(?:has|have|had|also|who|which)$/.test(clause.key(at - 1));
}

/** What goes before another adjective and a comma: frank, wide-ranging talks. */
const QUALITIES: ReadonlySet<string> = new Set(
  `direct frank friendly candid open in-depth wide-ranging rare extensive brief private long lengthy short constructive high-level
  high-stakes fruitful cordial productive substantive urgent closed-door face-to-face bilateral intense secret warm tense formal
  informal unprecedented historic detailed intensive marathon`.split(/\s+/),
);
const DETERMINING: ReadonlySet<string> = new Set(
  "the a an his her their its this that these those no any another".split(" "),
);
const NOT_IN_PHRASE: ReadonlySet<string> = new Set(
  `after during before following at in for on ahead since amid until through between of to with by and or but from as than if when
  while who which where will would has have had not that about into over despite against without off up out is are was were be been being 're`.split(
    /\s+/,
  ),
);
const MODIFYING: ReadonlySet<string> = new Set(
  "proposed planned scheduled expected postponed cancelled canceled delayed opening planning".split(" "),
);
