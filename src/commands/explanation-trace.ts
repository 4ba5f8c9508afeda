import type { Analysis, Reading } from "../extract/analysis.ts";
import type { Mention } from "../extract/mentions.ts";
import type { Occasion } from "../extract/occasion.ts";
import type { Party } from "../extract/party.ts";
import type { Person } from "../extract/register.ts";
import type { Finding, Trace } from "../extract/trace.ts";
import {
  findingWords,
  haveSideInCommon,
  isOccasion,
  list,
  mergeWords,
  partyWords,
  quoted,
  sidesWords,
  understoodWords,
} from "./explanation-words.ts";
import type { Line } from "./terminal-lines.ts";

/** What one trigger led to. */
export interface Step {
  rule: string;
  lines: Line[];
  /** It told of something. */
  found: boolean;
}

/** Columns before what is said of a sentence. */
export const MARGIN = 5;
const STEP = MARGIN + 2;

/** Puts into words what extraction does, at once, since what it finds goes on changing. */
export class ExplanationTrace implements Trace {
  reading: Reading | undefined;
  /** What is known before the first sentence, and what becomes known behind the last. */
  readonly before: Line[] = [];
  readonly after: Line[] = [];
  readonly steps = new Map<Analysis, Step[]>();
  /** Findings that were not dropped, in their order: occasions are #1, #2, agreements A1, A2. */
  readonly names = new Map<Finding, string>();
  readonly #stepOf = new Map<Finding, Step>();
  readonly #counts = { "#": 0, A: 0 };
  /** Why the finding at hand is none of those known. */
  #distinct: Line[] = [];
  #sentence: Analysis | undefined;
  #outside = this.before;

  read(reading: Reading): void {
    this.reading = reading;
  }

  sentence(sentence: Analysis): void {
    this.#sentence = sentence;
    this.steps.set(sentence, []);
  }

  end(): void {
    this.#sentence = undefined;
    this.#outside = this.after;
  }

  trigger(first: number, last: number, rule: string): void {
    const text = `${this.#quote(first, last)} ${rule}`;
    const lines: Line[] = [{ indent: MARGIN, label: "▸ ", text, style: "cyan" }];
    if (this.#sentence) this.steps.get(this.#sentence)?.push({ rule, lines, found: false });
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
    const step = this.#step();
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
      const name = this.names.get(finding);
      const text = `${name ? `${name} dropped: ` : ""}${why} (${sidesWords(finding)})`;
      this.#tell(finding, ...this.#distinct.splice(0), { ...line, text });
      this.names.delete(finding);
    } else this.#say(line);
  }

  distinct(known: Occasion, next: Occasion, why: string): void {
    const text = `${this.names.get(known)}: ${why}`;
    if (haveSideInCommon(known, next))
      this.#distinct.push({ indent: STEP, label: "≠ ", text, style: "faint" });
  }

  merged(known: Finding, next: Finding): void {
    this.#distinct = [];
    const text = `${this.names.get(known)} again: ${mergeWords(known, next)}`;
    this.#tell(next, { indent: STEP, label: "= ", text, style: "yellow" });
  }

  kept(finding: Finding): void {
    const sign = isOccasion(finding) ? "#" : "A";
    this.#counts[sign]++;
    const name = `${sign}${this.#counts[sign]}`;
    this.names.set(finding, name);
    const line: Line = { indent: STEP, label: "+ ", text: `${name}, new`, style: "green" };
    this.#tell(finding, ...this.#distinct.splice(0), line);
  }

  noted(finding: Finding, what: string, by?: Finding): void {
    const name = this.names.get(finding);
    const words = [name, what, by && this.names.get(by)];
    const line: Line = { indent: STEP, label: "· ", text: words.filter(Boolean).join(" ") };
    if (name) this.#say(line);
    else this.#tell(finding, line);
  }

  #quote(first: number, last: number): string {
    return this.#sentence && this.reading
      ? quoted(this.#sentence, this.reading.article.text, first, last)
      : "";
  }

  #step(): Step | undefined {
    return this.#sentence && this.steps.get(this.#sentence)?.at(-1);
  }

  /** Says something of the trigger at hand, once. */
  #say(line: Line): void {
    const lines = this.#sentence ? this.#step()?.lines : this.#outside;
    if (lines && !lines.some(({ text, label }) => text === line.text && label === line.label))
      lines.push(line);
  }

  /** Says something of a finding, where its trigger is. */
  #tell(finding: Finding, ...lines: Line[]): void {
    const place = this.#sentence ? this.#stepOf.get(finding)?.lines : this.#outside;
    place?.push(...lines);
  }
}
