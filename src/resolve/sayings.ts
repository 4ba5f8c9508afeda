import type { AgreementFact, Facts, MeetingFact, ParticipantFact } from "../domain/facts.ts";
import { organizationKey } from "../store/fold.ts";
import type { StoredSaying, StoredSide } from "../store/stored-articles.ts";
import type { Writer } from "../store/writer.ts";
import { nameForms } from "./person.ts";

type Comparable = Omit<StoredSaying, "claim" | "place" | "occasion" | "sides"> & {
  place: number | string | null;
  occasion: number | null;
  sides: readonly Side[];
};
type Side = Omit<StoredSide, "organization"> & { organization: number | string | null };
type Known = Pick<Writer, "actors" | "stored">;

/** Whether what is stored of an article is what it is now found to say. */
export function isSaid(writer: Known, article: number, facts: Facts): boolean {
  const stored = writer.stored.said(article);
  if (stored.length !== facts.meetings.length + facts.agreements.length) return false;
  return JSON.stringify(ofStored(stored)) === JSON.stringify(ofFacts(writer, facts));
}

function ofStored(stored: readonly StoredSaying[]): Comparable[] {
  return stored.map(({ claim: _, occasion, ...saying }) =>
    comparable({
      ...saying,
      occasion: occasion === null ? null : stored.findIndex(({ claim }) => claim === occasion),
    }),
  );
}

function ofFacts(writer: Known, { meetings, agreements }: Facts): Comparable[] {
  return [
    ...meetings.map((fact) => {
      const { city = null, country = null } = fact.place ?? {};
      const nowhere = city === null && country === null;
      const place = nowhere ? null : (writer.actors.placeNamed(city, country)?.id ?? `${city}, ${country}`);
      const { kind, format, status, participants } = fact;
      const sides = participants.map((each) => participantSide(writer, each));
      return comparable({
        ...shared(fact),
        of: "MEETING",
        kind,
        format,
        status,
        place,
        occasion: null,
        sides,
      });
    }),
    ...agreements.map((fact) => {
      const { kind, status, meeting, parties } = fact;
      const sides = parties.map((party) => partySide(writer, party, fact.confidence));
      const about = { kind, status, format: null, place: null, occasion: meeting, sides };
      return comparable({ ...shared(fact), of: "AGREEMENT", ...about });
    }),
  ];
}

function shared({ date, dateAbsence, topics, evidence, confidence }: MeetingFact | AgreementFact) {
  return {
    start: date?.start ?? null,
    end: date?.end ?? null,
    precision: date?.precision ?? null,
    basis: date?.basis ?? null,
    dateText: date?.text ?? null,
    dateAbsence: date ? null : (dateAbsence ?? "NOT_STATED"),
    topics,
    hundredths: Math.round(confidence * 100),
    evidence: evidence.map(({ start, end }) => [start, end] as const),
  };
}

function participantSide(
  writer: Known,
  { country, organization, person, title, role, confidence }: ParticipantFact,
): Side {
  return {
    country: country ?? null,
    organization:
      country !== undefined || organization === undefined ? null : organizationOf(writer, organization),
    names: person ? nameForms(person).map(({ name }) => name) : [],
    title: title ?? null,
    role,
    hundredths: Math.round(confidence * 100),
  };
}

function partySide(writer: Known, party: string, confidence: number): Side {
  const isCountry = writer.actors.isCountry(party);
  return {
    country: isCountry ? party : null,
    organization: isCountry ? null : organizationOf(writer, party),
    names: [],
    title: null,
    role: "PARTICIPANT",
    hundredths: Math.round(confidence * 100),
  };
}

const organizationOf = (writer: Known, name: string): number | string =>
  writer.actors.organizationByKey(organizationKey(name)) ?? name;

/** The same keys in the same order. */
function comparable(given: Comparable): Comparable {
  const { of, kind, format, status, start, end, precision, basis, dateText, dateAbsence } = given;
  const { place, occasion, sides, topics, hundredths, evidence } = given;
  return {
    of,
    kind,
    format,
    status,
    start,
    end,
    precision,
    basis,
    dateText,
    dateAbsence,
    place,
    occasion,
    sides: sides.map(({ country, organization, names, title, role, hundredths }) => ({
      country,
      organization,
      names,
      title,
      role,
      hundredths,
    })),
    topics,
    hundredths,
    evidence,
  };
}
