import type { Topic } from "../domain/topic.ts";
import type { Analysis } from "./analysis.ts";
import { TOPIC_WORDS } from "./tables/topics.ts";
import { TokenTrie } from "./trie.ts";

const trie = new TokenTrie<Topic>();
for (const [topic, phrases] of Object.entries(TOPIC_WORDS) as [Topic, readonly string[]][])
  for (const phrase of phrases) trie.add(phrase, topic);

const MOST = 4;

/** The topics whose words stand in the evidence, the most frequent first. */
export function topicsOf(evidence: readonly Analysis[]): Topic[] {
  const counts = new Map<Topic, number>();
  for (const { tokens } of evidence)
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.kind !== "word") continue;
      const found = trie.longest(tokens, i, () => true);
      if (!found) continue;
      for (const topic of found.entries) counts.set(topic, (counts.get(topic) ?? 0) + 1);
      i = found.last;
    }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([topic]) => topic);
}
