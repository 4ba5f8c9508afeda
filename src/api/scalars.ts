import { GraphQLError, Kind } from "graphql";
import { builder } from "./builder.ts";

builder.scalarType("Date", {
  description: "A calendar day, `YYYY-MM-DD`.",
  serialize: String,
  parseValue: (value) => {
    if (typeof value === "string" && isDay(value)) return value;
    throw invalid("Date", value, "Give a day that exists, as YYYY-MM-DD.");
  },
});

builder.scalarType("DateTime", {
  description: "A moment as ISO 8601 has it, such as `2020-03-20T18:30:00+08:00`.",
  serialize: String,
  parseValue: (value) => {
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
    throw invalid("DateTime", value, "Give a date and time in ISO 8601.");
  },
});

export const CountryCode = builder.scalarType("CountryCode", {
  description:
    "A country as ISO 3166-1 alpha-2 has it (`CN`, `JP`), or `XK`, or a former state `SU`, `YU`, `DD`, `CS`, `YD`; written with or without quotes.",
  serialize: String,
  parseValue: countryCode,
  parseLiteral: (node) =>
    countryCode(node.kind === Kind.ENUM || node.kind === Kind.STRING ? node.value : node.kind),
});

export const PartyName = builder.scalarType("PartyName", {
  description:
    "A country by its code (`CN`), or an organization by its letters, name or id (`ASEAN`); one word may stand without quotes.",
  serialize: String,
  parseValue: partyName,
  parseLiteral: (node) =>
    partyName(node.kind === Kind.ENUM || node.kind === Kind.STRING ? node.value : node.kind),
});

function partyName(value: unknown): string {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw invalid(
    "PartyName",
    value,
    "Give the code of a country, or the letters, name or id of an organization.",
  );
}

function countryCode(value: unknown): string {
  if (typeof value === "string" && /^[A-Za-z]{2}$/.test(value)) return value.toUpperCase();
  throw invalid("CountryCode", value, "Give two letters, such as CN or JP.");
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function invalid(type: string, given: unknown, allowed: string): GraphQLError {
  return new GraphQLError(`${JSON.stringify(given)} is no ${type}. ${allowed}`, {
    extensions: { code: "INVALID_VALUE", given, allowed },
  });
}
