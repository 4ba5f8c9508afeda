import type { Candidates, StoredAccount } from "../store/candidates.ts";
import type { MergeReason } from "../store/claims.ts";
import type { Constraints } from "../store/constraints.ts";
import { correctedDate, keyIn, type MeetingValues } from "../store/corrected-values.ts";
import type { ClaimGroup, Entry } from "../store/entry.ts";
import { whichOf } from "../store/signature.ts";
import { isSettled, type ProfiledAccount, profiled } from "./account.ts";
import { beginnings, shifted } from "./days.ts";
import { AHEAD, AROUND, relateMeetings } from "./meeting.ts";
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

  constructor(candidates: Candidates, entry: Entry) {
    this.#candidates = candidates;
    this.#entry = entry;
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
    const groups = new Map<string, { row: StoredAccount; blocks: (number | null)[]; claims: number }>();
    for (const row of this.#candidates.accounts(records)) {
      const { meeting, signature, block, claims } = row;
      const own = block !== null && constraints.has(block) ? block : "free";
      const group = groups.get(`${meeting} ${signature} ${own}`);
      if (group) {
        group.blocks.push(block);
        group.claims += claims;
      } else groups.set(`${meeting} ${signature} ${own}`, { row, blocks: [block], claims });
    }
    const all = [...groups.values()].map(({ row, blocks, claims }) => ({
      record: row.meeting,
      signature: row.signature,
      blocks,
      claims,
      account: accountOf(row),
    }));
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

  /** Finds anew what has to do with meetings that were grouped anew. */
  relink(records: readonly number[]): void {
    for (const record of records) this.#entry.unlink(record);
    const parted = (a: number, b: number) =>
      this.#entry.anchors
        .blocks("MEETING", a)
        .some(({ block }) =>
          this.#entry.anchors
            .blocks("MEETING", b)
            .some((other) =>
              this.constraints.apart(this.constraints.tie(block), this.constraints.tie(other.block)),
            ),
        );
    for (const { record, account } of this.stored(records)) {
      const others = this.candidates(account).filter((other) => other !== record && !parted(record, other));
      for (const other of this.stored(others)) {
        const relation = this.relate(account, other.account);
        if (relation.is !== "OTHER") this.link(record, other.record, relation);
      }
    }
  }

  split({ kind, format, status }: MeetingAccount, from: number): number {
    const nothing = { date: null, dateAbsence: undefined, place: null, confidence: 0 };
    return this.#entry.splitMeeting(from, { kind, format, status, ...nothing });
  }

  move(group: ClaimGroup, to: number, reason: MergeReason | null): void {
    this.#entry.moveMeetingClaims(group, to, reason);
  }

  absorb(record: number, into: number): void {
    this.#entry.absorb("MEETING", record, into);
  }

  link(a: number, b: number, { is, score, reason }: Relation): void {
    if (is === "PART_OF" || is === "HAS_PART") {
      const [part, whole] = is === "PART_OF" ? [a, b] : [b, a];
      this.#entry.link({ a: part, b: whole, kind: "PART_OF", score, reason });
    } else this.#entry.link({ a, b, kind: "POSSIBLY_SAME", score, reason });
  }
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

/** What a stored account says, as it is compared. */
function accountOf({ basis, signature, block: _, ...row }: StoredAccount): MeetingAccount {
  return profiled({ ...row, dateline: basis === "DATELINE", which: whichOf(signature) });
}
