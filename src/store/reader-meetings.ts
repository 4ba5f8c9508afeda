import { forSiblings } from "./batch.ts";
import type { Filters } from "./reader-conditions.ts";
import { type MeetingFacet, meetingFacets } from "./reader-facet-sources.ts";
import { type FacetArguments, Facets } from "./reader-facets.ts";
import type { MeetingWhere } from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { List, type ListArguments, type Walk, type Within } from "./reader-list.ts";
import { type Key, Loader } from "./reader-loader.ts";
import type { NetworkEdge } from "./reader-network.ts";
import type { Connection } from "./reader-page.ts";
import type { PathStep } from "./reader-path.ts";
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
  type ParticipantRecord,
  type PersonRecord,
  type PlaceRecord,
  type TallyRecord,
  type TopicRecord,
} from "./reader-records.ts";
import { followed } from "./reader-redirects.ts";
import { type Fragment, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { Succession, type Way } from "./reader-succession.ts";
import { type TimelineArguments, Timelines } from "./reader-timeline.ts";
import { walkOfPair } from "./reader-walk.ts";

export type MeetingField = "ADDED" | "CONFIDENCE" | "DATE" | "PUBLISHERS";
export type MeetingArguments = ListArguments<MeetingWhere, MeetingField>;

interface MeetingRow extends DateRow, Omit<MeetingRecord, "type" | "date" | "dateAbsence"> {}

/** Meetings: all, those of another record, and who took part. */
export class MeetingReader {
  private readonly list: List<MeetingRecord, MeetingRow, MeetingWhere, MeetingField>;
  private readonly participantLoader: Loader<ParticipantRecord, ParticipantRecord>;

  private readonly facetCounts: Facets<MeetingFacet>;
  private readonly filters: Filters;
  private readonly succession: Succession;
  private readonly timelines: Timelines<MeetingFacet>;

  constructor(statements: ReadStatements, filters: Filters) {
    this.filters = filters;
    this.succession = new Succession(statements);
    this.facetCounts = new Facets(statements, "meeting", meetingFacets);
    this.timelines = new Timelines(statements, "meeting", meetingFacets);
    this.list = new List<MeetingRecord, MeetingRow, MeetingWhere, MeetingField>(statements, {
      name: "meetings",
      from: "meeting",
      key: "meeting.id",
      columns: `meeting.id, meeting.kind, meeting.format, meeting.status, ${dateColumnsOf("meeting")}, meeting.place, meeting.title,
        meeting.confidence, meeting.reports AS articleCount, meeting.publishers AS publisherCount`,
      read: ({
        id,
        kind,
        format,
        status,
        place,
        title,
        confidence,
        articleCount,
        publisherCount,
        ...date
      }) => ({
        type: "Meeting",
        id,
        kind,
        format,
        status,
        ...datedOf(date),
        place,
        title,
        confidence: confidence / 100,
        articleCount,
        publisherCount,
      }),
      where: filters.meetings,
      orders: {
        ADDED: { by: "meeting.id", nullable: false },
        CONFIDENCE: { by: "meeting.confidence", nullable: false },
        DATE: { by: "meeting.start", nullable: true },
        PUBLISHERS: { by: "meeting.publishers", nullable: false },
      },
      defaultOrder: [{ field: "DATE", direction: "DESC" }],
      counted: "meeting",
      days: { start: "meeting.start", end: 'meeting."end"' },
      walkOf: walkOfPair,
    });
    this.participantLoader = new Loader<ParticipantRecord, ParticipantRecord>(statements, {
      from: "participation",
      key: "participation.id",
      columns: `participation.meeting, participation.country, participation.organization, participation.person,
        (SELECT title.name FROM title WHERE title.id = participation.title) AS title, participation.role, participation.confidence`,
      read: ({ meeting, country, organization, person, title, role, confidence }) => ({
        meeting,
        country,
        organization,
        person,
        title,
        role,
        confidence: confidence / 100,
      }),
    });
    this.byKeys = followed(statements, "MEETING", (keys) => this.list.byKeys(keys));
  }

  byId = (id: string): MeetingRecord | null => {
    const key = decodeId("Meeting")(id, "id");
    return this.byKeys([key]).get(key) ?? null;
  };
  /** By their ids of today, or of before they became part of others. */
  readonly byKeys: (keys: readonly Key[]) => ReadonlyMap<Key, MeetingRecord>;
  all = (args: MeetingArguments, only?: Fragment): Connection<MeetingRecord> => this.list.all(args, only);

  facets = (meetings: Connection<MeetingRecord>, args: FacetArguments<MeetingFacet>) =>
    this.facetCounts.of(meetings, args);

  timeline = (meetings: Connection<MeetingRecord>, args: TimelineArguments<MeetingFacet>) =>
    this.timelines.of(meetings, args);

  matching = (keys: readonly Key[], where: MeetingWhere | null | undefined) =>
    this.list.matching(keys, where);

  participants(meeting: MeetingRecord): ParticipantRecord[] {
    return this.participantLoader.many(meeting, "participants", keyOf, {
      parent: "participation.meeting",
      from: "participation",
      order: "participation.id",
    });
  }

  ofCountry = (country: CountryRecord, args: MeetingArguments) =>
    this.list.of(country, ({ code }) => code, "country", inCountry, args, BY_COUNTRY, "COUNTRY");

  ofOrganization = (organization: OrganizationRecord, args: MeetingArguments) =>
    this.list.of(organization, keyOf, "organization", participation("organization"), args);

  ofPerson = (person: PersonRecord, args: MeetingArguments) =>
    this.list.of(person, keyOf, "person", participation("person"), args);

  ofPlace = (place: PlaceRecord, args: MeetingArguments) =>
    this.list.of(place, keyOf, "place", (parent) => sql`meeting.place = ${parent}`, args);

  ofTopic = (topic: TopicRecord, args: MeetingArguments) =>
    this.list.of(topic, ({ code }) => code, "topic", inTopic, args);

  ofArticle = (article: ArticleRecord, args: MeetingArguments) =>
    this.list.of(article, keyOf, "article", inArticle, args);

  ofAgreement = (agreement: AgreementRecord) => this.list.one(agreement, "meeting", ({ meeting }) => meeting);

  /** The nearest before, or after it, in which all its sides take part, perhaps with others. */
  neighbour(meeting: MeetingRecord, way: Way, where?: MeetingWhere | null): MeetingRecord | null {
    const name = `${way}:${JSON.stringify(where)}`;
    return (
      forSiblings(meeting, name, keyOf, (keys) => {
        const found = this.succession.find(keys, way, this.filters.meetings(where, "where"));
        const records = this.list.byKeys([...new Set(found.values())]);
        return new Map([...found].map(([own, other]) => [own, records.get(other) as MeetingRecord]));
      }) ?? null
    );
  }

  ofEdge = (edge: NetworkEdge, which: "firstMeeting" | "lastMeeting") =>
    this.list.one(edge, which, (other) => other[which]);

  ofStep = (step: PathStep) => this.list.the(step, "meeting", ({ meeting }) => meeting);

  ofLink = (link: { other: number }) => this.list.the(link, "other", ({ other }) => other);

  ofEvidence = (evidence: EvidenceRecord) => this.list.one(evidence, "meeting", ({ meeting }) => meeting);

  /** Those in which both countries of a pair took part. */
  ofCountries = (pair: TallyRecord<string>, args: MeetingArguments) =>
    this.list.of(pair, pairKey, "countries", both("country"), args);

  /** Those in which both persons of a pair took part. */
  ofPeople = (pair: TallyRecord<number>, args: MeetingArguments) =>
    this.list.of(pair, pairKey, "people", both("person"), args);
}

const keyOf = ({ id }: { id: number }): number => id;

const participation = (column: "country" | "organization" | "person"): Within => {
  const start = trusted(`meeting.id IN (SELECT meeting FROM participation WHERE ${column} = `);
  return (parent) => sql`${start}${parent})`;
};

const inCountry: Within = (parent) =>
  sql`meeting.id IN (SELECT meeting FROM meeting_country WHERE country = ${parent})`;

const BY_COUNTRY: Walk = {
  from: "meeting_country",
  parent: "meeting_country.country",
  record: "meeting_country.meeting",
  copy: "meeting_country.start",
  column: "meeting.start",
};

const inTopic: Within = (parent) =>
  sql`meeting.id IN (SELECT meeting FROM meeting_topic WHERE topic = ${parent})`;
const inArticle: Within = (parent) =>
  sql`meeting.id IN (SELECT meeting FROM claim WHERE article = ${parent})`;

const pairKey = ({ own, other }: TallyRecord<string | number>): string => JSON.stringify([own, other]);

const both = (column: "country" | "person"): Within => {
  const one = participation(column);
  return (parent) =>
    sql`${one(sql`json_extract(${parent}, '$[0]')`)} AND ${one(sql`json_extract(${parent}, '$[1]')`)}`;
};
