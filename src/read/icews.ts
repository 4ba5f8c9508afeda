import { createReadStream } from "node:fs";
import type { CodedEvent } from "../domain/coded-event.ts";
import { problemOf } from "./files.ts";
import { ICEWS_CODES } from "./icews-codes.ts";
import { NoTable, type TableRow, tableRows } from "./tab-separated.ts";

/** A row, or one sentence saying why it could not be read. `line` is 1-based; absent for a fault of the whole file. */
export type EventResult =
  | { ok: true; event: CodedEvent; line: number }
  | { ok: false; file: string; line?: number; problem: string };

/** The columns of ICEWS, as its files name them, in their order. */
const COLUMNS = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
] as const;
type Column = (typeof COLUMNS)[number];

const LAYOUTS =
  "ICEWS rows have a first line that names their columns (at least Event Date, Source Name, Target Name, and CAMEO Code or Event Text), or are four columns without such a line: source, event, target, date";

/** What one row says, by column; empty where the file lacks the column or the row the value. */
type Cells = Readonly<Record<Column, string>>;
const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ""])) as Record<Column, string>;

/** How a file's lines are read. */
interface Layout {
  /** Cells of a line. */
  width: number;
  cells: (row: TableRow) => Cells;
  /** The row as it is kept. */
  text: (row: TableRow, cells: Cells) => string;
}

const whole: Layout = {
  width: COLUMNS.length,
  cells: ({ cells }) => cellsBy(COLUMNS, cells),
  text: ({ cells }) => cells.join("\t"),
};
const FOUR: readonly Column[] = ["Source Name", "Event Text", "Target Name", "Event Date"];
const four: Layout = {
  width: FOUR.length,
  cells: ({ cells }) => cellsBy(FOUR, cells),
  text: ({ cells }) => cells.join("\t"),
};

function cellsBy(columns: readonly (Column | undefined)[], given: readonly string[]): Cells {
  const cells = { ...EMPTY };
  for (const [at, column] of columns.entries()) {
    const cell = given[at]?.trim() ?? "";
    if (column !== undefined && cell !== "NA" && cell !== "NULL") cells[column] = cell;
  }
  return cells;
}

/** Reads the rows of a file, some thousand at a time. Never throws for bad input: each fault is one result. */
export async function* readIcews(file: string): AsyncGenerator<EventResult[], void, undefined> {
  try {
    let layout: Layout | undefined;
    for await (const rows of tableRows(createReadStream(file))) {
      const results: EventResult[] = [];
      for (const row of rows) {
        if (layout === undefined) {
          const found = layoutOf(row);
          if (typeof found === "string") {
            yield [{ ok: false, file, problem: found }];
            return;
          }
          layout = found.layout;
          if (found.isHeader) continue;
        }
        results.push(resultOf(row, layout, file));
      }
      yield results;
    }
    if (layout === undefined) yield [{ ok: false, file, problem: `this file is empty; ${LAYOUTS}` }];
  } catch (error) {
    yield [{ ok: false, file, problem: faultOf(error) }];
  }
}

/** A row that was kept, as `CodedEvent.text` has it. */
export function keptEvent(text: string): CodedEvent {
  const row = { number: 0, cells: text.split("\t") };
  const layout = row.cells.length === FOUR.length ? four : whole;
  return eventOf(row, layout.cells(row), layout) as CodedEvent;
}

function resultOf(row: TableRow, layout: Layout, file: string): EventResult {
  const { number: line, cells: given } = row;
  if (given.length !== layout.width && given.slice(layout.width).some((cell) => cell !== ""))
    return {
      ok: false,
      file,
      line,
      problem: `this row has ${given.length} cells; there are ${layout.width} columns`,
    };
  if (given.length < layout.width)
    return { ok: false, file, line, problem: `this row has ${given.length} of ${layout.width} cells` };
  const event = eventOf(row, layout.cells(row), layout);
  return typeof event === "string" ? { ok: false, file, line, problem: event } : { ok: true, event, line };
}

function eventOf(row: TableRow, cells: Cells, layout: Layout): CodedEvent | string {
  const day = dayOf(cells["Event Date"]);
  if (day === undefined)
    return `the date "${cells["Event Date"]}" is none; it must be a day that exists, as YYYY-MM-DD`;
  const code = codeOf(cells["CAMEO Code"], cells["Event Text"]);
  if (code === undefined)
    return `"${cells["CAMEO Code"] || cells["Event Text"]}" is no event; give a CAMEO code, such as 040, or its name, such as Consult`;
  const sentence = Number(cells["Sentence Number"]);
  return {
    text: layout.text(row, cells),
    day,
    code,
    source: {
      name: cells["Source Name"],
      sectors: cells["Source Sectors"],
      country: cells["Source Country"],
    },
    target: {
      name: cells["Target Name"],
      sectors: cells["Target Sectors"],
      country: cells["Target Country"],
    },
    story: cells["Story ID"] || undefined,
    sentence: Number.isInteger(sentence) ? sentence : 0,
    publisher: cells.Publisher || undefined,
    // Without a part of it the country is but that of the source.
    place:
      cells.City || cells.District || cells.Province
        ? { city: cells.City, country: cells.Country }
        : undefined,
  };
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/;
const days = new Map<string, string | undefined>();

function dayOf(given: string): string | undefined {
  if (!days.has(given)) {
    const day = DAY.exec(given)?.[1];
    const exists = day !== undefined && !Number.isNaN(Date.parse(day)) && isoOf(day) === day;
    if (days.size > MOST_DAYS) days.clear();
    days.set(given, exists ? day : undefined);
  }
  return days.get(given);
}

const MOST_DAYS = 50_000;
const isoOf = (day: string): string => new Date(Date.parse(day)).toISOString().slice(0, 10);

/** CAMEO's roots go to 20, so that a longer number lacks the zero that spreadsheets take away. */
function codeOf(given: string, text: string): string | undefined {
  if (given === "") return ICEWS_CODES.get(text.toLowerCase()) ?? (text === "" ? undefined : UNKNOWN);
  if (!/^\d{2,4}$/.test(given)) return undefined;
  return given.length === 2 || Number(given.slice(0, 2)) > 20 ? `0${given}` : given;
}

/** An event that is named, but not among those of interest. */
const UNKNOWN = "";

function layoutOf(row: TableRow): { layout: Layout; isHeader: boolean } | string {
  const names = row.cells.map(folded);
  const columns = names.map((name) => COLUMNS.find((column) => folded(column) === name));
  const has = (column: Column) => columns.includes(column);
  if (has("Source Name") || has("Target Name")) {
    const missing = (["Event Date", "Source Name", "Target Name"] as const).filter((column) => !has(column));
    if (missing.length > 0 || !(has("CAMEO Code") || has("Event Text")))
      return `this has no column ${missing[0] ?? "CAMEO Code or Event Text"}; ${LAYOUTS}`;
    const standard =
      COLUMNS.every((column, at) => columns[at] === column) && columns.length === COLUMNS.length;
    return { layout: standard ? whole : layoutBy(columns), isHeader: true };
  }
  if (row.cells.length === FOUR.length && dayOf(row.cells[3]?.trim() ?? "") !== undefined)
    return { layout: four, isHeader: false };
  return `this is no file of ICEWS; ${LAYOUTS}`;
}

/** Other columns, or another order: what is kept has the usual ones. */
function layoutBy(columns: readonly (Column | undefined)[]): Layout {
  return {
    width: columns.length,
    cells: ({ cells }) => cellsBy(columns, cells),
    text: (_row, cells) => COLUMNS.map((column) => cells[column]).join("\t"),
  };
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_.]+/g, " ")
    .trim();

function faultOf(error: unknown): string {
  if (error instanceof NoTable) return `this is no text of lines and tabs; ${LAYOUTS}`;
  if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
    return "this gzip file is damaged or cut off; copy it again";
  return problemOf(error, "file");
}
