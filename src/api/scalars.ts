import { GraphQLError, Kind, print, type ValueNode } from "graphql";
import { builder } from "./builder.ts";

type Parse = (value: unknown, node?: ValueNode) => string;

/** How a scalar that is written as a text is read, from a variable and from the query itself. */
function textScalar(parse: Parse, bareWords = false) {
  return {
    serialize: String,
    parseValue: (value: unknown) => parse(value),
    parseLiteral: (node: ValueNode) => {
      const isText = node.kind === Kind.STRING || (bareWords && node.kind === Kind.ENUM);
      return parse(isText ? node.value : undefined, node);
    },
  };
}

builder.scalarType("Date", {
  description: "A calendar day, `YYYY-MM-DD`.",
  ...textScalar((value, node) => {
    if (typeof value === "string" && isDay(value)) return value;
    throw invalid("Date", value, "Give a day that exists, as YYYY-MM-DD.", node);
  }),
});

builder.scalarType("DateTime", {
  description: "A moment as ISO 8601 has it, such as `2020-03-20T18:30:00+08:00`.",
  ...textScalar((value, node) => {
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
    throw invalid("DateTime", value, "Give a date and time in ISO 8601.", node);
  }),
});

export const CountryCode = builder.scalarType("CountryCode", {
  description:
    "A country as ISO 3166-1 alpha-2 has it (`CN`, `JP`), or `XK`, or a former state `SU`, `YU`, `DD`, `CS`, `YD`; written with or without quotes.",
  ...textScalar((value, node) => {
    if (typeof value === "string" && /^[A-Za-z]{2}$/.test(value)) return value.toUpperCase();
    throw invalid("CountryCode", value, "Give two letters, such as CN or JP.", node);
  }, true),
});

export const PartyName = builder.scalarType("PartyName", {
  description:
    "A country by its code (`CN`), an organization by its letters, name or id (`ASEAN`), or, where people can be meant, a person by id (`Person:12`); one word may stand without quotes.",
  ...textScalar((value, node) => {
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    throw invalid(
      "PartyName",
      value,
      "Give the code of a country, or the letters, name or id of an organization.",
      node,
    );
  }, true),
});

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function invalid(type: string, value: unknown, allowed: string, node?: ValueNode): GraphQLError {
  const given = value ?? (node && print(node));
  return new GraphQLError(`${JSON.stringify(given)} is no ${type}. ${allowed}`, {
    nodes: node ?? null,
    extensions: { code: "INVALID_VALUE", given, allowed },
  });
}
