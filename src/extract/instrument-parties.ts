import { filledUp, isJoint, latestOccasion, objectsOf, ownersOf, subjectAt } from "./agreement-parties.ts";
import type { Clause } from "./clause.ts";
import type { Conclusion } from "./conclusion.ts";
import { nextInstrument } from "./instrument-conclusion.ts";
import type { InstrumentPhrase } from "./instrument-phrase.ts";
import { isCountry } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { sidesOf } from "./occasion.ts";
import { join, nobody, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** Who the parties to an instrument are. */
export interface InstrumentSides {
  /** Alpha-2 codes and names of organizations. */
  parties: string[];
  subject: Party;
  object: Party;
  /** One named side will do. */
  open: boolean;
  /** The sentence itself names two. */
  named: boolean;
}

/** How far around a truce the country is looked for whose war it pauses, in tokens. */
const AROUND = 25;

/** The parties to an instrument, by what the sentence says of it. */
export function sidesTo(scene: Scene, phrase: InstrumentPhrase, conclusion: Conclusion): InstrumentSides {
  const owner = ownersOf(scene, phrase.owners);
  const object = join(
    partnersOf(scene, phrase, conclusion),
    objectsOf(
      scene,
      phrase.last,
      nextInstrument(scene.clause, phrase.last),
      conclusion.status === "PROPOSED",
    ),
  );
  const subject = subjectOf(scene, phrase, conclusion, join(owner, object));
  scene.trace?.parts({ owner, subject, object });
  const wished = conclusion.status === "PROPOSED" && object.sides.length > 1;
  let party = wished ? join(owner, object) : join(subject, owner, object);
  if (party.sides.length < 2) party = join(party, topicOf(scene, phrase), truceOf(scene, phrase, party));
  const parties = partiesOf(scene, phrase, conclusion, party);
  const vague = conclusion.voice === "STANDING" && phrase.determiner === "INDEFINITE";
  const within = !vague && isTruceWithin(scene, phrase, parties, subject);
  const open = parties.length === 1 && (within || (party.unnamed && !phrase.noun.common));
  return { parties, subject, object, open, named: party.sides.length > 1 };
}

/** "X signed with Y and Z a treaty": those between the verb and its object. */
function partnersOf(
  { clause, discourse, sentence }: Scene,
  phrase: InstrumentPhrase,
  { voice, at }: Conclusion,
): Party {
  const mention =
    voice === "ACTIVE" && clause.key(at + 1) === "with"
      ? (clause.mentionAt(at + 2) ?? clause.mentionAt(at + 3))
      : undefined;
  return mention && mention.last < phrase.first
    ? discourse.party(clause.group(mention, 1), sentence)
    : nobody();
}

/** "X accused Y of violating the truce": both. */
function accusedOf(scene: Scene, gerund: number): Party | undefined {
  const { clause } = scene;
  const mention = clause.key(gerund - 1) === "of" ? clause.mentionAt(gerund - 2) : undefined;
  if (!mention || !/^accus/.test(clause.key(mention.first - 1))) return undefined;
  return join(subjectAt(scene, mention.first - 1, false).party, ownersOf(scene, [mention]));
}

function isMediated({ clause }: Scene, verb: number): boolean {
  return /^(?:broker|mediat)/.test(clause.key(verb));
}

function subjectOf(scene: Scene, phrase: InstrumentPhrase, conclusion: Conclusion, named: Party): Party {
  const { voice, at } = conclusion;
  if (isMediated(scene, at)) return nobody();
  switch (voice) {
    case "ACTIVE": {
      const accused = accusedOf(scene, at);
      if (accused) return accused;
      const gerund = /^(?:by|before|after|without)$/.test(scene.clause.key(at - 1));
      const { party } = subjectAt(scene, gerund ? at - 1 : at, gerund);
      if (!party.count && !named.sides.length) {
        const talking = talkingBefore(scene, at);
        if (talking.sides.length > 1) return talking;
      }
      const speaker = !party.sides.length && named.sides.length === 1 ? speakerOf(scene, at) : nobody();
      if (speaker.sides.length) return speaker;
      return party.sides.length || named.sides.length || !isOpening(scene, at)
        ? party
        : openingSubject(scene, phrase);
    }
    case "RELATIVE":
      return subjectAt(scene, at, true).party;
    case "NOMINAL": {
      if (named.sides.length > 1) return nobody();
      const signatories = objectsOf(scene, at, phrase.first);
      return signatories.sides.length > 1 ? signatories : subjectAt(scene, at, true).party;
    }
    case "PASSIVE":
      if (scene.clause.key(at + 1) === "jointly") return openingSubject(scene, phrase);
      if (named.sides.length === 1 || (conclusion.status === "TERMINATED" && !named.sides.length))
        return subjectAt(scene, phrase.first, true).party;
      return /^(?:under|in|with|by)$/.test(scene.clause.key(phrase.first - 1)) &&
        (phrase.first < 3 || scene.clause.key(phrase.first - 1) === "under")
        ? openingSubject(scene, phrase)
        : nobody();
    case "STANDING":
      if (phrase.noun.kind === "JOINT_STATEMENT")
        return named.sides.length > 1 ? nobody() : issuerOf(scene, phrase);
      if (scene.clause.key(phrase.first - 1) === "under" && named.sides.length < 2) {
        const opening = openingSubject(scene, phrase);
        if (opening.sides.length) return opening;
      }
      if (phrase.noun.kind === "CEASEFIRE") return nobody();
      return named.sides.length === 1 ? subjectAt(scene, phrase.first, true).party : nobody();
  }
}

/** "X announced on Monday that it was suspending its accord with Y": X. */
function speakerOf({ clause, discourse, sentence }: Scene, verb: number): Party {
  let it = verb - 1;
  while (it > verb - 6 && clause.key(it) !== "it") it--;
  const [first] = clause.mentions;
  if (clause.key(it) !== "it" || !first || first.possessive || first.place || first.last >= it)
    return nobody();
  return discourse.party(clause.group(first, 1), sentence);
}

/** "X and Y said in a joint statement"; else those behind it. */
function issuerOf(scene: Scene, phrase: InstrumentPhrase): Party {
  const { clause } = scene;
  for (let i = phrase.first - 1; i > phrase.first - 5; i--)
    if (BARRIER_VERBS.has(clause.key(i))) {
      const { party } = subjectAt(scene, i, false);
      if (party.sides.length > 1) return party;
    }
  return openingSubject(scene, phrase);
}

/** "Talks between X and Y produced": those who talked. */
function talkingBefore({ clause, discourse, sentence }: Scene, verb: number): Party {
  for (let i = verb - 2; i > verb - 12; i--) {
    const mention =
      clause.key(i) === "between" ? (clause.mentionAt(i + 1) ?? clause.mentionAt(i + 2)) : undefined;
    if (mention) return discourse.party(clause.group(mention, 1), sentence);
  }
  return nobody();
}

/** "Under …", "In …", "After signing …": the subject is behind the phrase. */
function isOpening({ clause }: Scene, verb: number): boolean {
  return verb < 3 || /^(?:in|under|with|by|after|through|as|on)$/.test(clause.key(0));
}

/** "In a joint statement, X and Y said": the first group behind the phrase. */
function openingSubject(scene: Scene, phrase: InstrumentPhrase): Party {
  const { clause, discourse, sentence } = scene;
  for (let i = phrase.last + 1; i < phrase.last + 14; i++) {
    const mention = clause.mentionAt(i);
    if (!mention) continue;
    if (!mention.possessive && !mention.place) {
      const group = clause.group(mention, 1);
      // "X and Y said": what stands before a verb of speech is listed from its right
      const second = clause.key(group.last + 1) === "and" ? clause.mentionAt(group.last + 2) : undefined;
      return discourse.party(second ? clause.group(second, -1) : group, sentence);
    }
    i = mention.last;
  }
  return nobody();
}

/** "A deal on China-UK tourism": the pair that the instrument is about. */
function topicOf(scene: Scene, phrase: InstrumentPhrase): Party {
  const { clause } = scene;
  if (clause.key(phrase.last + 1) !== "on") return nobody();
  const topics = mentionsIn(clause, phrase.last + 2, phrase.last + 7).filter(
    (mention) => mention.kind === "SIDE",
  );
  const [first, second] = topics;
  if (!first || !second)
    return ownersOf(
      scene,
      topics.filter((mention) => mention.sides.length > 1),
    );
  return clause.key(first.last + 1) === "-" && second.first === first.last + 2
    ? ownersOf(scene, [first, second])
    : nobody();
}

function mentionsIn(clause: Clause, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let i = Math.max(0, from); i < to; i++) {
    const mention = clause.mentionAt(i);
    if (!mention) continue;
    if (mention.first >= from) found.push(mention);
    i = mention.last;
  }
  return found;
}

/** "The fighting in Syria … a truce": the country whose war pauses. */
function truceOf(scene: Scene, phrase: InstrumentPhrase, party: Party): Party {
  if (phrase.noun.kind !== "CEASEFIRE" || party.sides.length) return nobody();
  const places = mentionsIn(scene.clause, phrase.first - AROUND, phrase.last + AROUND).filter(
    (mention) => mention.place && mention.use === "NAME" && scene.clause.key(mention.first - 1) === "in",
  );
  return places.length === 1 ? ownersOf(scene, places) : nobody();
}

function isTruceWithin(
  { clause }: Scene,
  { noun, at }: InstrumentPhrase,
  parties: readonly string[],
  subject: Party,
): boolean {
  if (noun.kind !== "CEASEFIRE" || !parties.every(isCountry)) return false;
  return (
    !subject.sides.length ||
    clause.tokens
      .slice(Math.max(0, at - AROUND), at)
      .some(({ key }) => /^(?:warring|rival|factions|rebels)$/.test(key))
  );
}

/** "It also creates a committee", "the deal sets up a commission". */
function isOfAccord({ clause }: Scene, verb: number): boolean {
  for (let i = verb - 1; i > verb - 4; i--)
    if (/^(?:it|agreement|deal|accord|pact|treaty|text|memorandum|document)$/.test(clause.key(i)))
      return true;
  return false;
}

/** "The 2010 accord", "the accord of March 10". */
function isDated({ sentence }: Scene, { first, last, determiner }: InstrumentPhrase): boolean {
  return (
    determiner === "DEFINITE" &&
    sentence.dates.some(
      (date) => date.first >= first && date.first <= last + 2 && date.expression.kind !== "DURATION",
    )
  );
}

function partiesOf(scene: Scene, phrase: InstrumentPhrase, conclusion: Conclusion, party: Party): string[] {
  const { voice, status, at } = conclusion;
  if (party.sides.length > 1 || isMediated(scene, at)) return party.sides;
  if (phrase.noun.kind === "JOINT_STATEMENT" && !phrase.noun.common) return filledUp(scene, party, 6);
  const reached = status === "SIGNED" || status === "AGREED" || status === "NEGOTIATING";
  if (
    phrase.noun.body &&
    !party.sides.length &&
    ((voice === "PASSIVE" && phrase.determiner === "INDEFINITE") || isOfAccord(scene, at))
  )
    return filledUp(scene, party, 6, true);
  if (voice === "ACTIVE" && isJoint(scene.clause, at) && !party.sides.length) {
    const latest = latestOccasion(scene);
    return latest ? sidesOf(latest) : [];
  }
  if (voice === "STANDING" && status === "IN_FORCE" && isDated(scene, phrase))
    return filledUp(scene, party, 6, true);
  if (voice === "STANDING" && status !== "NEGOTIATING") return party.sides;
  const finite = voice === "PASSIVE" && /^(?:was|were|been|be|is|are)$/.test(scene.clause.key(at - 1));
  if (!reached || !(party.sides.length === 1 || party.count > 1 || finite || status === "NEGOTIATING"))
    return party.sides;
  return filledUp(
    scene,
    party,
    voice === "STANDING" || status !== "NEGOTIATING" ? 2 : 4,
    status !== "NEGOTIATING" && voice !== "STANDING",
  );
}
