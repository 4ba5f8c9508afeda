import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/extract/analysis.ts";
import { layOut } from "../../src/extract/blocks.ts";

describe("datelines", () => {
  it.each([
    ["GENEVA, March 3 (Wire) - The envoys met.", "GENEVA", "March 3", "The envoys met."],
    ["GENEVA (Wire) -- The envoys met.", "GENEVA", undefined, "The envoys met."],
    ["GENEVA (Wire) — The envoys met.", "GENEVA", undefined, "The envoys met."],
    ["GENEVA — The envoys met.", "GENEVA", undefined, "The envoys met."],
    ["NEW YORK, Sept. 14 (Wire) - The envoys met.", "NEW YORK", "Sept. 14", "The envoys met."],
    ["BEIJING, 14 May 2001 (Wire) - The envoys met.", "BEIJING", "14 May 2001", "The envoys met."],
    ["HANOI, December 26. /WIRE/. The envoys met.", "HANOI", "December 26.", "The envoys met."],
    ["BEIJING, May 3 (Wire) The envoys met.", "BEIJING", "May 3", "The envoys met."],
    ["Beijing (Wire) - The envoys met.", "Beijing", undefined, "The envoys met."],
    ["LIMA, Peru - The envoys met.", "LIMA, Peru", undefined, "The envoys met."],
    ["GENEVA The envoys met for an hour.", "GENEVA", undefined, "The envoys met for an hour."],
    ["VIENNA-- The envoys met.", "VIENNA", undefined, "The envoys met."],
  ])("%s", (text, place, date, rest) => {
    const { dateline } = layOut({ text });
    expect(dateline?.place).toBe(place);
    expect(dateline?.date?.replace(/\.$/, "")).toBe(date?.replace(/\.$/, ""));
    expect(text.slice(dateline?.end)).toBe(rest);
  });

  it.each([
    "The envoys met in Geneva - and left.",
    "U.S.-China talks began on Monday.",
    "EU-Japan talks began on Monday.",
    "NATO Secretary General Peter Olsen came.",
    "U.N. Secretary-General Peter Olsen came.",
    "Well-known envoys met on Monday.",
    "Geneva - a city of talks - was quiet.",
    "They (the envoys) - met.",
  ])("has none: %s", (text) => {
    expect(layOut({ text }).dateline).toBeUndefined();
  });

  it.each([
    ["GENEVA, March 3 (Wire) - The envoys met.", { city: "Geneva", country: "CH" }],
    ["LIMA, Peru - The envoys met.", { city: "Lima", country: "PE" }],
    ["UNITED NATIONS, May 3 (Wire) - The envoys met.", undefined],
  ])("tells where: %s", (text, here) => {
    expect(analyse({ text }).here).toEqual(here);
  });
});

describe("blocks", () => {
  const kindsOf = (text: string, title?: string) =>
    layOut({ text, ...(title && { title }) }).blocks.map(({ kind, start, end }) => [
      kind,
      text.slice(start, end),
    ]);

  it.each([
    "Read more: Five things to know about the talks",
    "READ ALSO: Envoys walk out",
    "Related: Envoys walk out",
    "Share this article",
    "Follow us on the usual channels",
    "Photo: A. Holt",
    "Copyright 2019 The Wire. All rights reserved.",
    "Advertisement",
    "By Anna Lind",
  ])("leave out page furniture: %s", (line) => {
    expect(kindsOf(`The envoys met on Monday.\n${line}\nThey left.`)).toEqual([
      ["PROSE", "The envoys met on Monday."],
      ["PROSE", "They left."],
    ]);
  });

  it("tell headings from prose", () => {
    expect(
      kindsOf("Envoys meet\nThe envoys met on Monday.\nWhat comes next\nThey left.", "Envoys meet"),
    ).toEqual([
      ["HEADLINE", "Envoys meet"],
      ["PROSE", "The envoys met on Monday."],
      ["HEADLINE", "What comes next"],
      ["PROSE", "They left."],
    ]);
  });

  it("lie in order inside the text, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("GENEVA", " - ", ", ", "(", ")", "May 3", "\n", "a ", "/", ".", "—"),
        }),
        (text) => {
          let end = 0;
          for (const block of layOut({ text }).blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            expect(text.slice(block.start, block.end)).not.toContain("\n");
            end = block.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
