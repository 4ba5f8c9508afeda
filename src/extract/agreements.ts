import type { EventDate } from "../domain/date.ts";
import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Analysis } from "./analysis.ts";
import type { Clause, Group } from "./clause.ts";
import { resolveDate } from "./dates.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { join, nobody, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import {
  AFFIRMING,
  COMMITTING,
  CONCLUDING,
  INSTRUMENTS,
  MEETING_VERBS,
  STANDING_PREPOSITIONS,
} from "./tables/instruments.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";
import { TokenTrie } from "./trie.ts";

/** An agreement as a sentence tells it. */
export interface Undertaking {
  kind: AgreementKind;
  status: AgreementStatus;
  date: EventDate | null;
  /** The text gave a relative date that could not be resolved. */
  undatable: boolean;
  /** Alpha-2 codes and names of organizations. */
  parties: string[];
  /** At which it was reached. */
  occasion: Occasion | undefined;
  evidence: Analysis[];
  confidence: number;
}

interface Conclusion {
  at: number;
  status: AgreementStatus;
}

const instruments = new TokenTrie<AgreementKind>();
for (const [phrase, kind] of INSTRUMENTS) instruments.add(phrase, kind);

const PARTY_LINKS: ReadonlySet<string> = new Set(["with", "between", "among", "by"]);
const WITH: ReadonlySet<string> = new Set(["with"]);

/** What two or more sides agreed, as a sentence tells it. */
export function findUndertakings(scene: Scene): Undertaking[] {
  const { sentence } = scene;
  const found: Undertaking[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (token?.kind !== "word") continue;
    const noun = instruments.longest(sentence.tokens, i, () => true);
    const kind = noun?.entries[0];
    if (noun && kind) {
      const undertaking = fromInstrument(scene, i, noun.last, kind);
      if (undertaking) found.push(undertaking);
      i = noun.last;
    } else {
      const undertaking = fromCommitment(scene, i);
      if (undertaking) found.push(undertaking);
    }
  }
  return distinct(found);
}

// ——— instruments: X and Y signed a treaty, the 1979 treaty between X and Y

function fromInstrument(scene: Scene, first: number, last: number, kind: AgreementKind): Undertaking | undefined {
  const { clause, sentence, discourse } = scene;
  const conclusion = conclusionOf(clause, first, last);
  const group = clause.objects(last, PARTY_LINKS, false);
  const object = group && group.first - last < 20 ? discourse.party(group, sentence) : nobody();
  const owner = ownerOf(scene, first);
  if (!conclusion) {
    const standing = join(owner, object, subjectOf(scene, clause.subject(first, true), object));
    if (object.sides.length + owner.sides.length === 0 || standing.sides.length < 2) return undefined;
    return undertaking(scene, kind, standingStatus(clause, first), standing.sides, first);
  }
  const subject = conclusion.at < first ? subjectOf(scene, clause.subject(conclusion.at), nobody()) : nobody();
  const party = join(subject, owner, object);
  const parties = withLatest(scene, party, kind === "JOINT_STATEMENT" || conclusion.at > last || party.count > 1);
  return parties.length < 2 ? undefined : undertaking(scene, kind, conclusion.status, parties, conclusion.at);
}

function subjectOf(scene: Scene, group: Group | undefined, object: Party): Party {
  return group && object.sides.length < 2 ? scene.discourse.party(group, scene.sentence) : nobody();
}

/** Whose instrument it is: the U.S.-China trade deal, the countries' 1978 treaty. */
function ownerOf(scene: Scene, first: number): Party {
  const { clause, discourse, sentence } = scene;
  for (let i = first - 1; i > Math.max(-1, first - 5); i--) {
    const mention = clause.mentionAt(i);
    if (mention) return discourse.party({ first: mention.first, last: mention.last, mentions: [mention] }, sentence);
    if (sentence.tokens[i]?.kind === "mark" || BARRIER_VERBS.has(clause.key(i)) || CONCLUDING.has(clause.key(i))) break;
  }
  return nobody();
}

function conclusionOf(clause: Clause, first: number, last: number): Conclusion | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    const key = clause.key(i);
    const status = CONCLUDING.get(key);
    if (status) return { at: i, status: status === "SIGNED" && isPlanned(clause, i) ? "AGREED" : status };
    if (BARRIER_VERBS.has(key) || key === ";") break;
  }
  for (let i = last + 1; i < Math.min(clause.tokens.length, last + 16); i++) {
    const key = clause.key(i);
    const status = CONCLUDING.get(key);
    const passive = /^(?:was|were|been|be|being|is|are|be)$/.test(clause.key(i - 1));
    const participle = i === last + 1 || clause.key(i + 1) === "by" || clause.key(i + 1) === "in";
    if (status && key !== "set" && (passive || participle)) return { at: i, status };
    if (BARRIER_VERBS.has(key) || key === ";") break;
  }
  return undefined;
}

function isPlanned(clause: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) if (/^(?:to|will|would)$/.test(clause.key(i))) return true;
  return false;
}

function standingStatus(clause: Clause, first: number): AgreementStatus {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const key = clause.key(i);
    if (/^(?:draft|proposed|possible|potential|future|towards?|nearing)$/.test(key)) return "NEGOTIATING";
    if (STANDING_PREPOSITIONS.has(key)) break;
  }
  return "IN_FORCE";
}

/** The sides named, filled up with those of the occasion just told of when one or none is. */
function withLatest(scene: Scene, party: Party, allowed: boolean): string[] {
  const latest = allowed && party.sides.length < 2 ? scene.discourse.latest(scene.sentence, 2) : undefined;
  if (!latest) return party.sides;
  const all = sidesOf(latest);
  return party.sides.every((side) => all.includes(side)) ? all : party.sides;
}

// ——— commitments: X and Y agreed to, the two sides will

function fromCommitment(scene: Scene, at: number): Undertaking | undefined {
  const { clause, sentence, discourse } = scene;
  const key = clause.key(at);
  const next = clause.key(at + 1);
  if (/^(?:not|never|n't|cannot)$/.test(clause.key(at - 1))) return undefined;
  const affirms = AFFIRMING.has(key) && affirmsCommitment(clause, at);
  const promises = key === "will" && !MEETING_VERBS.has(next) && !/^(?:not|be|have)$/.test(next);
  const commits = COMMITTING.has(key) && (LINKS.has(next) || LINKS.has(clause.key(at + 2)));
  if (!affirms && !promises && !commits) return undefined;
  const group = clause.subject(at);
  const object = commits ? clause.objects(at, WITH, false) : undefined;
  const party = join(
    group ? discourse.party(group, sentence) : nobody(),
    object && object.first < at + 6 ? discourse.party(object, sentence) : nobody(),
  );
  if (party.sides.length < 2) return undefined;
  const joint = group?.mentions.some((mention) => mention.kind === "ANAPHOR" || mention.kind === "SIDE" || mention.plural);
  if ((promises || affirms) && (!joint || party.unnamed)) return undefined;
  if (promises && !group?.mentions.every((mention) => mention.anaphor === "TWO" || mention.kind === "SIDE" || mention.anaphor === "THEY")) return undefined;
  return undertaking(scene, "COMMITMENT", "AGREED", party.sides, at);
}

const LINKS: ReadonlySet<string> = new Set(["to", "on", "that", "in", "upon"]);

function affirmsCommitment(clause: Clause, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) if (/^(?:commitment|commitments|determination|resolve|readiness)$/.test(clause.key(i))) return true;
  return false;
}

// ——— what both have in common

function undertaking(scene: Scene, kind: AgreementKind, status: AgreementStatus, parties: string[], at: number): Undertaking {
  const { clause, sentence, discourse, reading } = scene;
  const latest = discourse.latest(sentence, 3);
  const occasion = latest && parties.every((party) => sidesOf(latest).includes(party)) ? latest : undefined;
  let date: EventDate | null = null;
  let undatable = false;
  let least = 25;
  for (const mention of sentence.dates) {
    if (mention.expression.kind === "DURATION") continue;
    if (BARRIER_VERBS.has(clause.key(mention.first - 1)) || BARRIER_VERBS.has(clause.key(mention.first - 2))) continue;
    const distance = Math.abs(mention.first - at);
    if (distance >= least) continue;
    least = distance;
    date = resolveDate(mention.expression, reading.article.text.slice(mention.start, mention.end), reading.published, "PAST");
    undatable = date === null;
  }
  const reached = status === "IN_FORCE" || status === "TERMINATED" || status === "SUSPENDED" ? null : occasion;
  return {
    kind,
    status,
    date: date ?? reached?.date ?? null,
    undatable,
    parties,
    occasion: reached ?? undefined,
    evidence: [sentence],
    confidence: 0.6,
  };
}

/** One entry a kind in a sentence; a commitment beside an instrument is the instrument. */
function distinct(all: Undertaking[]): Undertaking[] {
  const kept: Undertaking[] = [];
  for (const next of all) if (!kept.some((known) => known.kind === next.kind)) kept.push(next);
  return kept.some((known) => known.kind !== "COMMITMENT") ? kept.filter((known) => known.kind !== "COMMITMENT") : kept;
}

/** Joins an instrument told of again to its first mention; commitments are an entry a sentence. */
export function addUndertaking(known: Undertaking[], next: Undertaking): void {
  const same =
    next.kind === "COMMITMENT"
      ? undefined
      : known.find(
          (other) =>
            other.kind === next.kind &&
            next.parties.every((party) => other.parties.includes(party)) &&
            (!other.date || !next.date || (other.date.start <= next.date.end && next.date.start <= other.date.end)),
        );
  if (!same) {
    known.push(next);
    return;
  }
  same.evidence.push(...next.evidence);
  same.date ??= next.date;
  same.occasion ??= next.occasion;
  if (next.status === "SIGNED" || same.status === "IN_FORCE") same.status = next.status;
}
