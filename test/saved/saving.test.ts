import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { schema } from "../../src/api/schema.ts";
import { SavedLibrary } from "../../src/saved/library.ts";
import { createApp } from "../../src/server/app.ts";
import { savingOf } from "../../src/server/saving.ts";
import { openSaved } from "../helpers/saved.ts";

const SAVE = `mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { savedQuery {
  slug version versions path title description owner problem savedAt variables { name type label required default } } } }`;

const partners = {
  slug: "partners",
  title: "Partners",
  description: "With whom a country met.",
  document:
    "query ($country: CountryCode!) { meetings(where: { countries: { all: [$country] } }) { nodes { id } } }",
  variables: [{ name: "country", type: "CountryCode!", label: "Country", default: '"CN"' }],
};

let saved: ReturnType<typeof openSaved>;
beforeEach(() => {
  saved = openSaved([{ meetings: [{ day: "2023-05-01" }] }], {
    "counts.graphql": "{ meetings { totalCount } }",
  });
});
afterEach(() => saved.close());

interface Sent {
  headers?: Record<string, string>;
  origins?: string[];
  allowed?: boolean;
  body?: string;
}

/** Without a body, the mutation as JSON. */
async function save(input: object, { headers = {}, origins = [], allowed = true, body }: Sent = {}) {
  const { reader, library } = saved;
  const saving = savingOf(saved.database.path, library);
  const app = createApp({ reader, saved: library, origins, ...(allowed && { saving }) });
  const response = await app.fetch("http://localhost:4000/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: body ?? JSON.stringify({ query: SAVE, variables: { input } }),
  });
  saving.close();
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  return { status: response.status, ...((await response.json()) as any) };
}

/** What is stored, whatever the files say. */
const versions = () =>
  new SavedLibrary(saved.reader, schema).latest().map((each) => `${each.slug}@${each.version}`);

test("a query that was saved has an address at once, and each save is a version that stays", async () => {
  const first = await save(partners);
  expect(first.errors).toBeUndefined();
  expect(first.data.saveQuery.savedQuery).toMatchObject({
    slug: "partners",
    version: 1,
    versions: [1],
    path: "/q/partners@1",
    title: "Partners",
    description: "With whom a country met.",
    owner: "local",
    problem: null,
    savedAt: expect.stringMatching(/^\d{4}-/),
    variables: [
      { name: "country", type: "CountryCode!", label: "Country", required: false, default: '"CN"' },
    ],
  });
  expect((await (await saved.get("/q/partners")).json()).data.meetings.nodes).toHaveLength(1);
  expect((await save(partners)).data.saveQuery.savedQuery.version).toBe(1);
  const second = await save({ ...partners, title: "Partners of a country" });
  expect(second.data.saveQuery.savedQuery).toMatchObject({ version: 2, versions: [1, 2] });
  expect(await (await saved.get("/q/partners@1")).json()).toMatchObject({ version: 1, title: "Partners" });
  expect(await (await saved.get("/q/partners")).json()).toMatchObject({ version: 2 });
  expect(await (await saved.get("/q/partners?country=NO")).json()).toMatchObject({
    data: { meetings: { nodes: [] } },
  });
});

describe("what cannot be saved is an error, and nothing is saved", () => {
  test.each([
    [{ slug: "Partners!" }, "INVALID_VALUE", "input.slug", "lower-case letters"],
    [{ slug: "" }, "INVALID_VALUE", "input.slug", "lower-case letters"],
    [{ slug: "a".repeat(101) }, "INVALID_VALUE", "input.slug", "up to 100"],
    [{ title: " " }, "INVALID_VALUE", "input.title", "empty"],
    [{ owner: "" }, "INVALID_VALUE", "input.owner", "empty"],
    [{ owner: "queries" }, "CONFLICT", "input.owner", "the folder of queries"],
    [{ slug: "counts" }, "CONFLICT", "input.slug", 'belongs to the owner "queries"'],
    [{ document: "{ meetings {" }, "INVALID_DOCUMENT", "input.document", "1:13: Syntax Error"],
    [{ document: "{ meetings { nodes { colour } } }" }, "INVALID_DOCUMENT", "input.document", '"colour"'],
    [
      { document: 'mutation { undoCorrection(input: { id: "Correction:1" }) { correction { id } } }' },
      "INVALID_DOCUMENT",
      "input.document",
      "a mutation cannot be saved",
    ],
    [{ document: "subscription { changes { kind } }" }, "INVALID_DOCUMENT", "input.document", ""],
    [{ document: "" }, "INVALID_DOCUMENT", "input.document", ""],
    [{ variables: [{ name: "land" }] }, "INVALID_DOCUMENT", "input.variables", "It has country"],
    [
      { variables: [{ name: "country", type: "Int" }] },
      "INVALID_DOCUMENT",
      "input.variables",
      "said to be Int",
    ],
    [
      { variables: [{ name: "country", default: '"Japan"' }] },
      "INVALID_DOCUMENT",
      "input.variables",
      "CountryCode",
    ],
    [
      { variables: [{ name: "country", default: "JP" }] },
      "INVALID_VALUE",
      "input.variables[0].default",
      "JSON",
    ],
    [
      { variables: [{ name: "country" }, { name: "country" }] },
      "INVALID_VALUE",
      "input.variables[1].name",
      "already",
    ],
  ])("%j", async (change, code, argument, words) => {
    const { errors, data } = await save({ ...partners, variables: [], ...change });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toContain(words);
    expect(errors[0].path).toEqual(["saveQuery"]);
    expect(errors[0].extensions).toMatchObject({
      code,
      argument,
      given: expect.anything(),
      allowed: expect.any(String),
    });
    expect(errors[0].extensions.http).toBeUndefined();
    expect(versions()).toEqual([]);
  });

  test("a slug of another owner, with status 409 for those who ask for GraphQL's own type", async () => {
    await save({ ...partners, owner: "ada" });
    const plain = await save({ ...partners, title: "Mine" });
    expect(plain.status).toBe(200);
    expect(plain.errors[0].extensions).toMatchObject({ code: "CONFLICT", argument: "input.slug" });
    expect(plain.errors[0].message).toContain('belongs to the owner "ada"');
    const spoken = await save(
      { ...partners, title: "Mine" },
      { headers: { accept: "application/graphql-response+json" } },
    );
    expect(spoken.status).toBe(409);
    expect((await save({ ...partners, title: "Ours", owner: "ada" })).errors).toBeUndefined();
    expect(versions()).toEqual(["partners@2"]);
  });
});

describe("who may save", () => {
  test("nobody, unless the server was told so", async () => {
    const { errors } = await save(partners, { allowed: false });
    expect(errors[0].extensions.code).toBe("SAVING_REFUSED");
    expect(errors[0].message).toContain("--allow-saving");
  });

  test("a page of the same site, or of one that is named; not of another", async () => {
    const from = (origin: string, origins: string[] = []) => save(partners, { headers: { origin }, origins });
    for (const { errors } of [
      await from("https://evil.example"),
      await from("https://evil.example", ["*"]),
      await from("null"),
      await save(partners, {
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: String(new URLSearchParams({ query: SAVE, variables: JSON.stringify({ input: partners }) })),
      }),
    ])
      expect(errors[0].extensions.code).toBe("SAVING_REFUSED");
    expect(versions()).toEqual([]);
    expect((await from("http://localhost:4000")).errors).toBeUndefined();
    expect((await from("https://a.example", ["https://a.example"])).errors).toBeUndefined();
  });
});
