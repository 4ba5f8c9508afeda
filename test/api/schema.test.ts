import { readFileSync } from "node:fs";
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { printSchemaText, schema } from "../../src/api/schema.ts";
import {
  AgreementKind,
  AgreementStatus,
  DateBasis,
  DatePrecision,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
  QuotingPolicy,
} from "../../src/domain/vocabulary.ts";

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything that GraphiQL shows, by where it stands. */
function described(): [place: string, description: string | null | undefined][] {
  const found: [string, string | null | undefined][] = [];
  const args = (place: string, list: readonly GraphQLArgument[]) => {
    for (const arg of list) found.push([`${place}(${arg.name})`, arg.description]);
  };
  for (const type of types) {
    found.push([type.name, type.description]);
    if (isEnumType(type))
      for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description]);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        found.push([`${type.name}.${field.name}`, field.description]);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        found.push([`${type.name}.${field.name}`, field.description]);
        args(`${type.name}.${field.name}`, field.args);
      }
  }
  return found;
}

describe("the schema", () => {
  test("is the one that is committed in schema.graphql", () => {
    const committed = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");
    expect(printSchemaText()).toBe(committed);
  });

  test("has one sentence on every type, field, argument, input field and enum value", () => {
    const all = described();
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(([, description]) => !description || !/[.]$/.test(description))).toEqual([]);
  });

  test("takes the enumerations and their texts from the vocabulary", () => {
    const vocabulary = {
      AgreementKind,
      AgreementStatus,
      DateBasis,
      DatePrecision,
      MeetingFormat,
      MeetingKind,
      MeetingStatus,
      ParticipantRole,
      QuotingPolicy,
    };
    for (const [name, texts] of Object.entries(vocabulary)) {
      const type = schema.getType(name);
      const values = isEnumType(type)
        ? type.getValues().map(({ name, description }) => [name, description])
        : [];
      expect(Object.fromEntries(values)).toEqual(texts);
    }
  });

  test("leads from every record to the records it has to do with", () => {
    const edges: Record<string, string[]> = {
      Country: ["meetings", "agreements", "partners", "people", "organizations"],
      Person: ["positions", "aliases", "meetings", "counterparts"],
      Organization: ["members", "meetings", "agreements", "people"],
      Place: ["meetings", "country"],
      Topic: ["meetings", "agreements"],
      Article: ["publisher", "meetings", "agreements", "evidence"],
      Publisher: ["articles"],
      Meeting: [
        "participants",
        "countries",
        "people",
        "organizations",
        "agreements",
        "topics",
        "place",
        "evidence",
        "articles",
      ],
      Agreement: ["parties", "meeting", "evidence", "topics", "articles"],
      Evidence: ["article", "meeting", "agreement"],
    };
    for (const [name, fields] of Object.entries(edges)) {
      const type = schema.getType(name);
      expect(isObjectType(type) && Object.keys(type.getFields()), name).toEqual(
        expect.arrayContaining(fields),
      );
      expect(isObjectType(type) && type.getInterfaces().map(String), name).toEqual(["Node"]);
    }
  });
});
