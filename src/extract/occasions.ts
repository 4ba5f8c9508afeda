import type { EventDate } from "../domain/date.ts";
import type { MeetingFormat, MeetingStatus } from "../domain/vocabulary.ts";
import type { Analysis, Reading } from "./analysis.ts";
import { Clause, type Group } from "./clause.ts";
import { type DateMention, extendByDuration, resolveDate, type Tense } from "./dates.ts";
import { addPerson, addSides, type Discourse, join, type Party } from "./discourse.ts";
import { isCountry } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { placeOf } from "./place.ts";
import { modality } from "./status.ts";
import {
  HOLDING_VERBS,
  NOUN_TRIGGERS,
  type NounTrigger,
  OCCASION_PREPOSITIONS,
  VERB_TRIGGERS,
  type VerbPattern,
} from "./tables/triggers.ts";
import { BARRIER_VERBS, FUTURE_MODIFIERS, PROPOSING } from "./tables/verbs.ts";
import { TokenTrie } from "./trie.ts";

const nounTrie = new TokenTrie<NounTrigger>();
for (const trigger of NOUN_TRIGGERS) nounTrie.add(trigger.phrase, trigger);

const WITH: ReadonlySet<string> = new Set(["with", "between", "among", "amongst", "involving", "alongside"]);
const NOUN_LINKS: ReadonlySet<string> = new Set([...WITH, "of", "by", "from"]);
const VISIT_LINKS: ReadonlySet<string> = new Set(["by", "of", "from"]);
const NONE: ReadonlySet<string> = new Set();

/** Finds the occasions that the sentences tell of, each trigger by itself. */
export class OccasionFinder {
  readonly #reading: Reading;
  readonly #discourse: Discourse;

  constructor(reading: Reading, discourse: Discourse) {
    this.#reading = reading;
    this.#discourse = discourse;
  }

  find(sentence: Analysis): Occasion[] {
    const clause = new Clause(sentence);
    const found: Occasion[] = [];
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i];
      if (token?.kind !== "word") continue;
      const inside = clause.mentionAt(i);
      if (inside?.name && inside.name.first <= i && i <= inside.name.last) continue;
      const noun = nounTrie.longest(sentence.tokens, i, () => true);
      const trigger = noun?.entries[0];
      let occasion: Occasion | undefined;
      if (noun && trigger && !(token.key === "meeting" && isBe(clause.key(i - 1)))) {
        occasion = this.#fromNoun(clause, i, noun.last, trigger);
        i = noun.last;
      } else {
        const pattern = token.key === "meeting" ? "MEET" : VERB_TRIGGERS.get(token.key);
        if (pattern && !token.capital) occasion = this.#fromVerb(clause, i, pattern);
      }
      if (occasion) found.push(occasion);
    }
    return found;
  }

  // ——— nouns: talks between X and Y, X's visit to Y, X held a meeting with Y

  #fromNoun(clause: Clause, first: number, last: number, trigger: NounTrigger): Occasion | undefined {
    if (this.#isOther(clause, first, last)) return undefined;
    const { sentence } = clause;
    const start = phraseStart(clause, first);
    const determiner = clause.key(start);
    if (determiner === "no") return undefined;
    const owner = this.#owner(clause, start, first);
    const links = trigger.kind === "VISIT" ? VISIT_LINKS : NOUN_LINKS;
    const gerund = clause.key(first) === "meeting" && OCCASION_PREPOSITIONS.has(clause.key(first - 1));
    const group = clause.objects(last, links, gerund);
    const governor = this.#governor(clause, start);
    const subject = governor.subject ? this.#discourse.party(governor.subject, sentence) : EMPTY;
    const facing = join(owner, subject);
    const object = this.#discourse.party(group, sentence, facing);
    let party = join(owner, subject, object);
    const destination = trigger.kind === "VISIT" ? this.#destination(clause, last, start, first) : undefined;
    if (trigger.kind === "VISIT") {
      if (!destination && !governor.holding) return undefined;
      party = visitors(join(owner, subject, object), destination);
    }
    const before = sentence.tokens.slice(Math.max(0, governor.at - 12), first).map((t) => t.key);
    const barrier = lastBarrier(before);
    const after = sentence.tokens.slice(last + 1, last + 18).map((t) => t.key);
    const stop = after.findIndex((key) => BARRIER_VERBS.has(key) || key === ";" || key === ",");
    const mode = modality(before.slice(barrier), stop < 0 ? after : after.slice(0, stop), true);
    if (mode.negated) return undefined;
    const modifiers = sentence.tokens.slice(start, first).map((t) => t.key);
    let { status } = mode;
    if (status === "HELD" && modifiers.some((key) => FUTURE_MODIFIERS.has(key)))
      status = modifiers.includes("proposed") ? "PROPOSED" : "SCHEDULED";
    if (status === "HELD" && modifiers.some((key) => key === "possible" || key === "potential"))
      status = "PROPOSED";
    if (status === "HELD" && /^(?:ahead|before|prior)$/.test(clause.key(start - 1))) status = "SCHEDULED";
    if (status === "HELD" && clause.key(start - 1) === "of" && clause.key(start - 2) === "ahead")
      status = "SCHEDULED";
    if (status === "HELD" && governor.progressive) status = "ONGOING";
    return this.#occasion(clause, first, last, party, {
      kind: trigger.kind,
      format: trigger.format,
      status,
      definite: DEFINITE.has(determiner) || owner.people.length > 0,
      weak: trigger.weak === true,
      destination,
    });
  }

  /** Press conferences, cabinet meetings, calls for something: occasions of another sort. */
  #isOther(clause: Clause, first: number, last: number): boolean {
    const before = clause.key(first - 1);
    if (OTHER_OCCASIONS.has(before)) return true;
    const next = clause.key(last + 1);
    const key = clause.key(first);
    if (
      (key === "call" || key === "calls") &&
      (next === "for" || next === "on" || next === "to" || !CALL_BEFORE.test(before))
    )
      return true;
    if (key === "conference" && (before === "news" || before === "press")) return true;
    return false;
  }

  /** Whose occasion it is: Putin's visit, their meeting, U.S.-China talks. */
  #owner(clause: Clause, start: number, first: number): Party {
    const party = join();
    for (let i = start; i < first; i++) {
      const key = clause.key(i);
      if (key === "his" || key === "her") addAll(party, this.#pronoun(clause, i, "HE"));
      else if (key === "their") addAll(party, this.#pronoun(clause, i, "THEY"));
      const mention = clause.mentionAt(i);
      if (!mention) continue;
      i = mention.last;
      const whole = mention.possessive ? clause.group(mention, -1) : undefined;
      const group = whole ?? { first: mention.first, last: mention.last, mentions: [mention] };
      if (mention.possessive) {
        const owners = clause.group({ ...mention, possessive: false }, -1);
        addAll(party, this.#discourse.party(owners, clause.sentence));
      } else addAll(party, this.#discourse.party(group, clause.sentence));
    }
    return party;
  }

  #pronoun(clause: Clause, at: number, anaphor: "HE" | "THEY"): Party {
    const mention: Mention = {
      first: at,
      last: at,
      kind: "ANAPHOR",
      sides: [],
      possessive: true,
      plural: anaphor === "THEY",
      unnamed: false,
      anaphor,
    };
    return this.#discourse.party({ first: at, last: at, mentions: [mention] }, clause.sentence);
  }

  /** The verb or preposition on which the noun phrase depends, and its subject. */
  #governor(
    clause: Clause,
    start: number,
  ): { at: number; subject: Group | undefined; holding: boolean; progressive: boolean } {
    let at = start - 1;
    while (at > 0 && (clause.key(at) === "of" || SERIES.has(clause.key(at)))) {
      if (clause.key(at) === "of" && /^(?:ahead|sidelines|margins|outside)$/.test(clause.key(at - 1))) break;
      at = phraseStart(clause, at) - 1;
    }
    const key = clause.key(at);
    if (HOLDING_VERBS.has(key)) {
      const progressive = /ing$/.test(key) && isBe(clause.key(at - 1)) && clause.key(at) !== "planning";
      return { at, subject: clause.subject(at), holding: true, progressive };
    }
    if (OCCASION_PREPOSITIONS.has(key) || key === "of") {
      const from = key === "of" ? at - 2 : at;
      if (from <= 1 || this.#openingPhrase(clause, from))
        return { at, subject: this.#subjectAfter(clause, start), holding: false, progressive: false };
      return {
        at,
        subject: clause.subject(from, true),
        holding: HOLDING_VERBS.has(clause.key(at - 1)),
        progressive: false,
      };
    }
    return { at, subject: undefined, holding: false, progressive: false };
  }

  #openingPhrase(clause: Clause, at: number): boolean {
    for (let i = at - 1; i >= 0; i--) {
      if (clause.mentionAt(i)) return false;
      if (clause.tokens[i]?.kind === "word" && i < at - 3) return false;
    }
    return true;
  }

  /** "After talks with X, Y said": the first mention behind the comma. */
  #subjectAfter(clause: Clause, start: number): Group | undefined {
    for (let i = start; i < clause.tokens.length; i++) {
      if (clause.key(i) !== ",") continue;
      const next = clause.mentionAt(i + 1) ?? clause.mentionAt(i + 2);
      if (!next || clause.mentionAt(i)) continue;
      if (next.possessive) continue;
      const after = clause.key(next.last + 1);
      if (after === "," || after === "and") continue;
      return clause.group(next, 1);
    }
    return undefined;
  }

  #destination(clause: Clause, last: number, start: number, first: number): Mention | undefined {
    for (let i = last + 1; i < Math.min(last + 12, clause.tokens.length); i++) {
      const mention = clause.mentionAt(i);
      if (mention) {
        const before = clause.key(mention.first - 1);
        const earlier = clause.key(mention.first - 2);
        if (
          mention.kind === "SIDE" &&
          (before === "to" || before === "in" || (before === "the" && (earlier === "to" || earlier === "in")))
        )
          return mention;
        i = mention.last;
      }
      if (BARRIER_VERBS.has(clause.key(i)) || clause.key(i) === ";") break;
    }
    for (let i = start; i < first; i++) {
      const mention = clause.mentionAt(i);
      if (mention?.kind === "SIDE" && !mention.possessive) return mention;
      if (mention) i = mention.last;
    }
    return undefined;
  }

  // ——— verbs: X met Y, X visited Y-land

  #fromVerb(clause: Clause, at: number, pattern: VerbPattern): Occasion | undefined {
    const { sentence } = clause;
    const subjectGroup = clause.subject(at);
    if (!subjectGroup) return undefined;
    const subject = this.#discourse.party(subjectGroup, sentence);
    const key = clause.key(at);
    let party: Party;
    let destination: Mention | undefined;
    let format: MeetingFormat | undefined;
    switch (pattern) {
      case "MEET": {
        const group = clause.objects(at, WITH, true);
        const object =
          group && this.#takesPart(clause, group, at)
            ? this.#discourse.party(group, sentence, subject)
            : EMPTY;
        party = join(subject, object);
        if (object.count === 0 && subject.count < 2) return undefined;
        break;
      }
      case "TALK": {
        const group = clause.objects(
          at,
          key.startsWith("consult") ? new Set([...WITH]) : new Set([...WITH, "to"]),
          false,
        );
        if (!group || !this.#takesPart(clause, group, at)) return undefined;
        party = join(subject, this.#discourse.party(group, sentence, subject));
        if (/^sp[eo]/.test(key)) format = "PHONE";
        break;
      }
      case "TELEPHONE": {
        const group = clause.objects(at, NONE, true);
        if (!group) return undefined;
        party = join(subject, this.#discourse.party(group, sentence, subject));
        format = "PHONE";
        break;
      }
      case "RECEIVE": {
        const group = clause.objects(at, NONE, true);
        const passive = isBe(clause.key(at - 1)) ? clause.objects(at, new Set(["by"]), false) : undefined;
        const other = passive ?? group;
        if (
          !other?.mentions.some(
            (m) => m.kind === "PERSON" || m.kind === "OFFICE" || (m.kind === "COLLECTIVE" && !m.unnamed),
          ) ||
          other.first > at + 6
        )
          return undefined;
        party = join(subject, this.#discourse.party(other, sentence, subject));
        break;
      }
      case "VISIT":
      case "TRAVEL": {
        destination = this.#target(clause, at, pattern);
        if (!destination) return undefined;
        party = visitors(subject, destination);
        break;
      }
      default:
        return undefined;
    }
    const before = sentence.tokens.slice(subjectGroup.last + 1, at).map((t) => t.key);
    const after = sentence.tokens.slice(at + 1, at + 4).map((t) => t.key);
    const mode = modality(before, [], true);
    if (mode.negated) return undefined;
    let { status } = mode;
    if (status === "HELD" && /ing$/.test(key)) {
      if (isBe(clause.key(at - 1)) || before.length === 0) status = "ONGOING";
      else if (!before.some((word) => isBe(word))) return undefined;
    }
    if (
      status === "HELD" &&
      /^(?:meet|visit|travel|talk|confer|speak|fly|head|arrive|go|meets|visits|travels|heads|flies)$/.test(
        key,
      ) &&
      !before.includes("did")
    )
      status = "SCHEDULED";
    if (status === "HELD" && after[0] === "to" && PROPOSING.has(key)) status = "PROPOSED";
    return this.#occasion(clause, at, at, party, {
      kind: destination ? "VISIT" : "MEETING",
      format,
      status,
      definite: false,
      weak: false,
      destination,
    });
  }

  /** Only people, offices and those who act for a side are met; a country is met "with". */
  #takesPart(clause: Clause, group: Group, at: number): boolean {
    const [head] = group.mentions;
    if (!head) return false;
    if (head.kind === "SIDE")
      return WITH.has(clause.key(head.first - 1)) || WITH.has(clause.key(head.first - 2));
    return group.first - at < 25;
  }

  #target(clause: Clause, at: number, pattern: VerbPattern): Mention | undefined {
    for (let i = at + 1; i < Math.min(at + 9, clause.tokens.length); i++) {
      const mention = clause.mentionAt(i);
      if (!mention) {
        if (BARRIER_VERBS.has(clause.key(i)) || clause.key(i) === ";") return undefined;
        continue;
      }
      const before =
        clause.key(mention.first - 1) === "the"
          ? clause.key(mention.first - 2)
          : clause.key(mention.first - 1);
      const place =
        mention.kind === "SIDE" &&
        mention.use !== "DEMONYM" &&
        mention.use !== "ORGANIZATION" &&
        !mention.possessive;
      if (
        place &&
        (before === "to" ||
          before === "in" ||
          before === "for" ||
          (pattern === "VISIT" && mention.first <= at + 3))
      )
        return mention;
      if (place && before === "from") {
        i = mention.last;
        continue;
      }
      return undefined;
    }
    return undefined;
  }

  // ——— what both have in common

  #occasion(
    clause: Clause,
    first: number,
    last: number,
    party: Party,
    told: Pick<Occasion, "kind" | "status" | "definite" | "weak"> & {
      format: MeetingFormat | undefined;
      destination: Mention | undefined;
    },
  ): Occasion | undefined {
    const { sentence } = clause;
    const { date, undatable } = this.#dateOf(sentence, first, last, told.status, told.kind === "VISIT");
    const destination = told.destination && { country: told.destination.sides[0] ?? "" };
    const place = told.destination
      ? (placeOf(clause, told.destination) ?? destination)
      : this.#placeOf(clause, first, last);
    let { status } = told;
    const published = this.#reading.published;
    if (published && date) {
      if (status === "HELD" && date.start > published) status = "SCHEDULED";
      if (status === "SCHEDULED" && date.end < published && date.basis === "STATED") status = "HELD";
    }
    return {
      kind: told.kind,
      format: told.format ?? formatOf(sentence),
      status,
      date,
      undatable,
      place,
      people: party.people,
      sides: party.sides,
      unnamed: party.unnamed,
      definite: told.definite,
      weak: told.weak,
      evidence: [sentence],
      mentions: 1,
      confidence: 0.7,
    };
  }

  #dateOf(
    sentence: Analysis,
    first: number,
    last: number,
    status: MeetingStatus,
    spans: boolean,
  ): { date: EventDate | null; undatable: boolean } {
    const tense: Tense = status === "HELD" ? "PAST" : status === "ONGOING" ? "PRESENT" : "FUTURE";
    let best: DateMention | undefined;
    let least = Number.POSITIVE_INFINITY;
    let duration = 0;
    for (const mention of sentence.dates) {
      if (mention.expression.kind === "DURATION") {
        if (mention.last < first && first - mention.last < 4) duration = mention.expression.days;
        continue;
      }
      if (isSpeechDate(sentence, mention)) continue;
      const distance = mention.first > last ? mention.first - last : first - mention.last + 2;
      const between = sentence.tokens.slice(Math.min(mention.last, last), Math.max(mention.first, first));
      const cost = distance + (between.some((t) => BARRIER_VERBS.has(t.key) || t.text === ";") ? 12 : 0);
      if (cost < least && cost < 40) {
        least = cost;
        best = mention;
      }
    }
    if (!best) return { date: null, undatable: false };
    const text = this.#reading.article.text.slice(best.start, best.end);
    const date = resolveDate(best.expression, text, this.#reading.published, tense);
    if (date && spans && duration > 1) return { date: extendByDuration(date, duration), undatable: false };
    return { date, undatable: date === null };
  }

  #placeOf(clause: Clause, first: number, last: number): Occasion["place"] {
    let best: Mention | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const mention of clause.sentence.mentions) {
      if (mention.kind !== "SIDE" || !clause.isPlace(mention)) continue;
      const before =
        clause.key(mention.first - 1) === "the"
          ? clause.key(mention.first - 2)
          : clause.key(mention.first - 1);
      if (before === "from" || (before === "to" && mention.first > last) || before === "for") continue;
      const distance = mention.first > last ? mention.first - last : (first - mention.last) * 1.5 + 3;
      const [from, to] = mention.first > last ? [last, mention.first] : [mention.last, first];
      const barrier = clause.tokens.slice(from, to).some((token) => BARRIER_VERBS.has(token.key));
      const cost = distance + (barrier ? 20 : 0);
      if (cost < least && cost < 30) {
        least = cost;
        best = mention;
      }
    }
    if (best) return placeOf(clause, best);
    if (clause.tokens.slice(last, last + 20).some((token) => token.key === "here")) return this.#reading.here;
    return undefined;
  }
}

const EMPTY: Party = { people: [], sides: [], unnamed: false, count: 0 };

/** A visit's people are the visitors; the country visited is a side. */
function visitors(party: Party, destination: Mention | undefined): Party {
  const side = destination?.sides[0];
  const all: Party = { people: [], sides: [], unnamed: party.unnamed, count: party.count };
  for (const person of party.people) if (person.side !== side) addPerson(all, person);
  addSides(all, party.sides);
  if (side) addSides(all, [side]);
  return all;
}

function addAll(party: Party, more: Party): void {
  for (const person of more.people) addPerson(party, person);
  addSides(party, more.sides);
  party.unnamed ||= more.unnamed;
  party.count = Math.max(party.count, more.count);
}

/** The first token of the noun phrase that ends before `at`. */
function phraseStart(clause: Clause, at: number): number {
  let i = at;
  for (let n = 0; n < 9 && i > 0; n++) {
    const mention = clause.mentionAt(i - 1);
    if (mention) {
      if (mention.kind === "ANAPHOR" && !mention.possessive) break;
      if (mention.kind === "PERSON" && !mention.possessive) break;
      i = mention.first;
      continue;
    }
    const token = clause.tokens[i - 1];
    if (!token || (token.kind === "mark" && token.text !== "-" && !/^['’"“”]/.test(token.text))) break;
    if (NOT_IN_PHRASE.has(token.key) || BARRIER_VERBS.has(token.key) || isBe(token.key)) break;
    if (HOLDING_VERBS.has(token.key) && !MODIFYING.has(token.key)) break;
    i--;
    if (DETERMINING.has(token.key)) break;
  }
  return i;
}

function isBe(key: string): boolean {
  return /^(?:is|are|was|were|be|been|being|'re)$/.test(key);
}

function lastBarrier(keys: readonly string[]): number {
  for (let i = keys.length - 1; i >= 0; i--)
    if (BARRIER_VERBS.has(keys[i] ?? "") || keys[i] === ";") return i + 1;
  return 0;
}

/** "said on Monday": the day of the saying. */
function isSpeechDate(sentence: Analysis, mention: DateMention): boolean {
  let i = mention.first - 1;
  while (i >= 0 && /^(?:on|late|early|in|,)$/.test(sentence.tokens[i]?.key ?? "")) i--;
  return BARRIER_VERBS.has(sentence.tokens[i]?.key ?? "");
}

function formatOf(sentence: Analysis): MeetingFormat {
  for (let i = 0; i < sentence.tokens.length; i++) {
    const key = sentence.tokens[i]?.key ?? "";
    if (key === "by" || key === "via" || key === "over" || key === "on") {
      const next = sentence.tokens[i + 1]?.key ?? "";
      const after = next === "the" ? (sentence.tokens[i + 2]?.key ?? "") : next;
      if (/^(?:phone|telephone)$/.test(after)) return "PHONE";
      if (/^(?:video|videolink|videoconference|zoom|video-link)$/.test(after)) return "VIDEO";
    }
    if (/^(?:videoconference|virtually|video-conference|videoconferencing)$/.test(key)) return "VIDEO";
  }
  return "IN_PERSON";
}

/** Whether an occasion has the two sides that make it diplomatic. */
export function isDiplomatic(occasion: Occasion): boolean {
  const sides = sidesOf(occasion);
  if (sides.length >= 2) return true;
  if (sides.length === 1 && occasion.unnamed) return true;
  return sides.length === 1 && !isCountry(sides[0] ?? "") && occasion.kind === "SUMMIT";
}

const DEFINITE: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "their",
  "his",
  "her",
  "both",
]);
const DETERMINING: ReadonlySet<string> = new Set(
  "the a an his her their its this that these those no any another".split(" "),
);
const NOT_IN_PHRASE: ReadonlySet<string> = new Set(
  "after during before following at in for on ahead since amid until through between of to with by and or but from as than if when while who which will would has have had not that about into over despite against without".split(
    " ",
  ),
);
const MODIFYING: ReadonlySet<string> = new Set(
  "proposed planned scheduled expected postponed cancelled canceled delayed opening planning".split(" "),
);
const SERIES: ReadonlySet<string> = new Set(
  "round rounds series day days hours hour week weeks set string flurry".split(" "),
);
const CALL_BEFORE =
  /^(?:a|the|phone|telephone|his|her|their|conference|'s|’s|video|separate|their|minute|hour|long|brief|recent|friendly)$/;
const OTHER_OCCASIONS: ReadonlySet<string> = new Set(
  "news press cabinet party board shareholder shareholders council's committee congressional parliamentary parliament town emergency-cabinet staff prayer training class faculty union annual-general budget court".split(
    " ",
  ),
);
