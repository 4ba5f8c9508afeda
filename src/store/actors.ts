import type { Statements } from "./statements.ts";
import { organization, organizationAlias, person, personAlias, place, title } from "./tables/actors.ts";

/** A form of a person's name. */
export interface NameForm {
  name: string;
  /** The words reduced to what transliterations share, sorted, joined by spaces. */
  key: string;
}

/** Writes persons, organizations, places and titles. */
export class Actors {
  readonly #insertPerson;
  readonly #insertAlias;
  readonly #insertWord;
  readonly #aliases;
  readonly #rename;
  readonly #personText;
  readonly #dropPersonText;
  readonly #insertOrganization;
  readonly #insertOrganizationAlias;
  readonly #organizationByKey;
  readonly #insertPlace;
  readonly #placeOf;
  readonly #insertTitle;
  readonly #titleOf;
  readonly #names;
  readonly #organizationName;
  readonly #countryNames: ReadonlyMap<string, string>;

  constructor(statements: Statements) {
    this.#insertPerson = statements.insert(person);
    this.#insertAlias = statements.insert(personAlias);
    this.#insertWord = statements.run<[string, number]>(
      "INSERT OR IGNORE INTO person_word (word, person) VALUES (?, ?)",
    );
    this.#aliases = statements.all<[number], NameForm & { id: number }>(
      "SELECT id, name, key FROM person_alias WHERE person = ? ORDER BY id",
    );
    this.#rename = statements.run<[string, number]>("UPDATE person SET name = ? WHERE id = ?");
    this.#personText = statements.run<[number, string]>(
      "INSERT INTO person_text (rowid, names) VALUES (?, ?)",
    );
    this.#dropPersonText = statements.run<[number]>("DELETE FROM person_text WHERE rowid = ?");
    this.#insertOrganization = statements.insert(organization);
    this.#insertOrganizationAlias = statements.insert(organizationAlias);
    this.#organizationByKey = statements.get<[string], { id: number }>(
      "SELECT organization AS id FROM organization_alias WHERE key = ?",
    );
    this.#insertPlace = statements.insert(place);
    this.#placeOf = statements.get<[string | null, string | null], { id: number }>(
      "SELECT id FROM place WHERE country IS ? AND city IS ?",
    );
    this.#insertTitle = statements.insert(title);
    this.#titleOf = statements.get<[string], { id: number }>("SELECT id FROM title WHERE name = ?");
    this.#names = statements.get<[number], { name: string }>("SELECT name FROM person WHERE id = ?");
    this.#organizationName = statements.get<[number], { name: string }>(
      "SELECT name FROM organization WHERE id = ?",
    );
    this.#countryNames = new Map(
      statements
        .all<[], { code: string; name: string }>("SELECT code, name FROM country")()
        .map(({ code, name }) => [code, name]),
    );
  }

  isCountry(code: string): boolean {
    return this.#countryNames.has(code);
  }

  countryName(code: string): string {
    return this.#countryNames.get(code) ?? code;
  }

  organizationName(id: number): string {
    return this.#organizationName(id)?.name ?? "";
  }

  isPerson(id: number): boolean {
    return this.#names(id) !== undefined;
  }

  isOrganization(id: number): boolean {
    return this.#organizationName(id) !== undefined;
  }

  personName(id: number): string {
    return this.#names(id)?.name ?? "";
  }

  /** All forms of a person's name. */
  names(person: number): (NameForm & { id: number })[] {
    return this.#aliases(person);
  }

  /** `id`: of a person who was, and is again. */
  createPerson(name: string, country: string | null, organization: number | null, id?: number): number {
    return this.#insertPerson({ ...(id !== undefined && { id }), name, country, organization });
  }

  /**
   * Makes sure that a person is known under these names, and answers the ids of the forms in their order. A name of
   * more words than the person's own takes its place where that had only one, or an initial.
   */
  addNames(person: number, forms: readonly NameForm[]): number[] {
    const known = this.#aliases(person);
    const ids: number[] = [];
    let added = false;
    for (const form of forms) {
      let found = known.find(({ name }) => name === form.name);
      if (!found) {
        found = { ...form, id: this.#insertAlias({ person, ...form }) };
        known.push(found);
        for (const word of form.key.split(" ")) this.#insertWord(word, person);
        added = true;
      }
      if (!ids.includes(found.id)) ids.push(found.id);
    }
    if (added) this.namesChanged(person, known);
    return ids;
  }

  /** Brings a person's main name and the search for names to the forms that are known. */
  namesChanged(person: number, forms: readonly NameForm[]): void {
    const current = this.personName(person);
    const kept = forms.some(({ name }) => name === current);
    if (!kept || !current.includes(" ") || INITIAL.test(current)) {
      const fullest = forms.reduce((best, form) => (words(form.name) > words(best.name) ? form : best));
      if (!kept || words(fullest.name) > words(current)) this.#rename(fullest.name, person);
    }
    this.#dropPersonText(person);
    this.#personText(person, forms.map(({ name }) => name).join("\n"));
  }

  organizationByKey(key: string): number | undefined {
    return this.#organizationByKey(key)?.id;
  }

  createOrganization(name: string, letters: string | null, keys: readonly string[]): number {
    const id = this.#insertOrganization({ name, letters });
    for (const key of keys) this.#insertOrganizationAlias({ key, organization: id, name });
    return id;
  }

  place(city: string | null, country: string | null): number {
    return this.#placeOf(country, city)?.id ?? this.#insertPlace({ city, country });
  }

  title(name: string): number {
    return this.#titleOf(name)?.id ?? this.#insertTitle({ name });
  }
}

const INITIAL = /(?:^|\s)\p{L}\.?(?=\s|$)/u;
/** Words of a name that are more than initials. */
const words = (name: string): number => name.split(/\s+/).filter((word) => !INITIAL.test(word)).length;
