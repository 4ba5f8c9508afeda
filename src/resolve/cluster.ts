import type { Relation } from "./relation.ts";

/** What is grouped: an account, the claims behind it, and what a person has decided about it. */
export interface Clustered {
  /** Orders equals by what they say, not by when they came. */
  key: string;
  /** Articles that say so. */
  claims: number;
  postponed: boolean;
  /** Those with the same mark belong together, and to none with another. */
  pin: number | null;
}

export interface Clustering {
  /** For each node the number of its group. */
  groupOf: number[];
  relation: (a: number, b: number) => Relation;
}

/**
 * Groups accounts into records: the most alike first, unless any two of a group would contradict each other. One that
 * is as like two groups that contradict each other joins neither, since nothing says which. The outcome follows from
 * the accounts alone, not from their order.
 *
 * `shared(a, b)`: how many articles tell both; those take them for two.
 */
export function cluster(
  nodes: readonly Clustered[],
  relate: (a: number, b: number) => Relation,
  shared: (a: number, b: number) => number,
): Clustering {
  const size = nodes.length;
  const relations: Relation[] = [];
  const relation = (a: number, b: number): Relation => {
    const known = relations[a * size + b];
    if (known) return known;
    const [first, second] = compare(nodes[a]?.key, nodes[b]?.key) > 0 ? [b, a] : [a, b];
    const found = relate(first, second);
    relations[first * size + second] = found;
    relations[second * size + first] =
      found.is === "PART_OF" || found.is === "HAS_PART" ? reversed(found) : found;
    return relations[a * size + b] as Relation;
  };
  const edges: { a: number; b: number; score: number }[] = [];
  const order = nodes.map((_, i) => i).sort((a, b) => compare(nodes[a]?.key, nodes[b]?.key));
  for (const [i, a] of order.entries())
    for (const b of order.slice(i + 1)) {
      // Their marks tell already whether they belong together.
      if (nodes[a]?.pin != null && nodes[b]?.pin != null) continue;
      const ab = relation(a, b);
      if (ab.is === "SAME") edges.push({ a, b, score: ab.score + likeTwins(nodes[a], nodes[b]) });
    }
  edges.sort((x, y) => y.score - x.score);

  const groupOf = nodes.map((_, i) => i);
  const members = new Map(groupOf.map((group) => [group, [group]]));
  const unite = (a: number, b: number): void => {
    const [kept, gone] = [groupOf[a] as number, groupOf[b] as number];
    if (kept === gone) return;
    for (const node of members.get(gone) ?? []) {
      groupOf[node] = kept;
      members.get(kept)?.push(node);
    }
    members.delete(gone);
  };
  const contradicts = (a: number, b: number): boolean => {
    const [pa, pb] = [nodes[a]?.pin ?? null, nodes[b]?.pin ?? null];
    if (pa !== null && pb !== null) return pa !== pb;
    const both = shared(a, b);
    return both > 0 && both * 2 >= Math.min(nodes[a]?.claims ?? 1, nodes[b]?.claims ?? 1);
  };
  const agree = (x: number, y: number): boolean => {
    const [xs, ys] = [members.get(x) ?? [], members.get(y) ?? []];
    const postponed = [...xs, ...ys].some((node) => nodes[node]?.postponed);
    return xs.every((a) =>
      ys.every((b) => {
        if (contradicts(a, b)) return false;
        // What a person put together may contradict itself; a report need but be like some of it.
        if ((nodes[a]?.pin ?? nodes[b]?.pin ?? null) !== null) return true;
        const { apart } = relation(a, b);
        return apart === "NEVER" || (apart === "UNLESS_POSTPONED" && postponed);
      }),
    );
  };

  for (const a of order) for (const b of order) if (a < b && samePin(nodes[a], nodes[b])) unite(a, b);
  for (let first = 0; first < edges.length; ) {
    let last = first;
    while (last < edges.length && (edges[first]?.score ?? 0) - (edges[last]?.score ?? 0) < 1e-9) last++;
    const tier = edges.slice(first, last);
    first = last;
    const before = [...groupOf];
    const torn = tornPairs(tier, before, agree);
    for (const { a, b } of tier) {
      if (torn.has(`${before[a]}>${before[b]}`) || torn.has(`${before[b]}>${before[a]}`)) continue;
      const [x, y] = [groupOf[a] as number, groupOf[b] as number];
      if (x !== y && agree(x, y)) unite(a, b);
    }
  }
  return { groupOf, relation };
}

/** Pairs of groups, `from>to`, where the first is drawn as strongly to another that does not agree the second. */
function tornPairs(
  tier: readonly { a: number; b: number }[],
  groupOf: readonly number[],
  agree: (x: number, y: number) => boolean,
): Set<string> {
  const drawn = new Map<number, Set<number>>();
  for (const { a, b } of tier) {
    const [x, y] = [groupOf[a] as number, groupOf[b] as number];
    if (x === y || !agree(x, y)) continue;
    drawn.set(x, (drawn.get(x) ?? new Set()).add(y));
    drawn.set(y, (drawn.get(y) ?? new Set()).add(x));
  }
  const torn = new Set<string>();
  for (const [from, targets] of drawn)
    for (const x of targets) if ([...targets].some((y) => y !== x && !agree(x, y))) torn.add(`${from}>${x}`);
  return torn;
}

/** Of two that say the same twice, the first is the first. */
function likeTwins(a: Clustered | undefined, b: Clustered | undefined): number {
  return a && b && a.key.slice(a.key.indexOf("#")) === b.key.slice(b.key.indexOf("#")) ? 0.001 : 0;
}

const samePin = (a: Clustered | undefined, b: Clustered | undefined): boolean =>
  a !== undefined && b !== undefined && a.pin !== null && a.pin === b.pin;

function reversed(relation: Relation): Relation {
  return { ...relation, is: relation.is === "PART_OF" ? "HAS_PART" : "PART_OF" };
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
