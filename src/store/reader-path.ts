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
  node: Key;
  via: Key;
  meeting: number;
}

/** What is known from one end: how each node was reached, and those reached last. */
interface Search {
  reached: Map<Key, Met | undefined>;
  frontier: Key[];
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
      for (const met of this.metBy(start.of, own.frontier, within)) {
        if (own.reached.has(met.node)) continue;
        own.reached.set(met.node, met);
        next.push(met.node);
      }
      const common = next.find((node) => opposite.reached.has(node));
      if (common !== undefined) return siblings(chain(start.of, searches, common));
      own.frontier = next;
    }
    return null;
  }

  /** Whom these met, each by the latest meeting. */
  private metBy(of: NetworkOf, frontier: readonly Key[], within: Fragment): Met[] {
    const [own, other] = [attendance(of, "own"), attendance(of, "other")];
    return this.statements.all<Met & { latest: string }>(sql`
      SELECT ${other.column} AS node, ${own.column} AS via, meeting.id AS meeting,
        max(ifnull(meeting.start, '') || ' ' || meeting.id) AS latest
      FROM participation AS own
      JOIN meeting ON meeting.id = own.meeting
      JOIN participation AS other ON other.meeting = own.meeting AND ${other.where}
      WHERE ${own.column} ${inList(frontier)} AND ${own.where} AND meeting.status ${inList(CONTACT)} AND ${within}
      GROUP BY 1 ORDER BY 1`);
  }
}

function endOf({ country, organization, person }: Side): { of: NetworkOf; key: Key } {
  if (person !== undefined) return { of: "PERSON", key: person };
  if (organization !== undefined) return { of: "ORGANIZATION", key: organization };
  return { of: "COUNTRY", key: country ?? "" };
}

const beginning = (key: Key): Search => ({ reached: new Map([[key, undefined]]), frontier: [key] });

/** From the start to where both searches met, and on to the end. */
function chain(of: NetworkOf, [first, second]: [Search, Search], common: Key): PathStep[] {
  const steps: PathStep[] = [];
  for (let met = first.reached.get(common); met; met = first.reached.get(met.via))
    steps.unshift({ of, from: met.via, to: met.node, meeting: met.meeting });
  for (let met = second.reached.get(common); met; met = second.reached.get(met.via))
    steps.push({ of, from: met.node, to: met.via, meeting: met.meeting });
  return steps;
}

function unfit(same: boolean, to: string): ArgumentError {
  return new ArgumentError(
    "INVALID_FILTER",
    "to",
    to,
    same ? "It is the same as from." : "It is of another sort than from.",
    "Give two different people, two countries, or two organizations.",
  );
}
