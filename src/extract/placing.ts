import { type Occasion, sidesOf } from "./occasion.ts";
import type { Trace } from "./trace.ts";

/** What an article says of where it was written and when. */
interface Written {
  here: { city?: string; country: string } | undefined;
  published: string | undefined;
}

/** How many days after an occasion a report is still sent from where it was. */
const FRESH = 2;
/** How many days a visit may go on of which only the first is told. */
const STAY = 2;

/**
 * Gives a place to occasions in person for which the text names none: where the visit went during which they were, where
 * the gathering was on whose sidelines, or, for what one side's country just held, where the report was written.
 */
export function placeUnplaced(occasions: readonly Occasion[], written: Written, trace?: Trace): void {
  for (const occasion of occasions) {
    if (occasion.place || occasion.format !== "IN_PERSON" || occasion.status === "PROPOSED") continue;
    const place =
      placeOfVisit(occasion, occasions) ??
      placeOfGathering(occasion, occasions) ??
      placeOfReport(occasion, written);
    if (!place) continue;
    occasion.place = place;
    trace?.noted(occasion, "is where the visit, the gathering or the report is");
  }
}

function placeOfVisit(occasion: Occasion, occasions: readonly Occasion[]): Occasion["place"] {
  if (occasion.kind === "VISIT") return undefined;
  const sides = sidesOf(occasion);
  return occasions.find(
    (visit) =>
      visit.kind === "VISIT" &&
      visit.place?.country !== undefined &&
      sides.includes(visit.place.country) &&
      visit.people.some((person) => occasion.people.includes(person)) &&
      overlap(occasion, visit, STAY),
  )?.place;
}

/** "On the sidelines of the summit, X met Y". */
function placeOfGathering(occasion: Occasion, occasions: readonly Occasion[]): Occasion["place"] {
  const aside = occasion.evidence.some(({ tokens }) => tokens.some(({ key }) => ASIDE.has(key)));
  if (!aside) return undefined;
  return occasions.find(
    (gathering) =>
      gathering !== occasion &&
      gathering.place &&
      (GATHERINGS.has(gathering.kind) || sidesOf(gathering).length > 2) &&
      overlap(occasion, gathering),
  )?.place;
}

const ASIDE: ReadonlySet<string> = new Set(["sidelines", "sideline", "margins", "margin"]);
const GATHERINGS: ReadonlySet<string> = new Set(["SUMMIT", "CONFERENCE"]);

function placeOfReport(
  { status, date, people, sides }: Occasion,
  { here, published }: Written,
): Occasion["place"] {
  if (!here || !published || !date || (status !== "HELD" && status !== "ONGOING")) return undefined;
  if (!sidesOf({ people, sides }).includes(here.country)) return undefined;
  const age = (Date.parse(published) - Date.parse(date.end)) / 86_400_000;
  return age <= FRESH ? here : undefined;
}

/** Whether the one falls within the days of the other, or `after` days behind them. */
function overlap({ date: a }: Occasion, { date: b }: Occasion, after = 0): boolean {
  if (!a || !b) return true;
  return b.start <= a.end && Date.parse(a.start) <= Date.parse(b.end) + after * 86_400_000;
}
