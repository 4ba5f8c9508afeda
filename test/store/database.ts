import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import type { EventDate } from "../../src/domain/date.ts";
import type { AgreementFact, Facts, MeetingFact, ParticipantFact } from "../../src/domain/facts.ts";
import { createIngester, type Ingester } from "../../src/resolve/ingest.ts";
import { openWriter, type Writer } from "../../src/store/writer.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

/** A path in a folder that goes when the test is over. */
export function temporaryPath(name = "chancery.db"): string {
  const folder = mkdtempSync(join(tmpdir(), "chancery-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

export interface Store {
  path: string;
  writer: Writer;
  ingester: Ingester;
  /** All rows of a query, each an object. */
  rows: (query: string, ...parameters: unknown[]) => Record<string, unknown>[];
  /** The first column of all rows. */
  column: (query: string, ...parameters: unknown[]) => unknown[];
}

/** A store on a new file, with the clock at the start of 2021. */
export function temporaryStore(path = temporaryPath()): Store {
  const writer = openWriter(path, { clock: () => "2021-01-01T00:00:00.000Z" });
  const { sqlite } = writer.statements;
  cleanups.push(() => writer.close());
  return {
    path,
    writer,
    ingester: createIngester(writer, "test 1"),
    rows: (query, ...parameters) => sqlite.prepare(query).all(...parameters) as Record<string, unknown>[],
    column: (query, ...parameters) =>
      sqlite
        .prepare(query)
        .pluck()
        .all(...parameters),
  };
}

/** A day, or `2020-03`, or `2020`, or two days with a slash. */
export function on(edtf: string): EventDate {
  const [start = "", end = start] = edtf.split("/");
  const given = { edtf, basis: "STATED", text: edtf } as const;
  if (edtf.includes("/")) return { ...given, start, end, precision: "INTERVAL" };
  if (start.length === 10) return { ...given, start, end, precision: "DAY" };
  if (start.length === 4)
    return { ...given, start: `${start}-01-01`, end: `${start}-12-31`, precision: "YEAR" };
  const last = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5)), 0))
    .toISOString()
    .slice(0, 10);
  return { ...given, start: `${start}-01`, end: last, precision: "MONTH" };
}

/** `CN`, `ASEAN`, `Wang Yi (CN, foreign minister)`, `Josep Borrell (European Union)`. */
export function participant(text: string): ParticipantFact {
  const given = { role: "PARTICIPANT", confidence: 0.9 } as const;
  const match = /^(.+) \((?:([A-Z]{2})|([^,)]+))?(?:, (.+))?\)$/.exec(text);
  if (!match) return text.length === 2 ? { ...given, country: text } : { ...given, organization: text };
  const [, name = "", country, organization, title] = match;
  return {
    ...given,
    person: { name, aliases: [] },
    ...(country && { country }),
    ...(organization && { organization }),
    ...(title && { title }),
  };
}

/** A meeting whose evidence is the whole of `text`. */
export function met(
  text: string,
  date: string | null,
  participants: string[],
  given: Partial<MeetingFact> = {},
): MeetingFact {
  return {
    kind: "MEETING",
    format: "IN_PERSON",
    status: "HELD",
    date: date === null ? null : on(date),
    ...(date === null && { dateAbsence: "NOT_STATED" }),
    place: null,
    participants: participants.map(participant),
    topics: [],
    evidence: [{ start: 0, end: text.length, quote: text }],
    confidence: 0.8,
    ...given,
  };
}

export function agreed(
  text: string,
  date: string | null,
  parties: string[],
  given: Partial<AgreementFact> = {},
): AgreementFact {
  return {
    kind: "MEMORANDUM",
    status: "SIGNED",
    date: date === null ? null : on(date),
    ...(date === null && { dateAbsence: "NOT_STATED" }),
    parties,
    meeting: null,
    topics: [],
    evidence: [{ start: 0, end: text.length, quote: text }],
    confidence: 0.8,
    ...given,
  };
}

let serial = 0;
/** An article of its own URL. */
export function article(text: string, given: Partial<Article> = {}): Article {
  serial++;
  return { url: `https://news.example/${serial}`, outlet: "Example News", language: "en", text, ...given };
}

export function facts(meetings: MeetingFact[], agreements: AgreementFact[] = []): Facts {
  return { meetings, agreements };
}
