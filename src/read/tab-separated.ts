import { type Bytes, unpacked } from "./bytes.ts";

/** A line of a table, its cells without the quotes around them. */
export interface TableRow {
  /** 1-based. */
  number: number;
  cells: string[];
}

/** Far more than any row has; a file with a longer line is no table. */
const LONGEST_LINE = 1_000_000;

export class NoTable extends Error {}

/**
 * The rows of a tab-separated file in UTF-8, plain or gzipped, some thousand at a time; empty lines are left out.
 * Throws `NoTable` for what has no lines or holds zero bytes.
 */
export async function* tableRows(bytes: Bytes): AsyncGenerator<TableRow[], void, undefined> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = "";
  const rowsOf = (lines: readonly string[]): TableRow[] => {
    const rows: TableRow[] = [];
    for (const line of lines) {
      number += 1;
      if (line !== "" && line !== "\r") rows.push({ number, cells: cellsOf(line) });
    }
    return rows;
  };
  for await (const chunk of await unpacked(bytes)) {
    const text = rest + decoder.decode(chunk, { stream: true });
    if (text.includes("\0")) throw new NoTable();
    const lines = text.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) throw new NoTable();
    yield rowsOf(lines);
  }
  rest += decoder.decode();
  if (rest !== "") yield rowsOf([rest]);
}

function cellsOf(line: string): string[] {
  const whole = line.endsWith("\r") ? line.slice(0, -1) : line;
  return whole.includes('"') ? unquoted(whole) : whole.split("\t");
}

/** A cell within quotes may hold tabs, read as spaces, and quotes written twice; quotes within a cell stand for themselves. */
function unquoted(line: string): string[] {
  return [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"').replaceAll("\t", " ") ?? plain ?? "",
  );
}
