import { forSiblings } from "./batch.ts";
import { unpackSides } from "./claimed-sides.ts";
import { type Key, Loader } from "./reader-loader.ts";
import type { MeetingRecord } from "./reader-records.ts";
import { inList, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** Another meeting that has to do with one. */
export interface MeetingLinkRecord {
  /** The key of the other meeting. */
  other: number;
  score: number;
  reason: string;
}

/** What a value that reports give is a value of. */
export const ClaimAbout = {
  DATE: "When, as EDTF.",
  PLACE: "Where, city and country.",
  KIND: "What sort of meeting.",
  FORMAT: "By what means.",
  STATUS: "How far it had come.",
  PARTICIPANT: "Who took part: a country, an organization or a person.",
} as const;
export type ClaimAbout = keyof typeof ClaimAbout;

/** One value that reports give of a meeting. */
export interface ClaimedValue {
  about: ClaimAbout;
  value: string;
  /** Whether the record shows it. */
  shown: boolean;
  reports: number;
  publishers: number;
}

/** Days after which a meeting that was to be is unconfirmed. */
const UNCONFIRMED_AFTER = 7;

interface ClaimRow {
  meeting: number;
  article: number;
  source: number;
  kind: string;
  format: string;
  status: string;
  edtf: string | null;
  place: number | null;
  placeName: string | null;
  sides: string;
}

/** How meetings came together: what else may be the same, what is part of what, and on what reports disagree. */
export class ResolutionReader {
  private readonly statements: ReadStatements;
  private readonly links: Loader<MeetingLinkRecord, MeetingLinkRecord>;

  constructor(statements: ReadStatements) {
    this.statements = statements;
    this.links = new Loader<MeetingLinkRecord, MeetingLinkRecord>(statements, {
      from: "meeting_link",
      key: "link.a",
      columns: "link.other, link.score, link.reason",
      read: ({ other, score, reason }) => ({ other, score: score / 100, reason }),
    });
  }

  /** Meetings that may be the same as this one, the most alike first. */
  possiblySame = (meeting: MeetingRecord): MeetingLinkRecord[] =>
    this.links.many(meeting, "possiblySame", keyOf, {
      parent: "link.own",
      from: `(SELECT a AS own, b AS other, kind, score, reason FROM meeting_link
        UNION ALL SELECT b, a, kind, score, reason FROM meeting_link) AS link`,
      where: "link.kind = 'POSSIBLY_SAME'",
      order: "link.score DESC, link.other",
    });

  /** Visits during which this meeting took place. */
  wholes = (meeting: MeetingRecord): MeetingLinkRecord[] => this.partLinks(meeting, "wholes", "a", "b");

  /** What took place during this visit. */
  parts = (meeting: MeetingRecord): MeetingLinkRecord[] => this.partLinks(meeting, "parts", "b", "a");

  private partLinks(meeting: MeetingRecord, edge: string, own: string, other: string): MeetingLinkRecord[] {
    return this.links.many(meeting, edge, keyOf, {
      parent: "link.own",
      from: `(SELECT ${own} AS own, ${other} AS other, kind, score, reason FROM meeting_link) AS link`,
      where: "link.kind = 'PART_OF'",
      order: "link.score DESC, link.other",
    });
  }

  /** Whether a meeting was to be more than a week before the day of the latest article, and none says that it was. */
  isUnconfirmed(meeting: MeetingRecord): boolean {
    if (meeting.status !== "SCHEDULED" || meeting.date === null) return false;
    const latest = forSiblings(
      meeting,
      "latestArticle",
      () => 1,
      () => {
        const [row] = this.statements.all<{ day: string | null }>(
          sql`SELECT date(max(published_day), ${`-${UNCONFIRMED_AFTER} days`}) AS day FROM article`,
        );
        return new Map([[1, row?.day ?? ""]]);
      },
    );
    return latest !== undefined && meeting.date.end < latest;
  }

  /** Every value that reports give of a meeting, by what it is of, the most reported first. */
  claims(meeting: MeetingRecord): ClaimedValue[] {
    const byMeeting = forSiblings(meeting, "claims", keyOf, (keys) => this.claimRows(keys));
    return byMeeting === undefined ? [] : valuesOf(meeting, byMeeting.rows, byMeeting.names);
  }

  private claimRows(keys: readonly number[]) {
    const rows = this.statements.all<ClaimRow>(sql`
      SELECT claim.meeting, claim.article, claim.source, claim.kind, claim.format, claim.status, claim.edtf, claim.place,
        claim.sides, (SELECT concat_ws(', ', place.city, country.name) FROM place
          LEFT JOIN country ON country.code = place.country WHERE place.id = claim.place) AS placeName
      FROM claim WHERE claim.meeting ${inList(keys)} ORDER BY claim.id`);
    const names = this.names(rows);
    const byMeeting = new Map<number, { rows: ClaimRow[]; names: Names }>();
    for (const row of rows) {
      const own = byMeeting.get(row.meeting) ?? { rows: [], names };
      byMeeting.set(row.meeting, own);
      own.rows.push(row);
    }
    return byMeeting;
  }

  private names(rows: readonly ClaimRow[]): Names {
    const sides = rows.flatMap((row) => unpackSides(row.sides));
    const named = (text: string, keys: readonly Key[]) =>
      new Map(
        this.statements
          .all<{ key: Key; name: string }>(
            text === "person"
              ? sql`SELECT id AS key, name FROM person WHERE id ${inList(keys)}`
              : text === "country"
                ? sql`SELECT code AS key, name FROM country WHERE code ${inList(keys)}`
                : sql`SELECT id AS key, name FROM organization WHERE id ${inList(keys)}`,
          )
          .map(({ key, name }) => [key, name]),
      );
    return {
      person: named("person", [...new Set(sides.flatMap(({ person }) => person ?? []))]),
      country: named("country", [...new Set(sides.flatMap(({ country }) => country ?? []))]),
      organization: named("organization", [
        ...new Set(sides.flatMap(({ organization }) => organization ?? [])),
      ]),
    };
  }
}

type Names = Record<"person" | "country" | "organization", ReadonlyMap<Key, string>>;

const keyOf = ({ id }: { id: number }): number => id;
const ORDER = Object.keys(ClaimAbout);

function valuesOf(meeting: MeetingRecord, rows: readonly ClaimRow[], names: Names): ClaimedValue[] {
  const values = new Map<string, ClaimedValue & { articles: Set<number>; sources: Set<number> }>();
  const say = (row: ClaimRow, about: ClaimAbout, value: string | null, shown: boolean): void => {
    if (value === null || value === "") return;
    const key = `${about} ${value}`;
    const known = values.get(key) ?? {
      about,
      value,
      shown,
      reports: 0,
      publishers: 0,
      articles: new Set(),
      sources: new Set(),
    };
    values.set(key, known);
    known.articles.add(row.article);
    known.sources.add(row.source);
  };
  for (const row of rows) {
    say(row, "DATE", row.edtf, row.edtf === meeting.date?.edtf);
    say(row, "PLACE", row.placeName, row.place === meeting.place);
    say(row, "KIND", row.kind, row.kind === meeting.kind);
    say(row, "FORMAT", row.format, row.format === meeting.format);
    say(row, "STATUS", row.status, row.status === meeting.status);
    for (const { person, country, organization } of unpackSides(row.sides)) {
      const name =
        person !== null
          ? names.person.get(person)
          : country !== null
            ? names.country.get(country)
            : names.organization.get(organization ?? 0);
      say(row, "PARTICIPANT", name ?? null, true);
    }
  }
  return [...values.values()]
    .map(({ articles, sources, ...value }) => ({
      ...value,
      reports: articles.size,
      publishers: sources.size,
    }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.about) - ORDER.indexOf(b.about) ||
        Number(b.shown) - Number(a.shown) ||
        b.reports - a.reports ||
        (a.value < b.value ? -1 : 1),
    );
}
