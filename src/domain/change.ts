/** The kinds of record whose changes are told. */
export const RecordType = {
  ARTICLE: "An article that was read.",
  MEETING: "A meeting.",
  AGREEMENT: "An agreement.",
  PERSON: "A person.",
  ORGANIZATION: "An organization.",
} as const;
export type RecordType = keyof typeof RecordType;

/** What happened to a record. */
export const ChangeKind = {
  CREATED: "The record is new.",
  UPDATED: "A value, a participant or the evidence of the record changed.",
  DELETED: "Nothing supports the record any more.",
  MERGED: "The record became part of another.",
  SPLIT: "The record was taken out of another.",
  CORRECTED: "A person corrected the record.",
} as const;
export type ChangeKind = keyof typeof ChangeKind;

/** What a person can correct. */
export const CorrectionKind = {
  MERGE_MEETINGS: "Meetings are one.",
  SPLIT_MEETING: "Some reports of a meeting are of another.",
  MERGE_PEOPLE: "People are one.",
  SPLIT_PERSON: "Some mentions of a person are of another.",
  CORRECT_MEETING: "A meeting has other values or participants than its reports say.",
  CORRECT_AGREEMENT: "An agreement has other values or parties than its reports say.",
  REJECT_EVIDENCE: "A quote does not say what it was taken to say.",
} as const;
export type CorrectionKind = keyof typeof CorrectionKind;
