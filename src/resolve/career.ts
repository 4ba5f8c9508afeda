import type { SeenPosition } from "../store/candidates.ts";
import { isAmbassador, levelOf } from "./office.ts";

/** Offices that nobody holds at once: one governs, or one is posted abroad. */
export type OfficeClass = "GOVERNS" | "POSTED";

export function officeClassOf(title: string): OfficeClass | undefined {
  if (isAmbassador(title)) return "POSTED";
  const level = levelOf(title);
  return level === undefined || level === "OTHER" ? undefined : "GOVERNS";
}

interface DatedOffice {
  office: OfficeClass;
  first: string | null;
  last: string | null;
}

export function classified(positions: readonly SeenPosition[]): DatedOffice[] {
  return positions.flatMap(({ title, first, last }) => {
    const office = officeClassOf(title);
    return office ? [{ office, first, last }] : [];
  });
}

/** Whether someone would have been in both classes of office in the same days, so that they are of two people. */
export function areOfTwo(offices: readonly DatedOffice[]): boolean {
  const [governs, posted] = (["GOVERNS", "POSTED"] as const).map((office) => {
    const days = offices
      .filter((each) => each.office === office)
      .flatMap(({ first, last }) => (first !== null && last !== null ? [first, last] : []));
    return days.length > 0 ? { first: days.sort()[0] as string, last: days.at(-1) as string } : undefined;
  });
  return (
    governs !== undefined &&
    posted !== undefined &&
    governs.first <= posted.last &&
    posted.first <= governs.last
  );
}
