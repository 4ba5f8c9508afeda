import { randomUUID } from "node:crypto";
import type { Citation, CitedState } from "../domain/citation.ts";
import type { SavedQuery } from "../domain/saved-query.ts";
import { csvRow } from "./csv.ts";
import type { Page } from "./pages.ts";
import { ParquetRows } from "./parquet.ts";
import type { RowPlan } from "./row-plan.ts";
import type { Table } from "./table.ts";

export type Chunk = string | Uint8Array;

export const formats = ["json", "csv", "jsonl", "parquet"] as const;
export type Format = (typeof formats)[number];

/** What is known of an answer before its rows. */
export interface AnswerHead {
  query: Pick<SavedQuery, "slug" | "version" | "title">;
  variables: Readonly<Record<string, unknown>>;
  state: CitedState;
  citation: Citation;
}

/** Writes an answer as its pages come, so that no more than a page of it is in memory. */
export interface Encoder {
  start(first: Page): Chunk;
  rows(rows: readonly unknown[]): Chunk;
  end(): Chunk;
}

/** The encoder of a format. `head` is undefined for a query that has no name. */
export function encoderOf(format: Format, plan: RowPlan, table: Table, head?: AnswerHead): Encoder {
  switch (format) {
    case "json":
      return jsonEncoder(plan, head);
    case "csv":
      return csvEncoder(table);
    case "jsonl":
      return jsonLinesEncoder();
    case "parquet":
      return new ParquetRows(table, head);
  }
}

/** Stands in the rows' place while the rest of the answer is written; nobody can guess it, and so no value is it. */
const ROWS = randomUUID();
const WRITTEN_ROWS = JSON.stringify(ROWS);

/** The answer of the first page, with the rows of all pages. */
function jsonEncoder(plan: RowPlan, head: AnswerHead | undefined): Encoder {
  let tail = "\n";
  let hasList = false;
  let separator = "";
  return {
    start({ data, more }) {
      hasList = plan.rowPath.length > 0 && replaceAt(data, plan.rowPath);
      const whole = JSON.stringify({ ...(head && envelopeOf(head, more)), data });
      if (!hasList) return whole;
      const [before = "", after = ""] = whole.split(WRITTEN_ROWS);
      tail = `]${after}\n`;
      return `${before}[`;
    },
    rows(rows) {
      if (!hasList || rows.length === 0) return "";
      const text = separator + JSON.stringify(rows).slice(1, -1);
      separator = ",";
      return text;
    },
    end: () => tail,
  };
}

function envelopeOf({ query, variables, state, citation }: AnswerHead, more: boolean): object {
  const { slug, version, title } = query;
  return { slug, version, title, variables, ...state, complete: !more, citation };
}

/** Whether there was a list at the path; it is null where a record above it is not known. */
function replaceAt(data: Record<string, unknown>, path: readonly string[]): boolean {
  let holder: unknown = data;
  for (const key of path.slice(0, -1)) holder = (holder as Record<string, unknown> | null | undefined)?.[key];
  const key = path.at(-1) as string;
  const parent = holder as Record<string, unknown> | null | undefined;
  if (!parent || !Array.isArray(parent[key])) return false;
  parent[key] = ROWS;
  return true;
}

function csvEncoder(table: Table): Encoder {
  return {
    start: () => csvRow(table.columns.map(({ name }) => name)),
    rows(rows) {
      let text = "";
      for (const row of rows) for (const cells of table.rows(row)) text += csvRow(cells);
      return text;
    },
    end: () => "",
  };
}

/** The rows as they stand in the answer, one a line. */
function jsonLinesEncoder(): Encoder {
  return {
    start: () => "",
    rows(rows) {
      let text = "";
      for (const row of rows) text += `${JSON.stringify(row)}\n`;
      return text;
    },
    end: () => "",
  };
}
