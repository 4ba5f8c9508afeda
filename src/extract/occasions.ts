import type { Clause } from "./clause.ts";
import { isCountry, isIntergovernmental } from "./lexicon.ts";
import { nounOccasions } from "./noun-occasions.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import type { Scene } from "./scene.ts";
import {
  NOUN_TRIGGERS,
  type NounTrigger,
  VERB_PHRASES,
  VERB_TRIGGERS,
  type VerbPattern,
} from "./tables/triggers.ts";
import { TokenTrie } from "./trie.ts";
import { verbOccasions } from "./verb-occasions.ts";

const nouns = new TokenTrie<NounTrigger>();
for (const trigger of NOUN_TRIGGERS) nouns.add(trigger.phrase, trigger);
const phrases = new TokenTrie<VerbPattern>();
for (const [phrase, pattern] of VERB_PHRASES) phrases.add(phrase, pattern);

/** The occasions that a sentence tells of, each trigger by itself, in the order of the text. */
export function findOccasions(scene: Scene): Occasion[] {
  const { clause, sentence } = scene;
  const found: Occasion[] = [];
  const take = (told: readonly Occasion[] = []) => {
    scene.trace?.told(told);
    found.push(...told);
  };
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (token?.kind !== "word") continue;
    const inside = clause.mentionAt(i);
    if (inside?.name && inside.name.first <= i && i <= inside.name.last) continue;
    const phrase = token.capital ? undefined : phrases.longest(sentence.tokens, i, () => true);
    const said = phrase?.entries[0];
    if (phrase && said) {
      scene.trace?.trigger(i, phrase.last, said);
      take(verbOccasions(scene, i, phrase.last, said));
      i = phrase.last;
      continue;
    }
    const again = againAt(clause, i) ? scene.discourse.latest(sentence, 3) : undefined;
    if (again && again.kind !== "VISIT") {
      scene.trace?.trigger(i, i, again.kind);
      take(nounOccasions(scene, i, i, { phrase: token.key, kind: again.kind, again: true }));
      continue;
    }
    const verbal =
      isVerbal(clause, i) ||
      (token.key === "meeting" && clause.key(i - 1) === "to" && clause.key(i - 2) === "forward") ||
      (token.key === "meeting" &&
        (/^(?:is|are|was|were|be|been|'re)$/.test(clause.key(i - 1)) || isParticiple(clause, i)));
    const noun = verbal ? undefined : nouns.longest(sentence.tokens, i, () => true);
    const trigger = noun?.entries[0];
    if (noun && trigger) {
      scene.trace?.trigger(i, noun.last, trigger.kind);
      take(nounOccasions(scene, i, noun.last, trigger));
      i = noun.last;
      continue;
    }
    const pattern =
      VERB_TRIGGERS.get(token.key) ??
      (verbal
        ? "MEET"
        : RECEIVING.has(token.key) && AUXILIARIES.has(clause.key(i - 1))
          ? "RECEIVE"
          : hasBeen(clause, i)
            ? "BE"
            : undefined);
    if (!pattern || (token.capital && !(i === 0 && PARTICIPLES.has(token.key)))) continue;
    scene.trace?.trigger(i, i, pattern);
    take(verbOccasions(scene, i, i, pattern));
  }
  return found;
}

/** "to visit", "will visit": the verb, not the noun. */
function isVerbal(clause: Clause, at: number): boolean {
  const key = clause.key(at);
  if (key === "signing") return clause.key(at - 1) === "by";
  if (key !== "visit" && key !== "visits") return false;
  if (AUXILIARIES.has(clause.key(at - 1))) return true;
  const [subject, place] = [clause.mentionAt(at - 1), clause.mentionAt(at + 1)];
  return key === "visits" && subject !== undefined && !subject.possessive && place?.kind === "SIDE";
}

/** "The next one will be held", "A third, planned for May,": another of those told of. */
function againAt(clause: Clause, at: number): boolean {
  const key = clause.key(at);
  if (key === "one")
    return /^(?:next|previous|last|latest)$/.test(clause.key(at - 1)) && FOLLOWED.test(clause.key(at + 1));
  if (!/^(?:second|third|fourth|fifth|sixth|another)$/.test(key)) return false;
  return (key === "another" || /^(?:a|the)$/.test(clause.key(at - 1))) && FOLLOWED.test(clause.key(at + 1));
}

const FOLLOWED = /^(?:,|is|was|will|would|took|has|had|may|could|planned|scheduled|due|set|held|in|on)$/;

/** "X, meeting Y in Z-land, said" */
function isParticiple(clause: Clause, at: number): boolean {
  const before = clause.mentionAt(at - 2) ?? clause.mentionAt(at - 1);
  if (clause.key(at - 1) !== "," || !before || before.possessive) return false;
  const next = clause.mentionAt(at + 1);
  return next
    ? next.kind !== "SIDE" && !next.possessive
    : /^(?:in|at|on|with|here|for)$/.test(clause.key(at + 1));
}

/** "had been in Z-land" */
function hasBeen(clause: Clause, at: number): boolean {
  return (
    clause.key(at) === "been" &&
    /^(?:had|has|have)$/.test(clause.key(at - 1)) &&
    /^(?:in|to)$/.test(clause.key(at + 1))
  );
}

/** "Speaking with X by telephone, Y said": what a sentence may open with. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  "speaking talking standing appearing receiving hosting welcoming conferring".split(" "),
);

/** Verbs only behind an auxiliary: "is to host", "will welcome". */
const RECEIVING: ReadonlySet<string> = new Set(["host", "welcome", "greet"]);

const AUXILIARIES: ReadonlySet<string> = new Set(
  "to will would shall can could may might should must not also".split(" "),
);

/** Whether an occasion has the two sides that make it diplomatic. */
export function isDiplomatic(occasion: Occasion): boolean {
  const sides = sidesOf(occasion);
  if (sides.length >= 2) return true;
  if (sides.length === 1 && occasion.unnamed) return true;
  const [only] = sides;
  if (sides.length !== 1 || !only || isCountry(only)) return false;
  if (occasion.kind === "SUMMIT" || occasion.kind === "CONFERENCE") return true;
  return (
    isIntergovernmental(only) &&
    occasion.kind === "MEETING" &&
    !occasion.weak &&
    (occasion.date !== null || occasion.place !== undefined)
  );
}
