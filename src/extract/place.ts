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
    if (mention.kind !== "SIDE" || !(mention.place || isHost(clause, mention))) continue;
    if (isTopic(clause, mention) || isListed(clause, mention)) continue;
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

/** "Beijing, Tokyo and Seoul agreed": governments, not where they met. */
function isListed(clause: Clause, { first }: Mention): boolean {
  const before = clause.mentionAt(first - 2);
  return before?.use === "CITY" && !before.place && /^(?:,|and)$/.test(clause.key(first - 1));
}

/** "Doha hosted talks", "Vienna will host the meeting" */
function isHost(clause: Clause, { use, last, possessive }: Mention): boolean {
  if (use !== "CITY" || possessive) return false;
  return HOSTING.test(clause.key(last + 1)) || HOSTING.test(clause.key(last + 2));
}

const HOSTING = /^host(?:s|ed|ing)?$/;

/** "the war in Syria": what is talked about, not where. */
function isTopic(clause: Clause, { first }: Mention): boolean {
  const at = clause.key(first - 1) === "the" ? first - 2 : first - 1;
  return TOPICS.has(clause.key(at - 1));
}

const TOPICS: ReadonlySet<string> = new Set(
  `war wars conflict conflicts crisis crises situation situations fighting violence peace truce ceasefire cease-fire hostilities
  bloodshed unrest turmoil coup tension tensions development developments crackdown genocide massacre election elections
  stability instability events intervention operation operations occupation reforms interests investment investments
  troops forces militants rebels insurgency`.split(/\s+/),
);

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
