import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import type { AgreementFact, Facts, MeetingFact } from "../../src/domain/facts.ts";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  valuesOf,
} from "../../src/domain/vocabulary.ts";
import { extract } from "../../src/extract/extract.ts";
import { articleNames, seedArticle } from "../support/seed.ts";

const seed = articleNames().map((name): Article => {
  const { front, body } = seedArticle(name);
  return { title: String(front.title), published: String(front.published), text: body };
});
const sentences = seed.flatMap(({ text }) => text.split(/(?<=[.”"]) |\n+/)).filter(Boolean);

/** What holds of the facts of any text whatever. */
function check(article: Article): Facts {
  const facts = extract(article);
  expect(extract(article)).toEqual(facts);
  for (const meeting of facts.meetings) checkMeeting(meeting);
  for (const agreement of facts.agreements) checkAgreement(agreement, facts);
  for (const fact of [...facts.meetings, ...facts.agreements]) {
    expect(fact.evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of fact.evidence) {
      expect(quote).not.toBe("");
      expect(article.text.slice(start, end)).toBe(quote);
    }
    expect(new Set(fact.evidence.map(({ start }) => start)).size).toBe(fact.evidence.length);
    expect(fact.confidence).toBeGreaterThanOrEqual(0);
    expect(fact.confidence).toBeLessThanOrEqual(1);
    checkDate(fact, article);
  }
  return facts;
}

function checkMeeting({ kind, format, status, participants }: MeetingFact): void {
  expect(valuesOf(MeetingKind)).toContain(kind);
  expect(valuesOf(MeetingFormat)).toContain(format);
  expect(valuesOf(MeetingStatus)).toContain(status);
  const sides = participants.flatMap(({ country, organization }) => country ?? organization ?? []);
  expect(sides.length).toBeGreaterThan(0);
  for (const { country, organization, person, title, confidence } of participants) {
    expect(country ?? organization ?? person).toBeDefined();
    expect(country === undefined || organization === undefined).toBe(true);
    if (country !== undefined) expect(country).toMatch(/^[A-Z]{2}$/);
    if (person) expect(person.name.trim()).not.toBe("");
    else expect(title).toBeUndefined();
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  const names = participants.flatMap(({ person }) => (person ? [person.name] : []));
  expect(new Set(names).size).toBe(names.length);
}

function checkAgreement({ kind, status, parties, meeting }: AgreementFact, { meetings }: Facts): void {
  expect(valuesOf(AgreementKind)).toContain(kind);
  expect(valuesOf(AgreementStatus)).toContain(status);
  expect(parties.length).toBeGreaterThan(0);
  expect(new Set(parties).size).toBe(parties.length);
  if (meeting !== null) expect(meetings[meeting]).toBeDefined();
}

function checkDate({ date, dateAbsence }: MeetingFact | AgreementFact, article: Article): void {
  expect(dateAbsence === undefined).toBe(date !== null);
  if (!date) return;
  expect(date.start).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(date.end).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(date.start <= date.end).toBe(true);
  expect(date.edtf).toMatch(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/);
  expect(article.text).toContain(date.text);
}

describe("whatever the text, facts are sound", () => {
  test("of the seed", () => {
    expect(seed.map(check).some(({ meetings }) => meetings.length > 0)).toBe(true);
  });

  test("of the seed's sentences in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("2019-02-28", "2024-05-15T23:30:00+02:00", undefined),
        (chosen, published) => {
          check({ text: chosen.join(" "), ...(published && { published }) });
        },
      ),
    );
  });

  test("of seed articles with words taken out, doubled or exchanged", () => {
    const change = fc.record({
      at: fc.nat(2000),
      length: fc.nat(12),
      by: fc.constantFrom(
        "",
        " ",
        "\n",
        ",",
        ". ",
        "and",
        "May 32",
        "the two sides",
        "’s",
        "–",
        "𝕏",
        "United",
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...seed),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (article, changes) => {
          let { text } = article;
          for (const { at, length, by } of changes) {
            const from = at % (text.length + 1);
            text = text.slice(0, from) + by + text.slice(from + length);
          }
          check({ ...article, text });
        },
      ),
    );
  });

  test("of any string at all", () => {
    const pieces = fc.constantFrom(
      ..."A a . , ; : ' ’ \" “ ( ) [ - – / \n \t 1 2024 th é 中 of and the met in".split(" "),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(pieces, { maxLength: 200 }).map((list) => list.join("")),
      fc.array(pieces, { maxLength: 200 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.option(fc.string({ maxLength: 40 }), { nil: undefined }), (body, title) => {
        check({ text: body, published: "2024-05-15", ...(title !== undefined && { title }) });
      }),
    );
  });

  test("of a text without a day of publication, whose relative dates stay open", () => {
    const text =
      "Norwegian Prime Minister Kari Solberg met Danish Prime Minister Mette Kjaer in Oslo yesterday.";
    const [meeting] = check({ text }).meetings;
    expect(meeting).toMatchObject({ date: null, dateAbsence: "NO_REFERENCE" });
  });
});
