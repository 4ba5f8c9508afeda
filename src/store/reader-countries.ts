import type { Filters } from "./reader-conditions.ts";
import type { CountryWhere, TallyWhere } from "./reader-filters.ts";
import { List, type ListArguments } from "./reader-list.ts";
import type { Key } from "./reader-loader.ts";
import { countOf } from "./reader-order.ts";
import type { PageArguments } from "./reader-page.ts";
import type {
  AgreementRecord,
  CountryRecord,
  MeetingRecord,
  MembershipRecord,
  TallyRecord,
} from "./reader-records.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { countsOfCountries, encountersOfCountries, Tally } from "./reader-tally.ts";

export type CountryField = "AGREEMENTS" | "CODE" | "MEETINGS" | "NAME";
export type CountryArguments = ListArguments<CountryWhere, CountryField>;
export type PartnerArguments = PageArguments & TallyWhere;

type CountryRow = Omit<CountryRecord, "type">;

/** Countries: all, those of another record, and their partners. */
export class CountryReader {
  private readonly filters: Filters;
  private readonly list: List<CountryRecord, CountryRow, CountryWhere, CountryField>;
  private readonly tally: Tally<string>;

  constructor(statements: ReadStatements, filters: Filters) {
    this.filters = filters;
    this.list = new List<CountryRecord, CountryRow, CountryWhere, CountryField>(statements, {
      name: "countries",
      from: "country",
      key: "country.code",
      columns: "country.code, country.name, country.until",
      read: ({ code, name, until }) => ({ type: "Country", code, name, until }),
      where: filters.countries,
      orders: {
        AGREEMENTS: countOf(
          "agreements",
          {
            link: "agreement_party",
            key: "agreement_party.country",
            through: "agreement_party.agreement",
          },
          filters.agreements,
        ),
        CODE: { by: "country.code", nullable: false },
        MEETINGS: countOf(
          "meetings",
          {
            link: "meeting_country",
            key: "meeting_country.country",
            through: "meeting_country.meeting",
          },
          filters.meetings,
          "COUNTRY",
        ),
        NAME: { by: "country.name", nullable: false },
      },
      defaultOrder: [{ field: "NAME" }],
    });
    this.tally = new Tally<string>(statements, {
      name: "partners",
      encounters: encountersOfCountries,
      dated: true,
      counted: countsOfCountries,
    });
  }

  byCode = (code: string): CountryRecord | null => this.list.byKey(code);
  byCodes = (codes: readonly Key[]) => this.list.byKeys(codes);
  all = (args: CountryArguments) => this.list.all(args);

  /** The country that a record names under `country`. */
  of = (record: { country: string | null }) => this.list.one(record, "country", ({ country }) => country);

  ofMembership = (membership: MembershipRecord) =>
    this.list.the(membership, "country", ({ country }) => country);

  partners = (country: CountryRecord, args: PartnerArguments) =>
    this.tally.of(
      country,
      ({ code }) => code,
      () => this.filters.tallied(args),
      args,
    );

  partner = (pair: TallyRecord<string>) => this.list.the(pair, "other", ({ other }) => other);

  ofMeeting = (meeting: MeetingRecord): CountryRecord[] =>
    this.list.many(meeting, "countries", keyOf, {
      parent: "participation.meeting",
      from: "participation JOIN country ON country.code = participation.country",
      where: "participation.person IS NULL",
      order: "participation.id",
    });

  ofAgreement = (agreement: AgreementRecord): CountryRecord[] =>
    this.list.many(agreement, "countries", keyOf, {
      parent: "agreement_party.agreement",
      from: "agreement_party JOIN country ON country.code = agreement_party.country",
      order: "agreement_party.id",
    });
}

const keyOf = ({ id }: { id: Key }): Key => id;
