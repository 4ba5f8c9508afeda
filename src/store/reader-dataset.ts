import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

export interface DatasetCounts {
  meetings: number;
  agreements: number;
  people: number;
  countries: number;
  organizations: number;
  places: number;
  articles: number;
  publishers: number;
  evidence: number;
}

export type DatasetState = Pick<DatasetSummary, "revision" | "changedAt" | "release">;

export interface DatasetSummary {
  /** Grows with every change of the data; the same revision gives the same answers. */
  revision: number;
  /** ISO time of the latest change, null while there was none. */
  changedAt: string | null;
  /** The name of the release that this is; null where the data may still change. */
  release: string | null;
  counts: DatasetCounts;
  /** Day of the latest article that has one. */
  latestArticle: string | null;
  /** First day of the earliest and the latest meeting that has one. */
  firstMeeting: string | null;
  lastMeeting: string | null;
}

type Row = Omit<DatasetSummary, "counts"> & DatasetCounts;

/** The data set as a whole. */
export class DatasetReader {
  private readonly statements: ReadStatements;
  private latest: DatasetSummary | undefined;

  constructor(statements: ReadStatements) {
    this.statements = statements;
  }

  revision(): number {
    return this.statements.first<{ revision: number }>(sql`SELECT revision FROM dataset`)?.revision ?? 0;
  }

  /** Another number whenever anything was committed, by whatever means; tells nothing to other connections. */
  stamp(): number {
    return this.statements.first<{ data_version: number }>(sql`PRAGMA data_version`)?.data_version ?? 0;
  }

  /** What an answer has to say of its data. */
  state(): DatasetState {
    return this.statements.first<DatasetState>(
      sql`SELECT revision, changed_at AS changedAt, release FROM dataset`,
    ) as DatasetState;
  }

  /** Counted once for each revision. */
  summary(): DatasetSummary {
    if (this.latest?.revision !== this.revision()) this.latest = this.count();
    return this.latest as DatasetSummary;
  }

  /** Of the tables themselves: SQLite counts their rows without reading them, as it cannot those of views. */
  private count(): DatasetSummary {
    const row = this.statements.first<Row>(sql`
      SELECT revision, changed_at AS changedAt, release,
        (SELECT count(*) FROM main.meeting) AS meetings,
        (SELECT count(*) FROM main.agreement) AS agreements,
        (SELECT count(*) FROM main.person) AS people,
        (SELECT count(DISTINCT country) FROM participation WHERE country IS NOT NULL) AS countries,
        (SELECT count(DISTINCT organization) FROM participation WHERE organization IS NOT NULL) AS organizations,
        (SELECT count(*) FROM place) AS places,
        (SELECT count(*) FROM main.article) AS articles,
        (SELECT count(*) FROM publisher) AS publishers,
        (SELECT count(*) FROM main.evidence) AS evidence,
        (SELECT max(published_day) FROM article) AS latestArticle,
        (SELECT min(start) FROM meeting) AS firstMeeting,
        (SELECT max(start) FROM meeting) AS lastMeeting
      FROM dataset`) as Row;
    const { revision, changedAt, release, latestArticle, firstMeeting, lastMeeting, ...counts } = row;
    return { revision, changedAt, release, counts, latestArticle, firstMeeting, lastMeeting };
  }
}
