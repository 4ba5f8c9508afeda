import { type GraphQLOutputType, getNamedType, isLeafType } from "graphql";
import { ChanceryError } from "../errors.ts";
import type { Selected } from "./selection.ts";

/** What a column holds; anything that is no number, truth value, day or moment is text. */
export type ColumnType = "BOOLEAN" | "DATE" | "DATETIME" | "FLOAT" | "INT" | "TEXT";

export interface Column {
  /** The keys that lead to it, with dots. */
  name: string;
  type: ColumnType;
}

/** Steps of the Relay form that mean nothing to the reader of a table. */
const UNNAMED = ["nodes", "edges", "node"];

const TYPES: Readonly<Record<string, ColumnType>> = {
  Boolean: "BOOLEAN",
  Date: "DATE",
  DateTime: "DATETIME",
  Float: "FLOAT",
  Int: "INT",
};

interface Step {
  key: string;
  isList: boolean;
}

interface Path {
  column: Column;
  steps: readonly Step[];
  joined: boolean;
}

/**
 * Answers as rows of cells. Columns come from the document and the schema, so that they are the same whatever an answer
 * holds: nested objects give dotted columns, lists within a row are joined by "; ", or, with `explode`, give a row for
 * each of their elements; a row whose list is empty stays, with empty cells.
 */
export class Table {
  readonly columns: readonly Column[];
  private readonly paths: readonly Path[];
  private readonly exploded: readonly Step[];

  constructor(row: Selected, explode?: string) {
    this.exploded = explode === undefined ? [] : explodedPath(row, explode);
    this.paths = pathsOf(row, [], this.exploded);
    this.columns = this.paths.map(({ column }) => column);
  }

  rows(item: unknown): unknown[][] {
    if (this.exploded.length === 0) return [this.cells(item)];
    return spread(item, this.exploded).map((each) => this.cells(each));
  }

  private cells(item: unknown): unknown[] {
    return this.paths.map(({ steps, joined }) => (joined ? joinedAt(item, steps) : valueAt(item, steps)));
  }
}

function pathsOf(selected: Selected, before: readonly Step[], exploded: readonly Step[]): Path[] {
  if (selected.children.size === 0) {
    const names = before.map(({ key }) => key).filter((key) => !UNNAMED.includes(key));
    const joined = before.some(({ isList }) => isList);
    return [
      {
        column: { name: names.join(".") || "value", type: joined ? "TEXT" : typeOf(selected.type) },
        steps: before,
        joined,
      },
    ];
  }
  return [...selected.children].flatMap(([key, child]) => {
    const steps = [...before, { key, isList: child.isList }];
    const isExploded =
      exploded.length >= steps.length && steps.every((step, index) => step.key === exploded[index]?.key);
    const here = isExploded ? [...before, { key, isList: false }] : steps;
    return pathsOf(child, here, exploded);
  });
}

function typeOf(type: GraphQLOutputType): ColumnType {
  const named = getNamedType(type);
  return (isLeafType(named) ? TYPES[named.name] : undefined) ?? "TEXT";
}

/** The steps to the list that `explode` names. */
function explodedPath(row: Selected, explode: string): Step[] {
  const lists = listsOf(row, []);
  const found = lists.find(({ name }) => name === explode);
  if (found) return found.steps;
  const known = [...new Set(lists.map(({ name }) => name))];
  throw new ChanceryError(
    "USAGE",
    `explode=${explode}: the rows have no such list. ${known.length > 0 ? `They have ${known.join(", ")}.` : "They have none."}`,
  );
}

function listsOf({ children }: Selected, before: readonly Step[]): { name: string; steps: Step[] }[] {
  return [...children].flatMap(([key, child]) => {
    const steps = [...before, { key, isList: child.isList }];
    const name = steps
      .map((step) => step.key)
      .filter((each) => !UNNAMED.includes(each))
      .join(".");
    return [...(child.isList ? [{ name, steps }] : []), ...listsOf(child, steps)];
  });
}

/** The item once for each element of the lists on the way, with that element in the list's place. */
function spread(item: unknown, [step, ...rest]: readonly Step[]): unknown[] {
  if (step === undefined || !isObject(item)) return [item];
  const value = item[step.key];
  const elements = step.isList ? (Array.isArray(value) && value.length > 0 ? value : [null]) : [value];
  return elements.flatMap((element) => spread(element, rest).map((each) => ({ ...item, [step.key]: each })));
}

function valueAt(item: unknown, steps: readonly Step[]): unknown {
  let value = item;
  for (const { key } of steps) {
    if (!isObject(value)) return null;
    value = value[key];
  }
  return value ?? null;
}

function joinedAt(item: unknown, steps: readonly Step[]): string | null {
  let values: unknown[] = [item];
  for (const { key, isList } of steps) {
    const next: unknown[] = [];
    for (const value of values) {
      const inner = isObject(value) ? value[key] : undefined;
      if (!isList) next.push(inner);
      else if (Array.isArray(inner)) for (const each of inner) next.push(each);
    }
    values = next;
  }
  return values.join("; ");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
