import type { Clause, Group } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { WITH } from "./tables/clauses.ts";

/** Only people, offices and those who act for a side are met; a country is met "with". */
export function takesPart(clause: Clause, group: Group, at: number): boolean {
  const [head] = group.mentions;
  if (!head) return false;
  if (head.kind === "SIDE") return WITH.has(clause.key(head.first - 1));
  return group.first - at < 25;
}

/** Countries as such do not travel: their officials do. */
export function isOfficial(group: Group): boolean {
  return group.mentions.some((mention) => mention.kind !== "SIDE");
}

export function isReceivable(mention: Mention): boolean {
  if (mention.possessive) return false;
  return (
    mention.kind === "PERSON" ||
    mention.kind === "OFFICE" ||
    (mention.kind === "COLLECTIVE" && !mention.unnamed)
  );
}
