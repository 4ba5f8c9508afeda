import type { MergeReason } from "../store/claims.ts";

/** What one thing told was found to be. */
export interface Match {
  id: number;
  reason: MergeReason;
}

/**
 * Pairs what an article tells with stored records, the most alike first; each record is told of once. One that is as
 * like two records is paired with neither, since nothing says which.
 */
export function pairUp<T, C extends { id: number }>(
  told: readonly T[],
  candidatesOf: (one: T) => readonly C[],
  likeness: (one: T, candidate: C) => MergeReason | undefined,
): Map<T, Match> {
  const pairs = told.flatMap((one) =>
    candidatesOf(one).flatMap((candidate) => {
      const reason = likeness(one, candidate);
      return reason ? [{ one, id: candidate.id, reason }] : [];
    }),
  );
  pairs.sort((a, b) => b.reason.score - a.reason.score || a.id - b.id);
  const matches = new Map<T, Match>();
  const settled = new Set<T>();
  const taken = new Set<number>();
  for (const { one, id, reason } of pairs) {
    if (settled.has(one) || taken.has(id)) continue;
    settled.add(one);
    const equals = pairs.filter(
      (pair) => pair.one === one && !taken.has(pair.id) && pair.reason.score === reason.score,
    );
    if (equals.length > 1) continue;
    matches.set(one, { id, reason });
    taken.add(id);
  }
  return matches;
}
