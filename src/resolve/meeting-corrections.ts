import { KEPT, STAYING, TAKEN_OUT } from "../store/constraints.ts";
import type { AgreementValues, CorrectedSide, MeetingValues } from "../store/corrected-values.ts";
import type { Entry } from "../store/entry.ts";
import { type Corrected, type Correcting, currentOf, ownClaims } from "./correcting.ts";
import {
  type CorrectAgreementInput,
  type CorrectMeetingInput,
  checkDate,
  checkedSide,
  keyAmong,
  keyOf,
  type MergeInput,
  refusal,
  type SplitMeetingInput,
} from "./correction-input.ts";
import type { Homes } from "./reconcile.ts";

export function mergeMeetings(correcting: Correcting, input: MergeInput): Corrected {
  return correcting.run("MERGE_MEETINGS", input, (entry, keep) => {
    const records = distinct(
      input.ids,
      (id, argument) => {
        const key = keyOf("Meeting", id, argument);
        return { key, current: currentOf(entry, "MEETING", key, argument, id) };
      },
      "Meeting",
    );
    const correction = keep();
    for (const { key, current } of records) {
      entry.anchors.speak(correction, key, ownClaims(entry, "MEETING", key, current));
      entry.corrections.about(correction, "MEETING", key);
    }
    regroup(correcting, entry, new Set(records.map(({ current }) => current)));
    const [first] = records;
    const record = entry.current("MEETING", first?.current ?? 0);
    entry.changes.add("MEETING", record, "CORRECTED");
    return { record, other: null };
  });
}

export function splitMeeting(correcting: Correcting, input: SplitMeetingInput): Corrected {
  return correcting.run("SPLIT_MEETING", input, (entry, keep) => {
    const key = keyOf("Meeting", input.id, "input.id");
    const current = currentOf(entry, "MEETING", key, "input.id", input.id);
    const all = entry.anchors.claims("MEETING", current);
    const chosen = new Set(
      input.reports.flatMap((id, i) => {
        const argument = `input.reports[${i}]`;
        const given = keyAmong(["Article", "Evidence"], id, argument);
        const claim = given.type === "Evidence" ? entry.rejections.claimOf(given.key)?.claim : undefined;
        const found = all.filter((each) =>
          given.type === "Article" ? each.article === given.key : each.id === claim,
        );
        if (found.length > 0) return found;
        throw refusal(
          argument,
          id,
          `${id} reports nothing of ${input.id}.`,
          "Give ids of articles in its history, or of its evidence.",
        );
      }),
    );
    if (chosen.size === 0 || chosen.size === all.length)
      throw refusal(
        "input.reports",
        input.reports,
        chosen.size === 0 ? "None was given." : `They are all ${all.length} reports of ${input.id}.`,
        "Give some of its reports, and leave some.",
      );
    const correction = keep();
    const own = new Set(ownClaims(entry, "MEETING", key, current).map(({ id }) => id));
    const kept = all.filter((claim) => !chosen.has(claim));
    entry.anchors.speak(
      correction,
      KEPT,
      kept.filter(({ id }) => own.has(id)),
    );
    entry.anchors.speak(correction, TAKEN_OUT, [...chosen]);
    entry.anchors.speak(
      correction,
      STAYING,
      kept.filter(({ id }) => !own.has(id)),
    );
    entry.corrections.about(correction, "MEETING", key);
    regroup(correcting, entry, new Set([current]));
    const [first] = chosen;
    const other = entry.anchors.recordOf(first?.id ?? 0);
    entry.corrections.about(correction, "MEETING", other);
    entry.changes.add("MEETING", current, "CORRECTED");
    return { record: current, other };
  });
}

export function correctMeeting(correcting: Correcting, input: CorrectMeetingInput): Corrected {
  return correcting.run("CORRECT_MEETING", input, (entry, keep) => {
    const key = keyOf("Meeting", input.id, "input.id");
    const current = currentOf(entry, "MEETING", key, "input.id", input.id);
    checkDate(input.date);
    const { names } = correcting.writer;
    if (input.place?.country != null) names.country(input.place.country, "input.place.country");
    const sides = checkedSides(correcting, entry, input);
    checkSomething(input, ["kind", "format", "status", "date", "place", "add", "remove"]);
    const correction = keep(sides);
    entry.anchors.speak(correction, key, ownClaims(entry, "MEETING", key, current));
    entry.corrections.about(correction, "MEETING", key);
    entry.touchMeeting(current);
    checkLeft(entry.sidesAfter("MEETING", current), input.remove);
    regroup(correcting, entry, new Set([current]));
    const record = entry.current("MEETING", current);
    entry.changes.add("MEETING", record, "CORRECTED");
    return { record, other: null };
  });
}

export function correctAgreement(correcting: Correcting, input: CorrectAgreementInput): Corrected {
  return correcting.run("CORRECT_AGREEMENT", input, (entry, keep) => {
    const key = keyOf("Agreement", input.id, "input.id");
    const record = currentOf(entry, "AGREEMENT", key, "input.id", input.id);
    checkDate(input.date);
    const sides = checkedSides(correcting, entry, input);
    for (const list of ["add", "remove"] as const)
      for (const [i, { person }] of (input[list] ?? []).entries())
        if (person != null)
          throw refusal(
            `input.${list}[${i}]`,
            person,
            "A person is no party.",
            "Give countries or organizations.",
          );
    checkSomething(input, ["kind", "status", "date", "add", "remove"]);
    const correction = keep(sides);
    entry.anchors.speak(correction, key, entry.anchors.claims("AGREEMENT", record));
    entry.corrections.about(correction, "AGREEMENT", key);
    entry.corrections.changed();
    entry.touchAgreement(record);
    checkLeft(entry.sidesAfter("AGREEMENT", record), input.remove);
    entry.changes.add("AGREEMENT", record, "CORRECTED");
    return { record, other: null };
  });
}

/** Groups what a correction spoke of as if it had never been. */
export function undoOfClaims(
  correcting: Correcting,
  entry: Entry,
  correction: number,
  kind: "MERGE_MEETINGS" | "SPLIT_MEETING" | "CORRECT_MEETING" | "CORRECT_AGREEMENT",
): void {
  const parts = entry.anchors.parts(correction);
  const blocks = parts.map(({ block }) => block);
  if (kind === "CORRECT_AGREEMENT") {
    const agreements = entry.anchors.records("AGREEMENT", blocks);
    for (const agreement of agreements) entry.touchAgreement(agreement);
    return;
  }
  const meetings = entry.anchors.records("MEETING", blocks);
  for (const meeting of meetings) entry.touchMeeting(meeting);
  const named = entry.corrections.records(correction).map(({ record }) => record);
  const homes = kind === "MERGE_MEETINGS" ? homesOf(entry, parts, named) : undefined;
  regroup(correcting, entry, new Set(meetings), homes);
}

/** The record that each block had: the oldest of those merged is what became of them all, the others are there again. */
function homesOf(
  entry: Entry,
  parts: readonly { part: number; block: number }[],
  merged: readonly number[],
): Homes {
  const survivors = new Set<number>();
  const ids = new Map<number, number>();
  for (const record of [...merged].sort((a, b) => a - b)) {
    const current = entry.current("MEETING", record);
    ids.set(record, survivors.has(current) ? record : current);
    survivors.add(current);
  }
  return new Map(parts.map(({ part, block }) => [block, ids.get(part) ?? part]));
}

function regroup(correcting: Correcting, entry: Entry, meetings: ReadonlySet<number>, homes?: Homes): void {
  // What was like a meeting as it was may now belong to another, or to one that it kept apart from it.
  const before = correcting.resolution(entry).around(meetings);
  entry.corrections.changed();
  const resolution = correcting.resolution(entry);
  resolution.reconsider(resolution.around(before), homes);
  resolution.relink([...new Set([...meetings, ...entry.meetings])]);
}

/** Two or more, of different records. */
function distinct<T extends { current: number }>(
  ids: readonly string[],
  read: (id: string, argument: string) => T,
  type: string,
): T[] {
  if (ids.length < 2)
    throw refusal("input.ids", ids, `${ids.length} given.`, "Give the ids of two records or more.");
  const records = ids.map((id, i) => read(id, `input.ids[${i}]`));
  for (const [i, { current }] of records.entries()) {
    const same = records.findIndex((each) => each.current === current);
    if (same < i)
      throw refusal(
        `input.ids[${i}]`,
        ids[i],
        `${ids[same]} and ${ids[i]} are one already, ${type}:${current}.`,
        "Give ids of records that are two.",
      );
  }
  return records;
}

export { distinct as distinctRecords };

function checkedSides(
  { writer }: Correcting,
  entry: Entry,
  { add, remove }: MeetingValues | AgreementValues,
): Pick<MeetingValues, "add" | "remove"> {
  const check = <S extends CorrectedSide>(sides: readonly S[], list: string): S[] =>
    sides.map((side, i) => {
      const checked = checkedSide(side, writer.names, writer.actors, `input.${list}[${i}]`);
      if (checked.person != null)
        currentOf(
          entry,
          "PERSON",
          keyOf("Person", checked.person, `input.${list}[${i}].person`),
          `input.${list}[${i}].person`,
          checked.person,
        );
      const { country: _, organization: __, person: ___, ...rest } = side;
      return { ...rest, ...checked } as S;
    });
  return { ...(add && { add: check(add, "add") }), ...(remove && { remove: check(remove, "remove") }) };
}

function checkSomething<V extends object>(values: V, fields: readonly (keyof V & string)[]): void {
  const given = fields.some((field) => {
    const value = values[field];
    return Array.isArray(value)
      ? value.length > 0
      : field === "date" || field === "place"
        ? value !== undefined
        : value != null;
  });
  if (!given)
    throw refusal("input", values, "It corrects nothing.", `Give at least one of ${fields.join(", ")}.`);
}

function checkLeft(sides: number, removed: readonly CorrectedSide[] | null | undefined): void {
  if (sides > 0) return;
  throw refusal("input.remove", removed, "Nobody would be left.", "Leave one or more, or add others.");
}
