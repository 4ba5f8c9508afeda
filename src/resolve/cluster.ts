import type { Relation } from "./relation.ts";

/** What is grouped: an account, the claims behind it, and what a person has decided about it. */
export interface Clustered {
  /** Orders equals by what they say, not by when they came. */
  key: string;
  /** Articles that say so. */
  claims: number;
  postponed: boolean;
  /** Those with the same mark belong together: a person said so. */
  pin: number | null;
  /** It was taken out of another record, with which goes what is as like both. */
  takenOut: boolean;
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
 * `shared(a, b)`: how many articles tell both; those take them for two. `apart(p, q)`: whether a person said that
 * those with these marks are not of one record.
 */
export function cluster(
  nodes: readonly Clustered[],
  relate: (a: number, b: number) => Relation,
  shared: (a: number, b: number) => number,
  apart: (p: number, q: number) => boolean = () => false,
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
      if (samePin(nodes[a], nodes[b])) continue;
      const ab = relation(a, b);
      if (ab.is === "SAME")
        edges.push({ a, b, score: ab.score + likeTwins(nodes[a], nodes[b]) - outside(nodes[a], nodes[b]) });
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
    const both = shared(a, b);
    return both > 0 && both * 2 >= Math.min(nodes[a]?.claims ?? 1, nodes[b]?.claims ?? 1);
  };
  const isLike = (a: number, b: number): boolean => a === b || relation(a, b).is === "SAME";
  const of = (group: number): readonly number[] => members.get(group) ?? [];
  const isPinned = (node: number): boolean => (nodes[node]?.pin ?? null) !== null;
  const agree = (x: number, y: number): boolean => allAgree(of(x), of(y));
  const allAgree = (xs: readonly number[], ys: readonly number[]): boolean => {
    const all = [...xs, ...ys];
    const postponed = all.some((node) => nodes[node]?.postponed);
    // What a person put together may contradict itself; a report need but be like some of it.
    const pinned = all.filter(isPinned);
    const likes = new Map(
      pinned.length === 0 ? [] : all.map((node) => [node, pinned.filter((other) => isLike(node, other))]),
    );
    const excused = (a: number, b: number): boolean => {
      const pins = likes.get(a)?.map((node) => nodes[node]?.pin);
      return likes.get(b)?.some((node) => pins?.includes(nodes[node]?.pin ?? null)) ?? false;
    };
    return xs.every((a) =>
      ys.every((b) => {
        const [pa, pb] = [nodes[a]?.pin ?? null, nodes[b]?.pin ?? null];
        if (pa !== null && pb !== null && apart(pa, pb)) return false;
        if (excused(a, b)) return true;
        if (contradicts(a, b)) return false;
        const { apart: separates } = relation(a, b);
        return separates === "NEVER" || (separates === "UNLESS_POSTPONED" && postponed);
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
    // What agrees with a part of what a person put together need not agree with what is like another part.
    const suits = (from: number, x: number, y: number): boolean =>
      of(from).some(isPinned) ? allAgree([...of(from), ...of(x)], of(y)) : agree(x, y);
    const torn = tornPairs(tier, before, agree, suits);
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
  suits: (from: number, x: number, y: number) => boolean,
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
    for (const x of targets)
      if ([...targets].some((y) => y !== x && !suits(from, x, y))) torn.add(`${from}>${x}`);
  return torn;
}

/** Of two that say the same twice, the first is the first. */
function likeTwins(a: Clustered | undefined, b: Clustered | undefined): number {
  return a && b && a.key.slice(a.key.indexOf("#")) === b.key.slice(b.key.indexOf("#")) ? 0.001 : 0;
}

/** Between what was taken out and the rest, a little less than between others. */
function outside(a: Clustered | undefined, b: Clustered | undefined): number {
  return a?.takenOut === b?.takenOut ? 0 : 0.0005;
}

const samePin = (a: Clustered | undefined, b: Clustered | undefined): boolean =>
  a !== undefined && b !== undefined && a.pin !== null && a.pin === b.pin;

function reversed(relation: Relation): Relation {
  return { ...relation, is: relation.is === "PART_OF" ? "HAS_PART" : "PART_OF" };
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
