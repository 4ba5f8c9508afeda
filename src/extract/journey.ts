import type { Clause } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import type { Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import { TOWNS } from "./tables/clauses.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** The countries of a journey: to Egypt, the United Arab Emirates and Ethiopia. */
export function hostsOf(clause: Clause, destination: Mention): string[] {
  if (destination.unnamed) return listedAfter(clause, destination);
  const { mentions } = clause.group(destination, 1);
  return mentions.filter((m) => m.kind === "SIDE" && m.use !== "ORGANIZATION").flatMap((m) => m.sides);
}

/** "eight African countries — Ethiopia, Djibouti and Kenya" */
function listedAfter(clause: Clause, mention: Mention): string[] {
  if (!/^(?:[-–—:,(]|including)$/.test(clause.key(mention.last + 1))) return [];
  const first = clause.mentionAt(mention.last + 2) ?? clause.mentionAt(mention.last + 3);
  return first?.kind === "SIDE" ? clause.group(first, 1).mentions.flatMap((m) => m.sides) : [];
}

/** The country or city to which a movement goes. */
export function targetAfter(clause: Clause, at: number, reach: number, direct = false): Mention | undefined {
  const prepositions = LEAVING.test(clause.key(at)) ? /^(?:for|to)$/ : /^(?:to|in|for)$/;
  for (let i = at + 1; i <= Math.min(at + reach, clause.tokens.length - 1); i++) {
    const mention = clause.mentionAt(i);
    if (!mention) {
      if (BARRIER_VERBS.has(clause.key(i)) || clause.key(i) === ";") return undefined;
      continue;
    }
    const preposition = clause.key(mention.first - 1);
    const place =
      mention.kind === "SIDE" &&
      (mention.use !== "DEMONYM" || TOWNS.has(clause.key(mention.last + 1))) &&
      mention.use !== "ORGANIZATION" &&
      !mention.possessive;
    if (place && (prepositions.test(preposition) || (direct && mention.first <= at + 3))) return mention;
    const left = mention.first === at + 1 && LEAVING.test(clause.key(at));
    if (!place || (preposition !== "from" && !left)) return undefined;
    i = mention.last;
  }
  return undefined;
}

/** "departed Abuja for Paris" */
const LEAVING = /^(?:left|leaves|leaving|departed|departs|departing)$/;

/** Where a visit without a destination goes: to where it is reported from, unless the visitor comes from there. */
export function hostOf(scene: Scene, visitor: Party): string[] {
  const here = scene.reading.here?.country;
  return here && visitor.people.length && !visitor.sides.includes(here) ? [here] : [];
}

/** "X visited in 2019": to where those went of whom was told just before. */
export function hostAgain(scene: Scene, visitor: Party): string[] {
  const latest = scene.discourse.latest(scene.sentence, 3);
  const visited = latest?.kind === "VISIT" ? latest.place?.country : undefined;
  return visited && !visitor.sides.includes(visited) ? [visited] : hostOf(scene, visitor);
}

/** Where the visit that a noun tells of goes: a visit to Geneva, a China trip. */
export function destinationOf(
  clause: Clause,
  last: number,
  start: number,
  first: number,
): Mention | undefined {
  for (let i = last + 1; i < Math.min(last + 12, clause.tokens.length); i++) {
    const mention = clause.mentionAt(i);
    if (mention) {
      const preposition = clause.key(mention.first - 1);
      const place = mention.unnamed || (mention.kind === "SIDE" && mention.use !== "ORGANIZATION");
      if (
        place &&
        (/^(?:to|in|around|across|through)$/.test(preposition) ||
          (preposition === "of" && mention.first <= last + 3))
      )
        return mention;
      i = mention.last;
    }
    if (BARRIER_VERBS.has(clause.key(i)) || clause.key(i) === ";") break;
  }
  for (let i = start; i < first; i++) {
    const mention = clause.mentionAt(i);
    if (mention?.kind === "SIDE" && !mention.possessive && mention.use !== "DEMONYM") return mention;
    if (mention) i = mention.last;
  }
  return undefined;
}
