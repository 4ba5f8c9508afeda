import type { Facts } from "../domain/facts.ts";
import type { Analysis, Reading } from "../extract/analysis.ts";
import { extract } from "../extract/extract.ts";
import type { Finding } from "../extract/trace.ts";
import { articleHeading } from "./article-output.ts";
import { ExplanationTrace, MARGIN, type Step } from "./explanation-trace.ts";
import { dateWords, isOccasion, list, mentionWords, quoted } from "./explanation-words.ts";
import { agreementLines, meetingLines, placeName } from "./facts-page.ts";
import type { InputArticle } from "./input.ts";
import { type Line, printLines, type Terminal } from "./terminal-lines.ts";

/** An article sentence by sentence, with what extraction made of it and why, for a person at a terminal. */
export function explanationOf({ article, file }: InputArticle, terminal: Terminal): string {
  const trace = new ExplanationTrace();
  const facts = extract(article, trace);
  const { reading, steps, before, after } = trace;
  const found = foundLines(facts, trace);
  const lines: Line[] = [
    { indent: 0, text: articleHeading(article, file), style: "bold" },
    ...(reading ? [readingLine(reading)] : []),
    ...before.map(outside),
    ...(reading?.sentences.flatMap((one) => sentenceLines(one, article.text, steps.get(one) ?? [])) ?? []),
    ...(after.length > 0 ? [...title("Afterwards"), ...after.map(outside)] : []),
    ...title("Found"),
    ...(found.length > 0 ? found : [{ indent: 2, text: "No meeting or agreement." }]),
  ];
  return `${printLines(lines, terminal)}\n`;
}

function readingLine({ published, dateline, here }: Reading): Line {
  const day = published ? `published ${published}` : "day of publication unknown: relative dates stay open";
  const place = dateline && `dateline “${dateline.place}”: ${placeName(here ?? null) || "no place known"}`;
  return { indent: 0, text: list(day, place), style: "faint" };
}

/** Rules of words so common that they are shown only where they find something. */
const COMMON_RULES: ReadonlySet<string> = new Set(["BE"]);

function sentenceLines(sentence: Analysis, text: string, steps: readonly Step[]): Line[] {
  const { block, index, start, end, mentions, dates } = sentence;
  const label = `${index + 1}`.padStart(3).padEnd(MARGIN);
  const line: Line = { indent: 0, label, text: text.slice(start, end), style: "bold" };
  if (block.kind === "HEADLINE")
    return [BLANK, { ...line, text: `${line.text} (headline: not read)`, style: "faint" }];
  const say = (words: { first: number; last: number }) => quoted(sentence, text, words.first, words.last);
  return [
    BLANK,
    line,
    ...mentions.map((mention) => recognized(...mentionWords(mention, say(mention)))),
    ...dates.map((date) => recognized("date", dateWords(date, say(date)))),
    ...steps.filter(({ rule, found }) => found || !COMMON_RULES.has(rule)).flatMap(({ lines }) => lines),
  ];
}

function recognized(label: string, text: string): Line {
  return { indent: MARGIN, label: label.padEnd(11), text, style: "faint" };
}

/** Facts under the names of the findings, which stand in the same order. */
function foundLines({ meetings, agreements }: Facts, { names }: ExplanationTrace): Line[] {
  const occasions = [...names].filter(([finding]) => isOccasion(finding));
  const undertakings = [...names].filter(([finding]) => !isOccasion(finding));
  return [
    ...occasions.flatMap(([finding, name], index) => {
      const meeting = meetings[index];
      return meeting ? factLines(meetingLines(meeting, name), finding) : [];
    }),
    ...undertakings.flatMap(([finding, name], index) => {
      const agreement = agreements[index];
      return agreement ? factLines(agreementLines(agreement, name), finding) : [];
    }),
  ];
}

function factLines(rows: readonly string[], { evidence }: Finding): Line[] {
  const numbers = evidence.map(({ index }) => index + 1).join(", ");
  return [
    ...rows.map((row) => ({ indent: row.length - row.trimStart().length, text: row.trimStart() })),
    { indent: MARGIN, text: `told in ${evidence.length > 1 ? "sentences" : "sentence"} ${numbers}` },
  ];
}

const BLANK: Line = { indent: 0, text: "" };

function title(text: string): Line[] {
  return [BLANK, { indent: 0, text, style: "bold" }];
}

/** What is said of no sentence stands farther left. */
function outside(line: Line): Line {
  return { ...line, indent: 2 };
}
