import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";

const SAMPLES: Record<string, readonly string[]> = {
  StringFilter: ['{ eq: "x" }', '{ in: ["x", "y"] }', '{ contains: "abc" }', '{ startsWith: "ab" }'],
  IntFilter: ["{ eq: 2 }", "{ gte: 2 }", "{ between: { from: 1, to: 3 } }"],
  FloatFilter: ["{ gte: 0.5 }", "{ lt: 0.5 }"],
  DateFilter: ['{ eq: "2018-03-01" }', '{ gte: "2018-03-01" }', "{ isNull: true }"],
  DateTimeFilter: ['{ gte: "2018-03-01T00:00:00Z" }', "{ isNull: true }"],
  DateRange: ['{ from: "2018-01-01", to: "2018-03-01" }'],
  PartyName: ['"CN"', '"JP"'],
  OrganizationSetFilter: [
    '{ all: ["ASEAN"] }',
    '{ any: ["ASEAN"] }',
    '{ none: ["ASEAN"] }',
    '{ only: ["ASEAN"] }',
  ],
  Float: ["0.5"],
  Int: ["2"],
  Boolean: ["true"],
};

/** Values of a filter, as GraphQL text: each field and operator alone, through at most `depth` records. */
function valuesOf(type: GraphQLInputType, depth: number, record: string): string[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = valuesOf(bare.ofType, depth, record);
    return items.length === 0 ? [] : [`[${items.slice(0, 2).join(", ")}]`];
  }
  const sample = SAMPLES[getNamedType(bare).name];
  if (sample) return [...sample];
  if (isEnumType(bare)) return [bare.getValue("CN") ? "CN" : (bare.getValues()[0]?.name as string)];
  if (!isInputObjectType(bare)) return [];
  if (bare.name === "IDFilter") return [`{ eq: "${record}:1" }`, `{ in: ["${record}:1", "${record}:2"] }`];
  const related = bare.name.replace(/(Relation|Set)?Filter$/, "");
  const deeper = bare.name.endsWith("RelationFilter") ? depth : depth - 1;
  if (deeper < 0) return [];
  return Object.values(bare.getFields())
    .filter(({ name }) => !["and", "or", "not"].includes(name))
    .flatMap((field) => valuesOf(field.type, deeper, related).map((value) => `{ ${field.name}: ${value} }`));
}

/** A page of every list at the root by every filter, and in every order. `changes` has its own test of plans. */
export function pagesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((list) => {
    const argument = (name: string) => list.args.find((each) => each.name === name);
    const [where, orderBy] = [argument("where"), argument("orderBy")];
    const ofData = getNamedType(list.type).name.endsWith("Connection") && list.name !== "changes";
    if (!ofData) return [];
    const page = (given: string) => `{ ${list.name}(first: 5, ${given}) { nodes { __typename } } }`;
    const filters = where ? valuesOf(where.type, 2, "").map((value) => page(`where: ${value}`)) : [];
    const order = orderBy && getNamedType(orderBy.type);
    const field = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined;
    const orders = isEnumType(field)
      ? field
          .getValues()
          .flatMap(({ name }) =>
            ["ASC, nulls: FIRST", "ASC, nulls: LAST", "DESC, nulls: FIRST", "DESC, nulls: LAST"].map((way) =>
              page(`orderBy: [{ field: ${name}, direction: ${way} }]`),
            ),
          )
      : [];
    return [...filters, ...orders];
  });
}
