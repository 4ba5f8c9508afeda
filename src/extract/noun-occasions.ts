import type { MeetingKind, MeetingStatus } from "../domain/vocabulary.ts";
import { type Clause, type Group, hostsOf } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import type { Occasion } from "./occasion.ts";
import { join, nobody, type Party, visitors } from "./party.ts";
import { occasionAt, occasionsAt, type Scene } from "./scene.ts";
import { modality } from "./status.ts";
import {
  BEGINNING_VERBS,
  HOLDING_VERBS,
  NEGOTIATED,
  type NounTrigger,
  OCCASION_PREPOSITIONS,
  OTHER_OCCASIONS,
} from "./tables/triggers.ts";
import { BARRIER_VERBS, FUTURE_MODIFIERS } from "./tables/verbs.ts";

const LINKS: ReadonlySet<string> = new Set("with between among amongst involving alongside of by from".split(" "));
const VISIT_LINKS: ReadonlySet<string> = new Set("by of from".split(" "));

/** What a noun phrase depends on. */
interface Governor {
  at: number;
  subject: Group | undefined;
  /** Who was told something at the occasion, and by whom. */
  told: Group | undefined;
  verb: string | undefined;
  preposition: string | undefined;
}

/** The occasions told by a noun at tokens `first` to `last`: talks between X and Y, X's visit to Y, X held meetings with Y and Z. */
export function nounOccasions(scene: Scene, first: number, last: number, trigger: NounTrigger): Occasion[] {
  const { clause, sentence, discourse } = scene;
  if (isOther(clause, first, last)) return [];
  const start = phraseStart(clause, first);
  const determiner = clause.key(start);
  if (determiner === "no") return [];
  const visit = trigger.kind === "VISIT";
  const owner = ownerOf(scene, start, first);
  const gerund = clause.key(first) === "meeting" && OCCASION_PREPOSITIONS.has(clause.key(first - 1));
  const group = clause.objects(last, visit ? VISIT_LINKS : LINKS, gerund);
  const governor = governorOf(clause, start);
  const owned = owner.people.length > 0 && !governor.verb;
  const subject = owned ? nobody() : join(partyOf(scene, governor.subject), partyOf(scene, governor.told));
  const facing = join(owner, subject);
  const object = join(discourse.party(group, sentence, facing), partyOf(scene, holdersAfter(clause, last)));
  const gathering = trigger.kind === "SUMMIT" || trigger.kind === "CONFERENCE";
  if (gathering && owner.count + object.count === 0 && !governor.verb && governor.preposition !== "for") return [];
  const destination = visit ? destinationOf(clause, last, start, first) : undefined;
  let party = join(owner, subject, object);
  if (visit) {
    const guests = object.people.length ? object : facing;
    const hosts = destination ? hostsOf(clause, destination) : hostOf(scene, guests);
    if (!hosts.length) return [];
    party = visitors(guests, hosts);
  }
  const mode = statusOf(clause, governor, start, first, last);
  if (!mode) return [];
  const kind = kindOf(clause, trigger, start, first);
  const told = {
    kind,
    format: trigger.format,
    ...mode,
    definite: DEFINITE.has(determiner) || owner.people.length > 0,
    serial: clause.tokens.slice(start, first).some((token) => ORDINALS.has(token.key)),
    weak: trigger.weak === true,
    destination,
  };
  if (visit || gathering) return [occasionAt(scene, first, last, party, told)];
  const apart = clause.key(last) === "meetings" && !governor.verb?.startsWith("attend");
  return occasionsAt(scene, first, last, facing, object.people, party, { ...told, apart });
}

/** "the conversation X and Y had" */
function holdersAfter(clause: Clause, last: number): Group | undefined {
  const next = clause.mentionAt(last + 1);
  if (!next) return undefined;
  const group = clause.group(next, 1);
  return /^(?:had|held|have|hold)$/.test(clause.key(group.last + 1)) ? group : undefined;
}

function partyOf(scene: Scene, group: Group | undefined): Party {
  return scene.discourse.party(group, scene.sentence);
}

/** Press conferences, cabinet meetings, calls for something: occasions of another sort. */
function isOther(clause: Clause, first: number, last: number): boolean {
  const before = clause.key(first - 1);
  const key = clause.key(first);
  if (OTHER_OCCASIONS.has(before) && !clause.mentionAt(first - 1)) return true;
  if ((key === "round" || key === "rounds") && clause.key(last + 1) === "of") return true;
  if (key !== "call" && key !== "calls") return false;
  return /^(?:for|on|to)$/.test(clause.key(last + 1)) || !CALL_BEFORE.test(before);
}

const CALL_BEFORE =
  /^(?:a|the|phone|telephone|his|her|their|conference|'s|’s|video|separate|minute|hour|long|brief|recent|friendly|today)$/;

function kindOf(clause: Clause, trigger: NounTrigger, start: number, first: number): MeetingKind {
  if (trigger.kind !== "MEETING" || trigger.format) return trigger.kind;
  if (!/^(?:talks|meeting|meetings|discussions|dialogue|consultations)$/.test(clause.key(first))) return trigger.kind;
  for (let i = start; i < first; i++) if (NEGOTIATED.has(clause.key(i)) && clause.key(first) === "talks") return "NEGOTIATION";
  if (clause.key(start - 1) === "of" && /^rounds?$/.test(clause.key(start - 2))) return "NEGOTIATION";
  return trigger.kind;
}

/** Whose occasion it is: Putin's visit, their meeting, U.S.-China talks. */
function ownerOf(scene: Scene, start: number, first: number): Party {
  const { clause, discourse, sentence } = scene;
  const parties: Party[] = [];
  for (let i = start; i < first; i++) {
    const key = clause.key(i);
    if (key === "his" || key === "her") parties.push(pronoun(scene, i, "HE"));
    else if (key === "their") parties.push(pronoun(scene, i, "THEY"));
    const mention = clause.mentionAt(i);
    if (!mention) continue;
    i = mention.last;
    if (mention.kind === "SIDE" && PLACE_USES.has(mention.use ?? "NAME") && !mention.possessive) continue;
    const group = mention.possessive ? clause.group({ ...mention, possessive: false }, -1) : single(mention);
    parties.push(discourse.party(group, sentence));
  }
  return join(...parties);
}

/** "The Geneva talks": a city, region or house before an occasion is where it is held. */
const PLACE_USES: ReadonlySet<string> = new Set(["CITY", "REGION", "SEAT"]);

function single(mention: Mention): Group {
  return { first: mention.first, last: mention.last, mentions: [mention] };
}

function pronoun(scene: Scene, at: number, anaphor: "HE" | "THEY"): Party {
  const plural = anaphor === "THEY";
  return partyOf(
    scene,
    single({ first: at, last: at, kind: "ANAPHOR", sides: [], possessive: true, plural, unnamed: false, anaphor }),
  );
}

/** The verb or preposition on which the noun phrase depends, and its subject. */
function governorOf(clause: Clause, start: number): Governor {
  const none: Governor = { at: start - 1, subject: undefined, told: undefined, verb: undefined, preposition: undefined };
  let at = start - 1;
  while (at > 0 && (clause.key(at) === "of" || SERIES.has(clause.key(at)))) {
    if (clause.key(at) === "of" && BEFORE_OF.test(clause.key(at - 1))) break;
    at = phraseStart(clause, at) - 1;
  }
  if (clause.key(at) === "and") at = coordinatedWith(clause, at);
  const key = clause.key(at);
  if (HOLDING_VERBS.has(key)) return { ...none, at, subject: clause.subject(at), verb: key };
  if (!OCCASION_PREPOSITIONS.has(key) && key !== "of") return { ...none, at };
  if (key === "of" && ASIDE.test(clause.key(at - 1))) return { ...none, at, preposition: clause.key(at - 1) };
  const from = key === "of" ? at - 2 : at;
  const preposition = key === "of" ? clause.key(at - 1) : key;
  if (from <= 1 || isOpening(clause, from)) return { ...none, at, subject: subjectAfter(clause, start), preposition };
  const verb = HOLDING_VERBS.has(clause.key(at - 1)) ? clause.key(at - 1) : undefined;
  return { at, subject: clause.subject(from, true), told: toldBefore(clause, from), verb, preposition };
}

/** "after talks with X and a meeting with Y": the preposition or verb on which both depend. */
function coordinatedWith(clause: Clause, and: number): number {
  for (let i = and - 1; i > Math.max(-1, and - 16); i--) {
    const key = clause.key(i);
    if (BARRIER_VERBS.has(key) || key === ";") break;
    if (key === "after" || key === "following" || key === "before" || key === "during") return i;
    if (HOLDING_VERBS.has(key) && !clause.mentionAt(i)) return i;
  }
  return and;
}

/** "On the sidelines of the summit X met Y" does not say that X attended it. */
const ASIDE = /^(?:sidelines|margins|eve|outside)$/;
const BEFORE_OF = /^(?:ahead|sidelines|margins|outside)$/;
const SERIES: ReadonlySet<string> = new Set("round rounds series day days hours hour week weeks set string flurry".split(" "));

/** "X told Y at a meeting": X and Y. */
function toldBefore(clause: Clause, preposition: number): Group | undefined {
  const addressee = clause.mentionAt(preposition - 1);
  if (!addressee || !ADDRESSING.has(clause.key(addressee.first - 1))) return undefined;
  const subject = clause.subject(addressee.first - 1);
  const mentions = [...(subject?.mentions ?? []), addressee];
  return { first: mentions[0]?.first ?? addressee.first, last: addressee.last, mentions };
}

const ADDRESSING: ReadonlySet<string> = new Set("told assured informed asked urged warned thanked praised tell tells telling".split(" "));

function isOpening(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (clause.mentionAt(i)) return false;
    if (clause.tokens[i]?.kind === "word" && i < at - 3) return false;
  }
  return true;
}

/** "After talks with X, Y said": the first group behind the comma. */
function subjectAfter(clause: Clause, start: number): Group | undefined {
  for (let i = start; i < clause.tokens.length; i++) {
    if (clause.key(i) !== "," || clause.mentionAt(i)) continue;
    const next = clause.mentionAt(i + 1) ?? clause.mentionAt(i + 2);
    if (!next || next.possessive) continue;
    const after = clause.key(next.last + 1);
    if (after !== "," && after !== "and") return clause.group(next, 1);
  }
  return undefined;
}

/** Where a visit without a destination goes: to where it is reported from, unless the visitor comes from there. */
function hostOf(scene: Scene, visitor: Party): string[] {
  const here = scene.reading.here?.country;
  return here && visitor.people.length && !visitor.sides.includes(here) ? [here] : [];
}

function destinationOf(clause: Clause, last: number, start: number, first: number): Mention | undefined {
  for (let i = last + 1; i < Math.min(last + 12, clause.tokens.length); i++) {
    const mention = clause.mentionAt(i);
    if (mention) {
      const preposition = clause.key(mention.first - 1);
      const place = mention.unnamed || (mention.kind === "SIDE" && mention.use !== "ORGANIZATION");
      if (place && (preposition === "to" || preposition === "in")) return mention;
      i = mention.last;
    }
    if (BARRIER_VERBS.has(clause.key(i)) || clause.key(i) === ";") break;
  }
  for (let i = start; i < first; i++) {
    const mention = clause.mentionAt(i);
    if (mention?.kind === "SIDE" && !mention.possessive && mention.use !== "DEMONYM") return mention;
    if (mention) i = mention.last;
  }
  return undefined;
}

/** What the words around the phrase say of its coming about; undefined when they deny it. */
function statusOf(
  clause: Clause,
  governor: Governor,
  start: number,
  first: number,
  last: number,
): { status: MeetingStatus; certain: boolean } | undefined {
  const keys = (from: number, to: number) =>
    clause.tokens.slice(Math.max(0, from), to).map((token) => (token.text === "May" ? "" : token.key));
  const from = governor.subject && governor.subject.last < start ? governor.subject.last + 1 : governor.at - 12;
  const before = keys(from, first);
  const barrier = before.findLastIndex((key) => BARRIER_VERBS.has(key) || key === ";") + 1;
  const within = governor.preposition !== undefined && WITHIN.has(governor.preposition);
  const mode = modality(before.slice(barrier), predicateAfter(keys(last + 1, last + 40)), within);
  if (mode.negated) return undefined;
  if (mode.status) return { status: mode.status, certain: true };
  const modifiers = keys(start, first);
  if (modifiers.includes("proposed") || modifiers.includes("possible") || modifiers.includes("potential"))
    return { status: "PROPOSED", certain: true };
  if (modifiers.some((key) => FUTURE_MODIFIERS.has(key))) return { status: "SCHEDULED", certain: true };
  if (modifiers.some((key) => PAST_MODIFIERS.has(key))) return { status: "HELD", certain: true };
  const preposition = clause.key(start - 1) === "of" ? clause.key(start - 2) : clause.key(start - 1);
  if (preposition === "ahead" || preposition === "before") return { status: "SCHEDULED", certain: false };
  if (governor.verb && BEGINNING_VERBS.has(governor.verb)) return { status: "ONGOING", certain: true };
  if (governor.verb?.endsWith("ing") && /^(?:is|are|was|were|be|been)$/.test(clause.key(governor.at - 1)))
    return { status: "ONGOING", certain: true };
  if (governor.verb && PRESENT_FORM.test(governor.verb) && clause.dated) return { status: "SCHEDULED", certain: false };
  const certain = governor.verb !== undefined || /^(?:after|following|since)$/.test(preposition);
  return { status: "HELD", certain };
}

/** "agreed during their meeting": what was agreed is not that they meet. */
const WITHIN: ReadonlySet<string> = new Set("during at in after following".split(" "));

/** The words behind a noun phrase up to the clause's end, without what stands between commas: ", which …,". */
function predicateAfter(keys: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < keys.length && out.length < 18; i++) {
    const key = keys[i] ?? "";
    if (BARRIER_VERBS.has(key) || key === ";") break;
    if (key === ",") {
      const close = /^(?:which|who|where|originally|initially|due|scheduled|planned|led|headed|mediated|hosted|brokered|chaired)$/.test(keys[i + 1] ?? "") ? keys.indexOf(",", i + 1) : -1;
      if (close < 0) break;
      i = close;
      continue;
    }
    out.push(key);
  }
  return out;
}

/** The first token of the noun phrase that ends before `at`. */
export function phraseStart(clause: Clause, at: number): number {
  let i = at;
  for (let n = 0; n < 9 && i > 0; n++) {
    const mention = clause.mentionAt(i - 1);
    if (mention) {
      if (!mention.possessive && (mention.kind === "ANAPHOR" || mention.kind === "PERSON")) break;
      i = mention.first;
      continue;
    }
    const token = clause.tokens[i - 1];
    if (!token || (token.kind === "mark" && !/^[-'’"“”]/.test(token.text))) break;
    if (NOT_IN_PHRASE.has(token.key) || BARRIER_VERBS.has(token.key)) break;
    if (HOLDING_VERBS.has(token.key) && !MODIFYING.has(token.key)) break;
    i--;
    if (DETERMINING.has(token.key)) break;
  }
  return i;
}

const PAST_MODIFIERS: ReadonlySet<string> = new Set("last previous recent earlier past".split(" "));
const ORDINALS: ReadonlySet<string> = new Set("first second third fourth fifth sixth seventh previous last next another earlier new inaugural".split(" "));
const PRESENT_FORM = /^(?:pays|holds|begins|starts|opens|hosts|attends|convenes|makes)$/;
const DEFINITE: ReadonlySet<string> = new Set("the this that these those their his her both".split(" "));
const DETERMINING: ReadonlySet<string> = new Set("the a an his her their its this that these those no any another".split(" "));
const NOT_IN_PHRASE: ReadonlySet<string> = new Set(
  `after during before following at in for on ahead since amid until through between of to with by and or but from as than if when
  while who which will would has have had not that about into over despite against without is are was were be been being 're`.split(/\s+/),
);
const MODIFYING: ReadonlySet<string> = new Set("proposed planned scheduled expected postponed cancelled canceled delayed opening planning".split(" "));
