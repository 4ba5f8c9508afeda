import type { OfficeHolder } from "./office-holder-row.ts";
import { AFRICA_HOLDERS } from "./office-holders-africa.ts";
import { AMERICAS_HOLDERS } from "./office-holders-americas.ts";
import { ASIA_HOLDERS } from "./office-holders-asia.ts";
import { EUROPE_HOLDERS } from "./office-holders-europe.ts";
import { MIDDLE_EAST_HOLDERS } from "./office-holders-middle-east.ts";
import { MULTILATERAL_HOLDERS } from "./office-holders-multilateral.ts";
import { OCEANIA_HOLDERS } from "./office-holders-oceania.ts";

export type { OfficeHolder } from "./office-holder-row.ts";

/** They only tell which side a person represents whom the text names without one. */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = [
  ...MULTILATERAL_HOLDERS,
  ...EUROPE_HOLDERS,
  ...AMERICAS_HOLDERS,
  ...ASIA_HOLDERS,
  ...MIDDLE_EAST_HOLDERS,
  ...AFRICA_HOLDERS,
  ...OCEANIA_HOLDERS,
];
