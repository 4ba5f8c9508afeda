/**
 * Records that were loaded together are siblings: what one of them needs is loaded for all of them in one
 * statement, when the first asks. The number of statements of a query so depends on its depth, not on its rows.
 */

const SIBLINGS = Symbol("siblings");

interface Sibling {
  [SIBLINGS]?: Siblings;
}

interface Siblings {
  records: readonly object[];
  /** By name of what was loaded: the answers by key. */
  answers: Map<string, ReadonlyMap<unknown, unknown>>;
}

/** Marks records as siblings, and gives them back. */
export function siblings<R extends object>(records: R[]): R[] {
  const group: Siblings = { records, answers: new Map() };
  for (const record of records) (record as Sibling)[SIBLINGS] = group;
  return records;
}

/**
 * What `record` needs under `name`: on the first call of any sibling, `load` is called with the distinct keys of
 * all of them; `undefined` where it gave no answer for the key, or where the key is null.
 */
export function forSiblings<R extends object, K extends string | number, T>(
  record: R,
  name: string,
  keyOf: (record: R) => K | null,
  load: (keys: K[]) => ReadonlyMap<K, T>,
): T | undefined {
  const key = keyOf(record);
  if (key === null) return undefined;
  const group = groupOf(record);
  let answers = group.answers.get(name) as ReadonlyMap<K, T> | undefined;
  if (answers === undefined) {
    const keys = new Set<K>();
    for (const sibling of group.records as readonly R[]) {
      const siblingKey = keyOf(sibling);
      if (siblingKey !== null) keys.add(siblingKey);
    }
    answers = load([...keys]);
    group.answers.set(name, answers);
  }
  return answers.get(key);
}

function groupOf(record: Sibling): Siblings {
  record[SIBLINGS] ??= { records: [record], answers: new Map() };
  return record[SIBLINGS];
}
