import { basename } from "node:path";
import type { AgreementFact, Facts, MeetingFact } from "../domain/facts.ts";
import type { InputArticle } from "./input.ts";

/** Facts as `extract --format jsonl` prints them, an object an article. */
export function factsRecord(facts: Facts, input: InputArticle) {
  return {
    id: input.article.id ?? nameOf(input),
    meetings: facts.meetings.map(meetingRecord),
    agreements: facts.agreements.map(agreementRecord),
  };
}

function meetingRecord(meeting: MeetingFact) {
  const { kind, format, status, date, place, participants, evidence, confidence } = meeting;
  return {
    kind,
    format,
    status,
    date: date?.edtf ?? null,
    place: place && { city: place.city ?? null, country: place.country ?? null },
    countries: distinct(participants.map((participant) => participant.country)),
    organizations: distinct(participants.map((participant) => participant.organization)),
    people: participants.flatMap(({ person, country, title }) =>
      person ? [{ name: person.name, country: country ?? null, title: title ?? null }] : [],
    ),
    evidence: evidence.map(({ quote }) => quote),
    confidence: rounded(confidence),
  };
}

function agreementRecord(agreement: AgreementFact) {
  const { kind, status, date, parties, meeting, evidence, confidence } = agreement;
  return {
    kind,
    status,
    date: date?.edtf ?? null,
    parties,
    meeting,
    evidence: evidence.map(({ quote }) => quote),
    confidence: rounded(confidence),
  };
}

/** `news/0001.html.gz` → `0001`; the third line of `batch.jsonl` → `batch:3`. */
function nameOf({ file, line }: InputArticle): string {
  const name = basename(file)
    .replace(/\.gz$/, "")
    .replace(/\.\w+$/, "");
  return line === undefined ? name : `${name}:${line}`;
}

function distinct(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
