import type { AgreementKind } from "../domain/vocabulary.ts";
import { filledUp, isJoint, latestOccasion, objectsOf, ownersOf, subjectAt } from "./agreement-parties.ts";
import type { Conclusion } from "./conclusion.ts";
import { conclusionOf, nextInstrument } from "./instrument-conclusion.ts";
import { type InstrumentPhrase, instrumentAt } from "./instrument-phrase.ts";
import { isCountry } from "./lexicon.ts";
import { sidesOf } from "./occasion.ts";
import { join, nobody, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import { FOUNDING } from "./tables/instruments.ts";
import { dateAt, dateWithin, type Undertaking } from "./undertaking.ts";

/** The instruments that a sentence tells of: X and Y signed a treaty, the 1979 pact between them. */
export function instrumentsIn(scene: Scene): Undertaking[] {
  const { clause } = scene;
  const phrases: InstrumentPhrase[] = [];
  const found: Undertaking[] = [];
  let listing: { phrase: InstrumentPhrase; at: number } | undefined;
  for (let i = 0; i < clause.tokens.length; i++) {
    if (clause.tokens[i]?.kind !== "word") continue;
    const phrase = instrumentAt(clause, i);
    if (!phrase) continue;
    i = phrase.last;
    const conclusion = isNested(scene, phrase, phrases) ? undefined : conclusionOf(clause, phrase, phrases);
    phrases.push(phrase);
    const listed = listing && listing.at === conclusion?.at ? listing.phrase : undefined;
    const told = conclusion && read(scene, listed ? joined(phrase, listed) : phrase, conclusion);
    listing = told && { phrase, at: conclusion.at };
    if (told && (listed || !found.some((other) => isOne(other, told)))) found.push(told);
  }
  return found;
}

/** "A joint press release and statements": what is listed with a joint instrument is joint. */
function joined(phrase: InstrumentPhrase, first: InstrumentPhrase): InstrumentPhrase {
  return phrase.noun.kind === first.noun.kind ? { ...phrase, noun: first.noun } : phrase;
}

/** "Pushed for a truce, resulting in an agreement on a cessation of hostilities": one instrument. */
function isOne(first: Undertaking, second: Undertaking): boolean {
  if (first.kind !== second.kind || first.parties.join() !== second.parties.join()) return false;
  if (second.stated) first.status = second.status;
  return true;
}

/** "Agreement on the draft of a joint declaration": what the agreement is about is the instrument. */
function nestedKind({ clause }: Scene, { noun, last }: InstrumentPhrase): AgreementKind | undefined {
  if (!noun.generic || !/^(?:on|for)$/.test(clause.key(last + 1))) return undefined;
  for (let i = last + 2; i < last + 9; i++) {
    if (clause.tokens[i]?.kind !== "word" || clause.mentionAt(i)) continue;
    const inner = instrumentAt(clause, i);
    if (inner)
      return inner.noun.body || inner.noun.common || inner.noun.generic ? undefined : inner.noun.kind;
    if (/^(?:and|which|that|in|to)$/.test(clause.key(i))) return undefined;
  }
  return undefined;
}

/** "A memorandum on a charter": what the first is about. */
function isNested({ clause }: Scene, phrase: InstrumentPhrase, before: readonly InstrumentPhrase[]): boolean {
  const outer = before.at(-1);
  return (
    outer !== undefined &&
    phrase.first - outer.last < 8 &&
    /^(?:on|of|for|about|establishing|creating)$/.test(clause.key(phrase.first - 1)) &&
    phrase.owners.length < 2
  );
}

function read(scene: Scene, phrase: InstrumentPhrase, conclusion: Conclusion): Undertaking | undefined {
  const { clause } = scene;
  const { noun } = phrase;
  const { voice, at } = conclusion;
  if (noun.body && !isFounded(scene, phrase, conclusion)) return undefined;
  if (noun.common && voice === "STANDING") return undefined;
  const owner = ownersOf(scene, phrase.owners);
  const object = objectsOf(scene, phrase.last, nextInstrument(clause, phrase.last));
  const subject = subjectOf(scene, phrase, conclusion, join(owner, object));
  let party = join(subject, owner, object);
  if (party.sides.length < 2) party = join(party, topicOf(scene, phrase), truceOf(scene, phrase, party));
  const parties = partiesOf(scene, phrase, conclusion, party);
  const definite = phrase.determiner === "DEFINITE";
  const alone =
    noun.kind === "CEASEFIRE" && parties.length === 1 && parties.every(isCountry) && !subject.sides.length;
  if (parties.length < 2 && !alone && !(definite && !noun.body && !noun.common)) return undefined;
  if (noun.common && noun.kind === "JOINT_STATEMENT" && !isShared(scene, phrase, conclusion, subject, object))
    return undefined;
  const kind = nestedKind(scene, phrase) ?? kindOf(scene, phrase, conclusion);
  const status = kind === "JOINT_STATEMENT" ? statementStatus(conclusion) : conclusion.status;
  if (noun.body && noun.kind === "COMMITMENT" && (status === "NEGOTIATING" || status === "PROPOSED"))
    return undefined;
  const standing = voice === "STANDING" || status === "IN_FORCE";
  const dated = standing
    ? (dateWithin(scene, phrase.first, phrase.last + 3) ?? { date: null, undatable: false })
    : status === "NEGOTIATING" || status === "PROPOSED"
      ? { date: null, undatable: false }
      : (dateWithin(scene, phrase.first, phrase.at) ??
        dateAt(scene, at, conclusion.planned ? "FUTURE" : "PAST"));
  return {
    kind,
    status:
      noun.kind === "COMMITMENT" && noun.body && status === "AGREED" && !isPromised(scene, at)
        ? "IN_FORCE"
        : status,
    ...dated,
    parties,
    occasion: undefined,
    generic: noun.generic === true,
    definite: definite || parties.length < 2,
    other: phrase.other || clause.key(at - 1) === "also",
    joint: false,
    stated: voice !== "STANDING",
    evidence: [scene.sentence],
    confidence: voice === "STANDING" ? 0.6 : party.sides.length > 1 ? 0.85 : 0.65,
  };
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
      return party.sides.length || named.sides.length ? party : openingSubject(scene, phrase);
    }
    case "RELATIVE":
      return subjectAt(scene, at, true).party;
    case "NOMINAL":
      return named.sides.length > 1 ? nobody() : subjectAt(scene, at, true).party;
    case "PASSIVE":
      if (scene.clause.key(at + 1) === "jointly") return openingSubject(scene, phrase);
      if (named.sides.length === 1 || (conclusion.status === "TERMINATED" && !named.sides.length))
        return subjectAt(scene, phrase.first, true).party;
      return nobody();
    case "STANDING":
      if (phrase.noun.kind === "JOINT_STATEMENT")
        return named.sides.length > 1 ? nobody() : openingSubject(scene, phrase);
      if (scene.clause.key(phrase.first - 1) === "under" && named.sides.length < 2) {
        const opening = openingSubject(scene, phrase);
        if (opening.sides.length) return opening;
      }
      if (phrase.noun.kind === "CEASEFIRE") return nobody();
      return named.sides.length === 1 ? subjectAt(scene, phrase.first, true).party : nobody();
  }
}

/** "In a joint statement, X and Y said": the first group behind the phrase. */
function openingSubject(scene: Scene, phrase: InstrumentPhrase): Party {
  const { clause, discourse, sentence } = scene;
  const mention = clause.mentions.find((m) => m.first > phrase.last && !m.possessive && !m.place);
  return mention && mention.first - phrase.last < 14
    ? discourse.party(clause.group(mention, 1), sentence)
    : nobody();
}

/** "A deal on China-UK tourism": the pair that the instrument is about. */
function topicOf(scene: Scene, phrase: InstrumentPhrase): Party {
  const { clause, sentence } = scene;
  if (clause.key(phrase.last + 1) !== "on") return nobody();
  const [first, second] = sentence.mentions.filter(
    (m) => m.kind === "SIDE" && m.first > phrase.last + 1 && m.first < phrase.last + 7,
  );
  return first && second && clause.key(first.last + 1) === "-" && second.first === first.last + 2
    ? ownersOf(scene, [first, second])
    : nobody();
}

/** "The fighting in Syria … a truce": the country whose war pauses. */
function truceOf(scene: Scene, phrase: InstrumentPhrase, party: Party): Party {
  if (phrase.noun.kind !== "CEASEFIRE" || party.sides.length) return nobody();
  const places = scene.sentence.mentions.filter(
    (m) => m.place && m.use === "NAME" && scene.clause.key(m.first - 1) === "in",
  );
  return places.length === 1 ? ownersOf(scene, places) : nobody();
}

function partiesOf(scene: Scene, phrase: InstrumentPhrase, conclusion: Conclusion, party: Party): string[] {
  const { voice, status, at } = conclusion;
  if (party.sides.length > 1 || isMediated(scene, at)) return party.sides;
  if (phrase.noun.kind === "JOINT_STATEMENT" && !phrase.noun.common) return filledUp(scene, party, 6);
  const reached = status === "SIGNED" || status === "AGREED" || status === "NEGOTIATING";
  if (voice === "ACTIVE" && isJoint(scene.clause, at) && !party.sides.length) {
    const latest = latestOccasion(scene);
    return latest ? sidesOf(latest) : [];
  }
  if (voice === "STANDING" && status !== "NEGOTIATING") return party.sides;
  const finite = voice === "PASSIVE" && /^(?:was|were|been|be|is|are)$/.test(scene.clause.key(at - 1));
  if (!reached || !(party.sides.length === 1 || party.count > 1 || finite || status === "NEGOTIATING"))
    return party.sides;
  return filledUp(scene, party, voice === "STANDING" || status !== "NEGOTIATING" ? 2 : 4);
}

/** Bodies and relations count when they are set up or ended, or as a body named for two sides. */
function isFounded({ clause }: Scene, phrase: InstrumentPhrase, conclusion: Conclusion): boolean {
  if (conclusion.voice === "STANDING")
    return (
      phrase.noun.kind === "MECHANISM" &&
      clause.key(phrase.last) !== "dialogue" &&
      !phrase.noun.common &&
      phrase.owners.length > 0 &&
      (phrase.owners.at(-1)?.sides ?? []).length > 1
    );
  if (phrase.determiner === "DEFINITE" && phrase.noun.kind === "MECHANISM" && conclusion.voice === "ACTIVE")
    return false;
  return FOUNDING.has(clause.key(conclusion.at));
}

/** A statement of several sides, not of one. */
function isShared(
  { clause }: Scene,
  phrase: InstrumentPhrase,
  conclusion: Conclusion,
  subject: Party,
  object: Party,
): boolean {
  if (!/^(?:sign|issue|adopt|releas)/.test(clause.key(conclusion.at))) return false;
  if (/^(?:jointly)$/.test(clause.key(conclusion.at + 1)) || /^jointly$/.test(clause.key(conclusion.at - 1)))
    return true;
  return (
    (conclusion.voice === "ACTIVE" && subject.sides.length > 1) ||
    (conclusion.voice === "PASSIVE" && object.sides.length > 1 && phrase.last > 0)
  );
}

function statementStatus({ status, planned, voice }: Conclusion): Undertaking["status"] {
  if (voice === "STANDING") return status === "NEGOTIATING" || status === "PROPOSED" ? "PROPOSED" : "AGREED";
  if (status === "IN_FORCE") return "AGREED";
  return planned && status !== "SIGNED" && status !== "AGREED" ? "PROPOSED" : status;
}

function isPromised({ clause }: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (/^(?:agreed|will|would|to|agree|pledged|decided|move)$/.test(clause.key(i))) return true;
  return false;
}

/** An agreement to do something is a commitment, one to buy or lend a contract. */
function kindOf(
  { clause }: Scene,
  { noun, last, first }: InstrumentPhrase,
  conclusion: Conclusion,
): AgreementKind {
  if (!noun.generic || noun.kind !== "TREATY") return noun.kind;
  for (let i = first; i < last; i++)
    if (/^(?:billion|million|dlr|dollar|\$)$/.test(clause.key(i))) return "CONTRACT";
  for (let i = last + 1; i < last + 6; i++) {
    if (clause.key(i) === "worth") return "CONTRACT";
    if (clause.key(i) !== "to" || clause.tokens[i + 1]?.kind !== "word" || clause.mentionAt(i + 1)) continue;
    if (TRADING.test(clause.key(i + 1))) return "CONTRACT";
    if (i === last + 1 && conclusion.status === "AGREED" && conclusion.voice === "ACTIVE")
      return "COMMITMENT";
  }
  return noun.kind;
}

const TRADING = /^(?:buy|purchase|sell|supply|lend|lease|deliver|export|import)$/;
