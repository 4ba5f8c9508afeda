import type { ExecutionResult, GraphQLError, GraphQLSchema } from "graphql";
import type { Context } from "../api/builder.ts";
import { ChanceryError } from "../errors.ts";
import { MAX_PAGE_SIZE } from "../store/reader-page.ts";
import type { Definition } from "./definition.ts";
import { AFTER, PAGE, SIZE } from "./row-plan.ts";

/** One step of an answer. */
export interface Page {
  /** The whole answer of the first page, the rows of this page of any later one. */
  data: Record<string, unknown>;
  rows: unknown[];
  /** Whether it is the last. */
  last: boolean;
  /** Whether the list goes on beyond what the document asks for. */
  more: boolean;
}

interface PageState {
  hasNextPage: boolean;
  endCursor?: string | null;
}

/** An answer in which something went wrong: nothing of it is given. */
export class FailedAnswer extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

/**
 * The answer of a saved query, page after page to the end of its rows; each page is read when it is asked for. Throws
 * FailedAnswer, and INCOMPLETE for a list within it that is too long for one page.
 */
export function* pagesOf(
  { plan, prepared }: Definition,
  schema: GraphQLSchema,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
): Generator<Page, void> {
  prepared.check(variables);
  let after: string | null = null;
  for (let number = 0; ; number += 1) {
    const isFirst = number === 0;
    const document = isFirst ? plan.firstDocument : plan.nextDocument;
    const operation = isFirst ? plan.first : plan.next;
    const variableValues = plan.paged ? { ...variables, [SIZE]: MAX_PAGE_SIZE, [AFTER]: after } : variables;
    const result = context.reader.snapshot(() =>
      operation.run({ schema, document, contextValue: context, variableValues }),
    ) as ExecutionResult<Record<string, unknown>>;
    if (result.errors) throw new FailedAnswer(result.errors);
    const data = result.data as Record<string, unknown>;
    for (const path of plan.limited) checkEnds(data, path, path);
    const connection = plan.connectionPath && at(data, plan.connectionPath);
    const state = takeState(connection);
    const goesOn = state?.hasNextPage === true;
    yield {
      data,
      rows: rowsOf(data, plan.rowPath),
      last: !plan.paged || !goesOn,
      more: !plan.paged && goesOn,
    };
    if (!plan.paged || !goesOn) return;
    after = state.endCursor ?? null;
  }
}

function rowsOf(data: Record<string, unknown>, path: readonly string[]): unknown[] {
  const rows = at(data, path);
  if (path.length === 0) return [rows];
  return Array.isArray(rows) ? rows : [];
}

function at(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  return value;
}

/** Throws where a connection at this path has more records than were read; takes out what told so. */
function checkEnds(value: unknown, path: readonly string[], whole: readonly string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) checkEnds(item, path, whole);
    return;
  }
  if (!isObject(value)) return;
  const [key, ...rest] = path;
  if (key !== undefined) {
    checkEnds(value[key], rest, whole);
    return;
  }
  if (takeState(value)?.hasNextPage !== true) return;
  const name = whole.at(-1);
  throw new ChanceryError(
    "INCOMPLETE",
    `One record has more than ${MAX_PAGE_SIZE} ${name} (${whole.join(".")}), which cannot be given whole. Say in the query how many are wanted, such as ${name}(first: 100), or ask for ${name} by a query of their own.`,
  );
}

/** What the plan had added. Left undefined, since taking a key out makes an object slow; JSON leaves it out. */
function takeState(connection: unknown): PageState | undefined {
  if (!isObject(connection)) return undefined;
  const state = connection[PAGE] as PageState | undefined;
  connection[PAGE] = undefined;
  return state;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
