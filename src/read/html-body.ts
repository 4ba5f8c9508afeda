import { Readability } from "@mozilla/readability";
import { type Block, blocksOf } from "./blocks.ts";
import type { Page, PageElement } from "./dom.ts";

/** The paragraphs of a page's article. */
export function bodyBlocks(page: Page): Block[] {
  const article = new Readability<PageElement>(page as never, {
    serializer: (node) => node as never,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  return article?.content ? blocksOf(article.content) : [];
}
