import type { MergeReason } from "../store/claims.ts";
import type { Constraints } from "../store/constraints.ts";
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
  /** Where a correction spoke of it before its article was read anew. */
  block: number | null;
  /** Records that it may be of. */
  candidates: readonly number[];
  /** A record left without claims, in whose place it stands. */
  instead: number | null;
  /** Makes a record of its own for it. */
  create: () => number;
}

/** What is stored of a record, each saying once. */
export interface Stored<A extends Keyed> extends ClaimGroup {
  /** None for what a person said of it. */
  claims: number;
  account: A;
}

/** Which records blocks of claims had before a correction that is to be undone, by block. */
export type Homes = ReadonlyMap<number, number>;

/** How records are read and changed. */
export interface Backing<A extends Keyed> {
  constraints: Constraints;
  relate(a: A, b: A): Relation;
  /** Stored records that an account may be of. */
  candidates(account: A): number[];
  postponed(account: A): boolean;
  stored(records: readonly number[]): Stored<A>[];
  /** For each article that tells several things of these records: `record signature` of each. */
  toldTogether(records: readonly number[]): string[][];
  /** Records that are like this one, but contradict it; and those that corrections bring together with it. */
  neighbours(record: number): number[];
  /** Records that have blocks which corrections tie to this one, or keep from it. */
  related(block: number): number[];
  /** The record with this id, there again if it was not. */
  revive(record: number, account: A, from: number | null): void;
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
  { most = MOST_ACCOUNTS, homes = new Map() }: { most?: number; homes?: Homes | undefined } = {},
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
  const marked = told.filter(({ block }) => block !== null);
  for (const { block } of marked) for (const record of backing.related(block as number)) like.add(record);
  if (told.length === 1 && like.size === 0 && anew.length === 0)
    return placeAmong(told, seen, against, backing);
  const isOver = (found: ReadonlySet<number>) =>
    told.length + found.size > most && told.length + loaded.of([...found]).length > most;
  const isFree = anew.length === 0 && marked.length === 0;
  const records = connected([...anew, ...like], backing, (found) => isFree && isOver(found));
  const all = loaded.of(records);
  // Beyond so many the links of what is stored stay as they are too.
  const fixed = told.length + all.length > most;
  if (isFree && fixed) return placeAmong(told, seen, against, backing);
  const nodes = nodesOf(told, all, fixed, backing);
  const together = sharedBy(records.length > 0 ? backing.toldTogether(records) : []);
  const { groupOf, relation } = cluster(
    nodes,
    (a, b) => backing.relate(at(nodes, a).account, at(nodes, b).account),
    (a, b) => shared(at(nodes, a), at(nodes, b), together),
    (p, q) => backing.constraints.apart(p, q),
  );
  const recordOf = assign(nodes, groupOf, backing, homes);
  const reasonOf = (node: number): MergeReason | null => bestReason(node, nodes, groupOf, relation, backing);
  for (const [i, { stored }] of nodes.entries()) {
    const to = recordOf.get(groupOf[i] as number) as number;
    if (stored && stored.claims > 0 && stored.record !== to) backing.move(stored, to, reasonOf(i));
  }
  absorbEmptied(nodes, groupOf, recordOf, backing);
  const parted = partedRecords(nodes, (i) => recordOf.get(groupOf[i] as number) as number, backing);
  for (const [i] of nodes.entries())
    for (let j = i + 1; j < nodes.length; j++) {
      if (fixed && nodes[i]?.stored && nodes[j]?.stored) continue;
      const [a, b] = [recordOf.get(groupOf[i] as number), recordOf.get(groupOf[j] as number)] as [
        number,
        number,
      ];
      const how = a === b ? undefined : relation(i, j);
      if (how && how.is !== "OTHER" && !parted.has(`${a}/${b}`)) backing.link(a, b, how);
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

/** The records, and those connected to them; of what is like all of a year, no more than are `enough`. */
function connected<A extends Keyed>(
  records: readonly number[],
  backing: Backing<A>,
  enough: (found: ReadonlySet<number>) => boolean,
): number[] {
  const all = new Set(records);
  for (const record of all) {
    if (enough(all)) break;
    for (const other of backing.neighbours(record)) all.add(other);
  }
  return [...all].sort((a, b) => a - b);
}

function nodesOf<A extends Keyed>(
  told: readonly Told<A>[],
  stored: readonly Stored<A>[],
  fixed: boolean,
  backing: Backing<A>,
): Node<A>[] {
  const { constraints } = backing;
  const pinOf = (block: number | null | undefined): number | null =>
    block != null && constraints.has(block) ? constraints.tie(block) : null;
  const isTaken = (block: number | null | undefined): boolean => block != null && constraints.takenOut(block);
  const stay = fixed ? stays(stored, pinOf) : new Map<number, number>();
  return [
    ...told.map((one): Node<A> => {
      const { account, block } = one;
      const postponed = backing.postponed(account);
      const marks = { pin: pinOf(block), takenOut: isTaken(block) };
      return { account, key: account.key, claims: 1, postponed, ...marks, stored: null, told: one };
    }),
    ...stored.map((each): Node<A> => {
      const { account, claims, blocks, record } = each;
      const postponed = backing.postponed(account);
      const marks = { pin: pinOf(blocks[0]) ?? stay.get(record) ?? null, takenOut: isTaken(blocks[0]) };
      return { account, key: account.key, claims, postponed, ...marks, stored: each, told: null };
    }),
  ];
}

/** For each record the mark by which all of it stays together: that of most of what corrections say of it, else its own. */
function stays<A extends Keyed>(
  stored: readonly Stored<A>[],
  pinOf: (block: number | null | undefined) => number | null,
): Map<number, number> {
  const claims = new Map<number, Map<number, number>>();
  for (const { record, blocks, claims: count } of stored) {
    const own = claims.get(record) ?? new Map<number, number>();
    claims.set(record, own);
    const pin = pinOf(blocks[0]);
    if (pin !== null) own.set(pin, (own.get(pin) ?? 0) + count);
  }
  return new Map(
    [...claims].map(([record, own]) => [record, [...own].sort(([, a], [, b]) => b - a)[0]?.[0] ?? -record]),
  );
}

/** Pairs of records, `a/b`, that a person said are two. */
function partedRecords<A extends Keyed>(
  nodes: readonly Node<A>[],
  recordOf: (node: number) => number,
  { constraints }: Backing<A>,
): Set<string> {
  const parted = new Set<string>();
  const pinned = nodes.flatMap(({ pin }, i) => (pin === null ? [] : { pin, record: recordOf(i) }));
  for (const a of pinned)
    for (const b of pinned) if (constraints.apart(a.pin, b.pin)) parted.add(`${a.record}/${b.record}`);
  return parted;
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
  homes: Homes,
): Map<number, number> {
  const claims = new Map<number, Map<number, number>>();
  for (const [i, { stored, pin, takenOut }] of nodes.entries()) {
    if (!stored) continue;
    const groups = claims.get(stored.record) ?? new Map<number, number>();
    claims.set(stored.record, groups);
    const group = groupOf[i] as number;
    groups.set(group, (groups.get(group) ?? 0) + stored.claims + (pin !== null && !takenOut ? 1_000_000 : 0));
  }
  const recordOf = homecoming(nodes, groupOf, backing, homes);
  for (const [record, groups] of [...claims].sort(([a], [b]) => a - b)) {
    const [most] = [...groups].sort(([, a], [, b]) => b - a);
    if (most && !recordOf.has(most[0]) && ![...recordOf.values()].includes(record))
      recordOf.set(most[0], record);
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

/** Gives groups back the records that most of them had before a correction that is undone. */
function homecoming<A extends Keyed>(
  nodes: readonly Node<A>[],
  groupOf: readonly number[],
  backing: Backing<A>,
  homes: Homes,
): Map<number, number> {
  const claims = new Map<number, Map<number, number>>();
  for (const [i, { stored }] of nodes.entries())
    for (const block of stored?.blocks ?? []) {
      const home = block === null ? undefined : homes.get(block);
      if (home === undefined || !stored) continue;
      const groups = claims.get(home) ?? new Map<number, number>();
      claims.set(home, groups);
      const group = groupOf[i] as number;
      groups.set(group, (groups.get(group) ?? 0) + stored.claims);
    }
  const recordOf = new Map<number, number>();
  for (const [record, groups] of [...claims].sort(([a], [b]) => a - b)) {
    const [most] = [...groups].filter(([group]) => !recordOf.has(group)).sort(([, a], [, b]) => b - a);
    if (!most) continue;
    recordOf.set(most[0], record);
    const first = nodes.find(({ stored }, i) => stored && stored.claims > 0 && groupOf[i] === most[0]);
    if (first?.stored) backing.revive(record, first.account, first.stored.record);
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
function bestReason<A extends Keyed>(
  node: number,
  nodes: readonly Node<A>[],
  groupOf: readonly number[],
  relation: (a: number, b: number) => Relation,
  backing: Backing<A>,
): MergeReason | null {
  let best: Relation | undefined;
  for (const [other, group] of groupOf.entries()) {
    if (other === node || group !== groupOf[node]) continue;
    const how = relation(node, other);
    if (!best || how.score > best.score) best = how;
  }
  if (!best) return null;
  if (best.is === "SAME") return { text: best.reason, score: best.score };
  const { stored, told } = at(nodes, node);
  const block = told?.block ?? stored?.blocks[0] ?? null;
  return block === null
    ? { text: best.reason || "put together by a correction", score: best.score }
    : { text: backing.constraints.reason(block), score: 1 };
}
