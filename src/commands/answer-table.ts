import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/**
 * An answer as a table. The rows are the first list in it, in the order of the document; an answer without a
 * list is one row. A nested object gives dotted columns, a nested list is joined by "; ". Columns come from the
 * document, so that they are the same whatever the answer holds.
 */
export interface AnswerTable {
  columns: string[];
  rows: unknown[][];
  /** The rows as they stand in the answer. */
  items: unknown[];
}

/** The fields that a document selects, by the keys that they have in the answer. */
type Selected = Map<string, Selected>;

/** Steps of the Relay form that mean nothing to the reader of a table. */
const UNNAMED = ["nodes", "edges", "node"];

export function answerTable(document: DocumentNode, data: unknown): AnswerTable {
  const selected = selectedBy(document);
  const list = firstList(selected, data) ?? { selected, items: [data] };
  const paths = pathsOf(list.selected);
  return {
    columns: paths.map((path) => path.filter((key) => !UNNAMED.includes(key)).join(".") || "value"),
    rows: list.items.map((item) => paths.map((path) => cellAt(item, path))),
    items: list.items,
  };
}

function selectedBy(document: DocumentNode): Selected {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operation ??= definition;
  }
  const root: Selected = new Map();
  const collect = ({ selections }: SelectionSetNode, into: Selected): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const inner = into.get(key) ?? new Map();
        into.set(key, inner);
        if (selection.selectionSet) collect(selection.selectionSet, inner);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet, into);
      }
    }
  };
  if (operation) collect(operation.selectionSet, root);
  return root;
}

function firstList(selected: Selected, value: unknown): { selected: Selected; items: unknown[] } | undefined {
  if (!isObject(value)) return undefined;
  for (const [key, inner] of selected) {
    const next = value[key];
    const found = Array.isArray(next) ? { selected: inner, items: next } : firstList(inner, next);
    if (found) return found;
  }
  return undefined;
}

function pathsOf(selected: Selected): string[][] {
  if (selected.size === 0) return [[]];
  return [...selected].flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]));
}

function cellAt(item: unknown, path: readonly string[]): unknown {
  let values: unknown[] = [item];
  let listed = Array.isArray(item);
  for (const key of path) {
    values = values.flatMap((value) => {
      const next = isObject(value) ? value[key] : undefined;
      listed ||= Array.isArray(next);
      return next;
    });
  }
  return listed ? values.flat().join("; ") : values[0];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A row of CSV (RFC 4180). Text that a spreadsheet would run as a formula is marked as text by an apostrophe. */
export function csvRow(cells: readonly unknown[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
