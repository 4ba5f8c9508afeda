import { schema } from "../api/schema.ts";
import { ChanceryError } from "../errors.ts";
import { define } from "../saved/definition.ts";
import { SavedLibrary, storeDrafts } from "../saved/library.ts";
import { type QueryDraft, readQueryFile } from "../saved/query-file.ts";
import { openReader } from "../store/reader.ts";
import { openWriter } from "../store/writer.ts";
import { tell } from "./output.ts";
import { readQuerySource } from "./query-source.ts";

/** Stores what the files of a folder say that the database does not have; each that cannot be is told. */
export function storeFolder(drafts: readonly QueryDraft[], db: string): void {
  if (drafts.length === 0) return;
  const reader = openReader(db);
  const isNew = new SavedLibrary(reader, schema, drafts).latest().some(({ savedAt }) => savedAt === null);
  reader.close();
  if (!isNew) return;
  try {
    const writer = openWriter(db);
    try {
      for (const { file, problem } of storeDrafts(writer, schema, drafts)) tell(withFile(file, problem));
    } finally {
      writer.close();
    }
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    tell(`The saved queries are answered from their files, but not stored as versions: ${error.message}`);
  }
}

function withFile(file: string, problem: string): string {
  return problem.startsWith(file) ? problem : `${file}: ${problem}`;
}

/** Saves every file, or none of them. */
export async function saveFiles(files: readonly string[], db: string, owner: string): Promise<void> {
  const drafts: QueryDraft[] = [];
  for (const file of files) {
    const draft = readQueryFile(file, await readQuerySource(file), owner);
    try {
      define(draft.query, schema, draft.types);
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error;
      throw new ChanceryError(error.code, `${file}: ${error.message} Nothing was saved.`, { cause: error });
    }
    drafts.push(draft);
  }
  // Tells a database that is not there as every command does that does not make one.
  openReader(db).close();
  const writer = openWriter(db);
  try {
    const saved = writer.transaction(() => drafts.map(({ query }) => writer.saveQuery(query)));
    for (const { slug, version } of saved) tell(`${slug}@${version} is saved: /q/${slug}@${version}`);
  } finally {
    writer.close();
  }
}
