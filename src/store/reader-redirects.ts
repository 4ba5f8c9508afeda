import type { RecordType } from "../domain/change.ts";
import type { Key } from "./reader-loader.ts";
import { type Fragment, inList, sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

/** Kinds of record that may become part of others. */
type Redirected = Exclude<RecordType, "ARTICLE">;

/** The key of a record, which of one that became part of another is that other's. */
export function currentKey(type: Redirected, key: Key): Fragment {
  return sql`ifnull((SELECT "into" FROM redirect WHERE type = ${type} AND record = ${key}), ${key})`;
}

/** `IN` these keys, as `currentKey` has each. */
export function inCurrent(type: Redirected, keys: readonly Key[]): Fragment {
  return sql`IN (SELECT ifnull(redirect."into", given.value) FROM json_each(${JSON.stringify(keys)}) AS given
    LEFT JOIN redirect ON redirect.type = ${type} AND redirect.record = given.value)`;
}

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
