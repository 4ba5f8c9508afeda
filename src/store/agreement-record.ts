import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Actors } from "./actors.ts";
import { type ClaimedSide, unpackSides } from "./claimed-sides.ts";
import { type NewAgreementClaim, quotesOf, VOICE_COLUMNS, VOICE_ORDER } from "./claims.ts";
import { type AgreementValues, type CorrectedValues, correctedDate, keyIn } from "./corrected-values.ts";
import { type Cell, Counters } from "./counters.ts";
import type { Statements } from "./statements.ts";
import {
  agreementStatus,
  bestDate,
  combinedConfidence,
  countSources,
  mostSupported,
  type Source,
  type StoredDate,
} from "./support.ts";
import { agreement, agreementParty } from "./tables/events.ts";
import { agreementLine } from "./title-line.ts";
import { TopicRows } from "./topic-rows.ts";

interface Claim extends Source, StoredDate {
  kind: AgreementKind;
  status: AgreementStatus;
  /** The meeting at which it was reached. */
  meeting: number | null;
  sides: readonly ClaimedSide[];
}
type ClaimRow = Omit<Claim, "sides"> & { sides: string };
interface Party {
  country: string | null;
  organization: number | null;
}

interface Counted {
  kind: AgreementKind;
  status: AgreementStatus;
}

/** Computes agreements from their claims, with parties, topics and the search index. */
export class AgreementRecord {
  readonly #actors: Actors;
  readonly counters: Counters;
  readonly #values: CorrectedValues;
  readonly #topics: TopicRows;
  readonly #row;
  readonly #claims;
  readonly #has;
  readonly #insert;
  readonly #update;
  readonly #parties;
  readonly #join;
  readonly #leave;
  readonly #remove;
  readonly #reports;
  readonly #said;
  readonly #echo;
  readonly #quotes;
  readonly #index;
  readonly #unindex;

  constructor(statements: Statements, actors: Actors, values: CorrectedValues) {
    this.#actors = actors;
    this.counters = new Counters(statements);
    this.#values = values;
    this.#topics = new TopicRows(statements, "agreement");
    // One without title was never settled, so it counts nowhere.
    this.#row = statements.get<[number], Counted>(
      "SELECT kind, status FROM agreement WHERE id = ? AND title <> ''",
    );
    this.#claims = statements.all<[number], ClaimRow>(
      `SELECT ${VOICE_COLUMNS}, o.meeting
      FROM claim c JOIN article a ON a.id = c.article LEFT JOIN claim o ON o.id = c.occasion
      WHERE c.agreement = ? GROUP BY c.signature, c.source, o.meeting ORDER BY ${VOICE_ORDER}`,
    );
    this.#reports = statements.get<[number], { reports: number }>(
      "SELECT count(DISTINCT article) AS reports FROM claim WHERE agreement = ?",
    );
    this.#said = statements.get<[number, number, number, number, number, number | null], { one: 1 }>(
      `SELECT 1 AS one FROM claim WHERE agreement = ? AND signature = ? AND source = ? AND confidence >= ? AND id <> ?
      AND (SELECT meeting FROM claim o WHERE o.id = claim.occasion) IS (SELECT meeting FROM claim o WHERE o.id = ?) LIMIT 1`,
    );
    this.#echo = statements.run<[number]>("UPDATE agreement SET reports = reports + 1 WHERE id = ?");
    this.#has = statements.get<[number], { id: number }>("SELECT id FROM agreement WHERE id = ?");
    this.#insert = statements.insert(agreement);
    this.#update = statements.update(agreement);
    this.#parties = statements.all<[number], Party & { id: number }>(
      "SELECT id, country, organization FROM agreement_party WHERE agreement = ?",
    );
    this.#join = statements.insert(agreementParty);
    this.#leave = statements.run<[number]>("DELETE FROM agreement_party WHERE id = ?");
    this.#remove = statements.run<[number]>("DELETE FROM agreement WHERE id = ?");
    this.#quotes = statements.all<[number], { quote: string }>(quotesOf("agreement"));
    this.#index = statements.run<[number, string, string, string]>(
      "INSERT INTO agreement_text (rowid, title, parties, quotes) VALUES (?, ?, ?, ?)",
    );
    this.#unindex = statements.run<[number]>("DELETE FROM agreement_text WHERE rowid = ?");
  }

  has(id: number): boolean {
    return this.#has(id) !== undefined;
  }

  /** A row for claims to point at; `settle` gives it its values. `id`: of one that was. */
  create(kind: AgreementKind, status: AgreementStatus, id?: number): number {
    return this.#insert({
      ...(id !== undefined && { id }),
      kind,
      status,
      dateAbsence: "NOT_STATED",
      title: "",
      confidence: 0,
      reports: 0,
      publishers: 0,
    });
  }

  /** As `MeetingRecord.isEcho`. */
  isEcho(id: number, claim: NewAgreementClaim & { id: number }): boolean {
    const hundredths = Math.round(claim.confidence * 100);
    if (!this.#said(id, claim.signature, claim.source, hundredths, claim.id, claim.occasion)) return false;
    if (!this.#topics.includes(id, claim.topics)) return false;
    this.#echo(id);
    return true;
  }

  /** Brings an agreement to what its claims say, and takes it away when there are none; answers if it is gone. */
  settle(id: number): boolean {
    const claims = this.#claimsOf(id);
    const values = this.#values.of<AgreementValues>("AGREEMENT", id);
    const parties = values.reduce(correctedParties, partiesOf(claims));
    const row = this.#row(id);
    const before = this.#writeParties(id, parties);
    const topics = this.#topics.settle(id);
    const was = row ? cellsOf(row, before, topics.was) : [];
    this.#unindex(id);
    if (claims.length === 0) {
      this.counters.move(was, []);
      this.#remove(id);
      return true;
    }
    const given = Object.assign({}, ...values.map(present)) as AgreementValues;
    const kind = given.kind ?? mostSupported(claims, (claim) => claim.kind);
    const told = agreementStatus(claims);
    const status = given.status ?? told;
    const names = parties
      .map(({ country, organization }) =>
        country ? this.#actors.countryName(country) : this.#actors.organizationName(organization as number),
      )
      .sort((a, b) => (a < b ? -1 : 1));
    const reachedAt = claims.filter(({ meeting }) => meeting !== null);
    // The day belongs to the status: a treaty signed in May was proposed in March.
    const current = claims.filter((claim) => claim.status === told && claim.start !== null);
    const title = agreementLine(kind, names);
    this.#update(id, {
      kind,
      status,
      ...(given.date === undefined
        ? bestDate(current.length > 0 ? current : claims)
        : correctedDate(given.date)),
      meeting: reachedAt.length > 0 ? mostSupported(reachedAt, ({ meeting }) => meeting) : null,
      title,
      confidence: combinedConfidence(claims),
      reports: this.#reports(id)?.reports ?? 0,
      publishers: countSources(claims),
    });
    this.counters.move(was, cellsOf({ kind, status }, parties, topics.is));
    const quotes = this.#quotes(id).map(({ quote }) => quote);
    this.#index(id, title, names.join("\n"), quotes.join("\n"));
    return false;
  }

  /** Who is a party, by what is said of it now. */
  parties(id: number): Party[] {
    const values = this.#values.of<AgreementValues>("AGREEMENT", id);
    return values.reduce(correctedParties, partiesOf(this.#claimsOf(id)));
  }

  #claimsOf(id: number): Claim[] {
    return this.#claims(id).map((row): Claim => ({ ...row, sides: unpackSides(row.sides) }));
  }

  /** Answers those of before. */
  #writeParties(id: number, parties: readonly Party[]): readonly Party[] {
    const before = this.#parties(id);
    const old = new Map(before.map((row) => [row.country ?? row.organization, row.id]));
    for (const party of parties)
      if (!old.delete(party.country ?? party.organization)) this.#join({ agreement: id, ...party });
    for (const row of old.values()) this.#leave(row);
    return before;
  }
}

/** In which counts an agreement is, as the definition of `agreement_total` has it. */
function* cellsOf(
  { kind, status }: Counted,
  parties: readonly Party[],
  topics: readonly string[],
): Generator<Cell> {
  const cell = (facet: string, value: string | number): Cell => ({
    table: "agreement_total",
    key: [facet, value, status],
    count: 0,
  });
  yield cell("KIND", kind);
  for (const { country, organization } of parties) {
    if (country !== null) yield cell("COUNTRY", country);
    if (organization !== null) yield cell("ORGANIZATION", organization);
  }
  for (const topic of topics) yield cell("TOPIC", topic);
}

function present({ kind, status, date }: AgreementValues): AgreementValues {
  return { ...(kind && { kind }), ...(status && { status }), ...(date !== undefined && { date }) };
}

function correctedParties(parties: readonly Party[], { add, remove }: AgreementValues): Party[] {
  const party = ({
    country,
    organization,
  }: {
    country?: string | null | undefined;
    organization?: string | null | undefined;
  }) => country ?? (organization == null ? null : keyIn(organization));
  const gone = (remove ?? []).map(party);
  const all = parties.filter(({ country, organization }) => !gone.includes(country ?? organization));
  for (const given of add ?? []) {
    const own = party(given);
    if (own === null || all.some(({ country, organization }) => (country ?? organization) === own)) continue;
    all.push(
      typeof own === "string" ? { country: own, organization: null } : { country: null, organization: own },
    );
  }
  return all;
}

function partiesOf(claims: readonly Claim[]): Party[] {
  const parties = new Map<string | number | null, Party>();
  for (const { sides } of claims)
    for (const { country, organization } of sides)
      parties.set(country ?? organization, { country, organization });
  return [...parties.values()];
}
