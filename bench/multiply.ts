/**
 * Prints rows of ICEWS many times over, each time with later days and other stories: `npx tsx bench/multiply.ts
 * events.tab 4500 > many.tab`. The import of the copies makes as many times the meetings.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DAY = 86_400_000;
/** Larger than any number of an event or story. */
const APART = 1_000_000_000;

/** The rows of a file `times` times, its header once; a copy's days begin when those of the one before have ended. */
export function* multiplied(text: string, times: number): Generator<string, void, undefined> {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const header = lines[0]?.split("\t") ?? [];
  const column = (name: string) => header.indexOf(name);
  const isHeaded = column("Event Date") >= 0;
  const day = isHeaded ? column("Event Date") : 3;
  const numbers = isHeaded ? [column("Event ID"), column("Story ID")] : [];
  const rows = lines.slice(isHeaded ? 1 : 0).map((line) => line.split("\t"));
  const days = rows.map((cells) => Date.parse(cells[day] ?? ""));
  const first = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = days.reduce((a, b) => Math.max(a, b), 0);
  const span = last - first + DAY;
  if (isHeaded) yield `${header.join("\t")}\n`;
  for (let copy = 0; copy < times; copy += 1) {
    // Backwards from the file's own days, so that none lies in a year beyond reason.
    const shift = -copy * span;
    const shifted = rows.map((cells, at) => {
      const other = [...cells];
      other[day] = new Date((days[at] as number) + shift).toISOString().slice(0, 10);
      for (const number of numbers) other[number] = String(Number(cells[number]) + copy * APART);
      return other.join("\t");
    });
    yield `${shifted.join("\n")}\n`;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, times = "1"] = process.argv.slice(2);
  if (file === undefined || !(Number(times) >= 1)) {
    console.error(
      "Give a file of ICEWS and how many times: npx tsx bench/multiply.ts events.tab 4500 > many.tab",
    );
    process.exitCode = 2;
  } else
    for (const part of multiplied(readFileSync(file, "utf8"), Number(times)))
      if (!process.stdout.write(part)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
