export type Format = "text" | "html" | "markdown" | "json" | "json-lines";

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  json: "json",
  jsonl: "json-lines",
  ndjson: "json-lines",
};

/** Endings of the files that a folder is searched for, for messages. */
export const KNOWN_ENDINGS = `${Object.keys(EXTENSIONS)
  .map((extension) => `.${extension}`)
  .join(", ")}, each also with .gz`;

/** The format a file's name promises, ".gz" aside; undefined for unknown endings. */
export function formatOfName(name: string): Format | undefined {
  const extension = /\.([a-z]{2,8})(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  return extension ? EXTENSIONS[extension] : undefined;
}

/** The format the beginning of a document shows. */
export function formatOfContent(head: string): Format | "feed" {
  const start = head.replace(/^[\uFEFF\s]+/, "");
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}>\s{0,20})?<(?:rss|feed|rdf:rdf)[\s>]/i.test(start))
    return "feed";
  if (/^\{[^\n]*\}\s*(?:\n\s*\{|$)/.test(start)) return "json-lines";
  if (/^[[{]/.test(start)) return start.startsWith("[") && !/^\[\s*[{\]]/.test(start) ? "text" : "json";
  if (/^(?:<\?xml|<!doctype html|<!--|<html|<head|<body|<article|<meta|<div|<p[\s>])/i.test(start))
    return "html";
  if (/<html[\s>]|<body[\s>]/i.test(start.slice(0, 2000))) return "html";
  return /^---\s*\n/.test(start) ? "markdown" : "text";
}
