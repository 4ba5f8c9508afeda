import type { Clause, Group } from "./clause.ts";
import { MEDIATED } from "./instrument-phrase.ts";
import type { Mention } from "./mentions.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { join, nobody, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import { STATE_BODIES } from "./tables/nouns.ts";

/** How many sentences back the occasion may be told of at which "they" agreed. */
const REACH = 6;
/** How far behind a noun its parties may stand, in tokens; and how far those with whom it is. */
const FARTHEST = 24;
const NEAR = 5;
const LINKS: ReadonlySet<string> = new Set(["between", "among", "with", "by"]);

/** The sides named behind an instrument's noun: with Egypt, between X and Y, signed by X and Y. */
export function objectsOf(scene: Scene, last: number, limit: number, offered = false): Party {
  const { clause, discourse, sentence } = scene;
  const addressee = offered && clause.key(last + 1) === "to" ? clause.mentionAt(last + 2) : undefined;
  if (addressee) return discourse.party(clause.group(addressee, 1), sentence);
  let from = last;
  for (let tries = 0; tries < 3; tries++) {
    const group = clause.objects(from, LINKS, false);
    if (!group || group.first - last > FARTHEST || group.first > limit) break;
    let link = group.first - 1;
    while (link > last && !LINKS.has(clause.key(link))) link--;
    if (links(clause, link, last) && !isWitness(clause, group)) return discourse.party(group, sentence);
    from = group.last;
  }
  return nobody();
}

/** Whether a preposition binds parties to the noun: "with" only near it, "by" not behind those who mediate. */
function links(clause: Clause, link: number, last: number): boolean {
  const before = clause.key(link - 1);
  switch (clause.key(link)) {
    case "with":
      return link - last < NEAR && before !== "along" && before !== "together";
    case "by":
      return (
        !MEDIATED.has(before) &&
        (link === last + 1 || /(?:ed|struck|made|jointly)$/.test(pastDay(clause, link - 1)))
      );
    default:
      return true;
  }
}

/** "signed on Monday by": signed. */
function pastDay(clause: Clause, from: number): string {
  let i = from;
  while (i > from - 5 && (DAY.test(clause.key(i)) || clause.tokens[i]?.kind === "number")) i--;
  return clause.key(i);
}

const DAY =
  /day$|^(?:on|last|earlier|in|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "with the president as host": present, no party. */
function isWitness(clause: Clause, group: Group): boolean {
  for (let i = group.last + 1; i < group.last + 4; i++) if (WITNESSING.has(clause.key(i))) return true;
  return false;
}

const WITNESSING: ReadonlySet<string> = new Set(
  "host witness witnesses guest mediator mediators observer observers guarantor guarantors looking watching".split(
    " ",
  ),
);

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
  const group = clause.subject(verb, through) ?? beyond(clause, verb, through);
  if (!group) return { group, party: ownersOf(scene, institutionBefore(clause, verb)) };
  if (isPlaces(clause, group) || isPrivate(clause, group)) return { group: undefined, party: nobody() };
  return { group, party: discourse.party(group, sentence) };
}

/** "X says it is …", and, looking further, "X said that a deal …": the one who says so. */
function beyond(clause: Clause, verb: number, through: boolean): Group | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - 12); i--) {
    const key = clause.key(i);
    if (key === ";" || clause.mentionAt(i)) return undefined;
    if (key === "it" || (through && key === "that")) return clause.subject(i, true);
  }
  return undefined;
}

/** "Norway's parliament on Friday ratified", "The Senate in Manila": the country whose institution acts. */
function institutionBefore(clause: Clause, verb: number): Mention[] {
  let i = verb - 1;
  let place: Mention | undefined;
  while (i > 0 && i > verb - NEAR && !STATE_BODIES.has(clause.key(i))) {
    const mention = clause.mentionAt(i);
    if (mention && (clause.isPlace(mention) || clause.key(mention.first - 1) === "of")) {
      place = mention;
      i = mention.first - 2;
    } else if (BEFORE_VERBS.test(clause.key(i))) i--;
    else break;
  }
  if (!STATE_BODIES.has(clause.key(i))) return [];
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const mention = clause.mentionAt(j);
    if (mention) return [mention];
  }
  return place ? [place] : [];
}

const BEFORE_VERBS =
  /ly$|^(?:has|have|had|also|will|would|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;

/** "The Egyptian and Sudanese football federations": not the states. */
function isPrivate(clause: Clause, group: Group): boolean {
  const last = group.mentions.at(-1);
  if (last?.kind !== "SIDE") return false;
  for (let i = group.last + 1; i < group.last + 4; i++) if (PRIVATE.has(clause.key(i))) return true;
  return false;
}

const PRIVATE: ReadonlySet<string> = new Set(
  `federation federations club clubs company companies firm firms team teams players union unions university universities farmers businesses airline airlines
  police researchers scientists media newspapers churches artists workers students investors carmakers producers manufacturers banks scholars experts analysts
  voters citizens residents fans associations`.split(/\s+/),
);

function isPlaces(clause: Clause, group: Group): boolean {
  return (
    group.mentions[0]?.kind === "SIDE" &&
    /^(?:in|at|across|near|outside)$/.test(clause.key(group.first - 1)) &&
    group.mentions.every((m) => m.use === "CITY" || m.use === "NAME")
  );
}

/** "The leaders", "participants", "both sides", "we": those of the occasion just told of. */
export function isJoint(clause: Clause, verb: number): boolean {
  if (clause.key(verb - 1) === "and" || clause.key(verb - 2) === "and")
    for (let i = verb - 4; i > verb - 30; i--)
      if (
        JOINT_NOUNS.has(clause.key(i)) &&
        /^(?:the|both|all)$/.test(clause.key(i - 1)) &&
        VERB.test(clause.key(i + 1))
      )
        return true;
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

/** Those of the agreement just told of. */
export function partiesBefore({ discourse, sentence }: Scene, reach = REACH): string[] | undefined {
  return discourse.partiesBefore(sentence, reach);
}

/** The sides named, filled up with those of the occasion just told of when one or none is. */
export function filledUp(scene: Scene, party: Party, reach: number, reached = false): string[] {
  if (party.sides.length > 1) return party.sides;
  const latest = scene.discourse.latest(scene.sentence, reach);
  const all = latest ? sidesOf(latest) : (reached && partiesBefore(scene, reach)) || [];
  if (!all.length) return party.sides;
  return party.sides.every((side) => all.includes(side)) ? all : party.sides;
}

/** "The two reaffirmed that … and agreed": what directly follows the subject. */
const VERB = /ed$|^(?:also|said|held|spoke|had)$/;

export const JOINT_NOUNS: ReadonlySet<string> = new Set(
  `we participants leaders ministers parties sides delegates members attendees envoys negotiators diplomats countries nations governments presidents pms premiers
  states heads partners signatories parliaments both officials men monarchs chiefs gathering neighbours neighbors delegations two all`.split(
    /\s+/,
  ),
);
const BETWEEN =
  /ly$|^(?:also|have|has|had|both|all|then|of|state|government|will|would|further|earlier|later|thus|foreign|again|,|and|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|from)$/;
