import type { Scene } from "./scene.ts";
import { ACCEPTING } from "./tables/verbs.ts";

/** How many sentences after an invitation its acceptance may be told. */
const REACH = 2;

/** "Li accepted the invitation with pleasure": what was offered in the sentences before is settled. */
export function settleInvitation({ clause, discourse, sentence, trace }: Scene): void {
  const at = sentence.tokens.findIndex((token) => ACCEPTING.has(token.key));
  if (at < 0) return;
  const near = sentence.tokens.slice(Math.max(0, at - 6), at + 5).map((token) => token.key);
  if (near.some((key) => /^(?:not|yet|never|n't|whether|if|would)$/.test(key))) return;
  const offered = discourse.latest(sentence, REACH);
  if (offered?.status !== "PROPOSED") return;
  const here = offered.evidence.includes(sentence);
  if (!here && !near.some((key) => /^(?:invitation|offer|proposal|it)$/.test(key))) return;
  if (here && clause.key(at + 1) === "an") return;
  offered.status = "SCHEDULED";
  trace?.noted(offered, "accepted");
}
