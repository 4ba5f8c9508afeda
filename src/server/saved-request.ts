import { ChanceryError } from "../errors.ts";
import { type Format, formats } from "../saved/encoders.ts";
import { SLUG } from "../saved/query-file.ts";
import type { GivenVariable } from "../saved/variables.ts";

export type PageFormat = Format | "html";

export const MEDIA_TYPES: Readonly<Record<PageFormat, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  jsonl: "application/jsonl; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};

/** Other names under which a format is asked for. */
const ALSO: Readonly<Record<string, PageFormat>> = {
  "application/x-ndjson": "jsonl",
  "application/ndjson": "jsonl",
  "application/x-parquet": "parquet",
};

/** What an address asks for. */
export interface SavedRequest {
  /** Undefined for the list of saved queries. */
  slug: string | undefined;
  version: number | undefined;
  format: PageFormat;
  variables: GivenVariable[];
  explode: string | undefined;
  release: string | undefined;
}

export function isSavedPath(path: string): boolean {
  return path === "/q" || path.startsWith("/q/") || path.startsWith("/q?");
}

/** Reads `/q/SLUG@VERSION.FORMAT?variable=value`. Throws NOT_FOUND, NOT_ACCEPTABLE and USAGE. */
export function savedRequest(url: URL, accept: string | undefined): SavedRequest {
  const [, name = "", version, extension] =
    /^\/q\/?([^/@.]*)(?:@([^/.]*))?(?:\.([^/]*))?$/.exec(url.pathname) ?? [];
  if (url.pathname.replace(/^\/q\/?/, "") !== "" && !SLUG.test(name))
    throw new ChanceryError(
      "NOT_FOUND",
      `${url.pathname} is no address of a saved query. Write /q/SLUG, /q/SLUG@VERSION or /q/SLUG.csv; /q lists them.`,
    );
  const format = extension === undefined ? accepted(accept) : formatNamed(extension);
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version))
    throw new ChanceryError(
      "NOT_FOUND",
      `"${version}" is no version. Versions are numbers from 1, as in /q/${name}@1.`,
    );
  const { explode, release, variables } = parametersOf(url);
  if (explode !== undefined && (format === "json" || format === "jsonl"))
    throw new ChanceryError("USAGE", "explode goes with csv, parquet and html, whose rows are tables.");
  return {
    slug: name === "" ? undefined : name,
    version: version === undefined ? undefined : Number(version),
    format,
    variables,
    explode,
    release,
  };
}

function parametersOf({ searchParams }: URL): Pick<SavedRequest, "variables" | "explode" | "release"> {
  const variables: GivenVariable[] = [];
  const own: Record<string, string> = {};
  for (const [name, value] of searchParams) {
    if (name !== "explode" && name !== "release") variables.push([name, value]);
    else if (name in own) throw new ChanceryError("USAGE", `${name} was given twice; it has one value.`);
    else if (value !== "") own[name] = value;
  }
  return { variables, explode: own.explode, release: own.release };
}

function formatNamed(extension: string): PageFormat {
  if (extension in MEDIA_TYPES) return extension as PageFormat;
  throw new ChanceryError(
    "NOT_FOUND",
    `There is no format ".${extension}". There are ${Object.keys(MEDIA_TYPES)
      .map((name) => `.${name}`)
      .join(", ")}.`,
  );
}

/** The format that an Accept header likes best; JSON where all are liked the same. */
function accepted(accept: string | undefined): PageFormat {
  const format = bestOf(accept, formatOf, "json");
  if (format) return format;
  throw new ChanceryError(
    "NOT_ACCEPTABLE",
    `None of ${accept} can be given. There are ${Object.values(MEDIA_TYPES)
      .map((type) => type.split(";")[0])
      .join(", ")}; or end the address with .${formats.join(", .")} or .html.`,
  );
}

/** What an Accept header likes best, of what its ranges mean; `plain` without one, undefined where it likes none. */
export function bestOf<F>(
  accept: string | undefined,
  meant: (range: string) => F | undefined,
  plain: F,
): F | undefined {
  if (accept === undefined || accept.trim() === "") return plain;
  let best: { format: F; quality: number } | undefined;
  for (const range of accept.split(",")) {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((each) => each.startsWith("q="))?.slice(2) ?? 1);
    const format = meant(type);
    if (format !== undefined && quality > 0 && quality > (best?.quality ?? 0)) best = { format, quality };
  }
  return best?.format;
}

function formatOf(range: string): PageFormat | undefined {
  if (range === "*/*" || range === "application/*") return "json";
  if (range === "text/*") return "html";
  const found = Object.entries(MEDIA_TYPES).find(([, type]) => type.split(";")[0] === range);
  return (found?.[0] as PageFormat | undefined) ?? ALSO[range];
}
