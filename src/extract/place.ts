import type { PlaceFact } from "../domain/facts.ts";
import type { Clause } from "./clause.ts";
import { isCountry } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { textOf } from "./names.ts";

/** The place that a mention names: a city with its country, or a country alone. */
export function placeOf(clause: Clause, mention: Mention): PlaceFact | undefined {
  const [country] = mention.sides;
  if (!country || !isCountry(country)) return undefined;
  if (mention.use !== "CITY") return { country: present(country) };
  const first = clause.key(mention.first) === "the" ? mention.first + 1 : mention.first;
  return { city: textOf(clause.tokens, first, mention.last), country: present(country) };
}

/** As places, former states are the present ones. */
const PRESENT: ReadonlyMap<string, string> = new Map([
  ["SU", "RU"],
  ["DD", "DE"],
  ["CS", "CZ"],
  ["YU", "RS"],
  ["YD", "YE"],
]);

function present(country: string): string {
  return PRESENT.get(country) ?? country;
}
