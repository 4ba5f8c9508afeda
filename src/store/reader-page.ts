import { ArgumentError } from "./reader-error.ts";
import type { Key } from "./reader-loader.ts";
import type { Scope } from "./reader-rollups.ts";
import type { Fragment, SqlValue } from "./reader-sql.ts";

/** Which part of a list is asked for, as GraphQL gives it. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 500;

/** One page of a list as the store found it, in the list's order. */
export interface Page<R> {
  records: R[];
  /** The cursor of the record at this index. */
  cursor: (index: number) => string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** The records of whole lists, to be counted in other ways: rows of `from` for which `where` holds. */
export interface Rows {
  /** Has the list's parent as `parent.value`. */
  from: Fragment;
  where: Fragment;
  /** The parents alone, as they stand in `from`. */
  parents: Fragment;
  /** Set where tables of counts may tell what is asked. */
  scope: Scope | undefined;
}

/** What `read` finds for a list, in one statement for all its siblings; `name` tells it from other such questions. */
export type Survey = <T>(name: string, read: (rows: Rows) => ReadonlyMap<Key, T>) => T | undefined;

/** A list of records of which nothing is read until it is asked for. */
export class Connection<R> {
  private readonly load: () => Page<R>;
  private readonly count: () => number;
  /** Absent where a list is nothing but its pages. */
  readonly survey: Survey | undefined;
  private loaded: Page<R> | undefined;

  constructor(load: () => Page<R>, count: () => number, survey?: Survey) {
    this.load = load;
    this.count = count;
    this.survey = survey;
  }

  get nodes(): R[] {
    return this.page.records;
  }

  get edges(): { node: R; cursor: string }[] {
    const { records, cursor } = this.page;
    return records.map((node, index) => ({ node, cursor: cursor(index) }));
  }

  get pageInfo(): PageInfo {
    const { records, cursor, hasNextPage, hasPreviousPage } = this.page;
    const last = records.length - 1;
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: last < 0 ? null : cursor(0),
      endCursor: last < 0 ? null : cursor(last),
    };
  }

  /** All records of the list, whatever the page. */
  get totalCount(): number {
    return this.count();
  }

  private get page(): Page<R> {
    this.loaded ??= this.load();
    return this.loaded;
  }
}

/** A page's request, checked: how many, from which end, and beyond which cursor. */
export interface PageRequest {
  size: number;
  backward: boolean;
  /** The argument and the cursor. */
  beyond: { argument: "after" | "before"; cursor: string } | undefined;
}

export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null)
    throw pageError(
      "last",
      last,
      "Both first and last were given.",
      "Give first to page forward, or last to page backward.",
    );
  if (after != null && before != null)
    throw pageError(
      "before",
      before,
      "Both after and before were given.",
      "Give after with first, or before with last.",
    );
  const backward = last != null;
  if (backward && after != null)
    throw pageError("after", after, "It goes with first, not with last.", "Give before with last.");
  if (!backward && before != null)
    throw pageError("before", before, "It goes with last, not with first.", "Give after with first.");
  const size = last ?? first ?? DEFAULT_PAGE_SIZE;
  if (size < 0 || size > MAX_PAGE_SIZE)
    throw pageError(
      backward ? "last" : "first",
      size,
      `${size} was given.`,
      `A page has 0 to ${MAX_PAGE_SIZE} records.`,
    );
  const cursor = after ?? before;
  return {
    size,
    backward,
    beyond: cursor == null ? undefined : { argument: backward ? "before" : "after", cursor },
  };
}

function pageError(argument: string, given: SqlValue, problem: string, allowed: string): ArgumentError {
  return new ArgumentError("INVALID_PAGE", argument, given, problem, allowed);
}
