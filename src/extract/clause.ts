import type { Mention } from "./mentions.ts";
import {
  ANNOUNCING,
  ASKING,
  AUXILIARY,
  CLOSE_LINKS,
  GOVERNORS,
  JOINERS,
  LED,
  PLANNING,
  SKIPPABLE,
  TOWNS,
  TRANSITIVE,
} from "./tables/clauses.ts";
import { COLLECTIVE_NOUNS } from "./tables/nouns.ts";
import { BARRIER_VERBS, PLACE_PREPOSITIONS } from "./tables/verbs.ts";
import type { Token } from "./tokens.ts";

/** Mentions joined by "and" or commas. */
export interface Group {
  first: number;
  last: number;
  mentions: Mention[];
}

/** What stands behind the name of a people, and not between an adjective and its noun. */
const AFTER_PEOPLE = /(?:ly|ed)$|^(?:and|or|who|which|in|at|on|with|from|have)$/;

/** What may stand between a verb and its object: received today in this capital X. */
export const ASIDES: ReadonlySet<string> = new Set(["in", "at", "on", "here", "today"]);
export const ASIDE_REACH = 12;

/** How far a subject or object is looked for, in tokens. */
const REACH = 45;

/** "Lebanon's president, prime minister and speaker": offices of one state. */
function isOfSameOwner(before: Mention, behind: Mention): boolean {
  return (
    before.kind === "OFFICE" &&
    behind.kind === "OFFICE" &&
    before.sides.length === 1 &&
    !behind.sides.length &&
    !behind.anaphor
  );
}

/** Looks from a word of a sentence for the subject on its left and the objects on its right. */
export class Clause {
  readonly mentions: readonly Mention[];
  /** Whether the sentence names a day, month or year that can lie after publication. */
  readonly dated: boolean;
  readonly tokens: readonly Token[];
  readonly #at: (Mention | undefined)[] = [];

  /** Whether the sentence speaks of what had been. */
  get perfect(): boolean {
    return this.tokens.some((token) => token.key === "had" || token.key === "ago" || token.key === "since");
  }

  constructor(tokens: readonly Token[], mentions: readonly Mention[], dated = false) {
    this.dated = dated;
    this.tokens = tokens;
    this.mentions = mentions;
    for (const mention of mentions) for (let i = mention.first; i <= mention.last; i++) this.#at[i] = mention;
  }

  key(at: number): string {
    return this.tokens[at]?.key ?? "";
  }

  mentionAt(at: number): Mention | undefined {
    return this.#at[at];
  }

  /** Whether the words of a place stand there as such: in Geneva, to China. */
  isPlace(mention: Mention): boolean {
    if (mention.kind !== "SIDE" || mention.possessive) return false;
    if (mention.use === "REGION") return true;
    if (
      mention.use === "CITY" &&
      this.key(mention.first - 1) === "of" &&
      TOWNS.has(this.key(mention.first - 2))
    )
      return true;
    if (mention.use === "CITY" && TOWNS.has(this.key(mention.first - 1))) return true;
    if (mention.use === "DEMONYM" && TOWNS.has(this.key(mention.last + 1))) return true;
    let before = mention.first - 1;
    if (this.key(before) === "the" || this.key(before) === "nearby") before--;
    if (mention.use === "CITY" && this.key(before) === "," && this.#at[before - 1]) return true;
    return (
      PLACE_PREPOSITIONS.has(this.key(before)) && mention.use !== "DEMONYM" && mention.use !== "ORGANIZATION"
    );
  }

  /** The subject of a verb or clause: the nearest group on its left that no barrier hides. */
  subject(verb: number, through = false): Group | undefined {
    const asked = this.key(verb - 1) === "to" ? this.#at[verb - 2] : undefined;
    if (asked && (ASKING.has(this.key(asked.first - 1)) || this.isPlannedFor(asked)))
      return { first: asked.first, last: asked.last, mentions: [asked] };
    let i = verb - 1;
    const least = Math.max(0, verb - REACH);
    let adjacent = true;
    const coordinated = this.#follows(verb, "and");
    while (i >= least) {
      const mention = this.#at[i];
      if (mention) {
        const start = mention.first;
        if (this.#accompanies(mention, verb) || this.#leads(start)) return this.group(mention, -1);
        const head = this.#listStart(mention);
        if (head !== start && this.#leads(head)) return this.group(mention, -1);
        if (
          mention.possessive ||
          this.isPlace(mention) ||
          this.key(start - 1) === "what" ||
          this.#governed(start) ||
          this.#isObject(start) ||
          (head !== start && (this.#governed(head) || this.#isObject(head)))
        ) {
          i = this.#beforePhrase(Math.min(head, start)) - 1;
          adjacent = false;
          continue;
        }
        if (
          mention.kind === "SIDE" &&
          (mention.use === "DEMONYM" || mention.use === "REGION") &&
          !this.#nominal(mention, verb)
        ) {
          i = start - 1;
          adjacent = false;
          continue;
        }
        return this.group(mention, -1);
      }
      const key = this.key(i);
      if (key === ";" || key === ":" || key === "that") return undefined;
      if (!through && !coordinated && BARRIER_VERBS.has(key) && !ANNOUNCING.has(key)) return undefined;
      if (key === "who" || key === "which") {
        const antecedent = this.#at[i - 1] ?? this.#at[i - 2];
        return antecedent && this.group(antecedent, -1);
      }
      if (key === "," && adjacent) {
        const open = this.#opening(i);
        if (open !== undefined) {
          i = open - 1;
          continue;
        }
      }
      if (this.tokens[i]?.kind === "word" && !/ly$/.test(key) && !AUXILIARY.test(key)) adjacent = false;
      i--;
    }
    return undefined;
  }

  /** Objects to the right of `from`, after one of `prepositions`; a direct object if `direct`. */
  objects(from: number, prepositions: ReadonlySet<string>, direct: boolean): Group | undefined {
    const most = Math.min(this.tokens.length, from + REACH);
    let open = direct;
    let linked = false;
    let aside = false;
    for (let i = from + 1; i < most; i++) {
      const mention = this.#at[i];
      if (mention) {
        const isObject =
          open &&
          !(aside && !linked && this.#isOfAside(mention)) &&
          !(
            mention.kind === "SIDE" &&
            this.isPlace(mention) &&
            !prepositions.has(this.key(mention.first - 1))
          );
        if (
          isObject &&
          !(mention.possessive && mention.kind === "SIDE" && !prepositions.has(this.key(mention.first - 1)))
        )
          return this.group(mention, 1);
        if (isObject && mention.possessive) {
          const next = this.#at[mention.last + 2];
          const owned =
            mention.kind === "SIDE" || (mention.kind === "OFFICE" && next?.person) ? next : undefined;
          return this.group(owned ?? mention, 1);
        }
        i = mention.last;
        continue;
      }
      const key = this.key(i);
      if (prepositions.has(key)) {
        open = !CLOSE_LINKS.has(key) || i <= from + 2;
        linked = open;
        continue;
      }
      const relative = key === "that" || key === "who" || key === "which";
      if (relative && AUXILIARY.test(this.key(i + 1)) && !direct) continue;
      if (key === ":" && (i === from + 1 || prepositions.has(this.key(i - 1)))) continue;
      if (key === ";" || key === ":" || relative) return undefined;
      if (BARRIER_VERBS.has(key)) return undefined;
      if (direct && i < from + 4 && ASIDES.has(key)) aside = true;
      if (
        open &&
        !linked &&
        this.tokens[i]?.kind === "word" &&
        !SKIPPABLE.has(key) &&
        !prepositions.has(this.key(i - 1)) &&
        direct &&
        i - from > (aside ? ASIDE_REACH : 3)
      )
        open = false;
      if (key === "to" && this.tokens[i + 1]?.kind === "word" && !this.tokens[i + 1]?.capital && i > from + 1)
        open = false;
    }
    return undefined;
  }

  /** The mentions joined with one, to the left (-1) or right (1) of it. A list has an "and" before its last. */
  group(mention: Mention, direction: -1 | 1): Group {
    const single = { first: mention.first, last: mention.last, mentions: [mention] };
    if (mention.possessive) return single;
    const mentions = [mention];
    let certain = 1;
    for (let edge = mention; ; ) {
      const join = this.#joined(edge, direction);
      if (
        !join ||
        (direction < 0 &&
          !join.and &&
          mentions.length === 1 &&
          !isOfSameOwner(join.next, edge) &&
          !this.#isHeadlinePair(join.next, edge))
      )
        break;
      const { next } = join;
      if (direction < 0 && this.#leads(next.first)) {
        mentions.push(next);
        certain = mentions.length;
        break;
      }
      if (direction < 0 && (this.#governed(next.first) || (next.possessive && next.kind === "SIDE"))) break;
      if (direction > 0 && this.#beginsClause(next)) break;
      mentions.push(next);
      if (join.and || direction < 0) certain = mentions.length;
      if (next.possessive) break;
      edge = next;
    }
    const list = mentions.slice(0, certain);
    if (direction < 0) list.reverse();
    return { first: list[0]?.first ?? single.first, last: list.at(-1)?.last ?? single.last, mentions: list };
  }

  /** The next mention behind a comma, "and" or "as well as", and whether an "and" joins it. */
  #joined(edge: Mention, direction: -1 | 1): { next: Mention; and: boolean } | undefined {
    let i = direction < 0 ? edge.first - 1 : edge.last + 1;
    let and = false;
    // an apposition that ends in a comma has swallowed the joiner
    let comma =
      direction > 0 ? this.key(edge.last) === "," : this.#at[i] !== undefined && this.key(i) === ",";
    let marked = false;
    for (let n = 0; n < 4 && !this.#at[i]; n++, i += direction) {
      if (this.key(i) === ";") marked = true;
      const key = this.key(i);
      if (key === "and" || key === "&" || JOINERS.has(key)) and = true;
      else if (key === "," || (key === ";" && direction > 0)) comma = true;
      else if (
        !(
          (and || direction < 0) &&
          /^(?:the|with|by|well|as|also|both)$|-(?:led|backed|based|ruled|born)$/.test(key)
        )
      )
        return undefined;
    }
    const next = this.#at[i];
    if (!next || !(and || comma) || (next.anaphor === "HE" && !and) || next.anaphor === "THEY")
      return undefined;
    if (marked && !(next.title && edge.title && next.name)) return undefined;
    return { next, and };
  }

  /** "President X, Premier Y hold talks": of two before a plural verb, as headlines and telegrams have it. */
  #isHeadlinePair(before: Mention, edge: Mention): boolean {
    const named = [before, edge].every(({ kind, rank, plural }) => kind === "PERSON" && rank && !plural);
    return named && /^(?:hold|meet|discuss|sign|talk|review|exchange)$/.test(this.key(edge.last + 1));
  }

  /** Where the list begins that a mention ends, whatever governs it. */
  #listStart(mention: Mention): number {
    let edge = mention;
    for (let n = 0; n < 12; n++) {
      const join = this.#joined(edge, -1);
      if (!join || (!join.and && edge === mention) || (!join.and && this.#opens(join.next))) break;
      edge = join.next;
    }
    return edge.first;
  }

  /** "From the Kenyan side, X and Y came": what a sentence opens with is not of the list behind it. */
  #opens({ first }: Mention): boolean {
    const before = this.key(first - 1) === "the" ? first - 2 : first - 1;
    return before === 0 && GOVERNORS.has(this.key(0));
  }

  /** "… with Y, and Z said": what follows is a new clause's subject. */
  #beginsClause(mention: Mention): boolean {
    const key = this.key(mention.last + 1);
    return BARRIER_VERBS.has(key) && this.key(mention.last + 2) !== ",";
  }

  /** "A delegation led by X held talks": X acts. */
  #leads(first: number): boolean {
    const by = this.key(first - 1) === "the" ? first - 2 : first - 1;
    return (
      this.key(by) === "by" &&
      LED.has(this.key(by - 1)) &&
      COLLECTIVE_NOUNS.has(this.key(by - 2)) &&
      !this.#at[by - 2]
    );
  }

  /** "…, with X flying to Kabul": X flies. */
  #accompanies({ first, last, kind }: Mention, verb: number): boolean {
    return (
      last === verb - 1 && kind !== "SIDE" && this.key(first - 1) === "with" && /ing$/.test(this.key(verb))
    );
  }

  /** "met in Rome, in a residence of the Omani ambassador": who belongs to the words between. */
  #isOfAside({ first }: Mention): boolean {
    const key = this.key(first - 1) === "the" ? this.key(first - 2) : this.key(first - 1);
    return /^(?:of|from|at|for)$/.test(key);
  }

  #governed(first: number): boolean {
    return (
      GOVERNORS.has(this.key(first - 1)) ||
      (this.key(first - 1) === "the" && GOVERNORS.has(this.key(first - 2)))
    );
  }

  /** Whether that word stands before a verb and its auxiliaries. */
  #follows(verb: number, word: string): boolean {
    let i = verb - 1;
    while (i > verb - 4 && AUXILIARY.test(this.key(i))) i--;
    return this.key(i) === word;
  }

  /** "visited Israel and met …": what follows a verb is its object. */
  #isObject(first: number): boolean {
    const key = this.key(first - 1) === "the" ? this.key(first - 2) : this.key(first - 1);
    return TRANSITIVE.has(key);
  }

  /** "plans for X to visit" */
  isPlannedFor({ first }: Mention): boolean {
    if (this.key(first - 1) !== "for") return false;
    for (let i = first - 2; i > first - 6; i--) if (PLANNING.has(this.key(i))) return true;
    return false;
  }

  #beforePhrase(first: number): number {
    return this.key(first - 1) === "the" ? first - 2 : first - 1;
  }

  /** "the Soviets", "the French met": a demonym that stands for people, not for an adjective as in "Korean tests". */
  #nominal({ last }: Mention, verb: number): boolean {
    const next = this.tokens[last + 1];
    if (!next || next.kind === "mark") return true;
    if (next.capital) return false;
    return (
      last + 1 === verb ||
      /s$/.test(this.key(last)) ||
      AUXILIARY.test(next.key) ||
      !/\p{L}/u.test(next.key) ||
      BARRIER_VERBS.has(next.key) ||
      AFTER_PEOPLE.test(next.key)
    );
  }

  #opening(comma: number): number | undefined {
    for (let i = comma - 1; i > Math.max(-1, comma - 25); i--) if (this.key(i) === ",") return i;
    return undefined;
  }
}
