import { sql } from "drizzle-orm";
import { type CheckBuilder, check, customType, text } from "drizzle-orm/sqlite-core";
import { DateAbsence } from "../../domain/date.ts";
import { DateBasis, DatePrecision, valuesOf } from "../../domain/vocabulary.ts";

/** A number from 0 to 1, kept as hundredths: one byte a row instead of eight, of which a meeting has some five. */
export const hundredths = customType<{ data: number; driverData: number }>({
  dataType: () => "integer",
  toDriver: (value: number | null) => (value === null ? (null as never) : Math.round(value * 100)),
  fromDriver: (stored) => stored / 100,
});

/**
 * The condition that a column has one of an enumeration's values. Written out, since SQLite makes a table of `IN`'s
 * list for every row that it checks: 1.0 µs each, and a meeting has some 15 such columns in its rows.
 */
export function isOneOf(column: string, enumeration: Readonly<Record<string, string>>): string {
  return valuesOf(enumeration)
    .map((value) => `${column} = '${value}'`)
    .join(" OR ");
}

/** CHECK that `column` is NULL or one of the enumeration's values. */
export function oneOf(
  table: string,
  column: string,
  enumeration: Readonly<Record<string, string>>,
): CheckBuilder {
  return check(`${table}_${column}`, sql.raw(isOneOf(column, enumeration)));
}

/** CHECK of an SQL condition on the table's own columns. */
export function holds(table: string, name: string, condition: string): CheckBuilder {
  return check(`${table}_${name}`, sql.raw(condition));
}

/** CHECK that a column made by `hundredths` is NULL or between 0 and 1. */
export function isShare(table: string, column: string): CheckBuilder {
  return holds(table, column, `${column} BETWEEN 0 AND 100`);
}

/** CHECK that each column is NULL or a day that exists, written `YYYY-MM-DD`. */
export function isDay(table: string, ...columns: string[]): CheckBuilder {
  return holds(
    table,
    `${columns[0]}_day`,
    columns.map((column) => `${column} IS date(${column})`).join(" AND "),
  );
}

/**
 * The columns of an `EventDate`, all NULL exactly when `dateAbsence` says why. `edtf` is computed when read, so it
 * takes no room and cannot disagree: seasons (EDTF 21 to 24) and quarters (33 to 36) are told by their first month.
 */
export const dateColumns = () => ({
  start: text("start"),
  end: text("end"),
  precision: text("precision", { enum: valuesOf(DatePrecision) }),
  basis: text("basis", { enum: valuesOf(DateBasis) }),
  dateText: text("date_text"),
  dateAbsence: text("date_absence", { enum: valuesOf(DateAbsence) }),
  edtf: text("edtf").generatedAlwaysAs(
    sql.raw(`CASE precision WHEN 'DAY' THEN start WHEN 'MONTH' THEN substr(start, 1, 7) \
WHEN 'YEAR' THEN substr(start, 1, 4) WHEN 'INTERVAL' THEN start || '/' || end \
WHEN 'QUARTER' THEN substr(start, 1, 5) || CASE substr(start, 6, 2) WHEN '01' THEN '33' WHEN '04' THEN '34' \
WHEN '07' THEN '35' WHEN '10' THEN '36' WHEN '03' THEN '21' WHEN '06' THEN '22' WHEN '09' THEN '23' ELSE '24' END END`),
    { mode: "virtual" },
  ),
});

/** What `dateColumns` must fulfil. */
export const dateChecks = (table: string): CheckBuilder[] => [
  isDay(table, "start", "end"),
  oneOf(table, "precision", DatePrecision),
  oneOf(table, "basis", DateBasis),
  oneOf(table, "date_absence", DateAbsence),
  holds(table, "start_end", "start <= end"),
  holds(
    table,
    "date_or_absence",
    "(start IS NULL) = (end IS NULL) AND (start IS NULL) = (precision IS NULL) AND (start IS NULL) = (basis IS NULL) \
AND (start IS NULL) = (date_text IS NULL) AND (start IS NULL) <> (date_absence IS NULL)",
  ),
];
