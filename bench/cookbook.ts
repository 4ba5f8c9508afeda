/**
 * How long each question of docs/queries.md takes on a store of a million meetings, made once and kept in the folder
 * for temporary files: median and 95th percentile, and the time of the processor, which others on the machine do not
 * lengthen.
 */
import { createApp } from "../src/server/app.ts";
import { openReader } from "../src/store/reader.ts";
import { millionStore } from "./big-store.ts";
import { cookbook } from "./cookbook-queries.ts";
import type { Measurement } from "./measurement.ts";

const RUNS = 20;

export async function measure(): Promise<Measurement[]> {
  const reader = openReader(millionStore());
  const app = createApp({ reader });
  const rows: Measurement[] = [];
  for (const { question, query } of cookbook()) {
    const request = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    };
    const times: number[] = [];
    const busy: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      const answer = await (await app.fetch("http://localhost/graphql", request)).text();
      if (answer.includes('"errors"')) throw new Error(`${question} ${answer}`);
      const { user, system } = process.cpuUsage(cpu);
      times.push(performance.now() - began);
      busy.push((user + system) / 1000);
    }
    const first = times.shift() ?? 0;
    const note = `p95 ${quantile(times, 0.95)}, first ${first.toFixed(1)}, processor ${quantile(busy, 0.5)}`;
    rows.push({ what: `cookbook: ${question}`, value: Number(quantile(times, 0.5)), unit: "ms", note });
  }
  reader.close();
  return rows;
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
}
