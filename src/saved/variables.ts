import {
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  print,
  type TypeNode,
} from "graphql";
import type { QueryParameter } from "../domain/saved-query.ts";
import { ChanceryError } from "../errors.ts";

/** Values of these are JSON, so that `10` is a number. */
const JSON_SCALARS = ["Int", "Float", "Boolean"];

/** Values of these are text, whatever they look like; of others (enumerations, dates) unless they open a bracket. */
const TEXT_SCALARS = ["String", "ID"];

/** Names may have a comma in them, so that lists of these are not divided at commas. */
const WHOLE_SCALARS = [...TEXT_SCALARS, "PartyName"];

/** A variable and its value, as a command line or an address has them. */
export type GivenVariable = readonly [name: string, text: string];

/**
 * The values of variables that were given as text, as the types of the operation's variables want them. A list is given
 * as JSON, by naming the variable again, or with commas. An empty value of anything but a text is none.
 */
export function variablesFrom(
  operation: OperationDefinitionNode,
  given: readonly GivenVariable[],
): Record<string, unknown> {
  const types = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, type]),
  );
  const values: Record<string, unknown> = {};
  for (const [name, text] of given) {
    const type = types.get(name);
    if (type === undefined) {
      const known = types.size > 0 ? `It has ${[...types.keys()].join(", ")}.` : "It has none.";
      throw usage(`The query has no variable "${name}". ${known}`);
    }
    const { base, list } = unwrapped(type);
    if (text === "" && !TEXT_SCALARS.includes(base)) continue;
    const value = list ? listValue(name, text, type, base) : variableValue(name, text, type, base);
    const before = values[name];
    if (before !== undefined && !list) throw usage(`The variable ${name} was given twice; it has one value.`);
    values[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return values;
}

/** The variables of a saved query, with its defaults. Throws USAGE for what is missing or of a wrong type. */
export function checkedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  parameters: readonly QueryParameter[],
  given: readonly GivenVariable[],
): Record<string, unknown> {
  const values = variablesFrom(operation, given);
  const all: Record<string, unknown> = {};
  for (const { name, type, label, required, default: value } of parameters) {
    const chosen = values[name] ?? value;
    if (chosen === undefined && required)
      throw usage(
        `The variable ${name} (${label}) of type ${type} is missing. Give it a value, as ${name}=…`,
      );
    if (chosen !== undefined) all[name] = chosen;
  }
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], all);
  if (errors) throw usage(errors.map(({ message }) => message).join(" "));
  return all;
}

function listValue(name: string, text: string, type: TypeNode, base: string): unknown {
  if (/^\s*\[/.test(text)) return json(name, text, type);
  const parts = WHOLE_SCALARS.includes(base) || /^\s*\{/.test(text) ? [text] : text.split(",");
  return parts.map((part) => variableValue(name, part.trim(), type, base));
}

function variableValue(name: string, text: string, type: TypeNode, base: string): unknown {
  const structured = !TEXT_SCALARS.includes(base) && /^\s*[[{]/.test(text);
  return structured || JSON_SCALARS.includes(base) ? json(name, text, type) : text;
}

function json(name: string, text: string, type: TypeNode): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw usage(`The variable ${name} must be of type ${print(type)}, written as JSON; "${text}" is not.`);
  }
}

function unwrapped(type: TypeNode): { base: string; list: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { base: type.name.value, list: false };
  const { base, list } = unwrapped(type.type);
  return { base, list: list || type.kind === Kind.LIST_TYPE };
}

function usage(message: string): ChanceryError {
  return new ChanceryError("USAGE", message);
}
