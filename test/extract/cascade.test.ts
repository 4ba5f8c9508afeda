import { describe, expect, test } from "vitest";
import type { AgreementFact, MeetingFact } from "../../src/domain/facts.ts";
import { extract } from "../../src/extract/extract.ts";
import {
  AGREEMENTS,
  type Case,
  DATES,
  FOLLOWING,
  FORMS,
  IDENTITY,
  NOTHING,
  NOUNS,
  SPEAKERS,
  STATUSES,
  VERBS,
} from "./cascade.data.ts";
import { OFFICIALS } from "./officials.data.ts";
import { PARTICIPANTS } from "./participants.data.ts";
import { TIMING } from "./timing.data.ts";
import { UNDERTAKINGS } from "./undertakings.data.ts";

function meetingLine({ kind, format, status, date, place, participants }: MeetingFact): string {
  const sides = participants.map(({ country, organization }) => country ?? organization);
  const people = participants.flatMap(({ person, country, organization }) =>
    person ? [[person.name, country ?? organization].filter(Boolean).join(" ")] : [],
  );
  return [
    [
      kind,
      ...(format === "IN_PERSON" ? [] : [format]),
      status,
      date?.edtf ?? "-",
      ...(place ? ["@", place.city, place.country] : []),
    ]
      .filter(Boolean)
      .join(" "),
    sorted(sides).join(" "),
    ...(people.length > 0 ? [sorted(people).join(", ")] : []),
  ].join(" | ");
}

function agreementLine({ kind, status, date, parties }: AgreementFact): string {
  return `${kind} ${status} ${date?.edtf ?? "-"} | ${sorted(parties).join(" ")}`;
}

function sorted(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}

describe.each([
  ["verbs", VERBS],
  ["nouns, possessives and participles", NOUNS],
  ["attendees and pronouns in what follows", FOLLOWING],
  ["offices and those who stand for people named before", OFFICIALS],
  ["participants, their sides and the place", PARTICIPANTS],
  ["statuses", STATUSES],
  ["dates", DATES],
  ["days and statuses", TIMING],
  ["formats, places and kinds", FORMS],
  ["nothing diplomatic", NOTHING],
  ["people who only speak", SPEAKERS],
  ["the same occasion and others", IDENTITY],
  ["agreements", AGREEMENTS],
  ["agreements in other words", UNDERTAKINGS],
] satisfies [string, Case[]][])("%s", (_stage, cases) => {
  test.each(cases.map((given) => [given.text, given] as const))("%s", (text, given) => {
    const { published = "2024-05-15", title, outlet } = given;
    const facts = extract({ text, published, ...(title && { title }), ...(outlet && { outlet }) });
    expect(facts.meetings.map(meetingLine)).toEqual(given.meetings);
    if (given.agreements) expect(facts.agreements.map(agreementLine)).toEqual(given.agreements);
  });
});
