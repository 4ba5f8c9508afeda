import type { Statements } from "./statements.ts";
import type { LINK_KINDS } from "./tables/events.ts";

export type LinkKind = (typeof LINK_KINDS)[number];

/** How meeting `a` relates to meeting `b`. */
export interface Link {
  a: number;
  b: number;
  kind: LinkKind;
  score: number;
  reason: string;
}

/** Keeps which meetings may be the same, and which are part of others. */
export class Links {
  readonly #put;
  readonly #get;
  readonly #of;
  readonly #drop;
  readonly #dropOf;

  constructor(statements: Statements) {
    this.#put = statements.run<[number, number, LinkKind, number, string]>(
      "INSERT OR REPLACE INTO meeting_link (a, b, kind, score, reason) VALUES (?, ?, ?, ?, ?)",
    );
    this.#get = statements.get<[number, number], { kind: LinkKind; score: number }>(
      "SELECT kind, score / 100.0 AS score FROM meeting_link WHERE a = ? AND b = ?",
    );
    this.#of = statements.all<[number, number], Link>(
      `SELECT a, b, kind, score / 100.0 AS score, reason FROM meeting_link WHERE a = ?
      UNION ALL SELECT a, b, kind, score / 100.0, reason FROM meeting_link WHERE b = ?`,
    );
    this.#drop = statements.run<[number, number]>("DELETE FROM meeting_link WHERE a = ? AND b = ?");
    this.#dropOf = statements.run<[number, number]>("DELETE FROM meeting_link WHERE a = ? OR b = ?");
  }

  /** Keeps the surest link of two meetings; answers whether it is news. */
  add({ a, b, kind, score, reason }: Link): boolean {
    if (a === b) return false;
    const [from, to] = kind === "PART_OF" || a < b ? [a, b] : [b, a];
    const known = this.#get(from, to);
    if (known && (known.kind === "PART_OF" || known.kind === kind) && known.score >= score - 0.001)
      return false;
    this.#put(from, to, kind, Math.round(score * 100), reason);
    return true;
  }

  of(meeting: number): Link[] {
    return this.#of(meeting, meeting);
  }

  drop(a: number, b: number): void {
    this.#drop(a, b);
    this.#drop(b, a);
  }

  /** Forgets those of a meeting, and answers the meetings at their other ends. */
  dropAll(meeting: number): number[] {
    const ends = this.of(meeting).map(({ a, b }) => (a === meeting ? b : a));
    this.#dropOf(meeting, meeting);
    return ends;
  }

  /** Hands the links of a meeting that is to go to the one that it became part of. */
  move(from: number, into: number): void {
    for (const link of this.of(from)) {
      const [a, b] = [link.a === from ? into : link.a, link.b === from ? into : link.b];
      this.add({ ...link, a, b });
    }
    this.#dropOf(from, from);
  }
}
