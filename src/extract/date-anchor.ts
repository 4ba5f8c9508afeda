import type { EventDate } from "../domain/date.ts";
import type { Analysis } from "./analysis.ts";
import { type DateMention, resolveDate } from "./dates.ts";
import { isoDay, parseIsoDay } from "./day-count.ts";
import { NUMBERS, UNITS } from "./tables/date-words.ts";

/** How far before an occasion "a day after" stands, in words. */
const RELATED = 9;

/** "a day after talks with X", "two days before they met": so many days from the day that the sentence tells. */
export function relatedDay(
  sentence: Analysis,
  text: string,
  first: number,
  published: string | undefined,
): EventDate | undefined {
  const key = (at: number) => sentence.tokens[at]?.key ?? "";
  for (let i = first - 1; i > Math.max(1, first - RELATED); i--) {
    if (/^[,;:]$/.test(key(i)) || sentence.dates.some((date) => date.first <= i && i <= date.last))
      return undefined;
    const later = key(i) === "before";
    if (!later && key(i) !== "after") continue;
    const unit = UNITS.get(key(i - 1));
    const count = key(i - 2) === "the" && unit === "DAY" ? 1 : NUMBERS.get(key(i - 2));
    if (!count || (unit !== "DAY" && unit !== "WEEK")) return undefined;
    const days = unit === "WEEK" ? 7 * count : count;
    const anchor = sentence.dates.findLast(
      (date) =>
        date.last < i - 2 && date.expression.kind !== "DURATION" && date.expression.kind !== "ANCHORED",
    );
    const day = anchor
      ? resolveDate(anchor.expression, text.slice(anchor.start, anchor.end), published, "PAST")
      : published;
    const from = parseIsoDay(typeof day === "string" ? day : (day?.start ?? ""));
    if (from === undefined) return undefined;
    const iso = isoDay(from + (later ? days : -days));
    return { edtf: iso, start: iso, end: iso, precision: "DAY", basis: "RELATIVE", text: "" };
  }
  return undefined;
}

/** "on Monday and … the next day": the day that the sentence told before. */
export function anchorBefore(
  { dates }: Analysis,
  text: string,
  mention: DateMention,
  published: string | undefined,
): EventDate | undefined {
  if (mention.expression.kind !== "ANCHORED") return undefined;
  const anchor = dates.findLast(
    ({ last, expression }) =>
      last < mention.first && expression.kind !== "DURATION" && expression.kind !== "ANCHORED",
  );
  const day =
    anchor && resolveDate(anchor.expression, text.slice(anchor.start, anchor.end), published, "PAST");
  return day ?? undefined;
}
