import {
  type AgreementKind,
  type AgreementStatus,
  type MeetingFormat,
  MeetingKind,
  MeetingStatus,
  valuesOf,
} from "./vocabulary.ts";

/** What the event schemes of political science would code; null where a scheme has nothing of the sort. */
export interface EventCodes {
  /** CAMEO 1.1b3. */
  cameo: string | null;
  plover: string | null;
  /** Goldstein's scale, from -10 for conflict to 10 for cooperation, as it goes with the CAMEO code. */
  goldstein: number | null;
}

const codes = (cameo: string, plover: string | null, goldstein: number): EventCodes => ({
  cameo,
  plover,
  goldstein,
});

const NONE: EventCodes = { cameo: null, plover: null, goldstein: null };

const CONSULT = codes("040", "CONSULT", 1);
const CALL = codes("041", "CONSULT", 1);
const VISIT = codes("042", "CONSULT", 1.9);
const MEDIATE = codes("045", "CONSULT", 5);
const NEGOTIATE = codes("046", "CONSULT", 7);

/** A meeting that took place: by what it is, then by what means. */
const HELD: Readonly<Record<MeetingKind, Readonly<Record<MeetingFormat, EventCodes>>>> = {
  MEETING: { IN_PERSON: CONSULT, VIDEO: CALL, PHONE: CALL },
  SUMMIT: { IN_PERSON: CONSULT, VIDEO: CALL, PHONE: CALL },
  VISIT: { IN_PERSON: VISIT, VIDEO: CALL, PHONE: CALL },
  NEGOTIATION: { IN_PERSON: NEGOTIATE, VIDEO: NEGOTIATE, PHONE: NEGOTIATE },
  MEDIATION: { IN_PERSON: MEDIATE, VIDEO: MEDIATE, PHONE: MEDIATE },
  CONFERENCE: { IN_PERSON: CONSULT, VIDEO: CALL, PHONE: CALL },
  CEREMONY: { IN_PERSON: CONSULT, VIDEO: CALL, PHONE: CALL },
};

/** A meeting that has not taken place; `undefined` where it has. */
const NOT_HELD: Readonly<Record<MeetingStatus, EventCodes | undefined>> = {
  HELD: undefined,
  ONGOING: undefined,
  SCHEDULED: codes("036", "AGREE", 4),
  PROPOSED: codes("026", null, 4),
  POSTPONED: NONE,
  CANCELLED: codes("125", "REJECT", -5),
};

export function meetingCodes(kind: MeetingKind, format: MeetingFormat, status: MeetingStatus): EventCodes {
  return NOT_HELD[status] ?? HELD[kind][format];
}

const SIGN = codes("057", "SUPPORT", 8);
const COOPERATE = codes("050", "SUPPORT", 3.5);
const TRUCE = codes("0871", "RETREAT", 9);
const INTEND = codes("030", "AGREE", 4);
const REDUCE = codes("160", "SANCTION", -4);

/** What was agreed but is not known to be signed. */
const AGREED: Readonly<Record<AgreementKind, EventCodes>> = {
  TREATY: COOPERATE,
  MEMORANDUM: COOPERATE,
  JOINT_STATEMENT: COOPERATE,
  CEASEFIRE: TRUCE,
  CONTRACT: codes("061", "COOPERATE", 6.4),
  MECHANISM: COOPERATE,
  COMMITMENT: INTEND,
};

const signed = (kind: AgreementKind): EventCodes => (kind === "CEASEFIRE" ? TRUCE : SIGN);

const BY_STATUS: Readonly<Record<AgreementStatus, (kind: AgreementKind) => EventCodes>> = {
  PROPOSED: () => INTEND,
  NEGOTIATING: () => NEGOTIATE,
  AGREED: (kind) => AGREED[kind],
  SIGNED: signed,
  RATIFIED: signed,
  IN_FORCE: signed,
  SUSPENDED: () => REDUCE,
  TERMINATED: () => REDUCE,
  REJECTED: () => codes("120", "REJECT", -4),
};

export function agreementCodes(kind: AgreementKind, status: AgreementStatus): EventCodes {
  return BY_STATUS[status](kind);
}

/** What a CAMEO code says of a meeting. */
export interface CodedMeeting {
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
}
export interface CodedAgreement {
  kind: AgreementKind;
  status: AgreementStatus;
}

/** Of formats that share a code the one that its name says: 041 is "Discuss by telephone". */
const FORMATS: readonly MeetingFormat[] = ["IN_PERSON", "PHONE", "VIDEO"];

/** The tables above read backwards: of what shares a code, what says least. */
const MEETINGS = new Map<string, CodedMeeting>();
for (const status of valuesOf(MeetingStatus))
  for (const kind of valuesOf(MeetingKind))
    for (const format of FORMATS) {
      const { cameo } = meetingCodes(kind, format, status);
      if (cameo !== null && !MEETINGS.has(cameo)) MEETINGS.set(cameo, { kind, format, status });
    }

/** Codes that the tables above have no use for, since a meeting is one record: a visit seen by the host, and a meeting elsewhere. */
const ALIKE: Readonly<Record<string, string>> = { "043": "042", "044": "040" };

/** The meeting that a CAMEO code tells of; undefined for all other events. */
export function meetingOfCode(code: string): CodedMeeting | undefined {
  return MEETINGS.get(ALIKE[code] ?? code);
}

/** Codes that say that something was agreed; of the others above each also stands for mere intent or aid. */
const AGREEMENTS: Readonly<Record<string, CodedAgreement>> = {
  "057": { kind: "TREATY", status: "SIGNED" },
  "0871": { kind: "CEASEFIRE", status: "AGREED" },
};

/** The agreement that a CAMEO code tells of. */
export function agreementOfCode(code: string): CodedAgreement | undefined {
  return AGREEMENTS[code];
}
