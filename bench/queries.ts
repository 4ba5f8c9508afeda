/**
 * Requests a second of typical queries, through `fetch` without a port, on `FILL` meetings: what the server can answer
 * from one core, apart from the network.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MeetingFact, ParticipantFact } from "../src/domain/facts.ts";
import { createIngester } from "../src/resolve/ingest.ts";
import { createApp } from "../src/server/app.ts";
import { openReader } from "../src/store/reader.ts";
import { openWriter } from "../src/store/writer.ts";
import type { Measurement } from "./measurement.ts";

const FILL = 10_000;
const BATCH = 500;
const SECONDS = 2;
const COUNTRIES = "US CN RU JP KR FR DE GB IN BR TR IR SA EG ZA NG ID AU CA MX".split(" ");

const queries: Record<string, string> = {
  "a country's last 20 meetings, who took part, what was agreed": `{ country(code: CN) { meetings(first: 20) { nodes {
    title date { edtf } participants { person { name } country { name } title role } agreements { nodes { title status } } } } } }`,
  "two countries in a year, with count": `{ meetings(first: 20, where: { countries: { all: [CN, JP] }, during: { from: "2005-01-01", to: "2005-12-31" } }) {
    totalCount nodes { title date { edtf } countries { code } } } }`,
  "the last 20 meetings with evidence and articles": `{ meetings(first: 20) { nodes { title date { edtf }
    evidence(first: 2) { nodes { quote article { title url publisher { name } } } } } } }`,
  "50 agreements with parties": `{ agreements(first: 50) { nodes { title kind parties { country { name } } meeting { title } } } }`,
  "a country's partners": `{ country(code: KR) { partners(first: 10) { nodes { country { name } meetingCount lastDay } } } }`,
  "a search": `{ search(text: "minister", first: 20) { nodes { kind label } } }`,
};

export async function measure(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  try {
    const path = join(folder, "bench.db");
    fill(path);
    const reader = openReader(path);
    const app = createApp({ reader });
    const rows: Measurement[] = [];
    for (const [what, query] of Object.entries(queries)) {
      const body = JSON.stringify({ query });
      const ask = async () => {
        const response = await app.fetch("http://localhost/graphql", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        });
        return response.text();
      };
      const answer = await ask();
      if (answer.includes('"errors"')) throw new Error(`${what}: ${answer}`);
      rows.push({
        what: `query: ${what}`,
        value: await rate(ask),
        unit: "requests/s",
        note: `${answer.length} bytes`,
      });
    }
    reader.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rate(action: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < 50; warm += 1) await action();
  const end = performance.now() + SECONDS * 1000;
  let done = 0;
  while (performance.now() < end) {
    await action();
    done += 1;
  }
  return done / SECONDS;
}

function fill(path: string): void {
  const writer = openWriter(path);
  const ingester = createIngester(writer, "bench 1");
  for (let from = 0; from < FILL; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, FILL - from) }, (_, index) => from + index);
    for (const outcome of ingester.addAll(numbers.map(articleOf)))
      if (outcome.outcome === "failed") throw outcome.error;
  }
  ingester.finish();
  writer.close();
}

function articleOf(number: number) {
  const sentence = `Minister number ${number} met a counterpart for talks.`;
  const text = `${sentence} They agreed on plan ${number}.\n${"Nothing else of note was said. ".repeat(60)}`;
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10);
  const date = { edtf: day, start: day, end: day, precision: "DAY", basis: "STATED", text: day } as const;
  const [a, b] = [number % COUNTRIES.length, (number * 7 + Math.floor(number / 20)) % COUNTRIES.length].map(
    (index) => COUNTRIES[index] as string,
  ) as [string, string];
  const sides = a === b ? [a] : [a, b];
  const participants: ParticipantFact[] = sides.flatMap((country) => [
    { country, role: "PARTICIPANT", confidence: 0.9 },
    {
      country,
      person: { name: `Minister${number % 50} Of${country}`, aliases: [] },
      title: "Foreign Minister",
      role: "PARTICIPANT",
      confidence: 0.8,
    },
  ]);
  const evidence = [{ start: 0, end: sentence.length, quote: sentence }];
  const meeting: MeetingFact = {
    kind: "MEETING",
    format: "IN_PERSON",
    status: "HELD",
    date,
    place: null,
    participants,
    topics: ["TRADE"],
    evidence,
    confidence: 0.9,
  };
  const agreements =
    number % 3 === 0 && a !== b
      ? [
          {
            kind: "MEMORANDUM",
            status: "SIGNED",
            date,
            parties: sides,
            meeting: 0,
            topics: [],
            evidence,
            confidence: 0.8,
          } as const,
        ]
      : [];
  return {
    article: {
      url: `https://bench.example/${number}`,
      outlet: `Paper ${number % 40}`,
      title: `Report ${number}`,
      text,
    },
    facts: {
      meetings: [meeting],
      agreements: agreements.map((agreement) => ({
        ...agreement,
        parties: [...agreement.parties],
        topics: [],
      })),
    },
  };
}
