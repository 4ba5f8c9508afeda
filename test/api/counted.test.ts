import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillStore } from "../../bench/big-store.ts";
import { createApp } from "../../src/server/app.ts";
import { openReader, type Reader } from "../../src/store/reader.ts";

/** Fulfilled by all, but not known to be. */
const ANY = '{ not: { id: { eq: "Meeting:999999" } } }';
const AGREED = '{ not: { id: { eq: "Agreement:999999" } } }';
const where = (filter: string, any: string) => [
  filter === "" ? "" : `where: ${filter}`,
  `where: { and: [${filter === "" ? any : filter}] }`,
];

const FILTERS = [
  "",
  "{ status: { eq: HELD } }",
  "{ status: { in: [HELD, CANCELLED] } }",
  "{ status: { in: [] } }",
];
const TIMES = [
  '{ from: "2003-01-01", to: "2003-12-31" }',
  '{ from: "2004-02-01", to: "2004-02-29" }',
  '{ from: "2010-05-01" }',
  '{ to: "2001-03-31" }',
  '{ from: "2003-01-15", to: "2003-02-10" }',
];
const FACETS = [
  "COUNTRY",
  "ORGANIZATION",
  "PERSON",
  "KIND",
  "FORMAT",
  "STATUS",
  "PLACE",
  "TOPIC",
  "PUBLISHER",
];

/** Two queries that must have the same answer: one that counts may tell, and one that they do not. */
function* pairs(): Generator<[string, string, string]> {
  function* both(
    what: string,
    query: (where: string) => string,
    filter: string,
    any = ANY,
  ): Generator<[string, string, string]> {
    const [told = "", read = ""] = where(filter, any);
    yield [`${what} ${filter}`, query(told), query(read)];
  }
  const counted = [
    ...FILTERS,
    ...TIMES.map((time) => `{ during: ${time} }`),
    "{ countries: { any: [US] } }",
    `{ countries: { all: [CN] }, during: ${TIMES[0]} }`,
    "{ countries: { any: [RU] }, status: { eq: HELD } }",
    `{ status: { eq: HELD }, during: ${TIMES[1]} }`,
  ];
  for (const filter of counted) {
    yield* both("count", (given) => `{ meetings(first: 1, ${given}) { totalCount } }`, filter);
    for (const by of FACETS)
      yield* both(
        `facet ${by}`,
        (given) => `{ meetings(first: 1, ${given}) { facets(by: ${by}, first: 12) { value label count } } }`,
        filter,
      );
    for (const bucket of ["MONTH", "QUARTER", "YEAR"])
      for (const time of ["", ...TIMES])
        for (const by of ["", "KIND"])
          yield* both(
            `timeline ${bucket} ${time} ${by}`,
            (given) =>
              `{ meetings(first: 1, ${given}) { timeline(bucket: ${bucket} ${time && `, during: ${time}`} ${by && `, by: ${by}`}) { label count imprecise parts { value count } } } }`,
            filter,
          );
    yield* both(
      "countries",
      (given) =>
        `{ countries(first: 8, orderBy: [{ field: MEETINGS, direction: DESC ${given.replace("where", ", meetings")} }]) { nodes { code } } }`,
      filter,
    );
    yield* both(
      "topics",
      (given) =>
        `{ topics(orderBy: [{ field: MEETINGS, direction: DESC ${given.replace("where", ", meetings")} }]) { nodes { code } } }`,
      filter,
    );
    yield* both(
      "of countries",
      (
        given,
      ) => `{ countries(first: 5) { nodes { meetings(first: 1 ${given && `, ${given}`}) { totalCount facets(by: KIND) { value count }
      partners: facets(by: COUNTRY, first: 5) { value count } people: facets(by: PERSON, first: 5) { label count } timeline(bucket: YEAR) { label count imprecise } } } } }`,
      filter,
    );
    for (const of of ["COUNTRY", "ORGANIZATION"])
      yield* both(
        `network ${of}`,
        (
          given,
        ) => `{ network(of: ${of}, first: 9, minWeight: 2 ${given && `, ${given}`}) { nodeCount edgeCount
        nodes { label degree strength } edges { source target weight firstMeeting { id } lastMeeting { id } } } }`,
        filter,
      );
    yield* both(
      "network PERSON",
      (given) => `{ network(of: PERSON, first: 9 ${given && `, ${given}`}) { nodeCount edgeCount
      nodes { label degree strength } edges { source target weight firstMeeting { id } lastMeeting { id } } } }`,
      filter,
    );
    yield* both(
      "partners",
      (given) =>
        `{ countries(first: 4) { nodes { partners(first: 6 ${given && `, ${given}`}) { totalCount nodes { country { code } meetingCount firstDay lastDay } } } } }`,
      filter,
    );
  }
  for (const time of TIMES)
    for (const direction of ["ASC", "DESC"])
      for (const page of ["first: 7", "last: 7", "first: 300", "last: 300"])
        yield* both(
          `page ${direction} ${page}`,
          (given) =>
            `{ meetings(${page}, ${given}, orderBy: [{ field: DATE, direction: ${direction} }]) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
          `{ during: ${time}, format: { eq: IN_PERSON } }`,
        );
  for (const filter of ["", "{ status: { in: [SIGNED, RATIFIED] } }", `{ during: ${TIMES[0]} }`])
    for (const by of ["COUNTRY", "ORGANIZATION", "KIND", "STATUS", "TOPIC", "PUBLISHER"])
      yield* both(
        `agreements by ${by}`,
        (given) =>
          `{ agreements(first: 3, ${given}) { totalCount nodes { id } facets(by: ${by}) { value label count } } }`,
        filter,
        AGREED,
      );
}

describe("what counts tell is what the records say", () => {
  let folder: string;
  let reader: Reader;
  let ask: (query: string) => Promise<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "chancery-counted-"));
    fillStore(join(folder, "filled.db"), 1500);
    reader = openReader(join(folder, "filled.db"));
    const app = createApp({ reader });
    ask = async (query) => {
      const answer = await app.fetch("http://localhost/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: query.replace(/\(first: 1, \)/g, "(first: 1)").replace(/, \)/g, ")") }),
      });
      return answer.text();
    };
  }, 60_000);
  afterAll(() => {
    reader.close();
    rmSync(folder, { recursive: true });
  });

  test("whatever is asked", async () => {
    for (const [what, told, read] of pairs()) {
      const expected = await ask(read);
      expect(expected, read).not.toContain('"errors"');
      expect(await ask(told), what).toBe(expected);
    }
  }, 120_000);
});
