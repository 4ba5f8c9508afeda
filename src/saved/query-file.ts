import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { QueryToSave, SavedVariables } from "../domain/saved-query.ts";
import { ChanceryError } from "../errors.ts";

/** YAML between two lines of `---`, at the start; each line may stand in a comment, so that the file is GraphQL. */
const FRONT_MATTER = /^\uFEFF?(#?[ \t]*)---[ \t]*\r?\n([\s\S]*?)\r?\n#?[ \t]*---[ \t]*(?:\r?\n|$)/;
const KEYS = ["slug", "owner", "title", "description", "variables"];
const VARIABLE_KEYS = ["type", "label", "default"];

export const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Queries of the folder belong to it: what is saved otherwise cannot take their slugs. */
export const FOLDER_OWNER = "queries";

/** A query as a file has it. */
export interface QueryDraft {
  file: string;
  query: QueryToSave;
  /** The types of variables that the front matter states, to be compared with the document's. */
  types: Readonly<Record<string, string>>;
  /** What is wrong with the file; null where it can be read. */
  problem: string | null;
}

/** All `.graphql` files of a folder, by name; none where there is no such folder. */
export function readQueryFolder(folder: string): QueryDraft[] {
  const drafts = namesIn(folder).map((name) => draftOf(join(folder, name), FOLDER_OWNER));
  return drafts.map((draft, index) => {
    const twin = drafts.slice(0, index).find(({ query }) => query.slug === draft.query.slug);
    if (!twin) return draft;
    const slug = basename(draft.file, ".graphql");
    const problem = `${draft.file} has the slug "${draft.query.slug}", which ${twin.file} has too. Give it another.`;
    return { ...draft, query: { ...draft.query, slug }, problem };
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".graphql"))
      .sort();
  } catch {
    return [];
  }
}

function draftOf(file: string, owner: string): QueryDraft {
  try {
    const source = readFileSync(file, "utf8");
    return readQueryFile(file, source, owner);
  } catch (error) {
    const slug = basename(file, ".graphql");
    const query = { slug, owner, title: slug, description: "", document: "", variables: {} };
    return { file, query, types: {}, problem: (error as Error).message };
  }
}

/** A query's file. Throws INVALID_DOCUMENT for front matter that cannot be read; the document is not looked at. */
export function readQueryFile(file: string, source: string, defaultOwner: string): QueryDraft {
  const { front, document } = splitQueryFile(file, source);
  const unknown = Object.keys(front).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw wrong(file, `"${unknown}" is no field of it; there are ${KEYS.join(", ")}`);
  const slug = text(file, front, "slug", basename(file).replace(/\.graphql$/, ""));
  if (!SLUG.test(slug))
    throw wrong(
      file,
      `the slug "${slug}" may have only lower-case letters, digits and hyphens, up to 100 (slug: …)`,
    );
  const { variables, types } = variablesOf(file, front.variables ?? {});
  const query = {
    slug,
    owner: text(file, front, "owner", defaultOwner),
    title: text(file, front, "title", slug),
    description: text(file, front, "description", "").trim(),
    document: document.trim(),
    variables,
  };
  return { file, query, types, problem: null };
}

/** The front matter, and the document with as many empty lines in its place, so that places in it stay. */
export function splitQueryFile(
  file: string,
  source: string,
): { front: Record<string, unknown>; document: string } {
  const match = FRONT_MATTER.exec(source);
  if (!match) return { front: {}, document: source };
  const lines = (match[2] ?? "").split(/\r?\n/);
  const yaml = lines.map((line) => (match[1]?.startsWith("#") ? line.replace(/^[ \t]*# ?/, "") : line));
  return {
    front: parsed(file, yaml.join("\n")),
    document: "\n".repeat(match[0].split("\n").length - 1) + source.slice(match[0].length),
  };
}

function parsed(file: string, yaml: string): Record<string, unknown> {
  let fields: unknown;
  try {
    fields = parse(yaml) ?? {};
  } catch (error) {
    throw wrong(file, `it is not valid YAML: ${(error as Error).message.split("\n")[0]}`);
  }
  if (!isObject(fields)) throw wrong(file, "it is no list of fields; write lines such as title: …");
  return fields;
}

function variablesOf(
  file: string,
  given: unknown,
): { variables: SavedVariables; types: Record<string, string> } {
  const variables: SavedVariables = {};
  const types: Record<string, string> = {};
  if (!isObject(given)) throw wrong(file, "variables must have their names as fields");
  for (const [name, value] of Object.entries(given)) {
    const fields = value ?? {};
    if (!isObject(fields)) throw wrong(file, `the variable ${name} must have ${VARIABLE_KEYS.join(", ")}`);
    const unknown = Object.keys(fields).find((key) => !VARIABLE_KEYS.includes(key));
    if (unknown !== undefined)
      throw wrong(file, `"${unknown}" is nothing of a variable; there are ${VARIABLE_KEYS.join(", ")}`);
    const label = fields.label === undefined ? {} : { label: String(fields.label) };
    variables[name] = { ...label, ...("default" in fields ? { default: fields.default } : {}) };
    if (fields.type !== undefined) types[name] = String(fields.type);
  }
  return { variables, types };
}

function text(file: string, front: Record<string, unknown>, key: string, otherwise: string): string {
  const value = front[key];
  if (value === undefined || value === null) return otherwise;
  if (typeof value === "object" || String(value).trim() === "") throw wrong(file, `${key} must be a text`);
  return String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(file: string, problem: string): ChanceryError {
  return new ChanceryError("INVALID_DOCUMENT", `${file}: in the front matter, ${problem}.`);
}
