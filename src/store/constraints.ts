import type { CorrectionKind } from "../domain/change.ts";

/** That a correction speaks of a block of claims. */
export interface BlockMention {
  correction: number;
  kind: CorrectionKind;
  reason: string;
  part: number;
  block: number;
}

/** The parts of a split: what stays together, what is taken out, and what stays for as long as other corrections say so. */
export const KEPT = 0;
export const TAKEN_OUT = 1;
export const STAYING = 2;

/**
 * What corrections say of blocks of claims: which belong together, and which do not. The newest correction counts
 * most: what an older one says against it is void, and comes back when the newer is undone.
 */
export class Constraints {
  readonly #parent = new Map<number, number>();
  readonly #apart = new Map<number, Set<number>>();
  readonly #takenOut = new Set<number>();
  readonly #merges: { correction: number; reason: string; blocks: ReadonlySet<number> }[] = [];
  readonly #blocks = new Map<number, number[]>();

  constructor(mentions: readonly BlockMention[]) {
    const corrections = new Map<number, BlockMention[]>();
    for (const mention of mentions) {
      const own = corrections.get(mention.correction) ?? [];
      corrections.set(mention.correction, own);
      own.push(mention);
    }
    const newestFirst = [...corrections].sort(([a], [b]) => b - a);
    for (const [correction, all] of newestFirst) {
      const [first] = all;
      if (first?.kind === "SPLIT_MEETING") this.#split(all);
      else {
        this.#tie(all.map(({ block }) => block));
        if (first?.kind === "MERGE_MEETINGS")
          this.#merges.push({
            correction,
            reason: first.reason,
            blocks: new Set(all.map(({ block }) => block)),
          });
      }
    }
    for (const { block } of mentions) {
      const tie = this.tie(block);
      const members = this.#blocks.get(tie) ?? [];
      this.#blocks.set(tie, members);
      if (!members.includes(block)) members.push(block);
    }
  }

  get isEmpty(): boolean {
    return this.#parent.size === 0;
  }

  /** Whether a correction that holds speaks of this block. */
  has(block: number): boolean {
    return this.#parent.has(block);
  }

  /** Names the blocks that belong together: the same number for all of them. */
  tie(block: number): number {
    let root = block;
    while (true) {
      const parent = this.#parent.get(root) ?? root;
      if (parent === root) return root;
      root = parent;
    }
  }

  /** Whether those of one tie may not be of one record with those of the other. */
  apart(a: number, b: number): boolean {
    return this.#apart.get(a)?.has(b) ?? false;
  }

  /** Whether these were taken out of a record, which stays with what they were taken from. */
  takenOut(block: number): boolean {
    return this.#takenOut.has(block);
  }

  /** All blocks that are tied to this one, or may not be with it. */
  related(block: number): number[] {
    const tie = this.tie(block);
    return [tie, ...(this.#apart.get(tie) ?? [])].flatMap((each) => this.#blocks.get(each) ?? []);
  }

  /** Why blocks of one tie are together. */
  reason(block: number): string {
    const merge = this.#merges.find(({ blocks }) => blocks.has(block));
    return merge ? `put together by correction ${merge.correction}: ${merge.reason}` : "kept by a correction";
  }

  #split(mentions: readonly BlockMention[]): void {
    const of = (wanted: number) => mentions.flatMap(({ part, block }) => (part === wanted ? block : []));
    const [kept, taken, staying] = [of(KEPT), of(TAKEN_OUT), of(STAYING)];
    for (const together of [kept, taken, ...staying.map((block) => [block])]) this.#tie(together);
    for (const b of taken)
      for (const a of [...kept, ...staying]) {
        const [x, y] = [this.tie(a), this.tie(b)];
        if (x === y) continue;
        this.#add(x, y);
        this.#add(y, x);
        this.#takenOut.add(b);
      }
  }

  #tie(blocks: readonly number[]): void {
    const sorted = [...blocks].sort((a, b) => a - b);
    for (const block of sorted) if (!this.#parent.has(block)) this.#parent.set(block, block);
    // Those that a newer correction keeps from the first may still be together among themselves.
    for (const [i, block] of sorted.entries()) {
      const with_ = sorted.slice(0, i).find((other) => !this.apart(this.tie(other), this.tie(block)));
      if (with_ !== undefined) this.#unite(this.tie(with_), this.tie(block));
    }
  }

  #unite(a: number, b: number): void {
    if (a === b) return;
    this.#parent.set(b, a);
    for (const other of this.#apart.get(b) ?? []) {
      this.#add(a, other);
      this.#apart.get(other)?.delete(b);
      this.#add(other, a);
    }
    this.#apart.delete(b);
  }

  #add(a: number, b: number): void {
    const set = this.#apart.get(a) ?? new Set<number>();
    this.#apart.set(a, set.add(b));
  }
}
