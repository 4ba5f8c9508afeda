import type { Candidates } from "../store/candidates.ts";
import type { MergeReason } from "../store/claims.ts";
import type { Constraints } from "../store/constraints.ts";
import { correctedDate, keyIn, type MeetingValues } from "../store/corrected-values.ts";
import type { ClaimGroup, Entry } from "../store/entry.ts";
import { isSettled, type ProfiledAccount, profiled } from "./account.ts";
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
  readonly relate = relateReports;
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
      if (!this.constraints.isEmpty) for (const id of this.#candidates.correctedMeetings(days)) found.add(id);
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

  /** Each saying once, and what people said. */
  stored(records: readonly number[]): Stored<MeetingAccount>[] {
    const { constraints } = this;
    const rows = this.#accounts.of(records);
    const all = rows.every(({ blocks: [block] }) => block === null) ? rows : grouped(rows, constraints);
    return constraints.isEmpty ? all : [...all, ...records.flatMap((record) => this.#corrected(record, all))];
  }

  /** What a meeting is by the values that people gave: that too is an account of it. */
  #corrected(record: number, all: readonly Stored<MeetingAccount>[]): Stored<MeetingAccount>[] {
    const values = this.#entry.values<MeetingValues>("MEETING", record);
    const own = all.filter((each) => each.record === record && each.blocks[0] != null);
    const [base] = own.sort((a, b) => b.claims - a.claims || (a.account.key < b.account.key ? -1 : 1));
    if (!base || values.length === 0) return [];
    const { blocks, signature } = base;
    const account = values.reduce(corrected, base.account);
    return [{ record, signature, blocks, claims: 0, account }];
  }

  toldTogether(records: readonly number[]): string[][] {
    return this.#candidates.toldTogether(records);
  }

  get constraints(): Constraints {
    return this.#entry.corrections.constraints();
  }

  neighbours(record: number): number[] {
    const alike = this.#entry.links
      .of(record)
      .filter(({ kind, score }) => kind === "POSSIBLY_SAME" && score >= THRESHOLD)
      .map(({ a, b }) => (a === record ? b : a));
    if (this.constraints.isEmpty) return alike;
    const blocks = this.#entry.anchors.blocks("MEETING", record);
    return [...alike, ...blocks.flatMap(({ block }) => this.related(block))];
  }

  related(block: number): number[] {
    return this.#entry.anchors.records("MEETING", this.constraints.related(block));
  }

  /** Whether no correction speaks of a meeting. */
  isFree(record: number): boolean {
    const { constraints } = this;
    return (
      constraints.isEmpty ||
      !this.#entry.anchors.blocks("MEETING", record).some(({ block }) => constraints.has(block))
    );
  }

  revive(record: number, { kind, format, status }: MeetingAccount, from: number | null): void {
    if (this.#entry.isMeeting(record)) return;
    const nothing = { date: null, dateAbsence: undefined, place: null, confidence: 0 };
    this.#entry.reviveMeeting(record, from, { kind, format, status, ...nothing });
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

  /** Brings the links of meetings to what their accounts and those of others say. */
  relink(records: readonly number[]): void {
    for (const record of records) {
      const wanted = new Map<number, Relation>();
      for (const { account } of this.stored([record])) {
        const others = this.candidates(account).filter((id) => id !== record && !this.#isParted(record, id));
        for (const other of this.stored(others)) {
          const relation = relateReports(account, other.account);
          const before = wanted.get(other.record);
          if (relation.is !== "OTHER" && (!before || outdoes(relation, before)))
            wanted.set(other.record, relation);
        }
      }
      for (const { a, b } of this.#entry.links.of(record))
        if (!wanted.has(a === record ? b : a)) this.#entry.unlink(a, b);
      for (const [other, relation] of wanted) this.link(record, other, relation);
    }
  }

  /** Whether a person said that these are two. */
  #isParted(a: number, b: number): boolean {
    const { constraints } = this;
    if (constraints.isEmpty) return false;
    const [ofA, ofB] = [a, b].map((record) =>
      this.#entry.anchors.blocks("MEETING", record).map(({ block }) => constraints.tie(block)),
    );
    return ofA?.some((tie) => ofB?.some((other) => constraints.apart(tie, other))) ?? false;
  }

  link(a: number, b: number, { is, score, reason }: Relation): void {
    if (is === "PART_OF" || is === "HAS_PART") {
      const [part, whole] = is === "PART_OF" ? [a, b] : [b, a];
      this.#entry.link({ a: part, b: whole, kind: "PART_OF", score, reason });
    } else this.#entry.link({ a, b, kind: "POSSIBLY_SAME", score, reason });
  }
}

/** What says exactly the same is of one meeting, however little it says. */
function relateReports(a: MeetingAccount, b: MeetingAccount): Relation {
  const relation = relateMeetings(a, b);
  return a.key === b.key
    ? { ...relation, is: "SAME", apart: "NEVER", reason: relation.reason || "they say the same" }
    : relation;
}

/** That one is part of the other says more than that both may be the same. */
function outdoes(a: Relation, b: Relation): boolean {
  const [part, before] = [a, b].map(({ is }) => is === "PART_OF" || is === "HAS_PART");
  return part === before ? a.score > b.score : part === true;
}

/** One for all that is said alike, but for what corrections speak of. */
function grouped(
  rows: readonly Stored<MeetingAccount>[],
  constraints: Constraints,
): Stored<MeetingAccount>[] {
  const groups = new Map<string, Stored<MeetingAccount>>();
  for (const row of rows) {
    const { record, signature, blocks, claims } = row;
    const [block = null] = blocks;
    const key = `${record} ${signature} ${block !== null && constraints.has(block) ? block : "free"}`;
    const group = groups.get(key);
    const all = group && { blocks: [...group.blocks, ...blocks], claims: group.claims + claims };
    groups.set(key, group ? { ...group, ...all } : row);
  }
  return [...groups.values()];
}

/** An account with the values that a person gave. */
function corrected(account: MeetingAccount, values: MeetingValues): MeetingAccount {
  const { kind, format, status, date, place, add, remove } = values;
  const key = ({
    country,
    organization,
  }: {
    country?: string | null | undefined;
    organization?: string | null | undefined;
  }) => country ?? (organization == null ? null : keyIn(organization));
  const gone = (remove ?? []).map(key);
  const sides = account.sides.filter(({ country, organization }) => !gone.includes(country ?? organization));
  const dated = date === undefined ? undefined : correctedDate(date);
  return profiled({
    ...account,
    ...(kind && { kind }),
    ...(format && { format }),
    ...(status && { status }),
    ...(dated && {
      start: dated.start,
      end: dated.end,
      precision: dated.precision,
      dateline: false,
    }),
    ...(place !== undefined && { city: place?.city ?? null, placeCountry: place?.country ?? null }),
    sides: [
      ...sides,
      ...(add ?? []).map((side) => ({
        country: side.country ?? null,
        organization: side.organization == null ? null : keyIn(side.organization),
        person: side.person == null ? null : keyIn(side.person),
        title: side.title ?? null,
        role: side.role ?? ("PARTICIPANT" as const),
      })),
    ],
  });
}
