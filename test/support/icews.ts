/** The columns of ICEWS. */
export const HEADER =
  "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

/** An actor: its name, and where the name does not say so what it is and whose. */
export interface TestActor {
  name: string;
  sectors?: string;
  country?: string;
}

export interface TestRow {
  id?: number;
  day?: string;
  source: TestActor;
  event?: readonly [text: string, code: string];
  target: TestActor;
  story?: number;
  sentence?: number;
  publisher?: string;
  city?: string;
  country?: string;
}

export const CONSULT = ["Consult", "040"] as const;
export const INTEND = ["Express intent to meet or negotiate", "036"] as const;

let last = 9_000_000;

export function row(given: TestRow): string {
  const { source, target, day = "2017-03-06", event = CONSULT, story = 1, sentence = 1 } = given;
  last += 1;
  const { publisher = "Harbour Gazette", city = "NA", country = "NA" } = given;
  const actor = ({ name, sectors = "NA", country: of = "NA" }: TestActor) => [name, sectors, of];
  return [
    given.id ?? last,
    day,
    ...actor(source),
    ...event,
    "1",
    ...actor(target),
    story,
    sentence,
    publisher,
    city,
    "NA",
    "NA",
    country,
    "0",
    "0",
  ].join("\t");
}

/** A row and its mirror. */
export function pair(given: TestRow): string[] {
  return [row(given), row({ ...given, source: given.target, target: given.source })];
}

export const state = (name: string): TestActor => ({ name, country: name });
export const official = (name: string, country: string): TestActor => ({
  name,
  country,
  sectors: "Government,Executive,Foreign Ministry",
});
