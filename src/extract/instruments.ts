import type { AgreementStatus } from "../domain/vocabulary.ts";
import type { Clause } from "./clause.ts";
import { type Conclusion, PROLONGING } from "./conclusion.ts";
import { daysBetween } from "./day-count.ts";
import { conclusionOf } from "./instrument-conclusion.ts";
import { isFounded, isShared, kindOf, statusOf } from "./instrument-kind.ts";
import { sidesTo } from "./instrument-parties.ts";
import { type InstrumentPhrase, instrumentAt } from "./instrument-phrase.ts";
import { drop, type Scene } from "./scene.ts";
import { type Dated, dateAt, dateWithin, type Undertaking } from "./undertaking.ts";

/** More instruments than a sentence tells of: what goes beyond is a list of another sort. */
const MOST = 12;

/** The instruments that a sentence tells of: X and Y signed a treaty, the 1979 pact between them. */
export function instrumentsIn(scene: Scene): Undertaking[] {
  const { clause } = scene;
  const phrases: InstrumentPhrase[] = [];
  const found: Undertaking[] = [];
  let listing: { phrase: InstrumentPhrase; at: number } | undefined;
  for (let i = 0; i < clause.tokens.length && found.length < MOST; i++) {
    if (clause.tokens[i]?.kind !== "word") continue;
    const phrase = instrumentAt(clause, i);
    if (!phrase) continue;
    i = phrase.last;
    scene.trace?.trigger(phrase.first, phrase.last, phrase.noun.kind);
    const conclusion = isNested(scene, phrase, phrases)
      ? drop(scene, "what the agreement before it is about")
      : (conclusionOf(clause, phrase, phrases) ?? drop(scene, "denied, or only if and until"));
    phrases.push(phrase);
    const listed = listing && listing.at === conclusion?.at ? listing.phrase : undefined;
    const told = conclusion && read(scene, listed ? joined(phrase, listed) : phrase, conclusion);
    listing = told && { phrase, at: conclusion.at };
    if (!told) continue;
    const another = listed && told.status !== "IN_FORCE";
    if (!another && found.slice(-4).some((other) => isOne(other, told)))
      drop(scene, "the agreement before it");
    else {
      found.push(told);
      scene.trace?.told([told]);
      scene.trace?.noted(told, evidenceOf(clause, conclusion));
    }
  }
  return found;
}

function evidenceOf(clause: Clause, { voice, at }: Conclusion): string {
  return voice === "STANDING" ? "no verb concludes it" : `told by “${clause.key(at)}”`;
}

/** "A joint press release and statements": what is listed with a joint instrument is joint. */
function joined(phrase: InstrumentPhrase, first: InstrumentPhrase): InstrumentPhrase {
  return phrase.noun.kind === first.noun.kind ? { ...phrase, noun: first.noun } : phrase;
}

/** "Pushed for a truce, resulting in an agreement on a cessation of hostilities": one instrument. */
function isOne(first: Undertaking, second: Undertaking): boolean {
  if (second.date && second.status === "IN_FORCE" && first.date?.edtf !== second.date.edtf) return false;
  if (first.kind !== second.kind || first.parties.join() !== second.parties.join()) return false;
  if (second.stated) first.status = second.status;
  return true;
}

/** "A memorandum on a charter": what the first is about. */
function isNested({ clause }: Scene, phrase: InstrumentPhrase, before: readonly InstrumentPhrase[]): boolean {
  const outer = before.at(-1);
  return (
    outer !== undefined &&
    phrase.first - outer.last < 8 &&
    /^(?:on|of|for|about|establishing|creating)$/.test(clause.key(phrase.first - 1)) &&
    phrase.owners.length < 2
  );
}

function read(scene: Scene, phrase: InstrumentPhrase, conclusion: Conclusion): Undertaking | undefined {
  const { clause } = scene;
  const { noun } = phrase;
  const { voice, at } = conclusion;
  if (noun.body && !isFounded(clause, phrase, conclusion))
    return drop(scene, "a body or relation that is neither set up nor ended");
  if (noun.common && voice === "STANDING")
    return drop(scene, "too common a word without a verb that concludes it");
  if (voice === "STANDING" && /^settlements?$/.test(clause.key(phrase.last)))
    return drop(scene, "a conflict's end or a colony, no instrument");
  const sides = sidesTo(scene, phrase, conclusion);
  const { parties } = sides;
  const definite = phrase.determiner === "DEFINITE";
  if (parties.length < 2 && !sides.open && !(definite && !noun.body && !noun.common))
    return drop(scene, `fewer than two parties: ${parties.join() || "none"}`);
  if (noun.common && noun.kind === "JOINT_STATEMENT" && !isShared(clause, conclusion, sides))
    return drop(scene, "a statement of one side");
  const named = kindOf(clause, phrase, conclusion);
  // a partnership that is signed is a treaty
  const kind = named === "MECHANISM" && conclusion.status === "SIGNED" ? "TREATY" : named;
  const reached = statusOf(clause, phrase, conclusion, kind);
  const dated = dateOf(scene, phrase, conclusion, reached);
  const aged = kind === "MECHANISM" && reached === "AGREED" && isOfOld(scene, dated.date?.end);
  const standing = voice === "STANDING" && reached === "AGREED" && dated.date?.precision === "YEAR";
  const status =
    aged || ((clause.key(phrase.first - 1) === "under" || standing) && dated.date?.precision === "YEAR")
      ? "IN_FORCE"
      : reached;
  if (noun.body && kind === "COMMITMENT" && (status === "NEGOTIATING" || status === "PROPOSED"))
    return drop(scene, "not promised yet");
  return {
    kind,
    status,
    ...dated,
    parties,
    occasion: undefined,
    generic: noun.generic === true,
    definite: definite || parties.length < 2,
    other: phrase.other || clause.key(at - 1) === "also",
    joint: false,
    open: sides.open,
    planned: conclusion.planned && /^(?:sign|ink|initial)/.test(clause.key(at)),
    stated: voice !== "STANDING",
    evidence: [scene.sentence],
    confidence: voice === "STANDING" ? 0.6 : sides.named ? 0.85 : 0.65,
  };
}

/** What was set up months ago is there. */
function isOfOld({ reading: { published } }: Scene, end: string | undefined): boolean {
  return end !== undefined && published !== undefined && daysBetween(end, published) > 180;
}

/** "extended the pact on Monday", "took effect on Monday": what has a day though the agreement lasts. */
function isEvent(clause: Clause, at: number): boolean {
  return PROLONGING.test(clause.key(at)) || /^(?:entered|came|took|went)$/.test(clause.key(at));
}

/** That of its name, when it stands; else that of the verb that tells of it. */
function dateOf(
  scene: Scene,
  { first, at, last }: InstrumentPhrase,
  conclusion: Conclusion,
  status: AgreementStatus,
): Dated {
  const none: Dated = { date: null, undatable: false };
  const named = dateWithin(scene, first, last);
  if (conclusion.voice === "STANDING") return dateWithin(scene, first, last + 3) ?? none;
  if (conclusion.status === "IN_FORCE")
    return (
      named ??
      (isEvent(scene.clause, conclusion.at)
        ? dateAt(scene, conclusion.at, "PAST")
        : (dateWithin(scene, first, last + 3) ?? none))
    );
  if (status === "NEGOTIATING" || status === "PROPOSED") return none;
  return dateWithin(scene, first, at) ?? dateAt(scene, conclusion.at, conclusion.planned ? "FUTURE" : "PAST");
}
