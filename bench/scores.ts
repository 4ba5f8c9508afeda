/**
 * Scores extraction against annotated articles, which are not in the repository since their texts are their
 * publishers', and writes the tables of docs/extraction.md: `npm run scores`, or `npm run scores -- FOLDER`.
 *
 * The folder holds `dev/*.json` (articles with their facts), `score.mjs GOLD_DIR PREDICTIONS.jsonl --json`, and
 * `sentences.jsonl` (labelled sentences) with `score-sentences.mjs`.
 */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { factsRecord } from "../src/commands/facts-record.ts";
import { extractionFault, readArticles } from "../src/commands/input.ts";
import { extract } from "../src/extract/extract.ts";

const FOLDER = "../shared/gold";
const DOCUMENT = new URL("../docs/extraction.md", import.meta.url);
/** The third that no rule or weight was fitted to. */
const setAside = (id: number) => id % 3 === 0;

type Facts = ReturnType<typeof factsRecord>;

interface Part {
  precision: number;
  recall: number;
  f1: number;
}
type Accuracy = Record<
  "date" | "status" | "kind" | "format" | "place" | "agreementKind" | "agreementStatus",
  { accuracy: number; of: number }
>;
interface Summary extends Accuracy {
  articles: number;
  overall: number;
  meetings: Part;
  countries: Part;
  people: Part;
  organizations: Part;
  agreements: Part;
  parties: Part;
  negatives: { clean: number; of: number };
}
interface SentenceSummary {
  consult: Part & { gold: number };
  agree: { found: number; of: number };
  unrelated: { fired: number; of: number };
}

/** Files for the scorers, in a folder that goes away with the process. */
class Workshop {
  readonly #path = mkdtempSync(join(tmpdir(), "chancery-scores-"));
  readonly #gold: string;
  #count = 0;

  constructor(gold: string) {
    this.#gold = gold;
    process.once("exit", () => rmSync(this.#path, { recursive: true, force: true }));
  }

  /** A folder with those annotated articles whose number fits. */
  subset(fits: (id: number) => boolean): string {
    const folder = join(this.#path, `gold-${this.#count++}`);
    mkdirSync(folder);
    for (const file of readdirSync(join(this.#gold, "dev")))
      if (file.endsWith(".json") && fits(Number.parseInt(file, 10)))
        copyFileSync(join(this.#gold, "dev", file), join(folder, file));
    return folder;
  }

  async extracted(source: string): Promise<Facts[]> {
    const input = this.#write(execFileSync(process.execPath, [join(this.#gold, "articles.mjs"), source]));
    const facts: Facts[] = [];
    for await (const given of readArticles([input], { read: 0, failed: 0 }, extractionFault))
      facts.push(factsRecord(extract(given.article), given));
    return facts;
  }

  score<T>(script: string, gold: string, facts: readonly Facts[]): T {
    const predictions = this.#write(facts.map((fact) => `${JSON.stringify(fact)}\n`).join(""));
    const args = [join(this.#gold, script), gold, predictions, "--json"];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as T;
  }

  #write(content: string | Uint8Array): string {
    const file = join(this.#path, `${this.#count++}.jsonl`);
    writeFileSync(file, content);
    return file;
  }
}

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL(`../${FOLDER}`, import.meta.url)));
if (existsSync(join(folder, "dev"))) {
  const tables = await measure(new Workshop(folder), folder);
  console.log(tables);
  const document = readFileSync(DOCUMENT, "utf8");
  writeFileSync(
    DOCUMENT,
    document.replace(/(<!-- scores -->).*(<!-- \/scores -->)/s, (_, a, b) => `${a}\n\n${tables}\n\n${b}`),
  );
} else {
  console.error(
    `The annotated articles are not at ${folder}: they are not part of the repository. Give the folder that has them: npm run scores -- FOLDER.`,
  );
  process.exitCode = 1;
}

async function measure(workshop: Workshop, gold: string): Promise<string> {
  const all = workshop.subset(() => true);
  const facts = await workshop.extracted(all);
  const within = (fits: (id: number) => boolean) => facts.filter(({ id }) => fits(Number(id)));
  const summaries = [() => true, (id: number) => !setAside(id), setAside].map((fits) =>
    workshop.score<Summary>("score.mjs", workshop.subset(fits), within(fits)),
  );
  const sentences = join(gold, "sentences.jsonl");
  const parts = [scoreTable(summaries), calibrationTable(workshop, facts)];
  if (existsSync(sentences))
    parts.push(
      sentenceLine(
        workshop.score<SentenceSummary>(
          "score-sentences.mjs",
          sentences,
          await workshop.extracted(sentences),
        ),
      ),
    );
  return parts.join("\n\n");
}

function scoreTable(summaries: readonly Summary[]): string {
  const f1 = (key: "countries" | "people" | "organizations" | "parties") => (s: Summary) =>
    percent(s[key].f1);
  const three = (key: "meetings" | "agreements") => (s: Summary) =>
    [s[key].f1, s[key].precision, s[key].recall].map(percent).join(" · ");
  const accuracy = (key: keyof Accuracy) => (s: Summary) => percent(s[key].accuracy);
  const rows: [string, (summary: Summary) => string][] = [
    ["articles", ({ articles }) => String(articles)],
    ["**overall**", ({ overall }) => `**${percent(overall)}**`],
    ["meetings F1 · precision · recall", three("meetings")],
    ["countries F1", f1("countries")],
    ["people F1", f1("people")],
    ["organizations F1", f1("organizations")],
    ["agreements F1 · precision · recall", three("agreements")],
    ["parties F1", f1("parties")],
    ["date, of meetings found", accuracy("date")],
    ["status", accuracy("status")],
    ["kind", accuracy("kind")],
    ["format", accuracy("format")],
    ["country of the place", accuracy("place")],
    ["kind of agreement", accuracy("agreementKind")],
    ["status of agreement", accuracy("agreementStatus")],
    ["with nothing to find, left empty", ({ negatives }) => `${negatives.clean} of ${negatives.of}`],
  ];
  return table(
    ["", "all", "worked on", "set aside"],
    rows.map(([what, cell]) => [what, ...summaries.map(cell)]),
  );
}

/** What share is right of what is marked with a confidence, in all articles and in those set aside. */
function calibrationTable(workshop: Workshop, facts: readonly Facts[]): string {
  const [all, aside] = [() => true, setAside].map((fits) => workshop.subset(fits)) as [string, string];
  const bands = [0.9, 0.8, 0.7, 0.6, 0].map((from, i, all) => ({ from, below: all[i - 1] ?? 1.01 }));
  const rows = bands.map(({ from, below }) => {
    const within = ({ confidence }: { confidence: number }) => confidence >= from && confidence < below;
    const banded = facts.map((fact) => ({
      ...fact,
      meetings: fact.meetings.filter(within),
      agreements: fact.agreements.filter(within),
    }));
    const right = [all, aside].map((gold) => workshop.score<Summary>("score.mjs", gold, banded));
    const label = below > 1 ? `${from} and more` : from === 0 ? `below ${below}` : `${from} to ${below}`;
    return [
      label,
      ...(["meetings", "agreements"] as const).flatMap((key) => [
        String(banded.reduce((sum, fact) => sum + fact[key].length, 0)),
        ...right.map((summary) => percent(summary[key].precision)),
      ]),
    ];
  });
  const columns = (what: string) => [what, "right, %", "of those set aside, %"];
  return table(["confidence", ...columns("meetings"), ...columns("agreements")], rows);
}

function sentenceLine({ consult, agree, unrelated }: SentenceSummary): string {
  return `Single labelled sentences: of those that tell of a meeting that took place, ${percent(consult.recall)} % are found and ${percent(consult.precision)} % of what is found is right (F1 ${percent(consult.f1)}); ${percent(agree.found / agree.of)} % of those that tell of an agreement give one or a meeting; ${percent(unrelated.fired / unrelated.of)} % of unrelated sentences give anything.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|---|${"---:|".repeat(head.length - 1)}`, ...rows.map(line)].join("\n");
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
