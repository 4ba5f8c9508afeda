/**
 * The enumerations of the diplomatic record. Each maps a value to its meaning; extraction, table CHECKs and
 * GraphQL enums all derive from these, so a value is added or explained here and nowhere else.
 */

export const MeetingKind = {
  MEETING: "Talks, a call or a video conference that no other kind describes better.",
  SUMMIT: "Called a summit, or a gathering of heads of state or government as a group.",
  VISIT: "A trip to another country, reported as such.",
  NEGOTIATION: "A round of negotiation.",
  MEDIATION: "A third party brings two others together.",
  CONFERENCE: "A large multilateral gathering, assembly or forum.",
  CEREMONY: "A signing, an opening, the presentation of credentials.",
} as const;
export type MeetingKind = keyof typeof MeetingKind;

export const MeetingFormat = {
  IN_PERSON: "The participants meet in one place; assumed where nothing else is said.",
  VIDEO: "By video link, in whole or in part.",
  PHONE: "By telephone.",
} as const;
export type MeetingFormat = keyof typeof MeetingFormat;

export const MeetingStatus = {
  HELD: "It took place.",
  ONGOING: "It was under way when reported.",
  SCHEDULED: "It was announced to happen.",
  PROPOSED: "It was offered, called for or considered.",
  POSTPONED: "It was put off.",
  CANCELLED: "It was called off.",
} as const;
export type MeetingStatus = keyof typeof MeetingStatus;

export const AgreementKind = {
  TREATY: "A treaty, pact, convention, accord or formal agreement.",
  MEMORANDUM: "A memorandum of understanding or letter of intent.",
  JOINT_STATEMENT: "A joint statement, declaration or communiqué.",
  CEASEFIRE: "A ceasefire, truce, armistice or cessation of hostilities.",
  CONTRACT: "A sale, purchase, loan or project deal between states.",
  MECHANISM: "A body, dialogue or channel that the parties set up.",
  COMMITMENT: "A mutual undertaking without a named instrument.",
} as const;
export type AgreementKind = keyof typeof AgreementKind;

export const AgreementStatus = {
  PROPOSED: "Offered or called for.",
  NEGOTIATING: "Under negotiation.",
  AGREED: "Agreed, adopted or issued, not known to be signed.",
  SIGNED: "Signed or initialled.",
  RATIFIED: "Ratified by a party.",
  IN_FORCE: "In effect.",
  SUSPENDED: "Suspended or frozen.",
  TERMINATED: "Ended, expired, or left by a party.",
  REJECTED: "Refused by a party.",
} as const;
export type AgreementStatus = keyof typeof AgreementStatus;

export const ParticipantRole = {
  HOST: "Receives the others.",
  PARTICIPANT: "Takes part.",
  MEDIATOR: "Brings the other sides together.",
  SIGNATORY: "Signs for its side.",
  OBSERVER: "Attends without being a party.",
} as const;
export type ParticipantRole = keyof typeof ParticipantRole;

export const DatePrecision = {
  DAY: "Known to the day.",
  MONTH: "Known to the month.",
  QUARTER: "Known to the quarter or season.",
  YEAR: "Known to the year.",
  INTERVAL: "Known to lie between, or to last from and to, two days.",
} as const;
export type DatePrecision = keyof typeof DatePrecision;

export const DateBasis = {
  STATED: "The text gives the calendar date.",
  RELATIVE: "Reckoned from the day of publication (yesterday, Friday, next week).",
  DATELINE: "The day of the dateline or release, which tells of it as just happened.",
} as const;
export type DateBasis = keyof typeof DateBasis;

export const QuotingPolicy = {
  FULL_TEXT: "The article's text may be shown whole.",
  EXCERPT: "Quotes may be shown up to the publisher's limit of characters.",
  NONE: "No text may be shown; offsets only.",
} as const;
export type QuotingPolicy = keyof typeof QuotingPolicy;

/** The values of an enumeration, in the order in which they are declared. */
export function valuesOf<T extends string>(enumeration: Readonly<Record<T, string>>): [T, ...T[]] {
  return Object.keys(enumeration) as [T, ...T[]];
}
