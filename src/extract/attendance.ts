import { sidesOf } from "./occasion.ts";
import { addPerson, addSides, nobody, type Party } from "./party.ts";
import { onlySpeaks } from "./register.ts";
import type { Scene } from "./scene.ts";

/** "was joined by X", "in the presence of X", "witnessed by X": who stands behind the preposition took part. */
const PASSIVE: ReadonlySet<string> = new Set(
  "joined accompanied attended witnessed mediated hosted chaired co-chaired led headed facilitated brokered moderated flanked".split(
    " ",
  ),
);
/** "The delegation included X" */
const INCLUDING: ReadonlySet<string> = new Set("included includes comprised comprises include".split(" "));
/** "X also attended", "X took part" */
const ATTENDING: ReadonlySet<string> = new Set("attended participated".split(" "));
const MEDIATED: ReadonlySet<string> = new Set(
  "mediated mediating mediation brokered proximity indirect".split(" "),
);
const BY: ReadonlySet<string> = new Set(["by"]);
const OF: ReadonlySet<string> = new Set(["of"]);
const NONE: ReadonlySet<string> = new Set();
const BE = /^(?:is|are|was|were)$/;

/** How many sentences after an occasion its attendees may be told. */
const REACH = 2;

/** Adds to the occasion just told of those whom a sentence says to have attended it. */
export function addAttendees(scene: Scene): void {
  const occasion = scene.discourse.latest(scene.sentence, REACH);
  if (!occasion) return;
  if (
    scene.sentence.tokens.some((token) => MEDIATED.has(token.key)) &&
    /^(?:MEETING|NEGOTIATION)$/.test(occasion.kind) &&
    occasion.evidence.includes(scene.sentence)
  ) {
    occasion.kind = "MEDIATION";
    scene.trace?.noted(occasion, "mediated");
  }
  const party = attendees(scene);
  if (!party.people.length) return;
  scene.trace?.noted(occasion, "has these attendees");
  for (const person of party.people)
    if (!occasion.people.includes(person) && !onlySpeaks(person)) occasion.people.push(person);
  for (const side of party.sides) if (!sidesOf(occasion).includes(side)) occasion.sides.push(side);
  if (!occasion.evidence.includes(scene.sentence)) occasion.evidence.push(scene.sentence);
}

function attendees(scene: Scene): Party {
  const { clause, sentence, discourse } = scene;
  const all = nobody();
  const take = (at: number, group: Parameters<typeof discourse.party>[0]) => {
    scene.trace?.trigger(at, at, "ATTEND");
    const party = discourse.party(group, sentence);
    scene.trace?.parts({ attendees: party });
    for (const person of party.people) addPerson(all, person);
    addSides(all, party.sides);
  };
  for (let i = 0; i < sentence.tokens.length; i++) {
    const key = clause.key(i);
    if (PASSIVE.has(key) && clause.key(i + 1) === "by") take(i, clause.objects(i, BY, false));
    else if (key === "presence" && clause.key(i + 1) === "of") take(i, clause.objects(i, OF, false));
    else if (INCLUDING.has(key) && isDelegation(scene, i)) take(i, clause.objects(i, NONE, true));
    else if (ATTENDING.has(key) || (key === "part" && clause.key(i - 1) === "took"))
      take(i, clause.subject(i));
    else if ((key === "attending" || key === "present" || key === "part") && i < 8)
      take(i, presentAfter(scene, i));
  }
  return all;
}

function isDelegation(scene: Scene, verb: number): boolean {
  for (let i = verb - 1; i > verb - 20; i--)
    if (
      /^(?:delegation|delegations|participants|attendees|talks|meeting|team|gathering|conference|summit|forum|round)$/.test(
        scene.clause.key(i),
      )
    )
      return true;
  return false;
}

/** "Also attending were X and Y" */
function presentAfter(scene: Scene, at: number): ReturnType<typeof scene.clause.objects> {
  for (let i = at + 1; i < at + 14; i++)
    if (BE.test(scene.clause.key(i))) return scene.clause.objects(i, NONE, true);
  return undefined;
}
