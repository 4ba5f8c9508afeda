import type { ProfiledAccount } from "./account.ts";
import type { Relation } from "./relation.ts";

/**
 * How a meeting is part of a visit, if it is: on one of its days, between the same sides, in the country visited where
 * both say where, and with the visitor where both name one.
 */
export function duringVisit(
  part: ProfiledAccount,
  visit: ProfiledAccount,
  people: number,
  reversed = false,
): Relation | undefined {
  if (visit.kind !== "VISIT" || part.kind === "VISIT" || part.format !== "IN_PERSON") return undefined;
  if (part.start === null || part.end === null || visit.start === null || visit.end === null)
    return undefined;
  if (part.precision !== "DAY" || (visit.precision !== "DAY" && visit.precision !== "INTERVAL"))
    return undefined;
  if (part.start < visit.start || part.end > visit.end) return undefined;
  const elsewhere =
    part.placeCountry !== null && visit.placeCountry !== null && part.placeCountry !== visit.placeCountry;
  if (elsewhere || (people === 0 && named(part) && named(visit))) return undefined;
  const who = people > 0 ? `, ${people} of the same people` : "";
  const when =
    visit.start === visit.end ? `on its day ${visit.start}` : `within its days ${visit.start}/${visit.end}`;
  return {
    is: reversed ? "HAS_PART" : "PART_OF",
    score: people > 0 ? 0.9 : 0.7,
    reason: `${when}, between the same sides${who}`,
    apart: "ALWAYS",
  };
}

const named = ({ sides }: ProfiledAccount): boolean => sides.some(({ person }) => person !== null);
