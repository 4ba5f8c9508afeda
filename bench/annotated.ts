/** The annotated articles that the extractor is measured against; they are not in the repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/domain/article.ts";
import { readRecord } from "../src/read/record.ts";

export const ANNOTATED = new URL("../../shared/gold/dev/", import.meta.url).pathname;

export interface AnnotatedMeeting {
  countries: string[];
  organizations: string[];
  people: { name: string }[];
  date: string | null;
  evidence: string[];
}

export interface AnnotatedAgreement {
  kind: string;
  parties: string[];
  evidence: string[];
}

export interface Annotated {
  id: string;
  /** Of the third that rules and weights are not fitted to. */
  heldOut: boolean;
  article: Article;
  meetings: AnnotatedMeeting[];
  agreements: AnnotatedAgreement[];
}

/** The annotated articles, or none when they are not beside the repository. */
export function annotatedArticles(): Annotated[] {
  if (!existsSync(ANNOTATED)) return [];
  return readdirSync(ANNOTATED)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const { id, outlet, title, published, raw_text, meetings, agreements } = JSON.parse(
        readFileSync(join(ANNOTATED, file), "utf8"),
      );
      const read = readRecord({ id, outlet, title, published, text: raw_text });
      if (!read.ok) return [];
      return [{ id, heldOut: Number(id) % 3 === 0, article: read.article, meetings, agreements }];
    });
}

const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the shorter's runs of three words that both texts have. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const runs = (texts: readonly string[]) => {
    const set = new Set<string>();
    for (const text of texts) {
      const list = words(text);
      for (let i = 0; i + 3 <= list.length; i++) set.add(list.slice(i, i + 3).join(" "));
    }
    return set;
  };
  const [x, y] = [runs(a), runs(b)];
  const both = [...x].filter((run) => y.has(run)).length;
  return x.size && y.size ? both / Math.min(x.size, y.size) : 0;
}

/** Whether the words of the shorter name all stand in the longer. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.includes(word));
}
