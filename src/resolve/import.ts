import type { Article } from "../domain/article.ts";
import type { Facts } from "../domain/facts.ts";
import { type CodedOccasion, codedOccasion } from "../extract/coded-occasion.ts";
import { type CodedStory, codedReport } from "../extract/coded-report.ts";
import { keptEvent } from "../read/icews.ts";
import { NO_ORIGIN, type Origin, type Reading } from "../store/articles.ts";
import { Candidates } from "../store/candidates.ts";
import type { Writer } from "../store/writer.ts";
import { agencyNamed } from "./agency.ts";
import { RecentAccounts } from "./recent-accounts.ts";
import { type Recent, Resolution } from "./resolution.ts";

/** What became of a batch of stories. */
export interface Imported {
  added: number;
  /** Known stories of which there are more rows now. */
  extended: number;
  unchanged: number;
  meetings: number;
  agreements: number;
  /** How many of these other stories or articles had told of before. */
  merged: number;
}

export interface Importer {
  /** Stores stories in one transaction, as one revision; as none where all is known. */
  add(stories: readonly CodedStory[]): Imported;
  /** To be called when no more stories come. */
  finish(): void;
}

interface News {
  article: Article;
  facts: Facts;
  reading: Exclude<Reading, { state: "known" }>;
}

/**
 * Stores rows of coded data by the rules that hold for articles. The rows of a story may come in any order and in
 * several parts.
 *
 * ```ts
 * const importer = createImporter(openWriter("data/chancery.db"), "icews 0.1.0");
 * importer.add(stories);
 * importer.finish();
 * ```
 */
export function createImporter(writer: Writer, extractor: string): Importer {
  const candidates = new Candidates(writer.statements);
  const origins = new Map<string, Origin>();
  const recent: Recent = { identified: new Map(), accounts: new RecentAccounts(candidates) };
  let state = writer.othersState();

  /** What a story adds to what is stored; undefined for nothing. */
  function newsOf(story: CodedStory): News | undefined {
    const report = codedReport(story);
    const reading = writer.reading(report.article);
    if (reading.state === "known") return undefined;
    if (reading.state === "new") return { ...report, reading };
    const kept = (writer.textAt(story.url) ?? "").split("\n");
    const known = new Set(kept);
    if (story.rows.every(({ event }) => known.has(event.text))) return undefined;
    return { ...codedReport({ ...story, rows: [...kept.flatMap(keptOccasion), ...story.rows] }), reading };
  }

  function originOf({ outlet = "" }: Article): Origin {
    let origin = origins.get(outlet);
    if (!origin) {
      origin = { ...NO_ORIGIN, agency: agencyNamed(outlet) };
      origins.set(outlet, origin);
    }
    return origin;
  }

  return {
    // Not a transaction around a change: a savepoint within would have SQLite set every page aside.
    add: (stories) =>
      writer.change("data imported", (entry) => {
        const now = writer.othersState();
        if (now !== state) for (const each of Object.values(recent)) each.clear();
        state = now;
        const imported = { added: 0, extended: 0, unchanged: 0, meetings: 0, agreements: 0, merged: 0 };
        const resolution = new Resolution(candidates, entry, recent);
        for (const story of stories) {
          const news = newsOf(story);
          if (!news) {
            imported.unchanged += 1;
            continue;
          }
          const { article, facts, reading } = news;
          writer.enter(entry, article, reading, extractor, originOf(article));
          imported.merged += resolution.store(article, facts);
          writer.settle(entry);
          imported[reading.state === "new" ? "added" : "extended"] += 1;
          imported.meetings += facts.meetings.length;
          imported.agreements += facts.agreements.length;
        }
        entry.end();
        return imported;
      }),
    finish: () => writer.analyze(),
  };
}

function keptOccasion(text: string): CodedOccasion[] {
  const occasion = codedOccasion(keptEvent(text));
  return typeof occasion === "string" ? [] : [occasion];
}
