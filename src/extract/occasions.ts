import { isCountry } from "./lexicon.ts";
import { nounOccasions } from "./noun-occasions.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import type { Scene } from "./scene.ts";
import { NOUN_TRIGGERS, type NounTrigger, VERB_TRIGGERS } from "./tables/triggers.ts";
import { TokenTrie } from "./trie.ts";
import { verbOccasion } from "./verb-occasions.ts";

const nouns = new TokenTrie<NounTrigger>();
for (const trigger of NOUN_TRIGGERS) nouns.add(trigger.phrase, trigger);

/** The occasions that a sentence tells of, each trigger by itself, in the order of the text. */
export function findOccasions(scene: Scene): Occasion[] {
  const { clause, sentence } = scene;
  const found: Occasion[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (token?.kind !== "word") continue;
    const inside = clause.mentionAt(i);
    if (inside?.name && inside.name.first <= i && i <= inside.name.last) continue;
    const verbal = token.key === "meeting" && /^(?:is|are|was|were|be|been|been|'re)$/.test(clause.key(i - 1));
    const noun = verbal ? undefined : nouns.longest(sentence.tokens, i, () => true);
    const trigger = noun?.entries[0];
    if (noun && trigger) {
      found.push(...nounOccasions(scene, i, noun.last, trigger));
      i = noun.last;
      continue;
    }
    const pattern = verbal ? "MEET" : VERB_TRIGGERS.get(token.key);
    const occasion = pattern && !token.capital ? verbOccasion(scene, i, pattern) : undefined;
    if (occasion) found.push(occasion);
  }
  return found;
}

/** Whether an occasion has the two sides that make it diplomatic. */
export function isDiplomatic(occasion: Occasion): boolean {
  const sides = sidesOf(occasion);
  if (sides.length >= 2) return true;
  if (sides.length === 1 && occasion.unnamed) return true;
  const gathering = occasion.kind === "SUMMIT" || occasion.kind === "CONFERENCE";
  return gathering && sides.length === 1 && !isCountry(sides[0] ?? "");
}
