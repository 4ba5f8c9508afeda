import type { Article } from "../domain/article.ts";
import { readSources } from "../read/source.ts";
import { tell } from "./output.ts";

export interface InputArticle {
  article: Article;
  file: string;
  /** 1-based, where the file holds an article a line. */
  line: number | undefined;
}

/** Counts what `readArticles` met. */
export interface InputTally {
  read: number;
  failed: number;
}

/** The articles of the sources in order. Each fault and warning is told in one line, and the rest goes on. */
export async function* readArticles(
  sources: readonly string[],
  tally: InputTally,
  faultOf: (article: Article) => string | undefined = () => undefined,
): AsyncGenerator<InputArticle, void, undefined> {
  for await (const result of readSources(sources)) {
    const { file, line } = result;
    const problem = result.ok ? faultOf(result.article) : result.problem;
    if (result.ok) tally.read += 1;
    if (problem !== undefined) {
      tally.failed += 1;
      tell(`${position(file, line)}: ${problem}`);
    } else if (result.ok) {
      for (const warning of result.warnings) tell(`${position(file, line)}: note: ${warning}`);
      yield { article: result.article, file, line };
    }
  }
}

/** Why an article cannot be extracted from, if it cannot. */
export function extractionFault({ language }: Article): string | undefined {
  if (language === undefined || language === "en") return undefined;
  return `this is written in ${languageName(language)}; only English is read`;
}

/** How a person is told where an article stands. */
export function position(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
