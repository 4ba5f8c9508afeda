import type { Candidates, StoredAccount } from "../store/candidates.ts";
import { whichOf } from "../store/signature.ts";
import { type ProfiledAccount, profiled } from "./account.ts";
import type { Stored } from "./reconcile.ts";

/** Of so many meetings the accounts are kept, some 50 MB. */
const MOST = 50_000;

/** Reads the accounts of stored meetings, each meeting once until it changes. */
export class RecentAccounts {
  readonly #candidates: Candidates;
  readonly #known = new Map<number, readonly Stored<ProfiledAccount>[]>();

  constructor(candidates: Candidates) {
    this.#candidates = candidates;
  }

  of(meetings: readonly number[]): Stored<ProfiledAccount>[] {
    if (this.#known.size > MOST) this.#known.clear();
    const missing = meetings.filter((meeting) => !this.#known.has(meeting));
    if (missing.length > 0) this.#read(missing);
    const all: Stored<ProfiledAccount>[] = [];
    for (const meeting of meetings) for (const account of this.#known.get(meeting) ?? []) all.push(account);
    return all;
  }

  put(meeting: number, accounts: readonly Stored<ProfiledAccount>[]): void {
    this.#known.set(meeting, accounts);
  }

  /** Adds an account to those known of a meeting, as they would be read back. */
  add(meeting: number, account: Stored<ProfiledAccount>): void {
    const known = this.#known.get(meeting);
    if (!known) return;
    const { signature } = account;
    const before = known.find((each) => each.signature === signature && each.blocks[0] === null);
    const others = known.filter((each) => each !== before);
    const claims = account.claims + (before?.claims ?? 0);
    const all = [...others, { ...account, claims }];
    this.#known.set(
      meeting,
      all.sort((a, b) => a.signature - b.signature),
    );
  }

  forget(meeting: number): void {
    this.#known.delete(meeting);
  }

  clear(): void {
    this.#known.clear();
  }

  #read(meetings: readonly number[]): void {
    const found = new Map<number, Stored<ProfiledAccount>[]>(meetings.map((meeting) => [meeting, []]));
    for (const row of this.#candidates.accounts(meetings))
      found.get(row.meeting)?.push({
        record: row.meeting,
        signature: row.signature,
        blocks: [row.block],
        claims: row.claims,
        account: accountOf(row),
      });
    for (const [meeting, accounts] of found) this.#known.set(meeting, accounts);
  }
}

/** What a stored account says, as it is compared. */
function accountOf({ basis, signature, block: _, ...row }: StoredAccount): ProfiledAccount {
  return profiled({ ...row, dateline: basis === "DATELINE", which: whichOf(signature) });
}
