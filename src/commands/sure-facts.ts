import type { Facts } from "../domain/facts.ts";

/** The meetings and agreements that are at least so sure; an agreement whose meeting is left out stays, without it. */
export function sureFacts({ meetings, agreements }: Facts, minConfidence: number): Facts {
  const isSure = ({ confidence }: { confidence: number }) => confidence >= minConfidence;
  const places = new Map(
    [...meetings.entries()].filter(([, meeting]) => isSure(meeting)).map(([at], i) => [at, i]),
  );
  return {
    meetings: meetings.filter(isSure),
    agreements: agreements.filter(isSure).map((agreement) => ({
      ...agreement,
      meeting: places.get(agreement.meeting ?? -1) ?? null,
    })),
  };
}
