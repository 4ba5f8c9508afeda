import { cityKey, cityName } from "./city-names.ts";
import { organizationKey } from "./fold.ts";
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
  readonly #untabled;
  readonly #lettersAlone;
  readonly #setLetters;
  readonly #renameOrganization;
  readonly #insertPlace;
  readonly #placeNamed;
  readonly #placeOf;
  readonly #placesIn;
  readonly #respell;
  readonly #insertTitle;
  readonly #titleOf;
  readonly #names;
  readonly #organizationName;
  readonly #countryNames: ReadonlyMap<string, string>;
  /** Ids found since the transaction began, within which nobody else can take rows away. */
  readonly #titles = new Map<string, number>();
  readonly #places = new Map<string, { id: number; city: string | null }>();
  readonly #organizations = new Map<string, number>();

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
    this.#untabled = statements.get<[number], { id: number }>(
      "SELECT id FROM organization WHERE id = ? AND kind IS NULL",
    );
    this.#lettersAlone = statements.get<[number], { id: number }>(
      "SELECT id FROM organization WHERE id = ? AND name = letters",
    );
    this.#setLetters = statements.run<[string, number]>(
      "UPDATE organization SET letters = ifnull(letters, ?) WHERE id = ?",
    );
    this.#renameOrganization = statements.run<[string, number]>(
      "UPDATE organization SET name = ? WHERE id = ?",
    );
    this.#insertPlace = statements.insert(place);
    this.#placeNamed = statements.get<[string | null, string | null], { id: number; city: string | null }>(
      "SELECT id, city FROM place WHERE country IS ? AND city IS ?",
    );
    this.#placesIn = statements.all<[string | null], { id: number; city: string }>(
      "SELECT id, city FROM place WHERE country IS ? AND city IS NOT NULL",
    );
    this.#respell = statements.run<[string, number]>("UPDATE place SET city = ? WHERE id = ?");
    this.#placeOf = statements.get<[number], { city: string | null; country: string | null }>(
      "SELECT city, country FROM place WHERE id = ?",
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
    const known = this.#organizations.get(key) ?? this.#organizationByKey(key)?.id;
    if (known !== undefined) this.#organizations.set(key, known);
    return known;
  }

  createOrganization(name: string, letters: string | null): number {
    const id = this.#insertOrganization({ name, letters });
    for (const form of new Set([name, ...(letters === null ? [] : [letters])]))
      this.#insertOrganizationAlias({ key: organizationKey(form), organization: id, name: form });
    return id;
  }

  placeOf(id: number): { city: string | null; country: string | null } | undefined {
    return this.#placeOf(id);
  }

  /** The letters by which one is known whom the extractor's tables lack. */
  addLetters(organization: number, letters: string): void {
    if (!this.#isUntabled(organization)) return;
    this.#setLetters(letters, organization);
    this.#insertOrganizationAlias({ key: organizationKey(letters), organization, name: letters });
  }

  /** Whether nothing but the letters of a body is known, and the extractor's tables lack it. */
  isKnownByLettersAlone(organization: number): boolean {
    return this.#isUntabled(organization) && this.#lettersAlone(organization) !== undefined;
  }

  /** From now on one known by its letters alone has this name. */
  nameInFull(organization: number, name: string): void {
    this.#renameOrganization(name, organization);
    this.#insertOrganizationAlias({ key: organizationKey(name), organization, name });
  }

  #isUntabled(organization: number): boolean {
    return this.#untabled(organization) !== undefined;
  }

  /** The place of this name, or of another spelling of it. */
  placeNamed(city: string | null, country: string | null): { id: number; city: string | null } | undefined {
    const name = city === null ? null : cityName(city, country);
    const exact = this.#placeNamed(country, name);
    if (exact || name === null) return exact;
    const key = cityKey(name);
    return this.#placesIn(country).find((place) => cityKey(place.city) === key);
  }

  place(city: string | null, country: string | null): { id: number; city: string | null } {
    const key = `${country ?? ""}/${city ?? ""}`;
    const found = this.#places.get(key) ?? this.#findPlace(city, country);
    this.#places.set(key, found);
    return found;
  }

  #findPlace(city: string | null, country: string | null): { id: number; city: string | null } {
    const name = city === null ? null : cityName(city, country);
    const known = this.placeNamed(city, country);
    if (!known) return { id: this.#insertPlace({ city: name, country }), city: name };
    // The spelling with more accents is the one that the others leave them out of, whichever comes first.
    if (name === null || known.city === null || accents(name) <= accents(known.city)) return known;
    this.#respell(name, known.id);
    this.#places.clear();
    return { id: known.id, city: name };
  }

  title(name: string): number {
    const id = this.#titles.get(name) ?? this.#titleOf(name)?.id ?? this.#insertTitle({ name });
    this.#titles.set(name, id);
    return id;
  }

  /** To be called when a transaction begins, and when it is taken back. */
  forget(): void {
    this.#titles.clear();
    this.#places.clear();
    this.#organizations.clear();
  }
}

const accents = (name: string): number => name.normalize("NFD").match(/\p{M}/gu)?.length ?? 0;

const INITIAL = /(?:^|\s)\p{L}\.?(?=\s|$)/u;
/** Words of a name that are more than initials. */
const words = (name: string): number => name.split(/\s+/).filter((word) => !INITIAL.test(word)).length;
