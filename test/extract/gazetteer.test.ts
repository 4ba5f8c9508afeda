import { createRequire } from "node:module";
import { getAlpha2Codes, getNames, registerLocale } from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { Topic } from "../../src/domain/topic.ts";
import {
  AMBIGUOUS,
  COMBINING_FORMS,
  COUNTRIES,
  type CountryRow,
  OPAQUE,
  SHARED,
} from "../../src/extract/tables/countries.ts";
import { ORGANIZATIONS } from "../../src/extract/tables/organizations.ts";
import { TOPIC_WORDS } from "../../src/extract/tables/topics.ts";
import { keyOf, tokenize } from "../../src/extract/tokens.ts";

registerLocale(createRequire(import.meta.url)("i18n-iso-countries/langs/en.json"));

const FORMER = ["SU", "YU", "DD", "CS", "YD"];
const LISTS = ["names", "demonyms", "capitals", "seats", "cities", "regions"] as const;
const codes = new Set(COUNTRIES.map((row) => row.code));

function formsOf(row: CountryRow): string[] {
  return [row.name, ...LISTS.flatMap((list) => row[list])];
}

/** As the extractor sees a phrase: the keys of its tokens. */
function keysOf(phrase: string): string {
  return tokenize(phrase)
    .map((token) => token.key)
    .join(" ");
}

function ownersOf(key: string): string[] {
  return COUNTRIES.filter((row) => formsOf(row).some((form) => keyOf(form) === key)).map((row) => row.code);
}

function resolve(name: string): string[] {
  const key = keyOf(name);
  return COUNTRIES.filter((row) => [row.name, ...row.names].some((form) => keyOf(form) === key)).map(
    (row) => row.code,
  );
}

describe("countries", () => {
  it("have one row for each ISO code, and for the former states", () => {
    const expected = [...Object.keys(getAlpha2Codes()), ...FORMER].sort();
    expect(COUNTRIES.map((row) => row.code).sort()).toEqual(expected);
  });

  it("are known by all of their usual ISO names", () => {
    const unknown = Object.entries(getNames("en", { select: "all" })).flatMap(([code, names]) =>
      names.filter((name) => !resolve(name).includes(code)).map((name) => `${code} ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ["Burma", "MM"],
    ["Holland", "NL"],
    ["Turkiye", "TR"],
    ["U.A.E.", "AE"],
    ["DPRK", "KP"],
    ["ROK", "KR"],
    ["Republic of China", "TW"],
    ["Zaire", "CD"],
    ["Upper Volta", "BF"],
    ["Swaziland", "SZ"],
    ["West Germany", "DE"],
    ["GDR", "DD"],
    ["USSR", "SU"],
    ["FYROM", "MK"],
    ["Palestinian Authority", "PS"],
    ["Kampuchea", "KH"],
    ["Cabo Verde", "CV"],
    ["Cote d’Ivoire", "CI"],
  ])("resolves %s to %s", (name, code) => {
    expect(resolve(name)).toEqual([code]);
  });

  it("share a form only where the list of shared ones says so, in the same order", () => {
    const owners = new Map<string, Set<string>>();
    for (const row of COUNTRIES)
      for (const form of formsOf(row))
        owners.set(keyOf(form), (owners.get(keyOf(form)) ?? new Set()).add(row.code));
    const shared = [...owners]
      .filter(([, rows]) => rows.size > 1)
      .map(([key, rows]) => [key, [...rows].sort()]);
    expect(Object.fromEntries(shared)).toEqual(
      Object.fromEntries([...SHARED].map(([key, rows]) => [key, [...rows].sort()])),
    );
  });

  it("put the present state before the former one where they share a form", () => {
    for (const rows of SHARED.values()) expect(FORMER).not.toContain(rows[0]);
  });

  it("list no form twice in one place, no empty one, none with a trace of the notation", () => {
    const wrong = COUNTRIES.flatMap((row) =>
      [[row.name, ...row.names], ...LISTS.slice(1).map((list) => row[list])].flatMap((forms) =>
        forms
          .filter(
            (form, index) =>
              form !== form.trim() ||
              !form ||
              /\||\(s\)/.test(form) ||
              forms.findIndex((other) => keyOf(other) === keyOf(form)) !== index,
          )
          .map((form) => `${row.code} ${form}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("have a capital, when they are states that meet others", () => {
    const without = COUNTRIES.filter((row) => row.capitals.length === 0).map((row) => row.code);
    expect(without.sort()).toEqual(["AQ", "BV", "GI", "HK", "HM", "MO", "NF", "TF", "TK", "UM"]);
  });

  it.each([
    ["AU", "Canberra"],
    ["BI", "Gitega"],
    ["BO", "La Paz"],
    ["BR", "Brasilia"],
    ["CA", "Ottawa"],
    ["CI", "Yamoussoukro"],
    ["KZ", "Astana"],
    ["LK", "Colombo"],
    ["MM", "Naypyidaw"],
    ["NG", "Abuja"],
    ["NZ", "Wellington"],
    ["TR", "Ankara"],
    ["TZ", "Dodoma"],
    ["UA", "Kyiv"],
    ["DE", "Berlin"],
    ["YE", "Sanaa"],
  ])("name the present capital of %s first: %s", (code, capital) => {
    expect(COUNTRIES.find((row) => row.code === code)?.capitals[0]).toBe(capital);
  });

  it("say until when a former state was one, and say so of no other", () => {
    expect(COUNTRIES.filter((row) => row.until).map((row) => row.code)).toEqual(FORMER);
    for (const row of COUNTRIES) if (row.until) expect(row.until).toMatch(/^(19|20)\d\d$/);
  });
});

describe("what countries' names may also mean", () => {
  it("lists as ambiguous only what the tables have, as keys", () => {
    expect([...AMBIGUOUS].filter((key) => key !== keyOf(key) || ownersOf(key).length === 0)).toEqual([]);
  });

  it.each([
    "jordan",
    "georgia",
    "chad",
    "israel",
    "turkey",
    "polish",
    "china",
    "us",
    "nice",
    "bath",
    "reading",
    "male",
    "paris",
    "victoria",
    "washington",
    "english",
  ])("doubts %s", (key) => {
    expect(AMBIGUOUS.has(key)).toBe(true);
  });

  it.each(["germany", "beijing", "japanese", "kremlin", "brazil", "united kingdom"])(
    "does not doubt %s",
    (key) => {
      expect(AMBIGUOUS.has(key)).toBe(false);
    },
  );

  it("hides only phrases that contain a form and are none", () => {
    const forms = new Set(COUNTRIES.flatMap(formsOf).map(keysOf));
    const bodies = new Set(ORGANIZATIONS.flatMap((row) => [row.name, ...row.names]).map(keysOf));
    const wrong = OPAQUE.filter((phrase) => {
      const words = keysOf(phrase).split(/[ -]/);
      const contains = words.some((_, from) =>
        words.some((_, to) => to >= from && forms.has(words.slice(from, to + 1).join(" "))),
      );
      return !contains || forms.has(keysOf(phrase)) || bodies.has(keysOf(phrase));
    });
    expect(wrong).toEqual([]);
  });

  it("gives combining forms of known countries", () => {
    for (const [form, code] of COMBINING_FORMS) {
      expect(form).toBe(keyOf(form));
      expect(codes).toContain(code);
    }
  });
});

describe("organizations", () => {
  it("are each listed once, under forms that no other has", () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const row of ORGANIZATIONS) {
      const forms = [row.name, ...row.names, ...(row.adjectives ?? [])];
      expect(new Set(forms).size, row.name).toBe(forms.length);
      for (const form of forms) {
        expect(form.trim(), row.name).toBe(form);
        expect(form, row.name).not.toBe("");
        const key = keysOf(form);
        const owner = owners.get(key);
        if (owner && owner !== row.name) clashes.push(`${form}: ${owner}, ${row.name}`);
        owners.set(key, row.name);
      }
    }
    expect(clashes).toEqual([]);
    expect(new Set(ORGANIZATIONS.map((row) => row.name)).size).toBe(ORGANIZATIONS.length);
  });

  it("take no form from a country", () => {
    const forms = new Set(COUNTRIES.flatMap(formsOf).map(keysOf));
    const taken = ORGANIZATIONS.flatMap((row) =>
      [row.name, ...row.names, ...(row.adjectives ?? [])].filter((form) => forms.has(keysOf(form))),
    );
    expect(taken).toEqual([]);
  });

  it("have members that are countries, each once", () => {
    for (const row of ORGANIZATIONS) {
      const members = row.members ?? [];
      expect(new Set(members).size, row.name).toBe(members.length);
      for (const member of members) expect(codes, row.name).toContain(member);
    }
  });

  it.each([
    ["U.N.", "United Nations"],
    ["EU", "European Union"],
    ["UN Security Council", "United Nations Security Council"],
    ["U.N. Security Council", "United Nations Security Council"],
    ["World Health Organisation", "World Health Organization"],
    ["Association of Southeast Asian Nations", "ASEAN"],
    ["Group of Seven", "G7"],
    ["North Atlantic Treaty Organization", "NATO"],
    ["P.L.O.", "Palestine Liberation Organization"],
    ["Houthi", "Houthis"],
    ["Polisario", "Polisario Front"],
    ["Gulf Co-operation Council", "Gulf Cooperation Council"],
  ])("know %s as %s", (form, name) => {
    const found = ORGANIZATIONS.filter((row) =>
      [row.name, ...row.names, ...(row.adjectives ?? [])].includes(form),
    );
    expect(found.map((row) => row.name)).toEqual([name]);
  });
});

describe("topics", () => {
  it("each have words, no word has two topics, and words are keys", () => {
    expect(Object.keys(TOPIC_WORDS).sort()).toEqual(Object.keys(Topic).sort());
    for (const words of Object.values(TOPIC_WORDS)) {
      expect(words.length).toBeGreaterThanOrEqual(10);
      for (const word of words) expect(word).toBe(keyOf(word).trim());
    }
    const all = Object.values(TOPIC_WORDS).flat();
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    expect(all).not.toContain("");
  });
});
