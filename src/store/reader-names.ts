import { organizationKey } from "./fold.ts";
import { ArgumentError } from "./reader-error.ts";
import { decodeId } from "./reader-id.ts";
import { currentKey } from "./reader-redirects.ts";
import { inList, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** Who can take part in a meeting: exactly one of these. */
export interface Side {
  country?: string;
  organization?: number;
  person?: number;
}

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
    throw unknownCountry(codes[unknown] as string, `${path}[${unknown}]`);
  };

  country = (code: string, path: string): string => {
    if (this.isCountry(code)) return code;
    throw unknownCountry(code, path);
  };

  private isCountry(code: string): boolean {
    return this.statements.first(sql`SELECT 1 FROM country WHERE code = ${code}`) !== undefined;
  }

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
    if (given.startsWith("Organization:")) return this.current("Organization", given, path);
    const row = this.statements.first<{ id: number }>(sql`
      SELECT organization.id FROM organization WHERE letters = ${given} OR name = ${given}
      UNION ALL
      SELECT organization FROM organization_alias WHERE name = ${given} COLLATE NOCASE OR key = ${organizationKey(given)}
      LIMIT 1`);
    return row?.id;
  }

  /** Countries by code, organizations otherwise. */
  parties(given: readonly string[], path: string): Side[] {
    return given.map((one, index) => this.party(one, `${path}[${index}]`));
  }

  private party(given: string, path: string): Side {
    return /^[A-Z]{2}$/.test(given) && !this.isOrganization(given)
      ? { country: this.country(given, path) }
      : { organization: this.organization(given, path) };
  }

  /** Two or more different ones: countries by code, people by id, organizations otherwise. */
  sides(given: readonly string[], path: string): Side[] {
    const sides = given.map((one, index) => this.side(one, `${path}[${index}]`));
    if (new Set(sides.map((side) => JSON.stringify(side))).size === sides.length && sides.length > 1)
      return sides;
    throw new ArgumentError(
      "INVALID_FILTER",
      path,
      given,
      sides.length > 1 ? "One of them is given twice." : "Fewer than two are given.",
      "Give two or more different countries, organizations or people.",
    );
  }

  /** A country by code, a person by id, or an organization by id, letters or name. */
  side(given: string, path: string): Side {
    if (given.startsWith("Person:")) return { person: this.person(given, path) };
    if (given.startsWith("Country:")) return { country: this.country(given.slice(8), path) };
    return this.party(given, path);
  }

  private person(id: string, path: string): number {
    const key = this.current("Person", id, path);
    if (this.statements.first(sql`SELECT 1 FROM person WHERE id = ${key}`)) return key;
    throw new ArgumentError(
      "UNKNOWN_VALUE",
      path,
      id,
      `There is no person with the id "${id}".`,
      "Give the id of a person; search and people find them by name.",
    );
  }

  /** The key behind an id; of a record that became part of another, that other's. */
  private current(type: "Person" | "Organization", id: string, path: string): number {
    const key = decodeId(type)(id, path) as number;
    const record = type === "Person" ? "PERSON" : "ORGANIZATION";
    return this.statements.first<{ key: number }>(sql`SELECT ${currentKey(record, key)} AS key`)?.key ?? key;
  }

  private isOrganization(letters: string): boolean {
    return !this.isCountry(letters) && this.findOrganization(letters, "") !== undefined;
  }
}

function unknownCountry(code: string, path: string): ArgumentError {
  return new ArgumentError(
    "UNKNOWN_VALUE",
    path,
    code,
    `There is no country with the code "${code}".`,
    "Give ISO 3166-1 alpha-2 codes such as CN, JP or XK, or SU, YU, DD, CS, YD; the query { countries { nodes { code name } } } lists them.",
  );
}
