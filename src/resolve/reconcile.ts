import type { MergeReason } from "../store/claims.ts";
import type { ClaimGroup } from "../store/entry.ts";
import { type Clustered, cluster } from "./cluster.ts";
import type { Relation } from "./relation.ts";

/** What is compared: an account whose `key` is the same for accounts that say the same. */
export interface Keyed {
  key: string;
}

/** Something that the article being read tells. */
export interface Told<A extends Keyed> {
  account: A;
  /** Records that it may be of. */
  candidates: readonly number[];
  /** A record left without claims, in whose place it stands. */
  instead: number | null;
  /** Makes a record of its own for it. */
  create: () => number;
}

/** What is stored of a record, each saying once. */
export interface Stored<A extends Keyed> extends ClaimGroup {
  claims: number;
  account: A;
}

/** How records are read and changed. */
export interface Backing<A extends Keyed> {
  relate(a: A, b: A): Relation;
  /** Stored records that an account may be of. */
  candidates(account: A): number[];
  postponed(account: A): boolean;
  stored(records: readonly number[]): Stored<A>[];
  /** For each article that tells several things of these records: `record signature` of each. */
  toldTogether(records: readonly number[]): string[][];
  /** Records that are like this one, but contradict it. */
  neighbours(record: number): number[];
  /** A record for claims that are taken out of the record `from`. */
  split(account: A, from: number): number;
  move(group: ClaimGroup, to: number, reason: MergeReason | null): void;
  absorb(record: number, into: number): void;
  link(a: number, b: number, relation: Relation): void;
}

export interface Placement {
  record: number;
  /** Null for the first to tell of it. */
  reason: MergeReason | null;
}

/**
 * Beyond so many accounts the records found are taken as they are, and only what is told is placed: grouping takes
 * time with their square.
 */
export const MOST_ACCOUNTS = 80;

/** What is told of in hundreds of stories is like hundreds of others; the most alike are kept as such. */
const MOST_LINKS = 6;

interface Node<A extends Keyed> extends Clustered {
  account: A;
  stored: Stored<A> | null;
  told: Told<A> | null;
}

/**
 * Places what an article tells among the records, and lets records that it connects become one, or one that it shows
 * to be two fall apart: all accounts that hang together are grouped anew, so that the outcome is the same in whatever
 * order articles arrive.
 */
export function reconcile<A extends Keyed>(
  told: readonly Told<A>[],
  backing: Backing<A>,
  anew: readonly number[] = [],
  most = MOST_ACCOUNTS,
): Placement[] {
  const loaded = new Loaded(backing);
  const seen: Seen<A>[] = [];
  const against = new Map<Told<A>, Set<number>>(told.map((one) => [one, new Set()]));
  for (const one of told)
    for (const stored of loaded.of(one.candidates)) {
      const relation = backing.relate(one.account, stored.account);
      if (relation.is !== "OTHER") seen.push({ told: one, stored, relation });
      if (relation.apart === "ALWAYS") against.get(one)?.add(stored.record);
    }
  const like = new Set<number>();
  for (const { stored, relation } of seen) if (relation.is === "SAME") like.add(stored.record);
  if (told.length === 1 && like.size === 0 && anew.length === 0)
    return placeAmong(told, seen, against, backing);
  const records = connected([...anew, ...like], backing);
  const all = loaded.of(records);
  // Beyond so many the links of what is stored stay as they are too.
  const fixed = told.length + all.length > most;
  if (anew.length === 0 && fixed) return placeAmong(told, seen, against, backing);
  const nodes = nodesOf(told, all, fixed, backing);
  const together = sharedBy(records.length > 0 ? backing.toldTogether(records) : []);
  const { groupOf, relation } = cluster(
    nodes,
    (a, b) => backing.relate(at(nodes, a).account, at(nodes, b).account),
    (a, b) => shared(at(nodes, a), at(nodes, b), together),
  );
  const recordOf = assign(nodes, groupOf, backing);
  const reasonOf = (node: number): MergeReason | null => bestReason(node, groupOf, relation);
  for (const [i, { stored }] of nodes.entries()) {
    const to = recordOf.get(groupOf[i] as number) as number;
    if (stored && stored.record !== to) backing.move(stored, to, reasonOf(i));
  }
  absorbEmptied(nodes, groupOf, recordOf, backing);
  for (const [i] of nodes.entries())
    for (let j = i + 1; j < nodes.length; j++) {
      if (fixed && nodes[i]?.stored && nodes[j]?.stored) continue;
      const [a, b] = [recordOf.get(groupOf[i] as number), recordOf.get(groupOf[j] as number)] as [
        number,
        number,
      ];
      const how = a === b ? undefined : relation(i, j);
      if (how && how.is !== "OTHER") backing.link(a, b, how);
    }
  const placed = told.map((one): Placement => {
    const node = nodes.findIndex((each) => each.told === one);
    return { record: recordOf.get(groupOf[node] as number) as number, reason: reasonOf(node) };
  });
  for (const { told: one, stored, relation: how } of seen) {
    const { record } = placed[told.indexOf(one)] as Placement;
    if (!records.includes(stored.record)) backing.link(record, stored.record, how);
  }
  return placed;
}

/** Something told beside something stored. */
interface Seen<A extends Keyed> {
  told: Told<A>;
  stored: Stored<A>;
  relation: Relation;
}

/** Places what is told with the record that it is most like and does not contradict, and leaves records as they are. */
function placeAmong<A extends Keyed>(
  told: readonly Told<A>[],
  seen: readonly Seen<A>[],
  against: ReadonlyMap<Told<A>, ReadonlySet<number>>,
  backing: Backing<A>,
): Placement[] {
  const taken = new Set<number>();
  const placed = told.map((one): Placement => {
    const own = seen.filter(
      ({ told: of, stored, relation }) =>
        of === one && relation.is === "SAME" && !against.get(one)?.has(stored.record),
    );
    const score = Math.max(...own.map(({ relation }) => relation.score));
    const best = own.filter(({ relation }) => relation.score > score - 1e-9);
    const [first] = best;
    // As like two records, it is of neither, since nothing says which; nor are two things told in one article one.
    const clear = first && best.every(({ stored }) => stored.record === first.stored.record);
    if (!clear || taken.has(first.stored.record))
      return { record: one.instead ?? one.create(), reason: null };
    taken.add(first.stored.record);
    const { score: alike, reason } = first.relation;
    return { record: first.stored.record, reason: { text: reason, score: alike } };
  });
  for (const [i, one] of told.entries()) {
    const own = seen.filter(({ told: of }) => of === one);
    own.sort((a, b) => b.relation.score - a.relation.score);
    for (const { stored, relation } of own.slice(0, MOST_LINKS))
      backing.link((placed[i] as Placement).record, stored.record, relation);
  }
  return placed;
}

const at = <T>(list: readonly T[], index: number): T => list[index] as T;

/** Reads the accounts of each record once. */
class Loaded<A extends Keyed> {
  readonly #backing: Backing<A>;
  readonly #stored = new Map<number, Stored<A>[]>();

  constructor(backing: Backing<A>) {
    this.#backing = backing;
  }

  of(records: readonly number[]): Stored<A>[] {
    const missing = records.filter((record) => !this.#stored.has(record));
    if (missing.length > 0) {
      for (const record of missing) this.#stored.set(record, []);
      for (const stored of this.#backing.stored(missing)) this.#stored.get(stored.record)?.push(stored);
    }
    return records.flatMap((record) => this.#stored.get(record) ?? []);
  }
}

/** The records, and those connected to them. */
function connected<A extends Keyed>(records: readonly number[], backing: Backing<A>): number[] {
  const all = new Set(records);
  for (const record of all) for (const other of backing.neighbours(record)) all.add(other);
  return [...all].sort((a, b) => a - b);
}

function nodesOf<A extends Keyed>(
  told: readonly Told<A>[],
  stored: readonly Stored<A>[],
  fixed: boolean,
  backing: Backing<A>,
): Node<A>[] {
  return [
    ...told.map((one): Node<A> => {
      const { account } = one;
      const postponed = backing.postponed(account);
      return { account, key: account.key, claims: 1, postponed, pin: null, stored: null, told: one };
    }),
    ...stored.map((each): Node<A> => {
      const { account, claims, pinned, record } = each;
      const postponed = backing.postponed(account);
      const pin = pinned || fixed ? record : null;
      return { account, key: account.key, claims, postponed, pin, stored: each, told: null };
    }),
  ];
}

const nameOf = ({ record, signature }: ClaimGroup): string => `${record} ${signature}`;

/** How many articles tell both of two, by their names joined by `/`. */
function sharedBy(together: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of together)
    for (const a of names)
      for (const b of names) if (a !== b) counts.set(`${a}/${b}`, (counts.get(`${a}/${b}`) ?? 0) + 1);
  return counts;
}

function shared<A extends Keyed>(a: Node<A>, b: Node<A>, together: ReadonlyMap<string, number>): number {
  if (a.told && b.told) return 1;
  if (!a.stored || !b.stored) return 0;
  return together.get(`${nameOf(a.stored)}/${nameOf(b.stored)}`) ?? 0;
}

/** Which record each group is: the oldest goes to the group that has most of its claims. */
function assign<A extends Keyed>(
  nodes: readonly Node<A>[],
  groupOf: readonly number[],
  backing: Backing<A>,
): Map<number, number> {
  const claims = new Map<number, Map<number, number>>();
  for (const [i, { stored }] of nodes.entries()) {
    if (!stored) continue;
    const groups = claims.get(stored.record) ?? new Map<number, number>();
    claims.set(stored.record, groups);
    const group = groupOf[i] as number;
    groups.set(group, (groups.get(group) ?? 0) + stored.claims + (stored.pinned ? 1_000_000 : 0));
  }
  const recordOf = new Map<number, number>();
  for (const [record, groups] of [...claims].sort(([a], [b]) => a - b)) {
    const [most] = [...groups].sort(([, a], [, b]) => b - a);
    if (most && !recordOf.has(most[0])) recordOf.set(most[0], record);
  }
  const taken = new Set(recordOf.values());
  for (const [i, { stored, told, account }] of nodes.entries()) {
    const group = groupOf[i] as number;
    if (recordOf.has(group)) continue;
    const instead = told?.instead ?? null;
    if (!stored && instead !== null && !taken.has(instead)) {
      recordOf.set(group, instead);
      taken.add(instead);
    } else {
      const first = nodes.find((each, j) => groupOf[j] === group && each.stored)?.stored;
      if (first) recordOf.set(group, backing.split(account, first.record));
      else if (told) recordOf.set(group, told.create());
    }
  }
  return recordOf;
}

/** Records all of whose claims went elsewhere are part of the record that got most of them. */
function absorbEmptied<A extends Keyed>(
  nodes: readonly Node<A>[],
  groupOf: readonly number[],
  recordOf: ReadonlyMap<number, number>,
  backing: Backing<A>,
): void {
  const kept = new Set(recordOf.values());
  const into = new Map<number, Map<number, number>>();
  for (const [i, { stored }] of nodes.entries()) {
    if (!stored || kept.has(stored.record)) continue;
    const to = recordOf.get(groupOf[i] as number) as number;
    const counts = into.get(stored.record) ?? new Map<number, number>();
    into.set(stored.record, counts.set(to, (counts.get(to) ?? 0) + stored.claims));
  }
  for (const [record, counts] of into) {
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (most) backing.absorb(record, most[0]);
  }
}

/** The likeness by which an account belongs to its group; null for one alone. */
function bestReason(
  node: number,
  groupOf: readonly number[],
  relation: (a: number, b: number) => Relation,
): MergeReason | null {
  let best: Relation | undefined;
  for (const [other, group] of groupOf.entries()) {
    if (other === node || group !== groupOf[node]) continue;
    const how = relation(node, other);
    if (!best || how.score > best.score) best = how;
  }
  if (!best) return null;
  return { text: best.reason || "put together by a correction", score: best.score };
}
