import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from "graphql";
import { PreparedOperation } from "../api/prepared-document.ts";
import { ChanceryError } from "../errors.ts";
import { MAX_PAGE_SIZE } from "../store/reader-page.ts";
import { fieldType, inlined, isConnection, type Selected, selectionOf } from "./selection.ts";

/** Keys of the answer that the plan adds to the document, and takes out again. */
export const PAGE = "chancery_page";
export const SIZE = "chancery_size";
export const AFTER = "chancery_after";

const PAGING = ["first", "last", "after", "before"];
const LISTS = ["nodes", "edges"];

const [PARAMETERS] = parse(`query ($${SIZE}: Int!, $${AFTER}: String) { x }`).definitions as [
  OperationDefinitionNode,
];
const ARGUMENTS = argumentsOf(`first: $${SIZE}, after: $${AFTER}`);
const ALL = argumentsOf(`first: ${MAX_PAGE_SIZE}`);
const MORE = selectionsOf(`${PAGE}: pageInfo { hasNextPage }`);
const NEXT = selectionsOf(`${PAGE}: pageInfo { hasNextPage endCursor }`);

/**
 * How the rows of a query are read to their end. The rows are the nodes (or edges) of the first connection in the
 * document that is not within a list, else the first list, else the answer itself. A connection of rows is paged,
 * unless the document has `first`, `last`, `after` or `before` for it; any other without these is read up to the
 * greatest page, and known to go on.
 */
export class RowPlan {
  /** The keys that lead to the rows; empty where the answer is the only row. */
  readonly rowPath: readonly string[];
  /** What is selected of a row. */
  readonly row: Selected;
  /** The keys that lead to the connection of the rows; undefined where they are a plain list. */
  readonly connectionPath: readonly string[] | undefined;
  /** Whether the connection is read page after page, and not as the document says. */
  readonly paged: boolean;
  /** The keys that lead from the answer to connections that must not go on. */
  readonly limited: readonly (readonly string[])[];
  readonly first: PreparedOperation;
  readonly firstDocument: DocumentNode;
  readonly next: PreparedOperation;
  readonly nextDocument: DocumentNode;
  private readonly schema: GraphQLSchema;

  constructor(schema: GraphQLSchema, document: DocumentNode, given: OperationDefinitionNode) {
    this.schema = schema;
    const operation = inlined(document, given);
    const top = selectionOf(schema, operation);
    const connection = firstWhere(
      top,
      ({ isConnection, children }) => isConnection && listOf(children) !== undefined,
    );
    const list = connection ? undefined : firstWhere(top, ({ isList }) => isList);
    this.connectionPath = connection?.path;
    this.rowPath = connection
      ? [...connection.path, listOf(connection.selected.children) as string]
      : (list?.path ?? []);
    this.row = this.rowPath.reduce((selected, key) => selected.children.get(key) as Selected, top);
    const limited = new Set<string>();
    let paged = false;
    const root = schema.getQueryType() as GraphQLOutputType;
    const rewrite = (isNext: boolean): OperationDefinitionNode => {
      const visit = (
        set: SelectionSetNode,
        parent: GraphQLOutputType,
        path: readonly string[],
      ): SelectionSetNode => ({
        ...set,
        selections: set.selections.flatMap((selection): SelectionNode[] => {
          if (selection.kind === Kind.INLINE_FRAGMENT) {
            const name = selection.typeCondition?.name.value;
            const type = name === undefined ? parent : (schema.getType(name) as GraphQLOutputType);
            return [{ ...selection, selectionSet: visit(selection.selectionSet, type, path) }];
          }
          if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
          const here = [...path, selection.alias?.value ?? selection.name.value];
          if (isNext && !isAlong(here, this.rowPath)) return [];
          if (!selection.selectionSet) return [selection];
          const type = fieldType(parent, selection.name.value);
          const inner = visit(selection.selectionSet, getNamedType(type), here);
          const field: FieldNode = { ...selection, selectionSet: inner };
          if (!isConnection(type)) return [field];
          const isRows = here.join(".") === this.connectionPath?.join(".");
          const hasList = inner.selections.some(
            (each) => each.kind === Kind.FIELD && LISTS.includes(each.name.value),
          );
          const stated = selection.arguments?.some(({ name }) => PAGING.includes(name.value));
          if (isRows) {
            paged = !stated;
            return [extended(field, stated ? [] : ARGUMENTS, NEXT)];
          }
          if (stated || !hasList) return [field];
          limited.add(here.join("."));
          return [extended(field, ALL, MORE)];
        }),
      });
      return { ...operation, selectionSet: visit(operation.selectionSet, root, []) };
    };
    const first = rewrite(false);
    this.paged = paged;
    this.limited = [...limited].map((path) => path.split("."));
    this.firstDocument = documentOf({ ...first, variableDefinitions: this.variables(operation) });
    this.nextDocument = documentOf({ ...rewrite(true), variableDefinitions: this.variables(operation) });
    this.first = this.prepared(this.firstDocument);
    this.next = this.prepared(this.nextDocument);
    this.checkShape(connection?.selected);
  }

  private variables({ variableDefinitions = [] }: OperationDefinitionNode): VariableDefinitionNode[] {
    return [...variableDefinitions, ...(this.paged ? (PARAMETERS.variableDefinitions ?? []) : [])];
  }

  private prepared(document: DocumentNode): PreparedOperation {
    return new PreparedOperation(this.schema, document, document.definitions[0] as OperationDefinitionNode);
  }

  /** A list that is given whole has no page to tell of, and only one form of its records. */
  private checkShape(connection: Selected | undefined): void {
    if (!connection) return;
    const names = [...connection.children.values()].map(({ name }) => name);
    if (this.paged && names.includes("pageInfo"))
      throw invalid(
        `${connection.name} is given whole, so its pageInfo says nothing. Take pageInfo out, or say with first: how many are wanted.`,
      );
    if (this.paged && names.filter((name) => LISTS.includes(name)).length > 1)
      throw invalid(`${connection.name} has its records twice. Take one of nodes and edges.`);
  }
}

interface Found {
  path: string[];
  selected: Selected;
}

/** The first in the order of the document, not looking into lists. */
function firstWhere(
  { children }: Selected,
  wanted: (selected: Selected) => boolean,
  path: readonly string[] = [],
): Found | undefined {
  for (const [key, selected] of children) {
    const here = [...path, key];
    if (wanted(selected)) return { path: here, selected };
    const found = selected.isList ? undefined : firstWhere(selected, wanted, here);
    if (found) return found;
  }
  return undefined;
}

/** The key under which a connection has its records. */
function listOf(children: ReadonlyMap<string, Selected>): string | undefined {
  for (const [key, { name }] of children) if (LISTS.includes(name)) return key;
  return undefined;
}

/** Whether a path leads to the rows, or to something within them. */
function isAlong(path: readonly string[], rows: readonly string[]): boolean {
  const length = Math.min(path.length, rows.length);
  return path.slice(0, length).join(".") === rows.slice(0, length).join(".");
}

function extended(
  field: FieldNode,
  added: readonly ArgumentNode[],
  selections: readonly SelectionNode[],
): FieldNode {
  const set = field.selectionSet as SelectionSetNode;
  return {
    ...field,
    arguments: [...(field.arguments ?? []), ...added],
    selectionSet: { ...set, selections: [...set.selections, ...selections] },
  };
}

function selectionsOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions as [OperationDefinitionNode];
  return definition.selectionSet.selections;
}

function argumentsOf(text: string): readonly ArgumentNode[] {
  const [field] = selectionsOf(`x(${text})`) as [FieldNode];
  return field.arguments ?? [];
}

function documentOf(operation: OperationDefinitionNode): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation] };
}

function invalid(message: string): ChanceryError {
  return new ChanceryError("INVALID_DOCUMENT", message);
}
