/**
 * Articles a second that `chancery ingest` takes in, from JSON Lines, into an empty store and into one of a million
 * meetings (of `MEETINGS`, or a copy of the database that `FILLED` names); then those that the writer and the
 * resolution take in without extraction, and bytes a meeting.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../src/domain/article.ts";
import type { Facts, MeetingFact, ParticipantFact } from "../src/domain/facts.ts";
import { createIngester } from "../src/resolve/ingest.ts";
import { openWriter, type Writer } from "../src/store/writer.ts";
import { fillStore } from "./big-store.ts";
import { madeArticle } from "./made-articles.ts";
import type { Measurement } from "./measurement.ts";

const { FILLED, MEETINGS = "1000000" } = process.env;
const ROUNDS = 3;
const ROUND = 2_000;
const FILL = 20_000;
const MEASURED = 2_000;
const BATCH = 100;
const COUNTRIES =
  "US CN RU JP KR FR DE GB IN BR TR IR SA EG ZA NG ID AU CA MX IT ES PL UA PK VN TH KE ET AR".split(" ");
const SYLLABLES = "ka mo ri ta lu ven dor san bel mir no ga shi pol ter an el os ur im".split(" ");
const TITLES = [
  "president",
  "prime minister",
  "foreign minister",
  "defence minister",
  "deputy foreign minister",
  "envoy",
];
/** Meetings a day; busier than the news that any one outlet reports. */
const PER_DAY = 60;

/** A small generator of pseudo-random numbers (mulberry32), so that every run has the same data. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** The officials of a country are few and meet often. */
function official(country: string, which: number): ParticipantFact {
  const pick = randomFrom((COUNTRIES.indexOf(country) + 1) * 1000 + which);
  const word = () => {
    const syllables = [0, 1, 2].map(() => SYLLABLES[pick(SYLLABLES.length)]).join("");
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  };
  const title = TITLES[which % TITLES.length] as string;
  return {
    country,
    person: { name: `${word()} ${word()}`, aliases: [] },
    title,
    role: "PARTICIPANT",
    confidence: 0.9,
  };
}

function occasion(serial: number): Omit<MeetingFact, "evidence"> {
  const pick = randomFrom(serial + 1);
  const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(serial / PER_DAY) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const first = pick(COUNTRIES.length);
  const sides = [first, (first + 1 + pick(COUNTRIES.length - 1)) % COUNTRIES.length].map(
    (i) => COUNTRIES[i] as string,
  );
  const rank = pick(12);
  return {
    kind: "MEETING",
    format: pick(5) === 0 ? "PHONE" : "IN_PERSON",
    status: "HELD",
    date: { edtf: day, start: day, end: day, precision: "DAY", basis: "RELATIVE", text: "Tuesday" },
    place: { country: sides[0] as string },
    participants: [
      ...sides.map((country): ParticipantFact => ({ country, role: "PARTICIPANT", confidence: 0.9 })),
      ...(pick(2) === 0 ? sides.map((country) => official(country, rank)) : []),
    ],
    topics: pick(2) === 0 ? ["TRADE"] : [],
    confidence: 0.85,
  };
}

/** One article tells of two occasions, every third of one that another outlet has told of the day before. */
function report(serial: number): { article: Article; facts: Facts } {
  const pick = randomFrom(serial + 7_000_000);
  const first = serial * 2;
  const chosen =
    serial > 0 && serial % 3 === 0 ? [first, Math.max(0, first - 1 - pick(20))] : [first, first + 1];
  const sentences = chosen.map(
    (each) => `Report ${serial} says that talks number ${each} were held between both sides.`,
  );
  const text = sentences.join("\n");
  const meetings = chosen.map((each, i): MeetingFact => {
    const quote = sentences[i] as string;
    const start = text.indexOf(quote);
    return { ...occasion(each), evidence: [{ start, end: start + quote.length, quote }] };
  });
  const published = meetings[0]?.date?.start as string;
  return {
    article: {
      url: `https://news.example/${serial}`,
      outlet: `Outlet ${serial % 40}`,
      published,
      language: "en",
      text,
    },
    facts: { meetings, agreements: [] },
  };
}

interface Rates {
  wall: number;
  cpu: number;
}

const median = (rates: readonly Rates[], of: keyof Rates): number =>
  rates.map((rate) => rate[of]).sort((a, b) => a - b)[rates.length >> 1] as number;

/** Each round takes other articles, the same into both stores, by turns. A first round does not count. */
async function command(): Promise<Measurement[]> {
  // As it is built: threads do not start from TypeScript.
  const built = new URL("../dist/commands/ingestion.js", import.meta.url).href;
  const { ingest }: typeof import("../src/commands/ingestion.ts") = await import(built);
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const filled = join(folder, "filled.db");
  if (FILLED === undefined) fillStore(filled, Number(MEETINGS));
  else copyFileSync(FILLED, filled);
  const file = join(folder, "articles.jsonl");
  const rates: Record<"empty" | "filled", Rates[]> = { empty: [], filled: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const articles = Array.from({ length: ROUND }, (_, i) => madeArticle(round * ROUND + i));
    writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
    const stores = { empty: join(folder, `${round}.db`), filled };
    for (const store of round % 2 === 0 ? (["empty", "filled"] as const) : (["filled", "empty"] as const)) {
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      await ingest([file], stores[store]);
      const { user, system } = process.cpuUsage(cpu);
      const rate = {
        wall: ROUND / ((performance.now() - began) / 1000),
        cpu: ROUND / ((user + system) / 1e6),
      };
      if (round > 0) rates[store].push(rate);
    }
  }
  rmSync(folder, { recursive: true });
  const measurement = (store: "empty" | "filled", what: string): Measurement => ({
    what: `ingest: the command, ${what}`,
    value: median(rates[store], "wall"),
    unit: "articles/s",
    note: `${Math.round(median(rates[store], "cpu"))} a CPU second; median of ${ROUNDS}`,
  });
  const share = (of: keyof Rates) => Math.round((100 * median(rates.filled, of)) / median(rates.empty, of));
  return [
    measurement("empty", "into an empty store"),
    measurement("filled", "into a store of a million"),
    {
      what: "ingest: the command, share of the rate that is left",
      value: share("wall"),
      unit: "%",
      note: `${share("cpu")} % by CPU`,
    },
  ];
}

export async function measure(): Promise<Measurement[]> {
  return [...(await command()), ...(await parts())];
}

async function parts(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const writer = openWriter(join(folder, "bench.db"));
  const ingester = createIngester(writer, "bench");
  let next = 0;

  function take(what: string, articles: number, batch: number): Measurement {
    const reports = Array.from({ length: articles }, () => report(next++));
    let merged = 0;
    const began = performance.now();
    const cpu = process.cpuUsage();
    for (let i = 0; i < reports.length; i += batch)
      for (const outcome of ingester.addAll(reports.slice(i, i + batch))) {
        if (outcome.outcome === "failed") throw outcome.error;
        merged += outcome.merged;
      }
    const { user, system } = process.cpuUsage(cpu);
    const value = articles / ((performance.now() - began) / 1000);
    const cpuRate = Math.round(articles / ((user + system) / 1e6));
    return {
      what: `ingest: ${what}`,
      value,
      unit: "articles/s",
      note: `${cpuRate} a CPU second, ${merged} merged`,
    };
  }

  const rows = [
    take("into an empty store", MEASURED, BATCH),
    take("the next, one by one", MEASURED, 1),
    take(`filling with ${FILL}`, FILL, BATCH),
  ];
  ingester.finish();
  rows.push(
    take("into the filled store", MEASURED, BATCH),
    take("the next, one by one", MEASURED, 1),
    ...sizes(writer),
  );
  writer.close();
  rmSync(folder, { recursive: true });
  return rows;
}

function sizes(writer: Writer): Measurement[] {
  const value = (query: string) => writer.statements.sqlite.prepare(query).pluck().get() as number;
  const meetings = value("SELECT count(*) FROM meeting");
  const used = (names: string) => value(`SELECT sum(pgsize - unused) FROM dbstat WHERE ${names}`) / meetings;
  const texts = "name IN ('article') OR name GLOB 'article_*'";
  const parts = ["meeting_text", "claim", "participation"].map((table): Measurement => {
    return {
      what: `ingest: of these, ${table}`,
      value: used(`name GLOB '${table}*'`),
      unit: "bytes/meeting",
    };
  });
  return [
    {
      what: "ingest: participations",
      value: value("SELECT count(*) FROM participation") / meetings,
      unit: "a meeting",
    },
    { what: "ingest: evidence", value: value("SELECT count(*) FROM evidence") / meetings, unit: "a meeting" },
    { what: "ingest: room, articles apart", value: used(`NOT (${texts})`), unit: "bytes/meeting" },
    ...parts,
  ];
}
