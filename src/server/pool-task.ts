import type { QueryDraft } from "../saved/query-file.ts";

/** What every thread of a pool is given once. */
export interface ThreadData {
  /** The database file. */
  db: string;
  drafts: readonly QueryDraft[];
  limitMs: number;
  /** Not 0 where what is running is not wanted any more. */
  unwanted: Int32Array;
}

/** A query that was found valid. */
export interface Question {
  document: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

/** What a thread says: that it can be asked, what came of a question, or that its time was over. */
export type ThreadMessage = "ready" | "cut" | Answer;

export interface Answer {
  /** As JSON. */
  text: string;
  hasErrors: boolean;
  /** How often it was asked whether its time is over, which tells how much was read. */
  checks: number;
  /** What is to be told in the log. */
  log: string[];
}
