import { describe, expect, it } from "vitest";
import { COUNTRIES } from "../../src/extract/tables/countries.ts";
import { OFFICE_HOLDERS } from "../../src/extract/tables/office-holders.ts";
import { ORGANIZATIONS } from "../../src/extract/tables/organizations.ts";

const sides = new Set([
  ...COUNTRIES.map((country) => country.code),
  ...ORGANIZATIONS.map((organization) => organization.name),
]);

function sidesOf(name: string, year: number): string[] {
  return OFFICE_HOLDERS.filter(
    (holder) =>
      [holder.name, ...(holder.variants ?? [])].includes(name) && holder.from <= year && year <= holder.to,
  ).map((holder) => holder.side);
}

describe("office-holders", () => {
  it("represent countries and organizations of the tables", () => {
    expect(OFFICE_HOLDERS.filter((holder) => !sides.has(holder.side))).toEqual([]);
  });

  it("have years in order, none after the tables were written", () => {
    expect(OFFICE_HOLDERS.filter(({ from, to }) => !(from > 1900 && from <= to && to <= 2026))).toEqual([]);
  });

  it("have names of letters, with initials, hyphens and apostrophes", () => {
    const forms = OFFICE_HOLDERS.flatMap((holder) => [holder.name, ...(holder.variants ?? [])]);
    expect(forms.filter((form) => !/^\p{L}[\p{L} .'-]*$/u.test(form))).toEqual([]);
  });

  it("have no row twice", () => {
    const rows = OFFICE_HOLDERS.map(({ name, side, from }) => `${name} | ${side} | ${from}`);
    expect(rows.filter((row, at) => rows.indexOf(row) < at)).toEqual([]);
  });

  it("have sides on every continent", () => {
    const held = new Set(OFFICE_HOLDERS.map((holder) => holder.side));
    expect(COUNTRIES.filter((country) => held.has(country.code)).length).toBeGreaterThan(190);
  });

  it.each([
    ["John Kerry", 2015, "US"],
    ["Sergey Lavrov", 2015, "RU"],
    ["Eduard Shevardnadze", 1987, "SU"],
    ["Eduard Shevardnadze", 1998, "GE"],
    ["Vaclav Havel", 1990, "CS"],
    ["Vaclav Havel", 1999, "CZ"],
    ["Antonio Guterres", 2000, "PT"],
    ["Antonio Guterres", 2020, "United Nations"],
    ["Jens Stoltenberg", 2008, "NO"],
    ["Jens Stoltenberg", 2019, "NATO"],
    ["Kim Jong Un", 2018, "KP"],
    ["Bashar Assad", 2012, "SY"],
    ["Abdel Fattah Sisi", 2016, "EG"],
    ["Yasser Arafat", 1993, "PS"],
    ["Paul Kagame", 2024, "RW"],
    ["Penny Wong", 2023, "AU"],
  ])("know whom %s represents in %i", (name, year, side) => {
    expect(sidesOf(name, year)).toEqual([side]);
  });
});
