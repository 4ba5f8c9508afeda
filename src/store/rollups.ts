import { type Cell, Counters } from "./counters.ts";
import type { Statements } from "./statements.ts";

/** Keeps `meeting_country`, `country_pair` and the counts of meetings. `start` is '' for a meeting without date. */
export class Rollups {
  readonly counters;
  readonly #addCountry;
  readonly #dropCountry;
  readonly #addPair;
  readonly #dropPair;

  constructor(statements: Statements) {
    this.counters = new Counters(statements);
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

  /** Moves a meeting from what it was to what it is; null for "not there". */
  move(meeting: number, was: RollupState | null, is: RollupState | null): void {
    this.counters.move(was ? cellsOf(was) : [], is ? cellsOf(is) : []);
    if (was?.start === is?.start && was?.countries.join() === is?.countries.join()) return;
    if (was) {
      for (const country of was.countries) this.#dropCountry(country, was.start ?? "", meeting);
      for (const [a, b] of pairs(was.countries)) this.#dropPair(a, b, was.start ?? "", meeting);
    }
    if (is) {
      for (const country of is.countries) this.#addCountry(country, is.start ?? "", meeting);
      for (const [a, b] of pairs(is.countries)) this.#addPair(a, b, is.start ?? "", meeting);
    }
  }
}

export interface RollupState {
  kind: string;
  format: string;
  status: string;
  start: string | null;
  end: string | null;
  precision: string | null;
  place: number | null;
  topics: readonly string[];
  /** In alphabetical order. */
  countries: readonly string[];
  /** As such or represented. */
  organizations: readonly number[];
  people: readonly number[];
}

function* pairs(countries: readonly string[]): Generator<[string, string]> {
  for (const [i, a] of countries.entries()) for (const b of countries.slice(i + 1)) yield [a, b];
}

/** In which counts a meeting is, as the definitions of the rollups have it. */
function* cellsOf(state: RollupState): Generator<Cell> {
  const { kind, format, status, precision, place, topics, countries, organizations, people } = state;
  const months = [state.start, state.end].map((day) => day?.slice(0, 7) ?? "");
  for (const [count, month] of months.entries()) {
    yield { table: "meeting_month", key: [month, status, kind, format, precision ?? ""], count };
    for (const country of countries)
      yield { table: "country_month", key: [country, month, precision ?? ""], count };
  }
  const values = {
    COUNTRY: countries,
    ORGANIZATION: organizations,
    PERSON: people,
    PLACE: place === null ? [] : [place],
    TOPIC: topics,
  };
  for (const [facet, own] of Object.entries(values))
    for (const value of own) yield { table: "meeting_total", key: [facet, value, status], count: 0 };
  const pair = (facet: string, a: string | number, b: string | number): Cell => ({
    table: "meeting_pair",
    key: [facet, a, b, status],
    count: 0,
  });
  for (const a of countries) for (const b of countries) yield pair("COUNTRY", a, b);
  for (const a of organizations) for (const b of organizations) if (a !== b) yield pair("ORGANIZATION", a, b);
  for (const a of people) for (const b of people) if (a !== b) yield pair("PERSON", a, b);
  for (const a of people)
    for (const b of people) if (a !== b) yield { table: "meeting_total", key: ["MET", a, status], count: 0 };
  for (const country of countries) {
    yield pair("COUNTRY_KIND", country, kind);
    for (const person of people) yield pair("COUNTRY_PERSON", country, person);
  }
}
