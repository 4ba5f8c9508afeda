import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { ChanceryError } from "../errors.ts";

/** More selections than any question has; fragments within fragments could multiply without end. */
const MAX_SELECTIONS = 10_000;

/** What a document selects under one key of its answer. */
export interface Selected {
  /** The field's name; the key is the name unless it has an alias. */
  name: string;
  type: GraphQLOutputType;
  isList: boolean;
  isConnection: boolean;
  children: Map<string, Selected>;
}

/** The operation with every fragment written where it is used. */
export function inlined(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): OperationDefinitionNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let count = 0;
  const within = ({ selections, ...set }: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: selections.flatMap((selection): SelectionNode[] => {
      count += 1;
      if (count > MAX_SELECTIONS)
        throw new ChanceryError("TOO_COSTLY", `The query selects more than ${MAX_SELECTIONS} fields.`);
      if (selection.kind !== Kind.FRAGMENT_SPREAD)
        return [
          (selection.selectionSet
            ? { ...selection, selectionSet: within(selection.selectionSet) }
            : selection) as SelectionNode,
        ];
      const fragment = fragments.get(selection.name.value);
      if (!fragment) return [];
      const { directives = [] } = selection;
      const { typeCondition, selectionSet } = fragment;
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: within(selectionSet) }];
    }),
  });
  return { ...operation, selectionSet: within(operation.selectionSet) };
}

/** The answer's shape, from an operation without fragment spreads. */
export function selectionOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Selected {
  const root = schema.getQueryType() as GraphQLObjectType;
  const top: Selected = { name: "", type: root, isList: false, isConnection: false, children: new Map() };
  collect(schema, operation.selectionSet, root, top.children);
  return top;
}

function collect(
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  parent: GraphQLOutputType,
  into: Map<string, Selected>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      const type = name === undefined ? parent : (schema.getType(name) as GraphQLOutputType);
      collect(schema, selection.selectionSet, type, into);
      continue;
    }
    const type = fieldType(parent, selection.name.value);
    const key = selection.alias?.value ?? selection.name.value;
    const selected = into.get(key) ?? selectedOf(selection.name.value, type);
    into.set(key, selected);
    if (selection.selectionSet)
      collect(schema, selection.selectionSet, getNamedType(type), selected.children);
  }
}

function selectedOf(name: string, type: GraphQLOutputType): Selected {
  const isList = isListType(getNullableType(type));
  return { name, type, isList, isConnection: isConnection(type), children: new Map() };
}

/** The type of a field that the document was checked to have; `__typename` is a text. */
export function fieldType(parent: GraphQLOutputType, name: string): GraphQLOutputType {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  return fields[name]?.type ?? GraphQLString;
}

export function isConnection(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isCompositeType(named) && isObjectType(named) && "pageInfo" in named.getFields();
}
