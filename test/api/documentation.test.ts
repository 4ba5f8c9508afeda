import { readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { MAX_COST, MAX_DEPTH } from "../../src/api/prepared-document.ts";
import { schema } from "../../src/api/schema.ts";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../../src/store/reader-page.ts";
import { MAX_BUCKETS } from "../../src/store/reader-timeline.ts";

const page = readFileSync(new URL("../../docs/graphql.md", import.meta.url), "utf8");
const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = ""]) => query);

describe("docs/graphql.md", () => {
  test.each(queries)("%s", (query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test("states the limits that hold", () => {
    expect(queries.length).toBeGreaterThan(2);
    expect(page).toContain(`${DEFAULT_PAGE_SIZE} records if neither is given, ${MAX_PAGE_SIZE} at most`);
    expect(page).toContain(`A timeline has ${MAX_BUCKETS.toLocaleString("en")} spans at most`);
    expect(page).toContain(
      `more than ${MAX_COST.toLocaleString("en")} fields, or is more than ${MAX_DEPTH} levels deep`,
    );
  });

  test("names every code that the API's errors have", () => {
    const errors = readFileSync(new URL("../../src/errors.ts", import.meta.url), "utf8");
    const codes = [
      "INVALID_FILTER",
      "INVALID_PAGE",
      "INVALID_CURSOR",
      "INVALID_ID",
      "UNKNOWN_VALUE",
      "VARIABLE_MISSING",
      "TOO_COSTLY",
    ];
    for (const code of codes) {
      expect(errors).toContain(`"${code}"`);
      expect(page).toContain(`\`${code}\``);
    }
  });
});
