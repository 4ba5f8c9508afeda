import type { EventDate } from "../domain/date.ts";
import type { DatePrecision, MeetingFormat, MeetingKind, MeetingStatus } from "../domain/vocabulary.ts";
import type { SideCandidate } from "../store/candidates.ts";
import { type Level, levelOf } from "./office.ts";

/** One account of a meeting, of an article being read or of claims stored: all that tells it from other meetings. */
export interface Account {
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  /** The day is that of the dateline. */
  dateline: boolean;
  /** Day of publication. */
  published: string | null;
  city: string | null;
  placeCountry: string | null;
  sides: readonly SideCandidate[];
  /** Which of its like in its article. */
  which: number;
}

/** Who sits for one side: persons by id, and the levels of offices named. */
interface Delegation {
  people: readonly number[];
  levels: ReadonlySet<Level>;
}

/** An account with its sides taken apart once, for many comparisons. */
export interface ProfiledAccount extends Account {
  delegations: ReadonlyMap<string | number, Delegation>;
  /** Sides that only host, mediate or observe. */
  helpers: number;
  /** The same for accounts that say the same, in whatever order they arrived. */
  key: string;
}

export function profiled(account: Account): ProfiledAccount {
  const delegations = new Map<string | number, { people: number[]; levels: Set<Level> }>();
  const helping = new Set<string | number>();
  for (const { country, organization, person, title, role } of account.sides) {
    const side = country ?? organization;
    if (side === null) continue;
    const delegation = delegations.get(side) ?? { people: [], levels: new Set() };
    delegations.set(side, delegation);
    if (person !== null) delegation.people.push(person);
    const level = title === null ? undefined : levelOf(title);
    if (level) delegation.levels.add(level);
    if (role === "MEDIATOR" || role === "OBSERVER" || role === "HOST") helping.add(side);
  }
  const { start, end, kind, format, status, published, city, placeCountry, which } = account;
  const said = [start, end, kind, format, status, published, city, placeCountry];
  const sides = [...delegations].map(([side, { people, levels }]) =>
    [side, people.length, ...levels].join(":"),
  );
  return {
    ...account,
    delegations,
    helpers: helping.size,
    key: `${[...said, ...sides.filter((side) => /^[A-Z]/.test(side)).sort()].join("|")}#${which}`,
  };
}

/** The columns of a date that accounts are compared by. */
export function accountDate(date: EventDate | null) {
  return {
    start: date?.start ?? null,
    end: date?.end ?? null,
    precision: date?.precision ?? null,
    dateline: date?.basis === "DATELINE",
  };
}

export const isSettled = (status: MeetingStatus): boolean => status === "HELD" || status === "ONGOING";
