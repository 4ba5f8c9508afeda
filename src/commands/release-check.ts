import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ChanceryError } from "../errors.ts";
import { tell } from "./output.ts";
import { CHECKSUMS, filesIn, sha256 } from "./release-files.ts";

/** Compares every file of a release with its checksum. Throws CONFLICT where one is changed, missing or not of it. */
export async function checkRelease(name: string, releases: string): Promise<void> {
  const folder = join(releases, name);
  const sums = join(folder, CHECKSUMS);
  if (!existsSync(sums))
    throw new ChanceryError(
      "NOT_FOUND",
      `There is no release ${name}: ${sums} is not there. Give the name of a folder in ${releases}, or another folder by --releases.`,
    );
  const expected = new Map<string, string>();
  for (const line of (await readFile(sums, "utf8")).split("\n")) {
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum !== undefined && path !== undefined) expected.set(path, sum);
  }
  const found = await filesIn(folder);
  const faults: string[] = [];
  for (const [path, sum] of expected) {
    if (!found.includes(path)) faults.push(`${path} is missing`);
    else if ((await sha256(join(folder, path))) !== sum) faults.push(`${path} is changed`);
  }
  for (const path of found)
    if (path !== CHECKSUMS && !expected.has(path)) faults.push(`${path} is not of it`);
  if (faults.length > 0)
    throw new ChanceryError(
      "CONFLICT",
      `The release ${name} is not what was made: ${faults.join("; ")}. Take it anew from where it was published.`,
    );
  tell(`The release ${name} is as it was made: ${expected.size} files.`);
}
