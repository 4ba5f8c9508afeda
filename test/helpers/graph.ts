import { createApp } from "../../src/server/app.ts";
import { correctionsOf } from "../../src/server/corrections.ts";
import { openReader } from "../../src/store/reader.ts";
import { type TestArticle, temporaryDatabase } from "./database.ts";

const sorted = (error: object) => Object.entries(error).sort(([a], [b]) => a.localeCompare(b));

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** A server without a port over a database of these articles. */
export function openGraph(articles: readonly TestArticle[]) {
  const database = temporaryDatabase(articles);
  const statements: string[] = [];
  const log: string[] = [];
  const reader = openReader(database.path, { trace: (statement) => statements.push(statement) });
  const corrections = correctionsOf(database.path);
  const app = createApp({ reader, corrections, log: (line) => log.push(line) });

  async function once(query: string, variables: Record<string, unknown>): Promise<Answer> {
    const response = await app.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  return {
    app,
    database,
    log,
    /** Asks twice, since the second time the operation is compiled, and makes sure that the answers are the same. */
    async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const plain = await once(query, variables);
      const compiled = await once(query, variables);
      const [a, b] = [plain, compiled].map(({ data, errors }) => JSON.stringify([data, errors?.map(sorted)]));
      if (a !== b) throw new Error(`Compiled, the operation answers otherwise:\n${a}\n${b}`);
      return plain;
    },
    /** The statements that a query takes. */
    async statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
      statements.length = 0;
      const { errors } = await once(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return [...statements];
    },
    /** Sends a mutation, once. */
    correct: (mutation: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
      once(mutation, variables),
    close() {
      corrections.close();
      reader.close();
      database.remove();
    },
  };
}
