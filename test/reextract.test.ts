import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { extract } from "../src/extract/extract.ts";
import { createIngester } from "../src/resolve/ingest.ts";
import { openWriter } from "../src/store/writer.ts";
import { chancery, temporaryFolder } from "./support/chancery.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const articles = [
  {
    url: "https://tagus.example/lisbon",
    outlet: "The Tagus Herald",
    published: "2024-03-12",
    language: "en",
    text: "Portuguese Foreign Minister Joana Duarte met her Norwegian counterpart, Espen Haugland, in Lisbon on Tuesday.",
  },
  {
    url: "https://fjord.example/call",
    outlet: "Fjord Post",
    published: "2024-04-02",
    language: "en",
    text: "Portuguese Foreign Minister Joana Duarte spoke by phone with Icelandic Foreign Minister Birna Steinsdottir on Monday.",
  },
  {
    outlet: "Diario",
    published: "2024-04-02",
    language: "pt",
    text: "Os ministros encontraram-se em Lisboa.",
  },
];
let db: string;
let serial = 0;

/** A store that an extractor read which saw no one in the first article, and no call. */
beforeEach(() => {
  db = join(folder.path, `${serial++}.db`);
  const writer = openWriter(db);
  const ingester = createIngester(writer, "cascade 0.0.1");
  for (const [i, article] of articles.entries()) {
    const facts = i === 0 ? extract(article) : { meetings: [], agreements: [] };
    const meetings = facts.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.filter(({ person }) => !person),
    }));
    ingester.add(article, { meetings, agreements: [] });
  }
  writer.close();
});

test("prints which records were added and changed, with their ids, and the second time nothing", async () => {
  const { stdout, stderr, code } = await chancery(["reextract", "--db", db]);
  expect(stdout).toBe(
    `meetings: 1 added, 1 changed, 0 merged, 0 gone
people: 3 added, 0 changed, 0 merged, 0 gone

added    Meeting:2
changed  Meeting:1
added    Person:1
added    Person:2
added    Person:3
`,
  );
  expect(stderr).toMatch(
    /^2 of 3 read again in [\d.]+ s: 0 unchanged, 2 changed; 0 failed\. 1 skipped, not in English\.\n$/,
  );
  expect(code).toBe(0);
  const again = await chancery(["reextract", "--db", db]);
  expect(again.stdout).toBe("");
  expect(again.stderr).toContain("2 unchanged, 0 changed");
});

test("as a rehearsal prints the same and stores nothing", async () => {
  const rehearsed = await chancery(["reextract", "--db", db, "--dry-run"]);
  expect(rehearsed.stderr).toContain("Nothing was stored.");
  const done = await chancery(["reextract", "--db", db]);
  expect(done.stdout).toBe(rehearsed.stdout);
  expect(done.stdout).not.toBe("");
});

test("reads only the articles of a publisher, or of a day and later", async () => {
  const one = await chancery(["reextract", "--db", db, "--publisher", "fjord post"]);
  expect(one.stderr).toContain("1 of 1 read again");
  const late = await chancery(["reextract", "--db", db, "--since", "2024-04-01"]);
  expect(late.stderr).toContain("1 of 2 read again");
});

test("tells what is wrong with a call", async () => {
  const unknown = await chancery(["reextract", "--db", db, "--publisher", "Fjord Times"]);
  expect(unknown).toMatchObject({ code: 2, stdout: "" });
  expect(unknown.stderr).toBe(
    'error: No article is of the publisher "Fjord Times". Give one of: Diario, Fjord Post, The Tagus Herald.\n',
  );
  const day = await chancery(["reextract", "--db", db, "--since", "2024-02-30"]);
  expect(day.code).toBe(2);
  expect(day.stderr).toContain('"2024-02-30" is no day; give one as YYYY-MM-DD');
  const missing = await chancery(["reextract", "--db", join(folder.path, "missing.db")]);
  expect(missing).toMatchObject({ code: 1 });
  expect(missing.stderr).toContain("There is no database at");
});
