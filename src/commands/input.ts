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

/** The articles of the sources in order. Each fault and warning is told in one line and the rest goes on. */
export async function* readArticles(
  sources: readonly string[],
  tally: InputTally,
): AsyncGenerator<InputArticle, void, undefined> {
  for await (const result of readSources(sources)) {
    const { file, line } = result;
    if (!result.ok) {
      tally.failed += 1;
      tell(`${position(file, line)}: ${result.problem}`);
      continue;
    }
    tally.read += 1;
    for (const warning of result.warnings) tell(`${position(file, line)}: note: ${warning}`);
    yield { article: result.article, file, line };
  }
}

/** As `readArticles`, without those in a language that extraction does not know: they count as failed. */
export async function* readEnglishArticles(
  sources: readonly string[],
  tally: InputTally,
): AsyncGenerator<InputArticle, void, undefined> {
  for await (const input of readArticles(sources, tally)) {
    const { language } = input.article;
    if (language === undefined || language === "en") {
      yield input;
      continue;
    }
    tally.failed += 1;
    tell(`${position(input.file, input.line)}: written in ${languageName(language)}; only English is read`);
  }
}

function position(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
