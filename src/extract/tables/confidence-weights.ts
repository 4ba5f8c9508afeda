/** Weights of the cues of confidence.ts, fitted by bench/calibrate.ts: do not edit by hand. */
export const WEIGHTS: Readonly<Record<"MEETING" | "PERSON" | "SIDE" | "AGREEMENT", Readonly<Record<string, number>>>> = {
  MEETING: { bias: 1 },
  PERSON: { bias: 1 },
  SIDE: { bias: 1 },
  AGREEMENT: { bias: 1 },
};
