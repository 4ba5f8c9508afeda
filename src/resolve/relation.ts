/** How two accounts relate. */
export interface Relation {
  /**
   * SAME: they are of one record, unless others of it contradict. POSSIBLE: they may be. PART_OF: the first is of
   * something that happened during what the second is of; HAS_PART: the other way round.
   */
  is: "SAME" | "POSSIBLE" | "PART_OF" | "HAS_PART" | "OTHER";
  /** 0 to 1. */
  score: number;
  reason: string;
  /** Whether both can be of one record; `POSTPONED`: only if that was put off. */
  apart: "ALWAYS" | "UNLESS_POSTPONED" | "NEVER";
}

export const OTHER: Relation = { is: "OTHER", score: 0, reason: "", apart: "ALWAYS" };
export const UNRELATED: Relation = { is: "OTHER", score: 0, reason: "", apart: "NEVER" };

/** From this score on two accounts are of one record, and from the second on they may be. */
export const THRESHOLD = 0.65;
export const SUGGESTION = 0.5;
