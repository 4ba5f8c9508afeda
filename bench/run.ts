/**
 * Runs the benchmarks, each in a process of its own, and prints one table: `npm run bench`, or some of them by
 * name: `npm run bench -- read extract`. With `--save`, what was measured becomes this version's in `bench/results/`.
 */
import { fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Measure, Measurement } from "./measurement.ts";
import { saveResults } from "./results.ts";

const HELPERS = [
  "run.ts",
  "measurement.ts",
  "multiply.ts",
  "annotated.ts",
  "big-store.ts",
  "made-articles.ts",
  "cookbook-queries.ts",
  "floor-queries.ts",
  "calibrate.ts",
  "chart.ts",
  "results.ts",
  "releases.ts",
  "scores.ts",
];

const self = fileURLToPath(import.meta.url);
const names = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".ts") && !HELPERS.includes(file))
  .map((file) => file.slice(0, -".ts".length));

const save = process.argv.includes("--save");
const wanted = process.argv.slice(2).filter((argument) => argument !== "--save");
const unknown = wanted.filter((name) => !names.includes(name));

if (process.send) {
  const { measure }: { measure: Measure } = await import(`./${wanted[0]}.ts`);
  process.send(await measure());
  process.disconnect();
} else if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}. There are ${names.join(", ")}.`);
  process.exitCode = 2;
} else {
  const rows: Measurement[] = [];
  for (const name of wanted.length > 0 ? wanted : names) rows.push(...(await measured(name)));
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  console.log(`${machine}\n`);
  print(rows);
  if (save) console.log(`\nSaved in ${saveResults(machine, rows)}`);
}

function measured(name: string): Promise<Measurement[]> {
  return new Promise((resolve, reject) => {
    const child = fork(self, [name]);
    child.once("message", (rows) => resolve(rows as Measurement[]));
    child.once("exit", (code) => reject(new Error(`The benchmark ${name} ended with exit code ${code}.`)));
  });
}

function print(rows: readonly Measurement[]): void {
  const cells = rows.map(({ what, value, unit, note = "" }) => [what, shown(value), unit, note] as const);
  const width = (column: 0 | 1 | 2) => Math.max(0, ...cells.map((row) => row[column].length));
  for (const [what, value, unit, note] of cells)
    console.log(
      `${what.padEnd(width(0))}  ${value.padStart(width(1))} ${unit.padEnd(width(2))}  ${note}`.trimEnd(),
    );
}

function shown(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
