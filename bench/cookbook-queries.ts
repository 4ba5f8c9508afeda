import { readFileSync } from "node:fs";

/** The questions of docs/queries.md, each with its query. */
export function cookbook(): { question: string; query: string }[] {
  const text = readFileSync(new URL("../docs/queries.md", import.meta.url), "utf8");
  return [...text.matchAll(/^### (.+)\n\n```graphql\n([\s\S]+?)```/gm)].map(
    ([, question = "", query = ""]) => ({
      question,
      query,
    }),
  );
}
