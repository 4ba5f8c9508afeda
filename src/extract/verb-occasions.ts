import type { MeetingFormat, MeetingKind } from "../domain/vocabulary.ts";
import type { Clause, Group } from "./clause.ts";
import { meansAt } from "./format.ts";
import { frontedSubject, relativeObject, subjectAfter } from "./governor.ts";
import { membersBefore } from "./joint-body.ts";
import { hostAgain, hostsOf, targetAfter } from "./journey.ts";
import type { Mention } from "./mentions.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { addSides, join, nobody, type Party, visitors } from "./party.ts";
import { isCopula, isOfficial, isReceived, takesPart } from "./roles.ts";
import { drop, occasionAt, occasionsAt, type Scene } from "./scene.ts";
import type { Standing } from "./status.ts";
import { GATHERED, WITH } from "./tables/clauses.ts";
import { VERB_NEEDS, type VerbPattern } from "./tables/triggers.ts";
import { BARRIER_VERBS, PROPOSING, SCHEDULING } from "./tables/verbs.ts";
import { verbStanding } from "./verb-status.ts";

const WITH_OR_TO: ReadonlySet<string> = new Set([...WITH, "to"]);
const BY: ReadonlySet<string> = new Set(["by"]);
const TO: ReadonlySet<string> = new Set(["to"]);
const PRESENTED: ReadonlySet<string> = new Set(["to", "of", "from"]);
const NONE: ReadonlySet<string> = new Set();
/** "met to discuss it": no occasion but what one is for. */
function isPurpose(clause: Clause, verb: number): boolean {
  if (clause.key(verb - 1) !== "to") return false;
  if (!clause.tokens.slice(0, verb).some(({ key }) => MET.test(key))) return false;
  const before = clause.key(verb - 2);
  return !SCHEDULING.has(before) && !PROPOSING.has(before) && !BE.test(before);
}

const MET = /^(?:meet|meets|met|gathered|gather|convened|meeting|talks|summit)$/;
const BESIDE = /^(?:alongside|next|beside|besides|after)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Behind "visited" where the text has told before to where: "visited in 2019", "visited last week". */
const UNSAID = /^(?:in|on|last|this|twice|again|earlier|there|here|since|[.,;])$/;
const CEREMONIAL = /^(?:inaugurated|unveiled|laid|cut|watched|witnessed|oversaw|presided)$/;

interface Deed {
  party: Party;
  kind: MeetingKind;
  format?: MeetingFormat;
  destination?: Mention;
}

/** The occasions told by a verb: X met Y, X received Y, X visited Y-land; several when X met them separately. */
export function verbOccasions(
  scene: Scene,
  first: number,
  at: number,
  pattern: VerbPattern,
): Occasion[] | undefined {
  const { clause, sentence, discourse } = scene;
  const signed = pattern === "SIGN" && BE.test(clause.key(at - 1));
  const members = pattern === "MEET" || pattern === "GATHER" ? membersBefore(clause, first) : undefined;
  const subjectGroup =
    members ??
    (signed ? undefined : first === 0 ? subjectAfter(clause, first) : clause.subject(first)) ??
    frontedSubject(clause, first) ??
    (pattern === "SUMMON" ? actorBefore(clause, at) : undefined) ??
    (pattern === "SIGN"
      ? { first: at, last: signed ? Math.max(-1, at - 4) : at - 1, mentions: [] }
      : undefined);
  if (!subjectGroup) return drop(scene, "no subject on its left that could act");
  const notable = isNotable(clause, subjectGroup, first);
  const holder = notable ? clause.subject(subjectGroup.first, true) : undefined;
  const subject = discourse.party(holder?.mentions[0]?.person ? holder : subjectGroup, sentence);
  if (notable)
    addSides(
      subject,
      subjectGroup.mentions.flatMap(({ sides }) => sides),
    );
  scene.trace?.parts({ subject });
  const deed = deedOf(scene, first, at, pattern, subject, subjectGroup);
  if (!deed) return drop(scene, VERB_NEEDS[pattern]);
  const standing = notable ? notableStanding(clause, subjectGroup) : verbStanding(scene, subjectGroup, first);
  if (!standing) return undefined;
  const mode: Standing = pattern === "INVITE" ? { status: "PROPOSED", certain: true } : standing;
  const told = {
    kind: deed.kind,
    format: deed.format,
    ...mode,
    definite: false,
    weak: false,
    destination: deed.destination,
  };
  const others = deed.party.people.filter((person) => !subject.people.includes(person));
  const signatories = sentence.mentions.some(
    (mention) => mention.person && deed.party.people.includes(mention.person),
  );
  if (pattern === "SIGN" && !signatories) {
    const ceremony = occasionAt(scene, at, at, deed.party, told);
    if (ceremony.date && ceremony.date.precision !== "YEAR") return [ceremony];
    return drop(scene, "a signing whose day is not told");
  }
  if (deed.kind !== "MEETING") return [occasionAt(scene, at, at, deed.party, told)];
  const apart = clause.tokens.slice(at, at + 4).some((token) => token.key === "separately");
  const found = occasionsAt(scene, at, at, subject, others, deed.party, { ...told, apart });
  const further = pattern === "MEET" ? furtherObjects(clause, at) : undefined;
  if (!further) return found;
  const party = join(subject, discourse.party(further, sentence, subject));
  return [
    ...found.map((occasion) => ({ ...occasion, apart: true })),
    { ...occasionAt(scene, further.first, further.last, party, told), apart: true },
  ];
}

/** "the first French president to visit": of one who did what few did. */
function isNotable(clause: Clause, subject: Group, verb: number): boolean {
  if (clause.key(verb - 1) !== "to") return false;
  for (let i = verb - 2; i > Math.max(subject.first - 3, verb - 9, -1); i--) {
    const key = clause.key(i);
    if (BARRIER_VERBS.has(key) || BE.test(key) || key === ",") return false;
    if (/^(?:first|second|third|last|latest|only|most)$|est(?:-|$)/.test(key))
      return /^(?:the|a|its|s)$|[’']s$/.test(clause.key(i - 1));
  }
  return false;
}

function notableStanding(clause: Clause, subject: Group): Standing {
  for (let i = subject.first - 1; i > subject.first - 6; i--)
    if (/^(?:will|would|becoming|set|hopes|wants)$/.test(clause.key(i)))
      return { status: "SCHEDULED", certain: false };
  return { status: "HELD", certain: true };
}

/** "met X in Paris and later with Y in Brussels": Y. */
function furtherObjects(clause: Clause, at: number): Group | undefined {
  const first = clause.objects(at, WITH, true);
  if (!first) return undefined;
  for (let i = first.last + 1; i < first.last + 10; i++) {
    if (
      clause.key(i) !== "with" ||
      !/^(?:and|later|then|afterwards|separately|also)$/.test(clause.key(i - 1))
    )
      continue;
    return clause.objects(i - 1, WITH, false);
  }
  return undefined;
}

/** "Turkey says … and it has summoned": the state that the sentence begins with. */
function actorBefore(clause: Clause, at: number): Group | undefined {
  const actor = clause.mentions.find(
    (mention) => mention.kind === "SIDE" && !mention.possessive && mention.last < at,
  );
  return actor && { first: actor.first, last: actor.last, mentions: [actor] };
}

function deedOf(
  scene: Scene,
  first: number,
  at: number,
  pattern: VerbPattern,
  subject: Party,
  subjectGroup: Group,
): Deed | undefined {
  const { clause, sentence, discourse } = scene;
  const key = clause.key(first);
  const facing = (group: Group | undefined) => {
    const object = discourse.party(group, sentence, subject);
    scene.trace?.parts({ object });
    return object;
  };
  switch (pattern) {
    case "MEET": {
      if (key === "met" && BE.test(clause.key(first - 1)) && clause.key(at + 1) === "by") {
        const host = clause.objects(at, BY, false);
        if (!host?.mentions.some(({ kind }) => kind === "PERSON" || kind === "OFFICE")) return undefined;
        return subject.people.length ? { party: join(subject, facing(host)), kind: "MEETING" } : undefined;
      }
      const group = relativeObject(clause, subjectGroup) ?? clause.objects(at, WITH, true);
      const object = group && takesPart(clause, group, at) ? facing(group) : nobody();
      if (object.count === 0 && subject.count < 2) return undefined;
      return { party: join(subject, object), kind: isToSign(clause, at) ? "CEREMONY" : "MEETING" };
    }
    case "GATHER": {
      const intransitive = clause.tokens[at + 1]?.kind !== "word" || GATHERED.has(clause.key(at + 1));
      return intransitive &&
        subject.count > 1 &&
        (isOfficial(subjectGroup) || membersBefore(clause, first) !== undefined)
        ? { party: subject, kind: "MEETING" }
        : undefined;
    }
    case "CONVENE": {
      const group = clause.objects(at, NONE, true);
      return group && isOfficial(group)
        ? { party: join(subject, facing(group)), kind: "MEETING" }
        : undefined;
    }
    case "SHUTTLE": {
      const group = clause.objects(at, NONE, true);
      if (!group || !isOfficial(subjectGroup) || !subject.sides.length) return undefined;
      const object = facing(group);
      return object.sides.length > 1 ? { party: join(subject, object), kind: "MEDIATION" } : undefined;
    }
    case "SEND": {
      const group = clause.objects(at, NONE, true);
      if (!group || group.first > at + 4 || !isSent(clause, group)) return undefined;
      const destination = targetAfter(clause, group.last, 8);
      const hosts = destination ? hostsOf(clause, destination) : [];
      if (!destination || !hosts.length || hosts.some((host) => subject.sides.includes(host)))
        return undefined;
      const sender = nobody();
      addSides(sender, subject.sides);
      const sent = facing(group);
      const [own] = subject.sides;
      for (const person of sent.people) person.side ??= own;
      return { party: visitors(join(sent, sender), hosts), kind: "VISIT", destination };
    }
    case "INVITE": {
      const passive = BE.test(clause.key(at - 1)) || clause.key(at - 1) === "turn";
      const group = passive ? subjectGroup : clause.objects(at, NONE, true);
      if (!group || (!passive && group.first > at + 4) || !isOfficial(group)) return undefined;
      const end = passive ? at : group.last;
      const destination = clause.key(end + 1) === "to" ? targetAfter(clause, end, 3) : undefined;
      const guests = passive ? subject : facing(group);
      const hosts = destination ? hostsOf(clause, destination) : [];
      if (!destination || !hosts.length || guests.sides.some((side) => hosts.includes(side)))
        return undefined;
      return { party: visitors(guests, hosts), kind: "VISIT", destination };
    }
    case "TELL": {
      const group = clause.objects(at, NONE, true);
      if (!group || group.first > at + 3) return undefined;
      const visiting = clause.key(group.first) === "visiting" || clause.key(group.first + 1) === "visiting";
      const format = visiting ? "IN_PERSON" : meansAt(clause, group.last + 1);
      return format && { party: join(subject, facing(group)), kind: "MEETING", format };
    }
    case "TALK": {
      if (clause.key(at) === "down" && clause.key(at + 2) === "turn") return undefined;
      const speaks = /^(?:sp|talk)/.test(key);
      const facedDirectly = DIRECT.test(clause.key(at));
      const group =
        relativeObject(clause, subjectGroup) ?? clause.objects(at, speaks ? WITH_OR_TO : WITH, facedDirectly);
      if (facedDirectly && (!group || group.first > at + 3)) return undefined;
      if (/^(?:speaking|talking)$/.test(key) && (!group || group.first > at + 4)) return undefined;
      if (/^(?:standing|appearing)$/.test(key) && !BESIDE.test(clause.key(at + 1))) return undefined;
      const topic = ABOUT.test(key) && group && clause.key(group.first - 1) === "between";
      if (!group || topic || !takesPart(clause, group, at)) {
        if (REVIEWING.test(key) && !isOfficial(subjectGroup)) return undefined;
        const several = subject.sides.length > 1 || (subject.unnamed && subject.count > 1);
        if (!several || isPurpose(clause, at)) return undefined;
        const again = subjectGroup.mentions.every(
          ({ kind, plural, sides }) => kind === "ANAPHOR" || (kind === "OFFICE" && plural && !sides.length),
        );
        const latest = discourse.latest(sentence, 2);
        const known = latest && (again || isOfSameSides(subject, latest)) ? latest.format : undefined;
        const format = isInCall(clause, at) ? "PHONE" : known;
        return { party: subject, kind: "MEETING", ...(format && format !== "IN_PERSON" && { format }) };
      }
      return {
        party: join(subject, facing(group)),
        kind: "MEETING",
        ...(/^spo?e?[ao]?k/.test(key) && !BESIDE.test(clause.key(at + 1)) && { format: "PHONE" as const }),
        ...(isInCall(clause, at) && { format: "PHONE" as const }),
      };
    }
    case "HANDSHAKE": {
      if (clause.key(at + 1) !== "hands") return undefined;
      return { party: join(subject, facing(clause.objects(at, WITH, false))), kind: "MEETING" };
    }
    case "TELEPHONE": {
      const group = clause.objects(at, NONE, true);
      const called = group?.mentions[0];
      if (key === "called" && !(called?.first === at + 1 && called.kind === "PERSON" && !called.possessive))
        return undefined;
      return group && { party: join(subject, facing(group)), kind: "MEETING", format: "PHONE" };
    }
    case "RECEIVE": {
      const credentials = handedAfter(clause, at, CREDENTIALS);
      const accredited = credentials && clause.objects(credentials, PRESENTED, false);
      if (accredited) return { party: join(subject, facing(accredited)), kind: "CEREMONY" };
      const passive = BE.test(clause.key(first - 1)) && !key.endsWith("ing");
      const group = passive ? clause.objects(at, BY, false) : clause.objects(at, NONE, true);
      if (!group || !isReceived(clause, group, at, passive) || isAsked(clause, group.last)) return undefined;
      const object = facing(group);
      if (object.sides.length && object.sides.every((side) => subject.sides.includes(side))) return undefined;
      const destination = passive ? undefined : targetAfter(clause, group.last, 3);
      // a person who receives in a city meets the guest there; a state, or a welcome to a city, tells of the visit
      if (destination && (!subject.people.length || clause.key(destination.first - 1) !== "in"))
        return { party: visitors(object, hostsOf(clause, destination)), kind: "VISIT", destination };
      return { party: join(subject, object), kind: "MEETING" };
    }
    case "SEE": {
      const group = clause.objects(at, NONE, true);
      if (!subject.people.length || !group || group.first > at + 2 || !isSeen(clause, group))
        return undefined;
      return { party: join(subject, facing(group)), kind: "MEETING" };
    }
    case "CALL_ON": {
      const group = clause.objects(at, NONE, true);
      if (!group || group.first > at + 3 || !isReceived(clause, group, at, false)) return undefined;
      if (key.startsWith("call") && isAppeal(clause, group.last)) return undefined;
      return { party: join(subject, facing(group)), kind: "MEETING" };
    }
    case "BRIEF": {
      const passive = BE.test(clause.key(at - 1));
      const group = passive ? clause.objects(at, BY, false) : clause.objects(at, NONE, true);
      if (!group || !isReceived(clause, group, at, passive)) return undefined;
      return { party: join(subject, facing(group)), kind: "MEETING" };
    }
    case "TOGETHER": {
      const group = clause.objects(at, WITH, false);
      const party = group && takesPart(clause, group, at) ? join(subject, facing(group)) : subject;
      const sides = new Set(party.people.map((person) => person.side));
      if (sides.size < 2 && !(party.sides.length > 1 && isOfficial(subjectGroup))) return undefined;
      return { party, kind: CEREMONIAL.test(key) ? "CEREMONY" : "MEETING" };
    }
    case "CREDENTIALS": {
      const credentials = handedAfter(clause, at, CREDENTIALS);
      if (credentials === undefined) {
        const message = subject.people.length ? handedAfter(clause, at, MESSAGES) : undefined;
        const addressee = message === undefined ? undefined : clause.objects(message, TO, false);
        if (!addressee?.mentions.some(({ kind }) => kind === "PERSON" || kind === "OFFICE")) return undefined;
        return { party: join(subject, facing(addressee)), kind: "MEETING" };
      }
      const group = clause.objects(credentials, PRESENTED, false);
      return group && { party: join(subject, facing(group)), kind: "CEREMONY" };
    }
    case "SUMMON": {
      const passive = BE.test(clause.key(at - 1));
      const group = passive ? subjectGroup : clause.objects(at, NONE, true);
      if (!group?.mentions.some((mention) => mention.rank === "AMBASSADOR")) return undefined;
      return { party: join(subject, facing(group)), kind: "MEETING" };
    }
    case "SIGN": {
      const signatories = clause.objects(at, BY, false);
      const party = join(subject, facing(signatories));
      if (isWithin(clause, at)) return undefined;
      const signers = new Set(party.people.map((person) => person.side));
      return signers.size > 1 || (party.sides.length > 1 && sentence.dates.length > 0)
        ? { party, kind: "CEREMONY" }
        : undefined;
    }
    case "VISIT": {
      const destination = targetAfter(clause, at, 8, true);
      if (!isOfficial(subjectGroup)) return undefined;
      if (!destination && UNSAID.test(clause.key(at + 1))) {
        const hosts = hostAgain(scene, subject);
        return hosts.length ? { party: visitors(subject, hosts), kind: "VISIT" } : undefined;
      }
      return (
        destination && { party: visitors(subject, hostsOf(clause, destination)), kind: "VISIT", destination }
      );
    }
    case "TRAVEL": {
      const destination = targetAfter(clause, at, 8);
      if (!isOfficial(subjectGroup)) return undefined;
      return (
        destination && { party: visitors(subject, hostsOf(clause, destination)), kind: "VISIT", destination }
      );
    }
    case "BE": {
      const destination = targetAfter(clause, at, 3);
      if (
        !destination ||
        !isCopula(clause, at, destination) ||
        !(subject.people.length || (isOfficial(subjectGroup) && subject.sides.length)) ||
        subject.sides.includes(destination.sides[0] ?? "") ||
        subject.people.some((person) => person.side === destination.sides[0])
      )
        return undefined;
      return { party: visitors(subject, hostsOf(clause, destination)), kind: "VISIT", destination };
    }
  }
}

/** What a report does as well. */
const REVIEWING = /^review/;
/** "discussed the border between X and Y" */
const ABOUT = /^(?:review|discuss)/;

/** What ends a phrase whose object follows at once: "sat across from X". */
const DIRECT = /^(?:from|opposite|with)$/;

/** "sent its foreign minister", "dispatched a delegation", not "sent troops". */
function isSent(clause: Clause, { mentions }: Group): boolean {
  return mentions.some(
    ({ kind, rank, possessive, first, last }) =>
      !possessive &&
      rank !== "MILITARY" &&
      (kind === "PERSON" ||
        kind === "OFFICE" ||
        (kind === "COLLECTIVE" && clause.tokens.slice(first, last + 1).some(({ key }) => SENT.test(key)))),
  );
}

const SENT =
  /^(?:delegations?|envoys?|officials?|negotiators?|diplomats?|representatives?|emissar(?:y|ies)|team|mission|ministers?|mediators?)$/;

/** Whether those of one occasion are told of again, by name. */
function isOfSameSides(party: Party, latest: Occasion): boolean {
  const [now, before] = [sidesOf(party), sidesOf(latest)];
  return now.length === before.length && now.every((side) => before.includes(side));
}

/** "discussed the border in a telephone call", "during a phone conversation, X and Y discussed" */
function isInCall(clause: Clause, at: number): boolean {
  for (let i = Math.max(0, at - 20); i < at + 24; i++)
    if (
      /^(?:phone|telephone)$/.test(clause.key(i)) &&
      /^(?:calls?|conversation|talks?)$/.test(clause.key(i + 1)) &&
      [clause.key(i - 1), clause.key(i - 2), clause.key(i - 3)].some((key) => /^(?:in|during)$/.test(key))
    )
      return true;
  return false;
}

/** "will see X in Oslo", not "will see X resign". */
function isSeen(clause: Clause, { mentions, last }: Group): boolean {
  const [head] = mentions;
  const official = head?.kind === "PERSON" || (head?.kind === "OFFICE" && head.sides.length > 0);
  return (
    official && !head?.possessive && (SEEN_BEFORE.test(clause.key(last + 1)) || clause.key(last) === ",")
  );
}

const SEEN_BEFORE =
  /^(?:in|at|on|for|this|next|last|tomorrow|today|yesterday|tonight|separately|later|before|after|again|there|here|during|and|,|\.|(?:mon|tues|wednes|thurs|fri|satur|sun)day|)$/;

/** "met in Havana to sign an agreement" */
function isToSign(clause: Clause, at: number): boolean {
  for (let i = at + 1; i < at + 20; i++) {
    const key = clause.key(i);
    if (key === "to" && clause.key(i + 1) === "sign") return true;
    if (key === ";" || key === "," || BARRIER_VERBS.has(key)) return false;
  }
  return false;
}

/** "signed a treaty during their meeting": the occasion is that one. */
function isWithin(clause: Clause, at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 25, clause.tokens.length); i++)
    if (/^(?:during|after|following)$/.test(clause.key(i)))
      for (let j = i + 1; j < i + 4; j++)
        if (/^(?:talks|meeting|negotiations|discussions)$/.test(clause.key(j))) return true;
  return false;
}

/** "called on X to release": no call that was paid. */
function isAppeal(clause: Clause, last: number): boolean {
  for (let i = last + 1; i < Math.min(last + 12, clause.tokens.length); i++) {
    const key = clause.key(i);
    if (key === ";" || key === "." || BARRIER_VERBS.has(key)) return false;
    if (key === "for") return true;
    if (key === "to" && !clause.mentionAt(i + 1)) return !COURTESIES.has(clause.key(i + 1));
  }
  return false;
}

/** "welcomed X to mediate": what somebody is welcome to do. */
function isAsked(clause: Clause, last: number): boolean {
  const verb = last + 2;
  return (
    clause.key(last + 1) === "to" &&
    !clause.mentionAt(verb) &&
    !/^(?:the|his|her|its|a|an|their)$/.test(clause.key(verb)) &&
    !clause.tokens[verb]?.capital
  );
}

/** What one calls on somebody to do oneself. */
const COURTESIES: ReadonlySet<string> = new Set(
  "discuss brief convey congratulate bid present hand deliver inform express exchange review extend offer pay condole seek thank introduce".split(
    " ",
  ),
);

/** "presented his credentials", "handed over a letter": where these stand. */
function handedAfter(clause: Clause, at: number, what: RegExp): number | undefined {
  for (let i = at + 1; i < at + 6 && !clause.mentionAt(i); i++) if (what.test(clause.key(i))) return i;
  return undefined;
}

const CREDENTIALS = /^(?:credentials|credence)$/;
const MESSAGES = /^(?:messages?|letters?)$/;
