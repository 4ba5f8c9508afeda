/** An article as reading leaves it: one paragraph a line, furniture removed. */
export interface Article {
  /** The caller's own name for it, if any. */
  id?: string;
  url?: string;
  /** The publisher's name as the source gives it. */
  outlet?: string;
  title?: string;
  byline?: string;
  /** ISO day `YYYY-MM-DD`, or day and time with offset as the source states it. */
  published?: string;
  /** ISO 639-1. */
  language?: string;
  /** It is rows of a data set, one a line, and has no text of its own. */
  isData?: boolean;
  /** What offsets of evidence count in, in UTF-16 code units. */
  text: string;
}
