import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import type { Facts, MeetingFact } from "../../src/domain/facts.ts";
import { extract } from "../../src/extract/extract.ts";
import { createCorrector } from "../../src/resolve/corrector.ts";
import { createIngester } from "../../src/resolve/ingest.ts";
import { type Rereading, reextract } from "../../src/resolve/reextract.ts";
import type { ArticleScope } from "../../src/store/stored-articles.ts";
import type { Writer } from "../../src/store/writer.ts";
import { type Store, temporaryStore } from "../store/database.ts";
import { REPORTS } from "./events.data.ts";

const ARTICLES = REPORTS.map(({ article }) => article as Article);
const TOLD = new Map(ARTICLES.map((article) => [article.text, extract(article)]));
const today = ({ text }: Article): Facts => TOLD.get(text) as Facts;
/** Reports of one meeting. */
const ONE = ARTICLES.filter(({ url = "" }) => url.includes("/0/"));
const ALL: ArticleScope = { since: null, publisher: null };

function readAgain(writer: Writer, scope = ALL, read = today, extractor = "cascade 2"): Rereading[] {
  return [...reextract(writer, scope, { extractor, extract: read, faultOf: () => undefined })].flat();
}

/** What an older extractor would have made of an article. */
type Older = (facts: Facts) => Facts;
const meetings =
  (change: (meeting: MeetingFact) => MeetingFact): Older =>
  ({ meetings, agreements }) => ({ meetings: meetings.map(change), agreements });
const OLDER: Record<string, Older> = {
  same: (facts) => facts,
  blind: () => ({ meetings: [], agreements: [] }),
  undated: meetings(({ date: _, ...meeting }) => ({ ...meeting, date: null, dateAbsence: "NOT_STATED" })),
  nameless: meetings((meeting) => ({
    ...meeting,
    participants: meeting.participants.filter(({ person }) => !person),
  })),
  familyNames: meetings((meeting) => ({
    ...meeting,
    participants: meeting.participants.map((each) =>
      each.person
        ? { ...each, person: { name: each.person.name.split(" ").at(-1) ?? "", aliases: [] } }
        : each,
    ),
  })),
  planned: meetings((meeting) => ({ ...meeting, status: "SCHEDULED" })),
  calls: meetings((meeting) => ({ ...meeting, format: "PHONE", place: null })),
};

const OLDER_ALL = (article: Article): Facts => (OLDER.undated as Older)(today(article));

/** What a store holds, told without ids: the same for stores that hold the same. */
function contents({ rows }: Store): unknown {
  const told = rows(
    `SELECT c.meeting, c.agreement, a.url || '#' || (SELECT count(*) FROM claim o
      WHERE o.article = c.article AND o.id < c.id) AS name FROM claim c JOIN article a ON a.id = c.article`,
  );
  const nameOf = (of: "meeting" | "agreement", id: unknown) =>
    told
      .filter((each) => each[of] === id)
      .map(({ name }) => name)
      .sort()
      .join(" ");
  const people = rows(
    `SELECT p.id, p.name, p.country, p.first_seen, p.last_seen, group_concat(DISTINCT x.name) AS names
    FROM person p JOIN (SELECT person, name FROM person_alias ORDER BY name) x ON x.person = p.id GROUP BY p.id`,
  ).map(({ id, names, name: _, ...row }) => ({
    id,
    ...row,
    names: String(names).split(",").sort(),
    at: rows("SELECT DISTINCT meeting FROM participation WHERE person = ?", id)
      .map(({ meeting }) => nameOf("meeting", meeting))
      .sort(),
  }));
  const sorted = (list: unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  return {
    meetings: sorted(
      rows(
        `SELECT m.id, m.kind, m.format, m.status, m.edtf, p.city, p.country, m.confidence, m.reports, m.publishers,
          m.title FROM meeting m LEFT JOIN place p ON p.id = m.place`,
      ).map(({ id, ...row }) => [nameOf("meeting", id), row]),
    ),
    agreements: sorted(
      rows("SELECT id, kind, status, edtf, meeting, confidence FROM agreement").map(
        ({ id, meeting, ...row }) => [nameOf("agreement", id), nameOf("meeting", meeting), row],
      ),
    ),
    people: sorted(people.map(({ id: _, ...row }) => row)),
    links: sorted(
      rows("SELECT a, b, kind, score FROM meeting_link").map(({ a, b, kind, score }) => {
        const ends = [nameOf("meeting", a), nameOf("meeting", b)];
        return [kind === "PART_OF" ? ends : ends.sort(), kind, score];
      }),
    ),
    pairs: sorted(
      rows("SELECT a, b, start, meeting FROM country_pair").map(({ meeting, ...row }) => [
        nameOf("meeting", meeting),
        row,
      ]),
    ),
  };
}

function ingested(articles: readonly Article[], read: (article: Article, at: number) => Facts): Store {
  const store = temporaryStore(":memory:");
  const outcomes = createIngester(store.writer, "cascade 1").addAll(
    articles.map((article, at) => ({ article, facts: read(article, at) })),
  );
  for (const outcome of outcomes) if (outcome.outcome === "failed") throw outcome.error;
  return store;
}

describe("a store read again holds what one read today from the start does", () => {
  test("whatever the older extractor had missed or mistaken", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: ARTICLES.length - 1 }),
        fc.array(fc.constantFrom(...Object.keys(OLDER)), { minLength: 6, maxLength: 40 }),
        (first, older) => {
          const articles = older.flatMap((_, i) => ARTICLES[(first + i) % ARTICLES.length] ?? []);
          const store = ingested(articles, (article, at) =>
            (OLDER[older[at] ?? "same"] as Older)(today(article)),
          );
          readAgain(store.writer);
          expect(contents(store)).toEqual(contents(ingested(articles, today)));
        },
      ),
      { numRuns: 20, endOnFailure: true },
    );
  }, 180_000);
});

test("with the extractor that read it a store stays as it is, to the revision", () => {
  const store = ingested(ARTICLES, today);
  const before = store.writer.revision();
  const outcomes = readAgain(store.writer, ALL, today, "cascade 1").map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(["unchanged"]));
  expect(outcomes).toHaveLength(ARTICLES.length);
  expect(store.writer.revision()).toBe(before);
});

test("a new version that finds the same is noted, and no record is told to have changed", () => {
  const store = ingested(ARTICLES.slice(0, 3), today);
  const before = store.writer.revision();
  readAgain(store.writer);
  expect(store.writer.rereadSince(before)).toEqual([]);
  expect(store.writer.revision()).toBe(before + 1);
  expect(store.column("SELECT DISTINCT e.name FROM claim c JOIN extractor e ON e.id = c.extractor")).toEqual([
    "cascade 2",
  ]);
});

test("records keep their ids, and what became of each is told", () => {
  const [first, second] = ONE as [Article, Article];
  const store = ingested([first, second], (article, at) =>
    at === 0 ? (OLDER.undated as Older)(today(article)) : (OLDER.blind as Older)(today(article)),
  );
  const meetings = store.column("SELECT id FROM meeting");
  const people = store.column("SELECT id FROM person ORDER BY id");
  expect(meetings).toHaveLength(1);
  const before = store.writer.revision();
  readAgain(store.writer);
  expect(store.column("SELECT id FROM meeting")).toEqual(meetings);
  expect(store.column("SELECT id FROM person ORDER BY id")).toEqual(expect.arrayContaining(people));
  expect(store.column("SELECT seen_at FROM article WHERE id = 1")).toEqual(["2021-01-01T00:00:00.000Z"]);
  const told = store.writer.rereadSince(before).filter(({ type }) => type === "MEETING");
  expect(told).toEqual([{ type: "MEETING", record: meetings[0], kind: "UPDATED", other: null }]);
});

test("what people corrected holds when the articles are read again", () => {
  const [first, second] = ONE as [Article, Article];
  const store = ingested([first, second], (article) => (OLDER.planned as Older)(today(article)));
  const corrector = createCorrector(store.writer);
  const meetingsOf = () =>
    store.column("SELECT meeting FROM claim WHERE meeting IS NOT NULL ORDER BY article");
  const [one, same] = meetingsOf();
  expect(same).toBe(one);
  corrector.splitMeeting({ id: `Meeting:${one}`, reports: ["Article:2"], reason: "a day later" });
  const apart = meetingsOf();
  expect(new Set(apart).size).toBe(2);
  corrector.correctMeeting({ id: `Meeting:${apart[1]}`, kind: "VISIT", reason: "a visit" });
  expect(readAgain(store.writer).map(({ outcome }) => outcome)).toEqual(["changed", "changed"]);
  expect(meetingsOf()).toEqual(apart);
  expect(store.column("SELECT kind FROM meeting WHERE id = ?", apart[1])).toEqual(["VISIT"]);
  corrector.undo({ id: "Correction:2" });
  corrector.undo({ id: "Correction:1" });
  expect(contents(store)).toEqual(contents(ingested([first, second], today)));
});

test("one that stops midway is ended by the next", () => {
  const store = ingested(ARTICLES, OLDER_ALL);
  const how = { extractor: "cascade 2", extract: today, faultOf: () => undefined };
  const [batch] = reextract(store.writer, ALL, how);
  expect(batch?.length).toBeLessThan(ARTICLES.length);
  expect(
    store.column("SELECT DISTINCT e.name FROM article a JOIN extractor e ON e.id = a.extractor"),
  ).toEqual(["cascade 1", "cascade 2"]);
  readAgain(store.writer);
  expect(contents(store)).toEqual(contents(ingested(ARTICLES, today)));
});

test("an article that cannot be read again keeps what was found, and the others are read", () => {
  const store = ingested(ARTICLES.slice(0, 2), OLDER_ALL);
  const outcomes = readAgain(store.writer, ALL, (article) => {
    if (article.url === ARTICLES[0]?.url) throw new Error("a fault");
    return today(article);
  });
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["failed", "changed"]);
  expect(store.column("SELECT article FROM claim")).toEqual([1, 2]);
});

test("an article of another publisher or an earlier day is left alone", () => {
  const store = ingested(ARTICLES.slice(0, 40), OLDER_ALL);
  const [first] = ARTICLES as [Article];
  const publisher = store.writer.publisher(first.outlet ?? "") ?? null;
  const of = (scope: ArticleScope) => readAgain(store.writer, scope).length;
  const days = ARTICLES.slice(0, 40).map(({ published = "" }) => published.slice(0, 10));
  expect(of({ since: null, publisher })).toBe(
    ARTICLES.slice(0, 40).filter(({ outlet }) => outlet === first.outlet).length,
  );
  expect(of({ since: "2022-01-01", publisher: null })).toBe(days.filter((day) => day >= "2022-01-01").length);
});
