import type { AgreementFact, Facts, MeetingFact, ParticipantFact, PlaceFact } from "../domain/facts.ts";
import { articleHeading } from "./article-output.ts";
import type { InputArticle } from "./input.ts";

const FORM = { IN_PERSON: "in person", VIDEO: "by video", PHONE: "by telephone" } as const;

/** Facts for a person at a terminal. */
export function factsPage(facts: Facts, { article, file }: InputArticle): string {
  const found = [
    ...facts.meetings.map((meeting, index) => meetingLines(meeting, index)),
    ...facts.agreements.map(agreementLines),
  ];
  const body = found.length > 0 ? found : [["  No meeting or agreement found."]];
  return `${articleHeading(article, file)}\n\n${body.map((lines) => `${lines.join("\n")}\n\n`).join("")}`;
}

function meetingLines(meeting: MeetingFact, index: number): string[] {
  const { kind, status, date, format, place, confidence } = meeting;
  const facts = [words(status), date?.edtf ?? "no date", FORM[format], placeName(place), percent(confidence)];
  return [
    `  ${index + 1}. ${words(kind)}: ${facts.filter(Boolean).join(", ")}`,
    ...meeting.participants.filter((one) => speaksForItself(one, meeting)).map(participantLine),
    ...quoteLine(meeting),
  ];
}

function agreementLines(agreement: AgreementFact): string[] {
  const { kind, status, date, parties, meeting, confidence } = agreement;
  const reached = meeting === null ? "" : `at meeting ${meeting + 1}`;
  const facts = [words(status), date?.edtf ?? "no date", reached, percent(confidence)];
  return [
    `  ${words(kind)}: ${facts.filter(Boolean).join(", ")}`,
    `     ${parties.join(", ")}`,
    ...quoteLine(agreement),
  ];
}

/** A country whose people are listed needs no line of its own. */
function speaksForItself(participant: ParticipantFact, meeting: MeetingFact): boolean {
  if (participant.person || participant.organization) return true;
  return !meeting.participants.some(({ person, country }) => person && country === participant.country);
}

function participantLine({ country, organization, person, title, role }: ParticipantFact): string {
  const who = [person?.name, title, organization].filter(Boolean).join(", ");
  const part = role === "PARTICIPANT" ? "" : ` (${words(role).toLowerCase()})`;
  return `     ${(country ?? "").padEnd(2)}  ${who}${part}`.trimEnd();
}

function quoteLine({ evidence }: MeetingFact | AgreementFact): string[] {
  return evidence.slice(0, 1).map(({ quote }) => `     “${quote.replaceAll("\n", " ")}”`);
}

function placeName(place: PlaceFact | null): string {
  return [place?.city, place?.country].filter(Boolean).join(", ");
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

/** `JOINT_STATEMENT` → `Joint statement`. */
function words(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase().replaceAll("_", " ");
}
