import type { Statements } from "./statements.ts";

/** Keeps `meeting_country` and `country_pair` as participation has them. `start` is '' for a meeting without date. */
export class Rollups {
  readonly #addCountry;
  readonly #dropCountry;
  readonly #addPair;
  readonly #dropPair;

  constructor(statements: Statements) {
    type Key = [country: string, start: string, meeting: number];
    type PairKey = [a: string, b: string, start: string, meeting: number];
    this.#addCountry = statements.run<Key>(
      "INSERT INTO meeting_country (country, start, meeting) VALUES (?, ?, ?)",
    );
    this.#dropCountry = statements.run<Key>(
      "DELETE FROM meeting_country WHERE country = ? AND start = ? AND meeting = ?",
    );
    this.#addPair = statements.run<PairKey>(
      "INSERT INTO country_pair (a, b, start, meeting) VALUES (?, ?, ?, ?)",
    );
    this.#dropPair = statements.run<PairKey>(
      "DELETE FROM country_pair WHERE a = ? AND b = ? AND start = ? AND meeting = ?",
    );
  }

  /** Moves a meeting from what it was to what it is; countries in alphabetical order, none for "not there". */
  move(meeting: number, was: RollupState, is: RollupState): void {
    if (was.start === is.start && was.countries.join() === is.countries.join()) return;
    for (const country of was.countries) this.#dropCountry(country, was.start ?? "", meeting);
    for (const [a, b] of pairs(was.countries)) this.#dropPair(a, b, was.start ?? "", meeting);
    for (const country of is.countries) this.#addCountry(country, is.start ?? "", meeting);
    for (const [a, b] of pairs(is.countries)) this.#addPair(a, b, is.start ?? "", meeting);
  }
}

export interface RollupState {
  start: string | null;
  countries: readonly string[];
}

function* pairs(countries: readonly string[]): Generator<[string, string]> {
  for (const [i, a] of countries.entries()) for (const b of countries.slice(i + 1)) yield [a, b];
}
