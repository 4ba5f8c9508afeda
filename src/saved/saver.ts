import type { GraphQLSchema } from "graphql";
import type { QuerySaver, QueryToSave, SavedQueryEntry } from "../domain/saved-query.ts";
import { ChanceryError } from "../errors.ts";
import { ArgumentError } from "../store/reader-error.ts";
import type { Writer } from "../store/writer.ts";
import { define, InvalidVariables } from "./definition.ts";
import type { SavedLibrary } from "./library.ts";
import { FOLDER_OWNER, SLUG } from "./query-file.ts";

/** Saves what people give by GraphQL; errors name the part of the input that is wrong. */
export function createSaver(writer: Writer, library: SavedLibrary, schema: GraphQLSchema): QuerySaver {
  return {
    save(query, types) {
      checkNames(query);
      checkOwner(query, library);
      checkDocument(query, types, schema);
      const { slug, version } = stored(query, writer);
      return library.versions(slug).find((each) => each.version === version) as SavedQueryEntry;
    },
  };
}

function checkNames({ slug, title, owner }: QueryToSave): void {
  if (!SLUG.test(slug))
    throw new ArgumentError(
      "INVALID_VALUE",
      "input.slug",
      slug,
      "It cannot be the end of an address.",
      "A slug has up to 100 lower-case letters, digits and hyphens, and begins with no hyphen.",
    );
  for (const [name, text] of Object.entries({ title, owner }))
    if (text.trim() === "")
      throw new ArgumentError("INVALID_VALUE", `input.${name}`, text, "It is empty.", "Give it a text.");
}

/** A slug is taken by a file too, whether that is stored yet or not. */
function checkOwner({ slug, owner }: QueryToSave, library: SavedLibrary): void {
  if (owner === FOLDER_OWNER)
    throw new ArgumentError(
      "CONFLICT",
      "input.owner",
      owner,
      "It is the owner of what the folder of queries has.",
      "Give another owner, or change the file.",
    );
  const known = library.versions(slug)[0];
  if (known && known.owner !== owner) throw slugTaken(slug, known.owner);
}

function checkDocument(
  query: QueryToSave,
  types: Readonly<Record<string, string>>,
  schema: GraphQLSchema,
): void {
  try {
    define(query, schema, types);
  } catch (error) {
    if (error instanceof InvalidVariables)
      throw new ArgumentError(
        error.code,
        "input.variables",
        query.variables,
        error.message,
        "Variables are named, typed and given defaults as the query has them.",
      );
    if (error instanceof ChanceryError)
      throw new ArgumentError(
        error.code,
        "input.document",
        query.document,
        error.message,
        "It must be one query that the schema can answer.",
      );
    throw error;
  }
}

function stored(query: QueryToSave, writer: Writer) {
  try {
    return writer.saveQuery(query);
  } catch (error) {
    // Saved by another between the check and now.
    if (error instanceof ChanceryError && error.code === "CONFLICT") throw slugTaken(query.slug);
    throw error;
  }
}

function slugTaken(slug: string, owner = "another"): ArgumentError {
  return new ArgumentError(
    "CONFLICT",
    "input.slug",
    slug,
    `It belongs to the owner ${JSON.stringify(owner)}.`,
    "Choose another slug, or save as that owner.",
  );
}
