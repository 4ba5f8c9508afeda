import type { Filters } from "./reader-conditions.ts";
import type { OrganizationWhere } from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { List, type ListArguments } from "./reader-list.ts";
import { type Key, Loader } from "./reader-loader.ts";
import type { Names } from "./reader-names.ts";
import { countOf } from "./reader-order.ts";
import type {
  AgreementRecord,
  CountryRecord,
  MeetingRecord,
  MembershipRecord,
  OrganizationRecord,
} from "./reader-records.ts";
import { followed } from "./reader-redirects.ts";
import { single } from "./reader-single.ts";
import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

export type OrganizationField = "ADDED" | "AGREEMENTS" | "MEETINGS" | "NAME";
export type OrganizationArguments = ListArguments<OrganizationWhere, OrganizationField>;

type Day = string | null | undefined;
type OrganizationRow = Omit<OrganizationRecord, "type">;

/** Organizations: all, those of another record, and their members over time. */
export class OrganizationReader {
  private readonly names: Names;
  private readonly list: List<OrganizationRecord, OrganizationRow, OrganizationWhere, OrganizationField>;
  private readonly aliasLoader: Loader<{ name: string }, { name: string }>;
  private readonly membershipLoader: Loader<MembershipRecord, MembershipRecord>;

  constructor(statements: ReadStatements, filters: Filters, names: Names) {
    this.names = names;
    this.list = new List<OrganizationRecord, OrganizationRow, OrganizationWhere, OrganizationField>(
      statements,
      {
        name: "organizations",
        from: "organization",
        key: "organization.id",
        columns: "organization.id, organization.name, organization.letters, organization.kind",
        read: ({ id, name, letters, kind }) => ({ type: "Organization", id, name, letters, kind }),
        where: filters.organizations,
        orders: {
          ADDED: { by: "organization.id", nullable: false },
          AGREEMENTS: countOf(
            "agreements",
            {
              link: "agreement_party",
              key: "agreement_party.organization",
              through: "agreement_party.agreement",
            },
            filters.agreements,
          ),
          MEETINGS: countOf(
            "meetings",
            {
              link: "participation",
              key: "participation.organization",
              through: "participation.meeting",
            },
            filters.meetings,
            "ORGANIZATION",
          ),
          NAME: { by: "organization.name", nullable: false },
        },
        defaultOrder: [{ field: "NAME" }],
      },
    );
    this.aliasLoader = new Loader<{ name: string }, { name: string }>(statements, {
      from: "organization_alias",
      key: "organization_alias.key",
      columns: "organization_alias.name",
      read: ({ name }) => ({ name }),
    });
    this.membershipLoader = new Loader<MembershipRecord, MembershipRecord>(statements, {
      from: "membership",
      key: "membership.rowid",
      columns: "membership.organization, membership.country, membership.joined, membership.departed",
      read: ({ organization, country, joined, departed }) => ({ organization, country, joined, departed }),
    });
    this.byKeys = followed(statements, "ORGANIZATION", (keys) => this.list.byKeys(keys));
  }

  /** By their ids of today, or of before they became part of others. */
  readonly byKeys: (keys: readonly Key[]) => ReadonlyMap<Key, OrganizationRecord>;

  /** By id, or by letters or any of its names. */
  single = ({ id, name }: { id?: string | null | undefined; name?: string | null | undefined }) =>
    single(id, this.byId, "name", name, this.byName);

  private byId = (id: string): OrganizationRecord | null => {
    const key = decodeId("Organization")(id, "id");
    return this.byKeys([key]).get(key) ?? null;
  };

  private byName = (name: string): OrganizationRecord | null => {
    const key = this.names.findOrganization(name, "name");
    return key === undefined ? null : this.list.byKey(key);
  };

  all = (args: OrganizationArguments) => this.list.all(args);

  /** The organization that a record names under `organization`. */
  of = (record: { organization: number | null }) =>
    this.list.one(record, "organization", ({ organization }) => organization);

  ofMembership = (membership: MembershipRecord) =>
    this.list.the(membership, "organization", ({ organization }) => organization);

  aliases = (organization: OrganizationRecord): string[] =>
    this.aliasLoader
      .many(organization, "aliases", keyOf, {
        parent: "organization_alias.organization",
        from: "organization_alias",
        order: "organization_alias.name",
      })
      .map(({ name }) => name)
      .filter((name) => name !== organization.name && name !== organization.letters);

  /** All that are or were; with a day, those of that day. */
  members = (organization: OrganizationRecord, on?: Day): MembershipRecord[] =>
    this.membershipLoader
      .many(organization, "members", keyOf, {
        parent: "membership.organization",
        from: "membership",
        order: "membership.country, membership.joined",
      })
      .filter((membership) => isOn(membership, on));

  memberships = (country: CountryRecord, on?: Day): MembershipRecord[] =>
    this.membershipLoader
      .many(country, "memberships", ({ code }) => code, {
        parent: "membership.country",
        from: "membership",
        order: "membership.organization, membership.joined",
      })
      .filter((membership) => isOn(membership, on));

  ofCountry = (country: CountryRecord, args: OrganizationArguments) =>
    this.list.of(
      country,
      ({ code }) => code,
      "country",
      (parent) => sql`organization.id IN (SELECT organization FROM membership WHERE country = ${parent})`,
      args,
    );

  ofMeeting = (meeting: MeetingRecord): OrganizationRecord[] =>
    this.list.many(meeting, "organizations", keyOf, {
      parent: "participation.meeting",
      from: "participation JOIN organization ON organization.id = participation.organization",
      where: "participation.person IS NULL",
      order: "participation.id",
    });

  ofAgreement = (agreement: AgreementRecord): OrganizationRecord[] =>
    this.list.many(agreement, "organizations", keyOf, {
      parent: "agreement_party.agreement",
      from: "agreement_party JOIN organization ON organization.id = agreement_party.organization",
      order: "agreement_party.id",
    });
}

const keyOf = ({ id }: { id: number }): number => id;

const isOn = ({ joined, departed }: MembershipRecord, day: Day): boolean =>
  day == null || ((joined ?? day) <= day && day <= (departed ?? day));
