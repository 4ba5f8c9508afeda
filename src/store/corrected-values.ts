import { readEdtf } from "../domain/edtf.ts";
import type {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
} from "../domain/vocabulary.ts";
import type { ClaimType } from "./anchors.ts";
import type { Corrections } from "./corrections.ts";
import type { Participant } from "./sides.ts";
import { identityOf } from "./sides.ts";
import type { Statements } from "./statements.ts";
import type { StoredDate } from "./support.ts";

/** Who takes part, by ids as the graph has them; one of the three. */
export interface CorrectedSide {
  country?: string | null | undefined;
  organization?: string | null | undefined;
  person?: string | null | undefined;
}

export interface CorrectedParticipant extends CorrectedSide {
  role?: ParticipantRole | null | undefined;
  title?: string | null | undefined;
}

/** Values that a person gave of a meeting: null for what is not known, absent for what stays. */
export interface MeetingValues {
  kind?: MeetingKind | null | undefined;
  format?: MeetingFormat | null | undefined;
  status?: MeetingStatus | null | undefined;
  /** EDTF. */
  date?: string | null | undefined;
  place?: { city?: string | null | undefined; country?: string | null | undefined } | null | undefined;
  add?: readonly CorrectedParticipant[] | null | undefined;
  remove?: readonly CorrectedSide[] | null | undefined;
}

export interface AgreementValues {
  kind?: AgreementKind | null | undefined;
  status?: AgreementStatus | null | undefined;
  date?: string | null | undefined;
  add?: readonly CorrectedSide[] | null | undefined;
  remove?: readonly CorrectedSide[] | null | undefined;
}

type Home = { correction: number; record: number; block: number; claims: number };

/** Finds the values that corrections give of a record. */
export class CorrectedValues {
  readonly #corrections: Corrections;
  readonly #of;
  readonly #homes;

  constructor(statements: Statements, corrections: Corrections) {
    this.#corrections = corrections;
    const of = (column: "meeting" | "agreement", kind: "CORRECT_MEETING" | "CORRECT_AGREEMENT") =>
      statements.all<[number], { id: number; input: string }>(
        `SELECT DISTINCT c.id, c.input FROM claim k JOIN correction_block b ON b.block = k.block
        JOIN correction c ON c.id = b.correction AND c.kind = '${kind}' AND c.undone_at IS NULL
        WHERE k.${column} = ? AND k.block IS NOT NULL ORDER BY c.id`,
      );
    this.#of = { MEETING: of("meeting", "CORRECT_MEETING"), AGREEMENT: of("agreement", "CORRECT_AGREEMENT") };
    this.#homes = statements.all<[number], Home>(
      `SELECT coalesce(k.meeting, k.agreement) AS record, k.block, count(*) AS claims
      FROM correction_block b JOIN claim k ON k.block = b.block WHERE b.correction = ?
      GROUP BY 1, 2 ORDER BY 1, 2`,
    );
  }

  /** The oldest first, so that later ones count. Where what was corrected is several records now, of most of it. */
  of<V extends MeetingValues | AgreementValues>(type: ClaimType, record: number): V[] {
    if (this.#corrections.constraints().isEmpty) return [];
    return this.#of[type](record)
      .filter(({ id }) => this.#home(id) === record)
      .map(({ input }) => JSON.parse(input) as V);
  }

  #home(correction: number): number | undefined {
    const constraints = this.#corrections.constraints();
    const all = this.#homes(correction);
    const kept = all.filter(({ block }) => !constraints.takenOut(block));
    const claims = new Map<number, number>();
    for (const { record, claims: count } of kept.length > 0 ? kept : all)
      claims.set(record, (claims.get(record) ?? 0) + count);
    return [...claims].sort(([, a], [, b]) => b - a)[0]?.[0];
  }
}

/** The columns of a date that a person gave. */
export function correctedDate(text: string | null): StoredDate {
  const span = text === null ? undefined : readEdtf(text);
  if (!span)
    return {
      start: null,
      end: null,
      precision: null,
      basis: null,
      dateText: null,
      dateAbsence: "NOT_STATED",
    };
  return { ...span, basis: "STATED", dateText: text, dateAbsence: null };
}

/** The number in an id as the graph has it. */
export const keyIn = (id: string): number => Number(id.slice(id.indexOf(":") + 1));

/** Who takes part when a person has added some and taken out others; `current` and `title` find what stands for ids. */
export function correctedParticipants(
  participants: readonly Participant[],
  { add, remove }: MeetingValues,
  current: (person: number) => number | undefined,
  title: (name: string) => number,
): Participant[] {
  const side = ({ country, organization, person }: CorrectedSide) => ({
    country: country ?? null,
    organization: organization == null ? null : keyIn(organization),
    person: person == null ? null : (current(keyIn(person)) ?? 0),
  });
  const gone = (remove ?? []).map(side);
  const all = participants.filter(
    (one) =>
      !gone.some(({ country, organization, person }) =>
        person !== null
          ? one.person === person
          : (country !== null && one.country === country) ||
            (organization !== null && one.organization === organization),
      ),
  );
  for (const given of add ?? []) {
    const own = side(given);
    if (own.person === 0) continue;
    put(all, { ...own, title: given.title == null ? null : title(given.title), role: given.role ?? null });
    if (own.person !== null && (own.country !== null || own.organization !== null))
      put(all, { ...own, person: null, title: null, role: null });
  }
  return all;
}

function put(
  all: Participant[],
  given: Omit<Participant, "role" | "confidence"> & { role: ParticipantRole | null },
): void {
  const at = all.findIndex((one) => identityOf(one) === identityOf(given));
  const known = all[at];
  const { country, organization, person, title, role } = given;
  const sided = country !== null || organization !== null;
  const after: Participant = {
    country: sided || !known ? country : known.country,
    organization: sided || !known ? organization : known.organization,
    person,
    title: title ?? known?.title ?? null,
    role: role ?? known?.role ?? "PARTICIPANT",
    confidence: known?.confidence ?? 1,
  };
  if (known) all[at] = after;
  else all.push(after);
}
