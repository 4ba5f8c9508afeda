/** What the text may call a country, its people, its government and its places. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, XK for Kosovo, and SU, YU, DD, CS (Czechoslovakia), YD for former states. */
  code: string;
  /** Usual English short name. */
  name: string;
  /** Other names, spellings and abbreviations. */
  names: readonly string[];
  /** Adjectives and nouns for its people, with plurals. */
  demonyms: readonly string[];
  /** The present capital first, then spelling variants, seats of government and former capitals. */
  capitals: readonly string[];
  /** Buildings and streets that stand for its government. */
  seats: readonly string[];
  /** Places in it where diplomacy happens or that are well known. */
  cities: readonly string[];
  /** Parts of it, which name a place but not its government. */
  regions: readonly string[];
  /** The last year of a former state. */
  until?: string;
}

interface CountryLists {
  names?: string;
  demonyms?: string;
  capitals?: string;
  seats?: string;
  cities?: string;
  regions?: string;
  until?: string;
}

/** A row from lists written as "one | another"; "Dane(s)" stands for "Dane | Danes". */
export function country(code: string, name: string, lists: CountryLists): CountryRow {
  return {
    code,
    name,
    names: entries(lists.names),
    demonyms: entries(lists.demonyms),
    capitals: entries(lists.capitals),
    seats: entries(lists.seats),
    cities: entries(lists.cities),
    regions: entries(lists.regions),
    ...(lists.until && { until: lists.until }),
  };
}

function entries(list = ""): string[] {
  if (!list) return [];
  return list
    .split(" | ")
    .flatMap((entry) => (entry.endsWith("(s)") ? [entry.slice(0, -3), `${entry.slice(0, -3)}s`] : [entry]));
}
