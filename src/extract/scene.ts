import type { MeetingFormat, MeetingKind, MeetingStatus } from "../domain/vocabulary.ts";
import type { Analysis, Reading } from "./analysis.ts";
import type { Clause } from "./clause.ts";
import { daysBetween } from "./day-count.ts";
import type { Discourse } from "./discourse.ts";
import { formatOf } from "./format.ts";
import { isCountry } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { type Occasion, sidesOf } from "./occasion.ts";
import { addPerson, addSides, join, type Party } from "./party.ts";
import { nearestPlace, placeOf } from "./place.ts";
import { NATIONAL, type Person } from "./register.ts";
import type { OfficeRank } from "./tables/titles.ts";
import { dateNear, type Timing } from "./timing.ts";
import type { Trace } from "./trace.ts";

/** A sentence in its article, with what was told before it. */
export interface Scene {
  reading: Reading;
  discourse: Discourse;
  sentence: Analysis;
  clause: Clause;
  trace: Trace | undefined;
}

/** What a trigger tells beyond who took part. */
export interface Told {
  kind: MeetingKind;
  format: MeetingFormat | undefined;
  status: MeetingStatus;
  /** The words themselves say whether it was or will be. */
  certain: boolean;
  over?: boolean;
  definite: boolean;
  apart?: boolean;
  serial?: boolean;
  bygone?: boolean;
  setting?: boolean;
  aim?: MeetingKind | undefined;
  weak: boolean;
  /** Where a visit goes. */
  destination: Mention | undefined;
}

export function sceneOf(
  sentence: Analysis,
  reading: Reading,
  discourse: Discourse,
  trace: Trace | undefined,
): Scene {
  return { reading, discourse, sentence, clause: sentence.clause, trace };
}

/** A trigger comes to nothing. */
export function drop(scene: Scene, why: string): undefined {
  scene.trace?.dropped(why);
}

/** The occasion that a trigger at tokens `first` to `last` tells of. */
export function occasionAt(scene: Scene, first: number, last: number, party: Party, told: Told): Occasion {
  const { clause, sentence, reading } = scene;
  const { published, article } = reading;
  const timing = dateNear(
    sentence,
    article.text,
    first,
    last,
    told.status,
    told.certain,
    published,
    told.kind === "VISIT",
    scene.discourse.latest(sentence, 2)?.date,
  );
  const sides = [...party.sides];
  const place = told.destination
    ? placeOf(clause, told.destination)
    : nearestPlace(clause, first, last, reading.here);
  const host = SEATS.has(place?.city ?? "") ? undefined : place?.country;
  if (told.kind !== "VISIT") settleHosts(party, host);
  if (told.kind !== "VISIT" && !told.format) settleLocals(party, host ?? reading.here?.country);
  if (party.local && sides.length === 1 && !SEATS.has(place?.city ?? "")) {
    const local = host ?? hostNear(scene);
    if (local && local !== sides[0]) sides.push(local);
  }
  return {
    kind: told.kind,
    format: told.format ?? formatOf(sentence),
    status: statusAt(told, timing, published, reading.here?.country === place?.country),
    over: told.over ?? false,
    ...timing,
    place,
    people: party.people,
    sides,
    unnamed: party.unnamed,
    definite: told.definite,
    apart: told.apart ?? false,
    serial: told.serial ?? false,
    bygone: told.bygone ?? false,
    setting: told.setting ?? false,
    aim: told.aim,
    weak: told.weak,
    evidence: [sentence],
    mentions: 1,
  };
}

/** Cities where organizations and conferences have their seat, whose country is no host. */
const SEATS: ReadonlySet<string> = new Set([
  "Geneva",
  "Brussels",
  "New York",
  "Vienna",
  "The Hague",
  "Davos",
]);

/**
 * The occasions of one side with others: a single one, or one with each when they were met apart — said so, or heads
 * and ministers of several countries whom one side met, unless the text says that they came together.
 */
export function occasionsAt(
  scene: Scene,
  first: number,
  last: number,
  facing: Party,
  others: readonly Person[],
  party: Party,
  told: Told,
): Occasion[] {
  const byPhone = told.format === "PHONE" && !isJoined(scene);
  if (!others.length && facing.sides.length === 1 && (byPhone || saidApart(scene, first))) {
    const sides = party.sides.filter((side) => !facing.sides.includes(side));
    if (sides.length > 1)
      return sides.map((side) => {
        const each = join(facing);
        addSides(each, [side]);
        return occasionAt(scene, first, last, each, { ...told, apart: true });
      });
  }
  if (
    others.length < 2 ||
    !(told.apart || (byPhone && facing.people.length === 1) || metApart(scene, facing, others))
  )
    return [occasionAt(scene, first, last, party, { ...told, apart: false })];
  return others.map((person) => {
    const each = join(facing);
    addPerson(each, person);
    return occasionAt(scene, first, last, each, { ...told, apart: true });
  });
}

/** Calls are of two, unless somebody is said to have joined: "a conference call". */
function isJoined({ clause }: Scene): boolean {
  return clause.tokens.some(({ key }) =>
    /^(?:conference|joint|jointly|together|group|trilateral|three-way|four-way)$/.test(key),
  );
}

/** "separate meetings with", "met separately with". */
function saidApart({ clause }: Scene, at: number): boolean {
  for (let i = at - 3; i < at + 4; i++)
    if (/^(?:separate|separately|individually)$/.test(clause.key(i))) return true;
  return false;
}

function metApart(scene: Scene, facing: Party, others: readonly Person[]): boolean {
  if (facing.sides.length !== 1 || !facing.people.length) return false;
  if (
    new Set(others.map((person) => person.side)).size < others.length ||
    others.some((person) => !person.side)
  )
    return false;
  return (
    !TOGETHER.test(scene.reading.article.title ?? "") &&
    !scene.sentence.tokens.some((token) => TOGETHER.test(token.key))
  );
}

const TOGETHER =
  /^(?:trilateral|three-way|four-way|quadrilateral|tripartite|together|jointly|joint|summit|conference|both|quad)$|\b(?:trilateral|quadrilateral|summit|quad)\b/i;

/** "Prince X met Kuwait's Y in Jeddah": who holds a national office that nothing gives to a side is of the country they meet in. */
function settleHosts({ people, sides }: Party, host: string | undefined): void {
  const known = sidesOf({ people, sides: [...sides] });
  if (!host || known.length !== 1 || known[0] === host) return;
  for (const person of people)
    if (!person.side && person.rank && NATIONAL.has(person.rank)) person.side = host;
}

/** "The Lao minister paid a courtesy visit to Mayor X": whoever holds an office of no told side is of where they meet. */
function settleLocals({ people, sides }: Party, host: string | undefined): void {
  const known = sidesOf({ people, sides: [...sides] });
  const [guest] = known;
  if (!host || known.length !== 1 || guest === host || !isCountry(guest ?? "")) return;
  for (const person of people)
    if (!person.side && person.title && person.rank && !SENT.has(person.rank)) person.side = host;
}

/** Those who are abroad as often as at home. */
const SENT: ReadonlySet<OfficeRank> = new Set(["ENVOY", "AMBASSADOR", "SENIOR_OFFICIAL"]);

/** The country whose visit was told of just before. */
function hostNear(scene: Scene): string | undefined {
  const latest = scene.discourse.latest(scene.sentence, 2);
  return latest?.kind === "VISIT" ? latest.place?.country : undefined;
}

/** The date corrects the tense: what is to come was not held, and a stay that goes on is not over. */
function statusAt(
  told: Told,
  { date, days, undatable }: Timing,
  published: string | undefined,
  here: boolean,
): MeetingStatus {
  if (!date && told.kind === "VISIT" && told.status === "HELD" && here && !told.serial) return "ONGOING";
  const begun = told.status === "ONGOING" && !told.certain;
  if (begun && !date && !undatable && !(here && told.kind === "VISIT")) return "HELD";
  if (!published || !date) return told.status;
  if ((told.status === "HELD" || told.status === "ONGOING") && date.start > published) return "SCHEDULED";
  if (told.status === "SCHEDULED" && !told.certain && date.end < published) return "HELD";
  if (begun && daysBetween(date.end, published) > (days > 1 ? 0 : LATELY)) return "HELD";
  if (
    told.status === "HELD" &&
    date.precision === "INTERVAL" &&
    date.basis !== "DATELINE" &&
    date.start <= published &&
    (told.kind === "VISIT" ? date.end >= published : days > 1 && date.end > published)
  )
    return "ONGOING";
  return told.status;
}

/** For so many days what was begun is taken to go on. */
const LATELY = 1;
