import type { AgreementStatus } from "../domain/vocabulary.ts";
import type { Clause } from "./clause.ts";
import { type Conclusion, type Judged, judge, WISHES } from "./conclusion.ts";
import { isDate, lastingAt, mainPredicate } from "./instrument-force.ts";
import { type InstrumentPhrase, instrumentAt } from "./instrument-phrase.ts";
import type { Mention } from "./mentions.ts";
import { CONCLUDING, ENDINGS, NOMINAL, PHRASAL, PHRASAL_ENDINGS } from "./tables/instruments.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** What the sentence says of an instrument; undefined when it denies it. `before` are the instruments on its left. */
export function conclusionOf(
  clause: Clause,
  phrase: InstrumentPhrase,
  before: readonly InstrumentPhrase[],
): Conclusion | undefined {
  if (phrase.determiner === "NO") return undefined;
  const lasting = lastingAt(clause, phrase.last);
  if (lasting) return { status: "IN_FORCE", at: lasting, voice: "PASSIVE", planned: false };
  const active = governing(clause, phrase, before);
  if (active) return active.status === "DENIED" ? undefined : { ...active, status: active.status };
  const passive = predicate(clause, phrase);
  if (passive) return passive.status === "DENIED" ? undefined : { ...passive, status: passive.status };
  return { status: standing(clause, phrase), at: phrase.at, voice: "STANDING", planned: false };
}

// ——— before the noun: signed a treaty, agreed to a truce, the signing of an accord

function governing(
  clause: Clause,
  phrase: InstrumentPhrase,
  before: readonly InstrumentPhrase[],
): Judged | undefined {
  let i = phrase.first - 1;
  for (let steps = 0; i >= 0 && steps < 10; steps++) {
    const key = clause.key(i);
    const status = CONCLUDING.get(key);
    if (i === phrase.first - 1 && /^(?:have|has|had)$/.test(key) && phrase.determiner === "INDEFINITE")
      return /^deals?$/.test(clause.key(phrase.last)) ? undefined : judge(clause, i, "IN_FORCE", "ACTIVE");
    if (/^reviv/.test(key) && !phrase.noun.body) return undefined;
    if (status && !(/^sets?$/.test(key) && clause.key(i + 1) !== "up"))
      return judge(clause, i, status, "ACTIVE", phrase.noun.body);
    const agreed = /^(?:to|on|upon)$/.test(key) ? agreedBefore(clause, i) : undefined;
    if (agreed !== undefined) return judge(clause, agreed, "AGREED", "ACTIVE", phrase.noun.body);
    const phrasal = PHRASAL.get(`${clause.key(i - 1)} ${key}`) ?? PHRASAL.get(`${clause.key(i - 2)} ${key}`);
    if (phrasal)
      return judge(
        clause,
        i - 1,
        isTalkedOut(clause, i - 1) ? "AGREED" : phrasal,
        "ACTIVE",
        phrase.noun.body,
      );
    if (key === "of") return nominal(clause, i, phrase, before);
    if (key === "to" && phrase.noun.body && RELATIONS.test(clause.key(i - 1))) {
      i -= /^(?:its|their|his|the|bilateral)$/.test(clause.key(i - 2)) ? 3 : 2;
      continue;
    }
    if (key === "in" && /^(?:participation|membership|involvement)$/.test(clause.key(i - 1))) {
      i -= /^(?:its|their|his|the)$/.test(clause.key(i - 2)) ? 3 : 2;
      continue;
    }
    if (key === "from" && leavingBefore(clause, i) !== undefined)
      return judge(clause, leavingBefore(clause, i) ?? i, "TERMINATED", "ACTIVE");
    const listed = JOINS.has(key) ? listedBefore(clause, i, before) : undefined;
    if (listed) {
      i = listed.first - 1;
      continue;
    }
    const mention = clause.mentionAt(i);
    const aside = mention && prepositionOf(clause, mention);
    if (aside !== undefined) i = aside - 1;
    else if (SKIPPED.test(key) || isDate(clause, i)) i--;
    else return undefined;
  }
  return undefined;
}

/** "agreed in principle on Monday to": the verb. */
function agreedBefore(clause: Clause, to: number): number | undefined {
  let i = to - 1;
  while (i > to - 7 && (isDate(clause, i) || /ly$|^(?:in|principle|on|last|earlier)$/.test(clause.key(i))))
    i--;
  return i < to - 1 && /^(?:agree[ds]?|consented)$/.test(clause.key(i)) ? i : undefined;
}

/** "with Algeria and the EU", "in Rome": the preposition before a mention or its list. */
function prepositionOf(clause: Clause, mention: Mention): number | undefined {
  for (let edge: Mention | undefined = mention; edge; ) {
    const before: number = clause.key(edge.first - 1) === "the" ? edge.first - 2 : edge.first - 1;
    const key = clause.key(before);
    if (/^(?:with|in|at)$/.test(key)) return before;
    edge = JOINS.has(key) ? clause.mentionAt(before - 1) : undefined;
  }
  return undefined;
}

/** "concluded negotiations on". */
function isTalkedOut(clause: Clause, talks: number): boolean {
  return (
    /^(?:negotiations|talks)$/.test(clause.key(talks)) &&
    /^(?:concluded|completed|finished|finalised|finalized)$/.test(clause.key(talks - 1))
  );
}

/** "a treaty on extradition and …": the instrument with which the list begins. */
function listedBefore(
  clause: Clause,
  join: number,
  before: readonly InstrumentPhrase[],
): InstrumentPhrase | undefined {
  const other = before.at(-1);
  if (!other || join - other.last > 9) return undefined;
  for (let i = other.last + 1; i < join; i++) {
    const key = clause.key(i);
    if (
      CONCLUDING.has(key) ||
      BARRIER_VERBS.has(key) ||
      BE.test(key) ||
      /^(?:will|has|have|that|which|;)$/.test(key)
    )
      return undefined;
  }
  return other;
}

/** "withdrew the country last year from": the verb, some words before. */
function leavingBefore(clause: Clause, from: number): number | undefined {
  for (let i = from - 1; i > Math.max(0, from - 9); i--)
    if (/^(?:withdrew|withdraw|withdrawn|withdrawing|pulled|withdrawal)$/.test(clause.key(i))) return i;
  return undefined;
}

function nominal(
  clause: Clause,
  of: number,
  phrase: InstrumentPhrase,
  before: readonly InstrumentPhrase[],
): Judged | undefined {
  const parties = clause.mentionAt(of - 1);
  const by = parties ? (listStart(clause, parties) ?? of) : of;
  for (let i = by - 1; i >= by - 3 && i >= 0; i--) {
    const status = NOMINAL.get(clause.key(i));
    if (status && by < of && status !== "SIGNED" && status !== "AGREED" && status !== "RATIFIED")
      return undefined;
    if (status === "SIGNED" && isAhead(clause, phrase.last))
      return { status: "AGREED", at: i, voice: "NOMINAL", planned: true };
    if (status)
      return judge(
        clause,
        i,
        wished(clause, i) && status !== "IN_FORCE"
          ? proposed(clause, i)
            ? "PROPOSED"
            : "NEGOTIATING"
          : status,
        "NOMINAL",
      );
    if (COUNTS.has(clause.key(i))) {
      let first = i;
      while (first > 0 && /^(?:a|an|the|large|whole|\d+|another|other)$/.test(clause.key(first - 1))) first--;
      return governing(clause, { ...phrase, first }, before);
    }
  }
  return undefined;
}

/** "the signing by X and Y of": where "by" stands. */
function listStart(clause: Clause, mention: Mention): number | undefined {
  for (let edge: Mention | undefined = mention; edge; ) {
    const before: number = clause.key(edge.first - 1) === "the" ? edge.first - 2 : edge.first - 1;
    if (/^(?:by|between)$/.test(clause.key(before))) return before;
    edge = JOINS.has(clause.key(before)) ? clause.mentionAt(before - 1) : undefined;
  }
  return undefined;
}

/** "The signing of the treaty is planned for June", "will take place" */
function isAhead(clause: Clause, last: number): boolean {
  for (let i = last + 1; i < last + 14; i++) {
    const key = clause.key(i);
    if (key === "," || key === ";" || BARRIER_VERBS.has(key)) return false;
    if (key === "will") return true;
    if (/^(?:is|are)$/.test(key))
      return /^(?:planned|scheduled|expected|set|due|slated|to)$/.test(clause.key(i + 1));
    if (/^(?:was|were|took|on)$/.test(key)) return false;
  }
  return false;
}

/** "supports the early signing of", "called for the ratification of". */
function wished(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (WISHES.test(clause.key(i)) || /^(?:support|supports|early|speedy|towards?)$/.test(clause.key(i)))
      return true;
  return false;
}

function proposed(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (/^propos/.test(clause.key(i))) return true;
  return false;
}

// ——— behind the noun: a treaty signed in 1979, the accord has expired, the pact that they signed

function predicate(clause: Clause, phrase: InstrumentPhrase): Judged | undefined {
  const { last } = phrase;
  for (let i = last + 1; i < Math.min(clause.tokens.length, last + 24, nextInstrument(clause, last)); i++) {
    const key = clause.key(i);
    if (key === ";" || (BARRIER_VERBS.has(key) && !CONCLUDING.has(key))) return undefined;
    const force =
      /^(?:entered|entering|comes?|came|went|goes|go|enters?|put|took|takes?|taking|remains?)$/.test(key) &&
      /^(?:into|in|effect)$/.test(clause.key(i + 1));
    if (force && /force|effect/.test(`${clause.key(i + 1)} ${clause.key(i + 2)}`)) {
      const judged = judge(clause, i, "IN_FORCE", "PASSIVE");
      return judged.planned && judged.status === "IN_FORCE" ? { ...judged, status: "AGREED" } : judged;
    }
    if (PHRASAL_ENDINGS.has(`${key} ${clause.key(i + 1)}`)) return judge(clause, i, "TERMINATED", "PASSIVE");
    const ending = ENDINGS.get(key);
    if (ending && !CONCLUDING.has(clause.key(i - 1))) return judge(clause, i, ending, "PASSIVE");
    const aside = clause.key(i - 1) === "," && PARTICIPLE.test(key) ? mainPredicate(clause, i) : undefined;
    if (aside) return aside;
    const status = PARTICIPLE.test(key) ? CONCLUDING.get(key) : undefined;
    if (!status || (/^sets?$/.test(key) && clause.key(i + 1) !== "up")) continue;
    const adverbs =
      /ly$|^(?:also|first|just|later|already|been|being|finally|"|“|not|never|yet|previously|now|since)$/;
    let aux = i - 1;
    while (aux > last && adverbs.test(clause.key(aux))) aux--;
    if (BE.test(clause.key(aux)) && isContent(clause, last, aux)) return undefined;
    if (BE.test(clause.key(aux))) return judge(clause, i, status, "PASSIVE", phrase.noun.body);
    if (clause.key(i + 1) === "by") return judge(clause, i, status, "PASSIVE");
    if (aux === last || (aux <= last + 1 && clause.key(aux) === ",") || isBehindParties(clause, last, i)) {
      const object = clause.mentionAt(i + 1);
      if (!(object && !object.place) || clause.key(i + 1) === "by")
        return judge(clause, i, status, "PASSIVE");
    }
    if (isRelative(clause, last, i)) return judge(clause, i, status, "RELATIVE");
    return undefined;
  }
  return undefined;
}

/** "a statement that the border would be opened": what it says, not what became of it. */
function isContent(clause: Clause, last: number, aux: number): boolean {
  for (let i = last + 1; i < aux - 2; i++) if (clause.key(i) === "that") return true;
  return false;
}

/** Where another instrument begins behind a comma or conjunction: what follows is told of that one. */
export function nextInstrument(clause: Clause, last: number): number {
  let apart = false;
  for (let i = last + 1; i < Math.min(clause.tokens.length, last + 30); i++) {
    if (clause.key(i) === "," || SUBORDINATING.test(clause.key(i))) apart = true;
    else if (apart && clause.tokens[i]?.kind === "word" && instrumentAt(clause, i)) return i;
  }
  return Number.POSITIVE_INFINITY;
}

const SUBORDINATING = /^(?:after|before|while|although|though|because|since|whereas|but|following)$/;

/** "A deal between X and Y reached in Rome". */
function isBehindParties(clause: Clause, last: number, verb: number): boolean {
  if (!/^(?:between|with|among|of)$/.test(clause.key(last + 1))) return false;
  const mention = clause.mentionAt(clause.key(verb - 1) === "," ? verb - 2 : verb - 1);
  return (
    mention !== undefined &&
    (clause.key(verb + 1) === "in" ||
      clause.key(verb + 1) === "by" ||
      isDate(clause, verb + 1) ||
      clause.key(verb + 1) === "on")
  );
}

/** "which the two countries signed", "that X and Y reached", "they signed". */
function isRelative(clause: Clause, last: number, verb: number): boolean {
  let i = last + 1;
  if (/^(?:of|on|with)$/.test(clause.key(i)))
    while (i < verb && !/^(?:which|that|,)$/.test(clause.key(i))) i++;
  if (clause.key(i) === ",") i++;
  if (/^(?:which|that)$/.test(clause.key(i))) return verb - i < 16;
  const mention = clause.mentionAt(i);
  return mention !== undefined && verb - mention.last < 5;
}

/** An instrument of which nothing is told but that it is there. */
function standing(clause: Clause, phrase: InstrumentPhrase): AgreementStatus {
  if (phrase.status) return phrase.status;
  if (phrase.determiner === "ANY") return "NEGOTIATING";
  const preposition = clause.key(phrase.first - 1);
  const owned = phrase.owners.flatMap(({ sides }) => sides).length > 1;
  if (phrase.determiner === "DEFINITE" || phrase.determiner === "NONE" || owned) return "IN_FORCE";
  if (/^(?:for|on|towards?|about|over)$/.test(preposition)) return "NEGOTIATING";
  if (/^(?:would|could|may|might)$/.test(clause.key(phrase.last + 1))) return "NEGOTIATING";
  return /^(?:under|of|by)$/.test(preposition) ? "IN_FORCE" : "AGREED";
}

/** What is raised to a partnership. */
const RELATIONS = /^(?:relations|ties|relationship|partnership)$/;
const JOINS: ReadonlySet<string> = new Set(["and", ",", "&", "or"]);
const COUNTS: ReadonlySet<string> = new Set(
  "number series package set raft host dozen dozens range total batch couple pair string list text texts".split(
    " ",
  ),
);
const SKIPPED =
  /ly$|^(?:also|then|on|today|later|up|out|off|down|into|“|"|``|here|again|both|just|yesterday|earlier|has|have|been)$/;
const BE = /^(?:was|were|been|be|being|is|are|'s|get|got)$/;
const PARTICIPLE = /(?:ed|set|struck|broken|frozen|left|made|withdrawn|cut|upheld|quit)$/;
