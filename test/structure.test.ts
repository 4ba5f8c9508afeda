import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cycleIn, importsOf, roomOf, sourceFiles } from "./support/imports.ts";

/** Each imports only from itself, from those before it, and from `errors.ts` and `config.ts`. */
const ORDER = [
  "domain",
  "read",
  "extract",
  "store",
  "resolve",
  "api",
  "saved",
  "server",
  "commands",
  "cli.ts",
];
const SHARED = ["errors.ts", "config.ts"];

const files = sourceFiles(fileURLToPath(new URL("../src", import.meta.url)));

function wrongWay(path: string, imports: readonly string[]): string[] {
  const rank = ORDER.indexOf(roomOf(path));
  return imports
    .filter((target) => target.endsWith(".ts"))
    .filter((target) =>
      SHARED.includes(path)
        ? !SHARED.includes(target)
        : !SHARED.includes(target) && ORDER.indexOf(roomOf(target)) > rank,
    )
    .map((target) => `${path} imports ${target}`);
}

test("every file has a room in the order", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(
    files.map(({ path }) => roomOf(path)).filter((room) => ![...ORDER, ...SHARED].includes(room)),
  ).toEqual([]);
});

test("imports go one way", () => {
  expect(files.flatMap(({ path, imports }) => wrongWay(path, imports))).toEqual([]);
});

test("no file imports itself by way of others", () => {
  expect(cycleIn(files)).toBeUndefined();
});

test("only the store knows SQLite and Drizzle", () => {
  const knowing = files.filter(({ imports }) =>
    imports.some((name) => /^(drizzle-orm|better-sqlite3)(\/|$)/.test(name)),
  );
  expect(knowing.length).toBeGreaterThan(0);
  expect(knowing.map(({ path }) => path).filter((path) => roomOf(path) !== "store")).toEqual([]);
});

test("extraction is pure: no system module, clock, chance or network", () => {
  const impure = files
    .filter(({ path }) => roomOf(path) === "extract" || roomOf(path) === "domain")
    .filter(
      ({ text, imports }) =>
        imports.some((name) => name.startsWith("node:")) ||
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(/.test(text),
    );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test("exports have names", () => {
  expect(files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test("these checks see what they look for", () => {
  const text = `import { a } from "../store/reader.ts";\nimport type { B } from "./b.ts";\nawait import("commander");`;
  const imports = importsOf("read/a.ts", text);
  expect(imports).toEqual(["store/reader.ts", "read/b.ts", "commander"]);
  expect(wrongWay("read/a.ts", imports)).toEqual(["read/a.ts imports store/reader.ts"]);
  expect(wrongWay("config.ts", ["domain/date.ts"])).toEqual(["config.ts imports domain/date.ts"]);
  expect(wrongWay("api/a.ts", ["store/reader.ts", "config.ts", "errors.ts"])).toEqual([]);
  const ring = [
    { path: "a.ts", runtimeImports: ["b.ts"] },
    { path: "b.ts", runtimeImports: ["c.ts", "graphql"] },
    { path: "c.ts", runtimeImports: ["b.ts"] },
  ];
  expect(cycleIn(ring)).toEqual(["b.ts", "c.ts", "b.ts"]);
  expect(cycleIn(ring.slice(0, 2))).toBeUndefined();
});
