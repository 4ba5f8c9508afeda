import type { OrganizationRow } from "./organization-row.ts";
import { PARTIES_TO_CONFLICT } from "./organizations-conflict.ts";
import { GROUPINGS } from "./organizations-groupings.ts";
import { REGIONAL } from "./organizations-regional.ts";
import { UNITED_NATIONS } from "./organizations-united-nations.ts";

export type { OrganizationKind, OrganizationRow } from "./organization-row.ts";

export const ORGANIZATIONS: readonly OrganizationRow[] = [
  ...UNITED_NATIONS,
  ...REGIONAL,
  ...GROUPINGS,
  ...PARTIES_TO_CONFLICT,
];
