/** One row of a data set of coded events: who did what to whom, as a program read it in a story. */
export interface CodedEvent {
  /** The row as it is kept: its cells in the order of the data set, parted by tabs. */
  text: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** By CAMEO. */
  code: string;
  source: CodedActor;
  target: CodedActor;
  /** The story that it was read in, and its sentence; undefined where the data set does not say. */
  story: string | undefined;
  sentence: number;
  publisher: string | undefined;
  place: { city: string; country: string } | undefined;
}

export interface CodedActor {
  name: string;
  /** What sort of actor the data set takes it to be, by commas; empty where it does not say. */
  sectors: string;
  /** As the data set names it; empty where it does not say. */
  country: string;
}
