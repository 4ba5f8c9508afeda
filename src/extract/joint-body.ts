import type { Clause, Group } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

const BODIES =
  /^(?:commission|committee|council|forum|subcommittee|sub-committee|working-group|board|panel|assembly|commissions)$/;
const OF_MEMBERS = /^(?:between|of|for)$/;
const REACH = 16;

/** "The Franco-German Council met", "the commission between X and Y held its session": the members of a body before a verb. */
export function membersBefore(clause: Clause, verb: number): Group | undefined {
  for (let i = verb - 1; i > Math.max(-1, verb - REACH); i--) {
    const key = clause.key(i);
    if (key === ";" || BARRIER_VERBS.has(key)) return undefined;
    if (!BODIES.test(key) || clause.mentionAt(i)?.kind === "PERSON") continue;
    const before = membersAt(clause, i);
    if (before) return before;
    const behind = OF_MEMBERS.test(clause.key(i + 1)) ? membersBehind(clause, i + 2) : undefined;
    return behind && behind.last < verb ? behind : undefined;
  }
  return undefined;
}

/** "the Kyrgyz-Uzbek Intergovernmental [Commission]" */
function membersAt(clause: Clause, body: number): Group | undefined {
  for (let i = body - 1; i > body - 6; i--) {
    const mention = clause.mentionAt(i);
    if (mention) return mention.kind === "SIDE" && mention.sides.length > 1 ? only(mention) : undefined;
    if (clause.tokens[i]?.kind !== "word") return undefined;
  }
  return undefined;
}

function membersBehind(clause: Clause, at: number): Group | undefined {
  const first = clause.mentionAt(at) ?? clause.mentionAt(at + 1);
  if (first?.kind !== "SIDE") return undefined;
  const group = clause.group(first, 1);
  const sides = new Set(group.mentions.flatMap((mention) => mention.sides));
  return sides.size > 1 ? group : undefined;
}

function only(mention: Mention): Group {
  return { first: mention.first, last: mention.last, mentions: [mention] };
}
