import type { CodedEvent } from "../domain/coded-event.ts";
import {
  agreementOfCode,
  type CodedAgreement,
  type CodedMeeting,
  meetingOfCode,
} from "../domain/event-codes.ts";
import type { ParticipantRole } from "../domain/vocabulary.ts";
import { type CodedSide, codedSide } from "./coded-actors.ts";

/** Someone on one side of a coded event. */
export interface CodedParty extends CodedSide {
  /** What the data calls it: the same for the same. */
  name: string;
  role: ParticipantRole;
}

/** A row that tells of a meeting or an agreement. */
export interface CodedOccasion {
  event: CodedEvent;
  tells: { meeting: CodedMeeting; agreement?: never } | { agreement: CodedAgreement; meeting?: never };
  parties: readonly [CodedParty, CodedParty];
}

/** Why a row tells of nothing that is kept, in words. */
export const SKIPPED = {
  event: "other events",
  actor: "no state, body or person on one side",
  side: "within one side",
} as const;
export type Skipped = keyof typeof SKIPPED;

/** What a row tells of, or why it is passed over. */
export function codedOccasion(event: CodedEvent): CodedOccasion | Skipped {
  const { code } = event;
  const meeting = meetingOfCode(code);
  const agreement = meeting ? undefined : agreementOfCode(code);
  const tells = meeting ? { meeting } : agreement ? { agreement } : undefined;
  if (!tells) return "event";
  const year = Number(event.day.slice(0, 4));
  const { source: from, target: to } = event;
  const [source, target] = [codedSide(from, year), codedSide(to, year)];
  if (!source || !target) return "actor";
  const sides = [sideName(source), sideName(target)];
  if (sides[0] === sides[1]) return "side";
  // What is agreed binds states and bodies, not people of whom nothing else is known.
  if (agreement && sides.some((side) => side.startsWith("person "))) return "actor";
  const [first, second] = ROLES[code] ?? PLAIN;
  return {
    event,
    tells,
    parties: [
      { ...source, name: from.name, role: first },
      { ...target, name: to.name, role: second },
    ],
  };
}

const PLAIN = ["PARTICIPANT", "PARTICIPANT"] as const;
/** Roles of source and target, where a code tells them apart. */
const ROLES: Readonly<Record<string, readonly [ParticipantRole, ParticipantRole]>> = {
  "042": ["PARTICIPANT", "HOST"],
  "043": ["HOST", "PARTICIPANT"],
  "045": ["MEDIATOR", "PARTICIPANT"],
};

/** For whom someone speaks, by a name that is the same for the same; a person of whom that is not known is a side alone. */
export function sideName({ country, organization, person }: CodedSide): string {
  return country ?? (organization === undefined ? `person ${person}` : `body ${organization}`);
}

/** What is one occasion when told in one breath: talks however named, a visit, a plan, an agreement. */
export function occasionOf({ meeting, agreement }: CodedOccasion["tells"]): string {
  if (agreement) return `${agreement.kind} ${agreement.status}`;
  return meeting.kind === "VISIT" ? "VISIT" : meeting.status;
}
