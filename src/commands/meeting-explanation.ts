import { ChanceryError } from "../errors.ts";
import { openReader, type Reader } from "../store/reader.ts";
import type { MeetingRecord } from "../store/reader-records.ts";
import type { MeetingReport } from "../store/reader-reports.ts";
import { correctionLine } from "./corrections.ts";

/** How a meeting came together, as text. Throws NOT_FOUND where there is none, INVALID_ID for what is no id. */
export function meetingExplanation(db: string, id: string): string {
  const reader = openReader(db);
  try {
    return reader.snapshot(() => {
      const asked = /^\d+$/.test(id) ? `Meeting:${id}` : id;
      const meeting = reader.meetings.byId(asked);
      if (meeting) return `${[...lines(reader, meeting, asked)].join("\n")}\n`;
      throw new ChanceryError(
        "NOT_FOUND",
        `There is no meeting ${id} in ${db}. Give an id that a query answered, such as: chancery explain meeting 1`,
      );
    });
  } finally {
    reader.close();
  }
}

function* lines(reader: Reader, meeting: MeetingRecord, asked: string): Generator<string> {
  const id = `Meeting:${meeting.id}`;
  yield `${id}  ${meeting.title}`;
  if (asked !== id) yield `  ${asked} became part of it.`;
  const status = reader.resolution.isUnconfirmed(meeting) ? "UNCONFIRMED" : meeting.status;
  yield `  ${status}, ${meeting.date?.edtf ?? "no date"}, ${counted(meeting.articleCount, "article")} of ${counted(meeting.publisherCount, "independent publisher")}, confidence ${meeting.confidence}`;
  yield "";
  yield "Reports";
  for (const report of reader.reports.ofMeeting(meeting)) yield* reportLines(reader, report);
  const corrections = reader.corrections.of(meeting);
  if (corrections.length > 0) yield "\nCorrections";
  for (const correction of corrections) yield `  ${correctionLine(reader, correction)}`;
  const others = reader.resolution.claims(meeting).filter(({ shown }) => !shown);
  if (others.length > 0) yield "\nSaid otherwise";
  for (const { about, value, reports } of others)
    yield `  ${about.toLowerCase()} ${value} (${counted(reports, "article")})`;
  const links = [
    ["Possibly the same", reader.resolution.possiblySame(meeting)],
    ["Part of", reader.resolution.wholes(meeting)],
    ["Parts", reader.resolution.parts(meeting)],
  ] as const;
  for (const [title, list] of links) {
    if (list.length > 0) yield `\n${title}`;
    for (const link of list) {
      const other = reader.meetings.ofLink(link);
      yield `  Meeting:${other.id}  ${other.title}, ${other.date?.edtf ?? "no date"}: ${link.reason} (${link.score})`;
    }
  }
}

function* reportLines(reader: Reader, report: MeetingReport): Generator<string> {
  const article = reader.sources.articleOf(report);
  const publisher = reader.sources.publisherOf(article)?.name ?? "unknown publisher";
  const title = article.title ?? article.url ?? `Article:${article.id}`;
  yield `  ${article.publishedDay ?? "undated"}  ${publisher}: ${title}`;
  yield `    says ${report.status}, ${report.date?.edtf ?? "no date"}`;
  yield report.mergedBecause === null
    ? "    the first to tell of it"
    : `    the same because: ${report.mergedBecause} (${report.mergeScore})`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
