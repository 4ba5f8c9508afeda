import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../../src/api/schema.ts";
import { define } from "../../src/saved/definition.ts";
import { readQueryFolder } from "../../src/saved/query-file.ts";
import { openSaved } from "../helpers/saved.ts";

const partners = `# ---
# title: Partners
# description: With whom a country met.
# variables:
#   country: { type: CountryCode!, label: Country, default: CN }
# ---
query ($country: CountryCode!, $first: Int = 5) {
  country(code: $country) { partners(first: $first) { nodes { country { code } meetingCount } } }
}`;

const plain = (title: string) => `---\nslug: counts\ntitle: ${title}\n---\n{ meetings { totalCount } }`;

describe("queries from files and from the database", () => {
  let saved: ReturnType<typeof openSaved>;
  beforeAll(() => {
    saved = openSaved([{ meetings: [{ day: "2023-05-01" }] }], {
      "partners.graphql": partners,
      "counts.graphql": plain("Counts"),
      "broken.graphql": "# ---\n# title: Broken\n# ---\n{ meetings { nodes { colour } } }",
      "change.graphql": "mutation { saveQuery }",
      "odd.graphql": "# ---\n# titel: Odd\n# ---\n{ meetings { totalCount } }",
      "notes.txt": "not a query",
    });
  });
  afterAll(() => saved.close());

  const ask = async (query: string) => {
    const response = await saved.app.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
    return (await response.json()) as any;
  };

  test("are listed with their variables, and with the reason where they are broken", async () => {
    const { data } = await ask(
      "{ savedQueries { slug version title problem savedAt variables { name type label required default } } }",
    );
    const bySlug = Object.fromEntries(data.savedQueries.map((each: { slug: string }) => [each.slug, each]));
    expect(Object.keys(bySlug)).toEqual(["broken", "change", "counts", "odd", "partners"]);
    expect(bySlug.partners).toMatchObject({
      version: 1,
      title: "Partners",
      problem: null,
      savedAt: null,
      variables: [
        { name: "country", type: "CountryCode!", label: "Country", required: false, default: '"CN"' },
        { name: "first", type: "Int", label: "first", required: false, default: "5" },
      ],
    });
    expect(bySlug.broken.problem).toContain('Cannot query field "colour"');
    expect(bySlug.change.problem).toMatch(/mutation/i);
    expect(bySlug.odd.problem).toContain('"titel" is no field of it');
  });

  test("a save is a new version, the same again is none, and older ones stay", async () => {
    expect(saved.save(plain("Counts, renamed"), "queries").version).toBe(1);
    expect(saved.save(plain("Counts, renamed"), "queries").version).toBe(1);
    const { data } = await ask(
      `{ latest: savedQuery(slug: "counts") { version versions title savedAt }
         first: savedQuery(slug: "counts", version: 1) { title savedAt path citation { text bibtex } }
         none: savedQuery(slug: "counts", version: 9) { title } }`,
    );
    // The file says something else than what was stored: it is the next version, not stored yet.
    expect(data.latest).toEqual({ version: 2, versions: [1, 2], title: "Counts", savedAt: null });
    expect(data.first).toMatchObject({
      title: "Counts, renamed",
      savedAt: "2025-02-03T04:05:06.000Z",
      path: "/q/counts@1",
    });
    expect(data.first.citation.text).toBe(
      "Counts, renamed (saved query counts, version 1). Chancery data set, revision 1, 2025-01-02.",
    );
    expect(data.first.citation.bibtex).toContain("@misc{chancery-counts-1-r1,");
    expect(data.none).toBeNull();
  });

  test("a slug stays with its owner", () => {
    expect(() => saved.save(plain("Mine now"), "ada")).toThrow(
      /belongs to the owner "queries", not to "ada"/,
    );
  });
});

test.each([
  ["a mutation", "mutation { x }", /mutation/i],
  ["a subscription", "subscription { meetingChanged { kind } }", /only reads; a subscription/],
  ["two queries", "query A { __typename } query B { __typename }", /holds 2 operations/],
  ["no GraphQL", "{ meetings {", /1:13: Syntax Error/],
  [
    "a variable that the address needs",
    "query ($release: Int) { meetings(first: $release) { totalCount } }",
    /\$release/,
  ],
  ["pageInfo of what is whole", "{ meetings { nodes { id } pageInfo { hasNextPage } } }", /given whole/],
])("%s is refused", (_what, document, reason) => {
  expect(() => define({ document, variables: {} }, schema)).toThrow(reason);
});

test("a default of the wrong type, and a description of no variable, are refused", () => {
  const document = "query ($day: Date!) { meetings(where: { during: { from: $day } }) { totalCount } }";
  expect(() => define({ document, variables: { day: { default: "soon" } } }, schema)).toThrow(
    /default of day must be of type Date!; "soon" is not/,
  );
  expect(() => define({ document, variables: { dey: {} } }, schema)).toThrow(/variable dey .* It has day/);
  expect(() => define({ document, variables: {} }, schema, { day: "String" })).toThrow(/said to be String/);
});

test("the queries that come with it are all good, and say what they ask", () => {
  const drafts = readQueryFolder(fileURLToPath(new URL("../../queries", import.meta.url)));
  expect(drafts.length).toBeGreaterThan(5);
  for (const { query, types, problem } of drafts) {
    expect(problem).toBeNull();
    expect(query.description.length).toBeGreaterThan(20);
    const { parameters } = define(query, schema, types);
    expect(parameters.filter(({ name, label }) => name === label)).toEqual([]);
    expect(parameters.filter(({ required }) => required)).toEqual([]);
  }
});
