import type { DateMention } from "./dates.ts";
import { type Entry, existsIn, isAmbiguous, isFormer, lookUp } from "./lexicon.ts";
import type { Mention, NameWords } from "./mentions.ts";
import { looksPersonal, nameAt, textOf } from "./names.ts";
import { COMBINING_FORMS } from "./tables/countries.ts";
import { GIVEN_NAMES } from "./tables/given-names.ts";
import { COLLECTIVE_NOUNS, DETERMINERS, FUNCTION_WORDS, NAME_TAILS, REGION_ADJECTIVES, STATE_NOUNS } from "./tables/nouns.ts";
import { TITLE_MODIFIERS } from "./tables/titles.ts";
import type { Token } from "./tokens.ts";

const MODIFIERS: ReadonlySet<string> = new Set(TITLE_MODIFIERS);

interface SideSpan {
  last: number;
  sides: string[];
  use: NonNullable<Mention["use"]>;
}
interface TitleSpan {
  first: number;
  last: number;
  entry: Extract<Entry, { type: "TITLE" }>;
}

/** Finds who is named in one sentence: sides, offices, people and words that stand for them. */
export class Chunker {
  readonly #tokens: readonly Token[];
  readonly #looked: (ReturnType<typeof lookUp> | null)[] = [];
  readonly #dated: boolean[] = [];
  readonly #year: number | undefined;

  /** `year` is that of publication: it tells the former states from the present ones of the same capital. */
  constructor(tokens: readonly Token[], dates: readonly DateMention[], year: number | undefined) {
    this.#tokens = tokens;
    this.#year = year;
    for (const date of dates) for (let i = date.first; i <= date.last; i++) this.#dated[i] = true;
  }

  mentions(): Mention[] {
    const found: Mention[] = [];
    let at = 0;
    while (at < this.#tokens.length) {
      const mention = this.#dated[at] ? undefined : this.#mentionAt(at);
      if (mention) {
        const whole = this.#withLetters(mention);
        found.push(whole);
        at = whole.last + 1;
      } else at++;
    }
    return found;
  }

  /** Takes the letters in brackets behind a name into its mention: the European Community (EC). */
  #withLetters(mention: Mention): Mention {
    const open = mention.last + 1;
    if (this.#key(open) !== "(" || mention.kind === "ANAPHOR") return mention;
    for (let i = open + 1; i < open + 4; i++)
      if (this.#key(i) === ")") return { ...mention, last: i, possessive: this.#possessive(i + 1) };
    return mention;
  }

  #mentionAt(at: number): Mention | undefined {
    return this.#anaphor(at) ?? this.#unnamedStates(at) ?? this.#nounPhrase(at);
  }

  #key(at: number): string {
    return this.#tokens[at]?.key ?? "";
  }

  // ——— anaphora

  #anaphor(at: number): Mention | undefined {
    const key = this.#key(at);
    const next = this.#key(at + 1);
    if (key === "he" || key === "she") return this.#simple(at, at, "HE", false);
    if (key === "they") return this.#simple(at, at, "THEY", true);
    if ((key === "both" || (key === "the" && ANAPHORIC.has(next))) && !this.#tokens[at + 2]?.capital) {
      if (key === "both" && ANAPHORIC.has(next)) return this.#simple(at, at + 1, "TWO", true);
      if (key === "the" && !this.#isOf(at + 2)) return this.#simple(at, at + 1, "TWO", true);
    }
    if ((key === "the" || key === "these" || key === "those") && COUNTS.includes(next)) {
      let noun = at + 2;
      if (!ANAPHORIC.has(this.#key(noun)) && !COLLECTIVE_NOUNS.has(this.#key(noun))) noun++;
      if (
        ANAPHORIC.has(this.#key(noun)) ||
        COLLECTIVE_NOUNS.has(this.#key(noun)) ||
        this.#titleAt(noun)?.entry.plural
      ) {
        const title = this.#titleAt(noun);
        return this.#simple(at, title?.last ?? noun, "TWO", true);
      }
    }
    if (key === "each" && next === "other") return this.#simple(at, at + 1, "TWO", true);
    return undefined;
  }

  #isOf(at: number): boolean {
    return this.#key(at) === "of" || this.#key(at) === "from";
  }

  #simple(first: number, last: number, anaphor: NonNullable<Mention["anaphor"]>, plural: boolean): Mention {
    const count = COUNTS.indexOf(this.#key(first + 1)) + 2;
    return {
      ...(count > 2 && { count }),
      first,
      last,
      kind: "ANAPHOR",
      sides: [],
      possessive: this.#possessive(last + 1),
      plural,
      unnamed: false,
      anaphor,
    };
  }

  // ——— African leaders, 18 European countries

  #unnamedStates(at: number): Mention | undefined {
    let i = at;
    let region = false;
    while (i < at + 7 && i < this.#tokens.length) {
      const key = this.#key(i);
      if (
        STATE_NOUNS.has(key) &&
        i > at &&
        (region || COUNTS.includes(this.#key(i - 1)) || this.#tokens[i - 1]?.kind === "number")
      ) {
        return {
          first: at,
          last: i,
          kind: "COLLECTIVE",
          sides: [],
          possessive: this.#possessive(i + 1),
          plural: true,
          unnamed: true,
        };
      }
      if (REGION_ADJECTIVES.has(key)) region = true;
      else if (
        !(
          COUNTS.includes(key) ||
          this.#tokens[i]?.kind === "number" ||
          (region && (key === "and" || key === "," || key === "-"))
        )
      )
        return undefined;
      i++;
    }
    return undefined;
  }

  // ——— [the] [former] [French] [foreign minister] [of X] [Name] [, office of X,]

  #nounPhrase(at: number): Mention | undefined {
    let i = at;
    if (DETERMINERS.has(this.#key(i))) i++;
    const counted = COUNTS.includes(this.#key(i)) || this.#tokens[i]?.kind === "number";
    if (counted && !this.#dated[i]) i++;
    i = this.#skipModifiers(i);
    const list = this.#sideList(i);
    if (list) {
      const after = this.#afterSides(list, at);
      if (after) return after;
      return undefined;
    }
    const collective = this.#collectiveOf(at, i);
    if (collective) return collective;
    if (i > at && !this.#titleAt(i) && !this.#nameAt(i)) return undefined;
    const title = this.#titleAt(i);
    if (title) return this.#office(at, title, [], i);
    const name = this.#nameAt(i);
    if (name) return this.#named(at, name, undefined, []);
    return undefined;
  }

  #skipModifiers(at: number): number {
    let i = at;
    while (i < at + 4 && MODIFIERS.has(this.#key(i)) && !this.#startsTitle(i) && !this.#sideAt(i)) i++;
    return i;
  }

  /** "deputy foreign minister" is a title as a whole, "former president" a modifier and a title. */
  #startsTitle(at: number): boolean {
    const title = this.#titleAt(at);
    return title !== undefined && title.last > at;
  }

  /** Sides, one or several, before what they belong to. */
  #sideList(at: number): SideSpan | undefined {
    const first = this.#sideAt(at);
    if (!first) return undefined;
    const all: SideSpan = { ...first, sides: [...first.sides] };
    let i = first.last + 1;
    while (i < this.#tokens.length) {
      let j = i;
      if (this.#key(j) === ",") j++;
      if (this.#key(j) === "and" || this.#key(j) === "&") j++;
      if (j === i) break;
      const next = this.#sideAt(j);
      if (!next) break;
      all.sides.push(...next.sides);
      all.last = next.last;
      i = next.last + 1;
    }
    const noun = this.#nounAfter(all.last + 1);
    if (all.sides.length > first.sides.length && !noun) return first;
    const field = all.sides.length === 1 ? this.#sideAt(all.last + 1) : undefined;
    const title = field && this.#titleAt(field.last + 1);
    if (field?.use === "NAME" && title && TO_SIDE.has(title.entry.rank)) return { ...all, last: field.last };
    return all;
  }

  /** Whether a plural office or collective follows, so that a list of sides before it belongs to it. */
  #nounAfter(at: number): boolean {
    const i = this.#skipModifiers(this.#possessive(at) ? at + 1 : at);
    const title = this.#titleAt(i);
    return title ? title.entry.plural : COLLECTIVE_NOUNS.has(this.#key(i));
  }

  #afterSides(span: SideSpan, at: number): Mention | undefined {
    const possessive = this.#possessive(span.last + 1);
    const start = span.last + (possessive ? 2 : 1);
    const i = this.#skipModifiers(start);
    const title = this.#titleAt(i);
    if (title && !this.#dated[i]) return this.#office(at, title, span.sides, i);
    const collective = this.#collectiveAt(i);
    if (collective !== undefined) {
      const noun = this.#key(collective);
      if (noun === "counterpart" || noun === "counterparts") return this.#counterpart(at, collective, span.sides);
      return {
        first: at,
        last: collective,
        kind: "COLLECTIVE",
        sides: span.sides,
        possessive: this.#possessive(collective + 1),
        plural: true,
        unnamed: false,
      };
    }
    const name =
      possessive || span.use === "DEMONYM" || span.use === "ORGANIZATION" ? this.#nameAt(i) : undefined;
    if (name && (possessive || name.keys.length > 1) && !this.#institution(name))
      return this.#named(at, name, undefined, span.sides);
    return {
      first: at,
      last: span.last,
      kind: "SIDE",
      sides: span.sides,
      use: span.use,
      possessive,
      plural: false,
      unnamed: false,
    };
  }

  /** "officials", or "transportation officials", "Foreign Ministry delegation" behind a side. */
  #collectiveAt(at: number): number | undefined {
    for (let i = at; i < at + 4; i++) {
      const token = this.#tokens[i];
      if (token?.kind !== "word" || this.#dated[i] || FUNCTION_WORDS.has(token.key)) return undefined;
      if (COLLECTIVE_NOUNS.has(token.key)) return i;
      if (this.#sideAt(i) || this.#titleAt(i) || SAYS.has(token.key)) return undefined;
    }
    return undefined;
  }

  /** "delegation from the Polisario Front", "representatives of China and Japan". */
  #collectiveOf(at: number, noun: number): Mention | undefined {
    if (!COLLECTIVE_NOUNS.has(this.#key(noun)) || !this.#isOf(noun + 1)) return undefined;
    const of = this.#ofSides(noun + 2);
    if (!of) return undefined;
    let last = of.last;
    for (let i = last + 1; i < last + 4; i++) if (MOVEMENTS.has(this.#key(i))) last = i;
    return {
      first: at,
      last,
      kind: "COLLECTIVE",
      sides: of.sides,
      possessive: this.#possessive(last + 1),
      plural: true,
      unnamed: false,
    };
  }

  #counterpart(at: number, noun: number, sides: string[]): Mention {
    const plural = this.#key(noun) === "counterparts";
    const comma = this.#key(noun + 1) === ",";
    const name = plural ? undefined : this.#nameAt(noun + (comma ? 2 : 1));
    const mention: Mention = {
      first: at,
      last: noun,
      kind: "OFFICE",
      sides,
      possessive: this.#possessive(noun + 1),
      plural,
      unnamed: false,
      anaphor: "COUNTERPART",
    };
    if (!name || (comma && name.keys.length < 2)) return mention;
    const { anaphor: _, ...rest } = mention;
    return {
      ...rest,
      kind: "PERSON",
      name,
      last: this.#closeComma(name.last, comma),
      anaphor: "COUNTERPART",
    };
  }

  #closeComma(last: number, opened: boolean): number {
    return opened && this.#key(last + 1) === "," && this.#key(last + 2) !== "and" ? last + 1 : last;
  }

  #office(at: number, title: TitleSpan, before: string[], titleFirst: number): Mention | undefined {
    let last = title.last;
    let rank = title.entry.rank;
    let plural = title.entry.plural;
    const sides = [...before];
    const ownSide = title.entry.side;
    if (title.entry.title === "counterpart") return this.#counterpart(at, title.last, sides);
    // a second office: Vice Premier and Foreign Minister
    for (;;) {
      let i = last + 1;
      if (this.#key(i) === "and" || this.#key(i) === "/" || this.#key(i) === "&" || this.#key(i) === "cum")
        i++;
      else break;
      i = this.#skipModifiers(i);
      const next = this.#titleAt(i);
      if (!next || next.entry.plural !== plural || (plural && before.length > 1)) break;
      const named = this.#nameAt(next.last + 1);
      if (!named && !this.#isOf(next.last + 1)) break;
      last = next.last;
      if (RANKING.indexOf(next.entry.rank) < RANKING.indexOf(rank) && RANKING.includes(next.entry.rank))
        rank = next.entry.rank;
    }
    const titleLast = last;
    if (this.#isOf(last + 1)) {
      const of = this.#ofSides(last + 2);
      if (of) {
        if (!sides.length || plural) sides.push(...of.sides.filter((side) => !sides.includes(side)));
        last = of.last;
        if (of.sides.length > 1) plural = true;
      } else if (plural) {
        const states = this.#anaphor(last + 2) ?? this.#unnamedStates(last + 2);
        if (states) return { ...states, first: at, rank };
      }
    } else if (TO_SIDE.has(rank) && (this.#key(last + 1) === "to" || this.#key(last + 1) === "for")) {
      const to = this.#ofSides(last + 2);
      if (to) last = to.last;
    }
    const office: Mention = {
      first: at,
      last,
      kind: "OFFICE",
      sides,
      possessive: this.#possessive(last + 1),
      plural,
      unnamed: false,
      rank,
      title: textOf(this.#tokens, titleFirst, titleLast),
      ...(!sides.length && ownSide && { officeSide: ownSide }),
    };
    const comma = this.#key(last + 1) === ",";
    const direct = this.#nameAt(last + 1);
    const name = direct ?? (comma && !plural ? this.#nameAt(last + 2) : undefined);
    if (name && !this.#institution(name) && (direct || this.#setOff(name))) {
      if (!direct && name.keys.length < 2) return this.#worthy(office) ? office : undefined;
      if (rank === "OTHER" && !looksPersonal(name)) return undefined;
      return this.#named(at, name, office, sides);
    }
    return this.#worthy(office) ? office : undefined;
  }

  /** Ordinary words that are also offices count only with a side: the chair, a member, the head. */
  #worthy(office: Mention): boolean {
    if (office.rank === "HONORIFIC" || office.rank === "OTHER") return false;
    const rank = office.rank ?? "OTHER";
    if (VAGUE.has(rank)) return office.sides.length > 0 || office.officeSide !== undefined;
    return true;
  }

  /** A name between commas, or before the sentence's end. */
  #setOff(name: NameWords): boolean {
    const key = this.#key(name.last + 1);
    return (
      key === "," ||
      key === "." ||
      key === "" ||
      key === ")" ||
      key === "and" ||
      key === ";" ||
      VERBLIKE.test(key) ||
      (name.keys.length > 1 && looksPersonal(name) && /^\p{Ll}/u.test(this.#tokens[name.last + 1]?.text ?? ""))
    );
  }

  #named(at: number, name: NameWords, office: Mention | undefined, sides: string[]): Mention | undefined {
    const mention: Mention = {
      first: at,
      last: name.last,
      kind: "PERSON",
      sides: [...sides],
      possessive: this.#possessive(name.last + 1),
      plural: false,
      unnamed: false,
      name,
      ...(office?.rank && { rank: office.rank }),
      ...(office?.title && { title: office.title }),
      ...(office?.officeSide && { officeSide: office.officeSide }),
    };
    if (office?.plural) mention.plural = true;
    if (this.#isOf(mention.last + 1)) {
      const of = this.#ofSides(mention.last + 2);
      if (of && of.sides.length === 1) {
        if (!mention.sides.length || mention.sides[0] === office?.sides[0]) mention.sides = of.sides;
        mention.last = of.last;
      }
    }
    this.#appose(mention);
    if (
      !office &&
      !mention.title &&
      name.keys.length > 1 &&
      !looksPersonal(name) &&
      !sides.length &&
      !this.#speaks(mention)
    )
      return undefined;
    return mention;
  }

  #speaks(mention: Mention): boolean {
    const next = this.#key(mention.last + 1);
    return mention.possessive || SAYS.has(next);
  }

  /** Takes in ", the foreign minister of X," after a name. */
  #appose(mention: Mention): void {
    let i = mention.last + 1;
    const open = this.#key(i);
    if (open !== "," && open !== "(") return;
    i++;
    if (DETERMINERS.has(this.#key(i))) i++;
    i = this.#skipModifiers(i);
    const before = this.#sideAt(i);
    if (before) {
      i = before.last + 1;
      if (this.#possessive(i)) i++;
      i = this.#skipModifiers(i);
    }
    const title = this.#titleAt(i);
    if (!title || title.entry.plural) return;
    let last = title.last;
    let sides = before?.sides ?? [];
    if (this.#isOf(last + 1)) {
      const of = this.#ofSides(last + 2);
      if (of && of.sides.length === 1) {
        last = of.last;
        if (!sides.length) sides = of.sides;
      } else last = this.#skipPlain(last + 2);
    }
    if (!sides.length && title.entry.side) mention.officeSide ??= title.entry.side;
    if (this.#nameAt(last + 1)) return;
    const close = this.#key(last + 1);
    if (
      close !== "," &&
      close !== "." &&
      close !== ")" &&
      close !== ";" &&
      close !== "" &&
      !SAYS.has(close)
    ) {
      if (
        VAGUE.has(title.entry.rank) ||
        title.entry.rank === "OTHER" ||
        title.entry.rank === "SCHOLAR" ||
        title.entry.rank === "BUSINESS"
      ) {
        mention.rank ??= title.entry.rank;
        mention.title ??= textOf(this.#tokens, title.first, title.last);
      }
      return;
    }
    mention.rank ??= title.entry.rank;
    mention.title ??= textOf(this.#tokens, title.first, last);
    if (!mention.sides.length) mention.sides = sides;
    mention.last = close === "," || close === ")" ? last + 1 : last;
    mention.possessive = false;
  }

  #skipPlain(at: number): number {
    let i = at;
    while (i < at + 10 && i < this.#tokens.length && this.#tokens[i]?.kind === "word") i++;
    return i - 1;
  }

  #ofSides(at: number): SideSpan | undefined {
    let i = at;
    if (this.#key(i) === "the") i++;
    const first = this.#sideAt(i);
    if (!first) return undefined;
    const all: SideSpan = { ...first, sides: [...first.sides] };
    i = first.last + 1;
    while (i < this.#tokens.length) {
      let j = i;
      if (this.#key(j) === ",") j++;
      if (this.#key(j) === "and" || this.#key(j) === "&") j++;
      if (this.#key(j) === "the") j++;
      if (j === i) break;
      const next = this.#sideAt(j);
      if (!next || this.#possessive(next.last + 1) || this.#nounAfter(next.last + 1)) break;
      if (this.#titleAt(next.last + 1) || this.#nameAt(next.last + 1)) break;
      all.sides.push(...next.sides);
      all.last = next.last;
      i = next.last + 1;
    }
    if (COLLECTIVE_NOUNS.has(this.#key(all.last + 1)) && all.sides.length === 1) all.last++;
    return all;
  }

  // ——— atoms

  #look(at: number): ReturnType<typeof lookUp> {
    const known = this.#looked[at];
    if (known !== undefined) return known ?? undefined;
    const found = this.#dated[at] ? undefined : lookUp(this.#tokens, at);
    this.#looked[at] = found ?? null;
    return found;
  }

  #titleAt(at: number): TitleSpan | undefined {
    const found = this.#look(at);
    const entry = found?.entries.find((e) => e.type === "TITLE");
    if (!found || entry?.type !== "TITLE") return undefined;
    return { first: at, last: found.last, entry };
  }

  #sideAt(at: number): SideSpan | undefined {
    const token = this.#tokens[at];
    if (!token || token.kind === "mark" || this.#dated[at]) return undefined;
    const compound = this.#compoundAt(at);
    if (compound) return compound;
    const found = this.#look(at);
    if (!found) return undefined;
    const entry = this.#ofThatTime(found.entries);
    if (!entry || entry.type === "AREA") return undefined;
    if (this.#partOfName(at, found.last, entry)) return undefined;
    if (entry.type === "ORGANIZATION") return { last: found.last, sides: [entry.name], use: "ORGANIZATION" };
    const use = entry.type === "COUNTRY" ? "NAME" : entry.type;
    const span: SideSpan = { last: found.last, sides: [entry.code], use };
    return this.#hyphenated(span) ?? span;
  }

  #ofThatTime(entries: readonly Entry[]): Exclude<Entry, { type: "TITLE" }> | undefined {
    const sided = entries.filter((e): e is Exclude<Entry, { type: "TITLE" }> => e.type !== "TITLE");
    const former = sided.find((e) => "code" in e && isFormer(e.code) && existsIn(e.code, this.#year));
    return former ?? sided.find((e) => !("code" in e) || !isFormer(e.code)) ?? sided[0];
  }

  /** U.S.-China, where the hyphen is a token of its own. */
  #hyphenated(span: SideSpan): SideSpan | undefined {
    const mark = this.#tokens[span.last + 1];
    if (!mark || !/^[-–/]$/.test(mark.text) || mark.start !== this.#tokens[span.last]?.end) return undefined;
    const next = this.#tokens[span.last + 2];
    if (!next?.capital || next.start !== mark.end) return undefined;
    const other = this.#sideAt(span.last + 2);
    return other && { last: other.last, sides: [...span.sides, ...other.sides], use: "DEMONYM" };
  }

  /** EU-China, Sino-Indian, Franco-German. */
  #compoundAt(at: number): SideSpan | undefined {
    const token = this.#tokens[at];
    if (!token?.capital || token.kind !== "word" || !/[-‐‑]/.test(token.text)) return undefined;
    if (this.#look(at)?.last !== undefined) return undefined;
    const sides: string[] = [];
    let former = false;
    for (const part of token.text.split(/[-‐‑]/)) {
      const key = part.toLowerCase();
      if (key === "then" || key === "ex") {
        former = true;
        continue;
      }
      const prefix = COMBINING_FORMS.get(key);
      if (prefix) {
        sides.push(prefix);
        continue;
      }
      const entries = part
        ? lookUp([{ ...token, text: part, key, capital: /^\p{Lu}/u.test(part) }], 0)?.entries
        : undefined;
      const entry = entries?.find(
        (e): e is Exclude<Entry, { type: "TITLE" | "AREA" }> =>
          e.type === "COUNTRY" ||
          e.type === "DEMONYM" ||
          e.type === "ORGANIZATION" ||
          (e.type === "CITY" && e.capital),
      );
      if (!entry) return undefined;
      sides.push(entry.type === "ORGANIZATION" ? entry.name : entry.code);
    }
    return sides.length > (former ? 0 : 1) ? { last: at, sides, use: "DEMONYM" } : undefined;
  }

  /** A country's or city's name inside another name: Jordan Smith, the South China Sea, the New York Times. */
  #partOfName(first: number, last: number, entry: Entry): boolean {
    if (entry.type === "ORGANIZATION") return false;
    const next = this.#tokens[last + 1];
    if (next?.capital && NAME_TAILS.has(next.key)) return true;
    const before = this.#tokens[first - 1];
    const head = this.#tokens[first - 2];
    if (
      before?.key === "of" &&
      head?.capital &&
      /^(?:bank|university|institute|museum|academy|gulf|duke|duchess|bay)$/.test(head.key)
    )
      return true;
    const words = this.#tokens[first]?.text ?? "";
    if (!isAmbiguous(words)) return false;
    if (before?.capital && GIVEN_NAMES.has(before.key)) return true;
    return (
      entry.type !== "DEMONYM" &&
      GIVEN_NAMES.has(this.#key(first)) &&
      next !== undefined &&
      next.capital &&
      next.start - (this.#tokens[last]?.end ?? 0) === 1 &&
      !this.#look(last + 1)
    );
  }

  #nameAt(at: number): NameWords | undefined {
    if (this.#dated[at]) return undefined;
    return nameAt(this.#tokens, at, (i) => this.#taken(i));
  }

  #taken(at: number): boolean {
    if (this.#dated[at]) return true;
    if (this.#sideAt(at) || this.#look(at)?.entries[0]?.type === "AREA") return true;
    const title = this.#titleAt(at);
    if (!title) return false;
    const before = this.#tokens[at - 1];
    return !(before?.capital && GIVEN_NAMES.has(before.key) && title.last === at);
  }

  #institution(name: NameWords): boolean {
    const next = this.#tokens[name.last + 1];
    return (
      next !== undefined && next.capital && (NAME_TAILS.has(next.key) || INSTITUTION_TAIL.test(next.key))
    );
  }

  #possessive(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || token.kind !== "mark" || token.start !== this.#tokens[at - 1]?.end) return false;
    if (/^['’]s$/i.test(token.text)) return true;
    return /^['’]$/.test(token.text) && (this.#tokens[at - 1]?.key.endsWith("s") ?? false);
  }
}

const MOVEMENTS: ReadonlySet<string> = new Set("movement front group alliance militia guerrillas rebels organization party".split(" "));
const RANKING: readonly string[] = [
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "ROYAL",
  "FOREIGN_MINISTER",
  "MINISTER",
  "ENVOY",
  "AMBASSADOR",
  "SENIOR_OFFICIAL",
];
const TO_SIDE: ReadonlySet<string> = new Set(["AMBASSADOR", "ENVOY"]);
const VAGUE: ReadonlySet<string> = new Set([
  "OFFICIAL",
  "MILITARY",
  "CLERGY",
  "PARTY",
  "SCHOLAR",
  "BUSINESS",
  "LEGISLATOR",
]);
const COUNTS: readonly string[] =
  "two three four five six seven eight nine ten eleven twelve dozen dozens".split(" ");
const ANAPHORIC: ReadonlySet<string> = new Set(
  "sides leaders countries nations ministers parties presidents governments delegations men officials statesmen neighbors neighbours diplomats secretaries".split(
    " ",
  ),
);
const SAYS: ReadonlySet<string> = new Set(
  "said says told added met will would has have had also is was and who arrived visited called noted".split(
    " ",
  ),
);
const VERBLIKE =
  /^(?:said|says|told|met|will|would|has|had|is|was|who|arrived|on|in|during|at|for|to|about|after)$/;
const INSTITUTION_TAIL =
  /^(?:ministry|council|committee|commission|university|institute|bank|agency|association|center|centre|foundation|house|palace|hotel|airport)$/;
