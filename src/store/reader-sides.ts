import { ArgumentError } from "./reader-error.ts";
import type { Names, Side } from "./reader-names.ts";
import type { SetWhere } from "./reader-relations.ts";
import { type Fragment, joined, sql } from "./reader-sql.ts";
import { type Condition, notEmpty, operators } from "./reader-where.ts";

/** The side takes part in the meeting. */
export function takesPart({ country, organization, person }: Side): Fragment {
  if (country !== undefined)
    return sql`meeting.id IN (SELECT meeting FROM meeting_country WHERE country = ${country})`;
  if (organization !== undefined)
    return sql`meeting.id IN (SELECT meeting FROM participation WHERE organization = ${organization})`;
  return sql`meeting.id IN (SELECT meeting FROM participation WHERE person = ${person ?? null})`;
}

/** All these sides take part in the meeting; each two countries are one range of one index. */
export function allTakePart(sides: readonly Side[]): Fragment {
  const codes = sides.flatMap(({ country }) => country ?? []);
  const pair = inPair(codes);
  if (pair === undefined) return joined(sides.map(takesPart), " AND ");
  const others = sides.filter(({ country }) => country === undefined);
  return joined([pair, ...others.map(takesPart)], " AND ");
}

/** Two countries or more at once: the meetings of each two that follow each other in the alphabet. */
export function inPair(codes: readonly (string | number)[]): Fragment | undefined {
  if (codes.length < 2) return undefined;
  const sorted = [...new Set(codes)].sort();
  const pairs = sorted.slice(1).map((b, index) => {
    const a = sorted[index] ?? null;
    return sql`SELECT country_pair.meeting FROM country_pair WHERE country_pair.a = ${a} AND country_pair.b = ${b}`;
  });
  return pairs.length === 0 ? undefined : sql`meeting.id IN (${joined(pairs, " INTERSECT ")})`;
}

/** All these sides are parties to the agreement; people are taken for what they are not: parties. */
export function allAreParties(sides: readonly Side[]): Fragment {
  const parts = sides.map(
    (side) => sql`agreement.id IN (SELECT agreement FROM agreement_party WHERE ${isParty(side)})`,
  );
  return joined(parts, " AND ");
}

function isParty({ country, organization }: Side): Fragment {
  if (country !== undefined) return sql`country = ${country}`;
  return sql`organization = ${organization ?? null}`;
}

/** Two or more sides at once. */
export function between(
  names: Names,
  all: (sides: readonly Side[]) => Fragment,
): Condition<readonly string[]> {
  return (given, path) => all(names.sides(given, path));
}

/** As `between`, of countries and organizations alone. */
export function betweenParties(names: Names): Condition<readonly string[]> {
  return (given, path) => {
    const sides = names.sides(given, path);
    const person = sides.findIndex((side) => side.person !== undefined);
    if (person === -1) return allAreParties(sides);
    throw new ArgumentError(
      "INVALID_FILTER",
      `${path}[${person}]`,
      given[person],
      "A person is no party to an agreement.",
      "Give countries and organizations.",
    );
  };
}

/** Parties are countries by code and organizations by name, mixed. */
export function parties(names: Names): Condition<SetWhere> {
  const anyOf = (given: readonly string[], path: string): Fragment =>
    sql`(${joined(names.parties(given, path).map(isParty), " OR ")})`;
  const having = (condition: Fragment): Fragment =>
    sql`agreement.id IN (SELECT agreement FROM agreement_party WHERE ${condition})`;
  return operators<SetWhere>({
    all: (given, path) => {
      notEmpty(given, path);
      return joined(
        names.parties(given, path).map((party) => having(isParty(party))),
        " AND ",
      );
    },
    any: (given, path) => (given.length === 0 ? sql`0` : having(anyOf(given, path))),
    none: (given, path) => {
      notEmpty(given, path);
      return sql`NOT ${having(anyOf(given, path))}`;
    },
    only: (given, path) => {
      notEmpty(given, path);
      const any = anyOf(given, path);
      return sql`${having(any)} AND NOT EXISTS (
        SELECT 1 FROM agreement_party WHERE agreement_party.agreement = agreement.id AND ${any} IS NOT TRUE)`;
    },
  });
}
