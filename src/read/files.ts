import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { formatOfName, KNOWN_ENDINGS } from "./format.ts";

export type Found = { file: string } | { file: string; problem: string };

/**
 * The files a path stands for: itself, or those of a folder and the folders in it, sorted by name.
 * Folders give only files of known endings; hidden ones and what is visited already are passed over.
 */
export async function* filesAt(path: string): AsyncGenerator<Found, void, undefined> {
  const kind = await kindOf(path);
  if (kind === "file") yield { file: path };
  else if (kind !== "folder") yield { file: path, problem: kind.problem };
  else {
    let any = false;
    for await (const found of walk(path, new Set())) {
      any = true;
      yield found;
    }
    if (!any)
      yield { file: path, problem: `this folder has no articles; files must end in ${KNOWN_ENDINGS}` };
  }
}

async function* walk(folder: string, visited: Set<string>): AsyncGenerator<Found, void, undefined> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    yield { file: folder, problem: problemOf(error, "folder") };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === "folder") yield* walk(path, visited);
    else if (kind === "file" && formatOfName(name)) yield { file: path };
    else if (kind !== "file" && formatOfName(name)) yield { file: path, problem: kind.problem };
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | { problem: string }> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return "folder";
    if (stats.isFile() || stats.isFIFO()) return "file";
    return {
      problem: "this is neither a file nor a folder; give a file, a folder, an http(s) address, or -",
    };
  } catch (error) {
    return { problem: problemOf(error, "file") };
  }
}

/** One sentence for what the file system refused. */
export function problemOf(error: unknown, what: "file" | "folder"): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "there is no such file or folder; check the path";
  if (code === "EACCES" || code === "EPERM") return `this ${what} may not be read; check its permissions`;
  if (code === "ENAMETOOLONG" || code === "ENOTDIR" || code === "ELOOP" || code === "ERR_INVALID_ARG_VALUE")
    return "this is no path to a file or folder; check it";
  return `this ${what} cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
