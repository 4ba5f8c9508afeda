import type { Candidates } from "../store/candidates.ts";
import type { MergeReason } from "../store/claims.ts";
import type { ClaimGroup, Entry } from "../store/entry.ts";
import { isSettled, type ProfiledAccount } from "./account.ts";
import { beginnings, shifted } from "./days.ts";
import { AHEAD, AROUND, relateMeetings } from "./meeting.ts";
import type { RecentAccounts } from "./recent-accounts.ts";
import type { Backing, Stored } from "./reconcile.ts";
import { type Relation, THRESHOLD } from "./relation.ts";

export type MeetingAccount = ProfiledAccount;

/** Days by which reports of one meeting may differ. */
const SLACK = 3;

/** Meetings as they are stored. */
export class MeetingBacking implements Backing<MeetingAccount> {
  readonly relate = relateMeetings;
  readonly #candidates: Candidates;
  readonly #entry: Entry;
  readonly #accounts: RecentAccounts;

  constructor(candidates: Candidates, entry: Entry, accounts: RecentAccounts) {
    this.#candidates = candidates;
    this.#entry = entry;
    this.#accounts = accounts;
  }

  /** Stored meetings that an account may be of. */
  candidates({ delegations, start, end, precision, published, status }: MeetingAccount): number[] {
    const sides = [...delegations.keys()];
    const countries = sides.filter((side) => typeof side === "string");
    const organizations = sides.filter((side) => typeof side === "number");
    const found = new Set<number>();
    const look = (days: ReturnType<typeof beginnings>) => {
      for (const id of this.#candidates.meetingsOn(days, countries, organizations)) found.add(id);
    };
    if (start !== null && end !== null && precision !== null) {
      const days = beginnings({ start, end, precision });
      // What is planned may have been put off.
      const ahead = isSettled(status) ? SLACK : AHEAD;
      look({ ...days, start: shifted(start, -SLACK), to: shifted(days.to, ahead) });
    }
    const news = published ?? start;
    if ((start === null || status === "POSTPONED") && news !== null)
      look({
        start: shifted(news, -2 * AROUND - SLACK),
        from: shifted(news, -2 * AROUND - SLACK),
        to: shifted(news, AHEAD),
        also: [],
      });
    // One without date may be of any account's days; so may a meeting put off.
    for (const id of this.#candidates.undatedMeetings(countries, organizations)) found.add(id);
    return [...found];
  }

  postponed({ status }: MeetingAccount): boolean {
    return status === "POSTPONED";
  }

  stored(records: readonly number[]): Stored<MeetingAccount>[] {
    return this.#accounts.of(records);
  }

  toldTogether(records: readonly number[]): string[][] {
    return this.#candidates.toldTogether(records);
  }

  neighbours(record: number): number[] {
    return this.#entry.links
      .of(record)
      .filter(({ kind, score }) => kind === "POSSIBLY_SAME" && score >= THRESHOLD)
      .map(({ a, b }) => (a === record ? b : a));
  }

  split({ kind, format, status }: MeetingAccount, from: number): number {
    const nothing = { date: null, dateAbsence: undefined, place: null, confidence: 0 };
    this.#accounts.forget(from);
    return this.#entry.splitMeeting(from, { kind, format, status, ...nothing });
  }

  move(group: ClaimGroup, to: number, reason: MergeReason | null): void {
    this.#accounts.forget(group.record);
    this.#accounts.forget(to);
    this.#entry.moveMeetingClaims(group, to, reason);
  }

  absorb(record: number, into: number): void {
    this.#accounts.forget(record);
    this.#accounts.forget(into);
    this.#entry.absorb("MEETING", record, into);
  }

  /** Brings the links of a meeting to what its accounts and those of others say. */
  relink(record: number): void {
    const wanted = new Map<number, Relation>();
    for (const { account } of this.stored([record]))
      for (const other of this.stored(this.candidates(account).filter((id) => id !== record))) {
        const relation = relateMeetings(account, other.account);
        const before = wanted.get(other.record);
        if (relation.is !== "OTHER" && (!before || outdoes(relation, before)))
          wanted.set(other.record, relation);
      }
    for (const { a, b } of this.#entry.links.of(record))
      if (!wanted.has(a === record ? b : a)) this.#entry.unlink(a, b);
    for (const [other, relation] of wanted) this.link(record, other, relation);
  }

  link(a: number, b: number, { is, score, reason }: Relation): void {
    if (is === "PART_OF" || is === "HAS_PART") {
      const [part, whole] = is === "PART_OF" ? [a, b] : [b, a];
      this.#entry.link({ a: part, b: whole, kind: "PART_OF", score, reason });
    } else this.#entry.link({ a, b, kind: "POSSIBLY_SAME", score, reason });
  }
}

/** That one is part of the other says more than that both may be the same. */
function outdoes(a: Relation, b: Relation): boolean {
  const [part, before] = [a, b].map(({ is }) => is === "PART_OF" || is === "HAS_PART");
  return part === before ? a.score > b.score : part === true;
}
