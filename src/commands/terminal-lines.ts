/** A line for a person: wrapped to the terminal, what follows the first row indented as its text is. */
export interface Line {
  /** In columns. */
  indent: number;
  /** Stands before the text. */
  label?: string;
  text: string;
  style?: keyof typeof STYLES;
}

/** Select Graphic Rendition: on and off. */
const STYLES = {
  bold: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export interface Terminal {
  columns: number;
  colour: boolean;
}

/** What the terminal behind standard output can show. A pipe has no colour, nor has it with NO_COLOR set. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  return {
    columns: Math.min(Math.max(stream.columns || 100, 40), 110),
    colour: stream.isTTY && stream.hasColors(),
  };
}

export function printLines(lines: readonly Line[], terminal: Terminal): string {
  return lines.map((line) => `${printLine(line, terminal)}\n`).join("");
}

function printLine({ indent, label = "", text, style }: Line, { columns, colour }: Terminal): string {
  const margin = " ".repeat(indent);
  const hanging = margin + " ".repeat(label.length);
  const rows = wrap(text, columns - hanging.length);
  return rows
    .map((row, index) => {
      const whole = (index === 0 ? label : "") + row;
      return (index === 0 ? margin : hanging) + (colour && style ? paint(whole, style) : whole);
    })
    .join("\n")
    .trimEnd();
}

function paint(text: string, style: keyof typeof STYLES): string {
  const [on, off] = STYLES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Rows of at most `width` columns; a longer word has a row of its own. */
function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(/\s+/)) {
    if (row && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row ? `${row} ${word}` : word;
  }
  return [...rows, row];
}
