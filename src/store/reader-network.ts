import { forSiblings, siblings } from "./batch.ts";
import { COUNT_IN_TIME, IN_TIME } from "./deadline.ts";
import { betweenness, communities } from "./network-measures.ts";
import type { Filters } from "./reader-conditions.ts";
import { ArgumentError } from "./reader-error.ts";
import { checkFirst } from "./reader-facets.ts";
import type { MeetingWhere } from "./reader-filters.ts";
import { encodeId, type RecordTypeName } from "./reader-id.ts";
import type { Key } from "./reader-loader.ts";
import { CountedNetwork } from "./reader-network-counts.ts";
import { scopeOf } from "./reader-rollups.ts";
import { type Fragment, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** Between whom a network is. */
export const NetworkOf = {
  COUNTRY: "Countries, as such or represented by a person.",
  ORGANIZATION: "Organizations, as such or represented by a person.",
  PERSON: "People.",
} as const;
export type NetworkOf = keyof typeof NetworkOf;

export interface NetworkNode {
  of: NetworkOf;
  key: Key;
  /** With how many others of the whole network, and in how many meetings, each counted with each other. */
  degree: number;
  strength: number;
}

export interface NetworkEdge {
  of: NetworkOf;
  one: Key;
  other: Key;
  weight: number;
  /** The earliest and latest meeting with a date. */
  firstMeeting: number | null;
  lastMeeting: number | null;
}

export interface Network {
  of: NetworkOf;
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  nodeCount: number;
  edgeCount: number;
}

export interface NetworkArguments {
  where?: MeetingWhere | null | undefined;
  of: NetworkOf;
  minWeight: number;
  first: number;
}

interface Row {
  one: Key;
  /** NULL for a node. */
  other: Key | null;
  weight: number;
  /** Of an edge: day and key of the meeting, or NULL. Of a node: `first` is its degree. */
  first: string | number | null;
  last: string | null;
  /** Of a node: how many nodes and edges there are. */
  nodes: number | null;
  edges: number | null;
}

const TYPES: Record<NetworkOf, RecordTypeName> = {
  COUNTRY: "Country",
  ORGANIZATION: "Organization",
  PERSON: "Person",
};

const COUNTED = trusted(COUNT_IN_TIME);

/** The column of `participation`, and which of its rows stand for one of the network. */
export function attendance(of: NetworkOf, table: string): { column: Fragment; where: Fragment } {
  const column = `${table}.${of.toLowerCase()}`;
  const alone = of === "PERSON" ? "" : ` AND ${table}.person IS NULL`;
  return { column: trusted(column), where: trusted(`${column} IS NOT NULL${alone}`) };
}

/** Who took part in meetings with whom. */
export class NetworkReader {
  private readonly statements: ReadStatements;
  private readonly filters: Filters;

  constructor(statements: ReadStatements, filters: Filters) {
    this.statements = statements;
    this.filters = filters;
  }

  /** The so many of greatest strength, and what is between them. */
  read({ where, of, minWeight, first }: NetworkArguments): Network {
    checkFirst(first);
    if (!(minWeight >= 1))
      throw new ArgumentError(
        "INVALID_FILTER",
        "minWeight",
        minWeight,
        "Those who never met have no edge.",
        "Give 1 or more.",
      );
    const scope = scopeOf(where, "ALL");
    if (scope?.of === "ALL" && scope.months === undefined)
      return counted(of, new CountedNetwork(this.statements, of, scope.statuses, minWeight), first);
    const rows = this.statements.all<Row>(sql`
      WITH edge AS MATERIALIZED (${this.edges(of, where)} HAVING weight >= ${minWeight}),
      node AS MATERIALIZED (
        SELECT key, sum(weight) AS strength, ${COUNTED} AS degree FROM (
          SELECT one AS key, weight FROM edge UNION ALL SELECT other, weight FROM edge)
        GROUP BY key),
      shown AS MATERIALIZED (SELECT * FROM node ORDER BY strength DESC, key LIMIT ${first})
      SELECT * FROM (
        SELECT key AS one, NULL AS other, strength AS weight, degree AS first, NULL AS last,
          (SELECT count(*) FROM node) AS nodes, (SELECT count(*) FROM edge) AS edges FROM shown ORDER BY strength DESC, key)
      UNION ALL SELECT * FROM (
        SELECT one, other, weight, first, last, NULL, NULL FROM edge
        WHERE ${trusted(IN_TIME)} AND one IN (SELECT key FROM shown) AND other IN (SELECT key FROM shown) ORDER BY weight DESC, one, other)`);
    const nodes = rows.filter(({ other }) => other === null);
    const edges = rows.filter(({ other }) => other !== null);
    return {
      of,
      nodes: siblings(
        nodes.map(({ one, weight, first }) => ({ of, key: one, degree: Number(first), strength: weight })),
      ),
      edges: siblings(
        edges.map(({ one, other, weight, first, last }) => ({
          of,
          one,
          other: other as Key,
          weight,
          firstMeeting: meetingIn(first),
          lastMeeting: meetingIn(last),
        })),
      ),
      nodeCount: nodes[0]?.nodes ?? 0,
      edgeCount: nodes[0]?.edges ?? 0,
    };
  }

  private edges(of: NetworkOf, where: MeetingWhere | null | undefined): Fragment {
    const [own, other] = [attendance(of, "own"), attendance(of, "other")];
    // Crossed, so that the work grows with the meetings that fulfil the filter: half the time on 300,000 meetings.
    return sql`
      SELECT ${own.column} AS one, ${other.column} AS other, ${COUNTED} AS weight, ${FIRST_AND_LAST}
      FROM meeting
      CROSS JOIN participation AS own ON own.meeting = meeting.id AND ${own.where}
      CROSS JOIN participation AS other ON other.meeting = meeting.id AND ${other.where} AND other.id <> own.id
      WHERE ${own.column} < ${other.column} AND ${this.filters.meetings(where, "where")}
      GROUP BY 1, 2`;
  }

  betweenness = (network: Network, node: NetworkNode): number => this.measure(network, node, betweenness);

  community = (network: Network, node: NetworkNode): number => this.measure(network, node, communities);

  private measure(
    network: Network,
    node: NetworkNode,
    of: (nodes: Key[], edges: NetworkEdge[]) => ReadonlyMap<string, number>,
  ): number {
    const measured = forSiblings(
      node,
      of.name,
      ({ key }) => String(key),
      () =>
        of(
          network.nodes.map(({ key }) => key),
          network.edges,
        ),
    );
    return measured ?? 0;
  }
}

/** A network read from counts, of which the ends of edges and the size of the whole are read when asked for. */
function counted(of: NetworkOf, source: CountedNetwork, first: number): Network {
  const nodes = source.nodes(first).map(({ key, degree, strength }) => ({ of, key, degree, strength }));
  const found = source.edges(nodes.map(({ key }) => key));
  const ends = once(() => source.ends(found));
  const size = once(() => source.size());
  const edges = found.map(({ one, other, weight }, index) => ({
    of,
    one,
    other,
    weight,
    get firstMeeting() {
      return meetingIn(ends()[index]?.first ?? null);
    },
    get lastMeeting() {
      return meetingIn(ends()[index]?.last ?? null);
    },
  }));
  return {
    of,
    nodes: siblings(nodes),
    edges: siblings(edges),
    get nodeCount() {
      return size().nodes;
    },
    get edgeCount() {
      return size().edges;
    },
  };
}

function once<T>(read: () => T): () => T {
  let found: { value: T } | undefined;
  return () => {
    found ??= { value: read() };
    return found.value;
  };
}

export function nodeId({ of, key }: { of: NetworkOf; key: Key }): string {
  return encodeId(TYPES[of], key);
}

/** Days and keys of the first and last meeting in one text each, so that one pass finds both. */
const FIRST_AND_LAST = trusted(
  "min(meeting.start || ' ' || meeting.id) AS first, max(meeting.start || ' ' || meeting.id) AS last",
);

function meetingIn(dayAndKey: string | number | null): number | null {
  return dayAndKey === null ? null : Number(String(dayAndKey).slice(11));
}
