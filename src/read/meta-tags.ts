import { repairCharacters } from "./characters.ts";
import type { Page } from "./dom.ts";

/** A page's meta tags: the contents of each name or property, in lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTags(page: Page): MetaTags {
  const metas = new Map<string, string[]>();
  for (const tag of page.querySelectorAll("meta")) {
    const content = tag.getAttribute("content")?.trim();
    const name = tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop");
    if (!content || !name) continue;
    for (const key of name.toLowerCase().split(/\s+/)) metas.set(key, [...(metas.get(key) ?? []), content]);
  }
  return metas;
}

/** Text of a page on one line, its characters repaired. */
export const tidy = (text: string): string => repairCharacters(text).replace(/\s+/g, " ").trim();
