import type { MeetingFormat, MeetingKind, MeetingStatus } from "../domain/vocabulary.ts";
import type { Actors } from "./actors.ts";
import { type ClaimedSide, unpackSides } from "./claimed-sides.ts";
import { type NewMeetingClaim, quotesOf, storedDate, VOICE_COLUMNS, VOICE_ORDER } from "./claims.ts";
import {
  type CorrectedValues,
  correctedDate,
  correctedParticipants,
  type MeetingValues,
} from "./corrected-values.ts";
import type { Counters } from "./counters.ts";
import type { Redirects } from "./redirects.ts";
import { type RollupState, Rollups } from "./rollups.ts";
import { countriesOf, identityOf, type Participant, participantsOf } from "./sides.ts";
import type { Statements } from "./statements.ts";
import {
  bestDate,
  combinedConfidence,
  countSources,
  datedFor,
  meetingStatus,
  mostSupported,
  type Source,
  type StoredDate,
  weighFormat,
  weighKind,
} from "./support.ts";
import { meeting, participation } from "./tables/events.ts";
import { meetingLine } from "./title-line.ts";
import { TopicRows } from "./topic-rows.ts";

/** What a source says of a meeting, as read back. */
interface Claim extends Source, StoredDate {
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  place: number | null;
  city: string | null;
  placeCountry: string | null;
  sides: readonly ClaimedSide[];
}
type ClaimRow = Omit<Claim, "sides"> & { sides: string };
type Located = Pick<Claim, "place" | "city" | "placeCountry">;

/** What of a meeting's row it is counted by. */
type Counted = Pick<RollupState, "kind" | "format" | "status" | "start" | "end" | "precision" | "place">;

/** What a meeting was before its claims changed; no row for one just created. */
interface Before {
  row: Counted | undefined;
  participants: readonly (Participant & { id: number })[];
}

const NOTHING: Before = { row: undefined, participants: [] };

/** What follows for the people of a meeting. */
export interface Settled {
  start: string | null;
  /** Those who take part. */
  joined: readonly Participant[];
  /** Those of whom something that an earlier computation said no longer holds. */
  unsettled: readonly number[];
  gone: boolean;
}

export type NewMeeting = Pick<
  NewMeetingClaim,
  "kind" | "format" | "status" | "date" | "dateAbsence" | "place" | "confidence"
>;

/** Computes meetings from their claims, with participants, topics, rollups and the search index. */
export class MeetingRecord {
  readonly #actors: Actors;
  readonly #values: CorrectedValues;
  readonly #redirects: Redirects;
  readonly #rollups: Rollups;
  readonly #topics: TopicRows;
  readonly #claims;
  readonly #has;
  readonly #insert;
  readonly #update;
  readonly #updateInPlace;
  readonly #complete;
  readonly #row;
  readonly #participants;
  readonly #join;
  readonly #change;
  readonly #strengthen;
  readonly #leave;
  readonly #remove;
  readonly #reports;
  readonly #said;
  readonly #echo;
  readonly #quotes;
  readonly #index;
  readonly #unindex;

  constructor(statements: Statements, actors: Actors, values: CorrectedValues, redirects: Redirects) {
    this.#actors = actors;
    this.#values = values;
    this.#redirects = redirects;
    this.#rollups = new Rollups(statements);
    this.#topics = new TopicRows(statements, "meeting");
    this.#claims = statements.all<[number], ClaimRow>(
      `SELECT ${VOICE_COLUMNS}, c.format, c.place, p.city, p.country AS placeCountry
      FROM claim c JOIN article a ON a.id = c.article LEFT JOIN place p ON p.id = c.place
      WHERE c.meeting = ? GROUP BY c.signature, c.source ORDER BY ${VOICE_ORDER}`,
    );
    this.#reports = statements.get<[number], { reports: number }>(
      "SELECT count(DISTINCT article) AS reports FROM claim WHERE meeting = ?",
    );
    this.#said = statements.get<[number, number, number, number, number], { one: 1 }>(
      `SELECT 1 AS one FROM claim WHERE meeting = ? AND signature = ? AND source = ? AND confidence >= ? AND id <> ? LIMIT 1`,
    );
    this.#echo = statements.run<[number]>("UPDATE meeting SET reports = reports + 1 WHERE id = ?");
    this.#has = statements.get<[number], { id: number }>("SELECT id FROM meeting WHERE id = ?");
    this.#insert = statements.insert(meeting);
    this.#update = statements.update(meeting);
    // Columns that refer to nothing: setting the others takes ten times as long, for the pages that SQLite sets aside.
    this.#updateInPlace = statements.update(meeting, [
      "kind",
      "format",
      "status",
      "start",
      "end",
      "precision",
      "basis",
      "dateText",
      "dateAbsence",
      "title",
      "confidence",
      "reports",
      "publishers",
    ]);
    this.#complete = statements.run<[string, number]>("UPDATE meeting SET title = ? WHERE id = ?");
    // One without title was never settled, so it counts nowhere.
    this.#row = statements.get<[number], Counted>(
      `SELECT kind, format, status, start, "end", precision, place FROM meeting WHERE id = ? AND title <> ''`,
    );
    this.#participants = statements.all<[number], Participant & { id: number }>(
      `SELECT id, country, organization, person, title, role, confidence / 100.0 AS confidence
      FROM participation WHERE meeting = ?`,
    );
    this.#join = statements.insert(participation);
    this.#change = statements.update(participation);
    this.#strengthen = statements.update(participation, ["role", "confidence"]);
    this.#leave = statements.run<[number]>("DELETE FROM participation WHERE id = ?");
    this.#remove = statements.run<[number]>("DELETE FROM meeting WHERE id = ?");
    this.#quotes = statements.all<[number], { quote: string }>(quotesOf("meeting"));
    this.#index = statements.run<[number, string, string, string, string]>(
      "INSERT INTO meeting_text (rowid, title, people, places, quotes) VALUES (?, ?, ?, ?, ?)",
    );
    this.#unindex = statements.run<[number]>("DELETE FROM meeting_text WHERE rowid = ?");
  }

  /** What meetings count in, to be written when all are settled. */
  get counters(): Counters {
    return this.#rollups.counters;
  }

  has(id: number): boolean {
    return this.#has(id) !== undefined;
  }

  /** A row for claims to point at, with what the first of them says; `settle` completes it. `id`: of one that was. */
  create({ kind, format, status, date, dateAbsence, place, confidence }: NewMeeting, id?: number): number {
    const dated = storedDate(date, dateAbsence);
    return this.#insert({
      ...(id !== undefined && { id }),
      kind,
      format,
      status,
      ...dated,
      place,
      confidence,
      title: "",
      reports: 1,
      publishers: 1,
    });
  }

  /**
   * Brings a meeting to what its claims say; without claims nothing but its row is left, for `remove`. `only`: the one
   * claim of a meeting just created, which has nothing yet to be compared with.
   */
  settle(id: number, only: NewMeetingClaim | null): Settled {
    const fresh = only !== null;
    const before = fresh ? NOTHING : this.#before(id);
    const claims = fresh ? [this.#asRead(only)] : this.#claimsOf(id);
    const values = fresh ? [] : this.#values.of<MeetingValues>("MEETING", id);
    const participants = this.#participantsOf(claims, values);
    const kept = this.#write(id, before, participants);
    const topics = fresh ? this.#topics.add(id, only.topics) : this.#topics.settle(id);
    if (!fresh) this.#unindex(id);
    const row =
      claims.length > 0
        ? this.#writeRecord(id, claims, participants, values, fresh ? "NEW" : before.row)
        : undefined;
    this.#rollups.move(
      id,
      before.row ? counted(before.row, before.participants, topics.was) : null,
      row ? counted(row, participants, topics.is) : null,
    );
    const start = row?.start ?? null;
    const was = before.participants.flatMap(({ person }) => person ?? []);
    return {
      start,
      joined: participants.filter(({ person }) => person !== null),
      unsettled: (before.row?.start ?? null) !== start ? was : was.filter((person) => !kept.has(person)),
      gone: claims.length === 0,
    };
  }

  /** Who takes part, by what is said of it now. */
  participants(id: number): Participant[] {
    return this.#participantsOf(this.#claimsOf(id), this.#values.of<MeetingValues>("MEETING", id));
  }

  #claimsOf(id: number): Claim[] {
    return this.#claims(id).map((row): Claim => ({ ...row, sides: unpackSides(row.sides) }));
  }

  #participantsOf(claims: readonly Claim[], values: readonly MeetingValues[]): Participant[] {
    return values.reduce(
      (all, each) => correctedParticipants(all, each, this.#current, (name) => this.#actors.title(name)),
      participantsOf(claims),
    );
  }

  /**
   * Whether a claim just added only repeats what the same source has said of the meeting already; then nothing but the
   * count of reports changes, and is brought up to date.
   */
  isEcho(id: number, claim: NewMeetingClaim & { id: number }): boolean {
    const hundredths = Math.round(claim.confidence * 100);
    if (!this.#said(id, claim.signature, claim.source, hundredths, claim.id)) return false;
    if (!this.#topics.includes(id, claim.topics)) return false;
    this.#echo(id);
    return true;
  }

  remove(id: number): void {
    this.#remove(id);
  }

  /** A claim just written, as it would be read back. */
  #asRead({ date, dateAbsence, place, confidence, ...claim }: NewMeetingClaim): Claim {
    const where = place === null ? undefined : this.#actors.placeOf(place);
    return {
      ...claim,
      ...storedDate(date, dateAbsence),
      confidence: Math.round(confidence * 100) / 100,
      // Tells claims apart, of which there is but one.
      publishedDay: null,
      place,
      city: where?.city ?? null,
      placeCountry: where?.country ?? null,
    };
  }

  #before(id: number): Before {
    return { row: this.#row(id), participants: this.#participants(id) };
  }

  /** Answers the persons whose side and title stayed as they were. */
  #write(id: number, before: Before, participants: readonly Participant[]): Set<number> {
    const old = new Map(before.participants.map((row) => [identityOf(row), row]));
    const kept = new Set<number>();
    for (const participant of participants) {
      const identity = identityOf(participant);
      const row = old.get(identity);
      old.delete(identity);
      if (!row) this.#join({ meeting: id, ...participant });
      else if (!equal(row, participant)) {
        const write = sameWho(row, participant) ? this.#strengthen : this.#change;
        write(row.id, { meeting: id, ...participant });
      }
      if (row?.person && row.title === participant.title && row.country === participant.country)
        if (row.organization === participant.organization) kept.add(row.person);
    }
    for (const row of old.values()) this.#leave(row.id);
    return kept;
  }

  #writeRecord(
    id: number,
    claims: readonly Claim[],
    participants: readonly Participant[],
    values: readonly MeetingValues[],
    was: Counted | "NEW" | undefined,
  ): Counted {
    const told = meetingStatus(claims);
    const given = Object.assign({}, ...values.map(present)) as MeetingValues;
    const status = given.status ?? told;
    const kind = given.kind ?? mostSupported(claims, (claim) => claim.kind, weighKind);
    const format = given.format ?? mostSupported(claims, (claim) => claim.format, weighFormat);
    const date = given.date === undefined ? bestDate(datedFor(claims, told)) : correctedDate(given.date);
    const where = given.place === undefined ? bestPlace(claims) : this.#place(given.place);
    const place = where?.place ?? null;
    const title = this.#line(kind, format, participants, where?.placeCountry ?? null);
    if (was === "NEW") this.#complete(title, id);
    else {
      const write = was?.place === place ? this.#updateInPlace : this.#update;
      write(id, {
        kind,
        format,
        status,
        ...date,
        place,
        title,
        confidence: combinedConfidence(claims),
        reports: this.#reports(id)?.reports ?? 0,
        publishers: countSources(claims),
      });
    }
    const people = participants.flatMap(({ person }) =>
      person === null ? [] : this.#actors.personName(person),
    );
    const country = where?.placeCountry ? this.#actors.countryName(where.placeCountry) : "";
    const quotes = this.#quotes(id).map(({ quote }) => quote);
    this.#index(id, title, people.join("\n"), `${where?.city ?? ""} ${country}`.trim(), quotes.join("\n"));
    const { start, end, precision } = date;
    return { kind, format, status, start, end, precision, place };
  }

  readonly #current = (person: number): number | undefined => {
    const current = this.#redirects.current("PERSON", person);
    return this.#actors.isPerson(current) ? current : undefined;
  };

  #place(given: MeetingValues["place"]): Located | undefined {
    const [city, country] = [given?.city ?? null, given?.country ?? null];
    if (city === null && country === null) return undefined;
    return { place: this.#actors.place(city, country).id, city, placeCountry: country };
  }

  #line(
    kind: MeetingKind,
    format: MeetingFormat,
    participants: readonly Participant[],
    placeCountry: string | null,
  ): string {
    const sides: string[] = [];
    const hosts: string[] = [];
    const mediators: string[] = [];
    for (const { country, organization, person, role } of participants) {
      const alone = person !== null && country === null && organization === null;
      if (person !== null && !alone) continue;
      const name = alone
        ? this.#actors.personName(person)
        : country
          ? this.#actors.countryName(country)
          : this.#actors.organizationName(organization as number);
      const visited = kind === "VISIT" && placeCountry !== null && country === placeCountry;
      (role === "MEDIATOR" ? mediators : role === "HOST" || visited ? hosts : sides).push(name);
    }
    return meetingLine({ kind, format, sides, hosts, mediators });
  }
}

function counted(
  row: Counted,
  participants: readonly Participant[],
  topics: RollupState["topics"],
): RollupState {
  return {
    ...row,
    topics,
    countries: countriesOf(participants),
    organizations: participants.flatMap(({ organization, person }) =>
      person === null && organization !== null ? [organization] : [],
    ),
    people: participants.flatMap(({ person }) => person ?? []),
  };
}

/** Without what is not given; null is given only where a value may be unknown. */
function present({ kind, format, status, date, place }: MeetingValues): MeetingValues {
  return {
    ...(kind && { kind }),
    ...(format && { format }),
    ...(status && { status }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
  };
}

function equal(a: Participant, b: Participant): boolean {
  return (
    sameWho(a, b) && a.role === b.role && Math.round(a.confidence * 100) === Math.round(b.confidence * 100)
  );
}

function sameWho(a: Participant, b: Participant): boolean {
  return (
    a.country === b.country &&
    a.organization === b.organization &&
    a.person === b.person &&
    a.title === b.title
  );
}

/** The place with most confidence behind it, where a claim of the country alone speaks for each of its cities. */
function bestPlace(claims: readonly Claim[]): Located | undefined {
  const placed = claims.filter(({ place }) => place !== null);
  let best: { claim: Claim; support: number } | undefined;
  for (const claim of placed) {
    let support = claim.city === null ? 0 : 0.001;
    for (const other of placed)
      if (other.place === claim.place || (other.city === null && other.placeCountry === claim.placeCountry))
        support += other.confidence;
    if (!best || support > best.support) best = { claim, support };
  }
  return best?.claim;
}
