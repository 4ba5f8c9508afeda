import type { Database } from "better-sqlite3";
import type { Article } from "../domain/article.ts";
import type { QueryToSave, SavedQuery } from "../domain/saved-query.ts";
import { Actors } from "./actors.ts";
import { AgreementRecord } from "./agreement-record.ts";
import { AnchoredMentions } from "./anchored-mentions.ts";
import { Anchors } from "./anchors.ts";
import { Articles, NO_ORIGIN, type Origin, type Reading } from "./articles.ts";
import { Claims } from "./claims.ts";
import { explained, openForWriting } from "./connection.ts";
import { CorrectedValues } from "./corrected-values.ts";
import { Corrections } from "./corrections.ts";
import { Entry, type EntryParts } from "./entry.ts";
import { History, type RecordChange } from "./history.ts";
import { Links } from "./links.ts";
import { MeetingRecord } from "./meeting-record.ts";
import { Mentions } from "./mentions.ts";
import { PersonRecord } from "./person-record.ts";
import { Names } from "./reader-names.ts";
import { ReadStatements } from "./reader-statements.ts";
import { Redirects } from "./redirects.ts";
import { Rejections } from "./rejections.ts";
import { SavedQueries } from "./saved-queries.ts";
import { Statements } from "./statements.ts";
import { StoredArticles } from "./stored-articles.ts";
import { WriteLog } from "./write-log.ts";

const READ_AGAIN = "article read again";

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
  readonly stored: StoredArticles;
  /** Finds what people name. */
  readonly names: Names;
  readonly #sqlite: Database;
  readonly #clock: () => string;
  readonly #articles: Articles;
  readonly #parts: EntryParts;
  readonly #meetings: MeetingRecord;
  readonly #agreements: AgreementRecord;
  readonly #persons: PersonRecord;
  readonly #history: History;
  readonly #saved: SavedQueries;
  readonly #log: WriteLog;
  readonly #prune;
  #together = false;

  constructor(sqlite: Database, { clock = () => new Date().toISOString() }: WriterOptions = {}) {
    const statements = new Statements(sqlite);
    this.#sqlite = sqlite;
    this.#clock = clock;
    this.statements = statements;
    this.actors = new Actors(statements);
    this.stored = new StoredArticles(statements);
    this.names = new Names(new ReadStatements(sqlite));
    this.#articles = new Articles(statements);
    const corrections = new Corrections(statements);
    const values = new CorrectedValues(statements, corrections);
    const redirects = new Redirects(statements);
    this.#meetings = new MeetingRecord(statements, this.actors, values, redirects);
    this.#agreements = new AgreementRecord(statements, this.actors, values);
    this.#persons = new PersonRecord(statements, this.actors);
    this.#history = new History(statements);
    this.#saved = new SavedQueries(statements);
    this.#log = new WriteLog(sqlite);
    this.#parts = {
      actors: this.actors,
      articles: this.#articles,
      claims: new Claims(statements),
      meetings: this.#meetings,
      agreements: this.#agreements,
      links: new Links(statements),
      redirects,
      mentions: new Mentions(statements),
      persons: this.#persons,
      corrections,
      values,
      anchors: new Anchors(statements),
      anchoredMentions: new AnchoredMentions(statements),
      rejections: new Rejections(statements),
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
    const inner = this.#sqlite.inTransaction;
    if (inner && this.#together) return action();
    const run = this.#sqlite.transaction(action);
    if (!inner) this.#forget();
    try {
      return inner ? run() : run.immediate();
    } catch (error) {
      this.#articles.forget();
      this.#forget();
      this.#persons.leave();
      for (const { counters } of [this.#meetings, this.#agreements]) counters.leave();
      throw inner ? error : explained(this.#sqlite.name, error);
    }
  }

  /** What is found in a transaction holds for as long as that. */
  #forget(): void {
    this.actors.forget();
    this.#parts.corrections.forget();
  }

  /**
   * Runs the action in one transaction in which there are no savepoints, which take time: when anything in it throws,
   * the action must throw as well, and nothing of it stays.
   */
  together<T>(action: () => T): T {
    const result = this.transaction(() => {
      this.#together = true;
      try {
        return action();
      } finally {
        this.#together = false;
      }
    });
    this.#log.shorten();
    return result;
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
    return this.change(reading.state === "new" ? "article added" : "article replaced", (entry) => {
      const id = this.enter(entry, article, reading, extractor, origin);
      fill(entry);
      return id;
    });
  }

  /** Puts an article into the act; what is claimed from now on is what it says. Answers its id. */
  enter(
    entry: Entry,
    article: Article,
    reading: Exclude<Reading, { state: "known" }>,
    extractor: string,
    origin: Origin = NO_ORIGIN,
  ): number {
    const instead = reading.state === "changed" ? reading.article : undefined;
    if (instead !== undefined) entry.removeClaims(instead);
    const by = this.#articles.extractor(extractor);
    const { id, source } = this.#articles.put(article, by, entry.at, origin, instead);
    entry.changes.add("ARTICLE", id, instead === undefined ? "CREATED" : "UPDATED");
    entry.begin(id, by, source);
    return id;
  }

  /** The text of the article at an address, if it is stored. */
  textAt(url: string): string | undefined {
    return this.#articles.textAt(url);
  }

  /** Puts what `fill` claims in place of all that a stored article was found to say. One transaction. */
  reread(article: number, extractor: string, fill: (entry: Entry) => void): void {
    this.change(READ_AGAIN, (entry) => {
      entry.removeClaims(article);
      const by = this.#articles.extractor(extractor);
      this.stored.mark(article, by);
      entry.changes.add("ARTICLE", article, "UPDATED");
      entry.begin(article, by, this.#articles.source(article));
      fill(entry);
    });
  }

  /** Notes that an extractor found in these articles what is stored. One revision, since evidence names its extractor. */
  confirm(articles: readonly number[], extractor: string): void {
    const mark = () => {
      const by = this.#articles.extractor(extractor);
      for (const article of articles) this.stored.mark(article, by);
    };
    this.#change(READ_AGAIN, mark, true);
  }

  /** The id of a publisher by its name. */
  publisher(name: string): number | undefined {
    return this.#articles.publisherId(name);
  }

  /** The revision that the data set is at. */
  revision(): number {
    return this.#history.revision();
  }

  /** What became of each record by articles read again after a revision. */
  rereadSince(revision: number): RecordChange[] {
    return this.#history.changesSince(revision, READ_AGAIN);
  }

  /** Runs the action and takes back all that it wrote. */
  async rehearse<T>(action: () => Promise<T>): Promise<T> {
    this.#sqlite.exec("BEGIN IMMEDIATE");
    try {
      return await action();
    } finally {
      this.#sqlite.exec("ROLLBACK");
    }
  }

  /** Changes records in one transaction, as one revision with this cause where anything changed; brings all that was touched up to date. */
  change<T>(cause: string, act: (entry: Entry) => T): T {
    return this.#change(cause, act, false);
  }

  /** Changes what follows from a change before it. */
  renew(act: (entry: Entry) => void): void {
    this.change(READ_AGAIN, act);
  }

  #change<T>(cause: string, act: (entry: Entry) => T, always: boolean): T {
    return this.transaction(() => {
      const at = this.#clock();
      const entry = new Entry(at, this.#history.next(), cause, this.#parts);
      const result = act(entry);
      this.settle(entry);
      this.#conclude(entry);
      if (always || !entry.changes.isEmpty())
        this.#history.record(at, entry.cause, entry.article, entry.changes);
      return result;
    });
  }

  /** Another number whenever another process has changed the database. */
  othersState(): number {
    return this.#sqlite.pragma("data_version", { simple: true }) as number;
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

  /** Brings the records touched so far to what their claims say. */
  settle(entry: Entry): void {
    const { changes } = entry;
    const gone: number[] = [];
    for (const [meeting, claim] of entry.touchedMeetings()) {
      changes.add("MEETING", meeting, "UPDATED");
      if (claim && this.#meetings.isEcho(meeting, claim)) continue;
      const fresh = entry.created.has(meeting) ? claim : null;
      const settled = this.#meetings.settle(meeting, fresh);
      if (settled.gone) gone.push(meeting);
      for (const person of settled.unsettled) entry.people.add(person);
      for (const { person, country, organization, title } of settled.joined)
        if (person && this.#persons.widen(person, { country, organization, title, start: settled.start }))
          changes.add("PERSON", person, "UPDATED");
    }
    for (const [agreement, claim] of entry.touchedAgreements()) {
      changes.add("AGREEMENT", agreement, "UPDATED");
      if (claim && this.#agreements.isEcho(agreement, claim)) continue;
      if (this.#agreements.settle(agreement)) entry.ended("AGREEMENT", agreement);
    }
    for (const meeting of gone) {
      for (const other of this.#parts.links.dropAll(meeting)) changes.add("MEETING", other, "UPDATED");
      this.#meetings.remove(meeting);
      entry.ended("MEETING", meeting);
    }
    entry.settled();
  }

  /** What follows for people, organizations and places once all meetings are settled. */
  #conclude({ changes, people, removed }: Entry): void {
    this.#persons.flush();
    for (const person of people)
      if (this.#persons.settle(person)) changes.add("PERSON", person, "DELETED");
      else changes.add("PERSON", person, "UPDATED");
    for (const organization of removed.organizations)
      if (this.#prune.unusedOrganization(organization)) {
        this.#prune.aliases(organization);
        this.#prune.organization(organization);
        changes.add("ORGANIZATION", organization, "DELETED");
      }
    for (const { counters } of [this.#meetings, this.#agreements]) counters.flush();
    for (const place of removed.places) if (this.#prune.unusedPlace(place)) this.#prune.place(place);
  }
}
