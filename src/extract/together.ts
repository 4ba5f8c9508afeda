import type { Analysis } from "./analysis.ts";
import type { Mention } from "./mentions.ts";
import type { Person } from "./register.ts";

/** "X and Y said …, after their ministers met": the sides named together before in the sentence. */
export function pairBefore(mention: Mention, { clause, mentions }: Analysis): string[] {
  for (const other of mentions.filter(({ last }) => last < mention.first).reverse()) {
    const sides = new Set(clause.group(other, -1).mentions.flatMap((m) => m.person?.side ?? m.sides));
    if (sides.size > 1 && !clause.isPlace(other)) return [...sides];
  }
  return [];
}

/** "The two countries' foreign ministers": the word for the countries. */
export function ownersBefore({ first }: Mention, { mentions }: Analysis): Mention | undefined {
  return mentions.find(
    (other) => other.anaphor === "TWO" && other.possessive && other.last < first && other.last >= first - 2,
  );
}

/** "The two ministers, A of X and B of Y,": A and B. */
export function peopleBehind({ last, anaphor, kind, plural }: Mention, sentence: Analysis): Person[] {
  const { clause } = sentence;
  const first =
    (anaphor === "TWO" || (kind === "OFFICE" && plural)) && /^[,(:–—-]$/.test(clause.key(last + 1))
      ? clause.mentionAt(last + 2)
      : undefined;
  return first ? clause.group(first, 1).mentions.flatMap((other) => other.person ?? []) : [];
}
