import { siblings } from "./batch.ts";
import { ArgumentError } from "./reader-error.ts";
import type { Key } from "./reader-loader.ts";
import type { Names, Side } from "./reader-names.ts";
import { attendance, type NetworkOf } from "./reader-network.ts";
import { type DayRange, during } from "./reader-operators.ts";
import { CONTACT } from "./reader-relationship.ts";
import { type Fragment, inList, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** One meeting of a chain. */
export interface PathStep {
  of: NetworkOf;
  from: Key;
  to: Key;
  meeting: number;
}

export interface PathArguments {
  from: string;
  to: string;
  during?: DayRange | null | undefined;
}

interface Met {
  via: Key;
  meeting: number;
}

/** What is known from one end: from whom each node was reached, and those reached last. */
interface Search {
  reached: Map<Key, readonly Key[]>;
  frontier: readonly Key[];
}

/** Finds how one got to another by meetings. */
export class PathReader {
  private readonly statements: ReadStatements;
  private readonly names: Names;

  constructor(statements: ReadStatements, names: Names) {
    this.statements = statements;
    this.names = names;
  }

  /**
   * The shortest chain of meetings that took place; null if there is none. Searches from both ends, always on from
   * where fewer were reached.
   */
  find({ from, to, during: range }: PathArguments): PathStep[] | null {
    const start = endOf(this.names.side(from, "from"));
    const end = endOf(this.names.side(to, "to"));
    if (start.of !== end.of || start.key === end.key) throw unfit(start.of === end.of, to);
    const within =
      range === undefined ? sql`1` : during("meeting.start", 'meeting."end"')(range as DayRange, "during");
    const searches: [Search, Search] = [beginning(start.key), beginning(end.key)];
    while (searches.every(({ frontier }) => frontier.length > 0)) {
      const [a, b] = searches;
      const [own, opposite] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
      const next: Key[] = [];
      for (const node of this.metBy(start.of, own.frontier, range === undefined ? undefined : within)) {
        if (own.reached.has(node)) continue;
        own.reached.set(node, own.frontier);
        next.push(node);
      }
      const common = next.find((node) => opposite.reached.has(node));
      if (common !== undefined) return siblings(this.chain(start.of, searches, common, within));
      own.frontier = next;
    }
    return null;
  }

  /** Whom these met, in the time if one is given. */
  private metBy(of: NetworkOf, frontier: readonly Key[], within: Fragment | undefined): Key[] {
    const [own, other] = [attendance(of, "own"), attendance(of, "other")];
    const rows = this.statements.all<{ node: Key }>(
      within === undefined
        ? sql`SELECT DISTINCT b AS node FROM json_each(${JSON.stringify(frontier)}) AS own
            CROSS JOIN meeting_pair ON facet = ${of} AND a = own.value AND status ${inList(CONTACT)} ORDER BY 1`
        : sql`SELECT DISTINCT ${other.column} AS node FROM participation AS own
            JOIN meeting ON meeting.id = own.meeting
            JOIN participation AS other ON other.meeting = own.meeting AND ${other.where}
            WHERE ${own.column} ${inList(frontier)} AND ${own.where} AND meeting.status ${inList(CONTACT)} AND ${within}
            ORDER BY 1`,
    );
    return rows.map(({ node }) => node);
  }

  /** Who of the frontier met the node last, and when. */
  private met(of: NetworkOf, frontier: readonly Key[], node: Key, within: Fragment): Met {
    const [own, other] = [attendance(of, "own"), attendance(of, "other")];
    const keys = JSON.stringify(frontier);
    const met = this.statements.first<Met & { latest: string }>(
      of === "COUNTRY"
        ? sql`SELECT value AS via, latest, CAST(substr(latest, instr(latest, ' ') + 1) AS INTEGER) AS meeting FROM (
            SELECT own.value, (SELECT pair.start || ' ' || pair.meeting FROM country_pair AS pair
              CROSS JOIN meeting ON meeting.id = pair.meeting
              WHERE pair.a = min(own.value, ${node}) AND pair.b = max(own.value, ${node})
                AND meeting.status ${inList(CONTACT)} AND ${within}
              ORDER BY pair.start DESC, CAST(pair.meeting AS TEXT) DESC LIMIT 1) AS latest
            FROM json_each(${keys}) AS own)
          ORDER BY latest DESC LIMIT 1`
        : sql`SELECT ${own.column} AS via, meeting.id AS meeting,
              max(ifnull(meeting.start, '') || ' ' || meeting.id) AS latest
            FROM json_each(${keys}) AS via CROSS JOIN participation AS own ON ${own.column} = via.value AND ${own.where}
            CROSS JOIN participation AS other ON other.meeting = own.meeting AND ${other.column} = ${node} AND ${other.where}
            CROSS JOIN meeting ON meeting.id = own.meeting AND meeting.status ${inList(CONTACT)} AND ${within}`,
    );
    return met as Met;
  }

  /** From the start to where both searches met, and on to the end. */
  private chain(of: NetworkOf, [first, second]: [Search, Search], common: Key, within: Fragment): PathStep[] {
    const steps: PathStep[] = [];
    const back = (search: Search, add: (node: Key, met: Met) => void): void => {
      let node = common;
      for (let from = search.reached.get(node); from?.length; from = search.reached.get(node)) {
        const met = this.met(of, from, node, within);
        add(node, met);
        node = met.via;
      }
    };
    back(first, (node, { via, meeting }) => steps.unshift({ of, from: via, to: node, meeting }));
    back(second, (node, { via, meeting }) => steps.push({ of, from: node, to: via, meeting }));
    return steps;
  }
}

function endOf({ country, organization, person }: Side): { of: NetworkOf; key: Key } {
  if (person !== undefined) return { of: "PERSON", key: person };
  if (organization !== undefined) return { of: "ORGANIZATION", key: organization };
  return { of: "COUNTRY", key: country ?? "" };
}

const beginning = (key: Key): Search => ({ reached: new Map([[key, []]]), frontier: [key] });

function unfit(same: boolean, to: string): ArgumentError {
  return new ArgumentError(
    "INVALID_FILTER",
    "to",
    to,
    same ? "It is the same as from." : "It is of another sort than from.",
    "Give two different people, two countries, or two organizations.",
  );
}
