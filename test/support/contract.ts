import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

/** Breaking changes from one schema to another that the changelog's unreleased part does not announce by their path. */
export async function unannounced(
  released: GraphQLSchema,
  current: GraphQLSchema,
  changelog: string,
): Promise<string[]> {
  const [, unreleased = ""] = changelog.match(/^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m) ?? [];
  const [, announced = ""] = unreleased.match(/^### Breaking\n([\s\S]*?)(?=^### |$(?![\s\S]))/m) ?? [];
  const changes = await diff(released, current);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path }) => path === undefined || !announced.includes(`\`${path}\``))
    .map(({ path, message }) => `${path}: ${message}`);
}

/** Everything deprecated whose reason does not say what to use instead and from which day it may be gone. */
export function undatedDeprecations(schema: GraphQLSchema): string[] {
  const found: string[] = [];
  const check = (place: string, reason: string | null | undefined) => {
    if (reason != null && !/^Use .+\. May be gone after \d{4}-\d{2}-\d{2}\.$/.test(reason)) found.push(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isEnumType(type))
      for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.deprecationReason);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        check(`${type.name}.${field.name}`, field.deprecationReason);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.deprecationReason);
      for (const arg of field.args) check(`${type.name}.${field.name}.${arg.name}`, arg.deprecationReason);
    }
  }
  return found;
}
