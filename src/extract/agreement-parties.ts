import type { Clause, Group } from "./clause.ts";
import { MEDIATED } from "./instrument-phrase.ts";
import type { Mention } from "./mentions.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { join, nobody, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";

const LINKS: ReadonlySet<string> = new Set(["between", "among", "with", "by"]);
/** How many sentences back the occasion may be told of at which "they" agreed. */
const REACH = 6;

/** The sides named behind an instrument's noun: with Egypt, between X and Y, signed by X and Y. */
export function objectsOf(scene: Scene, last: number): Party {
  const { clause, sentence, discourse } = scene;
  const group = clause.objects(last, LINKS, false);
  if (!group || group.first - last > 20) return nobody();
  let link = group.first - 1;
  if (/^(?:the|both)$/.test(clause.key(link))) link--;
  if (clause.key(link) === "by" && MEDIATED.has(clause.key(link - 1))) return nobody();
  return discourse.party(group, sentence);
}

/** The sides of mentions before an instrument's noun: the U.S.-China deal, their treaty. */
export function ownersOf(scene: Scene, owners: readonly Mention[]): Party {
  const { discourse, sentence } = scene;
  return join(
    ...owners.map((mention) =>
      discourse.party({ first: mention.first, last: mention.last, mentions: [mention] }, sentence),
    ),
  );
}

/** Who the subject of a verb is; a list of places is nobody. */
export function subjectAt(
  scene: Scene,
  verb: number,
  through: boolean,
): { group: Group | undefined; party: Party } {
  const { clause, discourse, sentence } = scene;
  const group = clause.subject(verb, through);
  if (!group || isPlaces(clause, group)) return { group: undefined, party: nobody() };
  return { group, party: discourse.party(group, sentence) };
}

function isPlaces(clause: Clause, group: Group): boolean {
  return (
    group.mentions[0]?.kind === "SIDE" &&
    /^(?:in|at|across|near|outside)$/.test(clause.key(group.first - 1)) &&
    group.mentions.every((m) => m.use === "CITY" || m.use === "NAME")
  );
}

/** "The leaders", "participants", "both sides", "we": those of the occasion just told of. */
export function isJoint(clause: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const key = clause.key(i);
    if (JOINT_NOUNS.has(key)) return true;
    if (clause.tokens[i]?.kind === "mark" || !BETWEEN.test(key)) return false;
  }
  return false;
}

/** The latest occasion of two sides or more that took place, or the lead's. */
export function latestOccasion(scene: Scene): Occasion | undefined {
  const latest = scene.discourse.latest(scene.sentence, REACH);
  return latest && sidesOf(latest).length > 1 ? latest : undefined;
}

/** The sides named, filled up with those of the occasion just told of when one or none is. */
export function filledUp(scene: Scene, party: Party, reach: number): string[] {
  if (party.sides.length > 1) return party.sides;
  const latest = scene.discourse.latest(scene.sentence, reach);
  if (!latest) return party.sides;
  const all = sidesOf(latest);
  return party.sides.every((side) => all.includes(side)) ? all : party.sides;
}

export const JOINT_NOUNS: ReadonlySet<string> = new Set(
  `we participants leaders ministers parties sides delegates members attendees envoys negotiators diplomats countries nations governments presidents pms premiers
  states heads partners signatories both officials men monarchs chiefs neighbours neighbors delegations two all`.split(
    /\s+/,
  ),
);
const BETWEEN =
  /ly$|^(?:also|have|has|had|both|all|then|of|state|government|will|would|further|earlier|later|thus|foreign|again|,|and|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|from)$/;
