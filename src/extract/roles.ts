import { ASIDE_REACH, ASIDES, type Clause, type Group } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { AUXILIARY, WITH } from "./tables/clauses.ts";

/** Only people, offices and those who act for a side are met; a country is met "with". */
export function takesPart(clause: Clause, group: Group, at: number): boolean {
  const [head] = group.mentions;
  if (!head) return false;
  if (head.kind === "SIDE") return WITH.has(clause.key(head.first - 1));
  return group.first - at < 25 && clause.key(head.first - 1) !== "by";
}

/** Countries as such do not travel: their officials do. */
export function isOfficial(group: Group): boolean {
  return group.mentions.some((mention) => mention.kind !== "SIDE");
}

/** Guests stand close behind the verb, hosts farther; from whom something is received is neither. */
export function isReceived(clause: Clause, group: Group, at: number, passive: boolean): boolean {
  const aside = [1, 2, 3].some((i) => ASIDES.has(clause.key(at + i)));
  if (group.first > at + (passive || aside ? ASIDE_REACH : 6)) return false;
  if (!passive && clause.key(group.first - 1) === "by") return false;
  if (clause.key(group.first - 1) === "from" || (!passive && clause.key(group.first - 1) === "of"))
    return false;
  return group.mentions.some(isReceivable);
}

function isReceivable(mention: Mention): boolean {
  if (mention.possessive) return false;
  return mention.kind !== "SIDE" && mention.anaphor !== "THEY";
}

/** "was in Paris", "is due in Paris", not "was born in Paris". */
export function isCopula(clause: Clause, at: number, place: Mention): boolean {
  return clause.tokens
    .slice(at + 1, place.first - 1)
    .every(({ key }) => AUXILIARY.test(key) || /ly$|^(?:back|now|still|here|once|in|the)$/.test(key));
}
