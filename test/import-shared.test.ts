import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chancery, temporaryFolder } from "./support/chancery.ts";

/** Rows that may not be shipped: for those who have them. */
const sample = fileURLToPath(new URL("../../shared/load/icews_sample_2018_full.tab", import.meta.url));

describe.skipIf(!existsSync(sample))("a sample of ICEWS", () => {
  const folder = temporaryFolder();
  const db = join(folder.path, "test.db");
  let meetingOf: Map<string, number>;

  beforeAll(async () => {
    const { code } = await chancery(["import", "icews", sample, "--db", db]);
    expect(code).toBe(0);
    const sqlite = new Database(db, { readonly: true });
    const quoted = sqlite
      .prepare(
        `SELECT c.meeting, substr(a.text, e.start + 1, e."end" - e.start) AS row FROM evidence e
        JOIN claim c ON c.id = e.claim JOIN article a ON a.id = c.article WHERE c.meeting IS NOT NULL`,
      )
      .all() as { meeting: number; row: string }[];
    meetingOf = new Map(quoted.map(({ meeting, row }) => [row, meeting]));
    sqlite.close();
  });
  afterAll(() => folder.remove());

  /** 042 and 043 are a visit seen from its two sides; other codes of 04 are talks. */
  const occasion = (code: string) => (/^04[23]$/.test(code) ? "visit" : /^04/.test(code) ? "talks" : code);

  test("leaves no mirrored pair, and rows of one sentence are one meeting", () => {
    const sentences = new Map<string, Set<number>>();
    for (const [row, meeting] of meetingOf) {
      const cells = row.split("\t");
      const key = [cells[11], cells[12], cells[1], occasion(cells[6] ?? "")].join();
      sentences.set(key, (sentences.get(key) ?? new Set()).add(meeting));
    }
    expect(meetingOf.size).toBeGreaterThan(900);
    expect([...sentences].filter(([, meetings]) => meetings.size > 1)).toEqual([]);
  });

  test("has fewer meetings than stories tell, since stories tell of the same", () => {
    expect(new Set(meetingOf.values()).size).toBeLessThan(300);
  });

  test("changes nothing when it is imported again", async () => {
    const state = () => {
      const sqlite = new Database(db, { readonly: true });
      const rows = [
        "meeting",
        "claim",
        "evidence",
        "participation",
        "article",
        "change",
        "revision",
        "person",
      ].map((table) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
      sqlite.close();
      return rows;
    };
    const before = state();
    await chancery(["import", "icews", sample, "--db", db]);
    expect(state()).toEqual(before);
  });
});
