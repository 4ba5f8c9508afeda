import type { Database } from "better-sqlite3";
import { COUNTRIES } from "../extract/tables/countries.ts";
import { ORGANIZATIONS, type OrganizationRow } from "../extract/tables/organizations.ts";
import { organizationKey } from "./fold.ts";
import { MEMBERSHIPS } from "./memberships.ts";

/** Adds the countries and organizations that the extractor's tables have and the database lacks. */
export function fillActors(sqlite: Database): void {
  const codes = new Set(sqlite.prepare("SELECT code FROM country").pluck().all());
  const countries = COUNTRIES.filter(({ code }) => !codes.has(code));
  const keys = new Set(
    sqlite
      .prepare(
        "SELECT a.key FROM organization_alias a JOIN organization o ON o.id = a.organization AND o.kind IS NOT NULL",
      )
      .pluck()
      .all(),
  );
  const organizations = ORGANIZATIONS.filter(({ name }) => !keys.has(organizationKey(name)));
  if (countries.length > 0 || organizations.length > 0) addActors(sqlite, countries, organizations);
  bringMemberships(sqlite);
}

function addActors(
  sqlite: Database,
  countries: typeof COUNTRIES,
  organizations: readonly OrganizationRow[],
): void {
  const addCountry = sqlite.prepare("INSERT OR IGNORE INTO country (code, name, until) VALUES (?, ?, ?)");
  sqlite
    .transaction(() => {
      for (const { code, name, until } of countries) addCountry.run(code, name, until ? Number(until) : null);
      const add = organizationAdder(sqlite);
      for (const row of organizations) add(row);
    })
    .immediate();
}

/** Memberships that an older version left out, or knew without their days. */
function bringMemberships(sqlite: Database): void {
  const idOf = sqlite.prepare("SELECT organization FROM organization_alias WHERE key = ?").pluck();
  const known = sqlite.prepare(
    "SELECT country, joined, departed FROM membership WHERE organization = ? ORDER BY rowid",
  );
  const stale = [...MEMBERSHIPS].flatMap(([name, rows]) => {
    const id = idOf.get(organizationKey(name)) as number;
    return JSON.stringify(known.all(id)) === JSON.stringify(rows) ? [] : [{ id, rows }];
  });
  if (stale.length === 0) return;
  const drop = sqlite.prepare("DELETE FROM membership WHERE organization = ?");
  const join = sqlite.prepare(
    "INSERT INTO membership (organization, country, joined, departed) VALUES (?, ?, ?, ?)",
  );
  sqlite
    .transaction(() => {
      for (const { id, rows } of stale) {
        drop.run(id);
        for (const { country, joined, departed } of rows) join.run(id, country, joined, departed);
      }
    })
    .immediate();
}

function organizationAdder(sqlite: Database): (row: OrganizationRow) => void {
  const holder = sqlite.prepare(
    "SELECT o.id, o.kind FROM organization_alias a JOIN organization o ON o.id = a.organization WHERE a.key = ?",
  );
  const insert = sqlite.prepare("INSERT INTO organization (name, letters, kind) VALUES (?, ?, ?)");
  // One that a text named before the tables did.
  const adopt = sqlite.prepare("UPDATE organization SET name = ?, letters = ?, kind = ? WHERE id = ?");
  const alias = sqlite.prepare(
    "INSERT OR IGNORE INTO organization_alias (key, organization, name) VALUES (?, ?, ?)",
  );
  const join = sqlite.prepare("INSERT OR IGNORE INTO membership (organization, country) VALUES (?, ?)");
  return ({ name, names, kind, members = [] }) => {
    const letters = [name, ...names].find((form) => /^[A-Z][A-Z\d]{1,9}$/.test(form)) ?? null;
    const known = holder.get(organizationKey(name)) as { id: number; kind: string | null } | undefined;
    // Another row of the tables goes by this name too.
    if (known?.kind) return;
    if (known) adopt.run(name, letters, kind, known.id);
    const id = known?.id ?? Number(insert.run(name, letters, kind).lastInsertRowid);
    for (const form of [name, ...names]) alias.run(organizationKey(form), id, form);
    for (const country of members) join.run(id, country);
  };
}
