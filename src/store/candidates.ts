import type {
  AgreementKind,
  AgreementStatus,
  DateBasis,
  DatePrecision,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
} from "../domain/vocabulary.ts";
import { unpackSides } from "./claimed-sides.ts";
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

export interface SeenPosition {
  title: string;
  first: string | null;
  last: string | null;
}

export interface SideCandidate {
  country: string | null;
  organization: number | null;
  person: number | null;
  title: string | null;
  role: ParticipantRole;
}

/** What the claims of a meeting that say the same say of it. */
export interface StoredAccount {
  meeting: number;
  signature: number;
  /** Told apart by corrections (`anchor.block`). */
  block: number | null;
  /** How many articles say so. */
  claims: number;
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  basis: DateBasis | null;
  /** Day of publication. */
  published: string | null;
  city: string | null;
  placeCountry: string | null;
  sides: readonly SideCandidate[];
}

/** What the claims of an agreement that say the same say of it. */
export interface StoredAgreementAccount {
  agreement: number;
  signature: number;
  block: number | null;
  claims: number;
  kind: AgreementKind;
  status: AgreementStatus;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  published: string | null;
  /** The meeting at which it was reached. */
  meeting: number | null;
  parties: readonly (string | number)[];
  quote: string;
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

type AccountRow = Omit<StoredAccount, "sides"> & { sides: string };
type AgreementRow = Omit<StoredAgreementAccount, "parties"> & { sides: string };
type IdRow = { id: number };
/** Enough for any day's meetings of the busiest sides; what has no date is looked up newest first. */
const MOST = 400;
/** A print that many articles have is of words that all print, and tells nothing; only so many are compared. */
const MOST_PRINTED = 20;
const MOST_COPIES = 5;
/** An agreement may move on years later: the newest of its kind between two parties are looked at, whatever their day. */
const LONG_LIVED = 60;

/** Finds records that an article's facts may be about, by index. */
export class Candidates {
  readonly #peopleById;
  readonly #peopleByKey;
  readonly #peopleWith;
  readonly #positions;
  readonly #byPair;
  readonly #byPairAlso;
  readonly #byOrganizations;
  readonly #amongOrganizations;
  readonly #undatedPair;
  readonly #undatedWith;
  readonly #accounts;
  readonly #toldTogether;
  readonly #corrected;
  readonly #correctedAgreements;
  readonly #title;
  readonly #titles = new Map<number, string>();
  readonly #agreementsAt;
  readonly #agreementsOn;
  readonly #agreementsOf;
  readonly #agreements;
  readonly #agreementsTogether;
  readonly #printed;
  readonly #text;

  constructor(statements: Statements) {
    const person = `SELECT p.id, p.country, p.organization, p.first_seen AS firstSeen, p.last_seen AS lastSeen,
      (SELECT json_group_array(json_object('id', id, 'name', name)) FROM person_alias WHERE person = p.id) AS names`;
    type PersonRow = Omit<PersonCandidate, "names"> & { names: string };
    this.#peopleById = statements.all<[string], PersonRow>(
      `${person} FROM person p WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id`,
    );
    this.#peopleByKey = statements.all<[string], PersonRow>(
      `${person} FROM person p WHERE p.id IN (SELECT person FROM person_alias WHERE key = ?) ORDER BY p.id`,
    );
    this.#peopleWith = statements.all<[string, string | null, number | null], PersonRow>(
      `${person} FROM person_word w CROSS JOIN person p ON p.id = w.person
      WHERE w.word = ? AND p.country IS ? AND p.organization IS ? ORDER BY p.id LIMIT 50`,
    );
    this.#positions = statements.all<[number], SeenPosition>(
      `SELECT t.name AS title, p.first_seen AS first, p.last_seen AS last
      FROM position p JOIN title t ON t.id = p.title WHERE p.person = ?`,
    );
    const joined = "CROSS JOIN meeting m ON m.id = r.meeting";
    this.#byPair = statements.all<[string, string, string, string, string], IdRow>(
      `SELECT m.id FROM country_pair r ${joined}
      WHERE r.a = ? AND r.b = ? AND r.start BETWEEN ? AND ? AND m."end" >= ? LIMIT ${MOST}`,
    );
    this.#byPairAlso = statements.all<[string, string, string, string], IdRow>(
      `SELECT m.id FROM json_each(?) d CROSS JOIN country_pair r
        ON r.a = ? AND r.b = ? AND r.start = d.value ${joined} WHERE m."end" >= ? LIMIT ${MOST}`,
    );
    this.#byOrganizations = statements.all<[string, string, string, string, string], IdRow>(
      `SELECT m.id FROM json_each(?) c CROSS JOIN meeting_country r
        ON r.country = c.value AND r.start BETWEEN ? AND ? ${joined}
      WHERE m."end" >= ? AND EXISTS (SELECT 1 FROM participation WHERE meeting = m.id
        AND organization IN (SELECT value FROM json_each(?))) LIMIT ${MOST}`,
    );
    this.#amongOrganizations = statements.all<[string, string, string, string], IdRow>(
      `SELECT m.id FROM meeting m WHERE m.start BETWEEN ? AND ? AND m."end" >= ? AND (
        SELECT count(DISTINCT organization) FROM participation
        WHERE meeting = m.id AND organization IN (SELECT value FROM json_each(?))) > 1 LIMIT ${MOST}`,
    );
    this.#undatedPair = statements.all<[string, string], IdRow>(
      "SELECT meeting AS id FROM country_pair WHERE a = ? AND b = ? AND start = '' ORDER BY meeting DESC LIMIT 50",
    );
    this.#undatedWith = statements.all<[string, string], IdRow>(
      `SELECT r.meeting AS id FROM meeting_country r WHERE r.country = ? AND r.start = ''
        AND EXISTS (SELECT 1 FROM participation WHERE meeting = r.meeting
        AND organization IN (SELECT value FROM json_each(?))) ORDER BY r.meeting DESC LIMIT 50`,
    );
    this.#accounts = statements.all<[string], AccountRow>(
      `SELECT c.meeting, c.signature, c.block, count(*) AS claims, max(c.id), c.kind, c.format, c.status,
        c.start, c."end", c.precision, c.basis, a.published_day AS published, p.city, p.country AS placeCountry, c.sides
      FROM claim c JOIN article a ON a.id = c.article LEFT JOIN place p ON p.id = c.place
      WHERE c.meeting IN (SELECT value FROM json_each(?)) GROUP BY c.meeting, c.signature, c.block`,
    );
    this.#toldTogether = statements.all<[string], { article: number; told: string }>(
      `SELECT article, json_group_array(meeting || ' ' || signature) AS told FROM claim
      WHERE meeting IN (SELECT value FROM json_each(?)) GROUP BY article HAVING count(*) > 1`,
    );
    this.#corrected = statements.all<[string, string, string], IdRow>(
      `SELECT DISTINCT meeting AS id FROM claim
      WHERE block IS NOT NULL AND meeting IS NOT NULL AND start BETWEEN ? AND ? AND "end" >= ?`,
    );
    this.#correctedAgreements = statements.all<[AgreementKind], IdRow>(
      "SELECT DISTINCT agreement AS id FROM claim WHERE block IS NOT NULL AND agreement IS NOT NULL AND kind = ?",
    );
    this.#title = statements.get<[number], { name: string }>("SELECT name FROM title WHERE id = ?");
    this.#agreementsAt = statements.all<[number], IdRow>("SELECT id FROM agreement WHERE meeting = ?");
    this.#agreementsOn = statements.all<[string, string, string, number], IdRow>(
      `SELECT DISTINCT a.id FROM agreement a CROSS JOIN agreement_party p ON p.agreement = a.id
      WHERE a.start BETWEEN ? AND ? AND coalesce(p.country, p.organization) IN (SELECT value FROM json_each(?)) LIMIT ?`,
    );
    const both = (column: "country" | "organization") => `SELECT a.id FROM agreement_party p
      CROSS JOIN agreement a ON a.id = p.agreement AND a.kind = ?
      WHERE p.${column} = ? AND EXISTS (SELECT 1 FROM agreement_party o
        WHERE o.agreement = a.id AND coalesce(o.country, o.organization) = ?)
      ORDER BY p.agreement DESC LIMIT ${LONG_LIVED}`;
    this.#agreementsOf = {
      country: statements.all<[AgreementKind, string | number, string | number], IdRow>(both("country")),
      organization: statements.all<[AgreementKind, string | number, string | number], IdRow>(
        both("organization"),
      ),
    };
    this.#agreements = statements.all<[string], AgreementRow>(
      `SELECT c.agreement, c.signature, c.block, count(*) AS claims, min(c.id), c.kind, c.status,
        c.start, c."end", c.precision, a.published_day AS published, o.meeting, c.sides,
        CASE WHEN a.is_data THEN '' ELSE (SELECT substr(a.text, e.start + 1, e."end" - e.start) FROM evidence e
          WHERE e.id = (SELECT min(id) FROM evidence WHERE claim = c.id)) END AS quote
      FROM claim c JOIN article a ON a.id = c.article LEFT JOIN claim o ON o.id = c.occasion
      WHERE c.agreement IN (SELECT value FROM json_each(?)) GROUP BY c.agreement, c.signature, c.block`,
    );
    this.#agreementsTogether = statements.all<[string], { article: number; told: string }>(
      `SELECT article, json_group_array(agreement || ' ' || signature) AS told FROM claim
      WHERE agreement IN (SELECT value FROM json_each(?)) GROUP BY article HAVING count(*) > 1`,
    );
    this.#printed = statements.all<[number], IdRow>(
      `SELECT article AS id FROM article_print WHERE hash = ? ORDER BY article DESC LIMIT ${MOST_PRINTED}`,
    );
    this.#text = statements.get<[number], { text: string; published: string | null }>(
      "SELECT text, published_day AS published FROM article WHERE id = ?",
    );
  }

  /** Those of these ids who are stored. */
  people(ids: readonly number[]): PersonCandidate[] {
    return this.#peopleById(JSON.stringify(ids)).map(withNames);
  }

  /** Those with a name that reduces to this key. */
  peopleByKey(key: string): PersonCandidate[] {
    return this.#peopleByKey(key).map(withNames);
  }

  /** Those of one side with this reduced word in a name. */
  peopleWithWord(word: string, country: string | null, organization: number | null): PersonCandidate[] {
    return this.#peopleWith(word, country, organization).map(withNames);
  }

  /** The offices in which a person was seen. */
  positions(person: number): SeenPosition[] {
    return this.#positions(person);
  }

  /** The name of a title. */
  titleOf(title: number): string {
    return this.#titleName(title);
  }

  /** Meetings on these days that share at least two of these sides. */
  meetingsOn(days: Days, countries: readonly string[], organizations: readonly number[]): number[] {
    const { from, to, start, also } = days;
    const found = new Set<number>();
    const add = (rows: readonly IdRow[]) => {
      for (const { id } of rows) found.add(id);
    };
    // Of a large gathering some sides are enough to find it by.
    const some = someOf(countries);
    for (const [i, a] of some.entries())
      for (const b of some.slice(i + 1)) {
        add(this.#byPair(a, b, from, to, start));
        if (also.length > 0) add(this.#byPairAlso(JSON.stringify(also), a, b, start));
      }
    const bodies = JSON.stringify(organizations);
    if (some.length > 0 && organizations.length > 0)
      add(this.#byOrganizations(JSON.stringify(some), from, to, start, bodies));
    if (organizations.length > 1) add(this.#amongOrganizations(from, to, start, bodies));
    return [...found];
  }

  /** Meetings of which corrections speak, and a report says that they were on these days, whatever the record shows. */
  correctedMeetings({ from, to, start }: Days): number[] {
    return this.#corrected(from, to, start).map(({ id }) => id);
  }

  /** The newest meetings without a date that share at least two of these sides. */
  undatedMeetings(countries: readonly string[], organizations: readonly number[]): number[] {
    const found = new Set<number>();
    const some = someOf(countries);
    for (const [i, a] of some.entries()) {
      for (const b of some.slice(i + 1)) for (const { id } of this.#undatedPair(a, b)) found.add(id);
      if (organizations.length > 0)
        for (const { id } of this.#undatedWith(a, JSON.stringify(organizations))) found.add(id);
    }
    return [...found];
  }

  /** What is said of these meetings, each saying once. */
  accounts(meetings: readonly number[]): StoredAccount[] {
    return this.#accounts(JSON.stringify(meetings)).map(({ sides, ...row }) => ({
      ...row,
      sides: unpackSides(sides).map(({ country, organization, person, title, role }) => ({
        country,
        organization,
        person,
        role,
        title: title === null ? null : this.#titleName(title),
      })),
    }));
  }

  /** For each article that tells of several of these meetings, or twice of one: `meeting signature` of each telling. */
  toldTogether(meetings: readonly number[]): string[][] {
    return this.#toldTogether(JSON.stringify(meetings)).map(({ told }) => JSON.parse(told) as string[]);
  }

  /** Agreements reached at a meeting, begun on these days by one of these parties, or made between two of them ever. */
  agreements(
    kind: AgreementKind,
    meeting: number | null,
    days: { from: string; to: string } | null,
    parties: readonly (string | number)[],
  ): number[] {
    const ids = new Set<number>();
    const add = (rows: readonly IdRow[]) => {
      for (const { id } of rows) ids.add(id);
    };
    if (meeting !== null) add(this.#agreementsAt(meeting));
    if (days) add(this.#agreementsOn(days.from, days.to, JSON.stringify(parties), MOST));
    const [first, second] = [...parties].sort((a, b) => (String(a) < String(b) ? -1 : 1));
    if (first !== undefined && second !== undefined)
      add(this.#agreementsOf[typeof first === "string" ? "country" : "organization"](kind, first, second));
    return [...ids];
  }

  /** Agreements of which corrections speak, and a report says that they are of this kind, whatever the record shows. */
  correctedAgreements(kind: AgreementKind): number[] {
    return this.#correctedAgreements(kind).map(({ id }) => id);
  }

  agreementAccounts(agreements: readonly number[]): StoredAgreementAccount[] {
    return this.#agreements(JSON.stringify(agreements)).map(({ sides, ...row }) => ({
      ...row,
      parties: unpackSides(sides).flatMap(({ country, organization }) => country ?? organization ?? []),
    }));
  }

  agreementsToldTogether(agreements: readonly number[]): string[][] {
    return this.#agreementsTogether(JSON.stringify(agreements)).map(
      ({ told }) => JSON.parse(told) as string[],
    );
  }

  /** Of the newest articles that have any of these prints, those that have most, with their texts. */
  copies(prints: readonly number[]): { id: number; text: string; published: string | null }[] {
    const shared = new Map<number, number>();
    for (const print of prints)
      for (const { id } of this.#printed(print)) shared.set(id, (shared.get(id) ?? 0) + 1);
    const most = [...shared].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_COPIES);
    return most.flatMap(([id]) => {
      const article = this.#text(id);
      return article ? [{ id, ...article }] : [];
    });
  }

  #titleName(id: number): string {
    let name = this.#titles.get(id);
    if (name === undefined) {
      name = this.#title(id)?.name ?? "";
      if (this.#titles.size >= TITLES_KEPT) this.#titles.clear();
      this.#titles.set(id, name);
    }
    return name;
  }
}

const TITLES_KEPT = 10_000;

const someOf = (countries: readonly string[]): string[] => countries.slice(0, 5).sort();

function withNames<T extends { names: string }>(row: T): Omit<T, "names"> & Pick<PersonCandidate, "names"> {
  return { ...row, names: JSON.parse(row.names) };
}
