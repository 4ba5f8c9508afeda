export type OrganizationKind = "INTERGOVERNMENTAL" | "AGENCY" | "GROUPING" | "PARTY_TO_CONFLICT" | "COURT";

/** A body other than a state that meets, mediates, fights or signs. */
export interface OrganizationRow {
  /** In full, except for those that are known by their letters: NATO, ASEAN, G7, G20, BRICS, OPEC and the like. */
  name: string;
  /** All other forms. One that begins with a small letter may stand so in the text. */
  names: readonly string[];
  kind: OrganizationKind;
  /** Words for those who belong to it. */
  adjectives?: readonly string[];
  /** Members by code, of groupings that have had the same ever since; `store/memberships.ts` has the others. */
  members?: readonly string[];
  /** The country, by code, for which its officials speak abroad. */
  country?: string;
}

interface OrganizationLists {
  adjectives?: string;
  members?: string;
  country?: string;
}

/** A constructor of rows of one kind; lists are written as "one | another", members as "FR DE". */
export function organizationOf(kind: OrganizationKind) {
  return (name: string, names = "", lists: OrganizationLists = {}): OrganizationRow => ({
    name,
    names: spellings([name, ...split(names)]).filter((form) => form !== name),
    kind,
    ...(lists.adjectives && { adjectives: split(lists.adjectives) }),
    ...(lists.country && { country: lists.country }),
    ...(lists.members && { members: lists.members.split(" ") }),
  });
}

function split(list: string): string[] {
  return list ? list.split(" | ") : [];
}

/** British and American spellings and the short forms of "United Nations", each applied to all forms so far. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^United Nations (?=.)/, "UN "],
  [/^UN (?=.)/, "U.N. "],
  [/^European Union (?=.)/, "EU "],
  [/\bOrganization\b/, "Organisation"],
  [/\bStabilization\b/, "Stabilisation"],
  [/\bCooperation\b/, "Co-operation"],
  [/\bProgramme\b/, "Program"],
  [/\bCentre\b/, "Center"],
  [/\bDefence\b/, "Defense"],
  [/\bLabour\b/, "Labor"],
];

function spellings(forms: readonly string[]): string[] {
  const all = new Set(forms);
  for (const [pattern, other] of SPELLINGS)
    for (const form of [...all]) all.add(form.replace(pattern, other));
  return [...all];
}
