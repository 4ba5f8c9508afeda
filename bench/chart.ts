/**
 * Draws docs/performance.svg from bench/results/: what a request takes, by version, against the goal; and puts the
 * latest version's figures into docs/performance.md.
 *
 *   npx tsx bench/chart.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allResults, type Results } from "./results.ts";

interface Goal {
  what: string;
  label: string;
  unit: string;
  most: number;
}

const GOALS: readonly Goal[] = [
  {
    what: "floor: first five, not cached, 1 at once",
    label: "A request, 1 at once",
    unit: "× the floor",
    most: 2.7,
  },
  {
    what: "floor: first five, not cached, 32 at once",
    label: "A request, 32 at once",
    unit: "× the floor",
    most: 3,
  },
  {
    what: "floor: first five, cached, through GraphQL, 1 at once",
    label: "The same from memory, by GraphQL",
    unit: "× the floor",
    most: 1.5,
  },
  {
    what: "floor: first five, cached, through /q/, 1 at once",
    label: "The same from memory, by /q/",
    unit: "× the floor",
    most: 1.2,
  },
  {
    what: "floor: growth of the first five",
    label: "From 10 thousand to a million meetings",
    unit: "×",
    most: 2,
  },
  {
    what: "floor: start of serve to the first answer",
    label: "From start to the first answer",
    unit: "ms",
    most: 1500,
  },
];

const [WIDTH, LEFT, RIGHT, BAR, GAP, TOP] = [760, 250, 130, 16, 22, 54];
const OUT = fileURLToPath(new URL("../docs/performance.svg", import.meta.url));

const results = allResults();
const rowHeight = results.length * (BAR + 4) + GAP;
const height = TOP + GOALS.length * rowHeight + 10;
const text = (x: number, y: number, size: number, anchor: string, content: string, fill = "#1d3557") =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}">${content}</text>`;

const rows = GOALS.flatMap(({ what, label, unit, most }, index) => {
  const values = results.map(({ version, rows }) => ({
    version,
    value: rows.find((row) => row.what === what)?.value,
  }));
  const scale = (WIDTH - LEFT - RIGHT) / (1.15 * Math.max(most, ...values.map(({ value = 0 }) => value)));
  const y = TOP + index * rowHeight;
  const goal = LEFT + most * scale;
  return [
    text(LEFT - 12, y + BAR - 3, 13, "end", label),
    ...values.flatMap(({ version, value }, place) => {
      if (value === undefined) return [];
      const at = y + place * (BAR + 4);
      const fill = value <= most ? "#457b9d" : "#e76f51";
      const end = Math.max(LEFT + value * scale, goal);
      const shown = value.toLocaleString("en", { maximumSignificantDigits: 3 });
      return [
        `<rect x="${LEFT}" y="${at}" width="${(value * scale).toFixed(1)}" height="${BAR}" rx="2" fill="${fill}"/>`,
        text(Math.round(end + 8), at + BAR - 4, 12, "start", `${shown} ${unit} (${version})`),
      ];
    }),
    `<line x1="${goal.toFixed(1)}" x2="${goal.toFixed(1)}" y1="${y - 4}" y2="${y + rowHeight - GAP}" stroke="#1d3557" stroke-width="2"/>`,
  ];
});

writeFileSync(
  OUT,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" role="img">
<title>What a request takes by version, against the goal</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${text(16, 26, 15, "start", "Bars are what was measured, by version; the line is the goal. Shorter is better.")}
${rows.join("\n")}
</svg>
`,
);

const PAGE = fileURLToPath(new URL("../docs/performance.md", import.meta.url));

function table({ version, date, machine, rows }: Results): string {
  const shown = rows.filter(({ what }) => what.startsWith("floor: "));
  const cells = shown.map(({ what, value, unit, note }) => {
    const most = GOALS.find((goal) => goal.what === what)?.most;
    const label = what.slice("floor: ".length);
    return `| ${label} | ${value.toLocaleString("en")} ${unit} | ${most === undefined ? "" : `≤ ${most.toLocaleString("en")}`} | ${note ?? ""} |`;
  });
  return `Version ${version}, ${date}: ${machine}.\n\n| what | measured | goal | |\n|---|---|---|---|\n${cells.join("\n")}`;
}

const latest = results.at(-1);
if (latest)
  writeFileSync(
    PAGE,
    readFileSync(PAGE, "utf8").replace(
      /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/,
      (_all, head: string, tail: string) => `${head}\n${table(latest)}\n\n${tail}`,
    ),
  );
