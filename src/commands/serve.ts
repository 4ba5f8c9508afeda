import type { Command } from "commander";
import { settings } from "../config.ts";
import { ChanceryError } from "../errors.ts";
import { optionOf } from "./options.ts";

const EXAMPLES = `
Examples:
  $ chancery serve
  $ chancery serve --db archive.db --port 8080
  $ chancery serve --db releases/2026-1 --read-only --only-saved
  $ CHANCERY_ORIGINS=https://dashboard.example chancery serve --host 0.0.0.0`;

interface ServeOptions {
  db: string;
  port: number;
  host: string;
  origins: string[];
  allowCorrections: boolean;
  queries: string;
  releases: string;
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
    .addOption(optionOf(settings.queries))
    .addOption(optionOf(settings.releases))
    .addOption(optionOf(settings.onlySaved))
    .addOption(optionOf(settings.heavyWorkers))
    .addOption(optionOf(settings.heavyQueue))
    .addOption(optionOf(settings.timeLimit))
    .addOption(optionOf(settings.readOnly))
    .addHelpText("after", EXAMPLES)
    .action(async (options: ServeOptions) => {
      const { startServer, stopOnSignals } = await import("../server/server.ts");
      const { readQueryFolder } = await import("../saved/query-file.ts");
      const { storeFolder } = await import("./query-saving.ts");
      if (options.readOnly && options.allowCorrections)
        throw new ChanceryError(
          "USAGE",
          "--allow-corrections changes the database, which --read-only leaves as it is. Give one of them.",
        );
      const drafts = readQueryFolder(options.queries);
      if (!options.readOnly) storeFolder(drafts, options.db);
      const server = await startServer({ ...options, drafts });
      stopOnSignals(server);
      console.log(`Chancery serves ${options.db}. Stop it with Ctrl+C.
${options.onlySaved ? "" : `\n  GraphiQL   ${server.url}/graphql`}
  Queries    ${server.url}/q
  Health     ${server.url}/health
`);
    });
}
