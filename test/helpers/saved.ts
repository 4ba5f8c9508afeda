import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schema } from "../../src/api/schema.ts";
import { SavedLibrary } from "../../src/saved/library.ts";
import { readQueryFile, readQueryFolder } from "../../src/saved/query-file.ts";
import { createApp } from "../../src/server/app.ts";
import { openReader } from "../../src/store/reader.ts";
import { openWriter } from "../../src/store/writer.ts";
import { type TestArticle, temporaryDatabase } from "./database.ts";

/** A server without a port over a database of these articles, with saved queries from files with these texts. */
export function openSaved(articles: readonly TestArticle[], files: Record<string, string>) {
  const database = temporaryDatabase(articles);
  const folder = mkdtempSync(join(tmpdir(), "chancery-queries-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const reader = openReader(database.path);
  const log: string[] = [];
  const saved = new SavedLibrary(reader, schema, readQueryFolder(folder));
  const app = createApp({ reader, saved, log: (line) => log.push(line), origins: ["https://plot.example"] });
  return {
    app,
    reader,
    library: saved,
    database,
    folder,
    log,
    get: async (path: string, headers: Record<string, string> = {}, method = "GET") =>
      app.fetch(`http://localhost${path}`, { headers, method }),
    /** Saves a file's text as the next version. */
    save(text: string, owner = "local") {
      const writer = openWriter(database.path, { clock: () => "2025-02-03T04:05:06.000Z" });
      try {
        return writer.saveQuery(readQueryFile("given.graphql", text, owner).query);
      } finally {
        writer.close();
      }
    },
    close() {
      reader.close();
      database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
