import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { answerTable, csvRow } from "../src/commands/answer-table.ts";

describe("an answer as a table", () => {
  test("rows are the nodes of the first connection, nested objects dotted columns, nested lists joined", () => {
    const document = parse(`{
      meetings { totalCount nodes { date { edtf } ...who place { city } } }
    }
    fragment who on Meeting { participants { nodes { country { code } } } }`);
    const data = {
      meetings: {
        totalCount: 2,
        nodes: [
          {
            date: { edtf: "2024-03-12" },
            participants: {
              nodes: [{ country: { code: "NO" } }, { country: null }, { country: { code: "PT" } }],
            },
            place: null,
          },
          { date: null, participants: { nodes: [] }, place: { city: "Lisbon" } },
        ],
      },
    };
    const { columns, rows } = answerTable(document, data);
    expect(columns).toEqual(["date.edtf", "participants.country.code", "place.city"]);
    expect(rows).toEqual([
      ["2024-03-12", "NO; ; PT", undefined],
      [undefined, "", "Lisbon"],
    ]);
  });

  test("edges are rows too, aliases name columns, an inline fragment is no step", () => {
    const document = parse(`{ x: meetings { edges { cursor node { ... on Node { key: id } } } } }`);
    const table = answerTable(document, { x: { edges: [{ cursor: "c1", node: { key: "m1" } }] } });
    expect(table.columns).toEqual(["cursor", "key"]);
    expect(table.rows).toEqual([["c1", "m1"]]);
    expect(table.items).toEqual([{ cursor: "c1", node: { key: "m1" } }]);
  });

  test("columns do not depend on the rows", () => {
    const document = parse(`{ people { nodes { name positions { title } } } }`);
    expect(answerTable(document, { people: { nodes: [] } }).columns).toEqual(["name", "positions.title"]);
  });

  test("an answer without a list is one row, a list of plain values one column", () => {
    expect(
      answerTable(parse("{ dataset { revision meetings } }"), { dataset: { revision: 3, meetings: 9 } }),
    ).toEqual({
      columns: ["dataset.revision", "dataset.meetings"],
      rows: [[3, 9]],
      items: [{ dataset: { revision: 3, meetings: 9 } }],
    });
    expect(answerTable(parse("{ codes }"), { codes: ["CN", "JP"] })).toMatchObject({
      columns: ["value"],
      rows: [["CN"], ["JP"]],
    });
  });
});

test.each([
  [["a", 1, null, undefined, true], "a,1,,,true\r\n"],
  [['say "no"', "a,b", "two\nlines"], '"say ""no""","a,b","two\nlines"\r\n'],
  [["=1+1", "-x", "@y", "+z", -5], "'=1+1,'-x,'@y,'+z,-5\r\n"],
])("%j is written as CSV", (cells, line) => {
  expect(csvRow(cells)).toBe(line);
});
