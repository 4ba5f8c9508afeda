import type { ParticipantRole } from "../domain/vocabulary.ts";
import type { ClaimedSide } from "./claimed-sides.ts";
import { combinedConfidence, mostSupported, type Source } from "./support.ts";

/** A row of `participation` without its id. */
export interface Participant {
  country: string | null;
  organization: number | null;
  person: number | null;
  title: number | null;
  role: ParticipantRole;
  /** 0 to 1. */
  confidence: number;
}

/** What tells the participants of one meeting apart: the person, else the country, else the organization. */
export function identityOf({
  country,
  organization,
  person,
}: Omit<Participant, "title" | "role" | "confidence">): string {
  return person !== null ? `p${person}` : country !== null ? `c${country}` : `o${organization}`;
}

/**
 * Everyone whom a meeting's claims name, each once, with the best supported side, title and role. A country or
 * organization that a person represents is added where no claim names it as such.
 */
export function participantsOf(
  claims: readonly (Source & { sides: readonly ClaimedSide[] })[],
): Participant[] {
  const named = new Map<string, Told[]>();
  for (const claim of claims) {
    const { source, publishedDay } = claim;
    for (const { names: _, ...side } of claim.sides) {
      const given = { ...side, source, publishedDay, claim };
      add(named, given);
      if (given.person !== null && (given.country !== null || given.organization !== null))
        add(named, { ...given, person: null, title: null }, true);
    }
  }
  return [...named.values()].map(united);
}

interface Told extends Source, Participant {
  /** Of which claim. */
  claim: object;
}

function add(named: Map<string, Told[]>, given: Told, implied = false): void {
  const identity = identityOf(given);
  const others = named.get(identity);
  if (!others) named.set(identity, [given]);
  else if (!implied || others.at(-1)?.claim !== given.claim) others.push(given);
}

function united(given: readonly Told[]): Participant {
  const [first, ...others] = given;
  if (first && others.length === 0) {
    const { country, organization, person, title, role, confidence } = first;
    return { country, organization: country === null ? organization : null, person, title, role, confidence };
  }
  const sided = given.filter(({ country, organization }) => country !== null || organization !== null);
  const side = mostSupported(
    sided.length > 0 ? sided : given,
    ({ country, organization }) => country ?? organization,
  );
  const titled = given.filter(({ title }) => title !== null);
  return {
    country: typeof side === "string" ? side : null,
    organization: typeof side === "number" ? side : null,
    person: given[0]?.person ?? null,
    title: titled.length > 0 ? mostSupported(titled, ({ title }) => title) : null,
    role: mostSupported(
      given,
      ({ role }) => role,
      (role) => (role === "PARTICIPANT" ? 0.5 : 1),
    ),
    confidence: combinedConfidence(given),
  };
}

/** The countries that take part, as such or represented, in alphabetical order. */
export function countriesOf(participants: readonly Pick<Participant, "country">[]): string[] {
  const codes = new Set<string>();
  for (const { country } of participants) if (country !== null) codes.add(country);
  return [...codes].sort();
}
