import { type DateExpression, isDay, type YearReading } from "./date-expression.ts";

/** A range whose ends lend each other the year and month that one of them lacks. */
export function rangeOf(from: DateExpression, to: DateExpression): DateExpression {
  if (from.kind === "MONTH_DAY" && to.kind === "CALENDAR" && to.day !== undefined)
    return rangeOf({ ...to, day: from.day }, to);
  if (from.kind === "MONTH_DAY" && to.kind === "MONTH_DAY" && to.monthShift !== undefined)
    return { kind: "RANGE", from: { ...from, monthShift: to.monthShift }, to };
  if (from.kind !== "CALENDAR" || to.kind !== "CALENDAR") return { kind: "RANGE", from, to };
  const turns =
    to.month < from.month || (to.month === from.month && isDay(to) && (to.day ?? 0) < (from.day ?? 0));
  if (from.year === undefined && to.year !== undefined)
    return { kind: "RANGE", from: { ...from, year: shiftYear(to.year, turns ? -1 : 0) }, to };
  if (to.year === undefined && from.year !== undefined)
    return { kind: "RANGE", from, to: { ...to, year: shiftYear(from.year, turns ? 1 : 0) } };
  return { kind: "RANGE", from, to };
}

function shiftYear(year: YearReading, by: number): YearReading {
  return typeof year === "number" ? year + by : { shift: year.shift + by };
}
