/** One line of the benchmarks' table. */
export interface Measurement {
  /** What was measured, such as `extract: articles of 2.5 kB`. */
  what: string;
  value: number;
  /** Such as `articles/s`. */
  unit: string;
  note?: string;
}

/** Each file beside this one, `run.ts` apart, exports this as `measure`. */
export type Measure = () => Promise<Measurement[]>;
