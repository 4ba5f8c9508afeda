import { Kind, type OperationDefinitionNode, print, type TypeNode } from "graphql";
import { ChanceryError } from "../errors.ts";

/** Values of these are JSON, so that `10` is a number. */
const JSON_SCALARS = ["Int", "Float", "Boolean"];

/** Values of these are text, whatever they look like; of others (enumerations, dates) unless they open a bracket. */
const TEXT_SCALARS = ["String", "ID"];

/** The values of `--var name=value`, as the types of the operation's variables want them. */
export function queryVariables(
  operation: OperationDefinitionNode,
  given: readonly string[],
): Record<string, unknown> {
  const types = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, type]),
  );
  return Object.fromEntries(
    given.map((pair) => {
      const split = pair.indexOf("=");
      if (split < 1) throw usage(`"${pair}" is not a variable. Write --var name=value.`);
      const name = pair.slice(0, split);
      const type = types.get(name);
      if (type === undefined) {
        const known = types.size > 0 ? `It has ${[...types.keys()].join(", ")}.` : "It has none.";
        throw usage(`The query has no variable "${name}". ${known}`);
      }
      return [name, variableValue(name, pair.slice(split + 1), type)];
    }),
  );
}

function variableValue(name: string, text: string, type: TypeNode): unknown {
  const { base, list } = unwrapped(type);
  const structured = (list || !TEXT_SCALARS.includes(base)) && /^\s*[[{]/.test(text);
  if (!structured && !JSON_SCALARS.includes(base)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw usage(`--var ${name} must be of type ${print(type)}, written as JSON; "${text}" is not.`);
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
