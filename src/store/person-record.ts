import type { Actors, NameForm } from "./actors.ts";
import { MEETINGS_NAMING } from "./mentions.ts";
import type { Statements } from "./statements.ts";
import { position } from "./tables/actors.ts";

/** A person's part in one meeting. */
export interface Part {
  country: string | null;
  organization: number | null;
  title: number | null;
  /** The meeting's first day. */
  start: string | null;
}
interface Seen {
  firstSeen: string | null;
  lastSeen: string | null;
}
interface PersonRow extends Seen {
  country: string | null;
  organization: number | null;
}
type PositionRow = Seen & { id: number };

/** Keeps what follows from the meetings that name a person: sides, positions, days, names. */
export class PersonRecord {
  readonly #actors: Actors;
  readonly #parts;
  readonly #row;
  readonly #update;
  readonly #updateDays;
  readonly #position;
  readonly #insertPosition;
  readonly #updatePosition;
  readonly #dropPositions;
  readonly #aliases;
  readonly #naming;
  readonly #claimedNames;
  readonly #dropAlias;
  readonly #dropWords;
  readonly #insertWord;
  readonly #forget;
  readonly #remove;
  /** What is known of persons and positions since the last `flush`, and whether that is still to be written. */
  readonly #rows = new Map<number, { row: PersonRow; before: PersonRow }>();
  readonly #positions = new Map<string, { row: PositionRow; changed: boolean }>();

  constructor(statements: Statements, actors: Actors) {
    this.#actors = actors;
    const part = `SELECT p.country, p.organization, p.title, m.start
      FROM participation p JOIN meeting m ON m.id = p.meeting WHERE p.person = ?`;
    this.#parts = statements.all<[number], Part>(`${part} ORDER BY m.start, m.id`);
    this.#row = statements.get<[number], PersonRow>(
      "SELECT country, organization, first_seen AS firstSeen, last_seen AS lastSeen FROM person WHERE id = ?",
    );
    this.#update = statements.run<[string | null, number | null, string | null, string | null, number]>(
      "UPDATE person SET country = ?, organization = ?, first_seen = ?, last_seen = ? WHERE id = ?",
    );
    this.#updateDays = statements.run<[string | null, string | null, number]>(
      "UPDATE person SET first_seen = ?, last_seen = ? WHERE id = ?",
    );
    this.#position = statements.get<[number, number, string | null, number | null], PositionRow>(
      `SELECT id, first_seen AS firstSeen, last_seen AS lastSeen FROM position
      WHERE person = ? AND title = ? AND country IS ? AND organization IS ?`,
    );
    this.#insertPosition = statements.insert(position);
    this.#updatePosition = statements.run<[string | null, string | null, number]>(
      "UPDATE position SET first_seen = ?, last_seen = ? WHERE id = ?",
    );
    this.#dropPositions = statements.run<[number]>("DELETE FROM position WHERE person = ?");
    this.#aliases = statements.all<[number], NameForm & { id: number }>(
      "SELECT id, name, key FROM person_alias WHERE person = ? ORDER BY id",
    );
    this.#naming = statements.get<[number, number], { meeting: number }>(MEETINGS_NAMING);
    this.#claimedNames = statements.all<[number, number, number], { id: number }>(
      `SELECT DISTINCT name.value AS id FROM (${MEETINGS_NAMING}) p JOIN claim c ON c.meeting = p.meeting,
        json_each(c.sides) side, json_each(side.value) name
      WHERE json_extract(side.value, '$[2]') = ? AND name.key > 5`,
    );
    this.#dropAlias = statements.run<[number]>("DELETE FROM person_alias WHERE id = ?");
    this.#dropWords = statements.run<[number]>("DELETE FROM person_word WHERE person = ?");
    this.#insertWord = statements.run<[string, number]>(
      "INSERT OR IGNORE INTO person_word (word, person) VALUES (?, ?)",
    );
    this.#forget = ["position", "person_alias", "person_word"].map((table) =>
      statements.run<[number]>(`DELETE FROM ${table} WHERE person = ?`),
    );
    this.#remove = [
      ...this.#forget,
      statements.run<[number]>("DELETE FROM person_text WHERE rowid = ?"),
      statements.run<[number]>("DELETE FROM person WHERE id = ?"),
    ];
  }

  /** Adds what one meeting says to what is known of a person, to be written by `flush`; answers whether it was news. */
  widen(person: number, part: Part): boolean {
    const known = this.#rows.get(person);
    const row = known?.row ?? this.#row(person);
    if (!row) return false;
    const placed = this.#place(person, part);
    const after = widened(row, part);
    if (known) known.row = after;
    else this.#rows.set(person, { row: after, before: row });
    return after !== row || placed;
  }

  /** Writes what `widen` added; to be called when all meetings are settled. */
  flush(): void {
    for (const [person, { row, before }] of this.#rows) {
      if (row === before) continue;
      if (row.country === before.country && row.organization === before.organization)
        this.#updateDays(row.firstSeen, row.lastSeen, person);
      else this.#update(row.country, row.organization, row.firstSeen, row.lastSeen, person);
    }
    for (const { row, changed } of this.#positions.values())
      if (changed) this.#updatePosition(row.firstSeen, row.lastSeen, row.id);
    this.leave();
  }

  /** Leaves unwritten what `widen` added. */
  leave(): void {
    this.#rows.clear();
    this.#positions.clear();
  }

  /** Forgets all that is known of a person but the id, for mentions to say it again. */
  forget(person: number): void {
    for (const forget of this.#forget) forget(person);
    this.#updateDays(null, null, person);
  }

  /** Computes a person anew from all meetings left; without any the person goes, and the answer is true. */
  settle(person: number): boolean {
    const parts = this.#parts(person);
    if (parts.length === 0 && this.#naming(person, person) === undefined) {
      for (const remove of this.#remove) remove(person);
      return true;
    }
    this.#dropPositions(person);
    let row: PersonRow = { country: null, organization: null, firstSeen: null, lastSeen: null };
    for (const part of parts) {
      this.#place(person, part);
      row = widened(row, part);
    }
    this.flush();
    this.#update(row.country, row.organization, row.firstSeen, row.lastSeen, person);
    this.forgetNames(person);
    return false;
  }

  #place(person: number, { title, country, organization, start }: Part): boolean {
    if (title === null) return false;
    const key = `${person} ${title} ${country} ${organization}`;
    let known = this.#positions.get(key);
    if (!known) {
      const row = this.#position(person, title, country, organization);
      if (row) known = { row, changed: false };
      else {
        const seen = { firstSeen: start, lastSeen: start };
        const id = this.#insertPosition({ person, title, country, organization, ...seen });
        this.#positions.set(key, { row: { id, ...seen }, changed: false });
        return true;
      }
      this.#positions.set(key, known);
    }
    const seen = widenedDays(known.row, start);
    if (seen === known.row) return false;
    known.row = seen;
    known.changed = true;
    return true;
  }

  /** Drops the forms of a name that no claim has any more, but for one whom none names; answers whether there are any. */
  forgetNames(person: number): boolean {
    const claimed = new Set(this.#claimedNames(person, person, person).map(({ id }) => id));
    if (claimed.size === 0) return true;
    const aliases = this.#aliases(person);
    const left = aliases.filter(({ id }) => claimed.has(id));
    if (left.length === aliases.length) return false;
    for (const { id } of aliases) if (!claimed.has(id)) this.#dropAlias(id);
    this.#dropWords(person);
    for (const { key } of left) for (const word of key.split(" ")) this.#insertWord(word, person);
    this.#actors.namesChanged(person, left);
    return true;
  }
}

/** The same object if the part adds nothing. */
function widened(row: PersonRow, { start, country, organization }: Part): PersonRow {
  const seen = widenedDays(row, start);
  const unknown = row.country === null && row.organization === null;
  const newer = start !== null && start >= (row.lastSeen ?? "");
  const sided = country !== null || organization !== null;
  const moves = sided && (newer || unknown) && (country !== row.country || organization !== row.organization);
  if (seen === row && !moves) return row;
  return {
    ...(moves ? { country, organization } : { country: row.country, organization: row.organization }),
    firstSeen: seen.firstSeen,
    lastSeen: seen.lastSeen,
  };
}

function widenedDays<T extends Seen>(row: T, day: string | null): T {
  if (
    day === null ||
    (row.firstSeen !== null && row.lastSeen !== null && row.firstSeen <= day && day <= row.lastSeen)
  )
    return row;
  const first = row.firstSeen === null || day < row.firstSeen ? day : row.firstSeen;
  const last = row.lastSeen === null || day > row.lastSeen ? day : row.lastSeen;
  return { ...row, firstSeen: first, lastSeen: last };
}
