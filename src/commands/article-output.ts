import type { Article } from "../domain/article.ts";

/** An article as `read --format jsonl` prints it: what JSON Lines input has, with the file it came from. */
export function articleRecord(article: Article, file: string): Article & { file: string } {
  const { id, url, outlet, title, byline, published, language, text } = article;
  return {
    file,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    text,
  };
}

/** The line that names an article to a person: title, outlet, byline, day, file. */
export function articleHeading(article: Article, file: string): string {
  const { title = "Untitled", outlet, byline, published } = article;
  return [title, outlet, byline, published?.slice(0, 10), file].filter(Boolean).join(" · ");
}

/** An article for a person at a terminal. */
export function articlePage(article: Article, file: string): string {
  return `${articleHeading(article, file)}\n\n${article.text.replaceAll("\n", "\n\n")}\n\n`;
}
