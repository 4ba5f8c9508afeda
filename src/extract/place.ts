import type { PlaceFact } from "../domain/facts.ts";
import type { Clause } from "./clause.ts";
import { isCountry } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { textOf } from "./names.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** The place that a mention names: a city with its country, or a country alone. */
export function placeOf(clause: Clause, mention: Mention): PlaceFact | undefined {
  const [country] = mention.sides;
  if (!country || !isCountry(country)) return undefined;
  if (mention.use !== "CITY") return { country: present(country) };
  let { first } = mention;
  while (first < mention.last && !clause.tokens[first]?.capital) first++;
  return { city: textOf(clause.tokens, first, endOfCity(clause, mention)), country: present(country) };
}

/** "Doha, Qatar": the city alone. */
function endOfCity(clause: Clause, { first, last }: Mention): number {
  for (let i = first; i < last; i++) if (clause.key(i + 1) === ",") return i;
  return last;
}

const FARTHEST = 30;
const BEYOND_SPEECH = 20;

/** Where an occasion is held whose trigger stands at tokens `first` to `last`; "here" is where the report comes from. */
export function nearestPlace(
  clause: Clause,
  first: number,
  last: number,
  here: PlaceFact | undefined,
): PlaceFact | undefined {
  let best: Mention | undefined;
  let least = FARTHEST;
  for (const mention of clause.mentions) {
    if (mention.kind !== "SIDE" || !mention.place) continue;
    const before =
      clause.key(mention.first - 1) === "the" ? clause.key(mention.first - 2) : clause.key(mention.first - 1);
    const after = mention.first > last;
    if (before === "from" || before === "for" || (before === "to" && after)) continue;
    const [from, to] = after ? [last + 1, mention.first] : [mention.last + 1, first];
    let cost = after ? mention.first - last : (first - mention.last) * 1.5 + 3;
    for (let i = from; i < to; i++) if (BARRIER_VERBS.has(clause.key(i))) cost += BEYOND_SPEECH;
    if (cost >= least) continue;
    least = cost;
    best = mention;
  }
  if (best) return placeOf(clause, best);
  return clause.tokens.slice(last, last + 20).some((token) => token.key === "here") ? here : undefined;
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
