import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/read/html.ts";

const PARAGRAPHS = [
  "The foreign ministers of Norland and Sudania met in Port Albert on Tuesday and agreed to reopen their embassies by the end of the summer.",
  "Norland's minister, Ada Quist, said the talks had been frank, and that both sides would send negotiators to the border next week.",
  "Her counterpart, Omar Lenn, invited her to visit the capital in the autumn, and said a treaty could be signed there.",
  "Diplomats from six states followed the talks, which began after a ceasefire in the spring and had been put off twice.",
];
const BODY = PARAGRAPHS.join("\n");

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Embassies to reopen | Harbour Times</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>${body}
  <footer><p>© 2021 Harbour Press. All rights reserved.</p></footer></body></html>`;
const article = (extra = ""): string =>
  `<main><article><h1>Embassies to reopen</h1>${extra}<div class="body">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</div></article></main>`;
const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("what a page says of itself", () => {
  test.each<[string, string, string, object]>([
    [
      "JSON-LD",
      jsonLd({
        "@type": "NewsArticle",
        headline: "Embassies to reopen",
        datePublished: "2021-05-04T09:15:00+02:00",
        author: [{ "@type": "Person", name: "ADA VANCE" }, { name: "Tom Reed" }],
        publisher: { name: "Harbour Times" },
      }),
      "",
      { published: "2021-05-04T09:15+02:00", byline: "Ada Vance, Tom Reed", outlet: "Harbour Times" },
    ],
    [
      "JSON-LD in a graph, typed twice",
      jsonLd({
        "@graph": [
          { "@type": "WebPage", datePublished: "1999-01-01" },
          {
            "@type": ["Article", "ReportageNewsArticle"],
            datePublished: "2021-05-04",
            author: "By Tom Reed",
          },
        ],
      }),
      "",
      { published: "2021-05-04", byline: "Tom Reed" },
    ],
    [
      "broken JSON-LD beside meta tags",
      `<script type="application/ld+json">{"@type": "NewsArticle", </script>
       <meta property="article:published_time" content="2021-05-04T09:15:00Z"><meta name="author" content="Tom Reed">
       <meta property="og:site_name" content="HARBOUR TIMES">`,
      "",
      { published: "2021-05-04T09:15Z", byline: "Tom Reed", outlet: "Harbour Times" },
    ],
    [
      "JSON-LD with a raw line break in a string",
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-04","description":"a
      b"}</script>`,
      "",
      { published: "2021-05-04" },
    ],
    [
      "Dublin Core and Parsely",
      `<meta name="dc.date.issued" content="2021-05-04"><meta name="parsely-author" content="Tom Reed">`,
      "",
      { published: "2021-05-04", byline: "Tom Reed" },
    ],
    [
      "marks on the page itself",
      "",
      '<p class="byline">By <a rel="author" href="/tom">TOM REED</a>, Foreign Editor</p><time datetime="2021-05-04T09:15:00Z">4 May</time>',
      { published: "2021-05-04T09:15Z", byline: "Tom Reed" },
    ],
    [
      "an author's page instead of a name",
      '<meta property="article:author" content="https://harbour.example/tom"><meta name="byl" content="By Tom Reed">',
      "",
      { byline: "Tom Reed" },
    ],
    [
      "a live blog",
      jsonLd({ "@type": "LiveBlogPosting", headline: "LIVE: now this", datePublished: "2021-05-04" }),
      "",
      { published: "2021-05-04", title: "Embassies to reopen" },
    ],
    [
      "a canonical address",
      '<link rel="canonical" href="https://harbour.example/a">',
      "",
      { url: "https://harbour.example/a" },
    ],
  ])("%s", (_, head, extra, expected) => {
    const read = readHtml(page(head, article(extra)));
    expect(read).toMatchObject({ title: "Embassies to reopen", language: "en", ...expected });
    expect(read.text).toBe(BODY);
  });

  test("a page that states no day has none", () => {
    expect(readHtml(page("", article())).published).toBeUndefined();
  });

  test.each<[string, string, string]>([
    [
      '<meta property="og:title" content="Embassies to reopen - Harbour Times"><meta property="og:site_name" content="Harbour Times">',
      "Embassies to reopen",
      "Embassies to reopen",
    ],
    [
      '<meta property="og:title" content="Embassies of both states open again">',
      "Embassies to reopen",
      "Embassies of both states open again",
    ],
    [
      `<meta property="og:title" content="Short for others">${jsonLd({ "@type": "NewsArticle", headline: "Embassies to reopen" })}`,
      "Embassies to reopen",
      "Embassies to reopen",
    ],
    ["", "Norland &amp; Sudania talk", "Norland & Sudania talk"],
  ])("the title of %j", (head, heading, expected) => {
    expect(readHtml(page(head, article().replace("Embassies to reopen", heading))).title).toBe(expected);
  });
});

describe("the body of a page", () => {
  test.each<[string, string]>([
    [
      "related links",
      '<aside><p>Fleets return to the strait after a long winter away.</p></aside><p><a href="/b">Fleets return to the strait after a long winter away</a></p>',
    ],
    [
      "a newsletter prompt",
      '<div class="newsletter-signup"><p>Our best stories, delivered to you each morning before breakfast.</p></div><p>Sign up for our daily newsletter here.</p>',
    ],
    [
      "captions and credits",
      '<figure><img src="a.jpg"><figcaption>Ada Quist arrives for the talks in Port Albert on Tuesday.</figcaption></figure><div class="image-caption"><p>Omar Lenn arrives for the talks in Port Albert.</p></div>',
    ],
    ["lines to read on", "<p>READ MORE: Fleets return to the strait</p><p>Article continues below</p>"],
    [
      "share buttons and ads",
      '<div class="share-tools"><p>Share this story with everyone you know, on every network there is.</p></div><div id="ad-slot"><p>Advertisement</p></div>',
    ],
    [
      "what is hidden",
      "<div hidden><p>You have read all of your free articles for this month, dear reader.</p></div>",
    ],
    ["the byline and the title", "<p>By Tom Reed</p><p>Embassies to reopen</p><p>4 May 2021</p>"],
    [
      "scripts and styles",
      "<script>var a = '<p>not prose, even though it looks like it.</p>';</script><style>p { color: red }</style><!-- <p>nor this sentence in a comment here.</p> -->",
    ],
  ])("is free of %s", (_, noise) => {
    const html = article().replace(`<p>${PARAGRAPHS[1]}</p>`, `${noise}<p>${PARAGRAPHS[1]}</p>`);
    expect(readHtml(page("", html)).text).toBe(BODY);
  });

  test("keeps lists, quotes and headings between paragraphs", () => {
    const list =
      "<h2>What was agreed</h2><ul><li>Both states will reopen their embassies before the first of September.</li></ul><blockquote><p>We have waited for this day for many years.</p></blockquote>";
    const html = article().replace(`<p>${PARAGRAPHS[3]}</p>`, `${list}<p>${PARAGRAPHS[3]}</p>`);
    expect(readHtml(page("", html)).text.split("\n")).toEqual([
      ...PARAGRAPHS.slice(0, 3),
      "What was agreed",
      "Both states will reopen their embassies before the first of September.",
      "We have waited for this day for many years.",
      PARAGRAPHS[3],
    ]);
  });

  test("is found where line breaks part the paragraphs", () => {
    const html = `<table><tr><td><font size="2">${PARAGRAPHS.join("<br><br>\n")}</font></td></tr></table>`;
    expect(readHtml(page("", html)).text).toBe(BODY);
  });

  test("is put together where the page holds it in several parts", () => {
    const parts = PARAGRAPHS.map(
      (text) =>
        `<div class="part"><div class="part__text"><p>${text}</p></div></div><div class="promo"><p>Promotion</p></div>`,
    );
    expect(readHtml(page("", `<main>${parts.join("")}</main>`)).text).toBe(BODY);
  });

  test("opens with the standfirst that the page gives as its description", () => {
    const lead = "Two neighbours end a freeze that has lasted for eleven years.";
    const html = `<header><h1>Embassies to reopen</h1><h2>${lead}</h2></header><main><div class="body">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</div></main>`;
    expect(readHtml(page(`<meta name="description" content="${lead}">`, html)).text).toBe(`${lead}\n${BODY}`);
  });

  test("is what JSON-LD and the page agree on", () => {
    const stray = "A stray sentence that some widget has put between the paragraphs here.";
    const html = article().replace(`<p>${PARAGRAPHS[1]}</p>`, `<p>${stray}</p><p>${PARAGRAPHS[1]}</p>`);
    const data = jsonLd({ "@type": "NewsArticle", articleBody: PARAGRAPHS.join(" ") });
    expect(readHtml(page("", html)).text).toContain(stray);
    expect(readHtml(page(data, html)).text).toBe(BODY);
  });

  test("of a short release is found", () => {
    const html = `<div class="content"><h1>Call with Minister Lenn</h1><p>${PARAGRAPHS[0]}</p></div>`;
    expect(readHtml(page("", html)).text).toContain(PARAGRAPHS[0]);
  });

  test("of a fragment is found, and its address is the one given", () => {
    const read = readHtml(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(""), {
      url: "https://harbour.example/x",
    });
    expect(read).toEqual({ text: BODY, url: "https://harbour.example/x" });
  });

  test("has entities and odd spaces repaired", () => {
    const html = article().replace("Ada Quist", "Ada&nbsp;Quist&amp;nbsp;&#8203;");
    expect(readHtml(page("", html)).text).toContain("minister, Ada Quist , said");
  });
});

describe("hostile pages", () => {
  test("a page cut off anywhere is read as far as it goes", () => {
    const whole = page(jsonLd({ "@type": "NewsArticle", datePublished: "2021-05-04" }), article());
    const cut = whole.slice(0, whole.indexOf("put off twice"));
    expect(readHtml(cut).text).toContain(PARAGRAPHS[2]);
    for (let end = 0; end < whole.length; end += 97)
      expect(typeof readHtml(whole.slice(0, end)).text).toBe("string");
  });

  test("markup of any kind does not throw", () => {
    const piece = fc.constantFrom(
      ..."<p> </p> <div class='body'> </div> <article> <script> <!-- --> <h1> <title> <a href= \" > < </ <br> <table><tr><td> <svg> <iframe> &amp; &# <meta content=1> <html> <body> text, more text. <template> <textarea> <select><option>".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 10 }), fc.constantFrom(...PARAGRAPHS)), {
          maxLength: 40,
        }),
        (pieces) => {
          const { text } = readHtml(pieces.join(""));
          expect(text).not.toMatch(/^\n|\n\n|\n$|\r|\u00a0/);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(["</<body>", "<table><tr><td><body>", "<html></html><html>", "<body></body></body>x"])(
    "%s is read as what it says",
    (markup) => {
      expect(readHtml(`${markup}<p>${PARAGRAPHS[0]}</p>`).text).toContain(PARAGRAPHS[0]);
    },
  );

  test.each([
    "<div>",
    "<p><b><i>",
    "<script>",
    "<!--",
    "<iframe ",
    '<a style="',
    "<meta ",
    "<ul><li>",
    "</div>",
  ])("%s a hundred thousand times over is no harm", (piece) => {
    expect(typeof readHtml(`<p>${PARAGRAPHS[0]}</p>${piece.repeat(100_000)}`).text).toBe("string");
  });
});
