import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problemOf } from "../src/read/files.ts";
import { languageOf } from "../src/read/language.ts";
import { type ReadOptions, type ReadResult, readSources } from "../src/read/source.ts";

const PROSE =
  "The foreign ministers of Norland and Sudania met in Port Albert on Tuesday and agreed to reopen their embassies.";
const PAGE = `<!doctype html><html><head><title>Embassies to reopen</title><meta property="article:published_time" content="2021-05-04"></head><body><h1>Embassies to reopen</h1><p>${PROSE}</p><p>${PROSE.replace("Tuesday", "Friday")}</p></body></html>`;
const NO_DATE = "no publication date: relative dates stay unresolved";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-read-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};

async function read(sources: string | string[], options?: ReadOptions): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readSources([sources].flat(), options)) results.push(result);
  return results;
}

async function* bytesOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) yield Buffer.from(part);
}

const texts = (results: ReadResult[]): string[] =>
  results.map((result) =>
    result.ok ? result.article.text : `${result.line ?? ""} ${result.problem}`.trim(),
  );

describe("each format", () => {
  const given = { outlet: "Harbour Times", title: "Embassies to reopen", published: "2021-05-04" };
  test.each<[string, string | Uint8Array]>([
    ["a.txt", `Embassies to reopen\n\nMay 4, 2021 · Harbour Times\n\n${PROSE}\n`],
    ["a.html", PAGE.replace("<head>", '<head><meta property="og:site_name" content="Harbour Times">')],
    [
      "a.md",
      `---\noutlet: Harbour Times\ntitle: Embassies to reopen\npublished: 2021-05-04\n---\n\n${PROSE}\n`,
    ],
    ["a.json", JSON.stringify({ ...given, text: PROSE })],
    ["b.json", JSON.stringify([{ ...given, text: PROSE }])],
    ["a.jsonl", `${JSON.stringify({ ...given, text: PROSE })}\n`],
    ["b.jsonl", `\uFEFF${JSON.stringify({ ...given, html: `<p>${PROSE}</p>` })}`],
    ["a.txt.gz", gzipSync(`Embassies to reopen\n\nMay 4, 2021 · Harbour Times\n\n${PROSE}\n`)],
    ["packed-unsaid.jsonl", gzipSync(JSON.stringify({ ...given, text: PROSE }))],
    [
      "a.html.gz",
      gzipSync(PAGE.replace("<head>", '<head><meta property="og:site_name" content="Harbour Times">')),
    ],
    ["no-ending", `Embassies to reopen\n\nMay 4, 2021 · Harbour Times\n\n${PROSE}\n`],
    [
      "saved-page.unknown",
      PAGE.replace("<head>", '<head><meta property="og:site_name" content="Harbour Times">'),
    ],
    [
      "page-named.txt",
      PAGE.replace("<head>", '<head><meta property="og:site_name" content="Harbour Times">'),
    ],
    ["record.unknown", JSON.stringify({ ...given, text: PROSE })],
  ])("%s", async (name, content) => {
    const file = put(name, content);
    const [result, ...rest] = await read(file);
    expect(rest).toEqual([]);
    expect(result).toMatchObject({ ok: true, file, warnings: [], article: { ...given, language: "en" } });
    expect(texts([result as ReadResult])[0]).toContain(PROSE);
  });

  test("Markdown loses its marks, keeps its paragraphs and takes its heading as title", async () => {
    const file = put(
      "a.md",
      `# Embassies to reopen\n\n${PROSE.replace("Port Albert", "**Port\nAlbert**").replace("embassies", "[embassies](https://x.example/a)")}\n\n> ${PROSE}\n`,
    );
    expect(await read(file)).toMatchObject([
      { article: { title: "Embassies to reopen", text: `${PROSE}\n${PROSE}` }, warnings: [NO_DATE] },
    ]);
  });

  test("fields given in a record win over those in its text or page", async () => {
    const text = `Another headline of the day\nMay 4, 2021 · Harbour Times\n${PROSE}\n${PROSE}`;
    const file = put(
      "a.jsonl",
      [
        { id: 7, title: "Mine", published: "2020-01-02T03:04Z", language: "de", byline: "Ada", text },
        { title: "Mine", url: "https://x.example/1", html: PAGE },
      ]
        .map((record) => JSON.stringify(record))
        .join("\n"),
    );
    expect(await read(file)).toMatchObject([
      {
        line: 1,
        article: { id: "7", title: "Mine", published: "2020-01-02T03:04Z", language: "de", byline: "Ada" },
      },
      { line: 2, article: { title: "Mine", url: "https://x.example/1", published: "2021-05-04" } },
    ]);
  });

  test("what was read is read back the same", async () => {
    const [first] = await read(put("a.html", PAGE));
    if (!first?.ok) throw new Error("not read");
    const again = await read(put("b.jsonl", JSON.stringify(first.article)));
    expect(again).toMatchObject([{ article: first.article }]);
  });
});

describe("sources", () => {
  test("a folder gives its files in order, without hidden and unknown ones", async () => {
    for (const name of [
      "b.txt",
      "a.md",
      "sub/c.html",
      "sub/.hidden.txt",
      ".git/d.txt",
      "x.png",
      "z.jsonl.gz",
    ])
      put(
        name,
        name.endsWith(".gz")
          ? gzipSync(JSON.stringify({ text: PROSE }))
          : name.endsWith("html")
            ? PAGE
            : PROSE,
      );
    symlinkSync(folder, join(folder, "sub/loop"));
    const files = (await read(folder)).map((result) => result.file.slice(folder.length + 1));
    expect(files).toEqual(["a.md", "b.txt", "sub/c.html", "z.jsonl.gz"]);
  });

  test("standard input holds a document, packed or not, or JSON Lines", async () => {
    expect(texts(await read("-", { stdin: bytesOf(PROSE) }))).toEqual([PROSE]);
    expect(texts(await read("-", { stdin: bytesOf(gzipSync(PROSE)) }))).toEqual([PROSE]);
    const line = `${JSON.stringify({ text: PROSE })}\n`;
    expect(await read("-", { stdin: bytesOf(line.slice(0, 20), line.slice(20), line) })).toMatchObject([
      { file: "-", line: 1, article: { text: PROSE } },
      { file: "-", line: 2, article: { text: PROSE } },
    ]);
  });

  test("JSON Lines are read as they come", async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
      for (;;) {
        sent++;
        yield Buffer.from(`${JSON.stringify({ text: PROSE, padding: "x".repeat(5000) })}\n`);
      }
    }
    let seen = 0;
    for await (const result of readSources(["-"], { stdin: endless() })) {
      expect(result).toMatchObject({ ok: true, line: seen + 1 });
      if (++seen === 50) break;
    }
    expect(sent).toBeLessThan(80);
  });

  test("an address is fetched, its charset obeyed, its redirect followed", async () => {
    const body = Buffer.from(PAGE.replace("Norland", "Nörland"), "latin1");
    const fetched = async (): Promise<Response> =>
      Object.defineProperty(
        new Response(body, { headers: { "content-type": "text/html; charset=iso-8859-1" } }),
        "url",
        {
          value: "https://harbour.example/final",
        },
      );
    const results = await read("https://harbour.example/a", { fetch: fetched });
    expect(results).toMatchObject([
      { ok: true, file: "https://harbour.example/a", article: { url: "https://harbour.example/final" } },
    ]);
    expect(texts(results)[0]).toContain("Nörland");
  });
});

describe("bad input gives one sentence and the rest goes on", () => {
  const cases: [string, string | Uint8Array, RegExp][] = [
    ["empty.txt", "", /empty/],
    ["blank.txt", " \n\n ", /empty/],
    ["binary.txt", Buffer.alloc(500, "\0\x01\x02"), /binary/],
    ["document.pdf.txt", "%PDF-1.4 …", /PDF/],
    ["menu.txt", "Menu\nShare\nFollow us", /no article/],
    ["cut.html.gz", gzipSync(PAGE).subarray(0, 100), /cut off/],
    ["damaged.txt.gz", Buffer.concat([gzipSync(PROSE).subarray(0, 12), Buffer.alloc(60, 255)]), /damaged/],
    ["bad.json", "{ no", /not valid JSON/],
    ["none.json", "[]", /empty/],
    ["number.json", "7", /a number/],
    ["textless.json", '[{"title":"x"}]', /item 1: .*"text" or "html"/],
    ["front.md", "---\ntitle: a: b: c\n---\nText", /front matter/],
    ["feed.xml", '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', /feed/],
    ["strange.txt", Buffer.from(Array.from({ length: 400 }, (_, i) => 128 + ((i * 37) % 127))), /encoding/],
  ];
  test.each(cases)("%s", async (name, content, problem) => {
    const [bad, good, ...rest] = await read([put(name, content), put("good.txt", PROSE)]);
    expect(bad).toEqual({ ok: false, file: join(folder, name), problem: expect.stringMatching(problem) });
    expect(good).toMatchObject({ ok: true });
    expect(rest).toEqual([]);
  });

  test("a document longer than any article is refused with the limit", async () => {
    expect(texts(await read(put("long.txt", `${PROSE}\n`.repeat(250_000))))).toEqual([
      expect.stringMatching(/longer than 20 MB.*JSON Lines/),
    ]);
  });

  test("lines of JSON Lines, each by its number", async () => {
    const lines = [
      '{"text":',
      "",
      "[1]",
      '{"title":"x","text":"  "}',
      JSON.stringify({ text: PROSE }),
      "null",
    ];
    expect(await read(put("a.jsonl", lines.join("\r\n")))).toMatchObject([
      { ok: false, line: 1, problem: expect.stringMatching(/not valid JSON/) },
      { ok: false, line: 3, problem: expect.stringMatching(/a list/) },
      { ok: false, line: 4, problem: expect.stringMatching(/no text/) },
      { ok: true, line: 5 },
      { ok: false, line: 6, problem: expect.stringMatching(/null/) },
    ]);
  });

  test("JSON Lines cut off in a gzip file: what came before is read", async () => {
    const lines = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ id: String(i * 7919), text: `${PROSE} ${i}` }),
    );
    const packed = gzipSync(lines.join("\n"));
    const results = await read(put("cut.jsonl.gz", packed.subarray(0, packed.length / 2)));
    expect(results.slice(0, 100).every((result) => result.ok)).toBe(true);
    expect(results.at(-1)).toMatchObject({ ok: false, problem: expect.stringMatching(/cut off/) });
  });

  test("fields that cannot be understood are told", async () => {
    expect(
      await read(put("a.json", JSON.stringify({ published: "soon", language: "Elvish!", text: PROSE }))),
    ).toMatchObject([
      {
        ok: true,
        warnings: [expect.stringMatching(/"soon".*2024-05-31/), expect.stringMatching(/"Elvish!"/), NO_DATE],
      },
    ]);
  });

  test("paths that lead nowhere", async () => {
    mkdirSync(join(folder, "bare"));
    expect(texts(await read([join(folder, "missing"), join(folder, "bare"), "a\0b"]))).toEqual([
      expect.stringMatching(/no such file/),
      expect.stringMatching(/no articles; files must end in \.txt/),
      expect.stringMatching(/no path/),
    ]);
  });

  test("a folder and a file that may not be read", () => {
    const refused = Object.assign(new Error("EACCES"), { code: "EACCES" });
    expect(problemOf(refused, "folder")).toMatch(/this folder may not be read; check its permissions/);
    expect(problemOf(refused, "file")).toMatch(/this file may not be read/);
  });

  test.each<[string, typeof fetch, RegExp]>([
    [
      "https://x.example/",
      async () => new Response("", { status: 404, statusText: "Not Found" }),
      /404 Not Found/,
    ],
    [
      "https://x.example/",
      () =>
        Promise.reject(
          Object.assign(new Error("x"), { cause: Object.assign(new Error(), { code: "ENOTFOUND" }) }),
        ),
      /not found.*network/,
    ],
    [
      "https://x.example/",
      () => Promise.reject(Object.assign(new Error("x"), { name: "TimeoutError" })),
      /within 30 seconds/,
    ],
    ["https://x.example/", () => Promise.reject(new TypeError("fetch failed")), /could not be fetched/],
    ["https://x.example/", async () => new Response(new Uint8Array(20_000_001)), /20 MB/],
    ["https://x.example/", async () => new Response(null), /empty/],
    ["ftp://x.example/", () => Promise.reject(new Error("must not be called")), /http:\/\/ or https:\/\//],
    ["http://", () => Promise.reject(new Error("must not be called")), /http:\/\/ or https:\/\//],
  ])("the address %s, case %#", async (url, fetcher, problem) => {
    expect(await read(url, { fetch: fetcher })).toEqual([
      { ok: false, file: url, problem: expect.stringMatching(problem) },
    ]);
  });
});

describe("language", () => {
  test.each([
    [PROSE, "en"],
    [PROSE.toUpperCase(), "en"],
    [
      "Die Außenminister der beiden Staaten trafen sich am Dienstag in Wien und vereinbarten weitere Gespräche über die Grenze.",
      "de",
    ],
    [
      "Les ministres des affaires étrangères des deux pays se sont rencontrés mardi à Vienne et ont convenu de nouveaux pourparlers.",
      "fr",
    ],
    [
      "Министры иностранных дел двух стран встретились во вторник в Вене и договорились о новых переговорах.",
      "ru",
    ],
    ["Vienna talks", undefined],
    ["", undefined],
  ])("of %j", async (text, expected) => {
    expect(await languageOf(text)).toBe(expected);
  });

  test("is found on the article, over what its page declares", async () => {
    const german =
      "Die Außenminister der beiden Staaten trafen sich am Dienstag in Wien und vereinbarten weitere Gespräche.";
    const page = PAGE.replace("<html>", '<html lang="en">').replaceAll(/<p>.*?<\/p>/g, `<p>${german}</p>`);
    expect(await read(put("a.html", page))).toMatchObject([{ ok: true, article: { language: "de" } }]);
  });
});
