import type { Filters } from "./reader-conditions.ts";
import type { PersonWhere, TallyWhere } from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { List, type ListArguments } from "./reader-list.ts";
import { type Key, Loader } from "./reader-loader.ts";
import { countOf } from "./reader-order.ts";
import type { PageArguments } from "./reader-page.ts";
import type {
  CountryRecord,
  MeetingRecord,
  OrganizationRecord,
  ParticipantRecord,
  PersonRecord,
  PositionRecord,
  TallyRecord,
} from "./reader-records.ts";
import { followed } from "./reader-redirects.ts";
import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { encountersOfPeople, Tally } from "./reader-tally.ts";

export type PersonField = "ADDED" | "LAST_SEEN" | "MEETINGS" | "NAME";
export type PersonArguments = ListArguments<PersonWhere, PersonField>;
export type CounterpartArguments = PageArguments & TallyWhere;

type PersonRow = Omit<PersonRecord, "type">;

/** People: all, those of another record, their names, offices and counterparts. */
export class PersonReader {
  private readonly filters: Filters;
  private readonly list: List<PersonRecord, PersonRow, PersonWhere, PersonField>;
  private readonly aliasLoader: Loader<{ name: string }, { name: string }>;
  private readonly positionLoader: Loader<PositionRecord, PositionRecord>;
  private readonly tally: Tally<number>;

  constructor(statements: ReadStatements, filters: Filters) {
    this.filters = filters;
    this.list = new List<PersonRecord, PersonRow, PersonWhere, PersonField>(statements, {
      name: "people",
      from: "person",
      key: "person.id",
      columns: `person.id, person.name, person.country, person.organization,
        person.first_seen AS firstSeen, person.last_seen AS lastSeen`,
      read: ({ id, name, country, organization, firstSeen, lastSeen }) => ({
        type: "Person",
        id,
        name,
        country,
        organization,
        firstSeen,
        lastSeen,
      }),
      where: filters.people,
      orders: {
        ADDED: { by: "person.id", nullable: false },
        LAST_SEEN: { by: "person.last_seen", nullable: true },
        MEETINGS: countOf(
          "meetings",
          { link: "participation", key: "participation.person", through: "participation.meeting" },
          filters.meetings,
          "PERSON",
        ),
        NAME: { by: "person.name", nullable: false },
      },
      defaultOrder: [{ field: "NAME" }],
    });
    this.aliasLoader = new Loader<{ name: string }, { name: string }>(statements, {
      from: "person_alias",
      key: "person_alias.id",
      columns: "person_alias.name",
      read: ({ name }) => ({ name }),
    });
    this.positionLoader = new Loader<PositionRecord, PositionRecord>(statements, {
      from: "position",
      key: "position.id",
      columns: `(SELECT title.name FROM title WHERE title.id = position.title) AS title, position.country,
        position.organization, position.first_seen AS firstSeen, position.last_seen AS lastSeen`,
      read: ({ title, country, organization, firstSeen, lastSeen }) => ({
        title,
        country,
        organization,
        firstSeen,
        lastSeen,
      }),
    });
    this.tally = new Tally<number>(statements, {
      name: "counterparts",
      encounters: encountersOfPeople,
      dated: false,
    });
    this.byKeys = followed(statements, "PERSON", (keys) => this.list.byKeys(keys));
  }

  byId = (id: string): PersonRecord | null => {
    const key = decodeId("Person")(id, "id");
    return this.byKeys([key]).get(key) ?? null;
  };
  /** By their ids of today, or of before they became part of others. */
  readonly byKeys: (keys: readonly Key[]) => ReadonlyMap<Key, PersonRecord>;
  all = (args: PersonArguments) => this.list.all(args);

  /** Other forms of the name, beside the main one. */
  aliases = (person: PersonRecord): string[] =>
    this.aliasLoader
      .many(person, "aliases", keyOf, {
        parent: "person_alias.person",
        from: "person_alias",
        order: "person_alias.id",
      })
      .map(({ name }) => name)
      .filter((name) => name !== person.name);

  /** The latest first. */
  positions = (person: PersonRecord): PositionRecord[] =>
    this.positionLoader.many(person, "positions", keyOf, {
      parent: "position.person",
      from: "position",
      order: "position.last_seen DESC, position.id DESC",
    });

  counterparts = (person: PersonRecord, args: CounterpartArguments) =>
    this.tally.of(person, keyOf, () => this.filters.tallied(args), args);

  own = (pair: TallyRecord<number>) => this.list.the(pair, "own", ({ own }) => own);
  counterpart = (pair: TallyRecord<number>) => this.list.the(pair, "other", ({ other }) => other);

  ofParticipant = (participant: ParticipantRecord) =>
    this.list.one(participant, "person", ({ person }) => person);

  ofMeeting = (meeting: MeetingRecord): PersonRecord[] =>
    this.list.many(meeting, "people", keyOf, {
      parent: "participation.meeting",
      from: "participation JOIN person ON person.id = participation.person",
      order: "participation.id",
    });

  ofCountry = (country: CountryRecord, args: PersonArguments) =>
    this.list.of(
      country,
      ({ code }) => code,
      "country",
      (parent) => sql`person.id IN (SELECT person FROM participation WHERE country = ${parent})`,
      args,
    );

  ofOrganization = (organization: OrganizationRecord, args: PersonArguments) =>
    this.list.of(
      organization,
      keyOf,
      "organization",
      (parent) => sql`person.id IN (SELECT person FROM participation WHERE organization = ${parent})`,
      args,
    );
}

const keyOf = ({ id }: { id: number }): number => id;
