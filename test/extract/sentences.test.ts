import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/extract/blocks.ts";
import { splitSentences } from "../../src/extract/sentences.ts";

function sentencesOf(text: string): string[] {
  return splitSentences(text, layOut({ text }).blocks).map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  it.each([
    ["a full stop", ["They met.", "They left."]],
    ["a question and a cry", ["Did they meet?", "They did!", "All left."]],
    ["titles", ["Mr. Holt met Dr. Lind and Gen. Sato.", "All left."]],
    ["initials", ["George W. Holt met J. P. Lind.", "Both left."]],
    ["country letters inside", ["The U.S. envoy met the U.N. chief.", "Both left."]],
    ["country letters at the end", ["They met in the U.S.", "The envoy left."]],
    ["months", ["They met on Jan. 5 and Sept. 9.", "Both left."]],
    ["numbers", ["It cost 1.5 million.", "They paid."]],
    ["a quotation", ['"We agreed," he said.', '"We will sign."']],
    ["a stop inside quotes", ['He said, "We agreed."', "They left."]],
    ["curly quotes", ["He said, “We agreed.”", "They left."]],
    ["brackets", ["They met (in Bonn).", "They left."]],
    ["junior", ["They met Holt Jr. in Bonn.", "Both left."]],
    ["an ellipsis", ["They met ... in Bonn.", "They left."]],
    ["and so on", ["They met the press, etc. in Bonn.", "They left."]],
    ["a number first", ["They met.", "12 others left."]],
  ])("end at %s", (_, expected) => {
    expect(sentencesOf(expected.join(" "))).toEqual(expected);
  });

  it("do not cross paragraphs", () => {
    expect(sentencesOf("They met in the morning and talked about fish\nThey left at noon.").at(-1)).toBe(
      "They left at noon.",
    );
  });

  it("cover every token of the prose once, in order", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "Bc", " ", ". ", "Mr.", '"', "”", "\n", "U.S.", "3", "?") }),
        (text) => {
          const sentences = splitSentences(text, layOut({ text }).blocks);
          let end = 0;
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(end);
            expect(sentence.tokens[0]?.start).toBe(sentence.start);
            expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
            end = sentence.end;
          }
        },
      ),
    );
  });
});
