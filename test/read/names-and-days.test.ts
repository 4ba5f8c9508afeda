import { expect, test } from "vitest";
import { cleanByline, niceCase } from "../../src/read/byline.ts";
import { splitTitle } from "../../src/read/outlet.ts";
import { publishedIn } from "../../src/read/published.ts";

test.each([
  ["2021-05-04", "2021-05-04"],
  ["2021-05-04 08:35", "2021-05-04T08:35"],
  ["2021-05-04T08:35:00Z", "2021-05-04T08:35Z"],
  ["2021-05-04T08:35:21.123+0200", "2021-05-04T08:35:21+02:00"],
  ["2021/5/4", "2021-05-04"],
  ["20210504", "2021-05-04"],
  ["May 4, 2021", "2021-05-04"],
  ["4th of May 2021", "2021-05-04"],
  ["Tues., 4 May 2021 at 7.45pm", "2021-05-04T19:45"],
  ["Sept. 30, 2021 12:05 AM EDT", "2021-09-30T00:05-04:00"],
  ["Tue, 04 May 2021 08:35:00 GMT", "2021-05-04T08:35Z"],
  ["07:45, 4 May 2021", "2021-05-04T07:45"],
  ["05/31/2021", "2021-05-31"],
  ["31/05/2021", "2021-05-31"],
  ["04.05.2021", "2021-05-04"],
  ["1620117300", "2021-05-04T08:35Z"],
  ["1620117300000", "2021-05-04T08:35Z"],
  ["Published by Tom on May 4, 2021 | 5 min read", "2021-05-04"],
])("the day in %j", (stated, expected) => {
  expect(publishedIn(stated)).toBe(expected);
});

test.each(["04/05/2021", "2021-02-30", "May 4", "yesterday", "", "31 June 2021", "2021-13-01", "5 min read"])(
  "%j states no day",
  (stated) => {
    expect(publishedIn(stated)).toBeUndefined();
  },
);

test.each([
  ["By ADA VANCE", "Ada Vance"],
  ["By Tom Reed and Ana Silva", "Tom Reed, Ana Silva"],
  ["By Tom Reed | WNS April 1 at 11:17 AM", "Tom Reed, WNS"],
  ["Tom Reed, Staff Writer", "Tom Reed"],
  ["Written by Tom Reed in Port Albert", "Tom Reed"],
  ["WNS Diplomatic Writer Tom Reed", "Tom Reed"],
  ["Tom Reed Senior reporter", "Tom Reed"],
  ["Tom Reed (tom@harbour.example)", "Tom Reed"],
  ["JEAN-LUC O'BRIEN, MARIA DEL CAMPO & SEAN MCDONALD", "Jean-Luc O'Brien, Maria del Campo, Sean McDonald"],
  ["The Associated Press", "Associated Press"],
  ["AFP", "AFP"],
  ["Tom Reed, tom reed", "Tom Reed"],
])("the names in %j", (raw, expected) => {
  expect(cleanByline(raw)).toBe(expected);
});

test.each(["https://harbour.example/authors/tom", "Staff Writer", "@tomreed", "By", "4 May 2021"])(
  "%j names nobody",
  (raw) => {
    expect(cleanByline(raw)).toBeUndefined();
  },
);

test("only names in one case are rewritten", () => {
  expect(["ADA DE VRIES", "ada quist", "Ada McQuist", "BBC NEWS"].map(niceCase)).toEqual([
    "Ada de Vries",
    "Ada Quist",
    "Ada McQuist",
    "BBC News",
  ]);
});

test.each([
  ["Ministers meet | Harbour Times", undefined, "Ministers meet"],
  ["Ministers meet - The Harbour Times", undefined, "Ministers meet"],
  [
    "Ministers meet in Port Albert - National | Harbour",
    "Harbour",
    "Ministers meet in Port Albert - National",
  ],
  ["BUDGET 3 | Ministers to hire an army of debt collectors", undefined, undefined],
  ["Rebate 'unjustified' - Quist", undefined, undefined],
  ["Ministers meet - harbour.example", "Harbour.example", "Ministers meet"],
])("the title in %j", (title, outlet, expected) => {
  expect(splitTitle(title, outlet).title).toBe(expected ?? title);
});
