import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";

/** A source file by its path inside `src/`, with what it imports: paths inside `src/`, or names of packages. */
export interface SourceFile {
  path: string;
  text: string;
  imports: string[];
  /** Those that are there when the program runs: all but `import type`. */
  runtimeImports: string[];
}

const IMPORT = /\b(?:from|import)\s*\(?\s*"([^"]+)"/g;
const TYPE_IMPORT = /^(?:import|export) type [^;]*;/gm;

export function sourceFiles(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({
      path: relative(root, join(root, path)).split(sep).join("/"),
      text: readFileSync(join(root, path), "utf8"),
    }))
    .map((file) => ({
      ...file,
      imports: importsOf(file.path, file.text),
      runtimeImports: importsOf(file.path, file.text.replace(TYPE_IMPORT, "")),
    }));
}

export function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, name = ""]) =>
    name.startsWith(".") ? posix.join(dirname(path), name) : name,
  );
}

/** `api/schema/meeting.ts` → `api`; `cli.ts` → `cli.ts`. */
export function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** The first ring of files that import each other as they load, or undefined. */
export function cycleIn(files: readonly Pick<SourceFile, "path" | "runtimeImports">[]): string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of byPath.get(path)?.runtimeImports ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
