import type { RecordType } from "../domain/change.ts";
import type { Key } from "./reader-loader.ts";
import { inList, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** Records by key, where the key of one that became part of another gives that other. */
export function followed<R>(
  statements: ReadStatements,
  type: RecordType,
  load: (keys: readonly Key[]) => ReadonlyMap<Key, R>,
): (keys: readonly Key[]) => ReadonlyMap<Key, R> {
  return (keys) => {
    const found = load(keys);
    const missing = keys.filter((key) => !found.has(key));
    if (missing.length === 0) return found;
    const moved = statements.all<{ record: number; into: number }>(
      sql`SELECT record, "into" FROM redirect WHERE type = ${type} AND record ${inList(missing)}`,
    );
    if (moved.length === 0) return found;
    const others = load(moved.map(({ into }) => into));
    const all = new Map(found);
    for (const { record, into } of moved) {
      const other = others.get(into);
      if (other !== undefined) all.set(record, other);
    }
    return all;
  };
}
