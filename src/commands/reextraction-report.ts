import type { ChangeKind, RecordType } from "../domain/change.ts";
import type { RecordChange } from "../store/history.ts";
import { encodeId, type RecordTypeName } from "../store/reader-id.ts";

const TYPES: readonly (readonly [RecordType, RecordTypeName, plural: string])[] = [
  ["MEETING", "Meeting", "meetings"],
  ["AGREEMENT", "Agreement", "agreements"],
  ["PERSON", "Person", "people"],
  ["ORGANIZATION", "Organization", "organizations"],
];
/** A record taken out of another is new too. */
const WORDS: readonly (readonly [word: string, ...kinds: ChangeKind[]])[] = [
  ["added", "CREATED", "SPLIT"],
  ["changed", "UPDATED", "CORRECTED"],
  ["merged", "MERGED"],
  ["gone", "DELETED"],
];

/** How many records were added, changed, merged and ended, and then which; nothing where nothing changed. */
export function changeReport(changes: readonly RecordChange[]): string {
  const counts: string[] = [];
  const list: string[] = [];
  for (const [type, name, plural] of TYPES) {
    const ofType = changes.filter((change) => change.type === type);
    if (ofType.length === 0) continue;
    const groups = WORDS.map(([word, ...kinds]) => ({
      word,
      records: ofType.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.record - b.record),
    }));
    counts.push(`${plural}: ${groups.map(({ word, records }) => `${records.length} ${word}`).join(", ")}`);
    for (const { word, records } of groups)
      for (const { record, kind, other } of records) {
        const relation = kind === "MERGED" ? "into" : "from";
        const related = other === null ? "" : ` ${relation} ${encodeId(name, other)}`;
        list.push(`${word.padEnd(8)} ${encodeId(name, record)}${related}`);
      }
  }
  return [...counts, ...(list.length > 0 ? ["", ...list] : [])].map((line) => `${line}\n`).join("");
}
