import type { EventDate } from "../domain/date.ts";
import type { PlaceFact } from "../domain/facts.ts";
import type { MeetingFormat, MeetingKind, MeetingStatus } from "../domain/vocabulary.ts";
import type { Analysis } from "./analysis.ts";
import type { Person } from "./register.ts";

/** An occasion as one trigger tells it, before mentions of the same occasion are merged. */
export interface Occasion {
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  /** It is said to have ended. */
  over: boolean;
  date: EventDate | null;
  /** How many days it lasts, where the text says so: a four-day visit. */
  days: number;
  /** The text gave a relative date that could not be resolved. */
  undatable: boolean;
  place: PlaceFact | undefined;
  people: Person[];
  /** Alpha-2 codes and names of organizations. */
  sides: string[];
  /** More sides took part than are named. */
  unnamed: boolean;
  /** Said with "the", "this", "their": it may be an occasion told of before. */
  definite: boolean;
  /** Told in one phrase with others, from which it differs: meetings with X and Y. */
  apart: boolean;
  /** One of a series with others told of: the second round, the previous meeting. */
  serial: boolean;
  /** "The recent meeting", "their last talks": not what the report is about. */
  bygone: boolean;
  /** Told as where something else happened: "at the summit", "on its sidelines". */
  setting: boolean;
  /** For what occasion the journey is made, or the kind of this one, if a journey may be made for it. */
  aim: MeetingKind | undefined;
  /** Its trigger is too common a word to stand without two sides of its own. */
  weak: boolean;
  evidence: Analysis[];
  /** How many triggers told of it. */
  mentions: number;
}

/** All sides of an occasion: those named and those its people represent. */
export function sidesOf(occasion: Pick<Occasion, "sides" | "people">): string[] {
  const sides = new Set(occasion.sides);
  for (const person of occasion.people) if (person.side) sides.add(person.side);
  return [...sides];
}
