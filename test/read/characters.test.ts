import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeEntities, repairCharacters } from "../../src/read/characters.ts";
import { decodeBytes } from "../../src/read/encoding.ts";
import { fromWindows1252, mendMojibake } from "../../src/read/windows-1252.ts";

const TEXT = "“Talks” with Željko Łuczak, José Núñez – and Erdoğan’s café… agreed.";

describe("bytes to text", () => {
  const utf16 = (text: string, big: boolean): Buffer => {
    const bytes = Buffer.from(text, "utf16le");
    return big ? bytes.swap16() : bytes;
  };
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16 LE with a mark", utf16(`\uFEFF${TEXT}`, false)],
    ["UTF-16 BE with a mark", utf16(`\uFEFF${TEXT}`, true)],
    ["UTF-16 LE without a mark", utf16(TEXT, false)],
    ["UTF-16 BE without a mark", utf16(TEXT, true)],
  ])("%s", (_, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text: TEXT });
  });

  test("windows-1252 undeclared, and declared as ISO 8859-1", () => {
    const bytes = Buffer.from("Minister Jos\xe9 \x93met\x94 envoys \x96 again \x80", "latin1");
    const text = "Minister José “met” envoys – again €";
    expect(decodeBytes(bytes)).toEqual({ text });
    expect(decodeBytes(bytes, "iso-8859-1")).toEqual({ text });
  });

  test("the charset a page's meta tag declares", () => {
    const page = '<html><head><meta charset="windows-1250"></head><body>\x8eeljko</body></html>';
    expect(decodeBytes(Buffer.from(page, "latin1"))).toMatchObject({
      text: expect.stringContaining("Željko"),
    });
  });

  test("UTF-8 wrongly declared as something else", () => {
    expect(decodeBytes(Buffer.from(TEXT), "iso-8859-1")).toEqual({ text: TEXT });
  });

  test("UTF-8 with a broken byte stays UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe2, 0x80])]);
    expect(decodeBytes(bytes)).toMatchObject({ text: expect.stringContaining("Željko Łuczak") });
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["zeros", Buffer.alloc(300), /binary/],
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ", "latin1"), /PDF.*pdftotext/],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /picture/],
    ["an archive", Buffer.from("PK\x03\x04rest", "latin1"), /ZIP/],
  ])("%s are refused with what to do", (_, bytes, problem) => {
    expect(decodeBytes(bytes)).toEqual({ problem: expect.stringMatching(problem) });
  });

  test("an encoding that is not known is named", () => {
    const bytes = Buffer.from(Array.from({ length: 400 }, (_, i) => 128 + ((i * 37) % 127)));
    const decoded = decodeBytes(bytes, "x-klingon");
    expect(decoded).toEqual({ problem: expect.stringMatching(/"x-klingon".*UTF-8/) });
  });
});

describe("characters", () => {
  test.each([
    ["donâ€™t", "don’t"],
    ["donâ\u0080\u0099t", "don’t"],
    ["JosÃ© and ErdoÄŸan â€“ â€œtalksâ€\u009d", "José and Erdoğan – “talks”"],
    ["he said â€œyesâ€ to it", "he said “yes” to it"],
    ["DonÃ¢â‚¬â„¢t", "Don’t"],
  ])("UTF-8 that was read as windows-1252: %s", (broken, mended) => {
    expect(repairCharacters(broken)).toBe(mended);
  });

  test("any text misread so is mended, and sound text is left alone", () => {
    const char = fc.constantFrom(..."abc XYZ.,éüßñçÀÉ–—‘’“”…€");
    fc.assert(
      fc.property(fc.array(char, { minLength: 1 }), (chars) => {
        const text = chars.join("");
        expect(mendMojibake(fromWindows1252(Buffer.from(`${text}’`)))).toBe(`${text}’`);
        expect(mendMojibake(text)).toBe(text);
      }),
    );
  });

  test.each([
    ["AT&amp;T &amp;nbsp;met &eacute;&Uuml; &#8220;x&#x201d; &rsquo;&mdash;", "AT&T met éÜ “x” ’—"],
    ["&unknown; &amp &;", "&unknown; &amp &;"],
    ["&#0; &#99999999;", "&#0; &#99999999;"],
  ])("entities: %s", (given, expected) => {
    expect(decodeEntities(given).replace(/\s+/g, " ")).toBe(expected);
  });

  test.each([
    ["a\u00a0b\u202fc\u3000d", "a b c d"],
    ["co\u00adop\u200bera\ufefftion", "cooperation"],
    ["one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"],
    ["it\u0092s", "it’s"],
    ["cafe\u0301", "café"],
    ["MOSCOW (AP) _ ``Yes,'' he said.", "MOSCOW (AP) — “Yes,” he said."],
    ["bell\u0007 and \ud800", "bell and \uFFFD"],
  ])("odd characters: %j", (given, expected) => {
    expect(repairCharacters(given)).toBe(expected);
  });

  test("letter case stays", () => {
    expect(repairCharacters("MINISTERS MEET Ada")).toBe("MINISTERS MEET Ada");
  });

  test("repairing twice is repairing once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const once = repairCharacters(text);
        if (!once.includes("&") && !/[ÂÃâ]/.test(once)) expect(repairCharacters(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
