import { createHash } from "node:crypto";
import { schema } from "../api/schema.ts";
import { citationOf } from "../domain/citation.ts";
import type { AnswerHead } from "../saved/encoders.ts";
import type { Entry } from "../saved/library.ts";
import { Table } from "../saved/table.ts";
import { checkedVariables } from "../saved/variables.ts";
import type { Reader } from "../store/reader.ts";
import type { ShownForm } from "./saved-page.ts";
import { POLICY } from "./saved-replies.ts";
import { MEDIA_TYPES, type SavedRequest } from "./saved-request.ts";
import { version } from "./version.ts";

/** A saved query that is asked with these variables. */
export interface Question {
  request: SavedRequest;
  query: Entry & { definition: NonNullable<Entry["definition"]> };
  variables: Record<string, unknown>;
  table: Table;
  /** Of the data as they are, or of a release. */
  reader: Reader;
  /** Names the version, whatever the request did: it stands in the citation. */
  url: string;
  /** The parameters of the address, with the question mark. */
  search: string;
}

/** Throws USAGE for variables that are missing or wrong, and for a list to explode that is not there. */
export function questionOf(
  request: SavedRequest,
  query: Question["query"],
  reader: Reader,
  origin: string,
  search: string,
): Question {
  const { operation, plan } = query.definition;
  return {
    request,
    query,
    reader,
    search,
    variables: checkedVariables(schema, operation, query.parameters, request.variables),
    table: new Table(plan.row, request.explode),
    url: `${origin}/q/${query.slug}@${query.version}${search}`,
  };
}

/** Two questions with the same key have the same answer, byte for byte. `mark` is the state of the saved queries. */
export function keyOf({ request, query, variables, url, reader }: Question, mark: string): string {
  const { format, explode, release } = request;
  const { slug, version: number, document } = query;
  return JSON.stringify([
    version,
    mark,
    reader.saved.mark(),
    url,
    slug,
    number,
    document,
    variables,
    format,
    explode,
    release,
  ]);
}

export function etagOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 22);
}

export function headOf({ reader, query, variables, url }: Question): AnswerHead {
  const state = reader.dataset.state();
  return { query, variables, state, citation: citationOf(state, query, url) };
}

export function headersOf(
  { request, query }: Question,
  { state }: AnswerHead,
  more: boolean,
): Record<string, string> {
  const { slug, version: number } = query;
  const { format } = request;
  const name = `${slug}-${number}-r${state.revision}.${format}`;
  return {
    "content-type": MEDIA_TYPES[format],
    "cache-control": "no-cache",
    vary: "accept, accept-encoding",
    "chancery-query": `${slug}@${number}`,
    "chancery-revision": String(state.revision),
    "chancery-complete": String(!more),
    ...(state.release === null ? {} : { "chancery-release": state.release }),
    ...(format === "html"
      ? { "content-security-policy": POLICY }
      : { "content-disposition": `inline; filename="${name}"` }),
    link: `</q/${slug}@${number}>; rel="canonical"`,
    "x-content-type-options": "nosniff",
  };
}

/** The form of the query's page as it was filled in. */
export function formOf({ variables, explode, release }: SavedRequest, query: Question["query"]): ShownForm {
  const given = new Map<string, string[]>();
  for (const [name, value] of variables) given.set(name, [...(given.get(name) ?? []), value]);
  const hidden = {
    ...(explode === undefined ? {} : { explode }),
    ...(release === undefined ? {} : { release }),
  };
  return { query, given, hidden };
}
