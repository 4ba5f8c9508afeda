/**
 * Rows a second that `chancery import icews` takes in, with resolution, and bytes a meeting. Of rows made up here, or of
 * the file that CHANCERY_ROWS names, CHANCERY_TIMES times over.
 */
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { importFiles } from "../src/commands/importing.ts";
import { openWriter } from "../src/store/writer.ts";
import type { Measurement } from "./measurement.ts";
import { multiplied } from "./multiply.ts";

const RUNS = 3;
const STORIES = 6_000;
const PER_DAY = 20;
const HEADER =
  "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
const COUNTRIES =
  "China,Japan,France,Germany,India,Brazil,Turkey,Egypt,Nigeria,Indonesia,Australia,Canada,Mexico,Italy,Spain,Poland,Ukraine,Pakistan,Vietnam,Thailand,Kenya,Ethiopia,Argentina,Norway,Chile".split(
    ",",
  );
const GIVEN = "Ada Bela Cyra Dario Edda Falk Gita Hugo Ines Jory".split(" ");
const FAMILY = "Tarnow Ulmer Vasko Wendt Ximen Yarrow Zoller Quist".split(" ");
const EVENTS = [
  ["Consult", "040"],
  ["Consult", "040"],
  ["Make a visit", "042"],
  ["Engage in negotiation", "046"],
  ["Express intent to meet or negotiate", "036"],
  ["Make statement", "010"],
  ["Make an appeal or request", "020"],
] as const;

/** Every story has a pair of mirrored rows; of each two stories of talks one names people. */
function madeUp(): string {
  const lines = [HEADER];
  for (let story = 0; story < STORIES; story += 1) {
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(story / PER_DAY))).toISOString().slice(0, 10);
    const at = (story * 7919) % (COUNTRIES.length * COUNTRIES.length);
    const [one, two] = [at % COUNTRIES.length, Math.floor(at / COUNTRIES.length)];
    const [text, code] = EVENTS[story % EVENTS.length] as (typeof EVENTS)[number];
    const actor = (country: number) => {
      const name = COUNTRIES[country] as string;
      const person = `${GIVEN[(story + country) % GIVEN.length]} ${FAMILY[country % FAMILY.length]}`;
      return story % 2 === 0 ? `${name}\tNA\t${name}` : `${person}\tGovernment,Executive\t${name}`;
    };
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const where =
        story % 3 === 0 ? `Port ${one}\tNA\tNA\t${COUNTRIES[one]}` : `NA\tNA\tNA\t${COUNTRIES[from]}`;
      const cells = [story * 2 + from, day, actor(from), text, code, "1", actor(to), story, 1 + (story % 4)];
      lines.push([...cells, `Outlet ${story % 40}`, where, "0", "0"].join("\t"));
    }
  }
  return lines.join("\n");
}

export async function measure(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  try {
    const { CHANCERY_ROWS, CHANCERY_TIMES = "1" } = process.env;
    const text = CHANCERY_ROWS === undefined ? madeUp() : readFileSync(CHANCERY_ROWS, "utf8");
    const file = join(folder, "rows.tab");
    await pipeline(Readable.from(multiplied(text, Number(CHANCERY_TIMES))), createWriteStream(file));
    const rows = text.trimEnd().split("\n").length * Number(CHANCERY_TIMES);
    const rates: { wall: number; cpu: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      await importFiles([file], join(folder, `${run}.db`));
      const { user, system } = process.cpuUsage(cpu);
      rates.push({ wall: rows / ((performance.now() - began) / 1000), cpu: rows / ((user + system) / 1e6) });
    }
    const again = performance.now();
    await importFiles([file], join(folder, "0.db"));
    const known = rows / ((performance.now() - again) / 1000);
    const median = (of: "wall" | "cpu") => rates.map((rate) => rate[of]).sort((a, b) => a - b)[1] as number;
    return [
      {
        what: "import: rows into an empty store",
        value: median("wall"),
        unit: "rows/s",
        note: `${Math.round(median("cpu"))} a CPU second; median of ${RUNS}`,
      },
      { what: "import: the same rows again", value: known, unit: "rows/s" },
      ...sizes(join(folder, "0.db")),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizes(db: string): Measurement[] {
  const writer = openWriter(db);
  const value = (query: string) => writer.statements.sqlite.prepare(query).pluck().get() as number;
  const meetings = value("SELECT count(*) FROM meeting");
  const room = value("SELECT sum(pgsize) FROM dbstat WHERE NOT (name = 'article' OR name GLOB 'article_*')");
  const measurements = [
    { what: "import: meetings", value: meetings, unit: "" },
    {
      what: "import: participations",
      value: value("SELECT count(*) FROM participation") / meetings,
      unit: "a meeting",
    },
    { what: "import: evidence", value: value("SELECT count(*) FROM evidence") / meetings, unit: "a meeting" },
    { what: "import: room, articles apart", value: room / meetings, unit: "bytes/meeting" },
  ];
  writer.close();
  return measurements;
}
