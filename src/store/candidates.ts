import type { DateAbsence } from "../domain/date.ts";
import type {
  AgreementKind,
  DatePrecision,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
} from "../domain/vocabulary.ts";
import type { Statements } from "./statements.ts";

/** A person who may be the one that an article names. */
export interface PersonCandidate {
  id: number;
  country: string | null;
  organization: number | null;
  /** First days of the earliest and latest dated meeting. */
  firstSeen: string | null;
  lastSeen: string | null;
  /** All forms of the name, with their ids. */
  names: readonly { id: number; name: string }[];
}

export interface SideCandidate {
  country: string | null;
  organization: number | null;
  person: number | null;
  title: string | null;
  role: ParticipantRole;
}

/** A meeting that may be the one that an article tells of. */
export interface MeetingCandidate {
  id: number;
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  dateAbsence: DateAbsence | null;
  city: string | null;
  placeCountry: string | null;
  /** Days on which the first and the last article about it appeared; looked up for one without date only. */
  firstPublished?: string | null;
  lastPublished?: string | null;
  sides: readonly SideCandidate[];
}

export interface AgreementCandidate {
  id: number;
  kind: AgreementKind;
  start: string | null;
  end: string | null;
  meeting: number | null;
  parties: readonly (string | number)[];
  /** The best quote of each article. */
  quotes: readonly string[];
}

/** Meetings that overlap a span begin in a range of days, or on a few others. */
export interface Days {
  /** The first day of the span. */
  start: string;
  from: string;
  /** The last day of both span and range. */
  to: string;
  /** First days of months, seasons and years that contain the span. */
  also: readonly string[];
}

type MeetingRow = Omit<MeetingCandidate, "sides">;
type IdRow = { id: number };
/** Enough for any day's meetings of the busiest sides; what has no date is looked up newest first. */
const MOST = 400;

/** Finds records that an article's facts may be about, by index. */
export class Candidates {
  readonly #peopleByKey;
  readonly #peopleSharing;
  readonly #peopleWith;
  readonly #byPair;
  readonly #byPairAlso;
  readonly #byOrganizations;
  readonly #amongOrganizations;
  readonly #undated;
  readonly #sides;
  readonly #agreementsAt;
  readonly #agreementsOn;
  readonly #agreements;
  readonly #quotes;

  constructor(statements: Statements) {
    const person = `SELECT p.id, p.country, p.organization, p.first_seen AS firstSeen, p.last_seen AS lastSeen,
      (SELECT json_group_array(json_object('id', id, 'name', name)) FROM person_alias WHERE person = p.id) AS names`;
    type PersonRow = Omit<PersonCandidate, "names"> & { names: string };
    this.#peopleByKey = statements.all<[string], PersonRow>(
      `${person} FROM person p WHERE p.id IN (SELECT person FROM person_alias WHERE key = ?) ORDER BY p.id`,
    );
    this.#peopleSharing = statements.all<[string, number, string | null, number | null], PersonRow>(
      `${person} FROM person p WHERE p.id IN (
        SELECT person FROM person_word WHERE word IN (SELECT value FROM json_each(?)) GROUP BY person HAVING count(*) >= ?
      ) AND (p.country IS ? AND p.organization IS ?) ORDER BY p.id LIMIT 50`,
    );
    this.#peopleWith = statements.all<[string, string | null, number | null], PersonRow>(
      `${person} FROM person_word w CROSS JOIN person p ON p.id = w.person
      WHERE w.word = ? AND p.country IS ? AND p.organization IS ? ORDER BY p.id LIMIT 50`,
    );
    const meeting = `m.id, m.kind, m.format, m.status, m.start, m."end", m.precision, m.date_absence AS dateAbsence,
      p.city, p.country AS placeCountry`;
    const published = (pick: "min" | "max") =>
      `(SELECT ${pick}(a.published_day) FROM claim c JOIN article a ON a.id = c.article WHERE c.meeting = m.id)`;
    const joined = "CROSS JOIN meeting m ON m.id = r.meeting LEFT JOIN place p ON p.id = m.place";
    this.#byPair = statements.all<[string, string, string, string, string], MeetingRow>(
      `SELECT ${meeting} FROM country_pair r ${joined}
      WHERE r.a = ? AND r.b = ? AND r.start BETWEEN ? AND ? AND m."end" >= ? LIMIT ${MOST}`,
    );
    this.#byPairAlso = statements.all<[string, string, string, string], MeetingRow>(
      `SELECT ${meeting} FROM json_each(?) d CROSS JOIN country_pair r
        ON r.a = ? AND r.b = ? AND r.start = d.value ${joined} WHERE m."end" >= ? LIMIT ${MOST}`,
    );
    this.#byOrganizations = statements.all<[string, string, string, string, string], MeetingRow>(
      `SELECT ${meeting} FROM json_each(?) c CROSS JOIN meeting_country r
        ON r.country = c.value AND r.start BETWEEN ? AND ? ${joined}
      WHERE m."end" >= ? AND EXISTS (SELECT 1 FROM participation WHERE meeting = m.id
        AND organization IN (SELECT value FROM json_each(?))) LIMIT ${MOST}`,
    );
    this.#amongOrganizations = statements.all<[string, string, string, string], MeetingRow>(
      `SELECT ${meeting} FROM meeting m LEFT JOIN place p ON p.id = m.place
      WHERE m.start BETWEEN ? AND ? AND m."end" >= ? AND (SELECT count(DISTINCT organization) FROM participation
        WHERE meeting = m.id AND organization IN (SELECT value FROM json_each(?))) > 1 LIMIT ${MOST}`,
    );
    this.#undated = statements.all<[string], MeetingRow>(
      `SELECT ${meeting}, ${published("min")} AS firstPublished, ${published("max")} AS lastPublished
      FROM meeting_country r ${joined}
      WHERE r.country = ? AND r.start = '' ORDER BY r.meeting DESC LIMIT 50`,
    );
    this.#sides = statements.all<[string], SideCandidate & { meeting: number }>(
      `SELECT p.meeting, p.country, p.organization, p.person, t.name AS title, p.role
      FROM participation p LEFT JOIN title t ON t.id = p.title
      WHERE p.meeting IN (SELECT value FROM json_each(?))`,
    );
    this.#agreementsAt = statements.all<[number], IdRow>("SELECT id FROM agreement WHERE meeting = ?");
    this.#agreementsOn = statements.all<[string, string, string, number], IdRow>(
      `SELECT DISTINCT a.id FROM agreement a CROSS JOIN agreement_party p ON p.agreement = a.id
      WHERE a.start BETWEEN ? AND ? AND coalesce(p.country, p.organization) IN (SELECT value FROM json_each(?)) LIMIT ?`,
    );
    this.#agreements = statements.all<
      [string],
      Omit<AgreementCandidate, "parties" | "quotes"> & { parties: string }
    >(
      `SELECT a.id, a.kind, a.start, a."end", a.meeting,
        (SELECT json_group_array(coalesce(country, organization)) FROM agreement_party WHERE agreement = a.id) AS parties
      FROM agreement a WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id`,
    );
    this.#quotes = statements.all<[number], { text: string; start: number; end: number }>(
      `SELECT a.text, e.start, e."end" FROM claim c JOIN article a ON a.id = c.article
      JOIN evidence e ON e.id = (SELECT min(id) FROM evidence WHERE claim = c.id) WHERE c.agreement = ? LIMIT 5`,
    );
  }

  /** Those with a name that reduces to this key. */
  peopleByKey(key: string): PersonCandidate[] {
    return this.#peopleByKey(key).map(withNames);
  }

  /** Those of one side who share at least two of these reduced words. */
  peopleSharingWords(
    words: readonly string[],
    country: string | null,
    organization: number | null,
  ): PersonCandidate[] {
    return this.#peopleSharing(JSON.stringify(words), 2, country, organization).map(withNames);
  }

  /** Those of one side with this reduced word in a name. */
  peopleWithWord(word: string, country: string | null, organization: number | null): PersonCandidate[] {
    return this.#peopleWith(word, country, organization).map(withNames);
  }

  /** Meetings on these days that share at least two of these sides. */
  meetingsOn(days: Days, countries: readonly string[], organizations: readonly number[]): MeetingCandidate[] {
    const { from, to, start, also } = days;
    const found = new Map<number, MeetingRow>();
    const add = (rows: readonly MeetingRow[]) => {
      for (const row of rows) found.set(row.id, row);
    };
    // Of a large gathering some sides are enough to find it by.
    const some = countries.slice(0, 5).sort();
    for (const [i, a] of some.entries())
      for (const b of some.slice(i + 1)) {
        add(this.#byPair(a, b, from, to, start));
        if (also.length > 0) add(this.#byPairAlso(JSON.stringify(also), a, b, start));
      }
    const bodies = JSON.stringify(organizations);
    if (some.length > 0 && organizations.length > 0)
      add(this.#byOrganizations(JSON.stringify(some), from, to, start, bodies));
    if (organizations.length > 1) add(this.#amongOrganizations(from, to, start, bodies));
    return this.#withSides([...found.values()]);
  }

  /** The newest meetings without a date in which the country took part. */
  undatedMeetings(country: string): MeetingCandidate[] {
    return this.#withSides(this.#undated(country));
  }

  /** Agreements reached at a meeting, or begun on these days by one of these parties. */
  agreements(
    meeting: number | null,
    days: { from: string; to: string } | null,
    parties: readonly (string | number)[],
  ): AgreementCandidate[] {
    const ids = new Set<number>();
    if (meeting !== null) for (const { id } of this.#agreementsAt(meeting)) ids.add(id);
    if (days)
      for (const { id } of this.#agreementsOn(days.from, days.to, JSON.stringify(parties), MOST)) ids.add(id);
    if (ids.size === 0) return [];
    return this.#agreements(JSON.stringify([...ids])).map((row) => ({
      ...row,
      parties: JSON.parse(row.parties),
      quotes: this.#quotes(row.id).map(({ text, start, end }) => text.slice(start, end)),
    }));
  }

  #withSides(rows: readonly MeetingRow[]): MeetingCandidate[] {
    if (rows.length === 0) return [];
    const sides = new Map<number, SideCandidate[]>(rows.map(({ id }) => [id, []]));
    for (const { meeting, ...side } of this.#sides(JSON.stringify([...sides.keys()])))
      sides.get(meeting)?.push(side);
    return rows.map((row) => ({ ...row, sides: sides.get(row.id) ?? [] }));
  }
}

function withNames<T extends { names: string }>(row: T): Omit<T, "names"> & Pick<PersonCandidate, "names"> {
  return { ...row, names: JSON.parse(row.names) };
}
