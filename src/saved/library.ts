import type { GraphQLSchema } from "graphql";
import type { SavedQuery, SavedQueryEntry, SavedQueryList } from "../domain/saved-query.ts";
import { ChanceryError } from "../errors.ts";
import type { Reader } from "../store/reader.ts";
import { sameQuery } from "../store/saved-queries.ts";
import type { Writer } from "../store/writer.ts";
import { type Definition, define } from "./definition.ts";
import type { QueryDraft } from "./query-file.ts";

/** A version with what is worked out of it once. */
export interface Entry extends SavedQueryEntry {
  /** Undefined where there is a problem. */
  definition: Definition | undefined;
}

/**
 * The saved queries of a database, and of a folder of files. A file that says something else than the latest version
 * of its slug is the next version, whether it is stored yet or not.
 */
export class SavedLibrary implements SavedQueryList {
  private readonly reader: Reader;
  private readonly schema: GraphQLSchema;
  private readonly drafts: readonly QueryDraft[];
  private mark: string | undefined;
  private bySlug = new Map<string, Entry[]>();

  constructor(reader: Reader, schema: GraphQLSchema, drafts: readonly QueryDraft[] = []) {
    this.reader = reader;
    this.schema = schema;
    this.drafts = drafts;
  }

  /** Beside the latest version of a slug stands what a file was to make of it, where that has a problem. */
  latest(): Entry[] {
    return [...this.all().values()].flatMap((versions) => {
      const latest = latestOf(versions);
      return latest === versions.at(-1) ? [latest] : [latest, versions.at(-1) as Entry];
    });
  }

  versions(slug: string): readonly Entry[] {
    return this.all().get(slug) ?? [];
  }

  /** A version that can be answered, the latest if none is named. Throws NOT_FOUND and BROKEN_QUERY. */
  find(slug: string, version?: number): Entry & { definition: Definition } {
    const versions = this.versions(slug);
    if (versions.length === 0) {
      const slugs = [...this.all().keys()];
      const known = slugs.length > 0 ? `There are ${slugs.join(", ")}.` : "None is saved yet.";
      throw new ChanceryError("NOT_FOUND", `There is no saved query "${slug}". ${known}`);
    }
    const entry =
      version === undefined ? latestOf(versions) : versions.find((each) => each.version === version);
    if (!entry)
      throw new ChanceryError(
        "NOT_FOUND",
        `The saved query "${slug}" has no version ${version}. It has ${versions.map((each) => each.version).join(", ")}.`,
      );
    const { definition } = entry;
    if (!definition)
      throw new ChanceryError(
        "BROKEN_QUERY",
        `Version ${entry.version} of the saved query "${slug}" cannot be answered by this version of Chancery: ${entry.problem}`,
      );
    return { ...entry, definition };
  }

  private all(): ReadonlyMap<string, Entry[]> {
    const mark = this.reader.saved.mark();
    if (mark !== this.mark) {
      this.bySlug = this.load();
      this.mark = mark;
    }
    return this.bySlug;
  }

  private load(): Map<string, Entry[]> {
    const known = new Map([...this.bySlug.values()].flat().map((entry) => [keyOf(entry), entry]));
    const loaded = new Map<string, Entry[]>();
    const add = (query: SavedQuery, draft?: QueryDraft) => {
      const before = known.get(keyOf(query));
      const entry = before && sameQuery(before, query) ? before : this.entryOf(query, draft);
      entry.savedAt = query.savedAt;
      loaded.set(query.slug, [...(loaded.get(query.slug) ?? []), entry]);
    };
    for (const query of this.reader.saved.all()) add(query);
    for (const draft of this.drafts) {
      const latest = loaded.get(draft.query.slug)?.at(-1);
      if (latest && sameQuery(latest, draft.query)) continue;
      const foreign = latest !== undefined && latest.owner !== draft.query.owner;
      const problem = foreign ? `${draft.file}: ${slugTaken(latest)}` : draft.problem;
      const query = { ...draft.query, version: (latest?.version ?? 0) + 1, savedAt: null };
      add(query, { ...draft, problem });
    }
    return new Map([...loaded].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private entryOf(query: SavedQuery, draft?: QueryDraft): Entry {
    const broken = (problem: string): Entry => ({ ...query, problem, parameters: [], definition: undefined });
    if (draft?.problem) return broken(draft.problem);
    try {
      const definition = define(query, this.schema, draft?.types);
      return { ...query, problem: null, parameters: definition.parameters, definition };
    } catch (error) {
      if (error instanceof ChanceryError) return broken(error.message);
      throw error;
    }
  }
}

/** Stores what files say and the database does not have yet; answers what cannot be stored, with the reason. */
export function storeDrafts(
  writer: Writer,
  schema: GraphQLSchema,
  drafts: readonly QueryDraft[],
): { file: string; problem: string }[] {
  return drafts.flatMap(({ file, query, types, problem }) => {
    if (problem !== null) return [{ file, problem }];
    try {
      define(query, schema, types);
      writer.saveQuery(query);
      return [];
    } catch (error) {
      if (error instanceof ChanceryError) return [{ file, problem: error.message }];
      throw error;
    }
  });
}

/** A file with a problem takes nothing from the versions that were stored. */
function latestOf(versions: readonly Entry[]): Entry {
  const stored = versions.findLast(({ savedAt, problem }) => savedAt !== null || problem === null);
  return stored ?? (versions.at(-1) as Entry);
}

function slugTaken({ slug, owner }: SavedQuery): string {
  return `The slug "${slug}" belongs to the owner "${owner}". Choose another slug.`;
}

const keyOf = ({ slug, version }: SavedQuery): string => `${slug}@${version}`;
