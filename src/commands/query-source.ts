import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { ChanceryError } from "../errors.ts";

/** The text of a query's file, or of standard input. */
export async function readQuerySource(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === "ENOENT" ? "is not there" : "cannot be read";
    throw new ChanceryError(
      "NOT_FOUND",
      `The query file ${file} ${reason}. Give the path of a .graphql file, the slug of a saved query, or - and the query on standard input.`,
      { cause },
    );
  }
}
