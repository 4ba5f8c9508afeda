import type { Article } from "../domain/article.ts";
import { repairCharacters } from "./characters.ts";
import { readHtml } from "./html.ts";
import { languageCode } from "./language-code.ts";
import { readPlainText } from "./plain-text.ts";
import { publishedIn } from "./published.ts";

/** What an article's fields may be given as, in a JSON record or in front matter. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields given for an article, cleaned, and what was wrong with them. */
export interface Given {
  fields: Omit<Article, "text">;
  warnings: string[];
}

/** `languageGiven`: the article's language was stated by whoever gave the article, not found on its page. */
export type RecordResult =
  | { ok: true; article: Article; warnings: string[]; languageGiven: boolean }
  | { ok: false; problem: string };

/** Reads `{ id?, url?, outlet?, title?, byline?, published?, language?, text | html }`; fields given win over those found. */
export function readRecord(record: unknown): RecordResult {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return {
      ok: false,
      problem: `this is ${kindOf(record)}; each article must be a JSON object with "text" or "html"`,
    };
  const { text, html } = record as Fields;
  const { fields, warnings } = givenFields(record as Fields);
  const languageGiven = fields.language !== undefined;
  if (typeof text === "string" && text.trim() !== "")
    return { ok: true, article: readPlainText(text, fields), warnings, languageGiven };
  if (typeof html === "string" && html.trim() !== "")
    return {
      ok: true,
      article: { ...readHtml(html, fields.url ? { url: fields.url } : {}), ...fields },
      warnings,
      languageGiven,
    };
  return { ok: false, problem: `this record has no text; give the article in "text" or "html" as a string` };
}

/** Takes an article's fields from an object; `null` and empty strings count as not given. */
export function givenFields(object: Fields): Given {
  const fields: Omit<Article, "text"> = {};
  const warnings: string[] = [];
  for (const name of ["id", "url", "outlet", "title", "byline"] as const) {
    const value = stringOf(object[name]);
    if (value) fields[name] = name === "byline" ? value.replace(/^by\s+/i, "") : value;
  }
  const published = stringOf(object.published);
  const day = published && publishedIn(published);
  if (day) fields.published = day;
  else if (published)
    warnings.push(`"published" is "${published.slice(0, 60)}", which is no date; write it as 2024-05-31`);
  const language = stringOf(object.language);
  const code = language && languageCode(language);
  if (code) fields.language = code;
  else if (language)
    warnings.push(
      `"language" is "${language.slice(0, 60)}"; write it as two letters of ISO 639-1, such as en`,
    );
  return { fields, warnings };
}

function stringOf(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return undefined;
  return repairCharacters(value).replace(/\s+/g, " ").trim() || undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
