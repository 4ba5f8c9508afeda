import { expect, test } from "vitest";
import { type Backing, type Keyed, reconcile, type Stored } from "../../src/resolve/reconcile.ts";
import type { Relation } from "../../src/resolve/relation.ts";
import { Constraints } from "../../src/store/constraints.ts";

const SAME: Relation = { is: "SAME", score: 0.9, reason: "alike", apart: "NEVER" };

/** Records from 0 on, each like the one before and the one after it. */
class Chain implements Backing<Keyed> {
  readonly constraints = new Constraints([]);
  /** For how many records it was asked what is like them. */
  asked = 0;
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  relate = (): Relation => SAME;
  candidates = (): number[] => [];
  postponed = (): boolean => false;
  stored = (records: readonly number[]): Stored<Keyed>[] =>
    records.map((record) => ({
      record,
      signature: record,
      blocks: [null],
      claims: 1,
      account: { key: `${record}` },
    }));
  toldTogether = (): string[][] => [];
  related = (): number[] => [];
  revive(): void {}
  split = (_account: Keyed, from: number): number => from;
  move(): void {}
  absorb(): void {}
  link(): void {}

  neighbours(record: number): number[] {
    this.asked += 1;
    return [record - 1, record + 1].filter((other) => other >= 0 && other < this.#length);
  }
}

test("of a chain of records too long to be grouped anew, no more is walked than shows that", () => {
  const placed = [100, 10_000].map((length) => {
    const chain = new Chain(length);
    const told = { account: { key: "told" }, block: null, candidates: [0], instead: null, create: () => -1 };
    const [placement] = reconcile([told], chain, [], { most: 16 });
    return { asked: chain.asked, record: placement?.record };
  });
  expect(placed[1]).toEqual(placed[0]);
  expect(placed[0]).toEqual({ asked: 15, record: 0 });
});
