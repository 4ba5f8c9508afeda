import type { Article } from "../domain/article.ts";
import type {
  AgreementFact,
  Facts,
  MeetingFact,
  ParticipantFact,
  PlaceFact,
  Quote,
} from "../domain/facts.ts";
import { Candidates, type SideCandidate } from "../store/candidates.ts";
import type { ClaimedSide } from "../store/claimed-sides.ts";
import { organizationKey } from "../store/fold.ts";
import type { Entry, Writer } from "../store/writer.ts";
import { agreementLikeness, type ResolvedAgreement } from "./agreement.ts";
import { type Match, pairUp } from "./matching.ts";
import { likeness, meetingCandidates, type ResolvedMeeting } from "./meeting.ts";
import { findPerson, nameForms } from "./person.ts";

/** What became of an article. */
export interface Outcome {
  outcome: "added" | "unchanged" | "replaced";
  articleId: number;
  /** What the article tells of. */
  meetings: number;
  agreements: number;
  /** How many of these other articles had told of before. */
  merged: number;
}

/** Why an article of a batch was not stored; the others are. */
export interface Failure {
  outcome: "failed";
  error: unknown;
}

export interface Ingester {
  /** Whether `add` would find nothing new, so that the article need not be extracted. */
  known(article: Article): boolean;
  /** Stores an article and what it tells, whole or, when it throws, not at all. */
  add(article: Article, facts: Facts): Outcome;
  /** Stores a batch in one transaction, which is faster; what fails is left out and the rest stays. */
  addAll(batch: readonly { article: Article; facts: Facts }[]): (Outcome | Failure)[];
  /** To be called when no more articles come. */
  finish(): void;
}

/**
 * Stores articles with what was extracted from them, finding out who and what is known already.
 *
 * ```ts
 * const ingester = createIngester(openWriter("data/chancery.db"), "cascade 0.1.0");
 * if (!ingester.known(article)) ingester.add(article, extract(article));
 * ingester.finish();
 * ```
 */
export function createIngester(writer: Writer, extractor: string): Ingester {
  const candidates = new Candidates(writer.statements);

  function add(article: Article, facts: Facts): Outcome {
    const reading = writer.reading(article);
    if (reading.state === "known")
      return { outcome: "unchanged", articleId: reading.article, meetings: 0, agreements: 0, merged: 0 };
    checkQuotes(article, facts);
    let merged = 0;
    const articleId = writer.write(article, reading, extractor, (entry) => {
      merged = new Resolution(candidates, entry, article).store(facts);
    });
    return {
      outcome: reading.state === "new" ? "added" : "replaced",
      articleId,
      meetings: facts.meetings.length,
      agreements: facts.agreements.length,
      merged,
    };
  }

  return {
    known: (article) => writer.reading(article).state === "known",
    add,
    addAll: (batch) =>
      writer.transaction(() =>
        batch.map(({ article, facts }) => {
          try {
            return add(article, facts);
          } catch (error) {
            return { outcome: "failed", error };
          }
        }),
      ),
    finish: () => writer.analyze(),
  };
}

/** A fact without a quote, or with one that the text does not have, is not stored. */
function checkQuotes({ text }: Article, { meetings, agreements }: Facts): void {
  for (const { evidence } of [...meetings, ...agreements]) {
    if (evidence.length === 0) throw new Error("A fact without evidence cannot be stored.");
    for (const { start, end, quote } of evidence)
      if (text.slice(start, end) !== quote)
        throw new Error(
          `The text does not have "${quote}" from ${start} to ${end}, so what it supports cannot be stored.`,
        );
  }
}

/** Finds out what one article tells of, and enters it. */
class Resolution {
  readonly #candidates: Candidates;
  readonly #entry: Entry;
  readonly #published: string | null;

  constructor(candidates: Candidates, entry: Entry, { published }: Article) {
    this.#candidates = candidates;
    this.#entry = entry;
    this.#published = published?.slice(0, 10) ?? null;
  }

  /** Answers how many facts were known from other articles. */
  store({ meetings, agreements }: Facts): number {
    const told = meetings.map((fact) => this.#resolve(fact));
    const known = pairUp(told, (one) => meetingCandidates(this.#candidates, one), likeness);
    const claims = told.map((one) => this.#claimMeeting(one, known.get(one)));
    const reached = agreements.map((fact) => ({
      fact,
      parties: fact.parties.map((party) => this.#party(party)),
      meeting: fact.meeting === null ? null : (claims[fact.meeting]?.meeting ?? null),
    }));
    const knownAgreements = pairUp(reached, (one) => this.#agreementCandidates(one), agreementLikeness);
    for (const one of reached) {
      const occasion = one.fact.meeting === null ? null : (claims[one.fact.meeting]?.claim ?? null);
      const match = knownAgreements.get(one);
      this.#entry.claimAgreement({
        ...shared(one.fact),
        agreement: match?.id ?? this.#entry.createAgreement(one.fact.kind, one.fact.status),
        kind: one.fact.kind,
        status: one.fact.status,
        occasion,
        sides: one.parties.map((party) => partySide(party, one.fact.confidence)),
        reason: match?.reason ?? null,
      });
    }
    return known.size + knownAgreements.size;
  }

  #resolve(fact: MeetingFact): ResolvedMeeting & { claimed: ClaimedSide[] } {
    const day = fact.date?.start ?? this.#published;
    const sides: SideCandidate[] = [];
    const claimed: ClaimedSide[] = [];
    for (const participant of fact.participants) {
      const { role, confidence, title = null } = participant;
      const country = participant.country === undefined ? null : this.#country(participant.country);
      const organization =
        participant.organization === undefined ? null : this.#organization(participant.organization);
      const { person, names } = this.#person(
        participant,
        { country, organization: country ? null : organization },
        day,
      );
      const side = { country, organization: country ? null : organization, person, role };
      sides.push({ ...side, title });
      claimed.push({
        ...side,
        title: title === null ? null : this.#entry.actors.title(title),
        confidence,
        names,
      });
    }
    return { fact, sides, published: this.#published, claimed };
  }

  #claimMeeting(one: ResolvedMeeting & { claimed: ClaimedSide[] }, match: Match | undefined) {
    const { fact, claimed } = one;
    const { kind, format, status } = fact;
    const told = { ...shared(fact), kind, format, status, place: this.#place(fact.place) };
    const meeting = match?.id ?? this.#entry.createMeeting(told);
    const claim = this.#entry.claimMeeting({
      ...told,
      meeting,
      sides: claimed,
      reason: match?.reason ?? null,
    });
    return { meeting, claim };
  }

  #place(place: PlaceFact | null): number | null {
    if (!place || (place.city === undefined && place.country === undefined)) return null;
    return this.#entry.actors.place(place.city ?? null, place.country ?? null);
  }

  #person(
    { person }: ParticipantFact,
    side: { country: string | null; organization: number | null },
    day: string | null,
  ) {
    if (!person) return { person: null, names: [] };
    const known = findPerson(this.#candidates, person, side, day);
    const id = known?.id ?? this.#entry.createPerson(person.name, side.country, side.organization);
    const ids = [person.name, ...person.aliases].map(
      (form) => known?.names.find(({ name }) => name === form)?.id,
    );
    const all = ids.flatMap((name) => name ?? []);
    if (all.length === ids.length) return { person: id, names: [...new Set(all)] };
    return { person: id, names: this.#entry.actors.addNames(id, nameForms(person)) };
  }

  #agreementCandidates({ fact: { date }, meeting, parties }: ResolvedAgreement) {
    const days = date && { from: date.start, to: date.end };
    return this.#candidates.agreements(meeting, days, parties);
  }

  #party(party: string): string | number {
    return this.#entry.actors.isCountry(party) ? party : this.#organization(party);
  }

  #country(code: string): string {
    if (this.#entry.actors.isCountry(code)) return code;
    throw new Error(`"${code}" is not the code of a country (ISO 3166-1 alpha-2, XK, SU, YU, DD, CS, YD).`);
  }

  #organization(name: string): number {
    const key = organizationKey(name);
    const letters = /^[A-Z][A-Z\d]{1,9}$/.test(name) ? name : null;
    return this.#entry.actors.organizationByKey(key) ?? this.#entry.createOrganization(name, letters, [key]);
  }
}

function shared({ date, dateAbsence, topics, evidence, confidence }: MeetingFact | AgreementFact) {
  return { date, dateAbsence, topics, confidence, evidence: evidence.map(span) };
}

const span = ({ start, end }: Quote) => ({ start, end });

function partySide(party: string | number, confidence: number): ClaimedSide {
  const [country, organization] = typeof party === "string" ? [party, null] : [null, party];
  return { country, organization, person: null, title: null, role: "PARTICIPANT", confidence, names: [] };
}
