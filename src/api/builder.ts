import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import type { QuerySaver, SavedQueryList } from "../domain/saved-query.ts";
import type { Corrector } from "../resolve/corrector.ts";
import type { Reader } from "../store/reader.ts";

/**
 * Gives what `read` finds now and after each change of the data. `read` answers undefined where there is nothing new,
 * and is asked again at once where there may be more.
 */
export type Follow = <T>(read: () => T[] | undefined) => AsyncIterableIterator<T>;

/** What every resolver gets. */
export interface Context {
  reader: Reader;
  /** Carries out corrections; throws where they are refused. */
  corrector: () => Corrector;
  follow: Follow;
  saved: SavedQueryList;
  /** Saves queries; throws where saving is refused. */
  saver: () => QuerySaver;
}

/**
 * Pothos' relay plugin is left out: it answers each `id` by a promise, which would take every query out of the one
 * synchronous pass in which siblings are batched and the snapshot holds. `relay.ts` does the same without.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    CountryCode: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    PartyName: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // The server works out costs before it runs an operation, so no resolver has to.
  complexity: { disabled: true, defaultListMultiplier: 5 },
});

export type SchemaTypes = typeof builder.$inferSchemaTypes;

builder.queryType({ description: "The questions that can be asked." });
builder.mutationType({
  description:
    "What people can correct and save; refused unless the server was started with --allow-corrections or --allow-saving.",
});
