/** Where a spreadsheet would begin a formula, also in the full width of East Asian text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A row of CSV (RFC 4180). Text that a spreadsheet would run as a formula is marked as text by an apostrophe. */
export function csvRow(cells: readonly unknown[]): string {
  let line = "";
  for (let index = 0; index < cells.length; index += 1)
    line += (index === 0 ? "" : ",") + csvCell(cells[index]);
  return `${line}\r\n`;
}

function csvCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
