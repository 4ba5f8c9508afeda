import type { Candidates } from "../store/candidates.ts";
import type { MergeReason } from "../store/claims.ts";
import type { Constraints } from "../store/constraints.ts";
import type { ClaimGroup, Entry } from "../store/entry.ts";
import { type AgreementAccount, relateAgreements, tellingWords } from "./agreement.ts";
import type { Backing, Stored } from "./reconcile.ts";

/** Agreements as they are stored. */
export class AgreementBacking implements Backing<AgreementAccount> {
  readonly relate = relateAgreements;
  readonly #candidates: Candidates;
  readonly #entry: Entry;

  constructor(candidates: Candidates, entry: Entry) {
    this.#candidates = candidates;
    this.#entry = entry;
  }

  /** Stored agreements that an account may be of. */
  candidates({ kind, meeting, start, end, parties }: AgreementAccount): number[] {
    const days = start !== null && end !== null ? { from: start, to: end } : null;
    return this.#candidates.agreements(kind, meeting, days, parties);
  }

  postponed(): boolean {
    return false;
  }

  stored(records: readonly number[]): Stored<AgreementAccount>[] {
    return this.#candidates
      .agreementAccounts(records)
      .map(({ agreement, signature, block, claims, ...row }) => ({
        record: agreement,
        signature,
        blocks: [block],
        claims,
        account: {
          ...row,
          words: tellingWords(row.quote),
          key: `${row.start}|${row.status}|${row.kind}|${row.published}|${row.quote}`,
        },
      }));
  }

  toldTogether(records: readonly number[]): string[][] {
    return this.#candidates.agreementsToldTogether(records);
  }

  get constraints(): Constraints {
    return this.#entry.corrections.constraints();
  }

  /** Agreements like one another that contradict each other are few, and found as candidates. */
  neighbours(): number[] {
    return [];
  }

  related(block: number): number[] {
    return this.#entry.anchors.records("AGREEMENT", this.constraints.related(block));
  }

  revive(record: number, { kind, status }: AgreementAccount): void {
    if (!this.#entry.isAgreement(record)) this.#entry.reviveAgreement(record, kind, status);
  }

  split({ kind, status }: AgreementAccount, from: number): number {
    return this.#entry.splitAgreement(from, kind, status);
  }

  move(group: ClaimGroup, to: number, reason: MergeReason | null): void {
    this.#entry.moveAgreementClaims(group, to, reason);
  }

  absorb(record: number, into: number): void {
    this.#entry.absorb("AGREEMENT", record, into);
  }

  link(): void {}
}
