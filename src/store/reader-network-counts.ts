import type { Key } from "./reader-loader.ts";
import type { NetworkEdge, NetworkOf } from "./reader-network.ts";
import { withStatus } from "./reader-rollups.ts";
import { type Fragment, inList, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** People are many: the strongest are looked for among those with most encounters, whatever the weight of an edge. */
const PRESELECTED = 500;

export interface Node {
  key: Key;
  degree: number;
  strength: number;
}

/** Networks of all meetings, or of those with some statuses, from the counts of pairs. */
export class CountedNetwork {
  private readonly statements: ReadStatements;
  private readonly of: NetworkOf;
  private readonly statuses: readonly string[] | undefined;
  private readonly minWeight: number;

  constructor(
    statements: ReadStatements,
    of: NetworkOf,
    statuses: readonly string[] | undefined,
    minWeight: number,
  ) {
    this.statements = statements;
    this.of = of;
    this.statuses = statuses;
    this.minWeight = minWeight;
  }

  /** The strongest so many. */
  nodes(first: number): Node[] {
    if (this.of !== "PERSON") return this.strongest(sql`1`, first);
    const candidates = sql`SELECT value FROM meeting_total
      WHERE facet = 'MET' AND ${this.status} GROUP BY value ORDER BY sum(meetings) DESC, value LIMIT ${PRESELECTED + first}`;
    return this.strongest(sql`a IN (${candidates})`, first);
  }

  edges(nodes: readonly Key[]): Pick<NetworkEdge, "one" | "other" | "weight">[] {
    return this.statements.all(sql`
      SELECT a AS one, b AS other, sum(meetings) AS weight FROM meeting_pair
      WHERE facet = ${this.of} AND a ${inList(nodes)} AND b ${inList(nodes)} AND a < b AND ${this.status}
      GROUP BY a, b HAVING weight >= ${this.minWeight} ORDER BY weight DESC, one, other`);
  }

  /** How many nodes and edges the whole network has. */
  size(): { nodes: number; edges: number } {
    const row = this.statements.first<{ nodes: number; edges: number }>(
      sql`SELECT count(DISTINCT a) AS nodes, count(*) / 2 AS edges FROM (${this.pairs(sql`1`)})`,
    );
    return row ?? { nodes: 0, edges: 0 };
  }

  /** Day and key of the first and last meeting with a date of each edge, in one text each, in the edges' order. */
  ends(
    edges: readonly Pick<NetworkEdge, "one" | "other">[],
  ): { first: string | null; last: string | null }[] {
    const pairs = JSON.stringify(edges.map(({ one, other }) => [one, other]));
    const status = this.statuses === undefined ? sql`1` : sql`meeting.status ${inList(this.statuses)}`;
    if (this.of === "COUNTRY") {
      const end = (direction: "ASC" | "DESC"): Fragment => sql`(
        SELECT country_pair.start || ' ' || country_pair.meeting FROM country_pair
        CROSS JOIN meeting ON meeting.id = country_pair.meeting
        WHERE country_pair.a = pair.value ->> 0 AND country_pair.b = pair.value ->> 1 AND country_pair.start > '' AND ${status}
        ORDER BY country_pair.start ${trusted(direction)}, CAST(country_pair.meeting AS TEXT) ${trusted(direction)} LIMIT 1)`;
      return this.statements.all(
        sql`SELECT ${end("ASC")} AS first, ${end("DESC")} AS last FROM json_each(${pairs}) AS pair ORDER BY pair.key`,
      );
    }
    const column = trusted(this.of.toLowerCase());
    const alone = trusted(this.of === "PERSON" ? "1" : "own.person IS NULL AND other.person IS NULL");
    return this.statements.all(sql`
      SELECT min(meeting.start || ' ' || meeting.id) AS first, max(meeting.start || ' ' || meeting.id) AS last
      FROM json_each(${pairs}) AS pair
      CROSS JOIN participation AS own ON own.${column} = pair.value ->> 0
      CROSS JOIN participation AS other ON other.${column} = pair.value ->> 1 AND other.meeting = own.meeting
      CROSS JOIN meeting ON meeting.id = own.meeting AND ${status}
      WHERE ${alone} GROUP BY pair.key ORDER BY pair.key`);
  }

  private get status(): Fragment {
    return withStatus({ statuses: this.statuses });
  }

  /** Each pair both ways. */
  private pairs(which: Fragment): Fragment {
    return sql`SELECT a, b, sum(meetings) AS weight FROM meeting_pair
      WHERE facet = ${this.of} AND ${which} AND a <> b AND ${this.status} GROUP BY a, b HAVING weight >= ${this.minWeight}`;
  }

  private strongest(which: Fragment, first: number): Node[] {
    return this.statements.all<Node>(sql`
      SELECT a AS key, sum(weight) AS strength, count(*) AS degree FROM (${this.pairs(which)})
      GROUP BY a ORDER BY strength DESC, key LIMIT ${first}`);
  }
}
