import type { MeetingKind } from "../domain/vocabulary.ts";
import type { Clause, Group } from "./clause.ts";
import { type Governor, governorOf, relativeObject } from "./governor.ts";
import { membersBefore } from "./joint-body.ts";
import { destinationOf, hostOf, hostsOf } from "./journey.ts";
import type { Mention } from "./mentions.ts";
import { phraseStart } from "./noun-phrase.ts";
import { nounStanding } from "./noun-status.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { ownerOf } from "./owner.ts";
import { addSides, join, nobody, type Party, visitors } from "./party.ts";
import { isOfficial } from "./roles.ts";
import { drop, occasionAt, occasionsAt, type Scene } from "./scene.ts";
import { sideOfPart } from "./sides.ts";
import { MONTHS, WEEKDAYS } from "./tables/date-words.ts";
import { STATE_BODIES } from "./tables/nouns.ts";
import { NEGOTIATED, type NounTrigger, OCCASION_PREPOSITIONS, OTHER_OCCASIONS } from "./tables/triggers.ts";
import { BARRIER_VERBS, PROPOSING } from "./tables/verbs.ts";

const LINKS: ReadonlySet<string> = new Set(
  "with between among amongst involving alongside of by from".split(" "),
);
const VISIT_LINKS: ReadonlySet<string> = new Set("by of from".split(" "));

/** The occasions told by a noun at tokens `first` to `last`: talks between X and Y, X's visit to Y, X held meetings with Y and Z. */
export function nounOccasions(
  scene: Scene,
  first: number,
  last: number,
  trigger: NounTrigger,
): Occasion[] | undefined {
  const { clause, sentence, discourse } = scene;
  if (isOther(clause, first, last))
    return drop(
      scene,
      "an occasion of another sort: a press conference, a party's meeting, a call for something",
    );
  if (isAdjective(clause, first, last)) return drop(scene, "an adjective of what follows");
  const start = phraseStart(clause, first);
  if (isRecurring(clause, start, first)) return drop(scene, "no occasion but a habit to be kept");
  const determiner = clause.key(start);
  if (determiner === "no") return drop(scene, "denied: there was none");
  const visit = trigger.kind === "VISIT";
  const mediators = visit ? nobody() : mediatorsOf(clause, start, first);
  const definite = DEFINITE.has(determiner);
  const owner = ownerOf(scene, start, first);
  const gerund =
    clause.key(first) === "meeting" && (first === 0 || OCCASION_PREPOSITIONS.has(clause.key(first - 1)));
  const governor = governorOf(clause, start);
  const gathering = trigger.kind === "SUMMIT" || trigger.kind === "CONFERENCE";
  const linked =
    relativeObject(clause, governor.subject) ??
    ownObjects(clause, last, clause.objects(last, visit ? VISIT_LINKS : LINKS, gerund));
  const group = gathering && linked && isPastMargins(clause, governor, last, linked) ? undefined : linked;
  const owned = owner.people.length > 0 && !governor.verb;
  const subject = owned
    ? nobody()
    : join(partyOf(scene, holdersOf(clause, governor)), partyOf(scene, governor.told));
  const named = discourse.party(group, sentence, join(owner, subject));
  const facing = wishesOthers(clause, governor, group, subject, named) ? owner : join(owner, subject);
  const gathered = visit ? undefined : broughtTogether(clause, last);
  if (gathered && !subject.count && definite && isMoreOf(scene, gathered))
    return drop(scene, "tells who was at an occasion told of");
  const object = join(named, partyOf(scene, holdersAfter(clause, last)), partyOf(scene, gathered), mediators);
  scene.trace?.parts({ owner, subject, object });
  if (
    gathering &&
    owner.count + object.count === 0 &&
    !governor.verb &&
    !governor.told &&
    governor.preposition !== "for"
  )
    return drop(scene, "a gathering that nobody is said to own, hold or take part in");
  const destination = visit ? destinationOf(clause, last, start, first) : undefined;
  let party = join(facing, object);
  if (visit) {
    const guests = object.people.length || !facing.sides.length ? object : facing;
    const hosts = destination
      ? hostsOf(clause, destination)
      : goesElsewhere(clause, last)
        ? []
        : hostOf(scene, guests);
    if (!hosts.length) return drop(scene, "a visit to no country that is named");
    party = visitors(guests, hosts);
  }
  const end = object.sides.length ? Math.max(last, group?.last ?? 0) : last;
  if (isGuest(governor, party)) party = { ...party, local: true };
  const mode = nounStanding(clause, governor, start, first, last, end, visit);
  if (!mode) return drop(scene, "denied, refused or not come about");
  const kind = mediators.count > 0 ? "MEDIATION" : kindOf(clause, trigger, start, first);
  const told = {
    kind,
    format: trigger.format,
    ...mode,
    definite: definite || owner.people.length > 0,
    serial:
      trigger.again === true ||
      isFollowing(clause, start) ||
      clause.tokens
        .slice(start, first)
        .some(
          ({ key }) =>
            ORDINALS.has(key) || (key === "further" && /^(?:round|session|meeting)/.test(clause.key(first))),
        ),
    bygone: clause.tokens.slice(start, first).some((token) => BYGONE.test(token.key)),
    setting: SETTING.has(governor.preposition ?? ""),
    aim: governor.preposition === "for" || AIMS.test(governor.verb ?? "") ? kind : undefined,
    weak: trigger.weak === true,
    destination,
  };
  const venues = visit ? [] : venuesOf(scene, first, last);
  if (venues.length > 1)
    return venues.map((venue) =>
      occasionAt(scene, venue.first, venue.last, party, { ...told, apart: true, serial: true }),
    );
  if (visit || gathering) return [occasionAt(scene, first, last, party, told)];
  const apart = clause.key(last) === "meetings" && !governor.verb?.startsWith("attend");
  return occasionsAt(scene, first, last, facing, object.people, party, { ...told, apart });
}

/** "a tour of the Gulf": to where no country is named. */
function goesElsewhere(clause: Clause, last: number): boolean {
  const name = clause.key(last + 2) === "the" ? last + 3 : last + 2;
  return (
    /^(?:to|of|in|around|across|through)$/.test(clause.key(last + 1)) &&
    clause.tokens[name]?.capital === true &&
    !OWN_LAND.test(clause.key(name))
  );
}

/** Who holds it: the members of a body that does, else the subject. */
function holdersOf(clause: Clause, { verb, at, subject }: Governor): Group | undefined {
  return (verb ? membersBefore(clause, at) : undefined) ?? subject;
}

/** "will be followed by a meeting" */
function isFollowing(clause: Clause, start: number): boolean {
  if (clause.key(start - 1) !== "by") return false;
  return clause.tokens.slice(Math.max(0, start - 9), start).some(({ key }) => key === "followed");
}

/** "Rounds were held in A on Monday and in B on Friday": the places, each with a day of its own. */
function venuesOf({ clause, sentence }: Scene, first: number, last: number): Mention[] {
  if (!clause.tokens.slice(first, last + 1).some(({ key }) => REPEATED.test(key))) return [];
  const cities = clause.mentions.filter(
    (mention) => mention.first > last && mention.use === "CITY" && clause.key(mention.first - 1) === "in",
  );
  const each = cities.every((city, i) => {
    const next = cities[i + 1];
    return sentence.dates.some(
      (date) => date.first > city.last && date.first < city.last + 4 && (!next || date.last < next.first),
    );
  });
  return each ? cities : [];
}

const REPEATED = /^(?:rounds|meetings|sessions|summits)$/;

/** "a trip to the Kingdom": to where the report comes from. */
const OWN_LAND = /^(?:kingdom|sultanate|republic|state|emirates?|island|country|territory|capital)$/;

/** "On the margins of the summit, X met with Y": Y is no party to the summit. */
function isPastMargins(clause: Clause, { preposition }: Governor, last: number, group: Group): boolean {
  if (!preposition || !MARGINS.test(preposition)) return false;
  return clause.tokens.slice(last + 1, group.first).some(({ key }) => key === ",");
}

const MARGINS = /^(?:sidelines|margins)$/;

/** "If the talks go well, X is to have a meeting with Y": Y is another occasion's. */
function ownObjects(clause: Clause, last: number, group: Group | undefined): Group | undefined {
  if (!group) return undefined;
  const noun = group.first - 2;
  const others = noun > last + 2 && OCCASION_NOUN.test(clause.key(noun));
  return others && clause.tokens.slice(last + 1, noun).some(({ key }) => key === ",") ? undefined : group;
}

const OCCASION_NOUN = /^(?:talks|meetings?|discussions|consultations|negotiations|summit|conversation)$/;

/** "X called for talks between Y and Z": X takes no part. */
function wishesOthers(
  clause: Clause,
  { at }: Governor,
  group: Group | undefined,
  subject: Party,
  named: Party,
): boolean {
  if (named.sides.length < 2 || !group || !BETWEEN.has(clause.key(group.first - 1))) return false;
  const wished = [clause.key(at), clause.key(at - 1)].some(
    (word) => PROPOSING.has(word) || WELCOMING.test(word),
  );
  return wished && !subject.sides.some((side) => named.sides.includes(side));
}

/** "X attended a summit in Britain": the host's side is there too. */
function isGuest({ verb, subject }: Governor, party: Party): boolean {
  if (!verb || !subject || !/^(?:attend|join|participat|t[ao]k|took|address)/.test(verb)) return false;
  return party.sides.length === 1 && isOfficial(subject);
}

/** "a meeting in Oslo brought together X and Y", "talks mediated by X", "a summit attended by X": who stands behind it. */
function broughtTogether(clause: Clause, last: number): Group | undefined {
  for (let i = last + 1; i < Math.min(last + GATHERING_REACH, clause.tokens.length); i++) {
    const key = clause.key(i);
    if (BARRIER_VERBS.has(key) || key === ";" || clause.mentionAt(i)?.kind === "PERSON") return undefined;
    if (key === "together" && /^br(?:ought|ings?|inging)$/.test(clause.key(i - 1)))
      return clause.objects(i, NONE, true);
    if (GROUPING.test(key)) return clause.objects(i, NONE, true);
    if (key === "by" && ATTENDED.test(clause.key(i - 1))) return clause.objects(i - 1, BY, false);
  }
  return undefined;
}

const GATHERING_REACH = 14;
const GROUPING = /^(?:grouping|grouped|groups|gathers|gathering|gathered|involving|featuring|including)$/;
const ATTENDED =
  /^(?:attended|hosted|mediated|brokered|chaired|convened|facilitated|sponsored|co-chaired|co-hosted)$/;
const NONE: ReadonlySet<string> = new Set();
const BY: ReadonlySet<string> = new Set(["by"]);

const WELCOMING = /^(?:welcom|support)/;
const BETWEEN: ReadonlySet<string> = new Set(["between", "among", "of"]);

/** "the conversation X and Y had" */
function holdersAfter(clause: Clause, last: number): Group | undefined {
  const next = clause.mentionAt(last + 1);
  if (!next) return undefined;
  const group = clause.group(next, 1);
  return /^(?:had|held|have|hold)$/.test(clause.key(group.last + 1)) ? group : undefined;
}

/** "EU-mediated talks", "the Chinese-brokered meeting": who brings the others together. */
function mediatorsOf(clause: Clause, start: number, first: number): Party {
  const party = nobody();
  for (const token of clause.tokens.slice(start, first)) {
    const cut = token.key.lastIndexOf("-");
    const side =
      cut > 0 && MEDIATED.has(token.key.slice(cut + 1)) && sideOfPart(token, token.text.slice(0, cut));
    if (side) addSides(party, [side]);
  }
  return party;
}

const MEDIATED: ReadonlySet<string> = new Set(["mediated", "brokered", "facilitated"]);

/** "The meeting was also attended by X": of the occasion told of just before. */
function isMoreOf({ discourse, sentence }: Scene, predicate: Group): boolean {
  const latest = discourse.latest(sentence, 2);
  if (!latest) return false;
  const known = sidesOf(latest);
  return known.length > 1 || discourse.party(predicate, sentence).sides.every((side) => known.includes(side));
}

function partyOf(scene: Scene, group: Group | undefined): Party {
  return scene.discourse.party(group, scene.sentence);
}

/** Press conferences, cabinet meetings, parliaments, calls for something: occasions of another sort. */
function isOther(clause: Clause, first: number, last: number): boolean {
  const before = clause.key(first - 1);
  const key = clause.key(first);
  if (OTHER_OCCASIONS.has(before) && !clause.mentionAt(first - 1)) return true;
  if (clause.key(first - 1) === "of" && PLANS.test(clause.key(first - 2))) return true;
  if (key === "mission" && isBody(clause, first)) return true;
  if (key === "signing" && /^(?:early|swift|speedy|prompt|quick|eventual|possible|final)$/.test(before))
    return true;
  if (
    /^(?:speaker|member|president|chairman|deputy)s?$/.test(clause.key(last + 1)) &&
    /^(?:assembly|congress)$/.test(clause.key(last))
  )
    return true;
  if ((key === "round" || key === "rounds") && clause.key(last + 1) === "of") return true;
  if (STATE_BODIES.has(key) && isOwned(clause, phraseStart(clause, first), first)) return true;
  if (key !== "call" && key !== "calls") return false;
  if (/^(?:for|to)$/.test(clause.key(last + 1))) return true;
  if (
    clause.key(last + 1) === "on" &&
    !WEEKDAYS.has(clause.key(last + 2)) &&
    !MONTHS.has(clause.key(last + 2))
  )
    return true;
  return (
    !CALL_BEFORE.test(before) && !/^(?:an?|the|his|her|their)$/.test(clause.key(phraseStart(clause, first)))
  );
}

/** "a plan of consultations for 2025": a document. */
const PLANS = /^(?:plan|programme|program|protocol)$/;

/** "Brazil's Congress", "the Armenian National Assembly": a parliament. */
function isOwned(clause: Clause, start: number, first: number): boolean {
  for (let i = start; i < first; i++) if (clause.mentionAt(i)?.sides.length === 1) return true;
  return false;
}

/** "bilateral meetings", "a bilateral pact": what follows tells, not the adjective. */
function isAdjective(clause: Clause, first: number, last: number): boolean {
  if (!/^(?:bi|tri|quadri)lateral$|^face-to-face$/.test(clause.key(first))) return false;
  const next = clause.tokens[last + 1];
  return (
    next?.kind === "word" && !next.capital && !AFTER_BILATERAL.test(next.key) && !clause.mentionAt(last + 1)
  );
}

const AFTER_BILATERAL =
  /^(?:with|between|of|in|on|at|and|or|by|during|after|before|from|for|to|that|which|who|where|when|this|last|next|today|yesterday|tomorrow|was|is|will|earlier|later|here|there|ahead|as|over|together|separately|also|took|lasted|went|ended|began|alongside|among)$/;

/** Peacekeepers and observers, the United Nations Mission in X: no journey. */
function isBody(clause: Clause, at: number): boolean {
  const before = clause.tokens[at - 1];
  return MISSIONS.has(before?.key ?? "") || (clause.tokens[at]?.capital === true && before?.capital === true);
}

const MISSIONS: ReadonlySet<string> = new Set(
  `peacekeeping political assistance stabilization stabilisation monitoring observer military training diplomatic rescue space
  permanent verification peace combat advisory naval support police border civilian un u.n. eu nato`.split(
    /\s+/,
  ),
);

/** "to hold regular consultations". */
function isRecurring(clause: Clause, start: number, first: number): boolean {
  if (clause.key(start) === "its" && /^(?:regular|weekly|monthly|annual)$/.test(clause.key(start + 1)))
    return true;
  const kept = /^(?:hold|have|conduct|continue|arrange|maintain|for|of|through)$/.test(clause.key(start - 1));
  return kept && /^(?:regular|periodic|frequent|periodical)$/.test(clause.key(first - 1));
}

const CALL_BEFORE =
  /^(?:a|the|phone|telephone|his|her|their|conference|'s|’s|video|separate|minute|hour|long|brief|recent|friendly|today)$/;

function kindOf(clause: Clause, trigger: NounTrigger, start: number, first: number): MeetingKind {
  if (trigger.kind !== "MEETING" || trigger.format) return trigger.kind;
  if (!/^(?:talks|meeting|meetings|discussions|dialogue|consultations)$/.test(clause.key(first)))
    return trigger.kind;
  for (let i = start; i < first; i++)
    if (NEGOTIATED.has(clause.key(i)) && clause.key(first) === "talks") return "NEGOTIATION";
  if (clause.key(start - 1) === "of" && /^rounds?$/.test(clause.key(start - 2))) return "NEGOTIATION";
  return trigger.kind;
}

const SETTING: ReadonlySet<string> = new Set(
  "at during in sidelines margins close closing end opening start eve".split(" "),
);
const BYGONE = /^(?:recent|previous|earlier|past)$/;
const AIMS = /^(?:attend|join|take|participate|hold)$/;
const ORDINALS: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth previous last next another earlier new inaugural follow-up".split(
    " ",
  ),
);
const DEFINITE: ReadonlySet<string> = new Set("the this that these those their his her both".split(" "));
