import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createProgram } from "../src/commands/program.ts";
import { chancery, start, temporaryFolder } from "./support/chancery.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const article = {
  id: "lisbon",
  outlet: "The Tagus Herald",
  title: "Ministers meet in Lisbon",
  published: "2024-03-12",
  language: "en",
  text:
    "LISBON, March 12 - Portuguese Foreign Minister Joana Duarte met her Norwegian counterpart, Espen Haugland, " +
    "in Lisbon on Tuesday.\nThe two ministers spoke about fishing quotas and agreed to hold another round in May.",
};

describe("help", () => {
  test("lists the commands", async () => {
    const { stdout, code } = await chancery(["--help"]);
    expect(code).toBe(0);
    for (const { name, summary } of createProgram().commands.map((command) => ({
      name: command.name(),
      summary: command.summary(),
    }))) {
      expect(stdout).toContain(name);
      expect(summary, name).not.toBe("");
    }
  });

  test("of every command shows examples that the command line understands", () => {
    for (const command of createProgram().commands) {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      const examples = help.split("Examples:\n")[1] ?? "";
      expect(examples, command.name()).toContain(`chancery ${command.name()}`);
      for (const example of examples.split("\n")) {
        const [, , , name] = example.trim().split(" ");
        const asked = command.commands.find((each) => each.name() === name) ?? command;
        for (const [option] of example.matchAll(/--[a-z-]+/g))
          expect(
            asked.options.map(({ long }) => long),
            `${asked.name()} ${option}`,
          ).toContain(option);
      }
    }
  });
});

describe("a wrong call says what is right and ends with 2", () => {
  test.each([
    ["a misspelt command", ["exract", "x"], "Did you mean extract?"],
    ["a confidence beyond 1", ["extract", "--min-confidence", "2", "x"], "a number from 0 to 1"],
    ["a misspelt option", ["extract", "--fromat", "jsonl", "x"], "Did you mean --format?"],
    ["a format that there is not", ["read", "--format", "xml", "x"], "Allowed choices are pretty, jsonl."],
    ["a source missing", ["ingest"], "missing required argument 'source'"],
    ["an impossible port", ["serve", "--port", "65536"], "whole number from 0 to 65535"],
    ["a port that is no number", ["serve", "--port", "4e3"], "whole number from 0 to 65535"],
    ["an origin with a path", ["serve", "--origins", "https://a.example/x"], '"https://a.example/x" is not'],
  ])("%s", async (_what, args, message) => {
    const { stdout, stderr, code } = await chancery(args);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test("a wrong environment variable is named", async () => {
    const { stderr, code } = await chancery(["serve"], { env: { CHANCERY_PORT: "http" } });
    expect(stderr).toContain("CHANCERY_PORT");
    expect(stderr).toContain("whole number from 0 to 65535");
    expect(code).toBe(2);
  });
});

describe("read and extract", () => {
  test("--min-confidence leaves out what is less sure and keeps agreements at their meetings", async () => {
    const text =
      "The president of Malta may travel to Tunisia. Portuguese Foreign Minister Joana Duarte met her Norwegian " +
      "counterpart, Espen Haugland, in Lisbon on March 11. The two ministers signed a treaty on fishing.";
    const run = async (...options: string[]) => {
      const input = JSON.stringify({ ...article, text });
      return JSON.parse(
        (await chancery(["extract", "-", "--format", "jsonl", ...options], { input })).stdout,
      );
    };
    const all = await run();
    const [unsure, sure] = all.meetings;
    expect(all.meetings).toHaveLength(2);
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
    expect(all.agreements).toMatchObject([{ kind: "TREATY", meeting: 1 }]);
    const kept = await run("--min-confidence", String(all.agreements[0].confidence));
    expect(kept.agreements).toMatchObject([{ kind: "TREATY", meeting: 0 }]);
    expect(kept.meetings).toEqual([sure]);
    expect((await run("--min-confidence", "1")).agreements).toEqual([]);
  });

  test("chain, through standard input and output", async () => {
    const read = await chancery(["read", "-", "--format", "jsonl"], { input: JSON.stringify(article) });
    expect(read.stderr).toBe("");
    expect(JSON.parse(read.stdout)).toMatchObject({ ...article, file: "-" });
    const chained = await chancery(["extract", "-", "--format", "jsonl"], { input: read.stdout });
    const direct = await chancery(["extract", "-", "--format", "jsonl"], { input: JSON.stringify(article) });
    expect(chained).toEqual(direct);
    expect(chained.code).toBe(0);
  });

  test("facts have the published shape", async () => {
    const { stdout } = await chancery(["extract", "-", "--format", "jsonl"], {
      input: JSON.stringify(article),
    });
    const { id, meetings, agreements } = JSON.parse(stdout);
    expect(id).toBe("lisbon");
    expect(Array.isArray(agreements)).toBe(true);
    expect(meetings[0]).toMatchObject({
      kind: "MEETING",
      format: "IN_PERSON",
      status: "HELD",
      date: "2024-03-12",
      place: { city: "Lisbon", country: "PT" },
      countries: expect.arrayContaining(["PT", "NO"]),
      organizations: [],
      people: expect.arrayContaining([
        { name: "Joana Duarte", country: "PT", title: expect.stringMatching(/foreign minister/i) },
      ]),
    });
    expect(article.text).toContain(meetings[0].evidence[0]);
    expect(meetings[0].confidence).toBeGreaterThan(0);
    expect(Object.keys(meetings[0])).toEqual([
      "kind",
      "format",
      "status",
      "date",
      "place",
      "countries",
      "organizations",
      "people",
      "evidence",
      "confidence",
    ]);
  });

  test("an article without id is named after its file and line", async () => {
    const { id: _id, ...nameless } = article;
    const lines = join(folder.path, "batch.jsonl");
    writeFileSync(
      lines,
      `${JSON.stringify(nameless)}\n\n${JSON.stringify(article)}\n${JSON.stringify(nameless)}\n`,
    );
    const plain = join(folder.path, "0007.v2.txt");
    writeFileSync(plain, `${article.title}\n\n${article.text}\n`);
    const { stdout } = await chancery(["extract", lines, plain, "--format", "jsonl"]);
    const ids = stdout.trim().split("\n");
    expect(ids.map((line) => JSON.parse(line).id)).toEqual(["batch:1", "lisbon", "batch:4", "0007.v2"]);
  });

  test("for a person name who took part and quote the sentence", async () => {
    const { stdout } = await chancery(["extract", "-", "--format", "pretty"], {
      input: JSON.stringify(article),
    });
    expect(stdout).toContain("Ministers meet in Lisbon · The Tagus Herald · 2024-03-12 · -");
    expect(stdout).toMatch(/1\. Meeting: Held, 2024-03-12, in person, Lisbon, PT, \d+ %/);
    expect(stdout).toMatch(/NO {2}Espen Haugland/);
    expect(stdout).toContain("“Portuguese Foreign Minister Joana Duarte met");
  });

  test("stop quietly when their reader has seen enough", async () => {
    const many = join(folder.path, "many.jsonl");
    writeFileSync(many, `${JSON.stringify(article)}\n`.repeat(2000));
    const child = start(["read", many, "--format", "jsonl"]);
    let stderr = "";
    child.stderr?.on("data", (text) => {
      stderr += text;
    });
    child.stdout?.once("data", () => child.stdout?.destroy());
    const [code] = await once(child, "close");
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});
