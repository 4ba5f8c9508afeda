import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  valuesOf,
} from "../src/domain/vocabulary.ts";
import { articleNames, type ExpectedMeeting, expectedNames, seedArticle, spanOf } from "./support/seed.ts";

const seed = articleNames().map(seedArticle);
const meetings = seed.flatMap((article) => article.meetings.map((meeting) => ({ article, meeting })));
const agreements = seed.flatMap((article) => article.agreements);
const alpha2 = new Set([...Object.keys(countries.getAlpha2Codes()), "XK", "SU", "YU", "DD", "CS", "YD"]);
const published = (article: { front: Record<string, unknown> }) =>
  String(article.front.published).slice(0, 10);

test("every article has its expected facts, and the other way round", () => {
  expect(articleNames()).toEqual(expectedNames());
  expect(seed.length).toBeGreaterThanOrEqual(30);
});

describe.each(seed.map((article) => [article.name, article] as const))("%s", (name, article) => {
  test("has complete front matter", () => {
    expect(article.front).toEqual({
      id: name,
      outlet: expect.stringMatching(/\S/),
      title: expect.stringMatching(/\S/),
      byline: expect.stringMatching(/\S/),
      published: expect.stringMatching(/^20\d\d-\d\d-\d\d/),
      url: expect.stringMatching(/^https:\/\/[a-z]+\.example\/\S+$/),
      language: "en",
    });
    expect(spanOf(published(article))).not.toBeNull();
    expect(name.startsWith(`${published(article)}-`)).toBe(true);
  });

  test("has 120 to 400 words", () => {
    const words = article.body.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(400);
  });

  test("quotes its body exactly, a sentence at a time", () => {
    const paragraphs = article.body.split(/\n{2,}/);
    for (const fact of [...article.meetings, ...article.agreements]) {
      expect(fact.evidence.length).toBeGreaterThan(0);
      for (const quote of fact.evidence) {
        expect(
          paragraphs.filter((paragraph) => paragraph.includes(quote)),
          quote,
        ).toHaveLength(1);
        expect(quote).toMatch(/[.!?]["”’)]*$/);
      }
    }
  });

  test("keeps to the vocabulary", () => {
    for (const meeting of article.meetings) {
      expect(valuesOf(MeetingKind)).toContain(meeting.kind);
      expect(valuesOf(MeetingFormat)).toContain(meeting.format);
      expect(valuesOf(MeetingStatus)).toContain(meeting.status);
    }
    for (const agreement of article.agreements) {
      expect(valuesOf(AgreementKind)).toContain(agreement.kind);
      expect(valuesOf(AgreementStatus)).toContain(agreement.status);
    }
  });

  test("names countries by code and people as the body does", () => {
    const codes = [
      ...article.meetings.flatMap((meeting) => [
        ...meeting.countries,
        ...(meeting.place?.country ? [meeting.place.country] : []),
      ]),
      ...article.agreements.flatMap(({ parties }) => parties.filter((party) => /^[A-Z]{2}$/.test(party))),
    ];
    expect(codes.filter((code) => !alpha2.has(code))).toEqual([]);
    for (const { people, countries: sides } of article.meetings) {
      for (const { name: person, country, title } of people) {
        expect(article.body).toContain(person);
        if (title !== null) expect(article.body).toContain(title);
        if (country !== null) expect(sides).toContain(country);
      }
    }
  });

  test("has dates that fit the status", () => {
    for (const { date, status } of article.meetings) {
      if (date === null) continue;
      const span = spanOf(date);
      if (span === null) throw new Error(`${date} is no date`);
      if (status === "HELD") expect(span.first <= published(article), date).toBe(true);
      if (status === "SCHEDULED") expect(span.last >= published(article), date).toBe(true);
    }
    for (const { date } of article.agreements) if (date !== null) expect(spanOf(date), date).not.toBeNull();
  });

  test("resolves weekdays to the day that the sentence names", () => {
    for (const { date, evidence } of article.meetings) {
      const named = evidence[0]?.match(/\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g);
      const calendarDay =
        /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d/;
      if (!named || calendarDay.test(evidence[0] ?? "") || !/^\d{4}-\d\d-\d\d$/.test(date ?? "")) continue;
      const weekday = new Date(`${date}T00:00Z`).toLocaleDateString("en", {
        weekday: "long",
        timeZone: "UTC",
      });
      expect(named, evidence[0]).toContain(weekday);
    }
  });

  test("links an agreement to one of its own meetings", () => {
    for (const { meeting, parties } of article.agreements) {
      expect(parties.length).toBeGreaterThan(0);
      if (meeting !== null) expect(article.meetings[meeting]).toBeDefined();
    }
  });
});

describe("the set as a whole", () => {
  const sides = (meeting: ExpectedMeeting) => [...meeting.countries, ...meeting.organizations];
  const shared = (a: ExpectedMeeting, b: ExpectedMeeting) =>
    sides(a).filter((side) => sides(b).includes(side)).length;
  const overlap = (a: ExpectedMeeting, b: ExpectedMeeting) => {
    const [left, right] = [a.date && spanOf(a.date), b.date && spanOf(b.date)];
    return Boolean(left && right && left.first <= right.last && right.first <= left.last);
  };

  test("shows every kind, format and status of meeting, and every kind of agreement", () => {
    const kinds = (values: string[]) => [...new Set(values)].sort();
    expect(kinds(meetings.map(({ meeting }) => meeting.kind))).toEqual(valuesOf(MeetingKind).sort());
    expect(kinds(meetings.map(({ meeting }) => meeting.format))).toEqual(valuesOf(MeetingFormat).sort());
    expect(kinds(meetings.map(({ meeting }) => meeting.status))).toEqual(valuesOf(MeetingStatus).sort());
    expect(kinds(agreements.map(({ kind }) => kind))).toEqual(valuesOf(AgreementKind).sort());
  });

  test("tells at least eight events through two outlets or more", () => {
    const retold = seed.filter((article) =>
      article.meetings[0]
        ? meetings.some(
            (other) =>
              other.article.name > article.name &&
              other.article.front.outlet !== article.front.outlet &&
              other.meeting.status === "HELD" &&
              article.meetings[0]?.status === "HELD" &&
              overlap(article.meetings[0], other.meeting) &&
              shared(article.meetings[0], other.meeting) >= 2,
          )
        : false,
    );
    expect(retold.length).toBeGreaterThanOrEqual(8);
  });

  test("follows at least four meetings from the plan to what came of it", () => {
    const followed = meetings.filter(
      ({ article, meeting }) =>
        ["SCHEDULED", "POSTPONED", "CANCELLED"].includes(meeting.status) &&
        article.meetings[0] === meeting &&
        meetings.some(
          (later) =>
            published(later.article) > published(article) &&
            later.meeting.status === "HELD" &&
            shared(meeting, later.meeting) >= 2 &&
            later.meeting.people.some(({ name }) => meeting.people.some((person) => person.name === name)),
        ),
    );
    expect(followed.length).toBeGreaterThanOrEqual(4);
  });

  test("has articles without a fact, and reaches all continents", () => {
    const empty = seed.filter((article) => article.meetings.length + article.agreements.length === 0);
    expect(empty.length).toBeGreaterThanOrEqual(2);
    const places = new Set(meetings.map(({ meeting }) => meeting.place?.country));
    for (const country of ["SG", "GR", "ER", "NE", "AR", "VC", "US", "CK", "TJ", "QA"]) {
      expect(places).toContain(country);
    }
  });
});
