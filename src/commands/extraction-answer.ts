import type { Article } from "../domain/article.ts";
import type { Facts } from "../domain/facts.ts";
import { extract } from "../extract/extract.ts";

/** What an article tells, or why that could not be found out. */
export type Answer = { facts: Facts } | { problem: string };

export function answerTo(article: Article): Answer {
  try {
    return { facts: extract(article) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
