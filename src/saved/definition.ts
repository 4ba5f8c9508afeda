import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
  validate,
  valueFromAST,
} from "graphql";
import { PreparedOperation } from "../api/prepared-document.ts";
import type { QueryParameter, QueryToSave } from "../domain/saved-query.ts";
import { ChanceryError } from "../errors.ts";
import { RowPlan } from "./row-plan.ts";

/** Parameters of a saved query's address that are not its variables. */
export const RESERVED = ["explode", "release"];

/** What is worked out once of a saved query. */
export interface Definition {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  parameters: QueryParameter[];
  /** The document as it was saved, for what it may cost and which variables it needs. */
  prepared: PreparedOperation;
  plan: RowPlan;
}

/** What is said of a query's variables is not what the query has. */
export class InvalidVariables extends ChanceryError {
  constructor(message: string) {
    super("INVALID_DOCUMENT", message);
  }
}

/** Checks a query against the schema. Throws INVALID_DOCUMENT with all that is wrong. */
export function define(
  { document: source, variables }: Pick<QueryToSave, "document" | "variables">,
  schema: GraphQLSchema,
  types: Readonly<Record<string, string>> = {},
): Definition {
  const document = documentOf(source);
  const operation = onlyQuery(document);
  const errors = validate(schema, document);
  if (errors.length > 0) throw invalid(errors.map(told).join(" "));
  const defined = operation.variableDefinitions ?? [];
  const names = defined.map(({ variable }) => variable.name.value);
  const reserved = names.find((name) => RESERVED.includes(name));
  if (reserved)
    throw invalid(`$${reserved} cannot be a variable's name, since the address means something by it.`);
  for (const name of [...Object.keys(variables), ...Object.keys(types)])
    if (!names.includes(name))
      throw new InvalidVariables(
        `The variable ${name} is described, but the query does not have it. It has ${names.join(", ") || "none"}.`,
      );
  const parameters = defined.map(({ variable, type, defaultValue }): QueryParameter => {
    const name = variable.name.value;
    const written = print(type);
    const stated = types[name];
    if (stated !== undefined && stated.replaceAll(/\s/g, "") !== written)
      throw new InvalidVariables(
        `The variable ${name} is said to be ${stated}, but is ${written} in the query.`,
      );
    const input = typeFromAST(schema, type as never) as GraphQLInputType;
    const { label = name, ...saved } = variables[name] ?? {};
    if ("default" in saved) checkDefault(name, written, saved.default, input);
    const value = "default" in saved ? saved.default : defaultValue && valueFromAST(defaultValue, input);
    return {
      name,
      type: written,
      label,
      required: isNonNullType(input) && value === undefined,
      default: value,
    };
  });
  return {
    document,
    operation,
    parameters,
    prepared: new PreparedOperation(schema, document, operation),
    plan: new RowPlan(schema, document, operation),
  };
}

function documentOf(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: 10_000 });
  } catch (error) {
    if (error instanceof GraphQLError) throw invalid(told(error));
    throw error;
  }
}

function onlyQuery({ definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1)
    throw invalid(
      `The document holds ${operations.length} operations. Keep one query in it, with its fragments.`,
    );
  if (operation.operation !== "query")
    throw invalid(`A saved query only reads; a ${operation.operation} cannot be saved. Write a query.`);
  return operation;
}

function checkDefault(name: string, type: string, value: unknown, input: GraphQLInputType): void {
  coerceInputValue(value, input, (_path, given, error) => {
    throw new InvalidVariables(
      `The default of ${name} must be of type ${type}; ${JSON.stringify(given)} is not. ${error.message}`,
    );
  });
}

function told(error: GraphQLError): string {
  const [at] = error.locations ?? [];
  return `${at ? `${at.line}:${at.column}: ` : ""}${error.message}`;
}

function invalid(message: string): ChanceryError {
  return new ChanceryError("INVALID_DOCUMENT", message);
}
