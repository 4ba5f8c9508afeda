import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../src/domain/article.ts";
import type { EventDate } from "../../src/domain/date.ts";
import type { AgreementFact, MeetingFact, ParticipantFact, Quote } from "../../src/domain/facts.ts";
import { createIngester } from "../../src/resolve/ingest.ts";
import { openWriter } from "../../src/store/writer.ts";

/** A meeting as tests tell it; what is left out gets a plain value. */
export interface TestMeeting extends Partial<Omit<MeetingFact, "date" | "participants" | "evidence">> {
  day?: string;
  /** The last day, where it is another. */
  until?: string;
  countries?: string[];
  organizations?: string[];
  people?: { name: string; country?: string; title?: string }[];
  /** A sentence of the article. */
  quote?: string;
}

export interface TestAgreement extends Partial<Omit<AgreementFact, "date" | "evidence">> {
  day?: string;
  quote?: string;
}

export interface TestArticle extends Partial<Article> {
  meetings?: TestMeeting[];
  agreements?: TestAgreement[];
}

/** A database file in a folder of its own, filled through the writer. */
export function temporaryDatabase(articles: readonly TestArticle[]): {
  path: string;
  add(articles: readonly TestArticle[]): void;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), "chancery-test-"));
  const path = join(folder, "test.db");
  const add = (more: readonly TestArticle[]) => {
    const writer = openWriter(path, { clock: () => "2025-01-02T03:04:05.000Z" });
    const ingester = createIngester(writer, "test 1");
    const outcomes = ingester.addAll(more.map(factsOf));
    ingester.finish();
    writer.close();
    for (const outcome of outcomes) if (outcome.outcome === "failed") throw outcome.error;
  };
  add(articles);
  return { path, add, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

let articleNumber = 0;

function factsOf({ meetings = [], agreements = [], ...given }: TestArticle) {
  articleNumber += 1;
  const article: Article = {
    url: `https://paper.example/${articleNumber}`,
    outlet: "Example Paper",
    title: `Report ${articleNumber}`,
    published: "2023-05-02",
    language: "en",
    text: `This is report number ${articleNumber}. The ministers met for talks. Both sides agreed on a plan.`,
    ...given,
  };
  return {
    article,
    facts: {
      meetings: meetings.map((meeting) => meetingFact(article, meeting)),
      agreements: agreements.map((agreement) => agreementFact(article, agreement)),
    },
  };
}

function meetingFact(article: Article, given: TestMeeting): MeetingFact {
  const { day, until, countries = ["CN", "JP"], organizations = [], people = [], quote, ...rest } = given;
  const participants: ParticipantFact[] = [
    ...countries.map((country) => ({ country, role: "PARTICIPANT" as const, confidence: 0.9 })),
    ...organizations.map((organization) => ({ organization, role: "PARTICIPANT" as const, confidence: 0.9 })),
    ...people.map(({ name, country, title }) => ({
      person: { name, aliases: [] },
      ...(country ? { country } : {}),
      ...(title ? { title } : {}),
      role: "PARTICIPANT" as const,
      confidence: 0.8,
    })),
  ];
  return {
    kind: "MEETING",
    format: "IN_PERSON",
    status: "HELD",
    ...when(day, until),
    place: null,
    topics: [],
    confidence: 0.9,
    participants,
    evidence: [quoted(article, quote ?? "The ministers met for talks.")],
    ...rest,
  };
}

function agreementFact(article: Article, given: TestAgreement): AgreementFact {
  const { day, quote, ...rest } = given;
  return {
    kind: "MEMORANDUM",
    status: "SIGNED",
    ...when(day),
    parties: ["CN", "JP"],
    meeting: null,
    topics: [],
    confidence: 0.8,
    evidence: [quoted(article, quote ?? "Both sides agreed on a plan.")],
    ...rest,
  };
}

function when(day?: string, until?: string): { date: EventDate | null; dateAbsence?: "NOT_STATED" } {
  if (day === undefined) return { date: null, dateAbsence: "NOT_STATED" };
  if (until !== undefined) {
    const edtf = `${day}/${until}`;
    return {
      date: { edtf, start: day, end: until, precision: "INTERVAL", basis: "STATED", text: day },
    };
  }
  return { date: { edtf: day, start: day, end: day, precision: "DAY", basis: "STATED", text: day } };
}

function quoted(article: Article, quote: string): Quote {
  const start = article.text.indexOf(quote);
  if (start === -1) throw new Error(`The article does not say: ${quote}`);
  return { start, end: start + quote.length, quote };
}
