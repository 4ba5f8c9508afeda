import type { DateAbsence, EventDate } from "../domain/date.ts";
import type { AgreementFact, MeetingFact, ParticipantFact, Quote } from "../domain/facts.ts";
import type { Topic } from "../domain/topic.ts";
import { type ClaimedSide, unpackSides } from "./claimed-sides.ts";
import { type DateRow, dateColumnsOf, datedOf } from "./reader-records.ts";
import type { Statements } from "./statements.ts";
import type { ToldOnce } from "./told-once.ts";

interface Row extends DateRow {
  kind: string;
  format: string | null;
  status: string;
  meeting: number | null;
  city: string | null;
  country: string | null;
  sides: string;
  topics: string;
  confidence: number;
  occasion: number | null;
  text: string;
}

/** Reads claims back as the facts that they were made from. */
export class ClaimFacts {
  readonly #claim;
  readonly #evidence;
  readonly #best;
  readonly #agreements;
  readonly #name;
  readonly #title;
  readonly #organization;

  constructor(statements: Statements) {
    this.#claim = statements.get<[number], Row>(
      `SELECT claim.kind, claim.format, claim.status, claim.meeting, p.city, p.country, claim.sides, claim.topics,
        claim.confidence / 100.0 AS confidence, claim.occasion, a.text, ${dateColumnsOf("claim")}
      FROM claim JOIN article a ON a.id = claim.article LEFT JOIN place p ON p.id = claim.place WHERE claim.id = ?`,
    );
    this.#evidence = statements.all<[number], { start: number; end: number }>(
      'SELECT start, "end" FROM evidence WHERE claim = ? ORDER BY id',
    );
    this.#best = statements.get<[number], { start: number }>(
      "SELECT start FROM evidence WHERE claim = ? ORDER BY id LIMIT 1",
    );
    this.#agreements = statements.all<[number], { id: number }>(
      "SELECT id FROM claim WHERE occasion = ? ORDER BY id",
    );
    this.#name = statements.get<[number], { name: string }>("SELECT name FROM person_alias WHERE id = ?");
    this.#title = statements.get<[number], { name: string }>("SELECT name FROM title WHERE id = ?");
    this.#organization = statements.get<[number], { name: string }>(
      "SELECT ifnull(letters, name) AS name FROM organization WHERE id = ?",
    );
  }

  of(claim: number): ToldOnce {
    const row = this.#claim(claim);
    if (!row) throw new Error(`There is no claim ${claim}.`);
    const { date, dateAbsence } = datedOf(row);
    const sides = unpackSides(row.sides);
    const shared = {
      date,
      ...(dateAbsence && { dateAbsence }),
      topics: JSON.parse(row.topics) as Topic[],
      evidence: this.#evidence(claim).map(
        ({ start, end }): Quote => ({ start, end, quote: row.text.slice(start, end) }),
      ),
      confidence: row.confidence,
    } satisfies { date: EventDate | null; dateAbsence?: DateAbsence } & Partial<MeetingFact>;
    const { kind, format, status } = row;
    if (row.meeting === null)
      return {
        type: "AGREEMENT",
        fact: {
          ...shared,
          kind,
          status,
          parties: sides.map((side) => this.#party(side)),
          meeting: null,
        } as AgreementFact,
        meeting: row.occasion === null ? null : (this.#best(row.occasion)?.start ?? null),
      };
    const place = { ...(row.city && { city: row.city }), ...(row.country && { country: row.country }) };
    return {
      type: "MEETING",
      fact: {
        ...shared,
        kind,
        format,
        status,
        place: row.city === null && row.country === null ? null : place,
        participants: sides.map((side) => this.#participant(side)),
      } as MeetingFact,
      people: Object.fromEntries(
        sides.flatMap(({ person, names: [name = 0] }) =>
          person === null ? [] : [[this.#name(name)?.name ?? "", person]],
        ),
      ),
      agreements: this.#agreements(claim).flatMap(({ id }) => this.#best(id)?.start ?? []),
    };
  }

  #party({ country, organization }: ClaimedSide): string {
    return country ?? this.#organization(organization ?? 0)?.name ?? "";
  }

  #participant({ country, organization, names, title, role, confidence }: ClaimedSide): ParticipantFact {
    const [name, ...aliases] = names.flatMap((id) => this.#name(id)?.name ?? []);
    const body = organization === null ? undefined : this.#organization(organization)?.name;
    const office = title === null ? undefined : this.#title(title)?.name;
    return {
      ...(country !== null && { country }),
      ...(body !== undefined && { organization: body }),
      ...(name !== undefined && { person: { name, aliases } }),
      ...(office !== undefined && { title: office }),
      role,
      confidence,
    };
  }
}
