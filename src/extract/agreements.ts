import type { EventDate } from "../domain/date.ts";
import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Analysis, Reading } from "./analysis.ts";
import { Clause } from "./clause.ts";
import { resolveDate } from "./dates.ts";
import type { Discourse } from "./discourse.ts";
import { join } from "./party.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { COMMITTING, CONCLUDING, INSTRUMENTS } from "./tables/instruments.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";
import { TokenTrie } from "./trie.ts";

/** An agreement as one sentence tells it. */
export interface Undertaking {
  kind: AgreementKind;
  status: AgreementStatus;
  date: EventDate | null;
  undatable: boolean;
  parties: string[];
  occasion: Occasion | undefined;
  evidence: Analysis[];
  confidence: number;
}

const instruments = new TokenTrie<AgreementKind>();
for (const [phrase, kind] of INSTRUMENTS) instruments.add(phrase, kind);

const PARTY_LINKS: ReadonlySet<string> = new Set(["with", "between", "among", "by"]);

/** Finds what two or more sides agreed in a sentence. */
export function findUndertakings(sentence: Analysis, reading: Reading, discourse: Discourse): Undertaking[] {
  const clause = new Clause(sentence);
  const found: Undertaking[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (token?.kind !== "word") continue;
    const noun = instruments.longest(sentence.tokens, i, () => true);
    const kind = noun?.entries[0];
    if (noun && kind) {
      const undertaking = fromInstrument(clause, i, noun.last, kind, reading, discourse);
      if (undertaking) found.push(undertaking);
      i = noun.last;
    } else if (COMMITTING.has(token.key)) {
      const undertaking = fromCommitment(clause, i, reading, discourse);
      if (undertaking) found.push(undertaking);
    }
  }
  return distinct(found);
}

function fromInstrument(
  clause: Clause,
  first: number,
  last: number,
  kind: AgreementKind,
  reading: Reading,
  discourse: Discourse,
): Undertaking | undefined {
  const { sentence } = clause;
  const verb = concludingVerb(clause, first, last);
  if (!verb) return undefined;
  const group = clause.objects(last, PARTY_LINKS, false);
  const subject = verb.at < first ? clause.subject(verb.at) : undefined;
  let before = join();
  for (let i = first - 1; i > Math.max(-1, first - 5); i--) {
    const mention = clause.mentionAt(i);
    if (mention) {
      before = discourse.party({ first: mention.first, last: mention.last, mentions: [mention] }, sentence);
      break;
    }
  }
  const party = join(
    subject ? discourse.party(subject, sentence) : join(),
    before,
    group ? discourse.party(group, sentence) : join(),
  );
  const parties = withLatest(
    party.sides,
    sentence,
    discourse,
    kind === "JOINT_STATEMENT" || verb.at > last || party.count > 1,
  );
  if (parties.length < 2) return undefined;
  const { status } = verb;
  return undertaking(kind, status, parties, clause, verb.at, reading, discourse);
}

function concludingVerb(
  clause: Clause,
  first: number,
  last: number,
): { at: number; status: AgreementStatus } | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    const key = clause.key(i);
    const status = CONCLUDING.get(key);
    if (status) return { at: i, status: planned(clause, i) && status === "SIGNED" ? "AGREED" : status };
    if (BARRIER_VERBS.has(key) || key === ";") break;
  }
  for (let i = last + 1; i < Math.min(clause.tokens.length, last + 16); i++) {
    const key = clause.key(i);
    const status = CONCLUDING.get(key);
    if (status && /^(?:was|were|been|be|being|is|are)$/.test(clause.key(i - 1))) return { at: i, status };
    if (status && clause.key(last + 1) === key && key !== "set") return { at: i, status };
    if (BARRIER_VERBS.has(key) || key === ";") break;
  }
  return undefined;
}

function planned(clause: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--)
    if (/^(?:to|will|would)$/.test(clause.key(i))) return true;
  return false;
}

function fromCommitment(
  clause: Clause,
  at: number,
  reading: Reading,
  discourse: Discourse,
): Undertaking | undefined {
  const { sentence } = clause;
  const next = clause.key(at + 1);
  if (!/^(?:to|on|that|in|upon)$/.test(next) && !/^(?:to|on|that)$/.test(clause.key(at + 2)))
    return undefined;
  if (/^(?:not|never|n't)$/.test(clause.key(at - 1))) return undefined;
  const subject = clause.subject(at);
  const object = clause.objects(at, new Set(["with"]), false);
  const near = object && object.first < at + 6 ? discourse.party(object, sentence) : join();
  const party = join(subject ? discourse.party(subject, sentence) : join(), near);
  if (party.sides.length < 2) return undefined;
  return undertaking("COMMITMENT", "AGREED", party.sides, clause, at, reading, discourse);
}

/** The sides named, filled up with those of the occasion just told of when one or none is. */
function withLatest(sides: string[], sentence: Analysis, discourse: Discourse, allowed: boolean): string[] {
  if (sides.length >= 2 || !allowed) return sides;
  const latest = discourse.latest(sentence, 2);
  if (!latest) return sides;
  const all = sidesOf(latest);
  return sides.every((side) => all.includes(side)) ? all : sides;
}

function undertaking(
  kind: AgreementKind,
  status: AgreementStatus,
  parties: string[],
  clause: Clause,
  at: number,
  reading: Reading,
  discourse: Discourse,
): Undertaking {
  const { sentence } = clause;
  const latest = discourse.latest(sentence, 3);
  const occasion = latest && parties.every((party) => sidesOf(latest).includes(party)) ? latest : undefined;
  let date: EventDate | null = null;
  let undatable = false;
  let least = 25;
  for (const mention of sentence.dates) {
    if (
      mention.expression.kind === "DURATION" ||
      BARRIER_VERBS.has(clause.key(mention.first - 1)) ||
      BARRIER_VERBS.has(clause.key(mention.first - 2))
    )
      continue;
    const distance = Math.abs(mention.first - at);
    if (distance >= least) continue;
    least = distance;
    date = resolveDate(
      mention.expression,
      reading.article.text.slice(mention.start, mention.end),
      reading.published,
      "PAST",
    );
    undatable = date === null;
  }
  return {
    kind,
    status,
    date: date ?? occasion?.date ?? null,
    undatable,
    parties,
    occasion,
    evidence: [sentence],
    confidence: 0.6,
  };
}

/** One entry a kind in a sentence; a commitment beside an instrument is the instrument. */
function distinct(all: Undertaking[]): Undertaking[] {
  const kept: Undertaking[] = [];
  for (const next of all) if (!kept.some((known) => known.kind === next.kind)) kept.push(next);
  return kept.length > 1
    ? kept.filter(
        (u) => u.kind !== "COMMITMENT" || kept.every((other) => other === u || other.kind === "COMMITMENT"),
      )
    : kept;
}
