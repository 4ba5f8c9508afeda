import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schema } from "../../src/api/schema.ts";
import { csvRow } from "../../src/saved/csv.ts";
import { define } from "../../src/saved/definition.ts";
import { Table } from "../../src/saved/table.ts";

const tableOf = (document: string, explode?: string) =>
  new Table(define({ document, variables: {} }, schema).plan.row, explode);
const namesOf = (document: string) => tableOf(document).columns.map(({ name }) => name);

describe("an answer as a table", () => {
  test("rows are of the first connection, nested objects dotted columns, nested lists joined", () => {
    const table = tableOf(`{
      dataset { revision }
      meetings { totalCount facets(by: KIND) { value } nodes { date { edtf } ...who place { city } confidence } }
    }
    fragment who on Meeting { participants { country { code } } evidence { nodes { start } } }`);
    expect(table.columns).toEqual([
      { name: "date.edtf", type: "TEXT" },
      { name: "participants.country.code", type: "TEXT" },
      { name: "evidence.start", type: "TEXT" },
      { name: "place.city", type: "TEXT" },
      { name: "confidence", type: "FLOAT" },
    ]);
    const item = {
      date: null,
      participants: [{ country: { code: "NO" } }, { country: null }, { country: { code: "PT" } }],
      evidence: { nodes: [{ start: 3 }, { start: 9 }] },
      place: { city: "Lisbon" },
      confidence: 0.5,
    };
    expect(table.rows(item)).toEqual([[null, "NO; ; PT", "3; 9", "Lisbon", 0.5]]);
  });

  test("exploded, a list gives a row for each element, and one where it is empty", () => {
    const table = tableOf("{ meetings { nodes { id evidence { nodes { start quote } } } } }", "evidence");
    expect(table.columns.map(({ type }) => type)).toEqual(["TEXT", "INT", "TEXT"]);
    const evidence = {
      nodes: [
        { start: 3, quote: "a" },
        { start: 9, quote: "b" },
      ],
    };
    expect(table.rows({ id: "m", evidence })).toEqual([
      ["m", 3, "a"],
      ["m", 9, "b"],
    ]);
    expect(table.rows({ id: "m", evidence: { nodes: [] } })).toEqual([["m", null, null]]);
  });

  test("edges are rows too, aliases name columns, an inline fragment is no step", () => {
    expect(namesOf("{ x: meetings { edges { cursor node { ... on Node { key: id } } } } }")).toEqual([
      "cursor",
      "key",
    ]);
  });

  test("without a connection the rows are the first list, without a list the answer", () => {
    expect(namesOf("{ timeline(bucket: YEAR) { label count } }")).toEqual(["label", "count"]);
    expect(namesOf("{ dataset { revision counts { meetings } } }")).toEqual([
      "dataset.revision",
      "dataset.counts.meetings",
    ]);
  });

  test("days and moments are such", () => {
    const { columns } = tableOf("{ changes(since: 0) { nodes { at revision __typename } } }");
    expect(columns.map(({ type }) => type)).toEqual(["DATETIME", "INT", "TEXT"]);
  });
});

test.each([
  [["a", 1, null, undefined, true], "a,1,,,true\r\n"],
  [['say "no"', "a,b", "two\nlines"], '"say ""no""","a,b","two\nlines"\r\n'],
  [["=1+1", "-x", "@y", "+z", "＝1", -5], "'=1+1,'-x,'@y,'+z,'＝1,-5\r\n"],
])("%j is written as CSV", (cells, line) => {
  expect(csvRow(cells)).toBe(line);
});

test("whatever a cell holds, CSV gives it back and no spreadsheet runs it", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (cells) => {
      const read = parsed(csvRow(cells));
      expect(read.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""))).toEqual(cells);
      expect(read.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    }),
  );
});

/** One row of RFC 4180. */
function parsed(line: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n$)/y;
  for (let match = cell.exec(line); match; match = cell.lastIndex < line.length ? cell.exec(line) : null)
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
  return cells;
}
