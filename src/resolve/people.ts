import type { PersonFact } from "../domain/facts.ts";
import type { Candidates, PersonCandidate } from "../store/candidates.ts";
import type { Entry } from "../store/entry.ts";
import { areOfTwo, classified, type OfficeClass, officeClassOf } from "./career.ts";
import { contested, findByPart, isFull, nameForms, nowOne, type Side, sameNamed } from "./person.ts";

/** People found, by all that was said of them. */
export type Identified = Map<string, { person: number; names: number[] }>;

/** Finds out whom articles name; and, as names become known, who is one with whom, and who is not. */
export class People {
  readonly #candidates: Candidates;
  readonly #entry: Entry;
  /** Meetings in which mentions turned out to be of others. */
  #disturbed = new Set<number>();
  /** Who was found already, each with all that was said. */
  readonly #identified: Identified;
  readonly #lasting: boolean;

  /** `identified`: who was found in the same data set before, in which a name always means one person. */
  constructor(candidates: Candidates, entry: Entry, identified?: Identified) {
    this.#candidates = candidates;
    this.#entry = entry;
    this.#identified = identified ?? new Map();
    this.#lasting = identified !== undefined;
  }

  /** The person named, made where new, and the ids of the forms of the name. `day`: of the meeting, else of publication. */
  identify(
    fact: PersonFact,
    side: Side,
    title: string | null,
    day: string | null,
  ): { person: number; names: number[] } {
    const when = this.#lasting ? null : day;
    const key = JSON.stringify([fact.name, fact.aliases, side, title, when]);
    const before = this.#identified.get(key);
    if (before) return before;
    const namesakes = sameNamed(this.#candidates, fact, side, day);
    const known = this.#holder(namesakes, fact, side, title, day);
    const found = known ? { person: known, also: [] } : findByPart(this.#candidates, fact.name, side, day);
    const id = found.person?.id ?? this.#create(fact, side);
    const named = this.#name(id, found.person, fact);
    for (const part of found.also) this.#unite(part.id, id);
    const isNews = !found.person?.names.some(({ name }) => name === fact.name);
    if (isNews && isFull(fact.name)) this.#release(fact.name, id, side, day);
    this.#identified.set(key, named);
    return named;
  }

  /** Those known by a part of a name who could not be told from one of these are the only other now. */
  reunite(gone: readonly PersonCandidate[]): void {
    for (const { names, country, organization, lastSeen } of gone)
      for (const [part, whole] of nowOne(this.#candidates, names, { country, organization }, lastSeen))
        this.#unite(part, whole);
  }

  /** The meetings of which the people changed since this was last asked. */
  takeDisturbed(): ReadonlySet<number> {
    const disturbed = this.#disturbed;
    this.#disturbed = new Set();
    return disturbed;
  }

  /**
   * Of people of one name and side, the one who holds this office. Offices that nobody holds at once, seen in the same
   * days, are of two people, whoever was seen first.
   */
  #holder(
    namesakes: readonly PersonCandidate[],
    fact: PersonFact,
    side: Side,
    title: string | null,
    day: string | null,
  ): Pick<PersonCandidate, "id" | "names"> | undefined {
    const [first] = namesakes;
    if (!first) return undefined;
    const offices = new Map(namesakes.map(({ id }) => [id, classified(this.#candidates.positions(id))]));
    const has = (id: number, office: OfficeClass) => offices.get(id)?.some((each) => each.office === office);
    const office = (title === null ? undefined : officeClassOf(title)) ?? "GOVERNS";
    const all = [...offices.values()].flat();
    const told =
      title === null || officeClassOf(title) === undefined ? [] : [{ office, first: day, last: day }];
    if (namesakes.length > 1 || !areOfTwo([...all, ...told]))
      return namesakes.find(({ id }) => has(id, office)) ?? first;
    const posted = this.#create(fact, side);
    const isPosted = ({ title }: { title: number | null }) =>
      title !== null && officeClassOf(this.#candidates.titleOf(title)) === "POSTED";
    for (const meeting of this.#entry.moveMentions(first.id, posted, isPosted)) this.#disturbed.add(meeting);
    this.#identified.clear();
    return office === "GOVERNS" ? first : { id: posted, names: [] };
  }

  #create({ name }: PersonFact, { country, organization }: Side): number {
    return this.#entry.createPerson(name, country, organization);
  }

  #name(id: number, known: Pick<PersonCandidate, "names"> | undefined, fact: PersonFact) {
    const ids = [fact.name, ...fact.aliases].map(
      (form) => known?.names.find(({ name }) => name === form)?.id,
    );
    const all = ids.flatMap((name) => name ?? []);
    if (all.length === ids.length) return { person: id, names: [...new Set(all)] };
    return { person: id, names: this.#entry.actors.addNames(id, nameForms(fact)) };
  }

  /** One known by a part of the name becomes part of the one known by all of it. */
  #unite(from: number, into: number): void {
    for (const meeting of this.#entry.moveMentions(from, into, () => true)) this.#disturbed.add(meeting);
    this.#entry.absorb("PERSON", from, into);
    this.#identified.clear();
  }

  /** Now that another has the name in full, what was said under a part of it alone is no longer surely of the first. */
  #release(name: string, id: number, side: Side, day: string | null): void {
    for (const { person, names } of contested(this.#candidates, name, side, day)) {
      if (person.id === id) continue;
      const form = person.names.find((each) => each.id === names[0]);
      if (!form) continue;
      const own = this.#entry.createPerson(form.name, side.country, side.organization);
      const moved = this.#entry.moveMentions(
        person.id,
        own,
        (mention) => mention.names.length > 0 && mention.names.every((each) => names.includes(each)),
      );
      for (const meeting of moved) this.#disturbed.add(meeting);
      this.#identified.clear();
    }
  }
}
