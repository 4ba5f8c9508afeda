import type { MeetingStatus } from "../domain/vocabulary.ts";
import { siblings } from "./batch.ts";
import { COUNT_IN_TIME } from "./deadline.ts";
import type { AgreementArguments, AgreementReader } from "./reader-agreements.ts";
import type { MeetingFacet } from "./reader-facet-sources.ts";
import { checkFirst } from "./reader-facets.ts";
import type { MeetingArguments, MeetingReader } from "./reader-meetings.ts";
import type { Names, Side } from "./reader-names.ts";
import { type DayRange, during } from "./reader-operators.ts";
import type { MeetingRecord, TallyRecord } from "./reader-records.ts";
import { allAreParties, allTakePart } from "./reader-sides.ts";
import { type Fragment, inList, joined, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import type { TimelineArguments } from "./reader-timeline.ts";

/** What two or more have in common. */
export interface Relationship {
  sides: readonly Side[];
  during: DayRange | null | undefined;
  /** Conditions on meetings and on agreements. */
  meetings: Fragment;
  agreements: Fragment;
}

/** The longest time between two contacts. */
export interface Silence {
  days: number;
  /** Last day of the meeting before and first day of the one after. */
  from: string;
  to: string;
  before: number;
  after: number;
}

/** Meetings that are known to take place. */
export const CONTACT: MeetingStatus[] = ["HELD", "ONGOING"];

/** What countries, organizations and people have to do with each other. */
export class RelationshipReader {
  private readonly statements: ReadStatements;
  private readonly names: Names;
  private readonly meetingReader: MeetingReader;
  private readonly agreementReader: AgreementReader;

  constructor(
    statements: ReadStatements,
    names: Names,
    readers: { meetings: MeetingReader; agreements: AgreementReader },
  ) {
    this.statements = statements;
    this.names = names;
    this.meetingReader = readers.meetings;
    this.agreementReader = readers.agreements;
  }

  /** Of two or more countries, organizations or people; only what has a day in the range, if one is given. */
  between(given: readonly string[], range: DayRange | null | undefined): Relationship {
    const sides = this.names.sides(given, "between");
    const within = (table: "meeting" | "agreement", condition: Fragment): Fragment =>
      range === undefined
        ? condition
        : sql`${condition} AND ${during(`${table}.start`, `${table}."end"`)(range as DayRange, "during")}`;
    const meetings = allTakePart(sides);
    const agreements = sides.some(({ person }) => person !== undefined)
      ? sql`agreement.meeting IN (SELECT meeting.id FROM meeting WHERE ${meetings})`
      : allAreParties(sides);
    return {
      sides,
      during: range,
      meetings: within("meeting", meetings),
      agreements: within("agreement", agreements),
    };
  }

  meetings = ({ meetings }: Relationship, args: MeetingArguments) => this.meetingReader.all(args, meetings);

  agreements = ({ agreements }: Relationship, args: AgreementArguments) =>
    this.agreementReader.all(args, agreements);

  timeline = (relationship: Relationship, args: TimelineArguments<MeetingFacet>) =>
    this.meetingReader.timeline(this.meetings(relationship, {}), { ...args, during: relationship.during });

  /** The earliest or the latest meeting with a date that took place. */
  contact(relationship: Relationship, which: "first" | "last"): MeetingRecord | null {
    const list = this.meetings(relationship, {
      where: { status: { in: CONTACT }, date: { isNull: false } },
      orderBy: [{ field: "DATE", direction: which === "first" ? "ASC" : "DESC" }],
      first: 1,
    });
    return list.nodes[0] ?? null;
  }

  /** Null where there are no two contacts with a time between them. */
  longestSilence({ meetings }: Relationship): Silence | null {
    const contacts = this.statements.all<{ id: number; start: string; end: string }>(sql`
      SELECT meeting.id, meeting.start, meeting."end" FROM meeting
      WHERE ${meetings} AND meeting.status ${inList(CONTACT)} AND meeting.start IS NOT NULL
      ORDER BY meeting.start, meeting.id`);
    let longest: Silence | null = null;
    let [before] = contacts;
    for (const after of contacts) {
      if (before === undefined) break;
      const days = Math.round((Date.parse(after.start) - Date.parse(before.end)) / DAY_MS);
      if (days > (longest?.days ?? 0))
        longest = { days, from: before.end, to: after.start, before: before.id, after: after.id };
      if (after.end > before.end) before = after;
    }
    return longest;
  }

  meeting = (silence: Silence, which: "before" | "after"): MeetingRecord =>
    this.meetingReader.byKeys([silence[which]]).get(silence[which]) as MeetingRecord;

  /** The people of different sides who took part in most of the meetings that took place together. */
  metMost({ sides, meetings }: Relationship, first: number): TallyRecord<number>[] {
    checkFirst(first);
    const rows = this.statements.all<TallyRecord<number>>(sql`
      SELECT own.person AS own, other.person AS other, ${trusted(COUNT_IN_TIME)} AS meetings,
        min(meeting.start) AS firstDay, max(meeting.start) AS lastDay
      FROM meeting
      JOIN participation AS own ON own.meeting = meeting.id AND own.person IS NOT NULL
      JOIN participation AS other ON other.meeting = meeting.id AND other.person > own.person
      WHERE ${meetings} AND meeting.status ${inList(CONTACT)} AND ${sideOf(sides, "own")} <> ${sideOf(sides, "other")}
      GROUP BY 1, 2 ORDER BY 3 DESC, 5 DESC, 1, 2 LIMIT ${first}`);
    return siblings(rows);
  }
}

/** Which of the sides a row of `participation` is of; NULL for none. A person who is meant speaks for no other side. */
function sideOf(sides: readonly Side[], table: "own" | "other"): Fragment {
  const people = sides.filter(({ person }) => person !== undefined);
  const others = sides.filter(({ person }) => person === undefined);
  const cases = [...people, ...others].map(({ country, organization, person }, index) => {
    const column = person !== undefined ? "person" : organization !== undefined ? "organization" : "country";
    return sql`WHEN ${trusted(`${table}.${column}`)} = ${person ?? organization ?? country ?? null} THEN ${index}`;
  });
  return sql`CASE ${joined(cases, " ")} END`;
}

const DAY_MS = 86_400_000;
