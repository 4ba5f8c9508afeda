import type { PersonFact } from "../domain/facts.ts";
import type { Candidates, PersonCandidate } from "../store/candidates.ts";
import type { Entry } from "../store/entry.ts";
import { areOfTwo, classified, type OfficeClass, officeClassOf } from "./career.ts";
import { nameKey } from "./name-key.ts";
import { contested, findByPart, isFull, nameForms, nowOne, type Side, sameNamed } from "./person.ts";

/** People found, by all that was said of them. */
export type Identified = Map<string, { person: number; names: number[] }>;

/** Who a person was, by article and name, before the correction that is done or undone. */
export type Former = (article: number, key: string) => number | undefined;

/** Finds out whom articles name; and, as names become known, who is one with whom, and who is not. */
export class People {
  readonly #candidates: Candidates;
  readonly #entry: Entry;
  /** Meetings in which mentions turned out to be of others. */
  #disturbed = new Set<number>();
  /** Who was found already, each with all that was said. */
  readonly #identified: Identified;
  readonly #lasting: boolean;
  readonly #gone = new Map<string, number>();
  #found = 0;
  /** Ids for people who are to be made anew. */
  #reusable: readonly number[] = [];

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
    article = this.#entry.article,
  ): { person: number; names: number[] } {
    const meant = article === null ? undefined : this.#entry.meant(article, nameKey(fact.name));
    if (meant !== undefined) return this.#meant(meant, fact, side);
    const when = this.#lasting ? null : `${article} ${day}`;
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

  /** The person whom a correction says the article means. */
  #meant(person: number, fact: PersonFact, side: Side): { person: number; names: number[] } {
    if (!this.#entry.actors.isPerson(person)) this.#entry.revivePerson(person, null, fact.name, side);
    return { person, names: this.#entry.actors.addNames(person, nameForms(fact)) };
  }

  /**
   * Names all mentions of these people anew, one after the other, as if their articles came again; who is made anew
   * has the id that the mention had before.
   */
  rename(people: ReadonlySet<number>, former: Former): void {
    const mentions = this.#entry.takeMentions(people);
    const used = new Set<number>();
    const went = new Map<number, Map<number, number>>();
    for (const mention of mentions) {
      const { article, side, names, day, start, meeting } = mention;
      const [first, ...others] = names;
      if (!first) continue;
      const before = former(article, first.key);
      this.#reusable = [before, side.person ?? undefined].flatMap((id) =>
        id !== undefined && !used.has(id) && (people.has(id) || !this.#entry.actors.isPerson(id)) ? id : [],
      );
      const title = side.title === null ? null : this.#candidates.titleOf(side.title);
      const fact = { name: first.name, aliases: others.map(({ name }) => name) };
      const found = this.identify(fact, side, title, day, article);
      used.add(found.person);
      const own = went.get(side.person ?? 0) ?? new Map<number, number>();
      went.set(side.person ?? 0, own.set(found.person, (own.get(found.person) ?? 0) + 1));
      const { country, organization } = side;
      const part = { country, organization, title: side.title, start };
      this.#entry.putMention(mention, found.person, found.names, part);
      if (found.person !== side.person) this.#disturbed.add(meeting);
    }
    this.#reusable = [];
    for (const person of people) {
      const [most] = [...(went.get(person) ?? [])].sort(([, a], [, b]) => b - a);
      if (most && !used.has(person)) this.#entry.absorb("PERSON", person, most[0]);
    }
  }

  /** Another number whenever somebody found before may be another. */
  get found(): number {
    return this.#found;
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
    if (namesakes.length > 1 || !areOfTwo([...all, ...told]) || this.#entry.corrections.isMerged(first.id))
      return namesakes.find(({ id }) => has(id, office)) ?? first;
    const posted = this.#create(fact, side);
    const isPosted = ({ title }: { title: number | null }) =>
      title !== null && officeClassOf(this.#candidates.titleOf(title)) === "POSTED";
    for (const meeting of this.#entry.moveMentions(first.id, posted, isPosted)) this.#disturbed.add(meeting);
    this.#forget();
    return office === "GOVERNS" ? first : { id: posted, names: [] };
  }

  /** Who was found before may be another now. */
  #forget(): void {
    this.#identified.clear();
    this.#found += 1;
  }

  /** Those who are gone and are named again have the ids that they had. */
  bringBack(ids: Readonly<Record<string, number>>): void {
    for (const [name, id] of Object.entries(ids))
      if (!this.#entry.actors.isPerson(id) && this.#entry.current("PERSON", id) === id)
        this.#gone.set(name, id);
  }

  #create({ name }: PersonFact, side: Side): number {
    const [again = this.#gone.get(name)] = this.#reusable;
    this.#gone.delete(name);
    if (again === undefined) return this.#entry.createPerson(name, side.country, side.organization);
    this.#reusable = [];
    if (!this.#entry.actors.isPerson(again))
      this.#entry.revivePerson(again, this.#entry.current("PERSON", again), name, side);
    return again;
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
    if (this.#entry.corrections.keepsApart(from, into)) return;
    for (const meeting of this.#entry.moveMentions(from, into)) this.#disturbed.add(meeting);
    this.#entry.absorb("PERSON", from, into);
    this.#forget();
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
      this.#forget();
    }
  }
}
