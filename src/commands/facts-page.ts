import type { AgreementFact, Facts, MeetingFact, ParticipantFact, PlaceFact } from "../domain/facts.ts";
import { articleHeading } from "./article-output.ts";
import type { InputArticle } from "./input.ts";

export const FORM = { IN_PERSON: "in person", VIDEO: "by video", PHONE: "by telephone" } as const;

/** Facts for a person at a terminal. */
export function factsPage(facts: Facts, { article, file }: InputArticle): string {
  const found = [
    ...facts.meetings.map((meeting, index) => [
      ...meetingLines(meeting, `${index + 1}.`),
      ...quoteLine(meeting),
    ]),
    ...facts.agreements.map((agreement) => [...agreementLines(agreement), ...quoteLine(agreement)]),
  ];
  const body = found.length > 0 ? found : [["  No meeting or agreement found."]];
  return `${articleHeading(article, file)}\n\n${body.map((lines) => `${lines.join("\n")}\n\n`).join("")}`;
}

/** What is known of a meeting, under a label, and who took part. */
export function meetingLines(meeting: MeetingFact, label: string): string[] {
  const { kind, status, date, format, place, confidence } = meeting;
  const facts = [words(status), date?.edtf ?? "no date", FORM[format], placeName(place), percent(confidence)];
  return [
    `  ${label} ${words(kind)}: ${facts.filter(Boolean).join(", ")}`,
    ...meeting.participants.filter((one) => speaksForItself(one, meeting)).map(participantLine),
  ];
}

export function agreementLines(agreement: AgreementFact, label?: string): string[] {
  const { kind, status, date, parties, meeting, confidence } = agreement;
  const reached = meeting === null ? "" : `at meeting ${meeting + 1}`;
  const facts = [words(status), date?.edtf ?? "no date", reached, percent(confidence)];
  return [
    `  ${label ? `${label} ` : ""}${words(kind)}: ${facts.filter(Boolean).join(", ")}`,
    `     ${parties.join(", ")}`,
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

export function placeName(place: PlaceFact | null): string {
  return [place?.city, place?.country].filter(Boolean).join(", ");
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

/** `JOINT_STATEMENT` → `Joint statement`. */
export function words(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase().replaceAll("_", " ");
}
