import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chancery, type Ended, temporaryFolder } from "./support/chancery.ts";

const good =
  "LISBON, March 12, 2024 - Portuguese Foreign Minister Joana Duarte met her Norwegian counterpart, Espen Haugland, " +
  "in Lisbon on Tuesday. The two ministers spoke about fishing quotas.";

const french =
  "LISBONNE, le 12 mars 2024 - La ministre portugaise des Affaires étrangères, Joana Duarte, a rencontré mardi à " +
  "Lisbonne son homologue norvégien, Espen Haugland. Les deux ministres ont parlé des quotas de pêche et de la " +
  "coopération entre leurs deux pays, avant de signer un accord sur les énergies renouvelables.";

const FIFTY_MEGABYTES = 50 * 1024 * 1024;

/** Bytes that no known encoding makes text of. */
const strange = Buffer.concat([
  Buffer.from('<meta charset="x-klingon">'),
  Buffer.from(good).map((byte) => byte | 0x80),
]);

/** Files that cannot be used, and what the line about each must speak of. */
const faulty: [name: string, content: string | Uint8Array, said: RegExp][] = [
  ["binary.txt", Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256), /binary|not text/i],
  ["empty.txt", "", /empty/i],
  ["french.txt", `${french}\n\n${french}\n`, /this is written in French; only English is read/],
  ["huge.txt", "word ".repeat(FIFTY_MEGABYTES / 5), /MB/],
  ["lines.jsonl", `{"id":"a","text":${JSON.stringify(good)},"published":"2024-03-12"}\n{"id":"b",\n`, /JSON/],
  ["strange.html", strange, /declares the encoding "x-klingon".*UTF-8/],
  ["truncated.html", "<!doctype html><html><head><title>Ministers meet", /./],
  ["cut.html.gz", gzipSync(`<!doctype html><p>${good}</p>`).subarray(0, 60), /gzip/],
];

describe("among bad files, each is told in one line and the good ones go on", () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, "in", name);
  let ended: Ended;

  beforeAll(async () => {
    mkdirSync(join(folder.path, "in"));
    for (const [name, content] of faulty) writeFileSync(file(name), content);
    writeFileSync(file("good.txt"), good);
    writeFileSync(file("undated.txt"), good.replace("LISBON, March 12, 2024 - ", ""));
    ended = await chancery(["extract", join(folder.path, "in"), file("missing.html"), "--format", "jsonl"]);
  });
  afterAll(folder.remove);

  const linesAbout = (name: string) =>
    ended.stderr.split("\n").filter((line) => line.startsWith(`${file(name)}:`));

  test.each(faulty)("%s", (name, _content, said) => {
    expect(linesAbout(name)).toEqual([expect.stringMatching(said)]);
  });

  test("a line of JSON Lines is told by number, the others are read", () => {
    expect(linesAbout("lines.jsonl")[0]).toContain("lines.jsonl:2: ");
    expect(ended.stdout).toContain('{"id":"a"');
  });

  test("a file that is not there", () => {
    expect(linesAbout("missing.html")).toHaveLength(1);
  });

  test("an article without date is used, and its line is a note", () => {
    expect(linesAbout("undated.txt")).toEqual([expect.stringMatching(/: note: .*dat/)]);
    expect(ended.stdout).toContain('{"id":"undated"');
  });

  test("nothing else is told, and the exit code is 1", () => {
    expect(ended.stderr.trim().split("\n")).toHaveLength(faulty.length + 2);
    expect(ended.stdout.trim().split("\n")).toHaveLength(3);
    expect(ended.code).toBe(1);
  });
});

test("a note alone is no failure", async () => {
  const { code, stderr } = await chancery(["extract", "-"], {
    input: "The ministers of Chad and Togo met in Lomé.",
  });
  expect(stderr).toMatch(/^-: note: /);
  expect(code).toBe(0);
});
