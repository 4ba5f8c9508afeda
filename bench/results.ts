/** What was measured of each version, in `bench/results/`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Measurement } from "./measurement.ts";

export interface Results {
  version: string;
  /** ISO day. */
  date: string;
  machine: string;
  rows: Measurement[];
}

const FOLDER = fileURLToPath(new URL("./results/", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Puts rows in place of this version's of the same name, and keeps its others; answers the file. */
export function saveResults(machine: string, rows: readonly Measurement[]): string {
  const file = `${FOLDER}${version}.json`;
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results).rows : [];
  const measured = new Set(rows.map(({ what }) => what));
  const results: Results = {
    version,
    date: new Date().toISOString().slice(0, 10),
    machine,
    rows: [...before.filter(({ what }) => !measured.has(what)), ...rows].map((row) => ({
      ...row,
      value: Number(row.value.toPrecision(3)),
    })),
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

/** Of all versions, the oldest first. */
export function allResults(): Results[] {
  const order = new Intl.Collator("en", { numeric: true });
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort(order.compare)
    .map((name) => JSON.parse(readFileSync(`${FOLDER}${name}`, "utf8")) as Results);
}
