import type { Analysis, Reading } from "./analysis.ts";
import type { Mention } from "./mentions.ts";
import type { Occasion } from "./occasion.ts";
import type { Party } from "./party.ts";
import type { Person } from "./register.ts";
import type { Undertaking } from "./undertaking.ts";

export type Finding = Occasion | Undertaking;

/** Follows extraction step by step, for whoever wants to see why something is found, or is not. */
export interface Trace {
  /** It is known who and when is named; occasions and agreements are looked for next. */
  read(reading: Reading): void;
  sentence(sentence: Analysis): void;
  /** A rule looks at tokens `first` to `last` of the sentence; what follows is about it, until the next trigger. */
  trigger(first: number, last: number, rule: string): void;
  /** Whom words of the sentence were taken for, as far as the words beside them do not name the same. */
  understood(mention: Mention, people: readonly Person[], sides: readonly string[]): void;
  /** Who was found in which part of the clause: subject, object, owner. */
  parts(parts: Readonly<Record<string, Party>>): void;
  /** What the trigger tells. */
  told(findings: readonly Finding[]): void;
  /** The trigger, or one of the findings, comes to nothing. */
  dropped(why: string, finding?: Finding): void;
  /** Not the same occasion. */
  distinct(known: Occasion, next: Occasion, why: string): void;
  /** The same as one known, into which it is about to be merged. */
  merged(known: Finding, next: Finding): void;
  /** A new occasion or agreement. */
  kept(finding: Finding): void;
  /** Something else became known of a finding, from another one if `by` is given. */
  noted(finding: Finding, what: string, by?: Finding): void;
  /** All sentences are read; what is known of the findings is completed. */
  end(): void;
}
