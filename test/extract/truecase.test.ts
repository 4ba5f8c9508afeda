import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { truecase } from "../../src/extract/truecase.ts";

describe("truecase", () => {
  it.each([
    [
      "THE PRIME MINISTER OF JAPAN WILL VISIT FRANCE NEXT WEEK.",
      "The prime minister of Japan will visit France next week.",
    ],
    [
      "PRESIDENT MITTERRAND MET CHANCELLOR KOHL IN BONN ON FRIDAY.",
      "President Mitterrand met chancellor Kohl in Bonn on Friday.",
    ],
    [
      "THE TWO SIDES AGREED. THEY SIGNED A PROTOCOL ON TRADE.",
      "The two sides agreed. They signed a protocol on trade.",
    ],
    [
      "UN AND US OFFICIALS SPOKE WITH THE NATO CHIEF ABOUT TALKS.",
      "UN and US officials spoke with the NATO chief about talks.",
    ],
    [
      "THE DEMOCRATIC REPUBLIC OF THE CONGO THANKED BURKINA FASO.",
      "The Democratic Republic of the Congo thanked Burkina Faso.",
    ],
    [
      "FOREIGN MINISTER QIAN QICHEN'S TALKS WITH EDUARD SHEVARDNADZE ENDED.",
      "Foreign minister Qian Qichen's talks with Eduard Shevardnadze ended.",
    ],
    [
      "THE SOVIET-AMERICAN SUMMIT WILL OPEN IN REYKJAVIK IN OCTOBER.",
      "The Soviet-American summit will open in Reykjavik in October.",
    ],
    [
      "JOSE MARIA DE LA TORRE RETURNED TO SAN SALVADOR ON SUNDAY EVENING.",
      "Jose Maria de la Torre returned to San Salvador on Sunday evening.",
    ],
  ])("%s", (shouted, expected) => {
    expect(truecase(shouted)).toBe(expected);
  });

  it("leaves ordinary lines as they are, capitals included", () => {
    const text = "The NATO and OSCE envoys met IAEA officials in VIENNA.\nAll left.";
    expect(truecase(text)).toBe(text);
  });

  it("changes only lines in capitals", () => {
    const text = "A plain line.\nTHE ENVOYS OF PERU AND CHILE MET IN THE CITY OF LIMA.";
    expect(truecase(text)).toBe("A plain line.\nThe envoys of Peru and Chile met in the city of Lima.");
  });

  it("keeps every offset", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("THE ", "KOHL ", "É", "İ", "ß", "\n", "U.S. ", "'S ", "AMERICA", "-", "a"),
        }),
        (text) => {
          const cased = truecase(`${text} THE ENVOYS OF PERU AND CHILE MET IN THE CITY OF LIMA`);
          expect(cased.length).toBe(
            text.length + " THE ENVOYS OF PERU AND CHILE MET IN THE CITY OF LIMA".length,
          );
          expect(cased.slice(0, text.length).toLowerCase()).toBe(text.toLowerCase());
        },
      ),
    );
  });
});
