import type { Article } from "../domain/article.ts";
import { repairCharacters } from "./characters.ts";
import { isAbyss, parsePage } from "./dom.ts";
import { bodyParagraphs } from "./html-body.ts";
import { metadataOf } from "./html-metadata.ts";
import { readPlainText } from "./plain-text.ts";

/**
 * Reads a page of HTML, whole or cut off. `url` is where it came from, if known.
 * The text is empty if the page holds no article.
 */
export function readHtml(html: string, { url }: { url?: string } = {}): Article {
  if (isAbyss(html)) return readPlainText(html.replace(/<[^<>]{0,2000}>/g, "\n"), url ? { url } : {});
  const parsed = parsePage(html);
  const { articleBody, description, ...metadata } = metadataOf(parsed);
  const hints = { articleBody, description, title: metadata.title, byline: metadata.byline };
  const lines = bodyParagraphs(parsed.page, hints).map((text) =>
    repairCharacters(text).replace(/\s+/g, " ").trim(),
  );
  return { ...metadata, ...(url ? { url } : {}), text: lines.filter(Boolean).join("\n") };
}
