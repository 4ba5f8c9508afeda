import { parse } from "yaml";
import { readPlainText } from "./plain-text.ts";
import { type Fields, givenFields, type RecordResult } from "./record.ts";

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads Markdown with optional YAML front matter: `id`, `url`, `outlet`, `title`, `byline`, `published`, `language`. */
export function readMarkdown(markdown: string): RecordResult {
  const match = FRONT_MATTER.exec(markdown);
  const front = match ? frontMatter(match[1] ?? "") : { fields: {} };
  if ("problem" in front) return { ok: false, problem: front.problem };
  const { fields, warnings } = givenFields(front.fields);
  const body = markdown.slice(match?.[0].length ?? 0);
  const heading = /^\s{0,3}#\s+(.{1,300})$/m.exec(body)?.[1];
  if (heading && !fields.title) fields.title = plain(heading).trim();
  return {
    ok: true,
    article: readPlainText(paragraphs(body), fields),
    warnings,
    languageGiven: fields.language !== undefined,
  };
}

function frontMatter(yaml: string): { fields: Fields } | { problem: string } {
  try {
    const fields: unknown = parse(yaml);
    if (fields === null || fields === undefined) return { fields: {} };
    if (typeof fields === "object" && !Array.isArray(fields)) return { fields: fields as Fields };
    return { problem: "the front matter is no list of fields; write lines such as title: …" };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]?.replace(/:$/, "") : String(error);
    return { problem: `the front matter is not valid YAML (${reason}); quote values that contain a colon` };
  }
}

/** One paragraph a line with an empty line between, marks of Markdown gone. */
function paragraphs(body: string): string {
  return body
    .replace(/\r\n?/g, "\n")
    .split(
      /\n[ \t]*\n|\n(?=[ \t]{0,3}(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|>))|(?<=\n[ \t]{0,3}#{1,6}\s[^\n]{0,300})\n/,
    )
    .map((block) => plain(block.replace(/\n/g, " ")).replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n\n");
}

function plain(text: string): string {
  return text
    .replace(/!\[[^\]]{0,300}\]\([^()]{0,1000}\)/g, "")
    .replace(/\[([^[\]]{1,500})\]\([^()]{0,1000}\)/g, "$1")
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+)/gm, "")
    .replace(/\s#{1,6}\s*$/g, "")
    .replace(/(\*\*|__)(?=\S)([^*_]{1,500}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*_])([*_])(?=\S)([^*_]{1,500}?)(?<=\S)\1(?![\w*_])/g, "$2")
    .replace(/`([^`]{1,300})`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, "$1");
}
