/** Articles a second, on one core, that reading makes of plain text, of a wire's wrapped lines, and of pages. */
import { readHtml } from "../src/read/html.ts";
import { readPlainText } from "../src/read/plain-text.ts";
import type { Measurement } from "./measurement.ts";

const SECONDS = 2;
const SENTENCE =
  "The foreign ministers of Norland and Sudania met in Port Albert on Tuesday and agreed to reopen their embassies by the end of the summer, officials of both states said.";
const PARAGRAPHS = Array.from({ length: 15 }, (_, i) => `Round ${i + 1} is over. ${SENTENCE}`);
const MENU = Array.from({ length: 60 }, (_, i) => `Section ${i + 1}`);

const plain = [
  ...MENU,
  "Embassies to reopen",
  "By TOM REED | HARBOUR TIMES | 2021-05-04",
  ...PARAGRAPHS,
  ...MENU,
].join("\n");
const wrapped = PARAGRAPHS.map((text) => `    ${text.replace(/(.{1,68})(?:\s|$)/g, "$1\n")}`).join("");
const page = `<!doctype html><html lang="en"><head><title>Embassies to reopen | Harbour Times</title>
<meta property="og:title" content="Embassies to reopen"><meta property="og:site_name" content="Harbour Times">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Embassies to reopen","datePublished":"2021-05-04"}</script>
<script>${"var data = { key: [1, 2, 3] };\n".repeat(6000)}</script></head><body>
${MENU.map(
  (item) =>
    `<ul class="menu"><li class="item"><a class="link" href="/${item}" data-track="menu"><span>${item}</span></a></li></ul>`,
)
  .join("\n")
  .repeat(8)}
<article class="story"><h1>Embassies to reopen</h1>${PARAGRAPHS.map((text) => `<p class="text">${text}</p>`).join("\n")}</article>
${MENU.map(
  (item) =>
    `<div class="card"><a href="/${item}"><img src="a.jpg" alt=""><h3>Another story of ${item}</h3></a><p>A line on it.</p></div>`,
)
  .join("\n")
  .repeat(4)}
</body></html>`;

export async function measure(): Promise<Measurement[]> {
  return [
    rate(`read: plain text of ${size(plain)}, with its menus`, () => readPlainText(plain)),
    rate(`read: a wire's wrapped lines, ${size(wrapped)}`, () => readPlainText(wrapped)),
    rate(`read: a page of ${size(page)}`, () => readHtml(page)),
  ];
}

function rate(what: string, read: () => unknown): Measurement {
  for (let i = 0; i < 20; i++) read();
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < SECONDS * 1000) {
    read();
    count++;
  }
  return { what, value: (count / (performance.now() - start)) * 1000, unit: "articles/s" };
}

const size = (text: string): string => `${(text.length / 1000).toFixed(text.length < 10_000 ? 1 : 0)} kB`;
