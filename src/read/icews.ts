import { createReadStream } from "node:fs";
import type { CodedActor, CodedEvent } from "../domain/coded-event.ts";
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

/** How a file's lines are read. */
interface Layout {
  /** Cells of a line. */
  width: number;
  /** Where in the line a column is; -1 for one that the file lacks. */
  at: Readonly<Record<Column, number>>;
  /** The columns in which a row is kept; undefined for those of the file. */
  kept: readonly Column[] | undefined;
}

function layoutBy(columns: readonly (Column | undefined)[], kept?: readonly Column[]): Layout {
  const at = Object.fromEntries(COLUMNS.map((column) => [column, columns.indexOf(column)]));
  return { width: columns.length, at: at as Record<Column, number>, kept };
}

const FOUR: readonly Column[] = ["Source Name", "Event Text", "Target Name", "Event Date"];
const whole = layoutBy(COLUMNS);
const four = layoutBy(FOUR);

/** What a row says, each cell read when it is asked for: most rows are of no interest. */
class Row implements CodedEvent {
  readonly day: string;
  readonly code: string;
  readonly #given: readonly string[];
  readonly #layout: Layout;
  #text: string | undefined;

  constructor(given: readonly string[], layout: Layout, day: string, code: string) {
    this.#given = given;
    this.#layout = layout;
    this.day = day;
    this.code = code;
  }

  get text(): string {
    const kept = this.#layout.kept?.map((column) => this.#cell(column)) ?? this.#given;
    this.#text ??= kept.join("\t");
    return this.#text;
  }

  get source(): CodedActor {
    return {
      name: this.#cell("Source Name"),
      sectors: this.#cell("Source Sectors"),
      country: this.#cell("Source Country"),
    };
  }

  get target(): CodedActor {
    return {
      name: this.#cell("Target Name"),
      sectors: this.#cell("Target Sectors"),
      country: this.#cell("Target Country"),
    };
  }

  get story(): string | undefined {
    return this.#cell("Story ID") || undefined;
  }

  get sentence(): number {
    const sentence = Number(this.#cell("Sentence Number"));
    return Number.isInteger(sentence) ? sentence : 0;
  }

  get publisher(): string | undefined {
    return this.#cell("Publisher") || undefined;
  }

  get place(): { city: string; country: string } | undefined {
    const city = this.#cell("City");
    // Without a part of it the country is but that of the source.
    return city || this.#cell("District") || this.#cell("Province")
      ? { city, country: this.#cell("Country") }
      : undefined;
  }

  #cell(column: Column): string {
    return cellOf(this.#given, this.#layout, column);
  }
}

/** Empty where the file lacks the column or the row the value. */
function cellOf(given: readonly string[], { at }: Layout, column: Column): string {
  const cell = given[at[column]]?.trim() ?? "";
  return cell === "NA" || cell === "NULL" ? "" : cell;
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
  const cells = text.split("\t");
  return eventOf(cells, cells.length === FOUR.length ? four : whole) as CodedEvent;
}

function resultOf({ number: line, cells: given }: TableRow, layout: Layout, file: string): EventResult {
  if (given.length !== layout.width && given.slice(layout.width).some((cell) => cell !== ""))
    return {
      ok: false,
      file,
      line,
      problem: `this row has ${given.length} cells; there are ${layout.width} columns`,
    };
  if (given.length < layout.width)
    return { ok: false, file, line, problem: `this row has ${given.length} of ${layout.width} cells` };
  const event = eventOf(given, layout);
  return typeof event === "string" ? { ok: false, file, line, problem: event } : { ok: true, event, line };
}

function eventOf(given: readonly string[], layout: Layout): CodedEvent | string {
  const date = cellOf(given, layout, "Event Date");
  const day = dayOf(date);
  if (day === undefined) return `the date "${date}" is none; it must be a day that exists, as YYYY-MM-DD`;
  const [number, name] = [cellOf(given, layout, "CAMEO Code"), cellOf(given, layout, "Event Text")];
  const code = codeOf(number, name);
  if (code === undefined)
    return `"${number || name}" is no event; give a CAMEO code, such as 040, or its name, such as Consult`;
  return new Row(given, layout, day, code);
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
    // What is kept of other columns, or of another order, has the usual ones.
    return { layout: standard ? whole : layoutBy(columns, COLUMNS), isHeader: true };
  }
  if (row.cells.length === FOUR.length && dayOf(row.cells[3]?.trim() ?? "") !== undefined)
    return { layout: four, isHeader: false };
  return `this is no file of ICEWS; ${LAYOUTS}`;
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
