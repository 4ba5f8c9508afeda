import type { Database } from "better-sqlite3";
import type { Article } from "../domain/article.ts";
import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import { Actors } from "./actors.ts";
import { AgreementRecord } from "./agreement-record.ts";
import { Articles, type Reading } from "./articles.ts";
import { Claims, type NewAgreementClaim, type NewMeetingClaim, type Removed } from "./claims.ts";
import { explained, openForWriting } from "./connection.ts";
import { Changes, History } from "./history.ts";
import { MeetingRecord, type NewMeeting } from "./meeting-record.ts";
import { PersonRecord } from "./person-record.ts";
import { Statements } from "./statements.ts";

export interface WriterOptions {
  /** The ISO time at which something is written; the system's clock if absent. */
  clock?: () => string;
}

/**
 * Opens a database for writing, creating it where it is missing. Throws `ChanceryError` as `openForWriting` does.
 *
 * ```ts
 * const writer = openWriter("data/chancery.db");
 * ```
 */
export function openWriter(path: string, options: WriterOptions = {}): Writer {
  return new Writer(openForWriting(path), options);
}

/** The only way to change the data set: one article at a time, whole or not at all. */
export class Writer {
  /** For the readers of candidates, which must see what is not committed yet. */
  readonly statements: Statements;
  readonly actors: Actors;
  readonly #sqlite: Database;
  readonly #clock: () => string;
  readonly #articles: Articles;
  readonly #claims: Claims;
  readonly #meetings: MeetingRecord;
  readonly #agreements: AgreementRecord;
  readonly #persons: PersonRecord;
  readonly #history: History;
  readonly #prune;

  constructor(sqlite: Database, { clock = () => new Date().toISOString() }: WriterOptions = {}) {
    const statements = new Statements(sqlite);
    this.#sqlite = sqlite;
    this.#clock = clock;
    this.statements = statements;
    this.actors = new Actors(statements);
    this.#articles = new Articles(statements);
    this.#claims = new Claims(statements);
    this.#meetings = new MeetingRecord(statements, this.actors);
    this.#agreements = new AgreementRecord(statements, this.actors);
    this.#persons = new PersonRecord(statements, this.actors);
    this.#history = new History(statements);
    this.#prune = {
      aliases: statements.run<[number]>("DELETE FROM organization_alias WHERE organization = ?"),
      organization: statements.run<[number]>("DELETE FROM organization WHERE id = ?"),
      place: statements.run<[number]>("DELETE FROM place WHERE id = ?"),
      unusedOrganization: statements.get<[number], { id: number }>(
        `SELECT id FROM organization o WHERE id = ? AND kind IS NULL
          AND NOT EXISTS (SELECT 1 FROM participation WHERE organization = o.id)
          AND NOT EXISTS (SELECT 1 FROM agreement_party WHERE organization = o.id)`,
      ),
      unusedPlace: statements.get<[number], { id: number }>(
        `SELECT id FROM place p WHERE id = ? AND NOT EXISTS (SELECT 1 FROM meeting WHERE place = p.id)
          AND NOT EXISTS (SELECT 1 FROM claim WHERE place = p.id)`,
      ),
    };
  }

  /** Runs the action in one transaction, or inside another as a savepoint: when it throws, nothing of it stays. */
  transaction<T>(action: () => T): T {
    const run = this.#sqlite.transaction(action);
    if (this.#sqlite.inTransaction) return run();
    try {
      return run.immediate();
    } catch (error) {
      throw explained(this.#sqlite.name, error);
    }
  }

  /** Whether an article is stored already, by its URL and text. */
  reading(article: Article): Reading {
    return this.#articles.reading(article);
  }

  /**
   * Stores an article that `reading` found new or changed, with the claims that `fill` adds; what only its earlier
   * text supported goes. One transaction.
   */
  write(
    article: Article,
    reading: Exclude<Reading, { state: "known" }>,
    extractor: string,
    fill: (entry: Entry) => void,
  ): number {
    return this.transaction(() => {
      const at = this.#clock();
      const instead = reading.state === "changed" ? reading.article : undefined;
      const removed = instead === undefined ? undefined : this.#claims.removeOf(instead);
      const by = this.#articles.extractor(extractor);
      const id = this.#articles.put(article, by, at, instead);
      const entry = new Entry(id, by, this.#claims, this.#meetings, this.#agreements, this.actors);
      entry.changes.add("ARTICLE", id, instead === undefined ? "CREATED" : "UPDATED");
      fill(entry);
      this.#settle(entry, removed);
      this.#history.record(
        at,
        instead === undefined ? "article added" : "article replaced",
        id,
        entry.changes,
      );
      return id;
    });
  }

  /** Gives SQLite the figures by which it chooses indexes; for the end of an ingest. */
  analyze(): void {
    this.#sqlite.pragma("optimize = 0x10002");
  }

  close(): void {
    this.#sqlite.close();
  }

  #settle(entry: Entry, removed: Removed | undefined): void {
    const { changes } = entry;
    const unsettled = new Set<number>();
    const gone: number[] = [];
    for (const meeting of new Set([...entry.meetings, ...(removed?.meetings ?? [])])) {
      const settled = this.#meetings.settle(meeting, entry.created.has(meeting));
      if (settled.gone) gone.push(meeting);
      else changes.add("MEETING", meeting, "UPDATED");
      for (const person of settled.unsettled) unsettled.add(person);
      for (const { person, country, organization, title } of settled.joined)
        if (person && this.#persons.widen(person, { country, organization, title, start: settled.start }))
          changes.add("PERSON", person, "UPDATED");
    }
    for (const agreement of new Set([...entry.agreements, ...(removed?.agreements ?? [])]))
      changes.add("AGREEMENT", agreement, this.#agreements.settle(agreement) ? "DELETED" : "UPDATED");
    for (const meeting of gone) {
      this.#meetings.remove(meeting);
      changes.add("MEETING", meeting, "DELETED");
    }
    for (const person of unsettled)
      changes.add("PERSON", person, this.#persons.settle(person) ? "DELETED" : "UPDATED");
    for (const organization of removed?.organizations ?? [])
      if (this.#prune.unusedOrganization(organization)) {
        this.#prune.aliases(organization);
        this.#prune.organization(organization);
        changes.add("ORGANIZATION", organization, "DELETED");
      }
    for (const place of removed?.places ?? []) if (this.#prune.unusedPlace(place)) this.#prune.place(place);
  }
}

/** One article being written: records may be made for it and claims added. */
export class Entry {
  readonly article: number;
  readonly changes = new Changes();
  /** Meetings that claims were added to, and those of them that are new. */
  readonly meetings = new Set<number>();
  readonly created = new Set<number>();
  readonly agreements = new Set<number>();
  readonly actors: Actors;
  readonly #extractor: number;
  readonly #claims: Claims;
  readonly #meetings: MeetingRecord;
  readonly #agreements: AgreementRecord;

  constructor(
    article: number,
    extractor: number,
    claims: Claims,
    meetings: MeetingRecord,
    agreements: AgreementRecord,
    actors: Actors,
  ) {
    this.article = article;
    this.actors = actors;
    this.#extractor = extractor;
    this.#claims = claims;
    this.#meetings = meetings;
    this.#agreements = agreements;
  }

  createMeeting(given: NewMeeting): number {
    const id = this.#meetings.create(given);
    this.created.add(id);
    this.changes.add("MEETING", id, "CREATED");
    return id;
  }

  createAgreement(kind: AgreementKind, status: AgreementStatus): number {
    const id = this.#agreements.create(kind, status);
    this.changes.add("AGREEMENT", id, "CREATED");
    return id;
  }

  createPerson(name: string, country: string | null, organization: number | null): number {
    const id = this.actors.createPerson(name, country, organization);
    this.changes.add("PERSON", id, "CREATED");
    return id;
  }

  createOrganization(name: string, letters: string | null, keys: readonly string[]): number {
    const id = this.actors.createOrganization(name, letters, keys);
    this.changes.add("ORGANIZATION", id, "CREATED");
    return id;
  }

  /** Answers the claim's id. */
  claimMeeting(given: Omit<NewMeetingClaim, "article" | "extractor">): number {
    this.meetings.add(given.meeting);
    return this.#claims.add({ ...given, article: this.article, extractor: this.#extractor });
  }

  claimAgreement(given: Omit<NewAgreementClaim, "article" | "extractor">): number {
    this.agreements.add(given.agreement);
    return this.#claims.add({ ...given, article: this.article, extractor: this.#extractor });
  }
}
