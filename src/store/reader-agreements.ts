import type { Filters } from "./reader-conditions.ts";
import { type AgreementFacet, agreementFacets } from "./reader-facet-sources.ts";
import { type FacetArguments, Facets } from "./reader-facets.ts";
import type { AgreementWhere } from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { List, type ListArguments } from "./reader-list.ts";
import { type Key, Loader } from "./reader-loader.ts";
import type { Connection } from "./reader-page.ts";
import {
  type AgreementRecord,
  type ArticleRecord,
  type CountryRecord,
  type DateRow,
  dateColumnsOf,
  datedOf,
  type EvidenceRecord,
  type MeetingRecord,
  type OrganizationRecord,
  type PartyRecord,
  type TopicRecord,
} from "./reader-records.ts";
import { followed } from "./reader-redirects.ts";
import { type Fragment, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { type TimelineArguments, Timelines } from "./reader-timeline.ts";

export type AgreementField = "ADDED" | "CONFIDENCE" | "DATE" | "PUBLISHERS";
export type AgreementArguments = ListArguments<AgreementWhere, AgreementField>;

interface AgreementRow extends DateRow, Omit<AgreementRecord, "type" | "date" | "dateAbsence"> {}

/** Agreements: all, those of another record, and their parties. */
export class AgreementReader {
  private readonly list: List<AgreementRecord, AgreementRow, AgreementWhere, AgreementField>;
  private readonly partyLoader: Loader<PartyRecord, PartyRecord>;

  private readonly facetCounts: Facets<AgreementFacet>;
  private readonly timelines: Timelines<AgreementFacet>;

  constructor(statements: ReadStatements, filters: Filters) {
    this.facetCounts = new Facets(statements, "agreement", agreementFacets);
    this.timelines = new Timelines(statements, "agreement", agreementFacets);
    this.list = new List<AgreementRecord, AgreementRow, AgreementWhere, AgreementField>(statements, {
      name: "agreements",
      from: "agreement",
      key: "agreement.id",
      columns: `agreement.id, agreement.kind, agreement.status, ${dateColumnsOf("agreement")}, agreement.meeting, agreement.title,
        agreement.confidence, agreement.reports AS articleCount, agreement.publishers AS publisherCount`,
      read: ({ id, kind, status, meeting, title, confidence, articleCount, publisherCount, ...date }) => ({
        type: "Agreement",
        id,
        kind,
        status,
        ...datedOf(date),
        meeting,
        title,
        confidence: confidence / 100,
        articleCount,
        publisherCount,
      }),
      where: filters.agreements,
      orders: {
        ADDED: { by: "agreement.id", nullable: false },
        CONFIDENCE: { by: "agreement.confidence", nullable: false },
        DATE: { by: "agreement.start", nullable: true },
        PUBLISHERS: { by: "agreement.publishers", nullable: false },
      },
      defaultOrder: [{ field: "DATE", direction: "DESC" }],
      counted: "agreement",
      days: { start: "agreement.start", end: 'agreement."end"' },
    });
    this.partyLoader = new Loader<PartyRecord, PartyRecord>(statements, {
      from: "agreement_party",
      key: "agreement_party.id",
      columns: "agreement_party.country, agreement_party.organization",
      read: ({ country, organization }) => ({ country, organization }),
    });
    this.byKeys = followed(statements, "AGREEMENT", (keys) => this.list.byKeys(keys));
  }

  byId = (id: string): AgreementRecord | null => {
    const key = decodeId("Agreement")(id, "id");
    return this.byKeys([key]).get(key) ?? null;
  };
  /** By their ids of today, or of before they became part of others. */
  readonly byKeys: (keys: readonly Key[]) => ReadonlyMap<Key, AgreementRecord>;
  all = (args: AgreementArguments, only?: Fragment) => this.list.all(args, only);

  facets = (agreements: Connection<AgreementRecord>, args: FacetArguments<AgreementFacet>) =>
    this.facetCounts.of(agreements, args);

  timeline = (agreements: Connection<AgreementRecord>, args: TimelineArguments<AgreementFacet>) =>
    this.timelines.of(agreements, args);

  matching = (keys: readonly Key[], where: AgreementWhere | null | undefined) =>
    this.list.matching(keys, where);

  parties = (agreement: AgreementRecord): PartyRecord[] =>
    this.partyLoader.many(agreement, "parties", keyOf, {
      parent: "agreement_party.agreement",
      from: "agreement_party",
      order: "agreement_party.id",
    });

  ofMeeting = (meeting: MeetingRecord, args: AgreementArguments) =>
    this.list.of(meeting, keyOf, "meeting", (parent) => sql`agreement.meeting = ${parent}`, args);

  ofCountry = (country: CountryRecord, args: AgreementArguments) =>
    this.list.of(
      country,
      ({ code }) => code,
      "country",
      (parent) => sql`agreement.id IN (SELECT agreement FROM agreement_party WHERE country = ${parent})`,
      args,
    );

  ofOrganization = (organization: OrganizationRecord, args: AgreementArguments) =>
    this.list.of(
      organization,
      keyOf,
      "organization",
      (parent) => sql`agreement.id IN (SELECT agreement FROM agreement_party WHERE organization = ${parent})`,
      args,
    );

  ofTopic = (topic: TopicRecord, args: AgreementArguments) =>
    this.list.of(
      topic,
      ({ code }) => code,
      "topic",
      (parent) => sql`agreement.id IN (SELECT agreement FROM agreement_topic WHERE topic = ${parent})`,
      args,
    );

  ofArticle = (article: ArticleRecord, args: AgreementArguments) =>
    this.list.of(
      article,
      keyOf,
      "article",
      (parent) => sql`agreement.id IN (SELECT agreement FROM claim WHERE article = ${parent})`,
      args,
    );

  ofEvidence = (evidence: EvidenceRecord) =>
    this.list.one(evidence, "agreement", ({ agreement }) => agreement);
}

const keyOf = ({ id }: { id: number }): number => id;
