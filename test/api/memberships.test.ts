import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { MEMBERSHIPS } from "../../src/store/memberships.ts";
import { openWriter } from "../../src/store/writer.ts";
import { openGraph } from "../helpers/graph.ts";
import { temporaryPath } from "../store/database.ts";

const graph = openGraph([]);
afterAll(() => graph.close());

async function membersOf(name: string, on: string): Promise<string[]> {
  const { data } = await graph.ask(
    "query($name: String, $on: Date) { organization(name: $name) { members(on: $on) { country { code } } } }",
    { name, on },
  );
  return data.organization.members.map(({ country }: { country: { code: string } }) => country.code);
}

test.each([
  ["EU", "2013-06-30", 27, "HR", false],
  ["EU", "2013-07-01", 28, "HR", true],
  ["EU", "2020-01-31", 28, "GB", true],
  ["European Union", "2020-02-01", 27, "GB", false],
  ["NATO", "2023-04-03", 30, "FI", false],
  ["NATO", "2023-04-04", 31, "FI", true],
  ["NATO", "2024-03-07", 32, "SE", true],
  ["BRICS", "2023-12-31", 5, "EG", false],
  ["BRICS", "2024-01-01", 9, "EG", true],
  ["G8", "2014-03-24", 8, "RU", true],
  ["G7", "2024-06-13", 7, "RU", false],
  ["GCC", "2024-01-01", 6, "QA", true],
  ["ASEAN", "1999-04-29", 9, "KH", false],
  ["ASEAN", "2025-10-26", 11, "TL", true],
  ["African Union", "2017-01-30", 54, "MA", true],
  ["SCO", "2023-07-03", 8, "IR", false],
  ["SCO", "2024-07-04", 10, "BY", true],
  ["Arab League", "2024-01-01", 22, "PS", true],
  ["OECD", "2021-05-24", 37, "CR", false],
  ["OECD", "2021-05-25", 38, "CR", true],
  ["Council of Europe", "2022-03-16", 47, "RU", true],
  ["Council of Europe", "2022-03-17", 46, "RU", false],
  ["OPEC", "2016-06-01", 13, "ID", true],
  ["OPEC", "2024-01-01", 12, "AO", false],
] as const)("%s on %s has %i members; %s: %s", async (name, day, count, country, isMember) => {
  const members = await membersOf(name, day);
  expect(members).toHaveLength(count);
  expect(members.includes(country)).toBe(isMember);
});

test("a country's memberships are those of the day asked for", async () => {
  const { data } = await graph.ask(
    '{ country(code: "GB") { memberships(on: "2020-02-01") { organization { letters } joined departed } } }',
  );
  const letters = data.country.memberships.map(
    (membership: { organization: { letters: string } }) => membership.organization.letters,
  );
  expect(letters).toContain("NATO");
  expect(letters).not.toContain("EU");
});

test("every membership begins before it ends, and one country's do not overlap", () => {
  for (const rows of MEMBERSHIPS.values()) {
    for (const { joined, departed } of rows) expect((joined ?? "") < (departed ?? "9")).toBe(true);
    const countries = rows.map(({ country }) => country);
    for (const country of new Set(countries)) {
      const own = rows.filter((row) => row.country === country);
      for (const [i, { joined }] of own.entries())
        if (i > 0) expect((joined ?? "") > (own[i - 1]?.departed ?? "9")).toBe(true);
    }
  }
});

test("a database of before gets the days when it is opened, and stays as it is after", () => {
  const path = temporaryPath();
  openWriter(path).close();
  const sqlite = new Database(path);
  const rows = () =>
    sqlite
      .prepare(
        "SELECT m.country, m.joined FROM membership m JOIN organization o ON o.id = m.organization WHERE o.name = 'NATO'",
      )
      .all();
  const today = rows();
  sqlite.exec(
    "DELETE FROM membership; INSERT INTO membership (organization, country) SELECT id, 'FI' FROM organization WHERE name = 'NATO'",
  );
  openWriter(path).close();
  expect(rows()).toEqual(today);
  const changes = sqlite.pragma("data_version", { simple: true });
  openWriter(path).close();
  expect(sqlite.pragma("data_version", { simple: true })).toBe(changes);
  sqlite.close();
});
