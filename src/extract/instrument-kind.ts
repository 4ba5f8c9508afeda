import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Clause } from "./clause.ts";
import type { Conclusion } from "./conclusion.ts";
import type { InstrumentSides } from "./instrument-parties.ts";
import { type InstrumentPhrase, instrumentAt } from "./instrument-phrase.ts";
import { FOUNDING } from "./tables/instruments.ts";

/** "Agreement on the draft of a joint declaration": what the agreement is about is the instrument. */
function nestedKind(clause: Clause, { noun, last }: InstrumentPhrase): AgreementKind | undefined {
  if (!noun.generic || !/^(?:on|for)$/.test(clause.key(last + 1))) return undefined;
  for (let i = last + 2; i < last + 9; i++) {
    if (clause.tokens[i]?.kind !== "word" || clause.mentionAt(i)) continue;
    const inner = instrumentAt(clause, i);
    if (inner)
      return inner.noun.body || inner.noun.common || inner.noun.generic ? undefined : inner.noun.kind;
    if (/^(?:and|which|that|in|to)$/.test(clause.key(i))) return undefined;
  }
  return undefined;
}

/** Bodies and relations count when they are set up or ended, or as a body named for two sides. */
export function isFounded(clause: Clause, phrase: InstrumentPhrase, conclusion: Conclusion): boolean {
  if (conclusion.voice === "STANDING" && isSitting(clause, phrase.first)) return false;
  if (conclusion.voice === "STANDING" || (conclusion.voice === "PASSIVE" && conclusion.status === "IN_FORCE"))
    return (
      phrase.noun.kind === "MECHANISM" &&
      clause.key(phrase.last) !== "dialogue" &&
      !phrase.noun.common &&
      phrase.owners.length > 0 &&
      (phrase.owners.at(-1)?.sides ?? []).length > 1
    );
  const named = (phrase.owners.at(-1)?.sides ?? []).length > 1;
  if (
    phrase.determiner === "DEFINITE" &&
    phrase.noun.kind === "MECHANISM" &&
    conclusion.voice === "ACTIVE" &&
    !named
  )
    return false;
  const signed = conclusion.status === "SIGNED" && /^(?:partnership|alliance)$/.test(clause.key(phrase.last));
  return signed || FOUNDING.has(clause.key(conclusion.at));
}

/** "the 11th session of the commission": an occasion. */
function isSitting(clause: Clause, first: number): boolean {
  return (
    clause.key(first - 1) === "of" &&
    /^(?:sessions?|meetings?|rounds?|segment|edition)$/.test(clause.key(first - 2))
  );
}

/** A statement of several sides, not of one. */
export function isShared(
  clause: Clause,
  conclusion: Conclusion,
  { subject, object }: InstrumentSides,
): boolean {
  if (!/^(?:sign|issue|adopt|releas)/.test(clause.key(conclusion.at))) return false;
  if (/^(?:jointly)$/.test(clause.key(conclusion.at + 1)) || /^jointly$/.test(clause.key(conclusion.at - 1)))
    return true;
  return (
    (conclusion.voice === "ACTIVE" && subject.sides.length > 1) ||
    (conclusion.voice === "PASSIVE" && object.sides.length > 1)
  );
}

/** Its status: a statement's own, and relations that are restored are in force. */
export function statusOf(
  clause: Clause,
  { noun }: InstrumentPhrase,
  conclusion: Conclusion,
  kind: AgreementKind,
): AgreementStatus {
  if (kind === "JOINT_STATEMENT") return statementStatus(conclusion);
  const relations = noun.kind === "COMMITMENT" && noun.body;
  return relations && conclusion.status === "AGREED" && !isPromised(clause, conclusion.at)
    ? "IN_FORCE"
    : conclusion.status;
}

function statementStatus({ status, planned, voice }: Conclusion): AgreementStatus {
  if (voice === "STANDING") return status === "NEGOTIATING" || status === "PROPOSED" ? "PROPOSED" : "AGREED";
  if (status === "IN_FORCE") return "AGREED";
  return planned && status !== "SIGNED" && status !== "AGREED" ? "PROPOSED" : status;
}

function isPromised(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (/^(?:agreed|will|would|to|agree|pledged|decided|move)$/.test(clause.key(i))) return true;
  return false;
}

/** An agreement to do something is a commitment, one to buy or lend a contract. */
export function kindOf(clause: Clause, phrase: InstrumentPhrase, conclusion: Conclusion): AgreementKind {
  const { noun, last, first } = phrase;
  const nested = nestedKind(clause, phrase);
  if (nested) return nested;
  if (!noun.generic || noun.kind !== "TREATY") return noun.kind;
  for (let i = first; i < last; i++)
    if (/^(?:billion|million|dlr|dollar|\$)$/.test(clause.key(i))) return "CONTRACT";
  for (let i = last + 1; i < last + 8; i++) {
    if (clause.key(i) === "worth" || TRADED.test(clause.key(i))) return "CONTRACT";
    if (clause.key(i) !== "to" || clause.tokens[i + 1]?.kind !== "word" || clause.mentionAt(i + 1)) continue;
    if (TRADING.test(clause.key(i + 1))) return "CONTRACT";
    if (
      (i === last + 1 || (i === last + 3 && clause.key(last + 1) === "on")) &&
      conclusion.status === "AGREED" &&
      conclusion.voice === "ACTIVE"
    )
      return "COMMITMENT";
  }
  return noun.kind;
}

const TRADED = /^(?:loan|loans|sale|purchase|delivery|bailout)$/;
const TRADING = /^(?:buy|purchase|sell|supply|lend|lease|deliver|export|import)$/;
