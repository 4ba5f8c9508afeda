import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** What a grammar of names, lists and appositions could try again from every token. */
const UNITS = [
  ",",
  "(",
  '"',
  "“",
  "'",
  "[",
  "-",
  "U.S.-",
  "Abcd ",
  "A. ",
  "John ",
  'John "Abe" ',
  "John Smith, ",
  "John Smith Jr. ",
  "France ",
  "France, ",
  "France and ",
  "France's ",
  "of ",
  "the two ",
  "minister of ",
  "Foreign Minister ",
  "ministers, ",
  "President John Smith of France, ",
  "deputy chief ",
  "Presidents John Smith, ",
  "THE PRESIDENT OF FRANCE ",
  "al-",
  "van der ",
  "met ",
  "talks with ",
  "agreed to ",
  "on May 5, ",
  "\n",
];

function quotesFit(text: string): boolean {
  const { meetings, agreements } = extract({ text, published: "2015-05-05" });
  return [...meetings, ...agreements].every(({ evidence }) =>
    evidence.every(({ start, end, quote }) => text.slice(start, end) === quote),
  );
}

describe("any text", () => {
  it.each(UNITS)("of %j without end is read once", (unit) => {
    expect(quotesFit(unit.repeat(Math.ceil(100_000 / unit.length)))).toBe(true);
  });

  it("of a thousand namesakes is read once", () => {
    const text = Array.from({ length: 3000 }, (_, i) => `Minister John ${nameOf(i)} left. `).join("");
    expect(quotesFit(text)).toBe(true);
  });

  it("of such words in any order keeps its quotes", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 }), quotesFit));
  });

  it("of any characters keeps its quotes", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), quotesFit));
  });
});

/** Different made-up surnames for different numbers. */
function nameOf(number: number): string {
  const letter = (n: number) => String.fromCharCode(97 + (n % 26));
  return `X${letter(number)}${letter(Math.floor(number / 26))}${letter(Math.floor(number / 676))}ov`;
}
