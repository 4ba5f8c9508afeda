import type { Command } from "commander";
import { settings } from "../config.ts";
import { ChanceryError } from "../errors.ts";
import { optionOf } from "./options.ts";

const EXAMPLES = `
Examples:
  $ chancery serve
  $ chancery serve --db archive.db --port 8080
  $ chancery serve --db releases/2026-1 --read-only --only-saved
  $ chancery serve --workers 4
  $ CHANCERY_ORIGINS=https://dashboard.example chancery serve --host 0.0.0.0`;

interface ServeOptions {
  db: string;
  port: number;
  host: string;
  origins: string[];
  allowCorrections: boolean;
  allowSaving: boolean;
  queries: string;
  releases: string;
  workers: number;
  cache: number;
  onlySaved: boolean;
  heavyWorkers: number;
  heavyQueue: number;
  timeLimit: number;
  readOnly: boolean;
}

export function serveCommand(program: Command): void {
  program
    .command("serve")
    .summary("answer GraphQL over HTTP, with GraphiQL in the browser")
    .description(
      "Serves a database over HTTP: GraphQL and GraphiQL at /graphql, the state of things at /health.",
    )
    .addOption(optionOf(settings.port))
    .addOption(optionOf(settings.host))
    .addOption(optionOf(settings.db))
    .addOption(optionOf(settings.origins))
    .addOption(optionOf(settings.allowCorrections))
    .addOption(optionOf(settings.allowSaving))
    .addOption(optionOf(settings.queries))
    .addOption(optionOf(settings.releases))
    .addOption(optionOf(settings.workers))
    .addOption(optionOf(settings.cache))
    .addOption(optionOf(settings.onlySaved))
    .addOption(optionOf(settings.heavyWorkers))
    .addOption(optionOf(settings.heavyQueue))
    .addOption(optionOf(settings.timeLimit))
    .addOption(optionOf(settings.readOnly))
    .addHelpText("after", EXAMPLES)
    .action(async (options: ServeOptions) => {
      const { startServer, stopOnSignals } = await import("../server/server.ts");
      const { startWorkers, workerRole } = await import("../server/workers.ts");
      const { readQueryFolder } = await import("../saved/query-file.ts");
      const { storeFolder } = await import("./query-saving.ts");
      if (options.readOnly && options.allowCorrections)
        throw new ChanceryError(
          "USAGE",
          "--allow-corrections changes the database, which --read-only leaves as it is. Give one of them.",
        );
      if (options.allowSaving && (options.readOnly || options.onlySaved))
        throw new ChanceryError(
          "USAGE",
          `--allow-saving takes queries at /graphql and stores them, which ${options.readOnly ? "--read-only" : "--only-saved"} forbids. Give one of them.`,
        );
      const drafts = readQueryFolder(options.queries);
      const role = workerRole();
      if (!options.readOnly && role === undefined) storeFolder(drafts, options.db);
      const server =
        role === undefined && options.workers > 1
          ? await startWorkers(options.workers, options, console.error)
          : await startServer({ ...options, drafts, role });
      stopOnSignals(server);
      if (role !== undefined) {
        process.send?.("answers");
        return;
      }
      console.log(`Chancery serves ${options.db}. Stop it with Ctrl+C.
${options.onlySaved ? "" : `\n  GraphiQL   ${server.url}/graphql`}
  Queries    ${server.url}/q
  Health     ${server.url}/health
`);
    });
}
