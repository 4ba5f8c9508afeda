import type { AgreementFact, MeetingFact } from "../domain/facts.ts";

/** What an article told that does not count, kept so that it can be told again. */
export type ToldOnce = {
  /** Who was named, by name. */
  people?: Record<string, number>;
} & (
  | {
      type: "MEETING";
      fact: MeetingFact;
      /** Where the best quotes of the agreements begin that it says were reached there. */
      agreements: number[];
    }
  | {
      type: "AGREEMENT";
      fact: AgreementFact;
      /** Where the best quote of the meeting begins at which it says it was reached. */
      meeting: number | null;
    }
);
