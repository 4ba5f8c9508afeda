import { isCommon } from "./common.ts";
import { sameName, sideOfHolder, sideOfNamesake } from "./holders.ts";
import { countryOf, isCountry } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { type OfficeRank, TALKERS } from "./tables/titles.ts";
import { keyOf } from "./tokens.ts";

/** A person of the article, under the longest name that it gives. */
export interface Person {
  name: string;
  keys: string[];
  aliases: Set<string>;
  title: string | undefined;
  rank: OfficeRank | undefined;
  /** The country or organization that the person represents. */
  side: string | undefined;
  /** The side that the office tells, when nothing else does. */
  officeSide: string | undefined;
  style: "MR" | "MRS" | undefined;
  mentions: number;
}

/** Offices whose holders speak for a country. */
export const NATIONAL: ReadonlySet<OfficeRank> = new Set([
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "FOREIGN_MINISTER",
  "MINISTER",
  "ROYAL",
]);

/** Offices that one person at a time holds for a side. */
const SOLE: ReadonlySet<OfficeRank> = new Set(["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER"]);
/** Titles as often of parties, unions and firms as of states. */
const BODILESS =
  /^(?:leaders?|chief executive|(?:leader|(?:vice[- ])?president) of (?!the (?:republic|state|government|country|nation)).*)$/i;
/** Bashir, of Omar al-Bashir. */
const ARTICLE = /^(?:al|el|as|ar|ad|an|az|at|ash)-(?=\p{L}{3})/u;
/** Of bodies that every state has one of: who speaks for them speaks for the state. */
const STATE_BODY =
  /\b(?:national assembly|parliament|senate|house of (?:representatives|commons|councillors)|supreme (?:council|soviet)|foreign (?:affairs|relations) committee|committee (?:for|on) (?:foreign|external|international)|national security advis[eo]r|chief of (?:army|general|defen[cs]e|naval|air) staff)\b/i;

function isNational({ rank, title }: Person): boolean {
  return rank !== undefined && (NATIONAL.has(rank) || (!TALKERS.has(rank) && STATE_BODY.test(title ?? "")));
}

/** Of how many countries named before one that fits is sought. */
const REMEMBERED = 4;

/** Whether the person only speaks: a spokesperson, scholar or businessman. */
export function onlySpeaks(person: Person): boolean {
  return person.rank !== undefined && TALKERS.has(person.rank);
}

/** Of how many people of one name a mention may mean one: more than any report names, so that reading stays linear. */
const MOST_NAMESAKES = 50;

/** The people of one article: full names first, then surnames resolved to them. */
export class Register {
  readonly people: Person[] = [];
  readonly #byKey = new Map<string, Person[]>();
  readonly #year: number | undefined;

  constructor(year: number | undefined) {
    this.#year = year;
  }

  /** First pass: takes in every mention with at least two words of name. */
  addFull(mention: Mention): void {
    const { name } = mention;
    if (!name || name.keys.length < 2) return;
    const known = this.#find(name.keys);
    const person = known ?? this.#create(name.text, name.keys);
    this.#note(person, mention);
  }

  /** Second pass: a surname, or a name under a title alone. */
  resolve(mention: Mention): Person | undefined {
    const { name } = mention;
    if (!name) return undefined;
    if (name.keys.length >= 2) return this.#find(name.keys);
    const key = name.keys[0]?.replace(ARTICLE, "");
    if (!key) return undefined;
    const candidates = (this.#byKey.get(key) ?? []).filter((person) => this.#compatible(person, mention));
    const person = candidates.length > 1 ? this.#best(candidates, key, mention) : candidates[0];
    if (person) {
      this.#note(person, mention);
      return person;
    }
    if (mention.title && !isCommon(key)) {
      const created = this.#create(name.text, name.keys);
      this.#note(created, mention);
      return created;
    }
    const side = sideOfHolder([key], this.#year);
    if (!side) return undefined;
    const created = this.#create(name.text, name.keys);
    created.side = side;
    this.#note(created, mention);
    return created;
  }

  /** Gives a side to those whom the tables of office-holders or the office itself tell. */
  recall(): void {
    for (const person of this.people) {
      const { officeSide } = person;
      person.side ??=
        officeSide && !isCountry(officeSide) ? officeSide : (this.#sideOfHolder(person) ?? officeSide);
      person.side = person.side && (countryOf(person.side) ?? person.side);
    }
  }

  /**
   * Gives a side to those in national office for whom the text names none: `home`, where the text was written, or the
   * country named last before, unless somebody else holds the office there. `mentions` are those of the whole text.
   */
  complete(home: string | undefined, mentions: readonly Mention[]): void {
    const held = new Set<string>();
    const hold = ({ side, rank }: Person) => rank && SOLE.has(rank) && held.add(`${rank} ${side}`);
    for (const person of this.people) if (person.side) hold(person);
    const recent: string[] = [];
    for (const { person, sides } of mentions) {
      if (person?.rank && !person.side && isNational(person) && !BODILESS.test(person.title ?? "")) {
        person.side = [...(home ? [home] : []), ...recent].find(
          (side) => !held.has(`${person.rank} ${side}`),
        );
        hold(person);
      }
      const side = person?.side ?? sides[0];
      if (!side || !isCountry(side) || recent[0] === side) continue;
      const at = recent.indexOf(side);
      if (at >= 0) recent.splice(at, 1);
      recent.unshift(side);
      if (recent.length > REMEMBERED) recent.pop();
    }
  }

  #sideOfHolder({ name, keys, rank }: Person): string | undefined {
    const words = keyOf(name).split(" ");
    // Abdullah II: the number is not among the keys
    const side = (keys.length === 1 && sideOfHolder(words, this.#year)) || sideOfHolder(keys, this.#year);
    return side ?? (rank && SOLE.has(rank) ? sideOfNamesake(keys, this.#year) : undefined);
  }

  #compatible(person: Person, mention: Mention): boolean {
    if (mention.sides.length === 1 && person.side && mention.sides[0] !== person.side) return false;
    const style = styleOf(mention);
    return !style || !person.style || style === person.style;
  }

  #best(candidates: Person[], key: string, mention: Mention): Person | undefined {
    const score = (person: Person) =>
      (person.keys.at(-1) === key || person.keys[0] === key ? 2 : 0) +
      (mention.title && person.title?.toLowerCase() === mention.title.toLowerCase() ? 3 : 0) +
      Math.min(person.mentions, 5) / 10;
    return candidates.reduce((best, person) => (score(person) > score(best) ? person : best));
  }

  #find(keys: readonly string[]): Person | undefined {
    for (const key of keys)
      for (const person of this.#byKey.get(key.replace(ARTICLE, "")) ?? [])
        if (person.keys.length > 1 && sameName(person.keys, keys)) return person;
    return undefined;
  }

  #create(name: string, keys: string[]): Person {
    const person: Person = {
      name,
      keys,
      aliases: new Set(),
      title: undefined,
      rank: undefined,
      side: undefined,
      officeSide: undefined,
      style: undefined,
      mentions: 0,
    };
    this.people.push(person);
    this.#index(person, keys);
    return person;
  }

  #index(person: Person, keys: readonly string[]): void {
    for (const whole of keys) {
      const key = whole.replace(ARTICLE, "");
      if (key.length < 2) continue;
      const list = this.#byKey.get(key);
      if (!list) this.#byKey.set(key, [person]);
      else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
    }
  }

  #note(person: Person, mention: Mention): void {
    person.mentions++;
    const { name } = mention;
    if (name && name.text !== person.name) {
      if (name.keys.length > person.keys.length) {
        person.aliases.add(person.name);
        person.name = name.text;
        person.keys = name.keys;
        this.#index(person, name.keys);
      } else if (name.text.toLowerCase() === person.name.toLowerCase()) {
        if (capitals(name.text) < capitals(person.name)) person.name = name.text;
      } else person.aliases.add(name.text);
    }
    if (mention.title && (!person.title || (person.rank === "HONORIFIC" && mention.rank !== "HONORIFIC"))) {
      person.title = mention.title;
      person.rank = mention.rank;
    }
    if (!person.side && mention.sides.length === 1) person.side = mention.sides[0];
    person.officeSide ??= mention.officeSide;
    person.style ??= styleOf(mention);
    if (name?.nickname) {
      person.aliases.add(name.nickname);
      this.#index(person, [keyOf(name.nickname)]);
    }
  }
}

/** Ursula von der Leyen has fewer than the same name in a headline. */
function capitals(name: string): number {
  return name.match(/\p{Lu}/gu)?.length ?? 0;
}

/** By what husband and wife of one surname are told apart. */
function styleOf({ title }: Mention): Person["style"] {
  const first = keyOf(title?.split(" ")[0] ?? "");
  return /^(?:mr|sir|lord|king|prince|monsieur)\.?$/.test(first)
    ? "MR"
    : /^(?:mrs|ms|miss|lady|dame|queen|princess|madame?)\.?$/.test(first)
      ? "MRS"
      : undefined;
}
