import type { AgreementKind, MeetingFormat, MeetingKind } from "../domain/vocabulary.ts";

/** `China, Japan and South Korea`; more than five as `China, Japan, South Korea and 4 others`. */
export function listed(names: readonly string[]): string {
  if (names.length > 5) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} others`;
  if (names.length < 2) return names.join();
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const MEETINGS: Record<MeetingKind, string> = {
  MEETING: "Meeting of",
  SUMMIT: "Summit of",
  VISIT: "Visit of",
  NEGOTIATION: "Negotiations of",
  MEDIATION: "Mediation between",
  CONFERENCE: "Conference of",
  CEREMONY: "Ceremony of",
};

export interface MeetingLine {
  kind: MeetingKind;
  format: MeetingFormat;
  /** Names of the sides, those that only host or mediate apart. */
  sides: readonly string[];
  hosts: readonly string[];
  mediators: readonly string[];
}

/** A meeting in one line: `Video summit of China and Japan`, `Visit of India to Nepal`. */
export function meetingLine({ kind, format, sides, hosts, mediators }: MeetingLine): string {
  if (kind === "VISIT" && sides.length > 0 && hosts.length > 0)
    return `Visit of ${listed(sides)} to ${listed(hosts)}`;
  if (kind === "MEDIATION" && mediators.length > 0)
    return `Mediation by ${listed(mediators)} between ${listed([...hosts, ...sides])}`;
  const everyone = [...hosts, ...sides, ...mediators].sort((a, b) => (a < b ? -1 : 1));
  if (kind === "MEETING" && format === "PHONE") return `Call between ${listed(everyone)}`;
  const opening = MEETINGS[kind];
  if (format === "IN_PERSON") return `${opening} ${listed(everyone)}`;
  return `${format === "VIDEO" ? "Video" : "Telephone"} ${opening.toLowerCase()} ${listed(everyone)}`;
}

const AGREEMENTS: Record<AgreementKind, string> = {
  TREATY: "Treaty",
  MEMORANDUM: "Memorandum",
  JOINT_STATEMENT: "Joint statement",
  CEASEFIRE: "Ceasefire",
  CONTRACT: "Contract",
  MECHANISM: "Mechanism",
  COMMITMENT: "Commitment",
};

/** An agreement in one line: `Memorandum of China and Japan`. */
export function agreementLine(kind: AgreementKind, parties: readonly string[]): string {
  return parties.length > 0 ? `${AGREEMENTS[kind]} of ${listed(parties)}` : AGREEMENTS[kind];
}
