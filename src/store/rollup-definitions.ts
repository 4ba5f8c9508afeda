import type { Database } from "better-sqlite3";

/** What a table of counts holds: its columns, those that count last, and the query that it repeats. */
export interface RollupDefinition {
  table: string;
  keys: readonly string[];
  counts: readonly string[];
  query: string;
}

const COUNTRY =
  "SELECT country AS value, meeting FROM participation WHERE country IS NOT NULL AND person IS NULL";
const ORGANIZATION =
  "SELECT organization AS value, meeting FROM participation WHERE organization IS NOT NULL AND person IS NULL";
const PERSON = "SELECT person AS value, meeting FROM participation WHERE person IS NOT NULL";
/** A person once for each other in a meeting: an upper limit of how strong a node of a network is. */
const MET = `SELECT a.person AS value, a.meeting FROM participation AS a CROSS JOIN participation AS b ON b.meeting = a.meeting
  WHERE a.person IS NOT NULL AND b.person <> a.person`;
const PLACE = "SELECT place AS value, id AS meeting FROM meeting WHERE place IS NOT NULL";
const TOPIC = "SELECT topic AS value, meeting FROM meeting_topic";
const KIND = "SELECT kind AS value, id AS meeting FROM meeting";

const total = (facet: string, values: string): string =>
  `SELECT '${facet}' AS facet, value, m.status, 1 AS meetings FROM (${values}) AS v CROSS JOIN meeting AS m ON m.id = v.meeting`;

const pair = (facet: string, a: string, b: string, where: string): string =>
  `SELECT '${facet}' AS facet, a.value AS a, b.value AS b, m.status, 1 AS meetings
    FROM (${a}) AS a CROSS JOIN (${b}) AS b ON b.meeting = a.meeting CROSS JOIN meeting AS m ON m.id = a.meeting WHERE ${where}`;

const agreementTotal = (facet: string, values: string): string =>
  `SELECT '${facet}' AS facet, value, g.status, 1 AS agreements FROM (${values}) AS v CROSS JOIN agreement AS g ON g.id = v.agreement`;

const month = (day: string): string => `ifnull(substr(${day}, 1, 7), '')`;

/** Each count's table; the queries give a row for each meeting or agreement that counts. */
export const ROLLUPS: readonly RollupDefinition[] = [
  {
    table: "meeting_month",
    keys: ["month", "status", "kind", "format", "precision"],
    counts: ["starts", "ends"],
    query: `SELECT ${month("start")} AS month, status, kind, format, ifnull(precision, '') AS precision, 1 AS starts, 0 AS ends FROM meeting
      UNION ALL SELECT ${month('"end"')}, status, kind, format, ifnull(precision, ''), 0, 1 FROM meeting`,
  },
  {
    table: "country_month",
    keys: ["country", "month", "precision"],
    counts: ["starts", "ends"],
    query: `SELECT value AS country, ${month("m.start")} AS month, ifnull(m.precision, '') AS precision, 1 AS starts, 0 AS ends FROM (${COUNTRY}) AS c CROSS JOIN meeting AS m ON m.id = c.meeting
      UNION ALL SELECT value, ${month('m."end"')}, ifnull(m.precision, ''), 0, 1 FROM (${COUNTRY}) AS c CROSS JOIN meeting AS m ON m.id = c.meeting`,
  },
  {
    table: "meeting_total",
    keys: ["facet", "value", "status"],
    counts: ["meetings"],
    query: [
      total("COUNTRY", COUNTRY),
      total("ORGANIZATION", ORGANIZATION),
      total("PERSON", PERSON),
      total("PLACE", PLACE),
      total("TOPIC", TOPIC),
      total("MET", MET),
    ].join(" UNION ALL "),
  },
  {
    table: "meeting_pair",
    keys: ["facet", "a", "b", "status"],
    counts: ["meetings"],
    query: [
      pair("COUNTRY", COUNTRY, COUNTRY, "1"),
      pair("ORGANIZATION", ORGANIZATION, ORGANIZATION, "a.value <> b.value"),
      pair("PERSON", PERSON, PERSON, "a.value <> b.value"),
      pair("COUNTRY_KIND", COUNTRY, KIND, "1"),
      pair("COUNTRY_PERSON", COUNTRY, PERSON, "1"),
    ].join(" UNION ALL "),
  },
  {
    table: "agreement_total",
    keys: ["facet", "value", "status"],
    counts: ["agreements"],
    query: [
      agreementTotal("KIND", "SELECT kind AS value, id AS agreement FROM agreement"),
      agreementTotal(
        "COUNTRY",
        "SELECT country AS value, agreement FROM agreement_party WHERE country IS NOT NULL",
      ),
      agreementTotal(
        "ORGANIZATION",
        "SELECT organization AS value, agreement FROM agreement_party WHERE organization IS NOT NULL",
      ),
      agreementTotal("TOPIC", "SELECT topic AS value, agreement FROM agreement_topic"),
    ].join(" UNION ALL "),
  },
];

/** The counts of a rollup as they must be. */
export function countsOf({ keys, counts, query }: RollupDefinition): string {
  const sums = counts.map((count) => `sum(${count}) AS ${count}`);
  return `SELECT ${[...keys, ...sums].join(", ")} FROM (${query}) GROUP BY ${keys.join(", ")}`;
}

/** Counts everything anew: after rows were written in bulk, and after a migration. */
export function rebuildRollups(sqlite: Database): void {
  for (const definition of ROLLUPS) {
    sqlite.exec(`DELETE FROM ${definition.table}`);
    sqlite.exec(
      `INSERT INTO ${definition.table} (${[...definition.keys, ...definition.counts].join(", ")}) ${countsOf(definition)}`,
    );
  }
}
