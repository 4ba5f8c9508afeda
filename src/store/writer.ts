import type { Database } from "better-sqlite3";
import type { Article } from "../domain/article.ts";
import type { QueryToSave, SavedQuery } from "../domain/saved-query.ts";
import { Actors } from "./actors.ts";
import { AgreementRecord } from "./agreement-record.ts";
import { Articles, NO_ORIGIN, type Origin, type Reading } from "./articles.ts";
import { Claims } from "./claims.ts";
import { explained, openForWriting } from "./connection.ts";
import { Entry, type EntryParts } from "./entry.ts";
import { History } from "./history.ts";
import { Links } from "./links.ts";
import { MeetingRecord } from "./meeting-record.ts";
import { Mentions } from "./mentions.ts";
import { PersonRecord } from "./person-record.ts";
import { Redirects } from "./redirects.ts";
import { SavedQueries } from "./saved-queries.ts";
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

/** The only way to change the data set: one article, or one correction, at a time; whole or not at all. */
export class Writer {
  /** For the readers of candidates, which must see what is not committed yet. */
  readonly statements: Statements;
  readonly actors: Actors;
  readonly #sqlite: Database;
  readonly #clock: () => string;
  readonly #articles: Articles;
  readonly #parts: EntryParts;
  readonly #meetings: MeetingRecord;
  readonly #agreements: AgreementRecord;
  readonly #persons: PersonRecord;
  readonly #history: History;
  readonly #saved: SavedQueries;
  readonly #prune;

  constructor(sqlite: Database, { clock = () => new Date().toISOString() }: WriterOptions = {}) {
    const statements = new Statements(sqlite);
    this.#sqlite = sqlite;
    this.#clock = clock;
    this.statements = statements;
    this.actors = new Actors(statements);
    this.#articles = new Articles(statements);
    this.#meetings = new MeetingRecord(statements, this.actors);
    this.#agreements = new AgreementRecord(statements, this.actors);
    this.#persons = new PersonRecord(statements, this.actors);
    this.#history = new History(statements);
    this.#saved = new SavedQueries(statements);
    this.#parts = {
      actors: this.actors,
      claims: new Claims(statements),
      meetings: this.#meetings,
      agreements: this.#agreements,
      links: new Links(statements),
      redirects: new Redirects(statements),
      mentions: new Mentions(statements),
    };
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
    origin: Origin = NO_ORIGIN,
  ): number {
    const instead = reading.state === "changed" ? reading.article : undefined;
    return this.change(instead === undefined ? "article added" : "article replaced", (entry) => {
      if (instead !== undefined) entry.removeClaims(instead);
      const by = this.#articles.extractor(extractor);
      const id = this.#articles.put(article, by, entry.at, origin, instead);
      entry.changes.add("ARTICLE", id, instead === undefined ? "CREATED" : "UPDATED");
      entry.begin(id, by, this.#articles.source(id));
      fill(entry);
      return id;
    });
  }

  /** Changes records in one transaction, as one revision with this cause; brings all that was touched up to date. */
  change<T>(cause: string, act: (entry: Entry) => T): T {
    return this.transaction(() => {
      const at = this.#clock();
      const entry = new Entry(at, this.#parts);
      const result = act(entry);
      this.#settle(entry);
      this.#history.record(at, cause, entry.article, entry.changes);
      return result;
    });
  }

  /**
   * Saves a query as the next version of its slug; answers the latest where nothing changed. The caller has checked the
   * document. Throws CONFLICT for a slug of another owner.
   */
  saveQuery(query: QueryToSave): SavedQuery {
    return this.transaction(() => this.#saved.save(query, this.#clock()));
  }

  /** Gives SQLite the figures by which it chooses indexes; for the end of an ingest. */
  analyze(): void {
    this.#sqlite.pragma("optimize = 0x10002");
  }

  close(): void {
    this.#sqlite.close();
  }

  #settle(entry: Entry): void {
    const { changes, removed } = entry;
    const unsettled = new Set<number>(entry.people);
    const gone: number[] = [];
    for (const meeting of entry.touchedMeetings()) {
      changes.add("MEETING", meeting, "UPDATED");
      if (entry.isEcho(meeting)) continue;
      const settled = this.#meetings.settle(meeting, entry.created.has(meeting));
      if (settled.gone) gone.push(meeting);
      for (const person of settled.unsettled) unsettled.add(person);
      for (const { person, country, organization, title } of settled.joined)
        if (person && this.#persons.widen(person, { country, organization, title, start: settled.start }))
          changes.add("PERSON", person, "UPDATED");
    }
    for (const agreement of entry.touchedAgreements()) {
      changes.add("AGREEMENT", agreement, "UPDATED");
      if (!entry.isAgreementEcho(agreement) && this.#agreements.settle(agreement))
        entry.ended("AGREEMENT", agreement);
    }
    for (const meeting of gone) {
      for (const other of this.#parts.links.dropAll(meeting)) changes.add("MEETING", other, "UPDATED");
      this.#meetings.remove(meeting);
      entry.ended("MEETING", meeting);
    }
    for (const person of unsettled)
      if (this.#persons.settle(person)) entry.ended("PERSON", person);
      else changes.add("PERSON", person, "UPDATED");
    for (const organization of removed.organizations)
      if (this.#prune.unusedOrganization(organization)) {
        this.#prune.aliases(organization);
        this.#prune.organization(organization);
        changes.add("ORGANIZATION", organization, "DELETED");
      }
    for (const place of removed.places) if (this.#prune.unusedPlace(place)) this.#prune.place(place);
  }
}
