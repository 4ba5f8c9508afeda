import type { Database, Statement } from "better-sqlite3";
import { forSiblings } from "./batch.ts";
import { openForReading } from "./connection.ts";
import { Deadline } from "./deadline.ts";
import type { ExcerptPart } from "./excerpt.ts";
import { AgreementReader } from "./reader-agreements.ts";
import { ChangeReader, type ChangeRecord } from "./reader-changes.ts";
import { Filters } from "./reader-conditions.ts";
import { CorrectionReader } from "./reader-corrections.ts";
import { CountryReader } from "./reader-countries.ts";
import { DatasetReader } from "./reader-dataset.ts";
import { ArgumentError } from "./reader-error.ts";
import { ExcerptReader } from "./reader-excerpts.ts";
import { decodeAnyId, encodeId, type RecordTypeName } from "./reader-id.ts";
import { LiveReader } from "./reader-live.ts";
import type { Key } from "./reader-loader.ts";
import { MeetingReader } from "./reader-meetings.ts";
import { Names, type Side } from "./reader-names.ts";
import { type NetworkNode, NetworkReader } from "./reader-network.ts";
import { OrganizationReader } from "./reader-organizations.ts";
import { MAX_PAGE_SIZE } from "./reader-page.ts";
import { PathReader, type PathStep } from "./reader-path.ts";
import { PersonReader } from "./reader-people.ts";
import { PlaceReader } from "./reader-places.ts";
import type { CorrectionRecord, NodeRecord, SideRecord } from "./reader-records.ts";
import { RelationshipReader } from "./reader-relationship.ts";
import { ReportReader } from "./reader-reports.ts";
import { ResolutionReader } from "./reader-resolution.ts";
import { SavedQueryReader } from "./reader-saved.ts";
import { type SearchHit, type SearchKind, SearchReader } from "./reader-search.ts";
import { SourceReader } from "./reader-sources.ts";
import { ReadStatements } from "./reader-statements.ts";
import { TopicReader } from "./reader-topics.ts";

export interface ReaderOptions {
  /** Called with the SQL of every statement that is run. */
  trace?: (statement: string) => void;
  /** Whether the file is read through a memory map; for reading all of it once, that only takes memory. */
  mapped?: boolean;
  /** How many kB of rows are sorted in one piece, in which nothing can cut a statement. */
  sortKb?: number;
}

/** Opens a database for questions. Throws `ChanceryError` as `openForReading` does. */
export function openReader(path: string, options: ReaderOptions = {}): Reader {
  return new Reader(openForReading(path, options.mapped), options);
}

const TYPES: Record<SearchKind, RecordTypeName> = {
  AGREEMENT: "Agreement",
  ARTICLE: "Article",
  COUNTRY: "Country",
  MEETING: "Meeting",
  ORGANIZATION: "Organization",
  PERSON: "Person",
};

/** Answers questions on a read-only connection, which sees what other connections have committed. */
export class Reader {
  readonly agreements: AgreementReader;
  readonly changes: ChangeReader;
  readonly corrections: CorrectionReader;
  readonly countries: CountryReader;
  readonly dataset: DatasetReader;
  readonly live: LiveReader;
  readonly meetings: MeetingReader;
  readonly organizations: OrganizationReader;
  readonly networks: NetworkReader;
  readonly paths: PathReader;
  readonly people: PersonReader;
  readonly places: PlaceReader;
  readonly relationships: RelationshipReader;
  readonly reports: ReportReader;
  readonly resolution: ResolutionReader;
  readonly saved: SavedQueryReader;
  readonly search: SearchReader;
  readonly sources: SourceReader;
  readonly topics: TopicReader;
  private readonly excerpts: ExcerptReader;
  private readonly database: Database;
  private readonly deadline: Deadline;
  private readonly begin: Statement;
  private readonly commit: Statement;

  constructor(database: Database, { trace, sortKb }: ReaderOptions) {
    this.database = database;
    // SQLite sorts as much at once as its cache of pages may have, which a mapped file does without.
    if (sortKb !== undefined) database.pragma(`cache_size = -${sortKb}`);
    this.begin = database.prepare("BEGIN");
    this.commit = database.prepare("COMMIT");
    this.deadline = new Deadline(database);
    const statements = new ReadStatements(database, this.deadline, trace);
    const names = new Names(statements);
    const filters = new Filters(names);
    this.agreements = new AgreementReader(statements, filters);
    this.changes = new ChangeReader(statements);
    this.corrections = new CorrectionReader(statements);
    this.countries = new CountryReader(statements, filters);
    this.dataset = new DatasetReader(statements);
    this.live = new LiveReader(statements, this.dataset);
    this.meetings = new MeetingReader(statements, filters);
    this.organizations = new OrganizationReader(statements, filters, names);
    this.people = new PersonReader(statements, filters);
    this.places = new PlaceReader(statements, filters);
    this.networks = new NetworkReader(statements, filters);
    this.paths = new PathReader(statements, names);
    this.relationships = new RelationshipReader(statements, names, this);
    this.reports = new ReportReader(statements);
    this.resolution = new ResolutionReader(statements);
    this.excerpts = new ExcerptReader(statements);
    this.saved = new SavedQueryReader(statements);
    this.search = new SearchReader(statements);
    this.sources = new SourceReader(statements, filters);
    this.topics = new TopicReader(statements, filters);
  }

  /** The file that it reads. */
  get path(): string {
    return this.database.name;
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

  /**
   * A snapshot that is given up as soon as `isOver` holds. Throws TimeOver then, whatever `read` made of the statements
   * that failed.
   */
  within<T>(isOver: () => boolean, read: () => T): T {
    return this.deadline.within(isOver, () => this.snapshot(read));
  }

  /** Answers from one state of the data until what it returns is called. */
  hold(): () => void {
    this.begin.run();
    return () => void this.commit.run();
  }

  /** The record with an id as the graph gives it; null where there is none. Throws INVALID_ID. */
  node(id: string, path: string): NodeRecord | null {
    const { type, key } = decodeAnyId(id, path);
    return this.nodes[type]([key]).get(key) ?? null;
  }

  /** The records with these ids, in their order. Throws INVALID_ID, and INVALID_PAGE for too many. */
  nodeList(ids: readonly string[], path: string): (NodeRecord | null)[] {
    if (ids.length > MAX_PAGE_SIZE)
      throw new ArgumentError(
        "INVALID_PAGE",
        path,
        ids.length,
        `${ids.length} ids were given.`,
        `Give at most ${MAX_PAGE_SIZE} at once.`,
      );
    const wanted = ids.map((id, index) => decodeAnyId(id, `${path}[${index}]`));
    const found = new Map<string, NodeRecord>();
    for (const type of new Set(wanted.map(({ type }) => type))) {
      const keys = wanted.filter((each) => each.type === type).map(({ key }) => key);
      for (const [key, record] of this.nodes[type](keys)) found.set(encodeId(type, key), record);
    }
    return wanted.map(({ type, key }) => found.get(encodeId(type, key)) ?? null);
  }

  /** The records of sides, in their order. */
  sides(sides: readonly Side[]): NodeRecord[] {
    const ids = sides.map(({ country, organization, person }) =>
      person !== undefined
        ? encodeId("Person", person)
        : organization !== undefined
          ? encodeId("Organization", organization)
          : encodeId("Country", country ?? ""),
    );
    return this.nodeList(ids, "between") as NodeRecord[];
  }

  /** The record of a hit, loaded for all hits of its kind at once. */
  hit(hit: SearchHit): NodeRecord | null {
    return this.ofKind(hit, hit.kind, (other) => (other.kind === hit.kind ? other.key : null));
  }

  /** The record that a node of a network stands for. */
  networkNode(node: NetworkNode): SideRecord {
    return this.ofKind(node, node.of, ({ key }) => key) as SideRecord;
  }

  /** The record from which, or to which, a step of a path leads. */
  pathEnd(step: PathStep, end: "from" | "to"): SideRecord {
    return this.ofKind(step, step.of, (other) => other[end], end) as SideRecord;
  }

  /** The record that changed, loaded as those of hits are; null if it is gone. */
  changed(change: ChangeRecord): NodeRecord | null {
    return this.ofKind(change, change.type, (other) => (other.type === change.type ? other.record : null));
  }

  /** The records that a correction is about, those that are gone left out; each with its id when it was corrected. */
  correctedRecords(correction: CorrectionRecord): { id: string; record: NodeRecord | null }[] {
    return this.corrections.records(correction).map(({ type, record }) => ({
      id: encodeId(TYPES[type], record),
      record: this.nodes[TYPES[type]]([record]).get(record) ?? null,
    }));
  }

  /** The ids of the record that changed, and of the other that had to do with it. */
  changedIds({ type, record, other }: ChangeRecord): { record: string; other: string | null } {
    return {
      record: encodeId(TYPES[type], record),
      other: other === null ? null : encodeId(TYPES[type], other),
    };
  }

  /** What of a hit has the words that were looked for. */
  excerpt = (hit: SearchHit): ExcerptPart[] => this.excerpts.of(hit, this.label(hit));

  /** What to show for a hit. */
  label(hit: SearchHit): string {
    const record = this.hit(hit);
    if (record === null) return "";
    if ("name" in record) return record.name;
    return (
      ("title" in record ? record.title : null) ??
      ("url" in record ? record.url : null) ??
      encodeId(TYPES[hit.kind], hit.key)
    );
  }

  private ofKind<P extends object>(
    parent: P,
    kind: SearchKind,
    keyOf: (parent: P) => Key | null,
    name = "",
  ): NodeRecord | null {
    return forSiblings<P, Key, NodeRecord>(parent, `${kind}${name}`, keyOf, this.nodes[TYPES[kind]]) ?? null;
  }

  close(): void {
    this.database.close();
  }

  private readonly nodes: Record<RecordTypeName, (keys: readonly Key[]) => ReadonlyMap<Key, NodeRecord>> = {
    Agreement: (keys) => this.agreements.byKeys(keys),
    Article: (keys) => this.sources.articlesByKeys(keys),
    Correction: (keys) => this.corrections.byKeys(keys),
    Country: (keys) => this.countries.byCodes(keys),
    Evidence: (keys) => this.sources.evidenceByKeys(keys),
    Meeting: (keys) => this.meetings.byKeys(keys),
    Organization: (keys) => this.organizations.byKeys(keys),
    Person: (keys) => this.people.byKeys(keys),
    Place: (keys) => this.places.byKeys(keys),
    Publisher: (keys) => this.sources.publishersByKeys(keys),
    Topic: (keys) => this.topics.byCodes(keys),
  };
}
