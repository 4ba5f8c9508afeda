import { describe, expect, test } from "vitest";
import { agreed, article, facts, met, temporaryStore } from "./store/database.ts";

const TALKS = "Wang Yi met Toshimitsu Motegi in Tokyo on Tuesday.";
const PEOPLE = ["CN", "JP", "Wang Yi (CN, foreign minister)", "Toshimitsu Motegi (JP, foreign minister)"];

describe("an article", () => {
  test("is kept with its meeting, people, agreement and evidence", () => {
    const { ingester, rows, column } = temporaryStore();
    const outcome = ingester.add(
      article(TALKS, {
        outlet: "The Tokyo Herald",
        published: "2020-11-24T18:00:00+09:00",
        title: "Ministers meet",
      }),
      facts(
        [met(TALKS, "2020-11-24", PEOPLE, { place: { city: "Tokyo", country: "JP" }, topics: ["TRADE"] })],
        [agreed(TALKS, "2020-11-24", ["CN", "JP"], { meeting: 0 })],
      ),
    );
    expect(outcome).toEqual({ outcome: "added", articleId: 1, meetings: 1, agreements: 1, merged: 0 });
    expect(
      rows("SELECT kind, format, status, edtf, title, reports, publishers, confidence FROM meeting"),
    ).toEqual([
      {
        kind: "MEETING",
        format: "IN_PERSON",
        status: "HELD",
        edtf: "2020-11-24",
        title: "Meeting of China and Japan",
        reports: 1,
        publishers: 1,
        confidence: 80,
      },
    ]);
    expect(
      rows(`SELECT p.country, x.name, t.name AS title, p.role FROM participation p
        LEFT JOIN person x ON x.id = p.person LEFT JOIN title t ON t.id = p.title ORDER BY p.id`),
    ).toEqual([
      { country: "CN", name: null, title: null, role: "PARTICIPANT" },
      { country: "JP", name: null, title: null, role: "PARTICIPANT" },
      { country: "CN", name: "Wang Yi", title: "foreign minister", role: "PARTICIPANT" },
      { country: "JP", name: "Toshimitsu Motegi", title: "foreign minister", role: "PARTICIPANT" },
    ]);
    expect(rows("SELECT kind, status, edtf, meeting, title FROM agreement")).toEqual([
      {
        kind: "MEMORANDUM",
        status: "SIGNED",
        edtf: "2020-11-24",
        meeting: 1,
        title: "Memorandum of China and Japan",
      },
    ]);
    expect(column("SELECT country FROM agreement_party ORDER BY country")).toEqual(["CN", "JP"]);
    expect(rows('SELECT start, "end" FROM evidence')).toEqual([
      { start: 0, end: TALKS.length },
      { start: 0, end: TALKS.length },
    ]);
    expect(rows("SELECT published_day, published_at FROM article")).toEqual([
      { published_day: "2020-11-24", published_at: "2020-11-24T18:00:00+09:00" },
    ]);
    expect(rows("SELECT name, slug FROM publisher")).toEqual([
      { name: "The Tokyo Herald", slug: "the-tokyo-herald" },
    ]);
    expect(column("SELECT topic FROM meeting_topic")).toEqual(["TRADE"]);
    expect(rows("SELECT country, first_seen, last_seen FROM position ORDER BY country")).toEqual([
      { country: "CN", first_seen: "2020-11-24", last_seen: "2020-11-24" },
      { country: "JP", first_seen: "2020-11-24", last_seen: "2020-11-24" },
    ]);
  });

  test("is found by its words, those of its meeting, agreement and people", () => {
    const { ingester, column } = temporaryStore();
    const text = "Gaëlle Müller signed the fisheries memorandum in Córdoba.";
    ingester.add(
      article(text, { title: "A signing" }),
      facts(
        [
          met(text, "2020-11-24", ["DE", "AR", "Gaëlle Müller (DE)"], {
            place: { city: "Córdoba", country: "AR" },
          }),
        ],
        [agreed(text, "2020-11-24", ["DE", "AR"])],
      ),
    );
    const found = (table: string, words: string) =>
      column(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`, words).length;
    expect(found("article_text", "fisheries")).toBe(1);
    expect(found("article_text", "title: signing")).toBe(1);
    expect(found("meeting_text", "people: muller")).toBe(1);
    expect(found("meeting_text", "places: cordoba argentina")).toBe(1);
    expect(found("meeting_text", "title: germany")).toBe(1);
    expect(found("agreement_text", "quotes: fisheries")).toBe(1);
    expect(found("person_text", "gaelle")).toBe(1);
  });

  test("read again changes nothing", () => {
    const { ingester, rows } = temporaryStore();
    const given = article(TALKS);
    const told = facts([met(TALKS, "2020-11-24", PEOPLE)]);
    expect(ingester.known(given)).toBe(false);
    ingester.add(given, told);
    expect(ingester.known(given)).toBe(true);
    const before = rows("SELECT * FROM dataset");
    expect(ingester.add(given, told)).toEqual({
      outcome: "unchanged",
      articleId: 1,
      meetings: 0,
      agreements: 0,
      merged: 0,
    });
    expect(rows("SELECT * FROM dataset")).toEqual(before);
    expect(rows("SELECT id FROM claim")).toHaveLength(1);
  });

  test("is known by its text under another URL and by its URL written otherwise", () => {
    const { ingester } = temporaryStore();
    ingester.add(article(TALKS, { url: "https://www.news.example/talks/?utm_source=feed" }), facts([]));
    expect(ingester.known(article(TALKS, { url: "http://news.example/talks#top" }))).toBe(true);
    expect(ingester.known(article(TALKS, { url: "https://other.example/copy" }))).toBe(true);
    expect(ingester.known({ text: TALKS })).toBe(true);
    expect(ingester.known(article("Other words.", { url: "http://news.example/talks" }))).toBe(false);
    expect(ingester.known(article("Other words.", { url: "http://news.example/talks?page=2" }))).toBe(false);
  });

  test("whose text changed replaces what only it supported", () => {
    const { ingester, rows, column } = temporaryStore();
    const url = "https://news.example/talks";
    ingester.add(
      article(TALKS, { url }),
      facts(
        [met(TALKS, "2020-11-24", PEOPLE, { place: { city: "Tokyo", country: "JP" }, topics: ["TRADE"] })],
        [agreed(TALKS, "2020-11-24", ["CN", "Mekong Friends"], { topics: ["TRADE"] })],
      ),
    );
    const corrected = "Wang Yi met Chung Eui-yong in Seoul on Wednesday.";
    const told = met(corrected, "2020-11-25", ["CN", "KR", "Wang Yi (CN)", "Chung Eui-yong (KR)"]);
    const outcome = ingester.add(article(corrected, { url }), facts([told]));
    expect(outcome).toMatchObject({ outcome: "replaced", articleId: 1, merged: 0 });
    expect(column("SELECT text FROM article")).toEqual([corrected]);
    expect(column("SELECT title FROM meeting")).toEqual(["Meeting of China and South Korea"]);
    expect(column("SELECT name FROM person ORDER BY id")).toEqual(["Wang Yi", "Chung Eui-yong"]);
    expect(rows("SELECT * FROM position")).toEqual([]);
    expect(rows("SELECT * FROM place")).toEqual([]);
    expect(rows("SELECT * FROM agreement")).toEqual([]);
    expect(rows("SELECT * FROM meeting_topic UNION ALL SELECT * FROM agreement_topic")).toEqual([]);
    expect(rows("SELECT * FROM organization WHERE name = 'Mekong Friends'")).toEqual([]);
    expect(column("SELECT rowid FROM article_text WHERE article_text MATCH 'Motegi'")).toEqual([]);
    expect(column("SELECT rowid FROM person_text WHERE person_text MATCH 'Motegi'")).toEqual([]);
    expect(column("SELECT rowid FROM meeting_text WHERE meeting_text MATCH 'Tokyo'")).toEqual([]);
    expect(rows("SELECT type, kind FROM change WHERE revision = 2 ORDER BY type, kind")).toEqual([
      { type: "AGREEMENT", kind: "DELETED" },
      { type: "ARTICLE", kind: "UPDATED" },
      { type: "MEETING", kind: "CREATED" },
      { type: "MEETING", kind: "DELETED" },
      { type: "ORGANIZATION", kind: "DELETED" },
      { type: "PERSON", kind: "CREATED" },
      { type: "PERSON", kind: "DELETED" },
      { type: "PERSON", kind: "UPDATED" },
    ]);
  });

  test("whose text changed keeps the id of a meeting that it still tells of", () => {
    const { ingester, column } = temporaryStore();
    const url = "https://news.example/talks";
    ingester.add(article(TALKS, { url }), facts([met(TALKS, "2020-11-24", PEOPLE)]));
    const longer = `${TALKS} They spoke for an hour.`;
    ingester.add(article(longer, { url }), facts([met(TALKS, "2020-11-24", PEOPLE)]));
    expect(column("SELECT id FROM meeting")).toEqual([1]);
    expect(column("SELECT id FROM person ORDER BY id")).toEqual([1, 2]);
  });

  test("that changes takes nothing from a meeting that another reports", () => {
    const { ingester, rows } = temporaryStore();
    const url = "https://news.example/talks";
    const other = "Motegi received Wang in Tokyo.";
    ingester.add(article(other, { outlet: "B" }), facts([met(other, "2020-11-24", PEOPLE)]));
    const alone = everything(rows);
    ingester.add(
      article(TALKS, { url, outlet: "A" }),
      facts([met(TALKS, "2020-11-24", PEOPLE, { kind: "SUMMIT" })]),
    );
    expect(rows("SELECT kind, reports, publishers FROM meeting")).toEqual([
      { kind: "SUMMIT", reports: 2, publishers: 2 },
    ]);
    ingester.add(article("A correction: there was no meeting.", { url, outlet: "A" }), facts([]));
    expect(everything(rows)).toEqual(alone);
  });
});

/** All that is computed from claims. */
function everything(rows: (query: string) => unknown[]): unknown[] {
  const tables = [
    "meeting",
    "participation",
    "meeting_topic",
    "meeting_country",
    "country_pair",
    "agreement",
  ];
  return [...tables, "agreement_party", "person", "person_alias", "person_word", "position", "place"].map(
    (table) => rows(`SELECT * FROM ${table} ORDER BY 1, 2`),
  );
}

describe("a batch", () => {
  test("leaves nothing of an article that fails and keeps the others", () => {
    const { ingester, column } = temporaryStore();
    const good = "China and Japan met.";
    const bad = "Wang Yi met the Zzz delegation.";
    const outcomes = ingester.addAll([
      { article: article(good), facts: facts([met(good, "2020-11-24", ["CN", "JP"])]) },
      { article: article(bad), facts: facts([met(bad, "2020-11-24", ["CN", "Wang Yi (CN)", "ZZ"])]) },
      { article: article("Third."), facts: facts([]) },
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["added", "failed", "added"]);
    expect(outcomes[1]).toMatchObject({ error: { message: expect.stringContaining('"ZZ"') } });
    expect(column("SELECT text FROM article")).toEqual([good, "Third."]);
    expect(column("SELECT name FROM person")).toEqual([]);
    expect(column("SELECT revision FROM dataset")).toEqual([2]);
  });

  test("takes in no fact without its exact quote", () => {
    const { ingester, column } = temporaryStore();
    const told = met("China and Japan met.", "2020-11-24", ["CN", "JP"]);
    expect(() => ingester.add(article("China and Japan did not meet."), facts([told]))).toThrow(
      "does not have",
    );
    expect(() => ingester.add(article("China."), facts([{ ...told, evidence: [] }]))).toThrow(
      "without evidence",
    );
    expect(column("SELECT id FROM article")).toEqual([]);
  });
});

describe("the history", () => {
  test("tells each revision with its time, cause and the records it changed", () => {
    const { ingester, rows } = temporaryStore();
    ingester.add(article(TALKS), facts([met(TALKS, "2020-11-24", ["CN", "JP", "Wang Yi (CN)"])]));
    expect(rows("SELECT * FROM revision")).toEqual([
      { id: 1, at: "2021-01-01T00:00:00.000Z", cause: "article added", article: 1 },
    ]);
    expect(rows("SELECT type, record, kind, other FROM change ORDER BY type")).toEqual([
      { type: "ARTICLE", record: 1, kind: "CREATED", other: null },
      { type: "MEETING", record: 1, kind: "CREATED", other: null },
      { type: "PERSON", record: 1, kind: "CREATED", other: null },
    ]);
    expect(rows("SELECT revision, changed_at FROM dataset")).toEqual([
      { revision: 1, changed_at: "2021-01-01T00:00:00.000Z" },
    ]);
  });
});
