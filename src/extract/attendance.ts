import type { Group } from "./clause.ts";
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
const INCLUDING: ReadonlySet<string> = new Set(
  "included includes comprised comprises comprising include".split(" "),
);
/** "X also attended", "X took part" */
const ATTENDING: ReadonlySet<string> = new Set("attended participated".split(" "));
const MEDIATED: ReadonlySet<string> = new Set(
  "mediated mediating mediation brokered proximity indirect".split(" "),
);
const BY: ReadonlySet<string> = new Set(["by"]);
const OF: ReadonlySet<string> = new Set(["of"]);
const NONE: ReadonlySet<string> = new Set();
const BE = /^(?:is|are|was|were|be)$/;

/** How many sentences after an occasion its attendees may be told. */
const REACH = 2;
/** How many, where a sentence begins with a side of it. */
const FAR = 5;

/** "The U.S. side was headed by X" */
function isOfOneSide({ clause }: Scene): boolean {
  const [first] = clause.mentions;
  return (
    first?.kind === "COLLECTIVE" &&
    first.first === 0 &&
    /^(?:side|delegation|team)$/.test(clause.key(first.last)) &&
    PASSIVE.has(clause.key(first.last + 2))
  );
}

/** Adds to the occasion just told of those whom a sentence says to have attended it. */
export function addAttendees(scene: Scene): void {
  const occasion = scene.discourse.latest(scene.sentence, isOfOneSide(scene) ? FAR : REACH);
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
  if (!party.people.length && !party.sides.length) return;
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
    // other words are too often used of what a meeting is about
    if (party.people.length || clause.key(at) === "attended") addSides(all, party.sides);
  };
  for (let i = 0; i < sentence.tokens.length; i++) {
    const key = clause.key(i);
    if (PASSIVE.has(key) && clause.key(i + 1) === "by") take(i, clause.objects(i, BY, false));
    else if (key === "represented" && clause.key(i + 1) === "by") take(i, represented(scene, i));
    else if (key === "signed") take(i, knownSignatories(scene, i));
    else if (LEADING.test(key) && leadsDelegation(scene, i)) take(i, clause.subject(i));
    else if (key === "presence" && clause.key(i + 1) === "of") take(i, clause.objects(i, OF, false));
    else if (INCLUDING.has(key) && isDelegation(scene, i)) take(i, clause.objects(i, NONE, true));
    else if (key === "together" && BRINGING.test(clause.key(i - 1)) && isDelegation(scene, i))
      take(i, clause.objects(i, NONE, true));
    else if (PRESENT.has(key) && i < 8 && !clause.mentionAt(0)) take(i, presentAfter(scene, i));
    else if (key === "attended" && OTHERS.test(clause.key(i - 2))) take(i, presentAfter(scene, i));
    else if (ATTENDING.has(key) || (key === "part" && clause.key(i - 1) === "took"))
      take(i, clause.subject(i));
    else if (PRESENT.has(key) || key === "hand") {
      take(i, subjectPresent(scene, i));
      if (clause.key(i + 1) === "," && clause.key(i + 2) === "as") take(i, presentAfter(scene, i));
    } else if (clause.key(i - 1) === "," && WITH.test(key))
      take(i, clause.objects(i, ALONGSIDE, key === "alongside"));
    else if (key === "joined" && OCCASIONS.test(clause.key(i + 2)) && clause.key(i + 1) === "the")
      take(i, clause.subject(i));
  }
  return all;
}

/** "Brazil was represented by its envoy, X": of that side, where nothing else is told. */
function represented({ clause }: Scene, at: number): Group | undefined {
  const group = clause.objects(at, BY, false);
  const [side] = clause.subject(at)?.mentions.flatMap(({ sides }) => sides) ?? [];
  for (const { person } of group?.mentions ?? []) if (person) person.side ??= side;
  return group;
}

/** "Also attending were X", "In attendance were X", "Among those present was X" */
const PRESENT: ReadonlySet<string> = new Set(["attending", "present", "part", "attendance"]);
/** "Others who attended were X" */
const OTHERS = /^(?:others|those|officials|dignitaries|ministers|leaders|participants|delegates)$/;
const BRINGING = /^(?:brought|brings|bringing)$/;
const OCCASIONS = /^(?:meeting|talks|discussions|summit|negotiations|conference|delegation|call|session)$/;

/** "X, together with Y, met Z" */
const WITH = /^(?:together|along|alongside)$/;
const ALONGSIDE: ReadonlySet<string> = new Set(["with"]);

/** "X was also present", "X and Y were in attendance", "X was on hand" */
function subjectPresent({ clause }: Scene, at: number): Group | undefined {
  const first = clause.key(at);
  let i = first === "hand" || first === "attendance" ? at - 2 : at - 1;
  if (first === "hand" && clause.key(at - 1) !== "on") return undefined;
  if (first === "attendance" && clause.key(at - 1) !== "in") return undefined;
  if (first === "part" || first === "attending") return undefined;
  while (/^(?:also|all|both)$/.test(clause.key(i))) i--;
  return BE.test(clause.key(i)) ? clause.subject(i) : undefined;
}

/** "The two ministers signed": those who were just told to have met. */
function knownSignatories({ clause }: Scene, verb: number): Group | undefined {
  const subject = clause.subject(verb);
  return subject?.mentions.every(({ kind }) => kind === "ANAPHOR") ? subject : undefined;
}

/** "X led the Russian delegation", "X headed her country's team" */
function leadsDelegation({ clause }: Scene, verb: number): boolean {
  for (let i = verb + 1; i < verb + 9; i++) {
    const key = clause.key(i);
    if (/^(?:by|;|,)$/.test(key)) return false;
    if (/^(?:delegation|side|team|negotiators|negotiation|talks)$/.test(key)) return true;
  }
  return false;
}

const LEADING = /^(?:led|headed|leads|heads|co-led)$/;

function isDelegation(scene: Scene, verb: number): boolean {
  for (let i = verb - 1; i > verb - 20; i--)
    if (
      /^(?:delegation|delegations|participants|attendees|talks|meeting|team|gathering|conference|summit|forum|round|event|ceremony|session|entourage|side)$/.test(
        scene.clause.key(i),
      )
    )
      return true;
  return false;
}

function presentAfter({ clause }: Scene, at: number): Group | undefined {
  for (let i = at + 1; i < at + 14; i++)
    if (BE.test(clause.key(i)) || INCLUDING.has(clause.key(i))) return clause.objects(i, NONE, true);
  return undefined;
}
