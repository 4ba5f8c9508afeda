import type { Candidates } from "../store/candidates.ts";
import type { MergeReason } from "../store/claims.ts";
import type { Constraints } from "../store/constraints.ts";
import { type AgreementValues, type CorrectedSide, correctedDate, keyIn } from "../store/corrected-values.ts";
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
    const found = this.#candidates.agreements(kind, meeting, days, parties);
    if (this.constraints.isEmpty) return found;
    return [...new Set([...found, ...this.#candidates.correctedAgreements(kind)])];
  }

  postponed(): boolean {
    return false;
  }

  stored(records: readonly number[]): Stored<AgreementAccount>[] {
    const all = this.#told(records);
    return this.constraints.isEmpty
      ? all
      : [...all, ...records.flatMap((record) => this.#corrected(record, all))];
  }

  /** What an agreement is by the values that people gave: that too is an account of it. */
  #corrected(record: number, all: readonly Stored<AgreementAccount>[]): Stored<AgreementAccount>[] {
    const values = this.#entry.values<AgreementValues>("AGREEMENT", record);
    const own = all.filter((each) => each.record === record && each.blocks[0] != null);
    const [base] = own.sort((a, b) => b.claims - a.claims || (a.account.key < b.account.key ? -1 : 1));
    if (!base || values.length === 0) return [];
    const { blocks, signature } = base;
    return [{ record, signature, blocks, claims: 0, account: values.reduce(corrected, base.account) }];
  }

  #told(records: readonly number[]): Stored<AgreementAccount>[] {
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

/** An account with the values that a person gave. */
function corrected(
  account: AgreementAccount,
  { kind, status, date, add, remove }: AgreementValues,
): AgreementAccount {
  const party = ({ country, organization }: CorrectedSide) =>
    country ?? (organization == null ? [] : keyIn(organization));
  const gone = (remove ?? []).flatMap(party);
  const dated = date === undefined ? undefined : correctedDate(date);
  return {
    ...account,
    ...(kind && { kind }),
    ...(status && { status }),
    ...(dated && { start: dated.start, end: dated.end, precision: dated.precision }),
    parties: [
      ...new Set([...account.parties.filter((each) => !gone.includes(each)), ...(add ?? []).flatMap(party)]),
    ],
  };
}
