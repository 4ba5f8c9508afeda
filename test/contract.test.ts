import { existsSync, readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { schema } from "../src/api/schema.ts";
import { unannounced, undatedDeprecations } from "./support/contract.ts";

const fileOf = (path: string) => new URL(`../${path}`, import.meta.url);
const changelog = readFileSync(fileOf("CHANGELOG.md"), "utf8");
/** Put there by `npm version`; before the first release nothing is promised. */
const file = fileOf("test/released-schema.graphql");
const released = existsSync(file) ? buildSchema(readFileSync(file, "utf8")) : schema;

test("the schema breaks nothing of the last release that the changelog does not announce", async () => {
  expect(await unannounced(released, schema, changelog)).toEqual([]);
});

test("what is deprecated says what to use instead, and from which day it may be gone", () => {
  expect(undatedDeprecations(schema)).toEqual([]);
});

test("npm version keeps the schema that is released", () => {
  const { scripts } = JSON.parse(readFileSync(fileOf("package.json"), "utf8"));
  expect(scripts.version).toContain("test/released-schema.graphql");
});

test("these checks see what they look for", async () => {
  const before = buildSchema("type Query { a: Int! b: Int c(x: Int): Int }");
  const after = buildSchema("type Query { a: Int c(x: Int!): Int d: Int }");
  const all = await unannounced(before, after, "## Unreleased\n\n- New: `Query.d`.\n");
  expect(all.map((change) => change.split(":")[0])).toEqual(
    expect.arrayContaining(["Query.a", "Query.b", "Query.c.x"]),
  );
  expect(all).toHaveLength(3);
  const announced =
    "## Unreleased\n\n### Breaking\n\n- `Query.a` and `Query.c.x`.\n\n### Other\n\n`Query.b`\n\n## 0.1.0\n";
  expect(await unannounced(before, after, announced)).toEqual([expect.stringContaining("Query.b")]);
  expect(await unannounced(before, before, "")).toEqual([]);

  const deprecated = buildSchema(`type Query {
    a: Int @deprecated(reason: "Old.") b: Int @deprecated(reason: "Use a. May be gone after 2027-01-01.")
    c(x: Int @deprecated(reason: "Use y.")): E } enum E { F @deprecated }`);
  expect(undatedDeprecations(deprecated).sort()).toEqual(["E.F", "Query.a", "Query.c.x"]);
});
