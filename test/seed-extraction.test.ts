import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { factsRecord } from "../src/commands/facts-record.ts";
import { extract } from "../src/extract/extract.ts";
import { readSources } from "../src/read/source.ts";
import { scoreFacts } from "./support/facts-score.ts";
import { articleNames, seedArticle } from "./support/seed.ts";

/**
 * What extraction tells of each seed article, as `extract --format jsonl` prints it, so that a change of the rules
 * shows all that it changes. `UPDATE_GOLDEN=1 npx vitest run test/seed-extraction.test.ts` writes the files anew.
 */
const golden = new URL("golden/", import.meta.url);
const updating = process.env.UPDATE_GOLDEN !== undefined;

const told = new Map<string, ReturnType<typeof factsRecord>>();
for await (const result of readSources([fileURLToPath(new URL("../seed/articles", import.meta.url))]))
  if ("article" in result)
    told.set(
      basename(result.file, ".md"),
      factsRecord(extract(result.article), { article: result.article, file: result.file, line: undefined }),
    );

const goldenNames = () => readdirSync(golden).map((file) => basename(file, ".json"));

describe("each seed article gives the facts of its golden file", () => {
  test.each(articleNames())("%s", (name) => {
    const file = new URL(`${name}.json`, golden);
    const text = `${JSON.stringify(told.get(name), null, 2)}\n`;
    if (updating) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
  });

  test("and there is no other file", () => {
    const names = articleNames();
    if (updating)
      for (const name of goldenNames()) if (!names.includes(name)) rmSync(new URL(`${name}.json`, golden));
    expect(goldenNames().sort()).toEqual(names);
  });
});

describe("against what the articles were written to tell", () => {
  const articles = articleNames().map((name) => {
    const facts = told.get(name);
    if (!facts) throw new Error(`${name} was not read.`);
    return { name, told: facts, expected: seedArticle(name) };
  });
  const scores = scoreFacts(articles);
  const empty = articles.filter(
    ({ expected }) => expected.meetings.length + expected.agreements.length === 0,
  );

  test.each(empty.map((article) => [article.name, article] as const))(
    "%s tells nothing",
    (_name, { told }) => {
      expect([...told.meetings, ...told.agreements]).toEqual([]);
    },
  );

  // Just below what was measured; a rule that brings a figure down is to say why.
  test.each([
    ["meetings found", scores.meetings.recall, 0.6],
    ["meetings right", scores.meetings.precision, 0.78],
    ["agreements found", scores.agreements.recall, 0.78],
    ["agreements right", scores.agreements.precision, 0.9],
    ["people of the meetings found", scores.people.recall, 0.6],
    ["people right", scores.people.precision, 0.9],
    ["countries of the meetings found", scores.countries.recall, 0.75],
    ["countries right", scores.countries.precision, 0.95],
    ["dates", scores.date, 0.82],
    ["statuses", scores.status, 0.88],
    ["kinds", scores.kind, 0.8],
    ["formats", scores.format, 0.94],
  ])("%s: %d is at least %d", (_what, measured, floor) => {
    expect(measured).toBeGreaterThanOrEqual(floor);
  });
});
