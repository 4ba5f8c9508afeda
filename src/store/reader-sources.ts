import type { QuotingPolicy } from "../domain/vocabulary.ts";
import { forSiblings } from "./batch.ts";
import type { Filters } from "./reader-conditions.ts";
import type { ArticleWhere, EvidenceWhere, PublisherWhere } from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { List, type ListArguments } from "./reader-list.ts";
import type { Key } from "./reader-loader.ts";
import type {
  AgreementRecord,
  ArticleRecord,
  EvidenceRecord,
  MeetingRecord,
  PublisherRecord,
} from "./reader-records.ts";
import { single } from "./reader-single.ts";
import { type Fragment, inList, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

export type ArticleField = "ADDED" | "PUBLISHED" | "TITLE";
export type ArticleArguments = ListArguments<ArticleWhere, ArticleField>;
export type PublisherField = "ADDED" | "NAME";
export type PublisherArguments = ListArguments<PublisherWhere, PublisherField>;
export type EvidenceField = "BEST" | "CONFIDENCE" | "PUBLISHED";
export type EvidenceArguments = ListArguments<EvidenceWhere, EvidenceField>;

type ArticleRow = Omit<ArticleRecord, "type" | "isData"> & { isData: number };
type PublisherRow = Omit<PublisherRecord, "type">;
type EvidenceRow = Omit<EvidenceRecord, "type">;

/** How much of a text may be shown. */
export interface Quotable {
  /** NULL where the publisher is not known. */
  quoting: QuotingPolicy | null;
  excerptLimit: number | null;
}

interface ArticleText extends Quotable {
  id: number;
  text: string;
}

/** Where the record comes from: articles, their publishers, and the quotes that support each record. */
export class SourceReader {
  private readonly statements: ReadStatements;
  private readonly articleList: List<ArticleRecord, ArticleRow, ArticleWhere, ArticleField>;
  private readonly publisherList: List<PublisherRecord, PublisherRow, PublisherWhere, PublisherField>;
  private readonly evidenceList: List<EvidenceRecord, EvidenceRow, EvidenceWhere, EvidenceField>;

  constructor(statements: ReadStatements, filters: Filters) {
    this.statements = statements;
    this.articleList = new List<ArticleRecord, ArticleRow, ArticleWhere, ArticleField>(statements, {
      name: "articles",
      from: "article",
      key: "article.id",
      columns: `article.id, article.publisher, article.url, article.title, article.byline,
        article.published_day AS publishedDay, article.published_at AS publishedAt, article.language, article.seen_at AS seenAt,
        article.is_data AS isData`,
      read: ({ id, publisher, url, title, byline, publishedDay, publishedAt, language, seenAt, isData }) => ({
        type: "Article",
        id,
        publisher,
        url,
        title,
        byline,
        publishedDay,
        publishedAt,
        language,
        seenAt,
        isData: isData === 1,
      }),
      where: filters.articles,
      orders: {
        ADDED: { by: "article.id", nullable: false },
        PUBLISHED: { by: "article.published_day", nullable: true },
        TITLE: { by: "article.title", nullable: true },
      },
      defaultOrder: [{ field: "PUBLISHED", direction: "DESC" }],
    });
    this.publisherList = new List<PublisherRecord, PublisherRow, PublisherWhere, PublisherField>(statements, {
      name: "publishers",
      from: "publisher",
      key: "publisher.id",
      columns:
        "publisher.id, publisher.name, publisher.slug, publisher.quoting, publisher.excerpt_limit AS excerptLimit",
      read: ({ id, name, slug, quoting, excerptLimit }) => ({
        type: "Publisher",
        id,
        name,
        slug,
        quoting,
        excerptLimit,
      }),
      where: filters.publishers,
      orders: {
        ADDED: { by: "publisher.id", nullable: false },
        NAME: { by: "publisher.name", nullable: false },
      },
      defaultOrder: [{ field: "NAME" }],
    });
    this.evidenceList = new List<EvidenceRecord, EvidenceRow, EvidenceWhere, EvidenceField>(statements, {
      name: "evidence",
      from: "evidence JOIN claim ON claim.id = evidence.claim",
      key: "evidence.id",
      columns: `evidence.id, claim.article, claim.meeting, claim.agreement, evidence.start, evidence."end", claim.confidence,
        (SELECT extractor.name FROM extractor WHERE extractor.id = claim.extractor) AS extractor`,
      read: ({ id, article, meeting, agreement, start, end, extractor, confidence }) => ({
        type: "Evidence",
        id,
        article,
        meeting,
        agreement,
        start,
        end,
        extractor,
        confidence: confidence / 100,
      }),
      where: filters.evidence,
      orders: {
        BEST: { by: "evidence.id", nullable: false },
        CONFIDENCE: { by: "claim.confidence", nullable: false },
        PUBLISHED: {
          by: "(SELECT article.published_day FROM article WHERE article.id = claim.article)",
          nullable: true,
        },
      },
      defaultOrder: [{ field: "CONFIDENCE", direction: "DESC" }, { field: "BEST" }],
    });
  }

  articlesByKeys = (keys: readonly Key[]) => this.articleList.byKeys(keys);

  matchingArticles = (keys: readonly Key[], where: ArticleWhere | null | undefined) =>
    this.articleList.matching(keys, where);

  singleArticle = ({ id, url }: { id?: string | null | undefined; url?: string | null | undefined }) =>
    single(
      id,
      (id) => this.articleList.byKey(decodeId("Article")(id, "id")),
      "url",
      url,
      (url) => this.found(this.articleList, sql`SELECT id FROM article WHERE url = ${url} LIMIT 1`),
    );

  singlePublisher = ({ id, name }: { id?: string | null | undefined; name?: string | null | undefined }) =>
    single(
      id,
      (id) => this.publisherList.byKey(decodeId("Publisher")(id, "id")),
      "name",
      name,
      (name) =>
        this.found(
          this.publisherList,
          sql`SELECT id FROM publisher WHERE name = ${name} OR slug = ${name} LIMIT 1`,
        ),
    );

  evidenceByKeys = (keys: readonly Key[]) => this.evidenceList.byKeys(keys);
  publishersByKeys = (keys: readonly Key[]) => this.publisherList.byKeys(keys);
  /** All versions of what found the claims, by name. */
  extractors = (): string[] =>
    this.statements
      .all<{ name: string }>(sql`SELECT name FROM extractor ORDER BY name`)
      .map(({ name }) => name);
  articles = (args: ArticleArguments) => this.articleList.all(args);
  publishers = (args: PublisherArguments) => this.publisherList.all(args);

  publisherOf = (article: ArticleRecord) =>
    this.publisherList.one(article, "publisher", ({ publisher }) => publisher);
  articleOf = (record: { article: number }) =>
    this.articleList.the(record, "article", ({ article }) => article);

  articlesOfPublisher = (publisher: PublisherRecord, args: ArticleArguments) =>
    this.articleList.of(publisher, keyOf, "publisher", (parent) => sql`article.publisher = ${parent}`, args);

  articlesOfMeeting = (meeting: MeetingRecord, args: ArticleArguments) =>
    this.articleList.of(
      meeting,
      keyOf,
      "meeting",
      (parent) => sql`article.id IN (SELECT article FROM claim WHERE meeting = ${parent})`,
      args,
    );

  articlesOfAgreement = (agreement: AgreementRecord, args: ArticleArguments) =>
    this.articleList.of(
      agreement,
      keyOf,
      "agreement",
      (parent) => sql`article.id IN (SELECT article FROM claim WHERE agreement = ${parent})`,
      args,
    );

  evidenceOfMeeting = (meeting: MeetingRecord, args: EvidenceArguments) =>
    this.evidenceList.of(meeting, keyOf, "meeting", (parent) => sql`claim.meeting = ${parent}`, args);

  evidenceOfAgreement = (agreement: AgreementRecord, args: EvidenceArguments) =>
    this.evidenceList.of(agreement, keyOf, "agreement", (parent) => sql`claim.agreement = ${parent}`, args);

  evidenceOfReport = (report: { id: number }, args: EvidenceArguments) =>
    this.evidenceList.of(report, keyOf, "report", (parent) => sql`claim.id = ${parent}`, args);

  evidenceOfArticle = (article: ArticleRecord, args: EvidenceArguments) =>
    this.evidenceList.of(article, keyOf, "article", (parent) => sql`claim.article = ${parent}`, args);

  /** As much of the article's text as its publisher allows to show; null for none. */
  text = (article: ArticleRecord): string | null => {
    const found = forSiblings(article, "text", keyOf, this.texts);
    return found === undefined ? null : shown(found, found.text);
  };

  /** The quote, as much of it as the publisher allows to show; null for none. */
  quote = (evidence: EvidenceRecord): string | null => {
    const found = forSiblings(evidence, "text", ({ article }) => article, this.texts);
    return found === undefined ? null : shown(found, found.text.slice(evidence.start, evidence.end));
  };

  private found<R>(list: { byKey(key: Key): R | null }, statement: Fragment): R | null {
    const row = this.statements.first<{ id: number }>(statement);
    return row ? list.byKey(row.id) : null;
  }

  private texts = (keys: Key[]): ReadonlyMap<Key, ArticleText> => {
    const rows = this.statements.all<ArticleText>(sql`
      SELECT article.id, article.text, publisher.quoting, publisher.excerpt_limit AS excerptLimit
      FROM article LEFT JOIN publisher ON publisher.id = article.publisher WHERE article.id ${inList(keys)}`);
    return new Map(rows.map((row) => [row.id, row]));
  };
}

/** As much of a text as the publisher allows to show; null for none. */
export function shown({ quoting, excerptLimit }: Quotable, text: string): string | null {
  if (quoting === "NONE") return null;
  return quoting === "EXCERPT" ? text.slice(0, excerptLimit ?? 0) : text;
}

const keyOf = ({ id }: { id: number }): number => id;
