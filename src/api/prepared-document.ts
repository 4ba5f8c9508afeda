import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  isInputType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SourceLocation,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { ChanceryError } from "../errors.ts";

/** Arguments that order, page or resume: left out, they have a default. Any other, left out by a variable, is a mistake. */
const OPTIONAL_ARGUMENTS = new Set(["first", "last", "after", "before", "orderBy", "since"]);

/** Arguments on which the cost depends. */
const SIZES = new Set(["first", "last", "ids"]);

/** Costs about as much as a hundred thousand fields: some 200 ms. */
export const MAX_COST = 100_000;
export const MAX_DEPTH = 20;

/** Marks a field whose work neither an index nor the size of a page bounds. */
export const UNBOUNDED = { unbounded: true };

/** An operation is compiled when it comes the second time: compiling costs as much as some ten executions. */
const COMPILE_AT = 2;

/** One operation of a document, with what is worked out once: its cost, the variables it needs, its compiled form. */
export class PreparedOperation {
  /** Whether it asks for something whose work nothing bounds. */
  readonly isUnbounded: boolean;
  private readonly schema: GraphQLSchema;
  private readonly document: DocumentNode;
  private readonly operation: OperationDefinitionNode;
  private readonly required: string[];
  private readonly pageSizes: string[];
  /** By the sizes of pages. */
  private readonly costs = new Map<string, number>();
  private uses = 0;
  private compiled: CompiledQuery | undefined;

  get isMutation(): boolean {
    return this.operation.operation === "mutation";
  }

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.schema = schema;
    this.operation = operation;
    this.document = {
      kind: Kind.DOCUMENT,
      definitions: [
        operation,
        ...document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION),
      ],
    };
    this.isUnbounded = hasUnbounded(schema, this.document);
    const used = argumentsOfVariables(this.document);
    const defined = operation.variableDefinitions ?? [];
    this.required = defined
      .filter(
        ({ variable, defaultValue }) => defaultValue === undefined && used.required.has(variable.name.value),
      )
      .map(({ variable }) => variable.name.value);
    this.pageSizes = defined
      .map(({ variable }) => variable.name.value)
      .filter((name) => used.pageSizes.has(name));
  }

  /** How many fields it may return. Throws a ChanceryError for a variable that was left out of a filter, and for too many. */
  check(variables: Readonly<Record<string, unknown>>): number {
    for (const name of this.required) {
      if (variables[name] !== undefined) continue;
      throw new ChanceryError(
        "VARIABLE_MISSING",
        `The variable $${name} stands in an argument, but has no value. Give it one, give it a default, or take the argument out of the query: a missing value never means "everything".`,
      );
    }
    return this.checkCost(variables);
  }

  private checkCost(variables: Readonly<Record<string, unknown>>): number {
    const sizes = JSON.stringify(this.pageSizes.map((name) => sizeOf(variables[name])));
    const known = this.costs.get(sizes);
    if (known !== undefined) return known;
    const { complexity, depth } = complexityFromQuery(this.document, { schema: this.schema, variables });
    if (depth > MAX_DEPTH) throw tooDeep(depth);
    if (complexity > MAX_COST) throw tooCostly(complexity);
    if (this.costs.size < 100) this.costs.set(sizes, complexity);
    return complexity;
  }

  /** Compiled where it pays and can be done, else by plain execution. */
  run(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
    this.uses += 1;
    if (this.uses === COMPILE_AT) this.compile();
    if (this.compiled === undefined) return execute(args) as ExecutionResult | Promise<ExecutionResult>;
    const result = this.compiled.query(args.rootValue, args.contextValue, args.variableValues);
    return "errors" in result
      ? { ...result, errors: result.errors?.map(withPositions(args.document)) }
      : result;
  }

  /** The compiler unrolls the types of variables, which takes it 15 seconds for a filter that nests. */
  private hasRecursiveVariable(): boolean {
    return (this.operation.variableDefinitions ?? []).some(({ type }) => {
      const input = typeFromAST(this.schema, type as NamedTypeNode);
      return isInputType(input) && isRecursive(input);
    });
  }

  private compile(): void {
    if (this.hasRecursiveVariable()) return;
    const compiled = compileQuery(this.schema, this.document, this.operation.name?.value);
    if (isCompiledQuery(compiled)) this.compiled = compiled;
  }
}

/** The operations of documents, prepared once and kept as long as their document is. */
export class PreparedOperations {
  private readonly documents = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();

  /** Undefined where the document has no such operation, or has several and none is named. */
  of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null | undefined,
  ): PreparedOperation | undefined {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const operations = this.documents.get(document) ?? new Map<string, PreparedOperation>();
    this.documents.set(document, operations);
    const name = operation.name?.value ?? "";
    const prepared = operations.get(name) ?? new PreparedOperation(schema, document, operation);
    operations.set(name, prepared);
    return prepared;
  }
}

/** Errors of compiled operations tell lines and columns; what serializes them wants positions in the source. */
function withPositions({ loc }: DocumentNode): (error: GraphQLError) => GraphQLError {
  const lines = loc?.source.body.split("\n") ?? [];
  const positionOf = ({ line, column }: SourceLocation) =>
    lines.slice(0, line - 1).reduce((length, text) => length + text.length + 1, 0) + column - 1;
  return ({ message, locations, path = null, originalError = null, extensions }) =>
    new GraphQLError(message, {
      source: loc?.source ?? null,
      positions: locations?.map(positionOf) ?? null,
      path,
      originalError,
      extensions,
    });
}

/** Whether an input type has itself among the types of its fields, at any depth. */
function isRecursive(type: GraphQLInputType, within: readonly GraphQLInputType[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (within.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => isRecursive(field.type, [...within, named]));
}

function hasUnbounded(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        found ||= types.getFieldDef()?.extensions.unbounded === true;
      },
    }),
  );
  return found;
}

function argumentsOfVariables(document: DocumentNode): { required: Set<string>; pageSizes: Set<string> } {
  const required = new Set<string>();
  const pageSizes = new Set<string>();
  visit(document, {
    Directive: () => false,
    Argument: (argument) => {
      const name = argument.name.value;
      visit(argument, {
        Variable: (variable) => {
          if (SIZES.has(name)) pageSizes.add(variable.name.value);
          if (!OPTIONAL_ARGUMENTS.has(name)) required.add(variable.name.value);
        },
      });
      return false;
    },
  });
  return { required, pageSizes };
}

function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value;
}

function tooCostly(cost: number): ChanceryError {
  return new ChanceryError(
    "TOO_COSTLY",
    `The query may return ${Math.round(cost)} fields; at most ${MAX_COST} are allowed. Ask for smaller pages (first: …), fewer levels of lists, or fetch in several requests.`,
  );
}

function tooDeep(depth: number): ChanceryError {
  return new ChanceryError(
    "TOO_COSTLY",
    `The query is ${depth} levels deep; at most ${MAX_DEPTH} are allowed. Start a second query from the ids that the first one returns.`,
  );
}
