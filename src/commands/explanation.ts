import type { Facts } from "../domain/facts.ts";
import type { Analysis, Reading } from "../extract/analysis.ts";
import { extract } from "../extract/extract.ts";
import type { Mention } from "../extract/mentions.ts";
import type { Occasion } from "../extract/occasion.ts";
import type { Party } from "../extract/party.ts";
import type { Person } from "../extract/register.ts";
import type { Finding, Trace } from "../extract/trace.ts";
import { articleHeading } from "./article-output.ts";
import {
  dateWords,
  findingWords,
  haveSideInCommon,
  isOccasion,
  list,
  mentionWords,
  mergeWords,
  partyWords,
  quoted,
  sidesWords,
  understoodWords,
} from "./explanation-words.ts";
import { agreementLines, meetingLines, placeName } from "./facts-page.ts";
import type { InputArticle } from "./input.ts";
import { type Line, printLines, type Terminal } from "./terminal-lines.ts";

/** An article sentence by sentence, with what extraction made of it and why, for a person at a terminal. */
export function explanationOf({ article, file }: InputArticle, terminal: Terminal): string {
  const explanation = new Explanation();
  const facts = extract(article, explanation);
  const heading: Line = { indent: 0, text: articleHeading(article, file), style: "bold" };
  return `${printLines([heading, ...explanation.lines(facts)], terminal)}\n`;
}

/** What one trigger led to. */
interface Step {
  rule: string;
  lines: Line[];
  found: boolean;
}

const MARGIN = 5;
const STEP = MARGIN + 2;

/** Rules of words so common that they are shown but where they find something. */
const COMMON_RULES: ReadonlySet<string> = new Set(["BE"]);

class Explanation implements Trace {
  readonly #before: Step = { rule: "BEFORE", lines: [], found: true };
  readonly #bySentence = new Map<Analysis, Step[]>();
  readonly #stepOf = new Map<Finding, Step>();
  readonly #names = new Map<Finding, string>();
  readonly #distinct: Line[] = [];
  #text = "";
  #sentences: readonly Analysis[] = [];
  #sentence: Analysis | undefined;
  /** What becomes known when all sentences are read. */
  readonly #after: Step = { rule: "AFTER", lines: [], found: true };
  /** Takes what is said of no sentence. */
  #between = this.#before;

  read({ article, sentences, dateline, here, published }: Reading): void {
    this.#text = article.text;
    this.#sentences = sentences;
    const day = published ? `published ${published}` : "day of publication unknown: relative dates stay open";
    const place = dateline && `dateline “${dateline.place}”: ${placeName(here ?? null) || "no place known"}`;
    this.#before.lines.push({ indent: 0, text: list(day, place), style: "faint" });
  }

  sentence(sentence: Analysis): void {
    this.#sentence = sentence;
    this.#bySentence.set(sentence, []);
  }

  end(): void {
    this.#sentence = undefined;
    this.#between = this.#after;
  }

  trigger(first: number, last: number, rule: string): void {
    const text = `${this.#quote(first, last)} ${rule}`;
    const lines: Line[] = [{ indent: MARGIN, label: "▸ ", text, style: "cyan" }];
    if (this.#sentence) this.#bySentence.get(this.#sentence)?.push({ rule, lines, found: false });
  }

  understood(mention: Mention, people: readonly Person[], sides: readonly string[]): void {
    const text = understoodWords(mention, this.#quote(mention.first, mention.last), people, sides);
    if (text) this.#say({ indent: STEP, text });
  }

  parts(parts: Readonly<Record<string, Party>>): void {
    const empty: string[] = [];
    for (const [part, party] of Object.entries(parts)) {
      const text = partyWords(party);
      if (text) this.#say({ indent: STEP, label: `${part}: `, text });
      else empty.push(part);
    }
    if (empty.length > 0) this.#say({ indent: STEP, label: "nobody as ", text: list(...empty) });
  }

  told(findings: readonly Finding[]): void {
    const step = this.#sentence && this.#bySentence.get(this.#sentence)?.at(-1);
    if (!step) return;
    for (const finding of findings) {
      step.found = true;
      this.#stepOf.set(finding, step);
      step.lines.push({ indent: STEP, label: "→ ", text: findingWords(finding) });
    }
  }

  dropped(why: string, finding?: Finding): void {
    const line: Line = { indent: STEP, label: "✗ ", text: why, style: "red" };
    if (finding) {
      const name = this.#names.get(finding);
      const text = `${name ? `${name} dropped: ` : ""}${why} (${sidesWords(finding)})`;
      this.#tell(finding, { ...line, text });
      this.#names.delete(finding);
    } else this.#say(line);
  }

  distinct(known: Occasion, next: Occasion, why: string): void {
    if (!haveSideInCommon(known, next)) return;
    this.#distinct.push({
      indent: STEP,
      label: "≠ ",
      text: `${this.#names.get(known)}: ${why}`,
      style: "faint",
    });
  }

  merged(known: Finding, next: Finding): void {
    this.#distinct.length = 0;
    const text = `${this.#names.get(known)} again: ${mergeWords(known, next)}`;
    this.#tell(next, { indent: STEP, label: "= ", text, style: "yellow" });
  }

  kept(finding: Finding): void {
    const occasions = [...this.#names.keys()].filter((other) => isOccasion(other) === isOccasion(finding));
    const name = `${isOccasion(finding) ? "#" : "A"}${occasions.length + 1}`;
    for (const line of this.#distinct.splice(0)) this.#tell(finding, line);
    this.#tell(finding, { indent: STEP, label: "+ ", text: `${name}, new`, style: "green" });
    this.#names.set(finding, name);
  }

  noted(finding: Finding, what: string, by?: Finding): void {
    const names = [this.#names.get(finding), what, by && this.#names.get(by)];
    const line: Line = { indent: STEP, label: "· ", text: names.filter(Boolean).join(" ") };
    if (this.#names.has(finding)) this.#say(line);
    else this.#tell(finding, line);
  }

  lines(facts: Facts): Line[] {
    const found = [...this.#meetings(facts), ...this.#agreements(facts)];
    return [
      ...this.#before.lines,
      ...this.#sentences.flatMap((sentence) => this.#sentenceLines(sentence)),
      ...(this.#after.lines.length > 0 ? [...title("Afterwards"), ...this.#after.lines.map(unindented)] : []),
      ...title("Found"),
      ...(found.length > 0 ? found : [{ indent: 2, text: "No meeting or agreement." }]),
    ];
  }

  #sentenceLines(sentence: Analysis): Line[] {
    const { block, index, start, end, mentions, dates } = sentence;
    const label = String(index + 1)
      .padStart(3)
      .padEnd(MARGIN);
    const line: Line = { indent: 0, label, text: this.#text.slice(start, end), style: "bold" };
    if (block.kind === "HEADLINE")
      return [BLANK, { ...line, text: `${line.text} (headline: not read)`, style: "faint" }];
    const steps = this.#bySentence.get(sentence) ?? [];
    const say = (first: number, last: number) => quoted(sentence, this.#text, first, last);
    return [
      BLANK,
      line,
      ...mentions.map((mention) => recognized(...mentionWords(mention, say(mention.first, mention.last)))),
      ...dates.map((date) => recognized("date", dateWords(date, say(date.first, date.last)))),
      ...steps.filter(({ rule, found }) => found || !COMMON_RULES.has(rule)).flatMap(({ lines }) => lines),
    ];
  }

  #meetings({ meetings }: Facts): Line[] {
    const names = this.#left(true);
    return meetings.flatMap((meeting, index) =>
      foundLines(names[index], (name) => meetingLines(meeting, name)),
    );
  }

  #agreements({ agreements }: Facts): Line[] {
    const names = this.#left(false);
    return agreements.flatMap((agreement, index) =>
      foundLines(names[index], (name) => agreementLines(agreement, name)),
    );
  }

  /** The occasions or the agreements that were not dropped, with their names, in the order of the facts. */
  #left(occasions: boolean): [Finding, string][] {
    return [...this.#names].filter(([finding]) => isOccasion(finding) === occasions);
  }

  #quote(first: number, last: number): string {
    return this.#sentence ? quoted(this.#sentence, this.#text, first, last) : "";
  }

  /** Says something of the trigger at hand, once. */
  #say(line: Line): void {
    const step = this.#sentence ? this.#bySentence.get(this.#sentence)?.at(-1) : this.#between;
    if (step && !step.lines.some((other) => other.text === line.text && other.label === line.label))
      step.lines.push(line);
  }

  /** Says something of a finding, where its trigger is. */
  #tell(finding: Finding, line: Line): void {
    if (this.#sentence) this.#stepOf.get(finding)?.lines.push(line);
    else this.#between.lines.push(line);
  }
}

const BLANK: Line = { indent: 0, text: "" };

function unindented(line: Line): Line {
  return { ...line, indent: 2 };
}

function title(text: string): Line[] {
  return [BLANK, { indent: 0, text, style: "bold" }];
}

function recognized(label: string, text: string): Line {
  return { indent: MARGIN, label: label.padEnd(11), text, style: "faint" };
}

function foundLines(entry: [Finding, string] | undefined, linesOf: (name: string) => string[]): Line[] {
  if (!entry) return [];
  const [finding, name] = entry;
  const sentences = finding.evidence.map(({ index }) => index + 1);
  return [
    ...linesOf(name).map((text) => ({
      indent: text.length - text.trimStart().length,
      text: text.trimStart(),
    })),
    {
      indent: MARGIN,
      text: `told in ${sentences.length > 1 ? "sentences" : "sentence"} ${sentences.join(", ")}`,
    },
  ];
}
