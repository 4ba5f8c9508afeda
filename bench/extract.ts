/**
 * Articles a second that extraction makes of 2.5 kB on one core; how the time of a megabyte grows with a text's length;
 * and the memory that many articles take.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../src/domain/article.ts";
import { extract } from "../src/extract/extract.ts";
import { readMarkdown } from "../src/read/markdown.ts";
import type { Measurement } from "./measurement.ts";

const SIZE = 2_500;
const ARTICLES = 500;
const SECONDS = 3;
const MANY = 20_000;

const folder = new URL("../seed/articles/", import.meta.url);
const seed = readdirSync(folder).flatMap((file) => {
  const result = readMarkdown(readFileSync(new URL(file, folder), "utf8"));
  return "article" in result ? [result.article] : [];
});

/** An article of about `size` characters, of whole paragraphs of the seed, beginning with another one by `serial`. */
function composed(size: number, serial: number): Article {
  const paragraphs: string[] = [];
  let length = 0;
  for (let i = serial; length < size; i++) {
    const source = (seed[i % seed.length] as Article).text.split("\n");
    for (const paragraph of source) {
      if (length >= size) break;
      paragraphs.push(paragraph);
      length += paragraph.length + 1;
    }
  }
  const { title, published } = seed[serial % seed.length] as Article;
  return {
    ...(title && { title }),
    ...(published && { published }),
    text: paragraphs.join("\n").slice(0, size),
  };
}

export async function measure(): Promise<Measurement[]> {
  const articles = Array.from({ length: ARTICLES }, (_, i) => composed(SIZE, i));
  for (const article of articles) extract(article);
  return [rate(articles), memory(), ...growth()];
}

function rate(articles: readonly Article[]): Measurement {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < SECONDS * 1000) extract(articles[count++ % ARTICLES] as Article);
  const { user, system } = process.cpuUsage(cpu);
  return {
    what: "extract: articles of 2.5 kB",
    value: (count / (performance.now() - start)) * 1000,
    unit: "articles/s",
    note: `${Math.round(count / ((user + system) / 1e6))} a CPU second`,
  };
}

/** As many articles of each length as make about a megabyte, or one; the second run counts. */
function growth(): Measurement[] {
  const times = [5_000, 500_000, 5_000_000].map((size) => {
    const articles = Array.from({ length: Math.max(1, 1_000_000 / size) }, (_, i) => composed(size, i));
    const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    let time = 0;
    for (let run = 0; run < 2; run++) {
      const start = process.cpuUsage();
      for (const article of articles) extract(article);
      const { user, system } = process.cpuUsage(start);
      time = (user + system) / 1000;
    }
    return { size, value: time / (characters / 1e6) };
  });
  return times.map(({ size, value }) => ({
    what: `extract: texts of ${size / 1000} kB`,
    value,
    unit: "ms/MB",
    note: `${(value / (times[0]?.value ?? value)).toFixed(2)} times those of 5 kB`,
  }));
}

function memory(): Measurement {
  let most = 0;
  for (let i = 0; i < MANY; i++) {
    extract(composed(SIZE, i));
    if (i % 100 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  return {
    what: `extract: memory over ${MANY.toLocaleString("en")} articles`,
    value: most / 1e6,
    unit: "MB",
  };
}
