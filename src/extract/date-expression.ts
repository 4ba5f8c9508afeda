/** Whether the words about a date speak of what was, is or will be. */
export type Tense = "PAST" | "PRESENT" | "FUTURE";

/** A year as written, or counted from that of publication (last year is -1). */
export type YearReading = number | { shift: number };

export type DateUnit = "DAY" | "WEEK" | "WEEKEND" | "MONTH" | "QUARTER" | "YEAR";

/** A day or month of the calendar. Without a year, the tense decides, or `occurrence`: last March is -1, next 1. */
export interface CalendarDate {
  kind: "CALENDAR";
  month: number;
  day?: number;
  year?: YearReading;
  /** Monday is 1; given beside the date, it helps to find the year. */
  weekday?: number;
  occurrence?: -1 | 0 | 1;
}

/** What a date expression means, before it is reckoned from the day of publication. */
export type DateExpression =
  | CalendarDate
  /** "in 2018" */
  | { kind: "YEAR"; year: number }
  /** `nth` quarter or half of a year, or the season that begins in month `nth`. */
  | {
      kind: "PERIOD";
      unit: "QUARTER" | "HALF" | "SEASON";
      nth: number;
      year?: YearReading;
      occurrence?: -1 | 0 | 1;
    }
  /** "the 20th"; `monthShift` for "of this month". */
  | { kind: "MONTH_DAY"; day: number; monthShift?: number; weekday?: number }
  /** Monday is 1. `occurrence`: last, this, next Monday; `week`: Monday of last (-1), this, next week. */
  | { kind: "WEEKDAY"; weekday: number; occurrence?: -1 | 0 | 1; week?: number }
  /** Yesterday, two weeks ago, next month. A weekend without `shift` is found by tense. */
  | { kind: "OFFSET"; unit: DateUnit; shift?: number; part?: "EARLIER" | "LATER" }
  /** "the previous day", "two days later": reckoned from another date of the text. */
  | { kind: "ANCHORED"; unit: DateUnit; shift: number }
  /** "for two days", "three-day": how long, not when. */
  | { kind: "DURATION"; days: number }
  | { kind: "RANGE"; from: DateExpression; to: DateExpression }
  /** "through Friday": from the day of publication, if that is earlier. */
  | { kind: "THROUGH"; day: DateExpression }
  /** "the week of March 4" */
  | { kind: "WEEK_OF"; day: DateExpression }
  /** "now": a date in the present tense only. */
  | { kind: "NOW" };

/** An expression read from tokens `first` to `last`. */
export interface Reading {
  first: number;
  last: number;
  expression: DateExpression;
}

/** Whether the expression is of a single day. */
export function isDay(expression: DateExpression): boolean {
  switch (expression.kind) {
    case "CALENDAR":
      return expression.day !== undefined;
    case "OFFSET":
      return expression.unit === "DAY";
    case "WEEKDAY":
    case "MONTH_DAY":
      return true;
    default:
      return false;
  }
}
