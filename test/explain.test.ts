import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { explanationOf } from "../src/commands/explanation.ts";
import type { Article } from "../src/domain/article.ts";
import { extract } from "../src/extract/extract.ts";
import { chancery, temporaryFolder } from "./support/chancery.ts";

const PLAIN = { columns: 100, colour: false };
const ESCAPE = "\u001b[";

function explained(text: string, more: Partial<Article> = {}, terminal = PLAIN): string {
  const article: Article = { text, published: "2024-03-12", ...more };
  return explanationOf({ article, file: "a.txt", line: undefined }, terminal);
}

/** The rows under a numbered sentence. */
function under(page: string, sentence: number): string {
  const rows = page.split("\n");
  const from = rows.findIndex((row) => row.startsWith(`${String(sentence).padStart(3)}  `));
  expect(from).toBeGreaterThan(0);
  return rows.slice(from, rows.indexOf("", from)).join("\n");
}

const MET =
  "Portuguese Foreign Minister Joana Duarte met her Norwegian counterpart, Espen Haugland, in Lisbon on Tuesday.";

test("a sentence stands with its people, sides, places and dates, its trigger and what that tells", () => {
  const first = under(explained(MET), 1);
  expect(first).toContain("1  Portuguese Foreign Minister Joana Duarte met");
  expect(first).toMatch(/person +“Portuguese Foreign Minister Joana Duarte”: .*\(Foreign Minister, PT\)/);
  expect(first).toMatch(/place +“Lisbon”, PT, city/);
  expect(first).toMatch(/date +“Tuesday”, weekday/);
  expect(first).toMatch(/▸ “met” MEET\n +subject: Joana Duarte \(PT\)\n +object: Espen Haugland \(NO\)/);
  expect(first).toMatch(/→ meeting: held, 2024-03-12 by “Tuesday”, in person, Lisbon, PT/);
  expect(first).toContain("+ #1, new");
});

test("whom words stand for, and why a mention is one known", () => {
  const second = under(explained(`${MET} Their talks lasted two hours.`), 2);
  expect(second).toContain("“Their” is Joana Duarte (PT), Espen Haugland (NO)");
  expect(second).toMatch(/= #1 again: Joana Duarte \(PT\), Espen Haugland \(NO\) in both/);
});

test("why a mention is another meeting", () => {
  const text = `${MET} Duarte met Haugland again in Oslo on March 3.`;
  expect(under(explained(text), 2)).toMatch(/≠ #1: on other days\n +\+ #2, new/);
});

test.each([
  ["Duarte did not meet Norwegian President Liv Berg.", "“meet” MEET", /✗ denied/],
  ["Duarte spoke at a press conference.", "“conference” CONFERENCE", /✗ .*press conference/],
  [
    "Portuguese ministers held talks on the budget.",
    "“talks” MEETING",
    /✗ fewer than two sides \(PT alone\)/,
  ],
  ["A treaty was not signed.", "“A treaty” TREATY", /✗ denied/],
  ["Duarte signed a treaty on whales.", "“a treaty” TREATY", /✗ fewer than two parties: PT/],
])("what is dropped from “%s”, and why", (sentence, trigger, why) => {
  const page = explained(`Foreign Minister Joana Duarte of Portugal was in her office. ${sentence}`);
  const rows = under(page, 2);
  expect(rows).toContain(`▸ ${trigger}`);
  expect(rows).toMatch(why);
  expect(page).toContain("No meeting or agreement.");
});

test("who only speaks takes no part", () => {
  const rows = under(explained(`${MET} Rui Peres, a ministry spokesman, met reporters.`), 2);
  expect(rows).toMatch(/Rui Peres \(ministry spokesman, side unknown, only\s+speaks, takes no part\)/);
  expect(rows).toContain("▸ “met” MEET");
  expect(rows).toContain("“Rui Peres, a ministry spokesman” only speaks");
});

test("who is told to have attended joins the meeting before", () => {
  const text = `${MET} The dinner was also attended by Danish Foreign Minister Lars Holm.`;
  const rows = under(explained(text), 2);
  expect(rows).toMatch(/▸ “attended” ATTEND\n +attendees: Lars Holm \(DK\)\n +· #1 has these attendees/);
});

test("at the end stand the findings, under the names by which the sentences call them", () => {
  const text = `${MET} The two ministers signed a memorandum on fishing quotas.`;
  const page = explained(text);
  expect(page).toMatch(/Afterwards\n +· A1 reached at #1/);
  const found = page.slice(page.indexOf("\nFound\n"));
  expect(found).toMatch(/#1 \w+: Held, 2024-03-12, in person, Lisbon, PT, \d+ %/);
  expect(found).toMatch(/A1 Memorandum: Signed, 2024-03-12, at meeting 1, \d+ %\n +PT, NO/);
  expect(found).toContain("told in sentences 1, 2");
});

test("who listens changes nothing", () => {
  const article: Article = { text: `${MET} They signed a treaty.`, published: "2024-03-12" };
  const before = extract(article);
  explained(article.text);
  expect(extract(article)).toEqual(before);
});

test("rows are no wider than the terminal, and coloured where it has colours", () => {
  const narrow = explained(`${MET} ${MET}`, {}, { columns: 48, colour: false });
  expect(Math.max(...narrow.split("\n").map((row) => row.length))).toBeLessThanOrEqual(48);
  expect(narrow).not.toContain(ESCAPE);
  expect(explained(MET, {}, { columns: 100, colour: true })).toContain(`${ESCAPE}32m+ #1, new`);
});

const folder = temporaryFolder();
afterAll(folder.remove);

test("the command prints it to a pipe without colour", async () => {
  const file = join(folder.path, "lisbon.txt");
  writeFileSync(file, `LISBON, March 12, 2024 - ${MET}`);
  const { stdout, code } = await chancery(["extract", file, "--explain"]);
  expect(code).toBe(0);
  expect(stdout).toContain("▸ “met” MEET");
  expect(stdout).toContain("dateline “LISBON”: Lisbon, PT");
  expect(stdout).not.toContain(ESCAPE);
});

test("it is for persons: a format for programs does not go with it", async () => {
  const { stderr, code } = await chancery(["extract", "x.txt", "--explain", "--format", "jsonl"]);
  expect(code).toBe(2);
  expect(stderr).toContain("--explain");
  expect(stderr).toContain("--format");
});
