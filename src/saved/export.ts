import type { GraphQLSchema } from "graphql";
import type { Context } from "../api/builder.ts";
import type { Definition } from "./definition.ts";
import type { Chunk, Encoder } from "./encoders.ts";
import { type Page, pagesOf } from "./pages.ts";

/** How far an export is. */
export interface Progress {
  rows: number;
  /** Whether the list goes on beyond what the document asks for. */
  more: boolean;
}

/** An answer as pieces of text or bytes; each is made when it is asked for, from one page of rows. */
export function* chunksOf(
  pages: Iterable<Page>,
  encoderFor: () => Encoder,
  progress: Progress = { rows: 0, more: false },
): Generator<Chunk, void> {
  let encoder: Encoder | undefined;
  for (const page of pages) {
    if (encoder === undefined) {
      encoder = encoderFor();
      yield encoder.start(page);
    }
    yield encoder.rows(page.rows);
    progress.rows += page.rows.length;
    progress.more = page.more;
  }
  if (encoder) yield encoder.end();
}

/** The pages of an answer from one state of the data, whatever is written meanwhile and however long it takes. */
export function* heldPages(
  definition: Definition,
  schema: GraphQLSchema,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
): Generator<Page, void> {
  const release = context.reader.hold();
  try {
    yield* pagesOf(definition, schema, context, variables);
  } finally {
    release();
  }
}
