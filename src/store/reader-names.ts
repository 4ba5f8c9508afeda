import { organizationKey } from "./fold.ts";
import { ArgumentError } from "./reader-error.ts";
import { decodeId } from "./reader-id.ts";
import { inList, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** Finds the keys of what filters name. */
export class Names {
  private readonly statements: ReadStatements;

  constructor(statements: ReadStatements) {
    this.statements = statements;
  }

  /** Codes of countries; an error for one that is none. */
  countries = (codes: readonly string[], path: string): string[] => {
    const known = this.statements.all<{ code: string }>(
      sql`SELECT code FROM country WHERE code ${inList(codes)}`,
    );
    const set = new Set(known.map(({ code }) => code));
    const unknown = codes.findIndex((code) => !set.has(code));
    if (unknown === -1) return [...codes];
    const given = codes[unknown] as string;
    throw new ArgumentError(
      "UNKNOWN_VALUE",
      `${path}[${unknown}]`,
      given,
      `There is no country with the code "${given}".`,
      "Give ISO 3166-1 alpha-2 codes such as CN, JP or XK, or SU, YU, DD, CS, YD; the query { countries { nodes { code name } } } lists them.",
    );
  };

  country = (code: string, path: string): string => this.countries([code], path)[0] as string;

  /** Keys of organizations, each given by id, by its letters, or by any of its names. */
  organizations = (given: readonly string[], path: string): number[] =>
    given.map((one, index) => this.organization(one, `${path}[${index}]`));

  private organization(given: string, path: string): number {
    const found = this.findOrganization(given, path);
    if (found !== undefined) return found;
    throw new ArgumentError(
      "UNKNOWN_VALUE",
      path,
      given,
      `There is no organization "${given}".`,
      "Give its id, its letters such as ASEAN, or its name; the query { organizations { nodes { id name letters } } } lists them.",
    );
  }

  findOrganization(given: string, path: string): number | undefined {
    if (given.startsWith("Organization:")) return decodeId("Organization")(given, path) as number;
    const row = this.statements.first<{ id: number }>(sql`
      SELECT organization.id FROM organization WHERE letters = ${given} OR name = ${given}
      UNION ALL
      SELECT organization FROM organization_alias WHERE name = ${given} COLLATE NOCASE OR key = ${organizationKey(given)}
      LIMIT 1`);
    return row?.id;
  }

  /** Countries by code, organizations otherwise. */
  parties(given: readonly string[], path: string): { country?: string; organization?: number }[] {
    return given.map((one, index) =>
      /^[A-Z]{2}$/.test(one) && !this.isOrganization(one)
        ? { country: this.country(one, `${path}[${index}]`) }
        : { organization: this.organization(one, `${path}[${index}]`) },
    );
  }

  private isOrganization(letters: string): boolean {
    const row = this.statements.first(sql`SELECT 1 FROM country WHERE code = ${letters}`);
    return row === undefined && this.findOrganization(letters, "") !== undefined;
  }
}
