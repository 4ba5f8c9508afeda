import type { Entry } from "../store/entry.ts";
import type { Rejection } from "../store/rejections.ts";
import type { Corrected, Correcting } from "./correcting.ts";
import { keyOf, notFound, type RejectEvidenceInput } from "./correction-input.ts";
import { isWhole } from "./rejection.ts";

export function rejectEvidence(correcting: Correcting, input: RejectEvidenceInput): Corrected {
  return correcting.run("REJECT_EVIDENCE", input, (entry, keep) => {
    const key = keyOf("Evidence", input.id, "input.id");
    const quoted = entry.rejections.claimOf(key);
    const claim = quoted && entry.anchors.claim(quoted.claim);
    if (!quoted || !claim) throw notFound("input.id", input.id);
    const { type, article } = claim;
    const { start, end } = quoted;
    const record = entry.anchors.recordOf(claim.id);
    const told = entry.rejections.facts.of(claim.id);
    const quote = told.fact.evidence.find((each) => each.start === start && each.end === end)?.quote ?? "";
    const correction = keep();
    entry.corrections.about(correction, type, record);
    entry.corrections.about(correction, "ARTICLE", article);
    entry.rejections.add({ correction, article, type, record, start, end, quote, told });
    if (isWhole({ told, start, end })) {
      for (const agreement of entry.agreementsReachedBy(claim.id)) entry.touchAgreement(agreement);
      entry.removeClaim(claim.id);
      if (type === "MEETING") regroup(correcting, entry, record);
    } else entry.rejections.dropQuote(key);
    touch(entry, type, record);
    entry.changes.add(type, record, "CORRECTED");
    return { record, other: null };
  });
}

/** Lets a rejected quote speak again, if the article still has it. */
export function undoOfEvidence(correcting: Correcting, entry: Entry, correction: number): void {
  const rejected = entry.rejections.ofCorrection(correction);
  if (!rejected) return;
  const { article, type, told, record } = rejected;
  const stored = entry.resume(article);
  const [best] = told.fact.evidence;
  if (!stored || !best || stored.text.slice(best.start, best.end) !== best.quote) return;
  if (!isWhole(rejected)) {
    restoreQuotes(entry, rejected);
    return;
  }
  const { rejections } = entry;
  const claimAt = (of: "MEETING" | "AGREEMENT", start: number) => rejections.claimAt(article, of, start);
  const reachedAt =
    told.type === "AGREEMENT" ? (told.meeting ?? rejections.occasionOf(article, best.start)) : null;
  const occasion = reachedAt === null ? undefined : claimAt("MEETING", reachedAt);
  const again = {
    record,
    people: told.people ?? {},
    occasion:
      occasion === undefined ? undefined : { record: entry.anchors.recordOf(occasion), claim: occasion },
  };
  correcting
    .resolution(entry)
    .store(
      { text: stored.text, ...(stored.published !== null && { published: stored.published }) },
      told.type === "MEETING"
        ? { meetings: [told.fact], agreements: [] }
        : { meetings: [], agreements: [told.fact] },
      again,
    );
  const claim = claimAt(type, best.start);
  if (claim === undefined || told.type === "AGREEMENT") return;
  for (const start of told.agreements) {
    const agreement = claimAt("AGREEMENT", start);
    if (agreement === undefined) continue;
    rejections.setOccasion(agreement, claim);
    entry.touchAgreement(entry.anchors.recordOf(agreement));
  }
}

function restoreQuotes(entry: Entry, { article, type, told, correction }: Rejection): void {
  const [best] = told.fact.evidence;
  const claim = best && entry.rejections.claimAt(article, type, best.start);
  if (claim === undefined) return;
  const others = entry.rejections.of(article).filter((each) => each.correction !== correction);
  entry.rejections.setQuotes(
    claim,
    told.fact.evidence.filter(
      ({ start, end }) => !others.some((each) => each.start === start && each.end === end),
    ),
  );
  touch(entry, type, entry.anchors.recordOf(claim));
}

function touch(entry: Entry, type: "MEETING" | "AGREEMENT", record: number): void {
  if (type === "MEETING") entry.touchMeeting(record);
  else entry.touchAgreement(record);
}

function regroup(correcting: Correcting, entry: Entry, meeting: number): void {
  const resolution = correcting.resolution(entry);
  resolution.reconsider(new Set([meeting]));
  resolution.relink(entry.meetings);
}
