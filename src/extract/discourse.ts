import type { Analysis, Reading } from "./analysis.ts";
import { OF_STATES } from "./anaphora.ts";
import type { Group } from "./clause.ts";
import { antecedentOf } from "./governor.ts";
import { HEADS, Incumbents } from "./incumbents.ts";
import { isCountry, isIntergovernmental } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import type { Occasion } from "./occasion.ts";
import { sidesOf } from "./occasion.ts";
import { addPerson, addSides, nobody, type Party } from "./party.ts";
import { onlySpeaks, type Person } from "./register.ts";
import { COLLECTIVE_NOUNS } from "./tables/nouns.ts";
import { type OfficeRank, TALKERS } from "./tables/titles.ts";
import { ownersBefore, pairBefore, peopleBehind } from "./together.ts";
import type { Trace } from "./trace.ts";

/** What was told so far, by which pronouns, offices and "the two sides" are understood. */
export class Discourse {
  readonly #reading: Reading;
  readonly #trace: Trace | undefined;
  readonly #incumbents: Incumbents;
  readonly #told: { occasion: Occasion; sentence: number }[] = [];
  #countries: string[] | undefined;
  #agreed: { parties: string[]; sentence: number } | undefined;

  constructor(reading: Reading, trace: Trace | undefined) {
    this.#reading = reading;
    this.#trace = trace;
    this.#incumbents = new Incumbents(reading.register.people);
  }

  told(occasion: Occasion, sentence: Analysis): void {
    this.#told.push({ occasion, sentence: sentence.index });
  }

  /** Those of an agreement told of. */
  agreed(parties: readonly string[], sentence: Analysis): void {
    if (parties.length > 1) this.#agreed = { parties: [...parties], sentence: sentence.index };
  }

  /** Those who agreed on what was told of last, within `reach` sentences. */
  partiesBefore(sentence: Analysis, reach: number): string[] | undefined {
    return this.#agreed && sentence.index - this.#agreed.sentence <= reach ? this.#agreed.parties : undefined;
  }

  /** The latest occasion, if it was told of within `reach` sentences. */
  latest(sentence: Analysis, reach: number): Occasion | undefined {
    const last = this.#told.at(-1);
    return last && sentence.index - last.sentence <= reach ? last.occasion : undefined;
  }

  party(group: Group | undefined, sentence: Analysis, facing?: Party): Party {
    const party = nobody();
    let before: Mention | undefined;
    for (const mention of group?.mentions ?? []) {
      const [people, sides] = [party.people.length, party.sides.length];
      this.#add(party, ofSameSide(mention, before), sentence, facing);
      this.#trace?.understood(mention, party.people.slice(people), party.sides.slice(sides));
      before = mention;
    }
    const body = group && bodyBefore(group, sentence);
    if (body) addSides(party, body);
    return party;
  }

  #add(party: Party, mention: Mention, sentence: Analysis, facing: Party | undefined): void {
    switch (mention.kind) {
      case "PERSON":
        if (mention.person) addPerson(party, mention.person);
        break;
      case "OFFICE":
        if (actsForSide(mention)) this.#addOffice(party, mention, sentence, facing);
        break;
      case "COLLECTIVE":
        if (
          /^leaders?$/.test(sentence.tokens[mention.last]?.key ?? "") ||
          sentence.tokens[mention.first]?.key === "leaders" ||
          sentence.tokens[mention.first + 1]?.key === "leaders"
        ) {
          this.#addOffice(party, { ...mention, rank: "HEAD_OF_STATE", title: "leader" }, sentence, facing);
          if (mention.unnamed) party.local = false;
          party.unnamed ||= mention.unnamed;
          break;
        }
        {
          const only = this.#official(mention, sentence);
          if (only) addPerson(party, only);
          else this.#addSides(party, mention, sentence);
        }
        break;
      case "SIDE":
        addSides(party, mention.sides);
        this.#addSides(party, mention, sentence);
        break;
      case "ANAPHOR":
        this.#addAnaphor(party, mention, sentence);
    }
  }

  #addSides(party: Party, mention: Mention, sentence: Analysis): void {
    for (const person of this.#leaders(mention, sentence)) addPerson(party, person);
    addSides(party, mention.sides);
    party.unnamed ||= mention.unnamed;
    if (mention.unnamed) party.count += 2;
    const [only] = mention.sides;
    if (mention.sides.length !== 1 || !only || !isIntergovernmental(only) || !isOfStates(mention, sentence))
      return;
    party.unnamed = true;
    party.count++;
  }

  #addOffice(party: Party, mention: Mention, sentence: Analysis, facing: Party | undefined): void {
    const rank = mention.rank ?? (mention.anaphor === "COUNTERPART" ? facing?.people[0]?.rank : undefined);
    if (mention.plural || mention.sides.length > 1) {
      for (const side of mention.sides) {
        const holder = this.#incumbents.of(side, rank, mention.title);
        if (holder) addPerson(party, holder);
        else addSides(party, [side]);
      }
      const [only] = mention.sides;
      if (only && mention.sides.length === 1 && !isCountry(only)) {
        party.unnamed = true;
        if (rank && OF_STATES.has(rank)) party.count++;
      }
      if (!mention.sides.length) {
        const listed = peopleBehind(mention, sentence);
        if (listed.length > 1) {
          for (const person of listed) addPerson(party, person);
          return;
        }
        const owners = ownersBefore(mention, sentence);
        if (owners) {
          const states = nobody();
          this.#addAnaphor(states, owners, sentence);
          if (states.sides.length > 1) {
            this.#addOffice(party, { ...mention, sides: states.sides }, sentence, facing);
            return;
          }
        }
        const determiner = sentence.tokens[mention.first]?.key ?? "";
        const pair = determiner === "their" ? pairBefore(mention, sentence) : [];
        if (!pair.length && determiner === "their") {
          const known = this.#meant({ ...mention, anaphor: "THEY" }, sentence);
          if (known) pair.push(...sidesOf(known));
        }
        if (pair.length) {
          this.#addOffice(party, { ...mention, sides: pair }, sentence, facing);
          return;
        }
        const owner = /^(?:his|her)$/.test(determiner) ? this.#antecedent(mention, sentence) : undefined;
        if (owner?.side) addSides(party, [owner.side]);
        party.count += 2;
        party.local = owner === undefined;
        if (mention.anaphor === "COUNTERPART") party.unnamed = true;
      }
      return;
    }
    const [side] = mention.sides;
    const holder =
      this.#incumbents.of(side, rank, mention.title) ??
      this.#official(mention, sentence) ??
      this.#holderBefore(mention, sentence);
    if (holder) addPerson(party, holder);
    else if (side ?? mention.officeSide) addSides(party, [side ?? mention.officeSide ?? ""]);
    else if (/^secretary[- ]general$/i.test(mention.title ?? "")) addSides(party, ["United Nations"]);
    else party.count++;
  }

  /**
   * "The President", where the text names several: the one of the country that it was written for, else the one named
   * last before. Whom the sentence names itself, it calls by name.
   */
  #holderBefore(mention: Mention, sentence: Analysis): Person | undefined {
    if (mention.sides.length || mention.officeSide || mention.anaphor || !isTheHolder(mention, sentence))
      return undefined;
    const here = new Set(sentence.mentions.map(({ person }) => person));
    const holders = this.#incumbents
      .ofOffice(mention.rank, mention.title)
      .filter((person) => !here.has(person) && !onlySpeaks(person));
    if (holders.length < 2) return holders[0];
    const own = holders.filter(({ side }) => side !== undefined && side === this.#reading.home);
    if (own.length === 1) return own[0];
    for (let back = 1; back <= HOLDER_REACH; back++) {
      const before = this.#reading.sentences[sentence.index - back]?.mentions.find(
        ({ person }) => person && holders.includes(person),
      );
      if (before?.person) return before.person;
    }
    return undefined;
  }

  #addAnaphor(party: Party, mention: Mention, sentence: Analysis): void {
    if (mention.anaphor === "HE" || mention.anaphor === "GUEST") {
      const person =
        mention.anaphor === "HE" ? this.#antecedent(mention, sentence) : this.#guest(mention, sentence);
      const side = mention.anaphor === "HE" ? this.#sideOfTopic(mention, sentence) : undefined;
      if (side) addSides(party, [side]);
      else if (person) addPerson(party, person);
      else if (mention.anaphor === "HE") addSides(party, this.#officeBefore(sentence));
      return;
    }
    const listed = peopleBehind(mention, sentence);
    if (listed.length > 1) {
      for (const person of listed) addPerson(party, person);
      return;
    }
    if (mention.count) {
      addSides(party, this.#mostNamed(mention.count));
      party.unnamed ||= party.sides.length > 1 && party.sides.length < mention.count;
      return;
    }
    const latest = this.#meant(mention, sentence);
    if (latest && OTHERS.has(sentence.tokens[mention.first]?.key ?? "")) {
      addSides(party, sidesOf(latest));
      return;
    }
    if (latest) {
      for (const person of latest.people) addPerson(party, person);
      for (const person of this.#absent(latest, sentence.tokens[mention.last]?.key ?? ""))
        addPerson(party, person);
      addSides(party, latest.sides);
      return;
    }
    const people = recentPeople(mention, sentence);
    for (const person of people) addPerson(party, person);
    const pair = people.length ? undefined : this.#recentPair(mention, sentence);
    if (pair) addSides(party, pair);
    party.count = Math.max(party.count, 2);
  }

  /** "X arrived in Z-land. … The two leaders": the leader of a side of which nobody was named. */
  #absent({ people, sides }: Occasion, noun: string): Person[] {
    const title = RANKS_OF.has(noun) ? noun.slice(0, -1) : undefined;
    const [present] = people;
    if (!title || people.length !== 1 || !present?.rank) return [];
    const rank = title === "minister" ? present.rank : "HEAD_OF_STATE";
    return sides.flatMap((side) =>
      side === present.side
        ? []
        : (this.#incumbents.of(side, rank, title === "minister" ? present.title : title) ?? []),
    );
  }

  /** "The Lao official": the only one of that side whom the article names. */
  #official({ first, last, sides }: Mention, { tokens }: Analysis): Person | undefined {
    const [side] = sides;
    if (sides.length !== 1 || tokens[first]?.key !== "the" || !OFFICIAL.test(tokens[last]?.key ?? ""))
      return undefined;
    return this.#incumbents.only(side);
  }

  /** "A delegation led by X": X. */
  #leaders(mention: Mention, sentence: Analysis): Person[] {
    const [verb, by] = [sentence.tokens[mention.last + 1]?.key ?? "", sentence.tokens[mention.last + 2]?.key];
    if (mention.kind !== "COLLECTIVE" || by !== "by" || !/^(?:led|headed|chaired|lead)$/.test(verb))
      return [];
    const leader = sentence.mentions.find((other) => other.person && other.first === mention.last + 3);
    return leader?.person ? [leader.person] : [];
  }

  /** The occasion whose participants "they" or "the two ministers" are. */
  #meant(mention: Mention, sentence: Analysis): Occasion | undefined {
    const noun = sentence.tokens[mention.last]?.key ?? "";
    const ranks = RANKS_OF.get(noun);
    const fits = (occasion: Occasion) =>
      sidesOf(occasion).length > 1 &&
      (!ranks ||
        !occasion.people.length ||
        occasion.people.every((person) => !person.rank || ranks.includes(person.rank)));
    for (let i = this.#told.length - 1; i >= 0; i--) {
      const told = this.#told[i];
      if (!told || sentence.index - told.sentence > 5) break;
      if (fits(told.occasion)) return told.occasion;
    }
    const lead = this.#told[0]?.occasion;
    return mention.anaphor === "TWO" && lead && fits(lead) ? lead : undefined;
  }

  /** The person a pronoun stands for: named before it in the sentence, or first in one of the two before. */
  #antecedent(mention: Mention, sentence: Analysis): Person | undefined {
    const spokenOf = whom(mention, sentence);
    if (spokenOf) {
      const speaker = sentence.mentions.find(
        (other) => other.last < spokenOf.first && !other.place && (other.person ?? this.#incumbent(other)),
      );
      if (speaker) return speaker.person ?? this.#incumbent(speaker);
    }
    const subject = sentence.clause
      .subject(beforeThat(mention.first, sentence), true)
      ?.mentions.map((named) => named.person ?? this.#incumbent(named))
      .find((person) => person !== undefined);
    const other = OTHER_STYLE.get(sentence.tokens[mention.first]?.key ?? "");
    // "X received him": somebody else
    const object = sentence.tokens[mention.first]?.key === "him";
    if (subject && !object) return subject;
    const before = sentence.mentions.find(
      ({ person, last }) =>
        person &&
        last < mention.first &&
        !(object && person === subject) &&
        !(other && person.style === other),
    )?.person;
    if (before) return before;
    for (let back = 1; back <= 3; back++) {
      const previous = this.#reading.sentences[sentence.index - back];
      if (previous && isOfHim(previous)) continue;
      const person = previous && this.#topic(previous, other);
      if (person && !(object && person === subject)) return person;
    }
    return undefined;
  }

  /** "The British prime minister flew in. She met": of whose country somebody is whom the text does not name. */
  #sideOfTopic(pronoun: Mention, sentence: Analysis): string | undefined {
    const [topic] = this.#reading.sentences[sentence.index - 1]?.mentions ?? [];
    if (pronoun.first > 1 || topic?.kind !== "OFFICE" || topic.plural || topic.first > 1) return undefined;
    return topic.sides.length === 1 && !this.#incumbent(topic) ? topic.sides[0] : undefined;
  }

  /** "The guest": who came on the visit told of, or from elsewhere to whom was met, or was named last of another country. */
  #guest(mention: Mention, sentence: Analysis): Person | undefined {
    const here = this.#reading.here?.country;
    const home = here ?? this.#reading.home;
    for (const told of this.#told.toReversed()) {
      if (sentence.index - told.sentence > GUEST_REACH) break;
      const { kind, place, people } = told.occasion;
      const host = place?.country ?? here;
      const guest = people.find(({ side }) => side && (kind === "VISIT" || (host && side !== host)));
      if (guest) return guest;
    }
    for (let back = 0; back <= GUEST_REACH; back++) {
      const guest = this.#reading.sentences[sentence.index - back]?.mentions.find(
        ({ person, last }) =>
          person?.side !== undefined &&
          isCountry(person.side) &&
          person.side !== home &&
          !onlySpeaks(person) &&
          (back > 0 || last < mention.first),
      );
      if (guest?.person) return guest.person;
    }
    return undefined;
  }

  /** "The minister is in Oslo. He met X": the side of an office without a name of which the sentence before speaks. */
  #officeBefore({ index }: Analysis): string[] {
    for (let back = 1; back <= 2; back++) {
      const previous = this.#reading.sentences[index - back];
      const [first] = previous?.mentions ?? [];
      if (!previous || first?.anaphor === "HE") continue;
      if (first?.kind !== "OFFICE" || first.plural || !actsForSide(first)) return [];
      const party = nobody();
      this.#addOffice(party, first, previous, undefined);
      return party.sides;
    }
    return [];
  }

  /** Of whom a sentence speaks: the first one named who stands behind no preposition, else the first. */
  #topic({ mentions, tokens }: Analysis, other: Person["style"]): Person | undefined {
    let governed: Person | undefined;
    for (const mention of mentions) {
      const person = mention.person ?? this.#incumbent(mention);
      if (!person || onlySpeaks(person) || (other && person.style === other)) continue;
      if (!PREPOSITIONS.has(tokens[mention.first - 1]?.key ?? "")) return person;
      governed ??= person;
    }
    return governed;
  }

  /** Who "the Secretary" is. */
  #incumbent({ kind, plural, sides, rank, title }: Mention): Person | undefined {
    return kind === "OFFICE" && !plural && sides.length < 2
      ? this.#incumbents.of(sides[0], rank, title)
      : undefined;
  }

  /** "The five countries": those that the article names most often. */
  #mostNamed(count: number): string[] {
    this.#countries ??= this.#countriesByMentions();
    return this.#countries.slice(0, count);
  }

  #countriesByMentions(): string[] {
    const named = new Map<string, number>();
    for (const { mentions } of this.#reading.sentences)
      for (const mention of mentions)
        for (const side of mention.person?.side ? [mention.person.side] : mention.place ? [] : mention.sides)
          if (isCountry(side)) named.set(side, (named.get(side) ?? 0) + 1);
    return [...named].sort(([, a], [, b]) => b - a).map(([side]) => side);
  }

  /** The last two countries named together. */
  #recentPair(mention: Mention, sentence: Analysis): string[] | undefined {
    for (let back = 0; back <= 3; back++) {
      const previous = this.#reading.sentences[sentence.index - back];
      if (!previous) return undefined;
      const sides = new Set<string>();
      for (const other of previous.mentions) {
        if (back === 0 && other.first >= mention.first) break;
        if (!other.place) for (const side of other.sides) sides.add(side);
        if (other.person?.side) sides.add(other.person.side);
      }
      if (sides.size >= 2) return [...sides].slice(0, 2);
    }
    return undefined;
  }
}

/** "Y, with whom he spoke": Y, who is not he. */
function whom({ first }: Mention, { clause }: Analysis): Mention | undefined {
  return clause.key(first - 1) === "whom" ? antecedentOf(clause, first - 1) : undefined;
}

/** "X asked that his own meeting": whose word "that" depends on is who he is. */
function beforeThat(pronoun: number, { clause }: Analysis): number {
  for (let i = pronoun - 1; i > pronoun - 4; i--) if (clause.key(i) === "that") return i;
  return pronoun;
}

const GUEST_REACH = 6;

/** The style of those for whom a pronoun does not stand. */
const OTHER_STYLE: ReadonlyMap<string, Person["style"]> = new Map([
  ["he", "MRS"],
  ["his", "MRS"],
  ["him", "MRS"],
  ["she", "MR"],
  ["her", "MR"],
]);

/** In how many sentences before "the President" is sought. */
const HOLDER_REACH = 6;

/** "The President", "the Foreign Minister"; no former one, no president of a firm. */
function isTheHolder({ first, last, title }: Mention, { tokens }: Analysis): boolean {
  if (tokens[first]?.key !== "the" || /^(?:of|for|from)$/.test(tokens[last + 1]?.key ?? "")) return false;
  return last - first === title?.split(" ").length;
}

/** "The leaders of the BRICS countries – Brazil, Russia and India –": BRICS. */
function bodyBefore({ first, mentions }: Group, { clause }: Analysis): string[] | undefined {
  if (mentions.length < 2 || !/^[-–—:(]$/.test(clause.key(first - 1))) return undefined;
  const sides = clause.mentionAt(first - 2)?.sides;
  return sides?.length === 1 && sides.every(isIntergovernmental) ? sides : undefined;
}

/** "GCC ministers", "representatives of ASEAN countries": people of several states. */
function isOfStates({ kind, first, last }: Mention, { tokens }: Analysis): boolean {
  return (
    kind === "COLLECTIVE" && [first, first + 1, last].some((at) => OF_MEMBERS.has(tokens[at]?.key ?? ""))
  );
}

const OF_MEMBERS: ReadonlySet<string> = new Set(
  "ministers countries states nations members representatives envoys delegates premiers".split(" "),
);

/** Businessmen, students and spokesmen do not; experts may. */
function actsForSide({ rank, title }: Mention): boolean {
  return !rank || !TALKERS.has(rank) || COLLECTIVE_NOUNS.has(title?.toLowerCase() ?? "");
}

/** "Lebanon's president, prime minister and speaker": the side named first is that of all. */
function ofSameSide(mention: Mention, before: Mention | undefined): Mention {
  const inherits =
    mention.kind === "OFFICE" &&
    before?.kind === "OFFICE" &&
    !mention.sides.length &&
    before.sides.length === 1;
  return inherits ? { ...mention, sides: before.sides } : mention;
}

/** "X told Y …, as they began": the two of different sides named before in the sentence. */
function recentPeople(mention: Mention, sentence: Analysis): Person[] {
  const before = sentence.mentions.filter((other) => other.person?.side && other.last < mention.first);
  const people = before.flatMap((other) => (other.person && !onlySpeaks(other.person) ? [other.person] : []));
  const pair = [...new Set(people)].slice(-2);
  return pair.length === 2 && pair[0]?.side !== pair[1]?.side ? pair : [];
}

/** Whether the sentence itself begins with a pronoun: it speaks of whom the one before speaks. */
function isOfHim({ mentions, tokens }: Analysis): boolean {
  const first = mentions.find(
    (mention) =>
      (mention.person && !PREPOSITIONS.has(tokens[mention.first - 1]?.key ?? "")) || mention.anaphor === "HE",
  );
  return first?.anaphor === "HE";
}

const OFFICIAL = /^(?:official|diplomat|negotiator|envoy|emissary)$/;

/** "Officials of the two governments": others than those who met. */
const OTHERS: ReadonlySet<string> = new Set(
  "officials representatives negotiators delegations teams experts diplomats envoys".split(" "),
);
const PREPOSITIONS: ReadonlySet<string> = new Set("with by to of from for between alongside".split(" "));
const RANKS_OF: ReadonlyMap<string, readonly OfficeRank[]> = new Map([
  ["ministers", ["FOREIGN_MINISTER", "MINISTER"]],
  ["presidents", ["HEAD_OF_STATE"]],
  ["leaders", HEADS],
]);
