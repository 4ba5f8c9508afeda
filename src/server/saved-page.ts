import type { Citation } from "../domain/citation.ts";
import type { QueryParameter, SavedQueryEntry } from "../domain/saved-query.ts";
import { formats } from "../saved/encoders.ts";
import type { Page } from "../saved/pages.ts";
import type { Table } from "../saved/table.ts";
import { escaped, link, linkIfWeb, page } from "./html.ts";

/** Rows that a page shows; the formats have them all. */
const SHOWN = 200;

/** A query's form as it was filled in. */
export interface ShownForm {
  query: SavedQueryEntry;
  /** What it shows, by variable. */
  given: ReadonlyMap<string, readonly string[]>;
  hidden: Readonly<Record<string, string>>;
}

interface AnsweredPage extends ShownForm {
  /** The part of the address after the question mark, with it. */
  search: string;
  /** What is put behind the address of a meeting that a row names; undefined where meetings have no pages. */
  meetingSearch: string | undefined;
  table: Table;
  first: Page;
  citation: Citation;
}

/** A saved query's page: what it asks, a form, the rows, the formats, how it is cited. */
export function savedQueryPage({
  query,
  given,
  search,
  hidden,
  meetingSearch,
  table,
  first,
  citation,
}: AnsweredPage): string {
  const rows = first.rows.flatMap((row) => table.rows(row));
  const shown = rows.slice(0, SHOWN);
  const path = `/q/${query.slug}`;
  const fixed = `${path}@${query.version}`;
  const links = formats
    .map((format) => link(`${fixed}.${format}${search}`, format.toUpperCase()))
    .join(" · ");
  return page(
    query.title,
    `<p>${link("/q", "Saved queries")}</p>
<h1>${escaped(query.title)}</h1>
${query.description ? `<p>${escaped(query.description)}</p>` : ""}
${formOf(fixed, query.parameters, given, hidden)}
<h2>Result</h2>
<p>${countOf(rows.length, shown.length, first)} Whole, for programs: ${links}</p>
<div class="table" tabindex="0" role="region" aria-label="Rows"><table><caption>${escaped(query.title)}</caption>
<thead><tr>${table.columns.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead>
<tbody>
${shown.map((cells) => `<tr>${cells.map((cell) => cellOf(cell, meetingSearch)).join("")}</tr>`).join("\n")}
</tbody></table></div>
<h2>Citation</h2>
<p>${escaped(citation.text)}</p>
<pre>${escaped(citation.bibtex)}</pre>
<h2>Query</h2>
<p>Version ${query.version} of ${link(path, query.slug)}, saved by ${escaped(query.owner)}.</p>
<pre>${escaped(query.document)}</pre>`,
  );
}

/** The page of what cannot be answered, with the form where it is the variables that are wrong. */
export function savedErrorPage(message: string, status: number, query?: ShownForm): string {
  const form = query
    ? formOf(
        `/q/${query.query.slug}@${query.query.version}`,
        query.query.parameters,
        query.given,
        query.hidden,
      )
    : "";
  const title = query?.query.title ?? "Saved queries";
  return page(
    `${status}: ${title}`,
    `<p>${link("/q", "Saved queries")}</p>\n<h1>${escaped(title)}</h1>\n<p role="alert">${escaped(message)}</p>\n${form}`,
  );
}

export function savedListPage(queries: readonly SavedQueryEntry[]): string {
  const items = queries.map(({ slug, title, description, version, problem }) => {
    const what = problem === null ? escaped(description) : `Cannot be answered: ${escaped(problem)}`;
    return `<li><p>${link(`/q/${slug}`, title)} <small>${slug}@${version}</small><br>${what}</p></li>`;
  });
  return page(
    "Saved queries",
    `<h1>Saved queries</h1>\n${items.length > 0 ? `<ul>${items.join("\n")}</ul>` : "<p>None is saved yet.</p>"}`,
  );
}

function formOf(
  action: string,
  parameters: readonly QueryParameter[],
  given: ReadonlyMap<string, readonly string[]>,
  hidden: Readonly<Record<string, string>>,
): string {
  if (parameters.length === 0) return "";
  const fields = parameters.map(({ name, label, type, required, default: value }) => {
    const text = given.get(name)?.join(",") ?? textOf(value);
    const kind = /^Date!?$/.test(type) ? "date" : /^(Int|Float)!?$/.test(type) ? "number" : "text";
    return `<label>${escaped(label)}<input name="${name}" type="${kind}" value="${escaped(text)}"${required ? " required" : ""}${kind === "number" ? ' step="any"' : ""}></label>`;
  });
  const kept = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
  );
  return `<form action="${action}" method="get">${fields.join("\n")}${kept.join("")}<button>Ask</button></form>`;
}

/** A value as the address takes it. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value) && value.every((each) => typeof each === "string" && !/[,[{]/.test(each))) {
    return value.length > 1 ? JSON.stringify(value) : value.join();
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

function countOf(rows: number, shown: number, { last, more }: Page): string {
  const of = rows === 1 ? "1 row." : `${rows} rows.`;
  if (more) return `${of} The list goes on; the query asks for no more.`;
  return last && shown === rows ? of : `The first ${shown} rows of more.`;
}

function cellOf(cell: unknown, meetingSearch: string | undefined): string {
  if (cell === null || cell === undefined) return "<td></td>";
  const text = String(cell);
  if (typeof cell === "number") return `<td class="number">${text}</td>`;
  const meeting = meetingSearch === undefined ? undefined : /^Meeting:(\d+)$/.exec(text)?.[1];
  return `<td>${meeting ? link(`/meeting/${meeting}${meetingSearch}`, text) : linkIfWeb(text, text)}</td>`;
}
