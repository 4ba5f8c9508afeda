import type { Candidates, PersonCandidate } from "../store/candidates.ts";
import type { Entry } from "../store/entry.ts";
import type { Writer } from "../store/writer.ts";
import { AgreementBacking } from "./agreement-backing.ts";
import { MeetingBacking } from "./meeting-backing.ts";
import { People } from "./people.ts";
import { RecentAccounts } from "./recent-accounts.ts";
import { type Backing, type Homes, type Keyed, reconcile } from "./reconcile.ts";

/** Records of which an article said something that it says no more. */
export interface Lost {
  meetings: readonly number[];
  agreements: readonly number[];
  /** As they were. */
  people: readonly PersonCandidate[];
}

export function lostOf({ removed }: Entry, candidates: Candidates): Lost {
  return {
    meetings: removed.meetings,
    agreements: removed.agreements,
    people: candidates.people([...removed.people]),
  };
}

/**
 * Looks again at what had hung together by what an article says no more, so that the outcome is as if the article had
 * never said it: who was kept apart may be one, and what was put together may fall apart.
 */
export function renew(writer: Writer, candidates: Candidates, lost: Lost): void {
  writer.renew((entry) => {
    const people = new People(candidates, entry);
    people.reunite(lost.people);
    const meetings = new MeetingBacking(candidates, entry, new RecentAccounts(candidates));
    const now = (type: "MEETING" | "AGREEMENT", records: readonly number[]) =>
      new Set(records.map((record) => entry.current(type, record)));
    const regrouped = regroup(now("MEETING", [...lost.meetings, ...people.takeDisturbed()]), meetings);
    meetings.relink([...now("MEETING", regrouped)]);
    regroup(now("AGREEMENT", lost.agreements), new AgreementBacking(candidates, entry));
  });
}

/** Groups the accounts of records anew, with those of others that are like them; answers all these records. */
export function regroup<A extends Keyed>(
  records: ReadonlySet<number>,
  backing: Backing<A>,
  homes?: Homes,
): number[] {
  if (records.size === 0) return [];
  const anew = new Set(records);
  for (const { account } of backing.stored([...records])) {
    const others = backing.candidates(account).filter((other) => !anew.has(other));
    for (const other of backing.stored(others))
      if (backing.relate(account, other.account).is === "SAME") anew.add(other.record);
  }
  reconcile([], backing, [...anew], { homes });
  return [...anew];
}
