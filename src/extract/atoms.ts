import type { DateMention } from "./dates.ts";
import { type Entry, lookUp } from "./lexicon.ts";
import type { Mention, NameWords } from "./mentions.ts";
import { nameAt, textOf } from "./names.ts";
import { readSide, type SideSpan } from "./sides.ts";
import { GIVEN_NAMES } from "./tables/given-names.ts";
import { TITLE_MODIFIERS } from "./tables/titles.ts";
import type { Token } from "./tokens.ts";

const MODIFIERS: ReadonlySet<string> = new Set(TITLE_MODIFIERS);

/** Family names of East Asia that are also small words. */
const SHORT_SURNAMES: ReadonlySet<string> = new Set("do to so an no he you may my ho her".split(" "));

export interface TitleSpan {
  first: number;
  last: number;
  entry: Extract<Entry, { type: "TITLE" }>;
}

/** What can begin at each token of a sentence: a side, an office, a name. Each token is read once, when first asked for. */
export class Atoms {
  readonly tokens: readonly Token[];
  /** The year of publication. */
  readonly year: number | undefined;
  readonly #dated: boolean[] = [];
  readonly #looked: (ReturnType<typeof lookUp> | null)[] = [];
  readonly #sides: (SideSpan | null)[] = [];
  readonly #titles: (TitleSpan | null)[] = [];
  readonly #names: (NameWords | null)[] = [];
  readonly #isTaken = (at: number): boolean => this.#taken(at);

  /** `year` is that of publication: it tells the former states from the present ones of the same capital. */
  constructor(tokens: readonly Token[], dates: readonly DateMention[], year: number | undefined) {
    this.tokens = tokens;
    this.year = year;
    for (const date of dates) for (let i = date.first; i <= date.last; i++) this.#dated[i] = true;
  }

  key(at: number): string {
    return this.tokens[at]?.key ?? "";
  }

  /** Whether the token belongs to a date. */
  dated(at: number): boolean {
    return this.#dated[at] === true;
  }

  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === "number";
  }

  /** Whether the next words may tell whose an office is. */
  isOf(at: number): boolean {
    const key = this.key(at);
    return key === "of" || key === "from";
  }

  /** Whether the token is the 's or ' that makes the one before it a possessive. */
  possessive(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== "mark" || token.start !== this.tokens[at - 1]?.end) return false;
    if (/^['’]s$/i.test(token.text)) return true;
    return (token.text === "'" || token.text === "’") && this.key(at - 1).endsWith("s");
  }

  look(at: number): ReturnType<typeof lookUp> {
    const known = this.#looked[at];
    if (known !== undefined) return known ?? undefined;
    const found = this.#dated[at] ? undefined : lookUp(this.tokens, at);
    this.#looked[at] = found ?? null;
    return found;
  }

  titleAt(at: number): TitleSpan | undefined {
    const known = this.#titles[at];
    if (known !== undefined) return known ?? undefined;
    const found = this.look(at);
    const entry = found?.entries.find((e) => e.type === "TITLE");
    const span = found && entry?.type === "TITLE" ? { first: at, last: found.last, entry } : undefined;
    this.#titles[at] = span ?? null;
    return span;
  }

  sideAt(at: number): SideSpan | undefined {
    const known = this.#sides[at];
    if (known !== undefined) return known ?? undefined;
    const span = readSide(this, at);
    this.#sides[at] = span ?? null;
    return span;
  }

  nameAt(at: number): NameWords | undefined {
    const known = this.#names[at];
    if (known !== undefined) return known ?? undefined;
    const name = this.#dated[at] ? undefined : nameAt(this.tokens, at, this.#isTaken);
    this.#names[at] = name ?? null;
    return name;
  }

  /** A name behind an office, where also a word that elsewhere is no name begins one: Premier Do Muoi. */
  nameBehindOffice(at: number): NameWords | undefined {
    const name = this.nameAt(at);
    if (name || !SHORT_SURNAMES.has(this.key(at)) || !this.tokens[at]?.capital || this.#dated[at])
      return name;
    const rest = this.nameAt(at + 1);
    return (
      rest && {
        ...rest,
        first: at,
        text: textOf(this.tokens, at, rest.last),
        keys: [this.key(at), ...rest.keys],
      }
    );
  }

  /** The first token behind the words that may stand before an office. */
  skipModifiers(at: number): number {
    let i = at;
    while (
      i < at + 4 &&
      MODIFIERS.has(this.key(i)) &&
      !this.#beginsLongTitle(i) &&
      !this.sideAt(i) &&
      this.areaAt(i) === undefined
    )
      i++;
    return i;
  }

  /** The last token of a region's name: Central American. */
  areaAt(at: number): number | undefined {
    const found = this.look(at);
    return found?.entries[0]?.type === "AREA" ? found.last : undefined;
  }

  /** "deputy foreign minister" is a title as a whole, "former president" a modifier and a title. */
  #beginsLongTitle(at: number): boolean {
    const title = this.titleAt(at);
    return title !== undefined && title.last > at;
  }

  /** Whether a token cannot belong to a person's name, as it begins a date, a side, an area or an office. */
  #taken(at: number): boolean {
    if (this.#dated[at]) return true;
    if (this.sideAt(at) || this.areaAt(at) !== undefined) return true;
    const title = this.titleAt(at);
    if (!title) return false;
    const before = this.tokens[at - 1];
    if (title.last > at || !before?.capital) return true;
    return !(GIVEN_NAMES.has(before.key) || (title.entry.rank === "OTHER" && this.tokens[at]?.capital));
  }
}

/** A mention of no side and no more than what is named, but for what `rest` says. */
export function mentionOf(
  atoms: Atoms,
  kind: Mention["kind"],
  first: number,
  last: number,
  rest: Partial<Mention> = {},
): Mention {
  return {
    first,
    last,
    kind,
    sides: [],
    possessive: atoms.possessive(last + 1),
    plural: false,
    unnamed: false,
    ...rest,
  };
}
