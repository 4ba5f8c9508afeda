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
  /** All forms of the name. */
  names: readonly string[];
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
  /** Days on which the first and the last article about it appeared. */
  firstPublished: string | null;
  lastPublished: string | null;
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

/** First days in an inclusive range, or just these days. */
export interface Days {
  from: string;
  to: string;
  /** First days of months, seasons and years that contain the range. */
  also: readonly string[];
}

type IdRow = { id: number };
/** Enough for any day's meetings of the busiest sides; what has no date is looked up newest first. */
const MOST = 400;

/** Finds records that an article's facts may be about, by index. */
export class Candidates {
  readonly #peopleByKey;
  readonly #peopleSharing;
  readonly #peopleWith;
  readonly #byPairs;
  readonly #byOrganizations;
  readonly #amongOrganizations;
  readonly #undated;
  readonly #meetings;
  readonly #sides;
  readonly #agreementsAt;
  readonly #agreementsOn;
  readonly #agreements;
  readonly #quotes;

  constructor(statements: Statements) {
    const person = `SELECT p.id, p.country, p.organization, p.first_seen AS firstSeen, p.last_seen AS lastSeen,
      (SELECT json_group_array(name) FROM person_alias WHERE person = p.id) AS names`;
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
    this.#byPairs = statements.all<[string, string, string, string, string, number], IdRow>(
      `SELECT m.meeting AS id FROM json_each(?) p CROSS JOIN country_pair m
        ON m.a = p.value ->> 0 AND m.b = p.value ->> 1 AND m.start BETWEEN ? AND ?
      UNION
      SELECT m.meeting AS id FROM json_each(?) p CROSS JOIN json_each(?) d CROSS JOIN country_pair m
        ON m.a = p.value ->> 0 AND m.b = p.value ->> 1 AND m.start = d.value
      LIMIT ?`,
    );
    this.#byOrganizations = statements.all<[string, string, string, string, number], IdRow>(
      `SELECT DISTINCT p.meeting AS id FROM json_each(?) c CROSS JOIN meeting_country m
        ON m.country = c.value AND m.start BETWEEN ? AND ?
      CROSS JOIN participation p ON p.meeting = m.meeting
      WHERE p.organization IN (SELECT value FROM json_each(?)) LIMIT ?`,
    );
    this.#amongOrganizations = statements.all<[string, string, string, number], IdRow>(
      `SELECT m.id FROM meeting m CROSS JOIN participation p ON p.meeting = m.id
      WHERE m.start BETWEEN ? AND ? AND p.organization IN (SELECT value FROM json_each(?))
      GROUP BY m.id HAVING count(DISTINCT p.organization) > 1 LIMIT ?`,
    );
    this.#undated = statements.all<[string, number], IdRow>(
      `SELECT meeting AS id FROM meeting_country WHERE country = ? AND start = '' ORDER BY meeting DESC LIMIT ?`,
    );
    this.#meetings = statements.all<[string], Omit<MeetingCandidate, "sides">>(
      `SELECT m.id, m.kind, m.format, m.status, m.start, m."end", m.precision, m.date_absence AS dateAbsence,
        p.city, p.country AS placeCountry,
        (SELECT min(a.published_day) FROM claim c JOIN article a ON a.id = c.article WHERE c.meeting = m.id)
          AS firstPublished,
        (SELECT max(a.published_day) FROM claim c JOIN article a ON a.id = c.article WHERE c.meeting = m.id)
          AS lastPublished
      FROM meeting m LEFT JOIN place p ON p.id = m.place WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id`,
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

  /** Meetings that begin on these days and share at least two of these sides. */
  meetingsOn(
    { from, to, also }: Days,
    countries: readonly string[],
    organizations: readonly number[],
  ): MeetingCandidate[] {
    const found = new Map<number, IdRow>();
    const add = (rows: IdRow[]) => {
      for (const row of rows) found.set(row.id, row);
    };
    // Of a large gathering some sides are enough to find it by.
    const some = countries.slice(0, 5).sort();
    const pairs = JSON.stringify(some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b])));
    if (some.length > 1) add(this.#byPairs(pairs, from, to, pairs, JSON.stringify(also), MOST));
    const bodies = JSON.stringify(organizations);
    if (some.length > 0 && organizations.length > 0)
      add(this.#byOrganizations(JSON.stringify(some), from, to, bodies, MOST));
    if (organizations.length > 1) add(this.#amongOrganizations(from, to, bodies, MOST));
    return this.#full([...found.values()]);
  }

  /** The newest meetings without a date in which the country took part. */
  undatedMeetings(country: string): MeetingCandidate[] {
    return this.#full(this.#undated(country, 50));
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

  #full(rows: readonly IdRow[]): MeetingCandidate[] {
    if (rows.length === 0) return [];
    const ids = JSON.stringify(rows.map(({ id }) => id));
    const sides = new Map<number, SideCandidate[]>();
    for (const { meeting, ...side } of this.#sides(ids)) {
      const group = sides.get(meeting);
      if (group) group.push(side);
      else sides.set(meeting, [side]);
    }
    return this.#meetings(ids).map((row) => ({ ...row, sides: sides.get(row.id) ?? [] }));
  }
}

function withNames<T extends { names: string }>(row: T): Omit<T, "names"> & { names: string[] } {
  return { ...row, names: JSON.parse(row.names) };
}
