import { existsSync } from "node:fs";
import { chmod, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { schema } from "../api/schema.ts";
import { citationOf } from "../domain/citation.ts";
import { ChanceryError } from "../errors.ts";
import { define } from "../saved/definition.ts";
import { type Column, type ColumnType, Table } from "../saved/table.ts";
import { version } from "../server/version.ts";
import { RELEASE_FILE } from "../store/connection.ts";
import { openReader, type Reader } from "../store/reader.ts";
import { copyAsRelease, RELEASE_NAME } from "../store/release.ts";
import { extractionScores } from "./extraction-scores.ts";
import { tell } from "./output.ts";
import { writeExport } from "./query-export.ts";
import type { ReleaseOptions } from "./release.ts";
import { CHECKSUMS, filesIn, sha256 } from "./release-files.ts";
import { type ReleaseTable, releaseTables } from "./release-tables.ts";

/** Types as Table Schema names them. */
const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  BOOLEAN: "boolean",
  DATE: "date",
  DATETIME: "datetime",
  FLOAT: "number",
  INT: "integer",
  TEXT: "string",
};

const MEDIA_TYPES = { csv: "text/csv", parquet: "application/vnd.apache.parquet" } as const;

/** Makes a folder that is there only when it is whole, and whose files nobody may write. */
export async function makeRelease(name: string, { db, releases, licence }: ReleaseOptions): Promise<void> {
  if (!RELEASE_NAME.test(name))
    throw new ChanceryError(
      "USAGE",
      `"${name}" cannot be the name of a release. Give up to 64 letters, digits, dots, hyphens and underscores.`,
    );
  const folder = join(releases, name);
  if (existsSync(folder))
    throw new ChanceryError(
      "CONFLICT",
      `The release ${name} is there already: ${folder}. Choose another name.`,
    );
  const part = join(releases, `.${name}.part`);
  await rm(part, { recursive: true, force: true });
  await mkdir(join(part, "data"), { recursive: true });
  try {
    copyAsRelease(db, resolve(part, RELEASE_FILE), name);
    const reader = openReader(part, { mapped: false });
    try {
      await describe(reader, part, name, licence);
    } finally {
      reader.close();
    }
    await seal(part);
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
  tell(`The release ${name} is made: ${folder}`);
}

async function describe(reader: Reader, folder: string, name: string, licence?: string): Promise<void> {
  const resources: object[] = [];
  for (const table of releaseTables) resources.push(...(await tableOf(reader, folder, table)));
  const { counts, revision, changedAt } = reader.dataset.summary();
  const citation = citationOf({ revision, changedAt, release: name });
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `chancery-${name.toLowerCase()}`,
    title: `Chancery data set, release ${name}`,
    version: name,
    ...(changedAt === null ? {} : { created: changedAt }),
    ...(licence === undefined ? {} : { licenses: [{ name: licence }] }),
    sources: publishersOf(reader).map((title) => ({ title })),
    resources: [
      ...resources,
      {
        name: "database",
        path: RELEASE_FILE,
        format: "sqlite",
        ...(await factsOf(join(folder, RELEASE_FILE))),
      },
    ],
    chancery: {
      version,
      extractors: reader.sources.extractors(),
      scores: { of: `cascade ${version}`, ...extractionScores },
      revision,
      counts,
      citation,
    },
  };
  await writeFile(join(folder, "datapackage.json"), `${JSON.stringify(description, null, 2)}\n`);
  await writeFile(join(folder, "citation.bib"), citation.bibtex);
}

async function tableOf(reader: Reader, folder: string, given: ReleaseTable): Promise<object[]> {
  const { name, title, document, explode } = given;
  const definition = define({ document, variables: {} }, schema);
  const { columns } = new Table(definition.plan.row, explode);
  const resources: object[] = [];
  for (const format of ["csv", "parquet"] as const) {
    const path = `data/${name}.${format}`;
    const file = join(folder, path);
    const out = { format, out: file, ...(explode === undefined ? {} : { explode }) };
    await writeExport(reader, definition, {}, out);
    resources.push({
      name: format === "csv" ? name : `${name}-${format}`,
      title,
      path,
      format,
      mediatype: MEDIA_TYPES[format],
      ...(format === "csv" ? { profile: "tabular-data-resource", encoding: "utf-8" } : {}),
      schema: { fields: columns.map(fieldOf) },
      ...(await factsOf(file)),
    });
  }
  return resources;
}

const fieldOf = ({ name, type }: Column) => ({ name, type: FIELD_TYPES[type] });

function publishersOf(reader: Reader): string[] {
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: ReturnType<typeof reader.sources.publishers> = reader.sources.publishers({
      first: 500,
      after,
    });
    names.push(...page.nodes.map(({ name }) => name));
    if (!page.pageInfo.hasNextPage) return names;
    after = page.pageInfo.endCursor;
  }
}

async function factsOf(file: string): Promise<{ bytes: number; hash: string }> {
  return { bytes: (await stat(file)).size, hash: `sha256:${await sha256(file)}` };
}

async function seal(folder: string): Promise<void> {
  const paths = await filesIn(folder);
  const sums: string[] = [];
  for (const path of paths) sums.push(`${await sha256(join(folder, path))}  ${path}\n`);
  await writeFile(join(folder, CHECKSUMS), sums.join(""));
  for (const path of [...paths, CHECKSUMS]) await chmod(join(folder, path), 0o444);
}
