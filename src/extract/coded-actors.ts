import type { CodedActor } from "../domain/coded-event.ts";
import { sideOfHolder } from "./holders.ts";
import { countryOf, isCountry, lookUp } from "./lexicon.ts";
import {
  BODY_SECTOR,
  BODY_WORDS,
  CODED_COUNTRIES,
  MINISTRY_SECTOR,
  NO_STATE_ACTOR,
  STATE_ACTOR,
  STATE_SECTORS,
} from "./tables/coded-actors.ts";
import type { OfficeRank } from "./tables/titles.ts";
import { keyOf, tokenize } from "./tokens.ts";

/** Who an actor of coded data is. */
export interface CodedSide {
  country?: string;
  organization?: string;
  person?: string;
  /** What the data calls an actor of a state that it does not name. */
  title?: string;
}

const known = new Map<string, CodedSide | undefined>();
const MOST_KNOWN = 200_000;

/** A person, a country or a body that diplomacy is done with, as far as the row says; undefined for all others. */
export function codedSide(actor: CodedActor, year: number): CodedSide | undefined {
  const key = `${actor.name}\t${actor.country}\t${actor.sectors}\t${year}`;
  if (!known.has(key)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, sideOf(actor, year));
  }
  return known.get(key);
}

function sideOf({ name, sectors, country: given }: CodedActor, year: number): CodedSide | undefined {
  if (name === "") return undefined;
  const country = codedCountry(given);
  const all = sectors === "" ? undefined : sectors.split(",").map((sector) => sector.trim());
  const itself = codedCountry(name);
  if (itself !== undefined) return { country: itself };
  const bracketed = /^(.*?\S)\s*\((.+)\)$/.exec(name);
  if (bracketed) {
    const [, title = "", inner = ""] = bracketed;
    const state = codedCountry(inner) ?? country;
    if (state === undefined || NO_STATE_ACTOR.test(title)) return undefined;
    return STATE_ACTOR.test(title) || speaksForState(all) ? { country: state, title } : undefined;
  }
  const entries = entriesOf(name);
  for (const entry of entries) {
    if (entry.type === "ORGANIZATION") return bodyOf(entry.name);
    if (entry.type === "SEAT") return { country: entry.code, title: name };
  }
  if (entries.length > 0) return undefined;
  const titled = titledName(name);
  if (titled) return { ...titled, ...sideOfPerson(wordsOf(titled.person), year, country) };
  const words = wordsOf(name);
  const isBody = words.some((word) => BODY_WORDS.has(word)) || /\d/.test(name);
  const inBody = all?.includes(BODY_SECTOR) ?? false;
  if (isBody) {
    if (inBody && country === undefined) return { organization: name };
    return country !== undefined && speaksForState(all) ? { country, title: name } : undefined;
  }
  // A single word may be anything where nothing else is said.
  if (all === undefined ? words.length < 2 : !(inBody || speaksForState(all))) return undefined;
  if (all !== undefined && country === undefined && words.length < 2) return undefined;
  return { person: name, ...sideOfPerson(words, year, country) };
}

const wordsOf = (name: string): string[] => name.split(/\s+/).map(keyOf);

const OFFICES: readonly OfficeRank[] = [
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "FOREIGN_MINISTER",
  "MINISTER",
];

/** `Prime Minister Qarase` */
function titledName(name: string): { person: string; title: string } | undefined {
  const tokens = tokenize(name);
  const found = lookUp(tokens, 0);
  const after = found && tokens[found.last + 1];
  if (!after || !found.entries.some((entry) => entry.type === "TITLE" && OFFICES.includes(entry.rank)))
    return undefined;
  return { person: name.slice(after.start), title: name.slice(0, after.start).trim() };
}

/** Data gives a nationality, and of several offices any: who is known to speak for a side in that year does. */
function sideOfPerson(words: readonly string[], year: number, country: string | undefined): CodedSide {
  const side = words.length > 1 ? sideOfHolder(words, year) : undefined;
  if (side === undefined) return country === undefined ? {} : { country };
  return isCountry(side) ? { country: side } : bodyOf(side);
}

function bodyOf(organization: string): CodedSide {
  const country = countryOf(organization);
  return country === undefined ? { organization } : { country };
}

function speaksForState(sectors: readonly string[] | undefined): boolean {
  return sectors?.some((sector) => STATE_SECTORS.has(sector) || MINISTRY_SECTOR.test(sector)) ?? false;
}

const countries = new Map<string, string | undefined>();

/** The code of a country that goes by this name, if one does. */
export function codedCountry(name: string): string | undefined {
  if (name === "") return undefined;
  if (!countries.has(name)) {
    const entry = entriesOf(name).find(({ type }) => type === "COUNTRY");
    countries.set(name, CODED_COUNTRIES.get(name) ?? (entry?.type === "COUNTRY" ? entry.code : undefined));
    if (countries.size > MOST_KNOWN) countries.clear();
  }
  return countries.get(name);
}

/** What the extractor's tables have under the whole of a name. */
function entriesOf(name: string) {
  const tokens = tokenize(name);
  const found = lookUp(tokens, 0);
  return found && found.last === tokens.length - 1 ? found.entries : [];
}
