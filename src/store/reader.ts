import type { Database, Statement } from "better-sqlite3";
import type { Topic } from "../domain/topic.ts";
import { forSiblings } from "./batch.ts";
import { openForReading } from "./connection.ts";
import { AgreementReader } from "./reader-agreements.ts";
import { Filters } from "./reader-conditions.ts";
import { CountryReader } from "./reader-countries.ts";
import { DatasetReader } from "./reader-dataset.ts";
import { decodeAnyId } from "./reader-id.ts";
import { MeetingReader } from "./reader-meetings.ts";
import { Names } from "./reader-names.ts";
import { OrganizationReader } from "./reader-organizations.ts";
import { PersonReader } from "./reader-people.ts";
import { PlaceReader } from "./reader-places.ts";
import type { NodeRecord } from "./reader-records.ts";
import { type SearchHit, SearchReader } from "./reader-search.ts";
import { SourceReader } from "./reader-sources.ts";
import { ReadStatements } from "./reader-statements.ts";
import { TopicReader } from "./reader-topics.ts";

export interface ReaderOptions {
  /** Called with the SQL of every statement that is run. */
  trace?: (statement: string) => void;
}

/** Opens a database for questions. Throws `ChanceryError` as `openForReading` does. */
export function openReader(path: string, options: ReaderOptions = {}): Reader {
  return new Reader(openForReading(path), options);
}

/** Answers questions on a read-only connection, which sees what other connections have committed. */
export class Reader {
  readonly agreements: AgreementReader;
  readonly countries: CountryReader;
  readonly dataset: DatasetReader;
  readonly meetings: MeetingReader;
  readonly organizations: OrganizationReader;
  readonly people: PersonReader;
  readonly places: PlaceReader;
  readonly search: SearchReader;
  readonly sources: SourceReader;
  readonly topics: TopicReader;
  private readonly database: Database;
  private readonly begin: Statement;
  private readonly commit: Statement;

  constructor(database: Database, { trace }: ReaderOptions) {
    this.database = database;
    this.begin = database.prepare("BEGIN");
    this.commit = database.prepare("COMMIT");
    const statements = new ReadStatements(database, trace);
    const names = new Names(statements);
    const filters = new Filters(names);
    this.agreements = new AgreementReader(statements, filters);
    this.countries = new CountryReader(statements, filters);
    this.dataset = new DatasetReader(statements);
    this.meetings = new MeetingReader(statements, filters);
    this.organizations = new OrganizationReader(statements, filters, names);
    this.people = new PersonReader(statements, filters);
    this.places = new PlaceReader(statements, filters);
    this.search = new SearchReader(statements);
    this.sources = new SourceReader(statements, filters);
    this.topics = new TopicReader(statements, filters);
  }

  /** Everything that `read` asks for is answered from one state of the data. */
  snapshot<T>(read: () => T): T {
    if (this.database.inTransaction) return read();
    this.begin.run();
    try {
      return read();
    } finally {
      this.commit.run();
    }
  }

  /** The record with an id as the graph gives it; null where there is none. Throws INVALID_ID. */
  node(id: string, path: string): NodeRecord | null {
    const { type, key } = decodeAnyId(id, path);
    return this.nodes[type](key as never);
  }

  /** The record of a hit, loaded for all hits of its kind at once. */
  hit(hit: SearchHit): NodeRecord | null {
    const load = {
      AGREEMENT: this.agreements.byKeys,
      ARTICLE: this.sources.articlesByKeys,
      COUNTRY: this.countries.byCodes,
      MEETING: this.meetings.byKeys,
      ORGANIZATION: this.organizations.byKeys,
      PERSON: this.people.byKeys,
    }[hit.kind];
    const keyOf = (other: SearchHit) => (other.kind === hit.kind ? other.key : null);
    return forSiblings<SearchHit, string | number, NodeRecord>(hit, hit.kind, keyOf, load) ?? null;
  }

  close(): void {
    this.database.close();
  }

  private readonly nodes = {
    Agreement: (key: number) => this.agreements.byKey(key),
    Article: (key: number) => this.sources.article(key),
    Country: (code: string) => this.countries.byCode(code),
    Evidence: (key: number) => this.sources.evidence(key),
    Meeting: (key: number) => this.meetings.byKey(key),
    Organization: (key: number) => this.organizations.byKey(key),
    Person: (key: number) => this.people.byKey(key),
    Place: (key: number) => this.places.byKey(key),
    Publisher: (key: number) => this.sources.publisher(key),
    Topic: (code: Topic) => this.topics.byCode(code),
  };
}
