import type { Article } from "../domain/article.ts";
import type { Facts } from "../domain/facts.ts";
import { type CodedOccasion, codedOccasion } from "../extract/coded-occasion.ts";
import { type CodedStory, codedReport } from "../extract/coded-report.ts";
import { keptEvent } from "../read/icews.ts";
import { NO_ORIGIN, type Origin, type Reading } from "../store/articles.ts";
import { Candidates } from "../store/candidates.ts";
import type { Writer } from "../store/writer.ts";
import { agencyNamed } from "./agency.ts";
import type { Identified } from "./people.ts";
import { Resolution } from "./resolution.ts";

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
  const identified: Identified = new Map();
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

  function store(news: readonly News[], imported: Imported): void {
    writer.change("data imported", (entry) => {
      const resolution = new Resolution(candidates, entry, identified);
      for (const { article, facts, reading } of news) {
        writer.enter(entry, article, reading, extractor, originOf(article));
        imported.merged += resolution.store(article, facts);
        writer.settle(entry);
        imported[reading.state === "new" ? "added" : "extended"] += 1;
        imported.meetings += facts.meetings.length;
        imported.agreements += facts.agreements.length;
      }
      entry.end();
    });
  }

  return {
    add: (stories) =>
      writer.transaction(() => {
        const now = writer.othersState();
        if (now !== state) identified.clear();
        state = now;
        const news = stories.flatMap((story) => newsOf(story) ?? []);
        const unchanged = stories.length - news.length;
        const imported = { added: 0, extended: 0, unchanged, meetings: 0, agreements: 0, merged: 0 };
        if (news.length > 0) store(news, imported);
        return imported;
      }),
    finish: () => writer.analyze(),
  };
}

function keptOccasion(text: string): CodedOccasion[] {
  const occasion = codedOccasion(keptEvent(text));
  return typeof occasion === "string" ? [] : [occasion];
}
