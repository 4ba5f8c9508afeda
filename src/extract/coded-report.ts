import type { Article } from "../domain/article.ts";
import type { EventDate } from "../domain/date.ts";
import type {
  AgreementFact,
  Facts,
  MeetingFact,
  ParticipantFact,
  PlaceFact,
  Quote,
} from "../domain/facts.ts";
import type { MeetingFormat, MeetingKind } from "../domain/vocabulary.ts";
import { codedCountry } from "./coded-actors.ts";
import { type CodedOccasion, type CodedParty, occasionOf, sideName } from "./coded-occasion.ts";

/** Rows of one story, or of one day between the same two where the data names no story. */
export interface CodedStory {
  /** What tells it from all others: `icews:story:47400351`. */
  url: string;
  publisher: string;
  rows: CodedOccasion[];
}

/** Rows are read by a program too, which does not say how sure it was. */
const CONFIDENCE = 0.75;

/** Rows of one occasion. */
interface Group {
  rows: { row: CodedOccasion; quote: Quote }[];
  parties: Map<string, CodedParty>;
  /** Who is named of each side. */
  named: Map<string, Set<string>>;
}

/** What a story tells, with the rows as its text: those of one sentence are one occasion, and so are those alike. */
export function codedReport({ url, publisher, rows }: CodedStory): { article: Article; facts: Facts } {
  const sorted = [...new Map(rows.map((row) => [row.event.text, row])).values()].sort(inOrder);
  const groups = new Map<string, Group>();
  let text = "";
  for (const row of sorted) {
    const start = text === "" ? 0 : text.length + 1;
    text = start === 0 ? row.event.text : `${text}\n${row.event.text}`;
    const key = `${row.event.sentence} ${row.event.day} ${occasionOf(row.tells)}`;
    let group = groups.get(key);
    if (!group) {
      group = { rows: [], parties: new Map(), named: new Map() };
      groups.set(key, group);
    }
    addRow(group, row, { start, end: text.length, quote: row.event.text });
  }
  const occasions = groups.size > 1 ? united([...groups.values()]) : [...groups.values()];
  const facts: Facts = { meetings: [], agreements: [] };
  for (const occasion of occasions) {
    const { tells } = (occasion.rows[0] as Group["rows"][number]).row;
    if (tells.meeting) facts.meetings.push(meetingOf(occasion));
    else facts.agreements.push(agreementOf(occasion, tells.agreement));
  }
  const published = sorted
    .map(({ event }) => event.day)
    .sort()
    .at(-1) as string;
  return { article: { url, outlet: publisher, published, isData: true, text }, facts };
}

function inOrder({ event: a }: CodedOccasion, { event: b }: CodedOccasion): number {
  return a.sentence - b.sentence || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function addRow(group: Group, row: CodedOccasion, quote: Quote): void {
  group.rows.push({ row, quote });
  for (const party of row.parties) addParty(group, party);
}

function addParty({ parties, named }: Group, party: CodedParty): void {
  const key = party.person ?? sideName(party);
  const before = parties.get(key);
  if (!before) parties.set(key, party);
  else if (before.role === "PARTICIPANT" && party.role !== "PARTICIPANT")
    parties.set(key, { ...before, role: party.role });
  else if (before.title === undefined && party.title !== undefined)
    parties.set(key, { ...before, title: party.title });
  const side = sideName(party);
  const people = named.get(side) ?? new Set();
  named.set(side, people);
  if (party.person !== undefined) people.add(party.person);
}

/** A story comes back to its occasion in later sentences. */
function united(groups: readonly Group[]): Group[] {
  const occasions: Group[] = [];
  for (const group of groups) {
    const same = occasions.find((other) => isSame(other, group));
    if (!same) occasions.push(group);
    else {
      same.rows.push(...group.rows);
      for (const party of group.parties.values()) addParty(same, party);
    }
  }
  return occasions;
}

/** The same sides on the same day, and nobody else named of a side. */
function isSame(a: Group, b: Group): boolean {
  const [one, other] = [a.rows[0]?.row, b.rows[0]?.row];
  if (
    !one ||
    !other ||
    one.event.day !== other.event.day ||
    occasionOf(one.tells) !== occasionOf(other.tells)
  )
    return false;
  if (a.named.size !== b.named.size) return false;
  for (const [side, people] of a.named) {
    const others = b.named.get(side);
    if (!others) return false;
    if (people.size > 0 && others.size > 0 && ![...people].some((person) => others.has(person))) return false;
  }
  return true;
}

const KINDS: readonly MeetingKind[] = ["MEDIATION", "NEGOTIATION", "VISIT", "MEETING"];
const FORMATS: readonly MeetingFormat[] = ["PHONE", "IN_PERSON"];

function meetingOf({ rows, parties }: Group): MeetingFact {
  const told = rows.flatMap(({ row }) => row.tells.meeting ?? []);
  const [first] = told as [(typeof told)[number]];
  const { status } = first;
  const day = rows[0]?.row.event.day as string;
  // What is to come has the day on which it was announced, not its own.
  const happened = status === "HELD";
  return {
    kind: KINDS.find((kind) => told.some((meeting) => meeting.kind === kind)) ?? first.kind,
    format: FORMATS.find((format) => told.some((meeting) => meeting.format === format)) ?? first.format,
    status,
    ...(happened ? { date: dayOf(day) } : { date: null, dateAbsence: "NOT_STATED" }),
    place: happened ? placeOf(rows) : null,
    participants: [...parties.values()].map(participantOf),
    topics: [],
    evidence: rows.map(({ quote }) => quote),
    confidence: CONFIDENCE,
  };
}

function agreementOf(
  { rows, parties }: Group,
  { kind, status }: Pick<AgreementFact, "kind" | "status">,
): AgreementFact {
  const sides = [...parties.values()].map(({ country, organization }) => country ?? (organization as string));
  return {
    kind,
    status,
    date: dayOf(rows[0]?.row.event.day as string),
    parties: [...new Set(sides)],
    meeting: null,
    topics: [],
    evidence: rows.map(({ quote }) => quote),
    confidence: CONFIDENCE,
  };
}

/** The day of the story, which tells of it as just happened. */
function dayOf(day: string): EventDate {
  return { edtf: day, start: day, end: day, precision: "DAY", basis: "DATELINE", text: day };
}

function participantOf({ country, organization, person, title, role }: CodedParty): ParticipantFact {
  return {
    ...(country !== undefined && { country }),
    ...(organization !== undefined && { organization }),
    ...(person !== undefined && { person: { name: person, aliases: [] } }),
    ...(title !== undefined && { title }),
    role,
    confidence: CONFIDENCE,
  };
}

/** Where all rows that say where say the same: the city, else the country. */
function placeOf(rows: Group["rows"]): PlaceFact | null {
  let found: PlaceFact | null = null;
  for (const { row } of rows) {
    const { place } = row.event;
    const country = place && codedCountry(place.country);
    if (!place || country === undefined) continue;
    const here: PlaceFact = { ...(place.city !== "" && { city: place.city }), country };
    if (found === null) found = here;
    else if (found.country !== country) return null;
    else if (found.city !== here.city) found = { country };
  }
  return found;
}
